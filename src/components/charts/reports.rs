//! Where the reports on a project stand on its line, and their labels beside it.

use super::{
    labels::width,
    lanes::{Placed, place},
    time::TimeAxis,
};
use crate::{
    data::{Event, Project},
    edition::Ed,
    query::sort,
};

/// The size of the labels, in units of the drawing.
const TYPE: i32 = 15;
/// From one lane of labels to the next.
const LANE: i32 = 22;
/// The width of all drawings of lives.
pub const WIDTH: i32 = 1000;
/// Two marks that are nearer to each other would hide one another.
const NEAR: i32 = 18;
/// How far a mark then leaves the line: two that leave it to both sides clear each other.
const AWAY: i32 = 9;

/// A report with its place.
pub struct Placing {
    pub event: &'static Event,
    /// The first and the last day that its date can mean.
    pub reach: (i32, i32),
    /// The middle of its mark: above the line where it is negative.
    pub at: (i32, i32),
    /// Where its label begins and its base line, where there is room for one.
    pub label: Option<(i32, i32)>,
}

/// All reports on a project, from left to right, and how far they reach above and below its line.
pub fn placings(ed: Ed, project: &'static Project, axis: TimeAxis) -> (Vec<Placing>, (i32, i32)) {
    let mut dated: Vec<_> =
        project.events.iter().map(|event| (axis.reach(&event.date), event)).collect();
    sort(&mut dated, |((a, b), _), ((c, d), _)| (a + b).cmp(&(c + d)));
    let widths: Vec<_> = dated
        .iter()
        .map(|((from, to), event)| ((from + to) / 2, width(ed.text(&event.label), TYPE)))
        .collect();
    let lanes = place(&widths, WIDTH);
    let raised = raised(&widths, &lanes);
    // The labels of a side make way for the marks that leave the line towards them.
    let way = |sign: i32| if raised.iter().any(|y| y * sign > 0) { AWAY } else { 0 };
    let (above, below) = (way(-1), way(1));
    let reach = |sign: i32| {
        lanes.iter().flatten().map(|place| place.lane * sign).max().unwrap_or_default().max(1)
    };
    let size = (reach(-1) * LANE + 14 + above, reach(1) * LANE + 14 + below);
    let all = dated.into_iter().zip(&widths).zip(lanes.iter().zip(raised));
    let placed = all.map(|(((reach, event), (x, _)), (lane, y))| {
        let base = |lane: i32| match lane {
            ..0 => lane * LANE + 8 - above,
            _ => lane * LANE + 4 + below,
        };
        let label = lane.map(|place| (place.x, base(place.lane)));
        Placing { event, reach, at: (*x, y), label }
    });
    (placed.collect(), size)
}

/// How far each mark leaves the line: one that would lie on its neighbour moves towards its own
/// label, so that it is read with that.
fn raised(marks: &[(i32, i32)], lanes: &[Option<Placed>]) -> Vec<i32> {
    let x = |at: usize| marks.get(at).map(|(x, _)| *x);
    let near = |a: Option<i32>, b: Option<i32>| a.zip(b).is_some_and(|(a, b)| b - a < NEAR);
    let mut all: Vec<i32> = Vec::new();
    for (at, lane) in lanes.iter().enumerate() {
        let before = at.checked_sub(1);
        let beside = near(before.and_then(x), x(at));
        let last = before.and_then(|at| all.get(at)).copied().filter(|_| beside);
        let wanted = match lane {
            Some(place) => AWAY * place.lane.signum(),
            None => AWAY,
        };
        all.push(match last {
            Some(last) if last == wanted => -wanted,
            Some(_) => wanted,
            None if near(x(at), x(at + 1)) => wanted,
            None => 0,
        });
    }
    all
}

#[cfg(test)]
mod tests {
    use super::{AWAY, raised};
    use crate::components::charts::lanes::place;

    #[test]
    fn near_marks_part_towards_their_labels() {
        let marks = [(100, 80), (104, 80), (300, 80)];
        assert_eq!(raised(&marks, &place(&marks, 1000)), [-AWAY, AWAY, 0]);
    }

    #[test]
    fn marks_with_room_stay_on_the_line() {
        let marks = [(100, 80), (118, 80), (136, 80)];
        assert_eq!(raised(&marks, &place(&marks, 1000)), [0, 0, 0]);
    }

    #[test]
    fn three_marks_in_one_place_take_turns() {
        let marks = [(100, 80), (104, 80), (108, 80)];
        assert_eq!(raised(&marks, &place(&marks, 1000)), [-AWAY, AWAY, -AWAY]);
    }
}
