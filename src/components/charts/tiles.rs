//! The tiles of a block: how many there are, and how they are drawn.

use crate::query::FieldUnit;

/// Tiles in a column; a unit with no more tiles than that lies in one row. Two rows make a block
/// as long as its capacity, so that blocks and stages compare like bars.
const ROWS: usize = 2;
/// From one tile to the next, in units of the drawing. An em is that long in every block, so that
/// all tiles are equal: a block is as many em wide as it has columns, the last gap included.
pub const PITCH: usize = 12;
/// The gap between tiles.
const GAP: usize = 2;

/// Whole tiles, and tenths of one more.
pub type Tiles = (usize, usize);

/// Whole tiles and the share of the last, broken one, in tenths.
pub fn tiles(unit: &FieldUnit<'_>) -> Tiles {
    let tenths = (unit.unit.capacity.value * 10.0).round() as usize;
    (tenths / 10, tenths % 10)
}

fn rows((whole, tenths): Tiles) -> usize {
    if whole + usize::from(tenths > 0) > ROWS { ROWS } else { 1 }
}

/// How many columns tiles take.
pub fn columns(tiles: Tiles) -> usize {
    (tiles.0 + usize::from(tiles.1 > 0)).div_ceil(rows(tiles)).max(1)
}

/// How high tiles are, in units of the drawing.
pub fn height(tiles: Tiles) -> usize {
    rows(tiles) * PITCH - GAP
}

fn corner(at: usize, rows: usize) -> (usize, usize) {
    (at / rows * PITCH, at % rows * PITCH)
}

/// The outlines of all tiles: pseudo-squares, like the wafers they stand for.
pub fn outline(tiles: Tiles) -> String {
    let (whole, tenths) = tiles;
    let full = (0..whole).map(|at| {
        let (x, y) = corner(at, rows(tiles));
        format!("M{}.5 {y}h7l1.5 1.5v7l-1.5 1.5h-7l-1.5-1.5v-7z", x + 1)
    });
    let broken = (tenths > 0).then(|| {
        let (x, y) = corner(whole, rows(tiles));
        format!("M{x} {y}h{tenths}v10h-{tenths}z")
    });
    full.chain(broken).collect()
}

/// The bus bars of whole tiles.
pub fn bars(tiles: Tiles) -> String {
    (0..tiles.0)
        .map(|at| {
            let (x, y) = corner(at, rows(tiles));
            format!("M{x} {}h10M{x} {}h10", y + 3, y + 7)
        })
        .collect()
}

/// A stroke through each whole tile: what was given up.
pub fn strikes(tiles: Tiles) -> String {
    (0..tiles.0)
        .map(|at| {
            let (x, y) = corner(at, rows(tiles));
            format!("M{x} {}l10-10", y + 10)
        })
        .collect()
}

/// The quiet corner of the last column: the last report is older than two years.
pub fn notch(tiles: Tiles) -> String {
    let right = columns(tiles) * PITCH - GAP;
    format!("M{} 0H{right}V5z", right - 5)
}
