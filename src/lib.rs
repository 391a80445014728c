//! The zone showcase.
pub mod data;
