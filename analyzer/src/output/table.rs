//! Tables for people: sized to the terminal, safe from what resource names may carry.

use std::borrow::Cow;

use tabled::builder::Builder;
use tabled::settings::peaker::Priority;
use tabled::settings::{Padding, Style, Width, object::Columns};

/// Width where standard output is no terminal.
const PLAIN_WIDTH: usize = 160;

/// How wide text may be.
pub fn terminal_width() -> usize {
    terminal_size::terminal_size().map_or(PLAIN_WIDTH, |(width, _)| usize::from(width.0).max(40))
}

/// Text without control characters: a name must not move the cursor, change colours, or turn the direction of reading.
pub fn plain(text: &str) -> Cow<'_, str> {
    if text.chars().any(commands_terminal) {
        Cow::Owned(text.chars().map(|letter| if commands_terminal(letter) { '\u{fffd}' } else { letter }).collect())
    } else {
        Cow::Borrowed(text)
    }
}

/// Whether a character does something to a terminal rather than appear on it.
fn commands_terminal(letter: char) -> bool {
    letter.is_control() || matches!(letter, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// A table in the making.
pub struct Layout {
    builder: Builder,
    width: usize,
}

impl Layout {
    /// A table of at most this width.
    pub fn new(width: usize) -> Self {
        Layout { builder: Builder::default(), width }
    }

    /// Adds a row; the first is the header.
    pub fn row<'a>(&mut self, cells: impl IntoIterator<Item = &'a str>) {
        self.builder.push_record(cells.into_iter().map(|cell| plain(cell).into_owned()));
    }

    /// The table, its lines without trailing blanks, each ending with a newline.
    pub fn render(self) -> String {
        let mut table = self.builder.build();
        table
            .with(Style::blank())
            .modify(Columns::first(), Padding::new(0, 1, 0, 0))
            .with(Width::wrap(self.width).keep_words(true).priority(Priority::max(true)));
        let mut text = String::new();
        for line in table.to_string().lines() {
            text.push_str(line.trim_end());
            text.push('\n');
        }
        text
    }
}
