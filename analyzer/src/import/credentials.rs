//! The IAM credential report: CSV, bare or in the envelope of `GetCredentialReport`.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};

use super::error::{Place, Reason};
use super::json::Json;
use super::time;

/// What the first line of every report begins with.
const HEADER: &[u8] = b"user,arn,user_creation_time";
const BOM: &[u8] = &[0xef, 0xbb, 0xbf];

/// A credential report.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Report {
    /// When AWS made it; the CSV does not tell.
    pub(crate) generated: Option<DateTime<Utc>>,
    /// A text per column, as the report has it.
    pub(crate) rows: Vec<BTreeMap<String, String>>,
}

/// Whether a file that begins like this is a bare report.
pub(crate) fn is_csv(beginning: &[u8]) -> bool {
    beginning.strip_prefix(BOM).unwrap_or(beginning).starts_with(HEADER)
}

/// Whether an object is the envelope of a report.
pub(crate) fn is_envelope(value: &Json<'_>) -> bool {
    value.get("Content").is_some_and(|content| content.as_str().is_some())
        && (value.get("ReportFormat").is_some() || value.get("GeneratedTime").is_some() || text_of(value).is_some())
}

/// Reads a report in either form; in a recording, too.
pub(crate) fn read(bytes: &[u8]) -> Result<Report, (Place, Reason)> {
    if is_csv(bytes) {
        return Ok(Report { generated: None, rows: rows(bytes)? });
    }
    let value = Json::from_slice(bytes.strip_prefix(BOM).unwrap_or(bytes))
        .map_err(|error| (Place::Byte(error.at as u64), Reason::json(error)))?;
    let envelope = value.get("data").filter(|_| value.get("status_code").is_some()).unwrap_or(&value);
    let text = text_of(envelope).ok_or((Place::Whole, Reason::Content))?;
    Ok(Report { generated: envelope.get("GeneratedTime").and_then(time::parse), rows: rows(&text)? })
}

/// The CSV in an envelope: the command line prints it as base64, SDKs decode it.
fn text_of(envelope: &Json<'_>) -> Option<Vec<u8>> {
    let content = envelope.get("Content")?.as_str()?;
    if is_csv(content.as_bytes()) {
        return Some(content.as_bytes().to_vec());
    }
    base64(content).filter(|text| is_csv(text))
}

fn rows(text: &[u8]) -> Result<Vec<BTreeMap<String, String>>, (Place, Reason)> {
    let wrong = |error: csv::Error| {
        let row = error.position().map_or(0, csv::Position::record);
        (Place::Row(row + 1), Reason::Csv(error.to_string()))
    };
    // Rows that lost their last columns are seen in edited reports; columns that are not there were not told.
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(text.strip_prefix(BOM).unwrap_or(text));
    let header = reader.headers().map_err(wrong)?.clone();
    let mut rows = Vec::new();
    for (number, record) in (2..).zip(reader.records()) {
        let record = record.map_err(wrong)?;
        if record.len() > header.len() || record.len() < 3 {
            let reason = format!("{} fields where the header has {}", record.len(), header.len());
            return Err((Place::Row(number), Reason::Csv(reason)));
        }
        rows.push(
            header.iter().zip(record.iter()).map(|(column, text)| (column.to_owned(), text.to_owned())).collect(),
        );
    }
    Ok(rows)
}

/// Decodes base64 with or without padding and line breaks.
fn base64(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3);
    let mut bits = 0_u32;
    let mut held = 0;
    let mut ended = false;
    for byte in text.bytes() {
        let value = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            b'\n' | b'\r' => continue,
            b'=' => {
                ended = true;
                continue;
            }
            _ => return None,
        };
        if ended {
            return None;
        }
        bits = bits << 6 | u32::from(value);
        held += 6;
        if held >= 8 {
            held -= 8;
            bytes.push((bits >> held) as u8);
            bits &= (1 << held) - 1;
        }
    }
    (held < 6).then_some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    const CSV: &str = "user,arn,user_creation_time,mfa_active\n\
        <root_account>,arn:aws:iam::111111111111:root,2020-01-01T00:00:00+00:00,true\n\
        \"a,b\",arn:aws:iam::111111111111:user/a,2020-01-02T00:00:00+00:00\n";
    const BASE64: &str = "dXNlcixhcm4sdXNlcl9jcmVhdGlvbl90aW1lCmEsYXJuOmF3czppYW06OjE6dXNlci9hLE4vQQo=";

    #[test]
    fn rows_keep_their_texts_and_may_lack_the_last() {
        let report = read(CSV.as_bytes()).unwrap();
        assert_eq!(report.generated, None);
        assert_eq!(report.rows.len(), 2);
        assert_eq!(report.rows[0]["user"], "<root_account>");
        assert_eq!(report.rows[0]["mfa_active"], "true");
        assert_eq!(report.rows[1]["user"], "a,b");
        assert!(!report.rows[1].contains_key("mfa_active"));
        assert_eq!(read(format!("\u{feff}{CSV}").as_bytes()).unwrap().rows, report.rows);
    }

    #[test]
    fn envelopes_hold_text_or_base64() {
        let envelope = format!(
            r#"{{"Content":"{BASE64}","ReportFormat":"text/csv","GeneratedTime":"2026-11-19T10:00:00+00:00"}}"#
        );
        let report = read(envelope.as_bytes()).unwrap();
        assert_eq!(report.generated.map(time::to_text).as_deref(), Some("2026-11-19T10:00:00.000Z"));
        assert_eq!(report.rows[0]["arn"], "arn:aws:iam::1:user/a");
        let recorded =
            r#"{"status_code":200,"data":{"Content":"user,arn,user_creation_time\na,arn:aws:iam::1:user/a,N/A\n"}}"#;
        assert_eq!(read(recorded.as_bytes()).unwrap().rows, report.rows);
        assert!(is_envelope(&Json::parse(&envelope).unwrap()));
        assert!(!is_envelope(&Json::parse(r#"{"Content":"hello"}"#).unwrap()));
    }

    #[test]
    fn what_is_no_report_is_refused_with_its_place() {
        for (text, place) in [
            (r#"{"Content":"aGVsbG8="}"#, Place::Whole),
            (r#"{"Content":"user,arn"#, Place::Byte(20)),
            ("user,arn,user_creation_time\na,b,c,d\n", Place::Row(2)),
        ] {
            assert_eq!(read(text.as_bytes()).expect_err(text).0, place, "{text}");
        }
    }

    #[test]
    fn base64_is_decoded_strictly() {
        assert_eq!(base64("aGVsbG8=").as_deref(), Some(&b"hello"[..]));
        assert_eq!(base64("aGVs\r\nbG8").as_deref(), Some(&b"hello"[..]));
        assert_eq!(base64("a"), None);
        assert_eq!(base64("aGVs bG8="), None);
        assert_eq!(base64("aGVsbG8=x"), None);
    }
}
