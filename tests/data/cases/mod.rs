//! Seeded faults: one edit of the tiny record each, and the sentences that it must bring.

mod dates;
mod entries;
mod keys;
mod relations;
mod syntax;
mod texts;
mod values;

/// One fault: its name, the file, what stands there, what is written instead, the sentences.
pub type Case = (&'static str, &'static str, &'static str, &'static str, &'static [&'static str]);

/// Every seeded fault.
pub fn all() -> impl Iterator<Item = &'static Case> {
    [
        syntax::CASES,
        keys::CASES,
        texts::CASES,
        dates::CASES,
        values::CASES,
        relations::CASES,
        entries::CASES,
    ]
    .into_iter()
    .flatten()
}
