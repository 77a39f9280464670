//! Text of SQL, taken apart far enough to tell statements, literals and comments from each other.
//!
//! For splitting. Whether a statement may run is decided elsewhere, on DuckDB's own tree.

use std::ops::Range;

/// What a part of a text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A name or a keyword.
    Word,
    /// A name in double quotes.
    Name,
    /// A literal in single quotes or dollars.
    Text,
    /// A number.
    Number,
    /// A comment.
    Comment,
    /// Blanks.
    Blank,
    /// The end of a statement.
    Semicolon,
    /// Any other character.
    Other,
}

/// A part of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Token {
    /// What it is.
    pub(crate) kind: Kind,
    /// Its bytes.
    pub(crate) range: Range<usize>,
}

/// One statement of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Statement {
    /// Its SQL, without the semicolon.
    pub(crate) sql: String,
    /// The line on which it begins, counted from 1.
    pub(crate) line: usize,
}

/// The parts of a text, which together are the whole of it.
pub(crate) fn tokens(text: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut start = 0;
    while let Some(first) = text[start..].chars().next() {
        let rest = &text[start..];
        let (kind, length) = match first {
            '\'' => (Kind::Text, quoted(rest, '\'', is_escaped(text, start))),
            '"' => (Kind::Name, quoted(rest, '"', false)),
            '$' => match dollar_tag(rest) {
                Some(tag) => (Kind::Text, rest[tag.len()..].find(tag).map(|end| end + 2 * tag.len())),
                None => (Kind::Other, Some(1)),
            },
            '-' if rest.starts_with("--") => (Kind::Comment, Some(rest.find('\n').unwrap_or(rest.len()))),
            '/' if rest.starts_with("/*") => (Kind::Comment, rest[2..].find("*/").map(|end| end + 4)),
            ';' => (Kind::Semicolon, Some(1)),
            _ if first.is_whitespace() => (Kind::Blank, run(rest, char::is_whitespace)),
            _ if first.is_ascii_digit() => {
                (Kind::Number, run(rest, |next| next.is_ascii_alphanumeric() || next == '.'))
            }
            _ if first.is_alphabetic() || first == '_' => {
                (Kind::Word, run(rest, |next| next.is_alphanumeric() || next == '_' || next == '$'))
            }
            _ => (Kind::Other, Some(first.len_utf8())),
        };
        let end = length.map_or(text.len(), |length| start + length);
        tokens.push(Token { kind, range: start..end });
        start = end;
    }
    tokens
}

/// The statements of a text. Those that hold nothing but blanks and comments are left out.
pub(crate) fn statements(text: &str) -> Vec<Statement> {
    let mut statements = Vec::new();
    let mut begin = None;
    let mut add = |begin: usize, end: usize| {
        let line = text[..begin].matches('\n').count() + 1;
        statements.push(Statement { sql: text[begin..end].trim_end().to_owned(), line });
    };
    for token in tokens(text) {
        match token.kind {
            Kind::Blank | Kind::Comment => {}
            Kind::Semicolon => {
                if let Some(begin) = begin.take() {
                    add(begin, token.range.start);
                }
            }
            _ => begin = begin.or(Some(token.range.start)),
        }
    }
    if let Some(begin) = begin {
        add(begin, text.len());
    }
    statements
}

/// Whether nothing is left open: a text ends with a semicolon, or holds nothing.
pub(crate) fn is_complete(text: &str) -> bool {
    let mut last = Kind::Semicolon;
    for token in tokens(text) {
        if !matches!(token.kind, Kind::Blank | Kind::Comment) {
            last = token.kind;
        }
    }
    last == Kind::Semicolon
}

/// The length of what is in quotes, where a doubled quote stands for one; `None` where it does not end.
fn quoted(text: &str, quote: char, escapes: bool) -> Option<usize> {
    let mut letters = text.char_indices().skip(1).peekable();
    while let Some((place, letter)) = letters.next() {
        if letter == '\\' && escapes {
            letters.next();
        } else if letter == quote && letters.next_if(|(_, next)| *next == quote).is_none() {
            return Some(place + 1);
        }
    }
    None
}

/// Whether the literal that begins here has backslashes that escape: `e'it\'s'`.
fn is_escaped(text: &str, start: usize) -> bool {
    let mut before = text[..start].chars().rev();
    matches!(before.next(), Some('e' | 'E'))
        && !before.next().is_some_and(|letter| letter.is_alphanumeric() || letter == '_')
}

/// The `$$` or `$tag$` with which a text begins.
fn dollar_tag(text: &str) -> Option<&str> {
    let end = text[1..].find('$')? + 1;
    let tag = &text[1..end];
    let is_name = tag.chars().all(|letter| letter.is_alphanumeric() || letter == '_')
        && !tag.starts_with(|first: char| first.is_ascii_digit());
    is_name.then_some(&text[..=end])
}

fn run(text: &str, belongs: impl Fn(char) -> bool) -> Option<usize> {
    Some(text.find(|letter| !belongs(letter)).unwrap_or(text.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split(text: &str) -> Vec<String> {
        statements(text).into_iter().map(|statement| statement.sql).collect()
    }

    #[test]
    fn semicolons_within_literals_names_and_comments_end_nothing() {
        assert_eq!(split("select 1; select 2"), ["select 1", "select 2"]);
        assert_eq!(split("select ';'; select 'it''s;'"), ["select ';'", "select 'it''s;'"]);
        assert_eq!(split("select e'\\';' ; select 2"), ["select e'\\';'", "select 2"]);
        assert_eq!(split("select $$;$$, $a$;$$;$a$; select $1"), ["select $$;$$, $a$;$$;$a$", "select $1"]);
        assert_eq!(split("select \";\" -- ; no\n; select 2 /* ; */"), ["select \";\" -- ; no", "select 2 /* ; */"]);
        assert_eq!(split(" ; ;; -- nothing\n /* nothing; */"), Vec::<String>::new());
        assert_eq!(split("select 'ä;ö'; select 'open;"), ["select 'ä;ö'", "select 'open;"]);
    }

    #[test]
    fn only_a_semicolon_outside_of_literals_completes() {
        for complete in ["", "  -- nothing", "select 1;", "select 1; -- ;\n", "select ';';"] {
            assert!(is_complete(complete), "{complete}");
        }
        for open in ["select 1", "select ';", "select 1 -- ;", "select 1; select 2", "select $$;"] {
            assert!(!is_complete(open), "{open}");
        }
    }

    #[test]
    fn lines_are_those_of_the_whole_text() {
        let found = statements("-- first\nselect 1;\n\nselect\n2");
        assert_eq!(found.iter().map(|statement| statement.line).collect::<Vec<_>>(), [2, 4]);
        assert_eq!(found[1].sql, "select\n2");
    }
}
