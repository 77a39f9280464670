//! Times, in all the ways in which AWS, its SDKs and recordings of them write them.

use chrono::{DateTime, NaiveDate, NaiveDateTime, SecondsFormat, Utc};

use crate::json::Json;

/// Reads a time: ISO with `Z`, an offset (with or without colon) or nothing (UTC), a blank for the `T`, seconds since 1970
/// as a number or the text of one, or a recorded `datetime` object.
pub fn parse(value: &Json<'_>) -> Option<DateTime<Utc>> {
    match value {
        Json::String(text) => parse_text(text),
        Json::Number(text) => from_epoch(text),
        Json::Object(object) if object.get("__class__")?.as_str() == Some("datetime") => recorded(value),
        _ => None,
    }
}

/// Reads a time from text.
pub fn parse_text(text: &str) -> Option<DateTime<Utc>> {
    let text = text.trim();
    if let Ok(time) = DateTime::parse_from_rfc3339(text) {
        return Some(time.to_utc());
    }
    for format in ["%Y-%m-%dT%H:%M:%S%.f%#z", "%Y-%m-%d %H:%M:%S%.f%#z"] {
        if let Ok(time) = DateTime::parse_from_str(text, format) {
            return Some(time.to_utc());
        }
    }
    for format in ["%Y-%m-%dT%H:%M:%S%.f", "%Y-%m-%d %H:%M:%S%.f"] {
        if let Ok(time) = NaiveDateTime::parse_from_str(text, format) {
            return Some(time.and_utc());
        }
    }
    from_epoch(text)
}

/// The time that a user means by `--as-of`: a time with its offset, or the end of a day in UTC.
pub fn parse_as_of(text: &str) -> Option<DateTime<Utc>> {
    if let Ok(time) = DateTime::parse_from_rfc3339(text) {
        return Some(time.to_utc());
    }
    let date = NaiveDate::parse_from_str(text, "%Y-%m-%d").ok()?;
    Some(date.and_hms_opt(23, 59, 59)?.and_utc())
}

/// The compact form in the names of delivered files: `20261120T092800Z`.
pub fn parse_compact(text: &str) -> Option<DateTime<Utc>> {
    NaiveDateTime::parse_from_str(text, "%Y%m%dT%H%M%SZ").ok().map(|time| time.and_utc())
}

/// Seconds since 1970, or milliseconds where seconds would lie beyond the year 5000.
fn from_epoch(text: &str) -> Option<DateTime<Utc>> {
    if !text.starts_with(|first: char| first.is_ascii_digit()) {
        return None;
    }
    let seconds: f64 = text.parse().ok()?;
    let micros = if seconds > 1e11 { seconds * 1e3 } else { seconds * 1e6 };
    // Milliseconds are what AWS gives; a float cannot hold more digits of today's times faithfully.
    (micros.is_finite() && micros < 1e17).then(|| DateTime::from_timestamp_millis((micros / 1e3).round() as i64))?
}

/// The `datetime` objects of recordings: `{"__class__": "datetime", "year": 2021, ...}`, in UTC.
fn recorded(value: &Json<'_>) -> Option<DateTime<Utc>> {
    let part = |key: &str| match value.get(key) {
        Some(Json::Number(text)) => text.parse::<u32>().ok(),
        Some(_) => None,
        None => Some(0),
    };
    let date = NaiveDate::from_ymd_opt(i32::try_from(part("year")?).ok()?, part("month")?, part("day")?)?;
    date.and_hms_micro_opt(part("hour")?, part("minute")?, part("second")?, part("microsecond")?)
        .map(|time| time.and_utc())
}

/// A time as delivered files write it: `2026-11-20T09:28:00.123Z`.
pub fn to_text(time: DateTime<Utc>) -> String {
    time.to_rfc3339_opts(SecondsFormat::Millis, true)
}

/// Replaces the `datetime` objects of recordings by text, wherever they are.
pub fn replace_recorded(value: &mut Json<'_>) {
    match value {
        Json::Array(elements) => elements.iter_mut().for_each(replace_recorded),
        Json::Object(object) => {
            if object.has("__class__")
                && let Some(time) = parse(value)
            {
                *value = Json::string(to_text(time));
            } else if let Json::Object(object) = value {
                object.values_mut().for_each(replace_recorded);
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_spelling_is_read() {
        for (text, expected) in [
            (r#""2022-02-21T18:36:34.575Z""#, "2022-02-21T18:36:34.575Z"),
            (r#""2017-11-09T12:35:43.639000-05:00""#, "2017-11-09T17:35:43.639Z"),
            (r#""2026-09-28 10:38:53.928000+01:00""#, "2026-09-28T09:38:53.928Z"),
            (r#""2026-09-28 10:22:05+01:00""#, "2026-09-28T09:22:05.000Z"),
            (r#""2014-03-07T23:46:28.0000+0000""#, "2014-03-07T23:46:28.000Z"),
            (r#""2020-01-02T03:04:05""#, "2020-01-02T03:04:05.000Z"),
            ("1502617462.927", "2017-08-13T09:44:22.927Z"),
            ("1502443814.0", "2017-08-11T09:30:14.000Z"),
            (r#""1790588333928""#, "2026-09-28T09:38:53.928Z"),
            ("1621024924302", "2021-05-14T20:42:04.302Z"),
            (
                r#"{"__class__":"datetime","year":2021,"month":3,"day":22,"hour":8,"minute":11,"second":34,"microsecond":566000}"#,
                "2021-03-22T08:11:34.566Z",
            ),
        ] {
            let time = parse(&Json::parse(text).expect(text));
            assert_eq!(time.map(to_text).as_deref(), Some(expected), "{text}");
        }
    }

    #[test]
    fn what_is_no_time_is_none() {
        for text in [
            r#""datetime.datetime(2020, 4, 22, 13, 13, 17, 718000, tzinfo=tzlocal())""#,
            r#""""#,
            r#""N/A""#,
            "null",
            "1e300",
            "[]",
            r#"{"__class__":"datetime","year":2021,"month":13,"day":1}"#,
            r#"{"__class__":"date","year":2021}"#,
        ] {
            assert_eq!(parse(&Json::parse(text).expect(text)), None, "{text}");
        }
    }

    #[test]
    fn recorded_times_become_text_everywhere() {
        let mut value =
            Json::parse(r#"{"a":[{"__class__":"datetime","year":2020,"month":1,"day":2}],"b":{"__class__":"x"}}"#)
                .unwrap();
        replace_recorded(&mut value);
        assert_eq!(value.to_text(), r#"{"a":["2020-01-02T00:00:00.000Z"],"b":{"__class__":"x"}}"#);
    }

    #[test]
    fn names_of_deliveries_have_compact_times() {
        assert_eq!(parse_compact("20260928T093222Z").map(to_text).as_deref(), Some("2026-09-28T09:32:22.000Z"));
        assert_eq!(parse_compact("20260928"), None);
    }
}
