//! How records lie in memory and in sorted runs: a key whose bytes sort as the rows must, and a row to decode once.
//!
//! Both live only as long as a writer does, so they are no part of the format.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};

use crate::{ApiCall, Outcome, Resource, Source};

/// What a record is; the first byte of its key, so that resources come before calls.
const RESOURCE: u8 = 0;
const CALL: u8 = 1;
/// The same of records that become an archive.
const RESOURCE_VERSION: u8 = 2;
const CALL_VERSION: u8 = 3;

/// How many bytes at the end of a resource's key tell its states apart: the time and the turn.
const STATE: usize = 16;
/// How many bytes at the end of a call's key are its time.
const CALL_TIME: usize = 9;

/// The key of a resource's state. States of one resource are neighbours, the newest first, and of two equally new ones the
/// later push. ARNs come before ids, because in the file a missing ARN sorts last.
pub(crate) fn resource_key(key: &mut Vec<u8>, parts: [&str; 4], captured_at: DateTime<Utc>, turn: u64) {
    let [resource_type, account_id, region, identity] = parts;
    key.clear();
    key.push(RESOURCE);
    text(key, resource_type);
    text(key, account_id);
    text(key, region);
    key.push(u8::from(!identity.starts_with("arn:")));
    text(key, identity);
    key.extend_from_slice(&(!ordered(captured_at)).to_be_bytes());
    key.extend_from_slice(&(!turn).to_be_bytes());
}

/// The key of an API call: by account, region, service and operation; lists before what is about one resource; then by time.
/// Nothing in it depends on the order of pushes, since calls that run at once end in any order.
pub(crate) fn call_key(key: &mut Vec<u8>, call: &ApiCall) {
    key.clear();
    key.push(CALL);
    for part in [&call.account_id, &call.region, &call.service, &call.operation] {
        text(key, part);
    }
    key.push(u8::from(call.resource.is_some()));
    text(key, call.resource.as_deref().unwrap_or_default());
    key.push(u8::from(call.started_at.is_some()));
    key.extend_from_slice(&call.started_at.map_or(0, ordered).to_be_bytes());
}

/// The key that the versions of a resource share in an archive: as the rows of a snapshot are sorted.
pub(crate) fn resource_versions_key(key: &mut Vec<u8>, resource: &Resource) {
    let parts = [resource.resource_type.as_str(), &resource.account_id, &resource.region, resource.identity()];
    resource_key(key, parts, DateTime::UNIX_EPOCH, 0);
    key.truncate(key.len() - STATE);
    key[0] = RESOURCE_VERSION;
}

/// The key that the versions of an API call share in an archive: as the rows of a snapshot are sorted, but for the time.
pub(crate) fn call_versions_key(key: &mut Vec<u8>, call: &ApiCall) {
    call_key(key, call);
    key.truncate(key.len() - CALL_TIME);
    key[0] = CALL_VERSION;
}

/// Makes of the key that versions share that of one of them: by its place among the rows of a snapshot that share the key, and by when it began.
pub(crate) fn version_key(key: &mut Vec<u8>, occurrence: u32, first: u32, version: u32) {
    for number in [occurrence, first, version] {
        key.extend_from_slice(&number.to_be_bytes());
    }
}

/// The version in such a key.
pub(crate) fn version_of(key: &[u8]) -> Option<u32> {
    key.last_chunk().map(|bytes| u32::from_be_bytes(*bytes))
}

/// What all states of one resource share; `None` for a call, which is like no other.
pub(crate) fn group(key: &[u8]) -> Option<&[u8]> {
    (key.first() == Some(&RESOURCE)).then(|| &key[..key.len() - STATE])
}

/// A text that ends where its bytes say so, such that bytes sort as texts do: 0 is written as `00 ff`, the end as `00 00`.
fn text(key: &mut Vec<u8>, text: &str) {
    if text.as_bytes().contains(&0) {
        for &byte in text.as_bytes() {
            key.push(byte);
            if byte == 0 {
                key.push(0xff);
            }
        }
    } else {
        key.extend_from_slice(text.as_bytes());
    }
    key.extend_from_slice(&[0, 0]);
}

/// Microseconds whose unsigned bytes sort as the times do.
fn ordered(time: DateTime<Utc>) -> u64 {
    time.timestamp_micros().cast_unsigned() ^ (1 << 63)
}

/// The row of a resource.
pub(crate) fn resource_row(row: &mut Vec<u8>, resource: &Resource) {
    row.clear();
    row.push(RESOURCE);
    put(row, &resource.resource_type);
    put_option(row, resource.arn.as_deref().filter(|arn| !arn.is_empty()));
    put(row, &resource.resource_id);
    put_option(row, resource.resource_name.as_deref());
    put(row, &resource.partition);
    put(row, &resource.account_id);
    put(row, &resource.region);
    put_option_number(row, resource.created_at.map(|time| time.timestamp_micros()));
    put_number(row, resource.captured_at.timestamp_micros());
    row.push(u8::from(resource.tags.is_some()));
    if let Some(tags) = &resource.tags {
        put_number(row, tags.len() as i64);
        for (key, value) in tags {
            put(row, key);
            put(row, value);
        }
    }
    row.push(resource.source as u8);
    put(row, &resource.evidence);
}

/// The row of a deleted-marker: nothing, since all that matters is in the key.
pub(crate) fn deleted_row(row: &mut Vec<u8>) {
    row.clear();
}

/// The row of an API call.
pub(crate) fn call_row(row: &mut Vec<u8>, call: &ApiCall) {
    row.clear();
    row.push(CALL);
    put(row, &call.account_id);
    put(row, &call.region);
    put(row, &call.service);
    put(row, &call.operation);
    put_option(row, call.resource.as_deref());
    row.push(call.outcome as u8);
    put_option(row, call.error_code.as_deref());
    put_option(row, call.message.as_deref());
    put_option_number(row, call.items);
    put_number(row, i64::from(call.attempts));
    put_option_number(row, call.duration_ms);
    put_option_number(row, call.started_at.map(|time| time.timestamp_micros()));
}

/// A decoded row that borrows from its bytes. Times are microseconds since 1970 in UTC.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Row<'a> {
    Deleted,
    Resource(ResourceRow<'a>),
    Call(CallRow<'a>),
}

#[derive(Debug, PartialEq, Eq)]
pub(crate) struct ResourceRow<'a> {
    pub(crate) resource_type: &'a str,
    pub(crate) arn: Option<&'a str>,
    pub(crate) resource_id: &'a str,
    pub(crate) resource_name: Option<&'a str>,
    pub(crate) partition: &'a str,
    pub(crate) account_id: &'a str,
    pub(crate) region: &'a str,
    pub(crate) created_at: Option<i64>,
    pub(crate) captured_at: i64,
    pub(crate) tags: Option<BTreeMap<&'a str, &'a str>>,
    pub(crate) source: Source,
    pub(crate) evidence: &'a str,
}

#[derive(Debug, PartialEq, Eq)]
pub(crate) struct CallRow<'a> {
    pub(crate) account_id: &'a str,
    pub(crate) region: &'a str,
    pub(crate) service: &'a str,
    pub(crate) operation: &'a str,
    pub(crate) resource: Option<&'a str>,
    pub(crate) outcome: Outcome,
    pub(crate) error_code: Option<&'a str>,
    pub(crate) message: Option<&'a str>,
    pub(crate) items: Option<i64>,
    pub(crate) attempts: i32,
    pub(crate) duration_ms: Option<i64>,
    pub(crate) started_at: Option<i64>,
}

/// Decodes a row; `None` if the bytes are none, which only a run file that somebody altered can bring about.
pub(crate) fn decode(bytes: &[u8]) -> Option<Row<'_>> {
    let mut rest = bytes;
    let rest = &mut rest;
    let row = match bytes.first() {
        None => return Some(Row::Deleted),
        Some(&RESOURCE) => {
            take_byte(rest)?;
            Row::Resource(ResourceRow {
                resource_type: take(rest)?,
                arn: take_option(rest)?,
                resource_id: take(rest)?,
                resource_name: take_option(rest)?,
                partition: take(rest)?,
                account_id: take(rest)?,
                region: take(rest)?,
                created_at: take_option_number(rest)?,
                captured_at: take_number(rest)?,
                tags: match take_byte(rest)? {
                    0 => None,
                    _ => {
                        let mut tags = BTreeMap::new();
                        for _ in 0..take_number(rest)? {
                            tags.insert(take(rest)?, take(rest)?);
                        }
                        Some(tags)
                    }
                },
                source: *Source::ALL.get(usize::from(take_byte(rest)?))?,
                evidence: take(rest)?,
            })
        }
        Some(&CALL) => {
            take_byte(rest)?;
            Row::Call(CallRow {
                account_id: take(rest)?,
                region: take(rest)?,
                service: take(rest)?,
                operation: take(rest)?,
                resource: take_option(rest)?,
                outcome: *Outcome::ALL.get(usize::from(take_byte(rest)?))?,
                error_code: take_option(rest)?,
                message: take_option(rest)?,
                items: take_option_number(rest)?,
                attempts: i32::try_from(take_number(rest)?).ok()?,
                duration_ms: take_option_number(rest)?,
                started_at: take_option_number(rest)?,
            })
        }
        Some(_) => return None,
    };
    rest.is_empty().then_some(row)
}

fn put(row: &mut Vec<u8>, text: &str) {
    // Rows are refused beyond `writer::MAX_ROW`, far below what four bytes can count.
    row.extend_from_slice(&(text.len() as u32).to_le_bytes());
    row.extend_from_slice(text.as_bytes());
}

fn put_option(row: &mut Vec<u8>, text: Option<&str>) {
    row.push(u8::from(text.is_some()));
    if let Some(text) = text {
        put(row, text);
    }
}

fn put_number(row: &mut Vec<u8>, number: i64) {
    row.extend_from_slice(&number.to_le_bytes());
}

fn put_option_number(row: &mut Vec<u8>, number: Option<i64>) {
    row.push(u8::from(number.is_some()));
    if let Some(number) = number {
        put_number(row, number);
    }
}

fn take_byte(rest: &mut &[u8]) -> Option<u8> {
    let (&byte, after) = rest.split_first()?;
    *rest = after;
    Some(byte)
}

fn take<'a>(rest: &mut &'a [u8]) -> Option<&'a str> {
    let (length, after) = rest.split_first_chunk::<4>()?;
    let (text, after) = after.split_at_checked(u32::from_le_bytes(*length) as usize)?;
    *rest = after;
    std::str::from_utf8(text).ok()
}

fn take_option<'a>(rest: &mut &'a [u8]) -> Option<Option<&'a str>> {
    match take_byte(rest)? {
        0 => Some(None),
        _ => take(rest).map(Some),
    }
}

fn take_number(rest: &mut &[u8]) -> Option<i64> {
    let (number, after) = rest.split_first_chunk::<8>()?;
    *rest = after;
    Some(i64::from_le_bytes(*number))
}

fn take_option_number(rest: &mut &[u8]) -> Option<Option<i64>> {
    match take_byte(rest)? {
        0 => Some(None),
        _ => take_number(rest).map(Some),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(parts: [&str; 4], micros: i64, turn: u64) -> Vec<u8> {
        let mut key = Vec::new();
        resource_key(&mut key, parts, DateTime::from_timestamp_micros(micros).expect("a time"), turn);
        key
    }

    #[test]
    fn keys_sort_as_the_rows_must() {
        let sorted = [
            key(["T", "1", "a", "arn:a"], 5, 0),
            key(["T", "1", "a", "arn:a"], -5, 9),
            key(["T", "1", "a", "arn:a"], -5, 8),
            key(["T", "1", "a", "arn:a\0"], 0, 0),
            key(["T", "1", "a", "arn:a\0b"], 0, 0),
            key(["T", "1", "a", "arn:a\u{1}"], 0, 0),
            key(["T", "1", "a", "arn:ab"], 0, 0),
            key(["T", "1", "a", ""], 0, 0),
            key(["T", "1", "a", "aaa"], 0, 0),
            key(["T", "1", "a", "zzz"], 0, 0),
            key(["T", "1", "a\u{e9}", "arn:"], 0, 0),
            key(["T", "1", "a\u{10000}", "arn:"], 0, 0),
            key(["T", "10", "", "arn:"], 0, 0),
            key(["T2", "1", "a", "arn:a"], 0, 0),
        ];
        for pair in sorted.windows(2) {
            assert!(pair[0] < pair[1], "{:?} < {:?}", pair[0], pair[1]);
        }
        assert_eq!(group(&sorted[0]), group(&sorted[2]));
        assert_ne!(group(&sorted[2]), group(&sorted[3]));
    }

    #[test]
    fn rows_are_decoded_as_they_were_encoded() {
        let time = DateTime::from_timestamp_micros(1_700_000_000_000_001).expect("a time");
        let resource = Resource {
            resource_type: "AWS::S3::Bucket".into(),
            arn: Some(String::new()),
            resource_id: "id".into(),
            resource_name: None,
            partition: "aws".into(),
            account_id: "1".into(),
            region: "r".into(),
            created_at: None,
            captured_at: time,
            tags: Some([("k".to_owned(), "v".to_owned())].into()),
            source: Source::AwsConfig,
            evidence: "{}".into(),
        };
        let mut row = Vec::new();
        resource_row(&mut row, &resource);
        let Some(Row::Resource(decoded)) = decode(&row) else { panic!("a resource") };
        assert_eq!(decoded.arn, None);
        assert_eq!((decoded.resource_id, decoded.captured_at), ("id", 1_700_000_000_000_001));
        assert_eq!(decoded.tags, Some([("k", "v")].into()));
        assert_eq!((decoded.source, decoded.evidence), (Source::AwsConfig, "{}"));
        for cut in 1..row.len() {
            assert_eq!(decode(&row[..cut]), None, "cut at {cut}");
        }
        assert_eq!(decode(&[]), Some(Row::Deleted));
    }
}
