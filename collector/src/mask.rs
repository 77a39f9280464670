//! No secrets in snapshots: what may hold them is masked, so that checks can still tell what it looks like.

use serde_json::{Value, json};
use sha2::{Digest, Sha256};

/// What a value is masked with: digests of one run can be compared with each other, and with nothing else.
#[derive(Debug, Clone)]
pub(crate) struct Masker {
    salt: String,
    keep: bool,
}

impl Masker {
    /// Masks with a salt of the run, or leaves all as it is.
    pub(crate) fn new(salt: &str, keep: bool) -> Self {
        Self { salt: salt.to_owned(), keep }
    }

    /// Masks the members of an answer at a path; `X.*` stands for every member of an object or element of a list.
    pub(crate) fn mask(&self, answer: &mut Value, path: &str) {
        if self.keep {
            return;
        }
        let (name, rest) = path.split_once('.').map_or((path, None), |(name, rest)| (name, Some(rest)));
        let each = |value: &mut Value| match rest {
            Some(rest) => self.mask(value, rest),
            None => self.mask_value(value),
        };
        match (name, answer) {
            ("*", Value::Object(members)) => members.values_mut().for_each(each),
            ("*", Value::Array(elements)) => elements.iter_mut().for_each(each),
            (_, Value::Object(members)) => {
                if let Some(value) = members.get_mut(name) {
                    each(value);
                }
            }
            // A list in between stands for its elements.
            (_, Value::Array(elements)) => elements.iter_mut().for_each(|element| self.mask(element, path)),
            _ => {}
        }
    }

    /// Masks the same members wherever they are in another form of the answer, in whatever case: AWS Config has its own.
    pub(crate) fn mask_below(&self, value: &mut Value, path: &str) {
        let path = path.strip_prefix('@').map_or(path, |path| path.split_once('.').map_or(path, |(_, path)| path));
        let names: Vec<&str> = path.split('.').collect();
        // The last two names tell a member well enough.
        let named = names.iter().rposition(|name| *name != "*").map_or(0, |last| last.saturating_sub(1));
        self.mask_tail(value, &names[named..]);
    }

    fn mask_tail(&self, value: &mut Value, tail: &[&str]) {
        match value {
            Value::Array(elements) => elements.iter_mut().for_each(|element| self.mask_tail(element, tail)),
            Value::Object(members) => {
                for (name, value) in members {
                    if tail.first().is_some_and(|wanted| wanted.eq_ignore_ascii_case(name)) {
                        self.mask_all(value, &tail[1..]);
                    }
                    self.mask_tail(value, tail);
                }
            }
            _ => {}
        }
    }

    fn mask_all(&self, value: &mut Value, rest: &[&str]) {
        let Some((name, below)) = rest.split_first() else { return self.mask_value(value) };
        match value {
            Value::Array(elements) if *name == "*" => {
                elements.iter_mut().for_each(|element| self.mask_all(element, below));
            }
            Value::Array(elements) => elements.iter_mut().for_each(|element| self.mask_all(element, rest)),
            Value::Object(members) => {
                for (member, value) in members {
                    if *name == "*" || name.eq_ignore_ascii_case(member) {
                        self.mask_all(value, below);
                    }
                }
            }
            _ => {}
        }
    }

    fn mask_value(&self, value: &mut Value) {
        let Some(text) = value.as_str() else { return };
        let digest = Sha256::new().chain_update(&self.salt).chain_update(text).finalize();
        let digest: String = digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect();
        let patterns = patterns(text);
        *value = json!({"$masked": {"length": text.chars().count(), "sha256": digest, "patterns": patterns}});
    }
}

/// What a value looks like: the well-known patterns of secrets that it matches, `reference` where it only says where the
/// value is kept, and `compressed` where nobody looked into it. Launch data is encoded once more.
fn patterns(text: &str) -> Vec<&'static str> {
    const REFERENCES: [&str; 5] = ["arn:", "ssm:", "secretsmanager:", "{{resolve:", "${"];
    if REFERENCES.iter().any(|reference| text.trim_start().starts_with(reference)) {
        return vec!["reference"];
    }
    let mut found = patterns_in(text);
    if let Ok(decoded) = aws_smithy_types::base64::decode(text.trim()) {
        if decoded.starts_with(&[0x1f, 0x8b]) {
            found.push("compressed");
        } else if let Ok(decoded) = String::from_utf8(decoded) {
            found.extend(patterns_in(&decoded));
        }
    }
    found.sort_unstable();
    found.dedup();
    found
}

fn patterns_in(text: &str) -> Vec<&'static str> {
    let mut found = Vec::new();
    let words = || text.split(|letter: char| !(letter.is_ascii_alphanumeric() || "/+=_-.".contains(letter)));
    let is_key_id = |word: &str| {
        (word.starts_with("AKIA") || word.starts_with("ASIA"))
            && word.len() == 20
            && word.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
    };
    // Assignments stick to what they assign.
    let has_key_id = words().flat_map(|word| word.split('=')).any(is_key_id);
    if has_key_id {
        found.push("aws_access_key_id");
    }
    let is_secret_key = |word: &str| {
        word.len() == 40
            && word.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'/' || byte == b'+')
            && word.bytes().any(|byte| byte.is_ascii_uppercase())
            && word.bytes().any(|byte| byte.is_ascii_digit())
    };
    if has_key_id && words().flat_map(|word| word.split('=')).any(is_secret_key) {
        found.push("aws_secret_access_key");
    }
    if text.contains("-----BEGIN ") && text.contains("PRIVATE KEY") {
        found.push("private_key");
    }
    let is_jwt = |word: &str| {
        let parts: Vec<&str> = word.split('.').collect();
        parts.len() == 3 && parts[0].starts_with("eyJ") && parts[1].starts_with("eyJ") && !parts[2].is_empty()
    };
    if words().any(is_jwt) {
        found.push("jwt");
    }
    const VENDORS: [(&str, usize); 12] = [
        ("ghp_", 40),
        ("gho_", 40),
        ("ghs_", 40),
        ("github_pat_", 40),
        ("glpat-", 20),
        ("xoxb-", 24),
        ("xoxp-", 24),
        ("sk_live_", 24),
        ("rk_live_", 24),
        ("SG.", 60),
        ("AIza", 39),
        ("npm_", 40),
    ];
    let is_vendor =
        |word: &str| VENDORS.iter().any(|(prefix, length)| word.starts_with(prefix) && word.len() >= *length);
    if words().flat_map(|word| word.split('=').chain([word])).any(is_vendor) {
        found.push("vendor_token");
    }
    if has_password_in_url(text) {
        found.push("connection_string");
    }
    found
}

/// `scheme://user:password@host`, where the password is written out.
fn has_password_in_url(text: &str) -> bool {
    text.match_indices("://").any(|(at, _)| {
        let rest = text[at + 3..].split(|letter: char| letter.is_whitespace() || "/\"'<>".contains(letter)).next();
        let Some((user, _)) = rest.and_then(|rest| rest.rsplit_once('@')) else { return false };
        let Some((_, password)) = user.split_once(':') else { return false };
        !password.is_empty() && !password.starts_with("${") && !password.starts_with("{{") && !password.starts_with('$')
    }) || {
        let lower = text.to_ascii_lowercase();
        lower.contains("server=") && lower.contains("password=") && !lower.contains("password=;")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_masked_where_the_path_leads() {
        let masker = Masker::new("salt", false);
        let mut answer = json!({"Environment": {"Variables": {"A": "x", "B": "AKIAIOSFODNN7EXAMPLE"}}, "Name": "n"});
        masker.mask(&mut answer, "Environment.Variables.*");
        assert_eq!(answer["Name"], "n");
        assert_eq!(answer["Environment"]["Variables"]["A"]["$masked"]["length"], 1);
        assert_eq!(answer["Environment"]["Variables"]["B"]["$masked"]["patterns"], json!(["aws_access_key_id"]));
        assert!(!answer.to_string().contains("AKIA"));

        let mut listed = json!({"containerDefinitions": [{"environment": [{"name": "P", "value": "secret"}]}]});
        masker.mask(&mut listed, "containerDefinitions.environment.value");
        assert!(!listed.to_string().contains("secret"));
        assert_eq!(listed["containerDefinitions"][0]["environment"][0]["name"], "P");
    }

    #[test]
    fn values_are_masked_in_the_form_of_items_too() {
        let masker = Masker::new("salt", false);
        let path = "@DescribeTaskDefinition.taskDefinition.containerDefinitions.environment.value";
        let mut item = json!({"ConfigurationItem": {"configuration":
            {"ContainerDefinitions": [{"Name": "a", "Environment": [{"Name": "P", "Value": "secret"}]}]}}});
        masker.mask_below(&mut item, path);
        let container = &item["ConfigurationItem"]["configuration"]["ContainerDefinitions"][0];
        assert_eq!(container["Environment"][0]["Value"]["$masked"]["length"], 6);
        assert_eq!((&container["Name"], &container["Environment"][0]["Name"]), (&json!("a"), &json!("P")));

        let mut stage = json!({"configuration": {"variables": {"key": "secret"}, "stageName": "prod"}});
        masker.mask_below(&mut stage, "variables.*");
        assert!(!stage.to_string().contains("secret") && stage.to_string().contains("prod"));
    }

    #[test]
    fn digests_of_one_run_can_be_compared() {
        let digest = |salt: &str, text: &str| {
            let mut value = json!({ "v": text });
            Masker::new(salt, false).mask(&mut value, "v");
            value["v"]["$masked"]["sha256"].clone()
        };
        assert_eq!(digest("a", "x"), digest("a", "x"));
        assert_ne!(digest("a", "x"), digest("b", "x"));
        let mut kept = json!({"v": "x"});
        Masker::new("a", true).mask(&mut kept, "v");
        assert_eq!(kept["v"], "x");
    }

    #[test]
    fn well_known_patterns_are_told() {
        for (text, expected) in [
            ("hello", vec![]),
            ("export AWS_ACCESS_KEY_ID=AKIAIOSFODNN7EXAMPLE", vec!["aws_access_key_id"]),
            (
                "AKIAIOSFODNN7EXAMPLE wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
                vec!["aws_access_key_id", "aws_secret_access_key"],
            ),
            ("-----BEGIN RSA PRIVATE KEY-----\nMII", vec!["private_key"]),
            ("eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln", vec!["jwt"]),
            ("postgres://app:hunter2@db:5432/x", vec!["connection_string"]),
            ("postgres://app:${PASSWORD}@db:5432/x", vec![]),
            ("https://example.com/a:b", vec![]),
            ("arn:aws:secretsmanager:us-east-1:1:secret:x", vec!["reference"]),
            ("H4sIAAAAAAAAA8tIzcnJBwCGphA2BQAAAA==", vec!["compressed"]),
            // What instances are launched with is encoded.
            ("IyEvYmluL3NoCmV4cG9ydCBLPUFLSUFJT1NGT0ROTjdFWEFNUExFCg==", vec!["aws_access_key_id"]),
        ] {
            assert_eq!(patterns(text), expected, "{text}");
        }
    }
}
