//! Reporting an error: with a contact each statement has a mail of its own; without one the methods
//! say that there is none.

use crate::{
    read::words_of,
    site::{AT_ROOT, IN_ZONE, RECORD, Site, ancestors, copy, languages, loaded, root, select},
};
use scraper::ElementRef;
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
    sync::LazyLock,
};
use zone_showcase::{builder::DATA, data::Date, query::openings};

const CONTACT: &str = "editor@zone.example";

/// The site under `/zone/`, built from a copy of the record that has a contact.
static WITH_CONTACT: LazyLock<Site> = LazyLock::new(|| {
    let other = Path::new(env!("CARGO_TARGET_TMPDIR")).join("pages").join("contact-root");
    fs::remove_dir_all(&other).ok();
    for folder in ["assets", "style"] {
        copy(&root().join(folder), &other.join(folder));
    }
    let zone = other.join(DATA).join("zone.json");
    let text = fs::read_to_string(&zone).unwrap();
    let contact = format!("{{ \"contact\": \"{CONTACT}\",");
    fs::write(&zone, text.replacen('{', &contact, 1)).unwrap();
    Site::build_from(&other, "/zone/", "contact")
});

/// The subject of a mail, as its reader sees it.
fn subject(link: ElementRef<'_>) -> String {
    let href = link.attr("href").unwrap();
    let subject = href.strip_prefix(&format!("mailto:{CONTACT}?subject=")).unwrap();
    let mut bytes = Vec::new();
    let mut rest = subject.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'%' => {
                let hex = [rest.next().unwrap(), rest.next().unwrap()];
                u8::from_str_radix(std::str::from_utf8(&hex).unwrap(), 16).unwrap()
            }
            other => other,
        });
    }
    String::from_utf8(bytes).unwrap()
}

fn claim_around(element: ElementRef<'_>) -> Option<String> {
    ancestors(*element).find_map(|it| it.attr("data-claim").map(ToOwned::to_owned))
}

#[test]
fn a_mail_names_the_page_and_the_statement() {
    let mut seen = 0;
    for address in WITH_CONTACT.pages.keys() {
        let page = WITH_CONTACT.page(address);
        for link in page.select(&select("a.report-error")) {
            let claim = claim_around(link).unwrap_or_else(|| panic!("{address}: of no statement"));
            let subject = subject(link);
            assert!(subject.ends_with(&format!("{address} {claim}")), "{claim}: {subject}");
            assert!(!link.attr("aria-label").unwrap_or_default().is_empty(), "{address}");
            seen += 1;
        }
    }
    assert!(seen > 1000, "{seen} mails");
}

/// A statement is what carries a source mark; in a table, each row is one. Its mail stands with it,
/// or with the same statement on a page that it leads to.
#[test]
fn each_statement_has_its_mail() {
    let english = || WITH_CONTACT.pages.keys().filter(|address| address.starts_with("/zone/en/"));
    let mut mails: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    let mut without = Vec::new();
    for address in english() {
        let page = WITH_CONTACT.page(address);
        let (mail, link) = (select("a.report-error"), select("a[href]"));
        mails.insert(address, page.select(&mail).filter_map(claim_around).collect());
        for mark in page.select(&select("main a.mark")) {
            let Some(statement) = ancestors(*mark).find(|it| it.attr("data-claim").is_some())
            else {
                continue;
            };
            if statement.select(&mail).next().is_none() {
                let ways = statement.select(&link).filter_map(|it| it.attr("href"));
                let ways: Vec<_> = ways.map(ToOwned::to_owned).collect();
                let (name, class) = (statement.value().name(), statement.attr("class"));
                let claim = statement.attr("data-claim").unwrap().to_owned();
                without.push((address, format!("{name}.{}", class.unwrap_or("-")), claim, ways));
            }
        }
    }
    let mut faults: BTreeMap<String, String> = BTreeMap::new();
    for (address, what, claim, ways) in without {
        let led = ways.iter().any(|way| {
            let page = way.split('#').next().unwrap_or_default();
            mails.get(page).is_some_and(|claims| claims.contains(&claim))
        });
        if !led {
            let section = address.split('/').nth(3).unwrap_or_default();
            let kind = claim.split('/').next().unwrap_or_default();
            faults.insert(format!("/{section}/ {what} of {kind}"), format!("{address} {claim}"));
        }
    }
    assert!(faults.is_empty(), "no mail beside these, such as:\n{faults:#?}");
}

/// Where there is room on a stage, a mail asks about that stage.
#[test]
fn each_stage_with_room_can_be_asked_about() {
    for (lang, told) in [("en", "About the stage: "), ("zh", "咨询环节：")] {
        let page = WITH_CONTACT.page(&format!("/zone/{lang}/chains/"));
        let cards: Vec<_> =
            page.select(&select("section[aria-labelledby=openings] .cards > li")).collect();
        assert_eq!(cards.len(), openings(&RECORD).len());
        for card in cards {
            let link = card.select(&select("a[href^=mailto]:not(.report-error)")).next().unwrap();
            assert_eq!(subject(link), format!("{told}{}", words_of(card, "h3")));
        }
    }
}

#[test]
fn the_footer_s_mail_names_the_page() {
    for (address, _) in WITH_CONTACT.pages.iter().filter(|(address, _)| *address != "/zone/") {
        let page = WITH_CONTACT.page(address);
        let link = page.select(&select("footer .contact a")).next().unwrap();
        assert!(subject(link).ends_with(address.as_str()), "{address}: {}", subject(link));
    }
}

/// This release has no contact: nothing pretends that there is one, no page invites a letter, and
/// the methods say so.
#[test]
fn without_a_contact_the_methods_alone_say_that_there_is_none() {
    assert_eq!(RECORD.zone.contact, None, "this test needs a record without a contact");
    let texts = loaded().texts;
    for site in [&*AT_ROOT, &*IN_ZONE] {
        for address in site.pages.keys() {
            let page = site.page(address);
            assert_eq!(page.select(&select("a[href^=mailto]")).count(), 0, "{address}");
            assert_eq!(page.select(&select("footer .contact")).count(), 0, "{address}");
        }
        for lang in languages() {
            let page = site.page(&format!("{}{lang}/about/", site.base));
            let said = words_of(page.root_element(), "#contact + p");
            assert_eq!(said, texts[lang]["report-nobody"], "{lang}");
        }
    }
}

/// Whoever finds a weakness of the site learns whom to tell, where there is anybody.
#[test]
fn a_contact_stands_in_security_txt() {
    let file = ".well-known/security.txt";
    let text = fs::read_to_string(WITH_CONTACT.dir.join(file)).unwrap();
    let value = |name: &str| {
        let mut lines = text.lines().filter_map(|line| line.split_once(": "));
        lines.find(|(field, _)| *field == name).map(|(_, value)| value)
    };
    assert_eq!(value("Contact"), Some(&*format!("mailto:{CONTACT}")));
    let expires = Date::parse(value("Expires").unwrap().strip_suffix("T00:00:00Z").unwrap());
    let days = expires.unwrap().ordinal() - RECORD.zone.released.ordinal();
    assert!((365..=366).contains(&days), "{days} days");
    // Under a path it belongs to no host.
    assert_eq!(value("Canonical"), None);
    assert!(!AT_ROOT.dir.join(file).exists(), "there is no contact");
}
