//! Labels beside a line without collisions.

/// Where a label goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Placed {
    /// Where its text begins.
    pub x: i32,
    /// Its lane: -1 is next above the line, 1 next below, -2 and 2 beyond those.
    pub lane: i32,
}

/// The gap kept between two labels of a lane.
const GAP: i32 = 14;

/// Puts each label, given as `(x, width)` in ascending order of `x`, into the nearest lane with
/// room for it; `None` where the four lanes are full. A label begins at its point and is moved
/// left where it would pass `limit`.
pub fn place(labels: &[(i32, i32)], limit: i32) -> Vec<Option<Placed>> {
    let lanes = [-1, 1, -2, 2];
    let mut ends = [i32::MIN / 2; 4];
    labels
        .iter()
        .map(|&(x, width)| {
            let x = (x - 5).min(limit - width).max(0);
            let free = ends.iter().position(|&end| end + GAP <= x)?;
            ends[free] = x + width;
            Some(Placed { x, lane: lanes[free] })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{Placed, place};

    #[test]
    fn neighbours_take_turns_and_none_collides() {
        let placed = place(&[(100, 80), (120, 80), (140, 80), (400, 80)], 1000);
        let lanes: Vec<_> = placed.iter().map(|label| label.map(|label| label.lane)).collect();
        assert_eq!(lanes, [Some(-1), Some(1), Some(-2), Some(-1)]);
    }

    #[test]
    fn the_last_label_stays_inside() {
        assert_eq!(place(&[(990, 80)], 1000), [Some(Placed { x: 920, lane: -1 })]);
    }

    #[test]
    fn a_fifth_label_in_one_place_is_left_out() {
        assert_eq!(place(&[(10, 90); 5], 1000)[4], None);
    }
}
