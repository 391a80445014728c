//! The parts of the bench: each measures by itself, and has a table of its own.

/// A part of the bench.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Part {
    /// The pages, as Lighthouse loads them.
    Pages,
    /// The program at work on many projects.
    Explore,
    /// The files on a server, as many visitors fetch them.
    Load,
}

impl Part {
    /// All parts, in the order of measuring.
    pub const ALL: [Self; 3] = [Self::Pages, Self::Explore, Self::Load];

    /// The part's name on the command line.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Pages => "pages",
            Self::Explore => "explore",
            Self::Load => "load",
        }
    }

    /// The marks in a document between which the part's table stands.
    pub const fn marks(self) -> (&'static str, &'static str) {
        match self {
            Self::Pages => {
                ("<!-- bench: written by cargo xtask bench --write -->", "<!-- /bench -->")
            }
            Self::Explore => (
                "<!-- bench: written by cargo xtask bench --only explore --write -->",
                "<!-- /bench: explore -->",
            ),
            Self::Load => (
                "<!-- bench: written by cargo xtask bench --only load --write -->",
                "<!-- /bench: load -->",
            ),
        }
    }

    /// The parts that `words` names, with commas between.
    pub fn chosen(words: &str) -> Result<Vec<Self>, String> {
        let named = |word| {
            let part = Self::ALL.into_iter().find(|part| part.name() == word);
            part.ok_or_else(|| format!("there is no part \"{word}\"."))
        };
        words.split(',').map(named).collect()
    }
}
