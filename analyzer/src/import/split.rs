//! Cuts a stream of JSON into pieces that fit into memory, without parsing them.
//!
//! A delivered file may be far larger than memory, but it is one object with one huge list. So the elements of *streamed
//! lists* (`configurationItems` and the like) are handed over one by one as they come, and what is left of each document,
//! with those lists emptied, follows when the document ends. Everything else about JSON (escapes, numbers, duplicates,
//! UTF-8) is checked when a piece is parsed.

use std::io::Read;

use super::MAX_ITEM;
use super::error::{Place, Reason};

/// How much is read at once; in tests so little that every value is cut by the end of a buffer.
const CHUNK: usize = if cfg!(test) { 16 } else { 256 * 1024 };

/// What takes the pieces.
pub(crate) trait Sink {
    /// An element of a streamed list of the document at hand.
    fn element(&mut self, element: Element<'_>) -> Result<(), Stop>;

    /// The end of a document.
    fn document(&mut self, document: Document<'_>) -> Result<(), Stop>;
}

/// An element of a streamed list.
pub(crate) struct Element<'s> {
    /// The list's key.
    pub(crate) list: &'s str,
    pub(crate) index: u64,
    /// The offset of its first byte.
    pub(crate) byte: u64,
    pub(crate) text: &'s [u8],
    /// What came before the list in its document: the beginning of a JSON object, without its end.
    pub(crate) before: &'s [u8],
    /// Whether the list is in the `data` of an API recording.
    pub(crate) in_data: bool,
}

/// A document: a JSON value of its own in the stream, or an element of the array that the stream is.
pub(crate) struct Document<'s> {
    pub(crate) index: u64,
    /// The offset of its first byte.
    pub(crate) byte: u64,
    /// The document with its streamed lists emptied.
    pub(crate) text: &'s [u8],
    /// How many elements of streamed lists were handed over.
    pub(crate) streamed: u64,
}

/// Why splitting ended early.
#[derive(Debug)]
pub(crate) enum Stop {
    /// The sink has seen enough.
    Enough,
    /// The import is over: the receiver is gone, or an interrupt was asked for.
    Abandoned,
    /// The stream is damaged.
    Damage(Place, Reason),
}

/// Splits a whole stream.
pub(crate) fn split(reader: &mut dyn Read, lists: &[&str], sink: &mut dyn Sink) -> Result<(), Stop> {
    let mut splitter = Splitter { reader, buffer: Vec::new(), at: 0, base: 0, ended: false, failed: None };
    splitter.fill()?;
    if splitter.buffer.starts_with(&[0xef, 0xbb, 0xbf]) {
        splitter.at = 3;
    }
    if splitter.buffer.starts_with(&[0xff, 0xfe]) || splitter.buffer.starts_with(&[0xfe, 0xff]) {
        return Err(Stop::Damage(Place::Byte(0), Reason::Utf16));
    }
    let mut index = 0;
    while let Some(next) = splitter.peek()? {
        match next {
            b'[' if index == 0 => {
                splitter.at += 1;
                splitter.array(&mut |splitter, _| {
                    let document = index;
                    index += 1;
                    splitter.document(document, lists, sink)
                })?;
            }
            b'{' => {
                splitter.document(index, lists, sink)?;
                index += 1;
            }
            _ if index > 0 => return Err(Stop::Damage(Place::Byte(splitter.offset()), Reason::Garbage)),
            _ => {
                let byte = splitter.offset();
                return Err(Stop::Damage(Place::Byte(byte), Reason::Syntax("`{` or `[`")));
            }
        }
    }
    Ok(())
}

struct Splitter<'r> {
    reader: &'r mut dyn Read,
    buffer: Vec<u8>,
    /// The first byte of the buffer that was not consumed.
    at: usize,
    /// The offset of the buffer's first byte in the stream.
    base: u64,
    ended: bool,
    /// Why reading failed, until what was read before has been consumed.
    failed: Option<Stop>,
}

impl Splitter<'_> {
    fn offset(&self) -> u64 {
        self.base + self.at as u64
    }

    fn damage(&self, reason: Reason) -> Stop {
        Stop::Damage(Place::Byte(self.offset()), reason)
    }

    /// Reads more behind what was not consumed; false at the end of the stream.
    fn fill(&mut self) -> Result<bool, Stop> {
        if let Some(failed) = self.failed.take() {
            self.ended = true;
            return Err(failed);
        }
        if self.ended {
            return Ok(false);
        }
        if self.at > 0 {
            self.buffer.drain(..self.at);
            self.base += self.at as u64;
            self.at = 0;
        }
        let filled = self.buffer.len();
        if filled > MAX_ITEM {
            return Err(self.damage(Reason::TooLarge));
        }
        // Grows with the value at hand, so that a large one is not moved and scanned once per chunk.
        self.buffer.resize(filled + CHUNK.max(filled / 2), 0);
        let mut end = filled;
        while end < self.buffer.len() {
            match self.reader.read(&mut self.buffer[end..]) {
                Ok(0) => {
                    self.ended = true;
                    break;
                }
                Ok(count) => end += count,
                Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
                Err(error) => {
                    self.failed = Some(super::input::stop(error, self.base + end as u64));
                    break;
                }
            }
        }
        self.buffer.truncate(end);
        match self.failed.take() {
            Some(failed) if end == filled => Err(failed),
            failed => {
                self.failed = failed;
                Ok(end > filled)
            }
        }
    }

    /// The next byte that is not blank, without consuming it.
    fn peek(&mut self) -> Result<Option<u8>, Stop> {
        loop {
            while let Some(&byte) = self.buffer.get(self.at) {
                if !matches!(byte, b' ' | b'\n' | b'\r' | b'\t') {
                    return Ok(Some(byte));
                }
                self.at += 1;
            }
            if !self.fill()? {
                return Ok(None);
            }
        }
    }

    fn expect(&mut self) -> Result<u8, Stop> {
        self.peek()?.ok_or_else(|| self.damage(Reason::Truncated))
    }

    /// Consumes a value and gives its extent in the buffer, which holds until the next call.
    fn value(&mut self) -> Result<std::ops::Range<usize>, Stop> {
        let first = self.expect()?;
        // Offsets are relative to `at`, because filling moves the buffer.
        let mut scanned = match first {
            b'{' | b'[' | b'"' => 0,
            b',' | b':' | b']' | b'}' => return Err(self.damage(Reason::Syntax("a value"))),
            _ => return self.scalar(),
        };
        let mut depth = 0_u64;
        let mut in_string = false;
        loop {
            let bytes = &self.buffer[self.at..];
            while let Some(&byte) = bytes.get(scanned) {
                scanned += 1;
                if in_string {
                    match byte {
                        b'"' => {
                            in_string = false;
                            if depth == 0 {
                                return self.consume(scanned);
                            }
                        }
                        b'\\' => scanned += 1,
                        _ => {}
                    }
                    continue;
                }
                match byte {
                    b'"' => in_string = true,
                    b'{' | b'[' => depth += 1,
                    b'}' | b']' => {
                        depth -= 1;
                        if depth == 0 {
                            return self.consume(scanned);
                        }
                    }
                    _ => {}
                }
            }
            if self.buffer.len() - self.at > MAX_ITEM {
                return Err(self.damage(Reason::TooLarge));
            }
            if !self.fill()? {
                return Err(Stop::Damage(Place::Byte(self.base + self.buffer.len() as u64), Reason::Truncated));
            }
        }
    }

    /// A number, `true`, `false`, `null`, or anything else without quotes and brackets.
    fn scalar(&mut self) -> Result<std::ops::Range<usize>, Stop> {
        let mut length = 0;
        loop {
            while let Some(&byte) = self.buffer.get(self.at + length) {
                if matches!(byte, b',' | b':' | b']' | b'}' | b'[' | b'{' | b'"' | b' ' | b'\n' | b'\r' | b'\t') {
                    return self.consume(length);
                }
                length += 1;
            }
            if !self.fill()? {
                return self.consume(length);
            }
        }
    }

    fn consume(&mut self, length: usize) -> Result<std::ops::Range<usize>, Stop> {
        if length > MAX_ITEM {
            return Err(self.damage(Reason::TooLarge));
        }
        let begin = self.at;
        self.at += length;
        Ok(begin..self.at)
    }

    /// Walks the elements of an array whose bracket was consumed.
    fn array(&mut self, each: &mut dyn FnMut(&mut Self, u64) -> Result<(), Stop>) -> Result<(), Stop> {
        if self.expect()? == b']' {
            self.at += 1;
            return Ok(());
        }
        for index in 0.. {
            self.expect()?;
            each(self, index)?;
            match self.expect()? {
                b',' => self.at += 1,
                b']' => {
                    self.at += 1;
                    break;
                }
                _ => return Err(self.damage(Reason::Syntax("`,` or `]`"))),
            }
        }
        Ok(())
    }

    fn document(&mut self, index: u64, lists: &[&str], sink: &mut dyn Sink) -> Result<(), Stop> {
        let first = self.expect()?;
        let byte = self.offset();
        if first != b'{' {
            let extent = self.value()?;
            return sink.document(Document { index, byte, text: &self.buffer[extent], streamed: 0 });
        }
        let mut kept = Vec::new();
        let mut streamed = 0;
        self.object(&mut kept, lists, false, &mut streamed, sink)?;
        sink.document(Document { index, byte, text: &kept, streamed })
    }

    /// Walks the members of an object, keeping what is not streamed.
    fn object(
        &mut self,
        kept: &mut Vec<u8>,
        lists: &[&str],
        in_data: bool,
        streamed: &mut u64,
        sink: &mut dyn Sink,
    ) -> Result<(), Stop> {
        self.at += 1;
        kept.push(b'{');
        if self.expect()? == b'}' {
            self.at += 1;
            kept.push(b'}');
            return Ok(());
        }
        loop {
            if self.expect()? != b'"' {
                return Err(self.damage(Reason::Syntax("a key")));
            }
            let key_extent = self.value()?;
            let key = self.buffer[key_extent].to_vec();
            if self.expect()? != b':' {
                return Err(self.damage(Reason::Syntax("`:`")));
            }
            self.at += 1;
            let first = self.expect()?;
            let name = std::str::from_utf8(&key[1..key.len() - 1]).unwrap_or_default();
            kept.extend_from_slice(&key);
            kept.push(b':');
            if first == b'[' && lists.contains(&name) {
                self.at += 1;
                self.array(&mut |splitter, index| {
                    let byte = splitter.offset();
                    let extent = splitter.value()?;
                    *streamed += 1;
                    let text = &splitter.buffer[extent];
                    sink.element(Element { list: name, index, byte, text, before: kept, in_data })
                })?;
                kept.extend_from_slice(b"[]");
            } else if first == b'{' && name == "data" && !in_data {
                self.object(kept, lists, true, streamed, sink)?;
            } else {
                let extent = self.value()?;
                if kept.len() + extent.len() > MAX_ITEM {
                    return Err(self.damage(Reason::TooLarge));
                }
                kept.extend_from_slice(&self.buffer[extent]);
            }
            match self.expect()? {
                b',' => {
                    self.at += 1;
                    kept.push(b',');
                }
                b'}' => break,
                _ => return Err(self.damage(Reason::Syntax("`,` or `}`"))),
            }
        }
        self.at += 1;
        kept.push(b'}');
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Gives one byte at a time, so that every value is cut by the end of a buffer.
    struct Trickle<'a>(&'a [u8]);

    impl Read for Trickle<'_> {
        fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
            let count = self.0.len().min(buffer.len()).min(1);
            buffer[..count].copy_from_slice(&self.0[..count]);
            self.0 = &self.0[count..];
            Ok(count)
        }
    }

    #[derive(Default)]
    struct Log(Vec<String>);

    impl Sink for Log {
        fn element(&mut self, element: Element<'_>) -> Result<(), Stop> {
            let text = String::from_utf8_lossy(element.text);
            let data = if element.in_data { "data." } else { "" };
            self.0.push(format!("{data}{}[{}]@{} {text}", element.list, element.index, element.byte));
            Ok(())
        }

        fn document(&mut self, document: Document<'_>) -> Result<(), Stop> {
            self.0.push(format!("#{}@{} {}", document.index, document.byte, String::from_utf8_lossy(document.text)));
            Ok(())
        }
    }

    fn pieces(text: &str) -> Vec<String> {
        let mut log = Log::default();
        split(&mut Trickle(text.as_bytes()), &["items"], &mut log).expect(text);
        log.0
    }

    fn damage(text: &[u8]) -> (Place, String) {
        match split(&mut Trickle(text), &["items"], &mut Log::default()) {
            Err(Stop::Damage(place, reason)) => (place, reason.to_string()),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn lists_are_streamed_and_the_rest_is_kept() {
        assert_eq!(
            pieces(r#" {"v": 1, "items": [ {"a":"]}\"" }, 2 ,[] ], "w": [3]} "#),
            [r#"items[0]@21 {"a":"]}\"" }"#, "items[1]@36 2", "items[2]@39 []", r#"#0@1 {"v":1,"items":[],"w":[3]}"#,]
        );
        assert_eq!(pieces(r#"{"items":[],"x":{"items":[1]}}"#), [r#"#0@0 {"items":[],"x":{"items":[1]}}"#]);
    }

    #[test]
    fn recordings_are_looked_into() {
        assert_eq!(
            pieces(r#"{"status_code":200,"data":{"items":[1]}}"#),
            ["data.items[0]@36 1", r#"#0@0 {"status_code":200,"data":{"items":[]}}"#]
        );
    }

    #[test]
    fn documents_follow_each_other_or_are_in_an_array() {
        assert_eq!(
            pieces("{\"a\":1}\n\n{\"items\":[7]}\n"),
            ["#0@0 {\"a\":1}", "items[0]@19 7", "#1@9 {\"items\":[]}"]
        );
        assert_eq!(pieces("[{\"a\":1}, \"x\", 12]"), ["#0@1 {\"a\":1}", "#1@10 \"x\"", "#2@15 12"]);
        assert_eq!(pieces("[]"), Vec::<String>::new());
        assert_eq!(pieces("\u{feff}{}"), ["#0@3 {}"]);
    }

    #[test]
    fn damage_is_placed() {
        for (text, byte, reason) in [
            (&b"{\"items\":[{\"a\":1},{\"b\":"[..], 23, "the text ends in the middle of a value"),
            (b"{\"items\":[1", 11, "the text ends in the middle of a value"),
            (b"{\"a\"", 4, "the text ends in the middle of a value"),
            (b"{\"a\":1} x", 8, "something that is not JSON follows the document"),
            (b"{\"a\":1}]", 7, "something that is not JSON follows the document"),
            (b"{a:1}", 1, "expected a key"),
            (b"{\"items\":[1 2]}", 12, "expected `,` or `]`"),
            (b"{\"items\":[,]}", 10, "expected a value"),
            (b"hello", 0, "expected `{` or `[`"),
            (b"\xff\xfe{\0}\0", 0, "it is encoded in UTF-16, not in UTF-8"),
        ] {
            assert_eq!(damage(text), (Place::Byte(byte), reason.to_owned()), "{}", String::from_utf8_lossy(text));
        }
    }

    #[test]
    fn a_value_that_never_ends_does_not_fill_the_memory() {
        let mut endless = (&b"{\"items\":[\""[..]).chain(std::io::repeat(b'x'));
        match split(&mut endless, &["items"], &mut Log::default()) {
            Err(Stop::Damage(Place::Byte(10), Reason::TooLarge)) => {}
            other => panic!("{other:?}"),
        }
    }
}
