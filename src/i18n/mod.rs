//! How things are said in each language: interface texts, numbers, dates, money.
//!
//! What differs between languages stands in `texts.<code>.json`, patterns included, so that a
//! third language needs no line of Rust.

mod date;
mod keys;
#[cfg(not(target_arch = "wasm32"))]
mod names;
mod number;
mod quantity;
mod texts;

pub use date::{date, month_short, period, when};
pub use keys::Key;
#[cfg(not(target_arch = "wasm32"))]
pub use names::all_keys;
pub use number::decimal;
pub use quantity::{quantity, value_and_unit};
pub use texts::Texts;
