//! The ornament: one line from the canal and the river over the bridge into a solar wafer, from
//! where it runs on down the page.

use leptos::prelude::*;

/// The deck and the cables of the bridge: towers at 560 and 960, deck at 170.
const SPAN: &str = "M111 170H1190Q1228 170 1258 206M560 36Q760 266 960 36M560 36Q470 120 330 170M960 36Q1050 120 1190 170";
/// The hangers, every 20 units.
const HANGERS: &str = "M580 58V170M600 77V170M620 95V170M640 110V170M660 122V170M680 133V170M700 141V170M720 146V170M740 150V170M760 151V170M780 150V170M800 146V170M820 141V170M840 133V170M860 122V170M880 110V170M900 95V170M920 77V170M940 58V170M350 163V170M370 155V170M390 146V170M410 137V170M430 127V170M450 116V170M470 104V170M490 91V170M510 77V170M530 62V170M980 54V170M1000 70V170M1020 84V170M1040 98V170M1060 110V170M1080 121V170M1100 132V170M1120 141V170M1140 150V170M1160 159V170";
const TOWERS: &str = "M553 214L556 30M567 214L564 30M556 36h8M555 84h10M554 140h12M953 214L956 30M967 214L964 30M956 36h8M955 84h10M954 140h12";
const WAFER: &str = "M21 96H99L111 108V188L99 200H21L9 188V108Z";
const FINGERS: &str = "M15 108H105M11 116H109M11 124H109M11 132H109M11 140H109M11 148H109M11 156H109M11 164H109M11 172H109M11 180H109M15 188H105";
const BUS_BARS: &str = "M34 96V200M60 96V260M86 96V200";
/// Water: three strokes of the river and the three of the canal that runs into it, each fainter
/// than the one before.
const WATER: [(&str, &str); 6] = [
    (
        "M250 206q12-4 24 0t24 0q12-4 24 0t24 0q12-4 24 0t24 0q12-4 24 0t24 0q12-4 24 0t24 0q12-4 24 0t24 0q12-4 24 0t24 0q12-4 24 0t24 0q12-4 24 0t24 0q12-4 24 0t24 0q12-4 24 0t24 0q12-4 24 0t24 0q12-4 24 0t24 0q12-4 24 0t24 0q12-4 24 0t24 0q12-4 24 0t24 0q12-4 24 0t24 0q12-4 24 0t24 0q12-4 24 0t24 0q12-4 24 0t24 0q12-4 24 0t24 0",
        "0.9",
    ),
    (
        "M330 218q12-4 24 0t24 0q12-4 24 0t24 0q12-4 24 0t24 0q12-4 24 0t24 0q12-4 24 0t24 0q12-4 24 0t24 0q12-4 24 0t24 0q12-4 24 0t24 0q12-4 24 0t24 0q12-4 24 0t24 0q12-4 24 0t24 0q12-4 24 0t24 0q12-4 24 0t24 0q12-4 24 0t24 0q12-4 24 0t24 0q12-4 24 0t24 0q12-4 24 0t24 0",
        "0.6",
    ),
    (
        "M450 230q12-4 24 0t24 0q12-4 24 0t24 0q12-4 24 0t24 0q12-4 24 0t24 0q12-4 24 0t24 0q12-4 24 0t24 0q12-4 24 0t24 0q12-4 24 0t24 0q12-4 24 0t24 0q12-4 24 0t24 0q12-4 24 0t24 0q12-4 24 0t24 0",
        "0.35",
    ),
    ("M1440 112C1350 118 1336 186 1258 206", "0.9"),
    ("M1440 128C1354 134 1338 196 1258 218", "0.6"),
    ("M1440 144C1358 150 1340 206 1258 230", "0.35"),
];

/// The river, the bridge and the wafer.
#[component]
pub fn River() -> impl IntoView {
    let water = WATER.map(|(d, opacity)| view! { <path d=d opacity=opacity /> });
    view! {
        <svg class="river" viewBox="0 0 1440 260" preserveAspectRatio="xMinYMax slice" aria-hidden="true">
            <g class="fine"><path d=HANGERS /><path d=FINGERS /></g>
            <path class="draw" d=SPAN />
            <path d=TOWERS />
            <path d=WAFER />
            <path d=BUS_BARS />
            {Vec::from(water)}
        </svg>
    }
}

/// The patterns that fill tiles, once per page that has them.
#[component]
pub fn PatternDefs() -> impl IntoView {
    view! {
        <svg class="defs" width="0" height="0" aria-hidden="true">
            <defs>
                <pattern id="hatch" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                    <rect class="hatch-ground" width="4" height="4" />
                    <rect class="hatch-line" width="2" height="4" />
                </pattern>
                // From tile to tile: the bars and the half of each, as in the signs beside words.
                <pattern id="ink" width="12" height="12" patternUnits="userSpaceOnUse">
                    <path class="ink-line" d="M2.2 0h1.8v12h-1.8zm3.8 0h1.8v12h-1.8z" />
                </pattern>
                <pattern id="half" width="12" height="12" patternUnits="userSpaceOnUse">
                    <path class="half-line" d="M0 5h12v7H0z" />
                </pattern>
            </defs>
        </svg>
    }
}
