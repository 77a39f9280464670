//! Patterns: of times, and regular expressions.

/// A format of `to_char()` and its like in `strftime()`'s spelling; `None` where there is none.
pub(super) fn time_format(format: &str) -> Option<String> {
    const PATTERNS: &[(&str, &str)] = &[
        ("FMMonth", "%B"),
        ("FMMONTH", ""),
        ("HH24", "%H"),
        ("HH12", "%I"),
        ("YYYY", "%Y"),
        ("IYYY", "%G"),
        ("FMDay", "%A"),
        ("FMDD", "%-d"),
        ("FMMM", "%-m"),
        ("DDD", "%j"),
        ("Mon", "%b"),
        ("Dy", "%a"),
        ("HH", "%I"),
        ("YY", "%y"),
        ("MM", "%m"),
        ("DD", "%d"),
        ("MI", "%M"),
        ("SS", "%S"),
        ("MS", "%g"),
        ("US", "%f"),
        ("AM", "%p"),
        ("PM", "%p"),
        ("IW", "%V"),
        ("ID", "%u"),
        ("TZ", "UTC"),
        ("OF", "+00"),
    ];
    let mut written = String::new();
    let mut rest = format;
    while let Some(next) = rest.chars().next() {
        if let Some(quoted) = rest.strip_prefix('"') {
            let (plain, after) = quoted.split_once('"')?;
            written.push_str(&plain.replace('%', "%%"));
            rest = after;
        } else if let Some((pattern, known)) = PATTERNS.iter().find(|(pattern, _)| has_prefix(rest, pattern)) {
            if known.is_empty() {
                return None;
            }
            written.push_str(known);
            rest = &rest[pattern.len()..];
        } else if next.is_alphanumeric() {
            // In PostgreSQL, `T` between a date and a time is itself; most other letters are patterns.
            let alone = !rest[next.len_utf8()..].starts_with(|after: char| after.is_lowercase());
            if !(matches!(next, 'T' | 'Z') && alone) {
                return None;
            }
            written.push(next);
            rest = &rest[next.len_utf8()..];
        } else {
            if next == '%' {
                written.push('%');
            }
            written.push(next);
            rest = &rest[next.len_utf8()..];
        }
    }
    Some(written)
}

/// Patterns that are digits have no case of their own; names have.
fn has_prefix(text: &str, pattern: &str) -> bool {
    let Some(head) = text.get(..pattern.len()) else { return false };
    let spelled = pattern.chars().any(|letter| letter.is_lowercase());
    head == pattern || (!spelled && !pattern.starts_with("FM") && head == pattern.to_lowercase())
}

/// A regular expression in RE2's spelling; `None` where RE2 cannot do it.
pub(super) fn regular(pattern: &str) -> Option<String> {
    // What follows these is PostgreSQL's own flavour.
    if pattern.starts_with("***") {
        return None;
    }
    let mut written = String::new();
    let mut letters = pattern.chars().peekable();
    let mut in_class = false;
    while let Some(letter) = letters.next() {
        match letter {
            '\\' => match letters.next()? {
                'm' | 'M' | 'y' if !in_class => written.push_str("\\b"),
                'Y' if !in_class => written.push_str("\\B"),
                'Z' if !in_class => written.push_str("\\z"),
                '1'..='9' if !in_class => return None,
                escaped => {
                    written.push('\\');
                    written.push(escaped);
                }
            },
            '[' if !in_class => {
                in_class = true;
                written.push('[');
                // A bracket that comes first is itself.
                if letters.next_if_eq(&'^').is_some() {
                    written.push('^');
                }
                if letters.next_if_eq(&']').is_some() {
                    written.push_str("\\]");
                }
            }
            '[' => {
                written.push('[');
                if letters.next_if_eq(&':').is_some() {
                    written.push(':');
                    // A named class, as in `[[:digit:]]`.
                    for inner in letters.by_ref() {
                        written.push(inner);
                        if inner == ']' {
                            break;
                        }
                    }
                }
            }
            ']' => {
                in_class = false;
                written.push(']');
            }
            '(' if !in_class => {
                written.push('(');
                if letters.next_if_eq(&'?').is_some() {
                    written.push('?');
                    if matches!(letters.peek(), Some('=' | '!' | '<')) {
                        return None;
                    }
                }
            }
            other => written.push(other),
        }
    }
    Some(written)
}

/// How many groups a regular expression takes out.
pub(super) fn groups(pattern: &str) -> i64 {
    let mut count = 0;
    let mut letters = pattern.chars().peekable();
    let mut in_class = false;
    while let Some(letter) = letters.next() {
        match letter {
            '\\' => {
                letters.next();
            }
            '[' => in_class = true,
            ']' => in_class = false,
            '(' if !in_class && letters.peek() != Some(&'?') => count += 1,
            _ => {}
        }
    }
    count
}

/// A pattern of `similar to` as a regular expression.
pub(super) fn similar_to(pattern: &str) -> String {
    let mut written = String::new();
    let mut letters = pattern.chars();
    while let Some(letter) = letters.next() {
        match letter {
            '%' => written.push_str(".*"),
            '_' => written.push('.'),
            '.' | '^' | '$' => {
                written.push('\\');
                written.push(letter);
            }
            '\\' => {
                written.push('\\');
                written.extend(letters.next());
            }
            other => written.push(other),
        }
    }
    written
}

/// A piece of a format of `format()`.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Piece {
    /// A text.
    Text(String),
    /// The argument at this place, from 0.
    Argument(usize),
}

/// The pieces of a format of `format()`; `None` where it has others than `%s`.
pub(super) fn pieces(format: &str) -> Option<Vec<Piece>> {
    let mut pieces = Vec::new();
    let mut plain = String::new();
    let mut rest = format;
    let mut next = 0;
    while let Some((before, after)) = rest.split_once('%') {
        plain.push_str(before);
        if let Some(after) = after.strip_prefix('%') {
            plain.push('%');
            rest = after;
            continue;
        }
        let digits = after.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(after.len());
        let (place, after) = match after[digits..].strip_prefix('$') {
            Some(behind) if digits > 0 => (after[..digits].parse::<usize>().ok()?.checked_sub(1)?, behind),
            _ => (next, after),
        };
        rest = after.strip_prefix('s')?;
        next = place + 1;
        if !plain.is_empty() {
            pieces.push(Piece::Text(std::mem::take(&mut plain)));
        }
        pieces.push(Piece::Argument(place));
    }
    plain.push_str(rest);
    if !plain.is_empty() {
        pieces.push(Piece::Text(plain));
    }
    Some(pieces)
}
