//! How things look: the terminal's own background, at most sixteen colours,
//! and signs with an ASCII twin. Meaning never hangs on colour alone.

use ratatui::style::{Color, Modifier, Style};
use ratatui::symbols::border;

/// How a terminal is painted on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look {
    /// Whether colours are used.
    pub colour: bool,
    /// Whether only ASCII signs are used.
    pub ascii: bool,
}

impl Look {
    /// The look that the environment asks for: `NO_COLOR` and a locale that is
    /// not UTF-8 are respected. `lookup` reads a variable.
    #[must_use]
    pub fn of_environment(ascii: bool, lookup: impl Fn(&str) -> Option<String>) -> Look {
        let set = |name: &str| lookup(name).filter(|value| !value.is_empty());
        let locale = set("LC_ALL").or_else(|| set("LC_CTYPE")).or_else(|| set("LANG"));
        let other_charset = locale.is_some_and(|name| {
            let name = name.to_lowercase();
            !(name.contains("utf-8") || name.contains("utf8"))
        });
        let dumb = set("TERM").is_some_and(|term| term == "dumb" || term == "vt100");
        Look { colour: set("NO_COLOR").is_none() && !dumb, ascii: ascii || other_charset }
    }

    /// The cursor row.
    #[must_use]
    pub fn selected(self) -> Style {
        Style::new().add_modifier(Modifier::REVERSED)
    }

    /// What needs no mark.
    #[must_use]
    pub fn plain(self) -> Style {
        Style::new()
    }

    /// Headings and the active frame.
    #[must_use]
    pub fn strong(self) -> Style {
        Style::new().add_modifier(Modifier::BOLD)
    }

    /// What matters less.
    #[must_use]
    pub fn quiet(self) -> Style {
        if self.colour { Style::new().fg(Color::DarkGray) } else { Style::new() }
    }

    /// What is good: saved, awarded, reached.
    #[must_use]
    pub fn good(self) -> Style {
        self.coloured(Color::Green)
    }

    /// What asks for attention.
    #[must_use]
    pub fn warn(self) -> Style {
        self.coloured(Color::Yellow).add_modifier(Modifier::BOLD)
    }

    /// What went wrong or was refused.
    #[must_use]
    pub fn bad(self) -> Style {
        self.coloured(Color::Red).add_modifier(Modifier::BOLD)
    }

    fn coloured(self, colour: Color) -> Style {
        if self.colour { Style::new().fg(colour) } else { Style::new() }
    }

    /// The lines of a frame.
    #[must_use]
    pub fn border(self) -> border::Set<'static> {
        if self.ascii {
            border::Set {
                top_left: "+",
                top_right: "+",
                bottom_left: "+",
                bottom_right: "+",
                vertical_left: "|",
                vertical_right: "|",
                horizontal_top: "-",
                horizontal_bottom: "-",
            }
        } else {
            border::PLAIN
        }
    }

    /// A bar of `width` cells of which `filled` in thousandths is full.
    #[must_use]
    pub fn bar(self, width: usize, thousandths: usize) -> String {
        let full = (width * thousandths.min(1000) + 500) / 1000;
        let (on, off) = if self.ascii { ("#", ".") } else { ("\u{2588}", "\u{2591}") };
        on.repeat(full) + &off.repeat(width - full)
    }

    /// A horizontal rule sign.
    #[must_use]
    pub fn rule(self) -> &'static str {
        if self.ascii { "-" } else { "\u{2500}" }
    }
}
