//! JSON itself: what a parser must refuse.

use super::Case;

#[rustfmt::skip]
pub const CASES: &[Case] = &[
    (
        "a comma is missing",
        "companies.json", r#""id": "sunny","#,
        r#""id": "sunny""#,
        &[
            "data/companies.json:3: a comma is missing after this value; add a comma",
        ],
    ),
    (
        "a comma too many",
        "unknowns.json", r#""subjects": ["projects/cell_base"]"#,
        r#""subjects": ["projects/cell_base"],"#,
        &[
            "data/unknowns.json:5: a comma stands after the last entry; delete this comma",
        ],
    ),
    (
        "a quotation mark is missing",
        "companies.json", r#""en": "Sunny Cells Co., Ltd.""#,
        r#""en": "Sunny Cells Co., Ltd."#,
        &[
            "data/companies.json:4: a word stands outside quotation marks; put it in straight quotation marks, or look for one that is missing before it",
        ],
    ),
    (
        "a list is never closed",
        "terms.json", "\n]\n",
        "\n",
        &[
            "data/terms.json:1: the [ that begins here is never closed; add the missing ]",
        ],
    ),
    (
        "something follows the end",
        "terms.json", "\n]\n",
        "\n]\n]\n",
        &[
            "data/terms.json:11: something follows the end of the record; delete all that stands after the last closing bracket, or look for a bracket too many",
        ],
    ),
    (
        "a comment",
        "terms.json", "[\n",
        "[ // terms\n",
        &[
            "data/terms.json:1: JSON has no comments; delete the comment",
        ],
    ),
    (
        "curly quotation marks",
        "terms.json", r#""id""#,
        "“id”",
        &[
            r#"data/terms.json:3: this character does not belong here; delete it, or look for a straight quotation mark " that is missing"#,
        ],
    ),
    (
        "single quotation marks",
        "terms.json", r#""national_level""#,
        "'national_level'",
        &[
            r#"data/terms.json:3: a text stands in single quotation marks; use the straight double ones: ""#,
        ],
    ),
    (
        "a word without quotation marks",
        "companies.json", r#""yes""#,
        "yes",
        &[
            "data/companies.json:8: a word stands outside quotation marks; put it in straight quotation marks, or look for one that is missing before it",
        ],
    ),
    (
        "a hexadecimal number",
        "figures.json", "54600000000",
        "0xFF",
        &[
            "data/figures.json:8: this is no number that JSON knows; write digits, as 20 or 0.5 or -3",
        ],
    ),
    (
        "a number without its zero",
        "figures.json", "54600000000",
        ".5",
        &[
            "data/figures.json:8: this is no number that JSON knows; write digits, as 20 or 0.5 or -3",
        ],
    ),
    (
        "half a surrogate pair",
        "terms.json", "National-level zone",
        r#"\ud83d zone"#,
        &[
            r#"data/terms.json:4: a \u is followed by no character that exists; write the character itself, or all of its \u codes"#,
        ],
    ),
    (
        "an escape that is none",
        "terms.json", "National-level zone",
        r#"National\-level zone"#,
        &[
            r#"data/terms.json:4: a backslash stands before a character that needs none; delete the backslash, or write \\ for a backslash"#,
        ],
    ),
    (
        "a tab in a text",
        "terms.json", "National-level",
        "National\tlevel",
        &[
            "data/terms.json:4: a tab or another control character stands in a text; replace it by a space",
        ],
    ),
    (
        "a blank that JSON does not know",
        "terms.json", r#""id": "#,
        "\"id\":\u{a0}",
        &[
            "data/terms.json:3: a blank that JSON does not know stands between two values; replace it by an ordinary space",
        ],
    ),
];
