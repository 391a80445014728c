//! What the tables tell, row by row.

/// What was done: its name in `Found`, and what the table calls it.
pub const DONE: [(&str, &str); 26] = [
    ("overview-start", "start on the overview"),
    ("overview-hydrate", "of it hydration"),
    ("projects-start", "start on the list of projects"),
    ("projects-hydrate", "of it hydration"),
    ("to-projects", "overview to list of projects, with the layout"),
    ("to-project", "list to a project, with the layout"),
    ("to-overview", "project to overview, with the layout"),
    ("en-first-search", "first search, English, index fetched"),
    ("zh-first-search", "first search, Chinese, index fetched"),
    ("en-keystroke", "keystroke in search, English"),
    ("en-keystroke-layout", "its layout"),
    ("zh-keystroke", "keystroke in search, Chinese"),
    ("zh-keystroke-layout", "its layout"),
    ("filter", "filter chosen or taken back"),
    ("filter-layout", "its layout"),
    ("sort-first", "sort by a column for the first time"),
    ("sort", "sort"),
    ("sort-layout", "its layout"),
    ("view", "change of view"),
    ("view-layout", "its layout"),
    ("view-table", "of these, to the table"),
    ("view-cards", "of these, to cards"),
    ("view-board", "of these, to the board"),
    ("view-picture", "of these, to the picture"),
    ("turn", "next part of the rows"),
    ("turn-layout", "its layout"),
];

/// What was counted: its name in `Found`, what the table calls it, and whether it is bytes.
pub const COUNTED: [(&str, &str, bool); 10] = [
    ("elements-overview", "elements of the overview", false),
    ("elements-projects", "elements of the list of projects", false),
    ("wasm-overview", "Wasm memory, overview started", true),
    ("wasm-projects", "Wasm memory, list started", true),
    ("wasm-explored", "Wasm memory, list explored", true),
    ("wasm-searched-en", "Wasm memory, searched in English", true),
    ("heap-overview", "JavaScript heap, overview started", true),
    ("heap-projects", "JavaScript heap, list started", true),
    ("heap-explored", "JavaScript heap, list explored", true),
    ("heap-searched-en", "JavaScript heap, searched in English", true),
];
