//! Labels of points: how wide they are, where they stand, and in how many rows.

/// Where the text of a point's label stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spot {
    /// Where its anchor stands.
    pub x: i32,
    /// Its base line.
    pub y: i32,
    /// Which part of the text stands at `x`: `start`, `middle` or `end`.
    pub anchor: &'static str,
}

/// A text over or under `x`, within `limit`: in the middle, or set to the edge that it would pass.
pub fn within(x: i32, y: i32, width: i32, limit: i32) -> Spot {
    match x - width / 2 {
        left if left < 0 => Spot { x: 0, y, anchor: "start" },
        left if left + width > limit => Spot { x: limit, y, anchor: "end" },
        _ => Spot { x, y, anchor: "middle" },
    }
}

/// The left, upper, right and lower edge of what is drawn already.
pub type Edges = (i32, i32, i32, i32);

/// Puts labels, given as `(x, y, width)` of their points in order of rank, above the points, or
/// below where there is no room, so that none touches another or what is `drawn`; `None` where
/// nothing is free. The type is `size` high.
pub fn around(
    labels: &[(i32, i32, i32)],
    size: i32,
    limit: i32,
    drawn: Vec<Edges>,
) -> Vec<Option<Spot>> {
    let mut taken = drawn;
    let lane = size + 4;
    labels
        .iter()
        .map(|&(x, y, width)| {
            [-12, -12 - lane, 8 + size, 8 + size + lane].into_iter().find_map(|away| {
                let spot = within(x, y + away, width, limit);
                let left = match spot.anchor {
                    "start" => spot.x,
                    "end" => spot.x - width,
                    _ => spot.x - width / 2,
                };
                let own = (left - 4, spot.y - size * 4 / 5, left + width + 4, spot.y + size / 4);
                let free = own.1 >= 0 && taken.iter().all(|other| apart(own, *other));
                free.then(|| {
                    taken.push(own);
                    spot
                })
            })
        })
        .collect()
}

/// The edges of a line between two points, in pieces so small that they keep near it. The ends are
/// left out: there the points themselves are.
pub fn along(from: (i32, i32), to: (i32, i32)) -> impl Iterator<Item = Edges> {
    const PIECES: i32 = 16;
    let at = move |piece: i32| {
        let part = |from: i32, to: i32| from + (to - from) * piece / PIECES;
        (part(from.0, to.0), part(from.1, to.1))
    };
    (1..PIECES - 1).map(move |piece| {
        let ((a, b), (c, d)) = (at(piece), at(piece + 1));
        (a, b.min(d) - 2, c, b.max(d) + 2)
    })
}

fn apart(a: Edges, b: Edges) -> bool {
    a.2 <= b.0 || b.2 <= a.0 || a.3 <= b.1 || b.3 <= a.1
}

/// A label in rows that keep to `limit` where its words let them, each with its width.
pub fn wrapped(label: &str, size: i32, limit: i32) -> Vec<(&str, i32)> {
    let (mut rows, mut rest) = (Vec::new(), label);
    while width(rest, size) > limit {
        let fits = |end: &usize| width(rest.get(..*end).unwrap_or_default(), size) <= limit;
        let spaces = || rest.match_indices(' ').map(|(at, _)| at);
        let Some(end) = spaces().take_while(fits).last().or_else(|| spaces().next()) else { break };
        let (row, after) = rest.split_at(end);
        rows.push((row, width(row, size)));
        rest = after.trim_start();
    }
    rows.push((rest, width(rest, size)));
    rows
}

/// The width of a label, reckoned: a Han character is as wide as the type is high, another one
/// about half as wide.
pub fn width(label: &str, size: i32) -> i32 {
    label.chars().map(|c| if c > '\u{2e7f}' { size } else { size * 11 / 20 }).sum()
}

#[cfg(test)]
mod tests {
    use super::{Spot, along, around, within, wrapped};

    #[test]
    fn labels_of_near_points_stand_over_each_other() {
        let placed = around(&[(600, 60, 200), (500, 62, 200)], 18, 640, Vec::new());
        assert_eq!(placed[0], Some(Spot { x: 640, y: 48, anchor: "end" }));
        assert_eq!(placed[1], Some(Spot { x: 500, y: 28, anchor: "middle" }));
    }

    #[test]
    fn a_label_hides_no_point() {
        let dot = (493, 43, 507, 57);
        let placed = around(&[(560, 60, 140)], 18, 640, vec![dot]);
        assert_eq!(placed, [Some(Spot { x: 560, y: 26, anchor: "middle" })]);
        let no_room_above = around(&[(560, 40, 140)], 18, 640, vec![(493, 20, 507, 34)]);
        assert_eq!(no_room_above, [Some(Spot { x: 560, y: 66, anchor: "middle" })]);
    }

    #[test]
    fn no_line_runs_through_a_label() {
        let line = |to| along((18, 100), (300, to)).collect();
        let level = around(&[(18, 100, 120)], 16, 320, line(100));
        assert_eq!(level, [Some(Spot { x: 0, y: 88, anchor: "start" })]);
        let rising = around(&[(18, 100, 120)], 16, 320, line(60));
        assert_eq!(rising, [Some(Spot { x: 0, y: 68, anchor: "start" })]);
    }

    #[test]
    fn a_long_name_is_set_in_rows() {
        let rows = |name, limit| -> Vec<_> {
            wrapped(name, 20, limit).into_iter().map(|(row, _)| row).collect()
        };
        assert_eq!(rows("Yangzhou East station", 400), ["Yangzhou East station"]);
        assert_eq!(rows("Yangzhou East station", 150), ["Yangzhou East", "station"]);
        assert_eq!(rows("Yangzhou East", 10), ["Yangzhou", "East"]);
        assert_eq!(rows("扬州东站", 10), ["扬州东站"]);
    }

    #[test]
    fn a_text_keeps_to_the_drawing() {
        assert_eq!(within(10, 5, 40, 100), Spot { x: 0, y: 5, anchor: "start" });
        assert_eq!(within(50, 5, 40, 100), Spot { x: 50, y: 5, anchor: "middle" });
        assert_eq!(within(90, 5, 40, 100), Spot { x: 100, y: 5, anchor: "end" });
    }
}
