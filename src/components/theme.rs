//! The theme switch. It is plain HTML: the boot script puts the choice into force and keeps it,
//! so that it works before the application runs.

use crate::{edition::use_edition, i18n::Key};
use leptos::prelude::*;

/// Three choices: as the system has it, light, dark.
#[component]
pub fn ThemeSwitch() -> impl IntoView {
    let ed = use_edition();
    let choices = [
        ("auto", ed.t(Key::ThemeAuto)),
        ("light", ed.t(Key::ThemeLight)),
        ("dark", ed.t(Key::ThemeDark)),
    ];
    let radios: Vec<_> = choices
        .into_iter()
        .map(|(value, label)| {
            view! {
                <label>
                    <input type="radio" name="theme" value=value checked=value == "auto" autocomplete="off" />
                    <span>{label}</span>
                </label>
            }
        })
        .collect();
    view! {
        <fieldset class="theme">
            <legend>{ed.t(Key::ThemeTitle)}</legend>
            {radios}
        </fieldset>
    }
}
