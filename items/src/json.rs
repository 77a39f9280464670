//! A JSON tree for evidence: it borrows from its text, keeps numbers as they were written, sorts the keys of objects, and
//! refuses duplicate keys.
//!
//! `serde_json::Value` does none of this: of duplicate keys it keeps the last one silently, and it rounds numbers. Both
//! would alter evidence without anybody noticing.

use std::borrow::Cow;

use icecore_inventory::Node;

/// How deep values may nest. Below the 128 levels that `serde_json` and the snapshot writer accept, because an item is
/// wrapped twice before it is written.
pub const MAX_DEPTH: usize = 120;

/// A JSON value.
#[derive(Debug, Clone, PartialEq)]
pub enum Json<'a> {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// The number as it was written.
    Number(Cow<'a, str>),
    /// A text, decoded.
    String(Cow<'a, str>),
    /// A list.
    Array(Vec<Json<'a>>),
    /// An object.
    Object(Object<'a>),
}

/// A JSON object: its members, sorted by key, without duplicates.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Object<'a> {
    members: Vec<(Cow<'a, str>, Json<'a>)>,
}

/// Why a text is not a JSON value, and where.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{fault} at byte {at} of it")]
pub struct JsonError {
    /// The offset from the beginning of the text.
    pub at: usize,
    /// What is wrong there.
    pub fault: Fault,
}

/// What is wrong with a text.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// Bytes that are no UTF-8.
    #[error("invalid UTF-8")]
    Utf8,
    /// The text ends too early.
    #[error("unexpected end")]
    End,
    /// Something else stands where this should.
    #[error("expected {0}")]
    Expected(&'static str),
    /// A number as JSON does not write it.
    #[error("invalid number")]
    Number,
    /// A control character that is not escaped.
    #[error("unescaped control character in a string")]
    Control,
    /// An escape that JSON does not have.
    #[error("invalid escape in a string")]
    Escape,
    /// Half of a surrogate pair.
    #[error("escape of half a surrogate pair in a string")]
    Surrogate,
    /// Values nested deeper than [`MAX_DEPTH`].
    #[error("nesting deeper than {MAX_DEPTH} levels")]
    Depth,
    /// A key that an object has twice.
    #[error("duplicate key `{0}` in an object")]
    Duplicate(String),
    /// Something follows the value.
    #[error("trailing characters")]
    Trailing,
}

impl<'a> Json<'a> {
    /// Parses bytes that hold one JSON value and nothing else.
    pub fn from_slice(bytes: &'a [u8]) -> Result<Self, JsonError> {
        let text =
            std::str::from_utf8(bytes).map_err(|error| JsonError { at: error.valid_up_to(), fault: Fault::Utf8 })?;
        Self::parse(text)
    }

    /// Parses a text that holds one JSON value and nothing else.
    pub fn parse(text: &'a str) -> Result<Self, JsonError> {
        let mut parser = Parser { text, bytes: text.as_bytes(), at: 0, depth: 0 };
        let value = parser.value()?;
        parser.blank();
        if parser.at < text.len() {
            return Err(parser.fault(Fault::Trailing));
        }
        Ok(value)
    }

    /// A text as a value.
    pub fn string(text: impl Into<Cow<'a, str>>) -> Self {
        Self::String(text.into())
    }

    /// The text; nothing for other values.
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::String(text) => Some(text),
            _ => None,
        }
    }

    /// The object; nothing for other values.
    pub fn as_object(&self) -> Option<&Object<'a>> {
        match self {
            Self::Object(object) => Some(object),
            _ => None,
        }
    }

    /// The elements of a list; nothing for other values.
    pub fn as_array(&self) -> Option<&[Json<'a>]> {
        match self {
            Self::Array(elements) => Some(elements),
            _ => None,
        }
    }

    /// The member of an object; nothing for other values.
    pub fn get(&self, key: &str) -> Option<&Json<'a>> {
        self.as_object()?.get(key)
    }

    /// The value at a path of keys with dots between them.
    pub fn at(&self, path: &str) -> Option<&Json<'a>> {
        path.split('.').try_fold(self, |value, key| value.get(key))
    }

    /// A copy that borrows nothing.
    pub fn into_owned(self) -> Json<'static> {
        match self {
            Self::Null => Json::Null,
            Self::Bool(value) => Json::Bool(value),
            Self::Number(text) => Json::Number(Cow::Owned(text.into_owned())),
            Self::String(text) => Json::String(Cow::Owned(text.into_owned())),
            Self::Array(elements) => Json::Array(elements.into_iter().map(Json::into_owned).collect()),
            Self::Object(object) => Json::Object(Object {
                members: object
                    .members
                    .into_iter()
                    .map(|(key, value)| (Cow::Owned(key.into_owned()), value.into_owned()))
                    .collect(),
            }),
        }
    }

    /// Appends the value as canonical text: sorted keys, no blanks, only the escapes that JSON demands.
    pub fn write(&self, out: &mut String) {
        match self {
            Self::Null => out.push_str("null"),
            Self::Bool(true) => out.push_str("true"),
            Self::Bool(false) => out.push_str("false"),
            Self::Number(text) => out.push_str(text),
            Self::String(text) => write_string(text, out),
            Self::Array(elements) => {
                out.push('[');
                for (index, element) in elements.iter().enumerate() {
                    if index > 0 {
                        out.push(',');
                    }
                    element.write(out);
                }
                out.push(']');
            }
            Self::Object(object) => {
                out.push('{');
                for (index, (key, value)) in object.members.iter().enumerate() {
                    if index > 0 {
                        out.push(',');
                    }
                    write_string(key, out);
                    out.push(':');
                    value.write(out);
                }
                out.push('}');
            }
        }
    }

    /// The value as canonical text.
    pub fn to_text(&self) -> String {
        let mut text = String::new();
        self.write(&mut text);
        text
    }
}

impl<'a> Object<'a> {
    /// A member.
    pub fn get(&self, key: &str) -> Option<&Json<'a>> {
        self.position(key).ok().map(|index| &self.members[index].1)
    }

    /// A member that can be changed.
    pub fn get_mut(&mut self, key: &str) -> Option<&mut Json<'a>> {
        self.position(key).ok().map(|index| &mut self.members[index].1)
    }

    /// Whether there is such a member.
    pub fn has(&self, key: &str) -> bool {
        self.position(key).is_ok()
    }

    /// Whether it has no members.
    pub fn is_empty(&self) -> bool {
        self.members.is_empty()
    }

    /// How many members it has.
    pub fn len(&self) -> usize {
        self.members.len()
    }

    /// Sets a member, replacing one of the same key.
    pub fn set(&mut self, key: impl Into<Cow<'a, str>>, value: Json<'a>) {
        let key = key.into();
        match self.position(&key) {
            Ok(index) => self.members[index].1 = value,
            Err(index) => self.members.insert(index, (key, value)),
        }
    }

    /// Takes a member out.
    pub fn remove(&mut self, key: &str) -> Option<Json<'a>> {
        self.position(key).ok().map(|index| self.members.remove(index).1)
    }

    /// Keeps the members of which `keep` says so.
    pub fn retain(&mut self, mut keep: impl FnMut(&str, &Json<'a>) -> bool) {
        self.members.retain(|(key, value)| keep(key, value));
    }

    /// The members, sorted by key.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Json<'a>)> {
        self.members.iter().map(|(key, value)| (key.as_ref(), value))
    }

    /// The values, which can be changed.
    pub fn values_mut(&mut self) -> impl Iterator<Item = &mut Json<'a>> {
        self.members.iter_mut().map(|(_, value)| value)
    }

    fn position(&self, key: &str) -> Result<usize, usize> {
        self.members.binary_search_by(|(member, _)| member.as_ref().cmp(key))
    }
}

/// Appends a text as a JSON string.
pub fn write_string(text: &str, out: &mut String) {
    out.push('"');
    let mut clean = 0;
    for (index, byte) in text.bytes().enumerate() {
        if byte >= 0x20 && byte != b'"' && byte != b'\\' {
            continue;
        }
        out.push_str(&text[clean..index]);
        clean = index + 1;
        match byte {
            b'"' => out.push_str("\\\""),
            b'\\' => out.push_str("\\\\"),
            b'\n' => out.push_str("\\n"),
            b'\r' => out.push_str("\\r"),
            b'\t' => out.push_str("\\t"),
            0x08 => out.push_str("\\b"),
            0x0c => out.push_str("\\f"),
            control => {
                out.push_str("\\u00");
                for digit in [control >> 4, control & 0xf] {
                    out.push(char::from_digit(u32::from(digit), 16).unwrap_or('0'));
                }
            }
        }
    }
    out.push_str(&text[clean..]);
    out.push('"');
}

impl Node for Json<'static> {
    fn member(&self, name: &str) -> Option<&Self> {
        self.get(name)
    }

    fn text(&self) -> Option<Cow<'_, str>> {
        match self {
            Self::String(text) => Some(Cow::Borrowed(text)),
            Self::Array(_) | Self::Object(_) | Self::Null => None,
            other => Some(Cow::Owned(other.to_text())),
        }
    }

    fn elements(&self) -> Option<&[Self]> {
        self.as_array()
    }

    fn members(&self) -> Vec<(&str, &Self)> {
        self.as_object().map(|object| object.iter().collect()).unwrap_or_default()
    }
}

struct Parser<'a> {
    text: &'a str,
    bytes: &'a [u8],
    at: usize,
    depth: usize,
}

impl<'a> Parser<'a> {
    fn fault(&self, fault: Fault) -> JsonError {
        JsonError { at: self.at, fault }
    }

    fn blank(&mut self) {
        while let Some(b' ' | b'\n' | b'\r' | b'\t') = self.bytes.get(self.at) {
            self.at += 1;
        }
    }

    /// The next byte that is not blank.
    fn peek(&mut self) -> Result<u8, JsonError> {
        self.blank();
        self.bytes.get(self.at).copied().ok_or_else(|| self.fault(Fault::End))
    }

    fn value(&mut self) -> Result<Json<'a>, JsonError> {
        match self.peek()? {
            b'"' => Ok(Json::String(self.string()?)),
            b'{' => self.object(),
            b'[' => self.array(),
            b'-' | b'0'..=b'9' => self.number(),
            b't' => self.literal("true", Json::Bool(true)),
            b'f' => self.literal("false", Json::Bool(false)),
            b'n' => self.literal("null", Json::Null),
            _ => Err(self.fault(Fault::Expected("a value"))),
        }
    }

    fn literal(&mut self, literal: &'static str, value: Json<'a>) -> Result<Json<'a>, JsonError> {
        if self.bytes[self.at..].starts_with(literal.as_bytes()) {
            self.at += literal.len();
            return Ok(value);
        }
        Err(self.fault(if self.bytes.len() - self.at < literal.len() {
            Fault::End
        } else {
            Fault::Expected("a value")
        }))
    }

    fn enter(&mut self) -> Result<(), JsonError> {
        if self.depth == MAX_DEPTH {
            return Err(self.fault(Fault::Depth));
        }
        self.depth += 1;
        self.at += 1;
        Ok(())
    }

    fn array(&mut self) -> Result<Json<'a>, JsonError> {
        self.enter()?;
        let mut elements = Vec::new();
        if self.peek()? == b']' {
            self.at += 1;
            self.depth -= 1;
            return Ok(Json::Array(elements));
        }
        loop {
            elements.push(self.value()?);
            match self.peek()? {
                b',' => self.at += 1,
                b']' => break,
                _ => return Err(self.fault(Fault::Expected("`,` or `]`"))),
            }
        }
        self.at += 1;
        self.depth -= 1;
        Ok(Json::Array(elements))
    }

    fn object(&mut self) -> Result<Json<'a>, JsonError> {
        let begin = self.at;
        self.enter()?;
        let mut members: Vec<(Cow<'a, str>, Json<'a>)> = Vec::with_capacity(8);
        if self.peek()? == b'}' {
            self.at += 1;
            self.depth -= 1;
            return Ok(Json::Object(Object { members }));
        }
        let mut sorted = true;
        loop {
            if self.peek()? != b'"' {
                return Err(self.fault(Fault::Expected("a key")));
            }
            let key = self.string()?;
            if self.peek()? != b':' {
                return Err(self.fault(Fault::Expected("`:`")));
            }
            self.at += 1;
            let value = self.value()?;
            sorted = sorted && members.last().is_none_or(|(last, _)| *last < key);
            members.push((key, value));
            match self.peek()? {
                b',' => self.at += 1,
                b'}' => break,
                _ => return Err(self.fault(Fault::Expected("`,` or `}`"))),
            }
        }
        self.at += 1;
        self.depth -= 1;
        if !sorted {
            members.sort_by(|(left, _), (right, _)| left.cmp(right));
            if let Some(pair) = members.windows(2).find(|pair| pair[0].0 == pair[1].0) {
                return Err(JsonError { at: begin, fault: Fault::Duplicate(pair[0].0.chars().take(80).collect()) });
            }
        }
        Ok(Json::Object(Object { members }))
    }

    fn number(&mut self) -> Result<Json<'a>, JsonError> {
        let begin = self.at;
        if self.bytes[self.at] == b'-' {
            self.at += 1;
        }
        let leading = self.at;
        let digits = self.digits()?;
        if digits > 1 && self.bytes[leading] == b'0' {
            self.at = begin;
            return Err(self.fault(Fault::Number));
        }
        if self.bytes.get(self.at) == Some(&b'.') {
            self.at += 1;
            self.digits()?;
        }
        if let Some(b'e' | b'E') = self.bytes.get(self.at) {
            self.at += 1;
            if let Some(b'+' | b'-') = self.bytes.get(self.at) {
                self.at += 1;
            }
            self.digits()?;
        }
        Ok(Json::Number(Cow::Borrowed(&self.text[begin..self.at])))
    }

    /// Skips digits, of which there must be one.
    fn digits(&mut self) -> Result<usize, JsonError> {
        let begin = self.at;
        while let Some(b'0'..=b'9') = self.bytes.get(self.at) {
            self.at += 1;
        }
        if self.at == begin {
            return Err(self.fault(if self.at == self.bytes.len() { Fault::End } else { Fault::Number }));
        }
        Ok(self.at - begin)
    }

    fn string(&mut self) -> Result<Cow<'a, str>, JsonError> {
        self.at += 1;
        let begin = self.at;
        let end = self.plain()?;
        if self.bytes[end] == b'"' {
            self.at = end + 1;
            return Ok(Cow::Borrowed(&self.text[begin..end]));
        }
        let mut decoded = String::with_capacity(2 * (end - begin) + 16);
        let mut plain = begin;
        loop {
            let end = self.plain()?;
            decoded.push_str(&self.text[plain..end]);
            self.at = end + 1;
            if self.bytes[end] == b'"' {
                return Ok(Cow::Owned(decoded));
            }
            let escape = *self.bytes.get(self.at).ok_or_else(|| self.fault(Fault::End))?;
            self.at += 1;
            match escape {
                b'"' | b'\\' | b'/' => decoded.push(char::from(escape)),
                b'n' => decoded.push('\n'),
                b'r' => decoded.push('\r'),
                b't' => decoded.push('\t'),
                b'b' => decoded.push('\u{8}'),
                b'f' => decoded.push('\u{c}'),
                b'u' => decoded.push(self.unicode()?),
                _ => return Err(self.fault(Fault::Escape)),
            }
            plain = self.at;
        }
    }

    /// Where the next quote or backslash is; everything before it stands for itself.
    fn plain(&mut self) -> Result<usize, JsonError> {
        for (index, &byte) in self.bytes[self.at..].iter().enumerate() {
            if byte == b'"' || byte == b'\\' {
                return Ok(self.at + index);
            }
            if byte < 0x20 {
                self.at += index;
                return Err(self.fault(Fault::Control));
            }
        }
        self.at = self.bytes.len();
        Err(self.fault(Fault::End))
    }

    fn unicode(&mut self) -> Result<char, JsonError> {
        let first = self.hex()?;
        if let Some(character) = char::from_u32(first) {
            return Ok(character);
        }
        if first < 0xdc00 && self.bytes[self.at..].starts_with(b"\\u") {
            self.at += 2;
            let second = self.hex()?;
            if (0xdc00..0xe000).contains(&second) {
                let code = 0x10000 + ((first - 0xd800) << 10) + (second - 0xdc00);
                return char::from_u32(code).ok_or_else(|| self.fault(Fault::Surrogate));
            }
        }
        Err(self.fault(Fault::Surrogate))
    }

    fn hex(&mut self) -> Result<u32, JsonError> {
        let digits = self.bytes.get(self.at..self.at + 4).ok_or_else(|| self.fault(Fault::End))?;
        let mut code = 0;
        for &digit in digits {
            code = code * 16 + char::from(digit).to_digit(16).ok_or_else(|| self.fault(Fault::Escape))?;
        }
        self.at += 4;
        Ok(code)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn canonical(text: &str) -> String {
        Json::parse(text).expect(text).to_text()
    }

    fn fault(text: &str) -> Fault {
        Json::parse(text).expect_err(text).fault
    }

    #[test]
    fn keys_are_sorted_and_blanks_go() {
        assert_eq!(canonical(" { \"b\" : [ 1 , true ,null ] , \"a\" : { } } "), r#"{"a":{},"b":[1,true,null]}"#);
    }

    #[test]
    fn numbers_stay_as_they_were_written() {
        for number in ["0", "-0", "1.10", "60.0", "123456789012345678901234567890", "1E+5", "-2.5e-7"] {
            assert_eq!(canonical(number), number);
        }
    }

    #[test]
    fn strings_are_decoded_and_escaped_again() {
        assert_eq!(canonical(r#""\u0041\/\n\"\\\u001f\ud83d\ude00é""#), "\"A/\\n\\\"\\\\\\u001f😀é\"");
        assert_eq!(Json::parse(r#""\u0041""#).unwrap().as_str(), Some("A"));
        for text in ["\"\"", "\"plain\"", r#""a\tb""#, r#""\u0000""#] {
            assert_eq!(canonical(text), text);
        }
    }

    #[test]
    fn what_is_not_json_is_refused() {
        for (text, expected) in [
            ("", Fault::End),
            ("{", Fault::End),
            ("[1,", Fault::End),
            ("\"abc", Fault::End),
            ("\"abc\\", Fault::End),
            ("tru", Fault::End),
            ("trug", Fault::Expected("a value")),
            ("01", Fault::Number),
            ("1.", Fault::End),
            ("-a", Fault::Number),
            ("[1 2]", Fault::Expected("`,` or `]`")),
            ("{\"a\" 1}", Fault::Expected("`:`")),
            ("{\"a\":1,}", Fault::Expected("a key")),
            ("{} {}", Fault::Trailing),
            ("\"a\nb\"", Fault::Control),
            (r#""\x""#, Fault::Escape),
            (r#""\ud800""#, Fault::Surrogate),
            (r#""\ud800\u0041""#, Fault::Surrogate),
            (r#""\udc00""#, Fault::Surrogate),
            (r#"{"b":1,"a":2,"b":3}"#, Fault::Duplicate("b".into())),
            (r#"{"b":1,"\u0062":3}"#, Fault::Duplicate("b".into())),
        ] {
            assert_eq!(fault(text), expected, "{text}");
        }
        assert_eq!(Json::from_slice(b"\"a\xff\"").expect_err("not UTF-8"), JsonError { at: 2, fault: Fault::Utf8 });
    }

    #[test]
    fn nesting_has_an_end() {
        let nested = |depth: usize| "[".repeat(depth) + &"]".repeat(depth);
        assert!(Json::parse(&nested(MAX_DEPTH)).is_ok());
        assert_eq!(fault(&nested(MAX_DEPTH + 1)), Fault::Depth);
        assert_eq!(fault(&"[".repeat(1_000_000)), Fault::Depth);
    }

    #[test]
    fn objects_stay_sorted_when_they_change() {
        let Json::Object(mut object) = Json::parse(r#"{"b":1,"d":2}"#).unwrap() else { panic!("an object") };
        object.set("c", Json::Null);
        object.set("a", Json::Bool(true));
        object.set("b", Json::string("x"));
        assert_eq!(object.remove("d"), Some(Json::Number("2".into())));
        assert!(object.has("c") && !object.has("d"));
        assert_eq!(Json::Object(object).to_text(), r#"{"a":true,"b":"x","c":null}"#);
    }
}
