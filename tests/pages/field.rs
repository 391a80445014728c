//! The signature picture says what the table beside it says, tile by tile.

use crate::{
    read::{amount, same, words, words_of},
    site::{AT_ROOT, RECORD, languages, select},
};
use scraper::{ElementRef, Html};
use std::collections::BTreeMap;
use zone_showcase::data::MeasurementUnit;

/// The tiles of a block, the last in part: whole ones are drawn with cut corners, a broken one
/// is as wide as its share.
fn drawn(block: ElementRef<'_>) -> f64 {
    let outline = block.select(&select("path.tiles")).next().unwrap().attr("d").unwrap();
    let whole = outline.matches("h7l1.5").count() as f64;
    let broken = outline.split('M').next_back().filter(|tile| tile.contains("v10h-"));
    let share = broken.map_or(0.0, |tile| {
        let (_, width) = tile.split_once('h').unwrap();
        width.split('v').next().unwrap().parse::<f64>().unwrap() / 10.0
    });
    whole + share
}

/// The pages with a picture, and how many units each is to show.
fn pictures() -> Vec<(String, usize)> {
    let in_gigawatts = |sector: Option<&str>| {
        RECORD
            .projects
            .iter()
            .filter(|project| sector.is_none_or(|id| project.sector.as_str() == id))
            .flat_map(|project| &project.units)
            .filter(|unit| unit.capacity.unit == MeasurementUnit::GwPerYear)
            .count()
    };
    languages()
        .iter()
        .flat_map(|lang| {
            [
                (format!("/{lang}/"), in_gigawatts(None)),
                (format!("/{lang}/sectors/new-energy/"), in_gigawatts(Some("new_energy"))),
            ]
        })
        .collect()
}

#[test]
fn tiles_are_as_many_as_the_table_says() {
    for (address, units) in pictures() {
        let page = AT_ROOT.page(&address);
        let rows = rows(&page);
        let blocks: Vec<_> = page.select(&select(".field li.block")).collect();
        assert_eq!((blocks.len(), rows.len()), (units, units), "{address}");
        for block in blocks {
            let claim = block.attr("data-claim").unwrap();
            let row = rows.get(claim).unwrap_or_else(|| panic!("{address}: no row for {claim}"));
            let (told, listed) = (words_of(block, ".capacity"), words_of(*row, "td.number"));
            assert_eq!(told, listed, "{address}: {claim}");
            let value = amount(&told).unwrap();
            assert!(same(drawn(block), value), "{address}: {claim}: {} tiles", drawn(block));
        }
    }
}

#[test]
fn status_part_and_silence_are_the_table_s() {
    for (address, _) in pictures() {
        let page = AT_ROOT.page(&address);
        let rows = rows(&page);
        let (mut silent, mut parts) = (0, 0);
        for block in page.select(&select(".field li.block")) {
            let claim = block.attr("data-claim").unwrap();
            let row = rows[claim];
            let status = row.select(&select("td")).last().unwrap();
            let told = words_of(block, ".told");
            assert!(!told.is_empty() && words(status).starts_with(&told), "{address}: {claim}");
            let notched = block.select(&select("path.notch")).next().is_some();
            let said = row.select(&select("td .limits")).next().is_some();
            assert_eq!(notched, said, "{address}: {claim} is silent in one of the two");
            let hatched = block.select(&select("path[fill='url(#hatch)']")).next().is_some();
            let of_part = block.attr("class").unwrap().split(' ').any(|class| class == "part");
            assert_eq!(hatched, of_part, "{address}: {claim}");
            silent += usize::from(notched);
            parts += usize::from(hatched);
        }
        assert!(silent > 5 && parts == 2, "{address}: {silent} silent, {parts} in part");
    }
}

/// A tile is as large in a block of two columns as in one of seven.
#[test]
fn tiles_of_all_blocks_are_equal() {
    for (address, units) in pictures() {
        let page = AT_ROOT.page(&address);
        let drawings: Vec<_> = page.select(&select(".field .block svg")).collect();
        assert_eq!(drawings.len(), units, "{address}");
        let scale = |drawing: &ElementRef<'_>| {
            let em = drawing.attr("width").unwrap().strip_suffix("em").unwrap();
            let wide = drawing.attr("viewBox").unwrap().split(' ').nth(2).unwrap();
            wide.parse::<f64>().unwrap() / em.parse::<f64>().unwrap()
        };
        for drawing in &drawings {
            assert!(same(scale(drawing), scale(&drawings[0])), "{address}: {}", drawing.html());
        }
    }
}

/// The rows of the table beside the picture, by claim.
fn rows(page: &Html) -> BTreeMap<String, ElementRef<'_>> {
    page.select(&select("main tr[data-claim]"))
        .map(|row| (row.attr("data-claim").unwrap().to_owned(), row))
        .collect()
}
