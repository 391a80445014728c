//! Sorts the words of one command into flags, values and the rest.

/// A flag and whether a value follows it.
pub type Flag = (&'static str, bool);

/// The words of one command, sorted but not yet understood.
#[derive(Default)]
pub struct Given {
    pub help: bool,
    flags: Vec<(&'static str, String)>,
    pub free: Vec<String>,
    pub after_dashes: Vec<String>,
}

impl Given {
    /// Whether the flag was given.
    pub fn has(&self, flag: &str) -> bool {
        self.last(flag).is_some()
    }

    /// The flag's value. As everywhere, the last of two equal flags counts.
    pub fn last(&self, flag: &str) -> Option<&str> {
        self.flags.iter().rev().find(|(name, _)| *name == flag).map(|(_, value)| value.as_str())
    }

    /// Says which word has no meaning here.
    pub fn refuse_surplus(&self, command: &str) -> Result<(), String> {
        let allowed = usize::from(command == "check");
        let dashed = if command == "serve" { None } else { self.after_dashes.first() };
        match self.free.get(allowed).or(dashed) {
            Some(word) => Err(format!("{command} has no use for \"{word}\". {}", see(command))),
            None => Ok(()),
        }
    }
}

/// Sorts the words after a command's name.
pub fn split(
    command: &str,
    known: &[Flag],
    mut words: impl Iterator<Item = String>,
) -> Result<Given, String> {
    let mut given = Given::default();
    while let Some(word) = words.next() {
        if word == "--" {
            given.after_dashes = words.collect();
            break;
        } else if word == "--help" || word == "-h" {
            given.help = true;
        } else if word.starts_with('-') {
            let (flag, inline) = match word.split_once('=') {
                Some((flag, value)) => (flag, Some(value.to_owned())),
                None => (word.as_str(), None),
            };
            let &(name, takes_value) = known
                .iter()
                .find(|(name, _)| *name == flag)
                .ok_or_else(|| format!("{command} knows no flag {flag}. {}", see(command)))?;
            let value = match (takes_value, inline) {
                (true, Some(value)) => value,
                (true, None) => words
                    .next()
                    .filter(|value| !value.starts_with('-'))
                    .ok_or_else(|| format!("{name} needs a value. {}", see(command)))?,
                (false, None) => String::new(),
                (false, Some(_)) => return Err(format!("{name} takes no value.")),
            };
            given.flags.push((name, value));
        } else {
            given.free.push(word);
        }
    }
    Ok(given)
}

fn see(command: &str) -> String {
    format!("See cargo xtask {command} --help.")
}
