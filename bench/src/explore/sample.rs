//! Many times, as a few numbers.

use serde_json::Value;

/// How many times are needed for one of twenty to say anything.
pub const ENOUGH: usize = 200;

/// Times, in milliseconds, the shortest first.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sample(Vec<f64>);

impl Sample {
    /// Reads a list of numbers.
    pub fn of(list: &Value) -> Self {
        let mut times: Vec<_> =
            list.as_array().into_iter().flatten().filter_map(Value::as_f64).collect();
        times.sort_by(f64::total_cmp);
        Self(times)
    }

    /// The times of both.
    pub fn and(mut self, other: Self) -> Self {
        self.0.extend(other.0);
        self.0.sort_by(f64::total_cmp);
        self
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.0.len()
    }

    /// The time that so many of a hundred do not exceed (nearest rank).
    pub fn percentile(&self, of_hundred: usize) -> Option<f64> {
        let rank = (self.0.len() * of_hundred).div_ceil(100);
        self.0.get(rank.checked_sub(1)?).copied()
    }

    /// The longest.
    pub fn longest(&self) -> Option<f64> {
        self.0.last().copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_percentile_is_a_time_that_was_measured() {
        let times: Vec<_> = (1..=200).rev().collect();
        let sample = Sample::of(&json!(times));
        assert_eq!((sample.count(), sample.longest()), (200, Some(200.0)));
        assert_eq!(sample.percentile(50), Some(100.0));
        assert_eq!(sample.percentile(95), Some(190.0));
        let few = Sample::of(&json!([3.5, 1.0])).and(Sample::of(&json!([2.0])));
        assert_eq!((few.percentile(50), few.percentile(95)), (Some(2.0), Some(3.5)));
        assert_eq!(Sample::default().percentile(50), None);
    }
}
