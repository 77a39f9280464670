//! Evidence: what each API operation said about a resource, as one JSON object.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde::de::{Deserialize, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

/// Builds the evidence of one resource: `{"Operation": answer, ...}`, sorted by operation.
///
/// ```
/// use icecore_snapshot::Evidence;
///
/// let mut evidence = Evidence::new();
/// evidence.answer("ListBuckets", &serde_json::json!({"Name": "logs"}));
/// evidence.absent("GetBucketPolicy", "NoSuchBucketPolicy");
/// evidence.error("GetBucketAcl", "AccessDenied", "Access Denied");
/// assert_eq!(
///     evidence.to_json(),
///     r#"{"GetBucketAcl":{"$error":{"code":"AccessDenied","message":"Access Denied"}},"#.to_owned()
///         + r#""GetBucketPolicy":{"$absent":"NoSuchBucketPolicy"},"ListBuckets":{"Name":"logs"}}"#,
/// );
/// ```
#[derive(Debug, Clone, Default)]
pub struct Evidence {
    operations: BTreeMap<String, String>,
}

impl Evidence {
    /// Evidence that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// What the operation answered, in the API's own member names. An earlier word of the same operation is replaced.
    pub fn answer(&mut self, operation: impl Into<String>, answer: &Value) -> &mut Self {
        self.operations.insert(operation.into(), answer.to_string());
        self
    }

    /// What the operation answered, as JSON text that is taken over byte by byte: it must be one JSON value, which
    /// [`SnapshotWriter::push`](crate::SnapshotWriter::push) checks.
    pub fn answer_text(&mut self, operation: impl Into<String>, answer: impl Into<String>) -> &mut Self {
        self.operations.insert(operation.into(), answer.into());
        self
    }

    /// The API says that there is none, with this error code.
    pub fn absent(&mut self, operation: impl Into<String>, code: &str) -> &mut Self {
        self.answer(operation, &serde_json::json!({ "$absent": code }))
    }

    /// It could not be found out. The same error belongs into `api_calls`, with the same resource.
    pub fn error(&mut self, operation: impl Into<String>, code: &str, message: &str) -> &mut Self {
        self.answer(operation, &serde_json::json!({ "$error": { "code": code, "message": message } }))
    }

    /// Whether no operation has spoken.
    pub fn is_empty(&self) -> bool {
        self.operations.is_empty()
    }

    /// The JSON object.
    pub fn to_json(&self) -> String {
        let size = self.operations.iter().map(|(operation, answer)| operation.len() + answer.len() + 8).sum();
        let mut json = String::with_capacity(size);
        json.push('{');
        for (operation, answer) in &self.operations {
            if json.len() > 1 {
                json.push(',');
            }
            json.push_str(&Value::from(operation.as_str()).to_string());
            json.push(':');
            json.push_str(answer);
        }
        json.push('}');
        json
    }
}

/// Why a text is not evidence.
#[derive(Debug, thiserror::Error)]
#[error(transparent)]
pub struct EvidenceError(#[from] serde_json::Error);

/// Checks that a text is one JSON object that every JSON reader agrees about.
///
/// The readers matter because one document that DuckDB refuses would fail every query over its type: it refuses escapes of
/// lone surrogates, which `serde_json` lets through where a value is skipped. Hence every text is really decoded here.
pub(crate) fn check(json: &str) -> Result<(), EvidenceError> {
    let mut deserializer = serde_json::Deserializer::from_str(json);
    deserializer.deserialize_map(Operations)?;
    deserializer.end()?;
    Ok(())
}

/// The outermost object, whose keys must be distinct: of two answers of one operation, none can be believed.
struct Operations;

impl<'de> Visitor<'de> for Operations {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an object with a key per API operation")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let mut seen = BTreeSet::new();
        while let Some(operation) = map.next_key::<String>()? {
            map.next_value::<Checked>()?;
            if seen.contains(&operation) {
                return Err(A::Error::custom(format_args!("`{operation}` is there twice")));
            }
            seen.insert(operation);
        }
        Ok(())
    }
}

/// Any JSON value, decoded and thrown away.
struct Checked;

impl<'de> Deserialize<'de> for Checked {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Self)
    }
}

impl<'de> Visitor<'de> for Checked {
    type Value = Self;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_bool<E>(self, _: bool) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_i64<E>(self, _: i64) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_u64<E>(self, _: u64) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_str<E>(self, _: &str) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self, A::Error> {
        while seq.next_element::<Self>()?.is_some() {}
        Ok(self)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self, A::Error> {
        while map.next_entry::<Self, Self>()?.is_some() {}
        Ok(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_object_is_evidence() {
        for json in [
            "{}",
            r#"{"ListBuckets": {"Name": "b", "Tags": [1, -2, 2.5, null, true, "\ud83d\ude00"]}}"#,
            " {\"Op\": []}\n",
        ] {
            assert!(check(json).is_ok(), "{json}");
        }
    }

    #[test]
    fn what_readers_would_stumble_over_is_not() {
        for (json, reason) in [
            ("", "EOF"),
            ("[]", "expected an object with a key per API operation"),
            ("{\"Op\": 1} {}", "trailing characters"),
            ("{\"Op\": 1,}", "trailing comma"),
            ("{\"Op\": NaN}", "expected"),
            (r#"{"Op": "\ud800"}"#, "unexpected end of hex escape"),
            (r#"{"Op": {"\ud800x": 1}}"#, "unexpected end of hex escape"),
            (r#"{"Op": "\udc00"}"#, "lone leading surrogate"),
            (r#"{"Op": 1, "Op": 2}"#, "`Op` is there twice"),
        ] {
            let error = check(json).expect_err(json).to_string();
            assert!(error.contains(reason), "{json}: {error}");
        }
        let deep = format!("{{\"Op\": {}{}}}", "[".repeat(100_000), "]".repeat(100_000));
        assert!(check(&deep).expect_err("nested too deeply").to_string().contains("recursion limit"));
    }

    #[test]
    fn built_evidence_is_evidence() {
        let mut evidence = Evidence::new();
        assert!(evidence.is_empty());
        assert_eq!(evidence.to_json(), "{}");
        evidence.answer_text("B", "{\"x\":1.10}").error("A\"", "Code", "a \"message\"");
        assert_eq!(
            evidence.to_json(),
            r#"{"A\"":{"$error":{"code":"Code","message":"a \"message\""}},"B":{"x":1.10}}"#
        );
        assert!(check(&evidence.to_json()).is_ok());
    }
}
