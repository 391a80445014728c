//! One drawn object per sector, in the same line as the river.

use crate::data::Drawing;
use leptos::prelude::*;

/// The object of a sector. It is an ornament: screen readers pass over it.
#[component]
pub fn SectorDrawing(drawing: Drawing) -> impl IntoView {
    let (strokes, fine) = match drawing {
        Drawing::Wafer => (
            "M24 12H76L90 26V78L76 92H24L10 78V26ZM36 12V92M50 12V92M64 12V92",
            "M12 24H88M11 32H89M10 40H90M10 48H90M10 56H90M10 64H90M11 72H89M12 80H88",
        ),
        Drawing::Axle => (
            "M42 52a20 20 0 1 0-40 0a20 20 0 1 0 40 0M114 52a20 20 0 1 0-40 0a20 20 0 1 0 40 0M29 49H87M29 55H87M52 43H64V61H52Z",
            "M29 52a7 7 0 1 0-14 0a7 7 0 1 0 14 0M101 52a7 7 0 1 0-14 0a7 7 0 1 0 14 0M22 32V38M22 66V72M94 32V38M94 66V72M2 52H8M36 52H42M74 52H80M108 52H114",
        ),
        Drawing::Sheet => {
            ("M20 8H70L92 30V94H20ZM70 8V30H92", "M30 42H82M30 52H82M30 62H66M30 72H76M30 82H58")
        }
        Drawing::Tower => (
            "M52 98L56 42H60L64 98ZM62 38a4 4 0 1 0-8 0a4 4 0 1 0 8 0M58 34Q51 16 60 2Q64 19 58 34M62 40Q80 41 92 54Q75 55 62 40M54 40Q42 54 24 58Q35 43 54 40",
            "M54 70H62M55 56H61M53 84H63M8 98H108",
        ),
        Drawing::Bench => ("M6 52H110M14 52V94M102 52V94M14 76H102", "M40 52V38H54V52"),
        Drawing::Stack => (
            "M16 24H26V84H16ZM90 24H100V84H90ZM6 34H110M6 74H110M44 24V14H72V24M21 84V94H34M95 84V94H82",
            "M33 28V80M39 28V80M45 28V80M51 28V80M57 28V80M63 28V80M69 28V80M75 28V80M83 28V80M55 8a3 3 0 1 0-6 0a3 3 0 1 0 6 0M66 4a2 2 0 1 0-4 0a2 2 0 1 0 4 0M12 54H16M100 54H104",
        ),
        Drawing::Roll => (
            "M44 52a14 34 0 1 0-28 0a14 34 0 1 0 28 0M30 18H84Q100 24 100 52T84 86H30M100 60L112 66V86L94 78",
            "M35 52a5 12 0 1 0-10 0a5 12 0 1 0 10 0M44 30H90M46 44H98M46 60H98M44 74H92",
        ),
    };
    view! {
        <svg class="object" viewBox="0 0 116 100" aria-hidden="true">
            <path d=strokes />
            <path class="fine" d=fine />
        </svg>
    }
}
