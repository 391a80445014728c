//! A sieve: of most entries it tells at a glance that a word is not in them.
//!
//! Of each entry it keeps, in about two bits for each byte, which groups of three bytes it holds. So
//! that one letter or two can be told as well, what a word begins with makes groups of its own.

/// How many bytes of an entry have one number of 32 bits.
const BYTES: usize = 16;

/// The groups of all entries.
#[derive(Default)]
pub struct Sieve {
    bits: Vec<u32>,
    rows: Vec<Row>,
}

/// Where the bits of an entry begin, and how many of a group's 32 bits do not count: there are as
/// many bits as the others can tell apart.
struct Row {
    start: usize,
    unused: u32,
}

impl Row {
    /// The number and the bit in it that stand for a group.
    fn place(&self, group: u32) -> (usize, u32) {
        let bit = group >> self.unused;
        (self.start + (bit / 32) as usize, 1 << (bit % 32))
    }
}

impl Sieve {
    /// Adds the next entry: its text folded, and as it was written, which has capitals.
    pub fn add(&mut self, folded: &str, written: &str) {
        let numbers = (folded.len() / BYTES).max(1).next_power_of_two();
        let row = Row { start: self.bits.len(), unused: u32::BITS - 5 - numbers.trailing_zeros() };
        self.bits.resize(row.start + numbers, 0);
        let mut add = |group: u32| {
            let (at, bit) = row.place(group);
            if let Some(number) = self.bits.get_mut(at) {
                *number |= bit;
            }
        };
        let (mut a, mut b, mut begun) = (0, 0, false);
        for (c, written) in folded.bytes().zip(written.bytes()) {
            add(group(a, b, c));
            if begun {
                add(group(0, b, c));
            }
            begun = written.is_ascii_uppercase() || sort(c) != sort(b);
            if begun {
                add(group(0, 0, c));
            }
            (a, b) = (b, c);
        }
        self.rows.push(row);
    }

    /// Whether the entry at this place may hold all of the groups.
    pub fn may_hold(&self, entry: usize, groups: &[u32]) -> bool {
        let Some(row) = self.rows.get(entry) else { return false };
        groups.iter().all(|group| {
            let (at, bit) = row.place(*group);
            self.bits.get(at).is_some_and(|number| number & bit != 0)
        })
    }
}

/// The groups that a text must hold which has `form`, at the beginning of a word or anywhere.
pub fn groups(form: &str, begins: bool) -> Vec<u32> {
    let mut groups = Vec::new();
    let (mut a, mut b) = (0, 0);
    for (at, c) in form.bytes().enumerate() {
        // Before the third byte the missing ones are those of a beginning.
        if begins || at > 1 {
            groups.push(group(a, b, c));
        }
        (a, b) = (b, c);
    }
    groups
}

/// A number for a group, its first bits as different as can be.
fn group(a: u8, b: u8, c: u8) -> u32 {
    u32::from_le_bytes([c, b, a, 0]).wrapping_mul(0x9e37_79b1)
}

/// Letters, digits, and what is neither.
pub fn sort(byte: u8) -> u8 {
    u8::from(byte.is_ascii_lowercase()) + 2 * u8::from(byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::{Sieve, groups};

    #[test]
    fn what_is_there_is_never_kept_back() {
        let written = "N型TOPCon电池片 20GW, JingAo|603013";
        let folded = written.to_ascii_lowercase();
        let mut sieve = Sieve::default();
        sieve.add(&folded, written);
        for form in
            ["n", "t", "topcon", "电", "电池片", "20gw", "20", "gw", "j", "ao", "jingao", "603013"]
        {
            assert!(sieve.may_hold(0, &groups(form, true)) || !form.is_ascii(), "{form}");
            assert!(sieve.may_hold(0, &groups(form, false)), "{form}");
        }
        assert!(!sieve.may_hold(0, &groups("hydrogen", false)));
        assert!(!sieve.may_hold(0, &groups("z", true)));
        assert!(!sieve.may_hold(1, &groups("n", true)));
    }
}
