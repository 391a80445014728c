//! The page that tells what is in the record: it must not drift from the record.

use std::{fs, path::Path};
use zone_showcase::builder::inventory;

#[test]
fn the_inventory_is_that_of_the_record() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let counted = inventory(root).unwrap();
    let kept = fs::read_to_string(root.join("docs/record.md")).unwrap_or_default();
    assert!(
        kept == counted,
        "docs/record.md differs from the record; write it anew: cargo xtask record"
    );
}

/// Whatever is counted in parts is counted whole.
#[test]
fn each_source_and_each_project_stands_in_it_once() {
    let counted = inventory(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap();
    let section = |title: &str| counted.split(title).nth(1).unwrap().split("\n#").next().unwrap();
    // The first column of numbers, added up: the sources by grade, by language and by year.
    let sum = |title: &str| -> usize {
        let cells = section(title).lines().filter_map(|line| line.split('|').nth(2));
        cells.filter_map(|cell| cell.trim().parse::<usize>().ok()).sum()
    };
    let sources = sum("\n## Sources\n");
    assert!(sources > 0);
    assert_eq!(sum("\n### By language\n"), sources);
    assert_eq!(sum("\n### By year\n"), sources);
    assert!(section("\n## Entries\n").contains(&format!("| Source | {sources} |")));
    let projects = section("\n## Projects\n").split("| Sector | Project |").nth(1).unwrap();
    let rows = projects.lines().filter(|line| line.starts_with("| ")).count();
    assert!(section("\n## Entries\n").contains(&format!("| Project | {rows} |")));
}
