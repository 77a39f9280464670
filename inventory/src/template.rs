//! Templates over the elements of answers, and the identity that they give to a resource.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde_json::Value;

use crate::{Listing, Scope, Tags};

/// A JSON value, whoever parsed it.
pub trait Node: Sized {
    /// The member of an object.
    fn member(&self, name: &str) -> Option<&Self>;
    /// A text, or a number or truth as text.
    fn text(&self) -> Option<Cow<'_, str>>;
    /// The elements of a list.
    fn elements(&self) -> Option<&[Self]>;
    /// The members of an object.
    fn members(&self) -> Vec<(&str, &Self)>;

    /// The member at a path, `A.B`.
    fn at(&self, path: &str) -> Option<&Self> {
        path.split('.').try_fold(self, |value, name| value.member(name))
    }
}

impl Node for Value {
    fn member(&self, name: &str) -> Option<&Self> {
        self.as_object()?.get(name)
    }

    fn text(&self) -> Option<Cow<'_, str>> {
        match self {
            Value::String(text) => Some(Cow::Borrowed(text)),
            Value::Number(number) => Some(Cow::Owned(number.to_string())),
            Value::Bool(truth) => Some(Cow::Borrowed(if *truth { "true" } else { "false" })),
            _ => None,
        }
    }

    fn elements(&self) -> Option<&[Self]> {
        self.as_array().map(Vec::as_slice)
    }

    fn members(&self) -> Vec<(&str, &Self)> {
        self.as_object()
            .map(|object| object.iter().map(|(key, value)| (key.as_str(), value)).collect())
            .unwrap_or_default()
    }
}

/// Where something was asked.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// `aws`, `aws-cn`, `aws-us-gov`, ...
    pub partition: String,
    /// The account.
    pub account: String,
    /// The region, as it was asked.
    pub region: String,
}

/// What another operation said about a resource.
#[derive(Debug, Clone, Copy)]
pub enum Said<'v, N> {
    /// Its answer.
    Answer(&'v N),
    /// That there is none.
    Absent,
    /// Nothing that can be believed.
    Error,
}

/// What other operations said about a resource.
pub trait Answers<N> {
    /// What the operation with that key in evidence said, if it was asked.
    fn said(&self, key: &str) -> Option<Said<'_, N>>;
}

/// Nothing else was asked.
#[derive(Debug, Clone, Copy)]
pub struct NoAnswers;

impl<N> Answers<N> for NoAnswers {
    fn said(&self, _key: &str) -> Option<Said<'_, N>> {
        None
    }
}

/// What templates are filled from.
pub struct Values<'v, N> {
    /// Where it was asked.
    pub place: &'v Place,
    /// The element of the list; none for a fact about an account or region.
    pub element: Option<&'v N>,
    /// What other operations said about the resource, by their key in evidence.
    pub about: &'v dyn Answers<N>,
    /// The values of the resource for which the list was asked.
    pub parent: Option<&'v Values<'v, N>>,
    /// `{time}` with or without an offset, as the caller spells times.
    pub time: &'v dyn Fn(&str) -> Option<String>,
}

/// Who a resource is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Identity {
    /// Its ARN, if the type has one.
    pub arn: Option<String>,
    /// Its id; none where no template could be filled.
    pub id: Option<String>,
    /// Its name.
    pub name: Option<String>,
    /// Where it lies.
    pub region: String,
    /// When it was created, as the answer spells it.
    pub created: Option<String>,
    /// Its tags; none where they were not read.
    pub tags: Option<BTreeMap<String, String>>,
}

impl<'v, N: Node + 'v> Values<'v, N> {
    /// The first template for which everything is there.
    pub fn first(&self, templates: &[String]) -> Option<String> {
        templates.iter().find_map(|template| self.fill(template)).filter(|text| !text.is_empty())
    }

    /// The template with its members filled in; none where one is missing.
    pub fn fill(&self, template: &str) -> Option<String> {
        let mut filled = String::new();
        let mut rest = template;
        while let Some((before, after)) = rest.split_once('{') {
            let (name, after) = after.split_once('}')?;
            filled.push_str(before);
            filled.push_str(&self.value(name)?);
            rest = after;
        }
        filled.push_str(rest);
        Some(filled)
    }

    /// An input with its templates filled in; none where a member is missing.
    pub fn fill_input(&self, input: &Value) -> Option<Value> {
        Some(match input {
            Value::String(template) => Value::String(self.fill(template)?),
            Value::Array(list) => Value::Array(list.iter().map(|value| self.fill_input(value)).collect::<Option<_>>()?),
            Value::Object(object) => Value::Object(
                object
                    .iter()
                    .map(|(key, value)| Some((key.clone(), self.fill_input(value)?)))
                    .collect::<Option<_>>()?,
            ),
            other => other.clone(),
        })
    }

    fn value(&self, name: &str) -> Option<String> {
        match name {
            "partition" => return Some(self.place.partition.clone()),
            "region" => return Some(self.place.region.clone()),
            "account" => return Some(self.place.account.clone()),
            _ => {}
        }
        if let Some(offset) = name.strip_prefix("time") {
            return (self.time)(offset);
        }
        if let Some(name) = name.strip_prefix("parent.") {
            return self.parent?.value(name);
        }
        let (path, last) = name.strip_suffix('/').map_or((name, false), |path| (path, true));
        let value = match path.strip_prefix('@') {
            Some(path) => self.answered(path)?,
            None if path == "self" => self.element?,
            None => self.element?.at(path)?,
        };
        let text = value.text()?;
        Some(if last { text.rsplit('/').next()?.to_owned() } else { text.into_owned() })
    }

    /// A member of another operation's answer: `GetQueueAttributes.Attributes.QueueArn`.
    fn answered(&self, path: &str) -> Option<&'v N> {
        let (operation, member) = operation_and_member(path)?;
        match self.about.said(operation)? {
            Said::Answer(answer) => answer.at(member),
            _ => None,
        }
    }

    /// A member of the element, or with `@` one of another operation's answer.
    fn member(&self, path: &str) -> Option<&'v N> {
        match path.strip_prefix('@') {
            Some(path) => self.answered(path),
            None => self.element?.at(path),
        }
    }

    /// Who the resource is.
    pub fn identify(&self, listing: &Listing) -> Identity {
        let arn = self.first(&listing.arn).filter(|arn| arn.starts_with("arn:"));
        Identity {
            id: self.first(&listing.id).or_else(|| arn.clone()),
            arn,
            name: self.fill(&listing.name).filter(|name| !name.is_empty()),
            region: match &listing.scope {
                Scope::Region => self.place.region.clone(),
                Scope::Global => "global".to_owned(),
                Scope::Bucket => self.bucket_region().unwrap_or_else(|| "global".to_owned()),
                Scope::Told(template) => {
                    self.fill(template).filter(|region| !region.is_empty()).unwrap_or_else(|| self.place.region.clone())
                }
            },
            created: self.member(&listing.created).and_then(|time| Some(time.text()?.into_owned())),
            tags: self.tags(&listing.tags),
        }
    }

    /// Where a bucket lies, as far as answers tell.
    pub fn bucket_region(&self) -> Option<String> {
        if let Some(Said::Answer(answer)) = self.about.said("GetBucketLocation") {
            return Some(match answer.member("LocationConstraint").and_then(Node::text).as_deref() {
                // The first region has no constraint, and the oldest buckets in Ireland have a name of their own.
                None | Some("") => "us-east-1".to_owned(),
                Some("EU") => "eu-west-1".to_owned(),
                Some(region) => region.to_owned(),
            });
        }
        Some(self.element?.member("BucketRegion")?.text()?.into_owned())
    }

    fn tags(&self, tags: &Tags) -> Option<BTreeMap<String, String>> {
        match tags {
            Tags::Unread => None,
            Tags::Always(member) => {
                Some(self.element.and_then(|element| element.at(member)).and_then(tags_in).unwrap_or_default())
            }
            Tags::Sometimes(member) => self.element?.at(member).and_then(tags_in),
            Tags::From(operation, member) => match self.about.said(operation)? {
                Said::Answer(answer) => Some(answer.at(member).and_then(tags_in).unwrap_or_default()),
                Said::Absent => Some(BTreeMap::new()),
                Said::Error => None,
            },
        }
    }
}

/// `GetDetector.Tags` is an operation's key and a member; so is `GetAlternateContact.SECURITY.X`, whose key holds a period
/// before words in capitals.
pub(crate) fn operation_and_member(path: &str) -> Option<(&str, &str)> {
    let (operation, member) = path.split_once('.')?;
    match member.split_once('.') {
        Some((word, _)) if word.chars().all(|letter| letter.is_ascii_uppercase() || letter == '_') => {
            let key = operation.len() + 1 + word.len();
            Some((&path[..key], &path[key + 1..]))
        }
        _ => Some((operation, member)),
    }
}

/// Tags as a list of pairs, in each service's spelling, or as an object.
fn tags_in<N: Node>(value: &N) -> Option<BTreeMap<String, String>> {
    if let Some(list) = value.elements() {
        let pair = |tag: &N| {
            let part = |keys: [&str; 3]| keys.into_iter().find_map(|key| Some(tag.member(key)?.text()?.into_owned()));
            let key = part(["Key", "key", "TagKey"])?;
            Some((key, part(["Value", "value", "TagValue"]).unwrap_or_default()))
        };
        return Some(list.iter().filter_map(pair).collect());
    }
    let members = value.members();
    if members.is_empty() && value.text().is_some() {
        return None;
    }
    Some(
        members
            .into_iter()
            .map(|(key, value)| (key.to_owned(), value.text().map(Cow::into_owned).unwrap_or_default()))
            .collect(),
    )
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn place() -> Place {
        Place { partition: "aws".into(), account: "111111111111".into(), region: "us-east-1".into() }
    }

    #[test]
    fn templates_are_filled_from_elements_answers_parents_and_places() {
        let place = place();
        let (parent, element, answer) =
            (json!({"Name": "p"}), json!({"Id": "/hostedzone/Z1", "Owner": {"N": 7}}), json!({"Arn": "arn:aws:x"}));
        struct Describe(Value);
        impl Answers<Value> for Describe {
            fn said(&self, key: &str) -> Option<Said<'_, Value>> {
                (key == "Describe").then_some(Said::Answer(&self.0))
            }
        }
        let time = |offset: &str| Some(format!("now{offset}"));
        let above = Values { place: &place, element: Some(&parent), about: &NoAnswers, parent: None, time: &time };
        let about = Describe(answer);
        let values =
            Values { place: &place, element: Some(&element), about: &about, parent: Some(&above), time: &time };
        for (template, expected) in [
            ("{Id/}", Some("Z1")),
            ("{Owner.N}@{account}", Some("7@111111111111")),
            ("{@Describe.Arn}", Some("arn:aws:x")),
            ("{@Other.Arn}", None),
            ("{parent.Name}-{region}", Some("p-us-east-1")),
            ("{time-14d}", Some("now-14d")),
            ("{Missing}", None),
            ("fixed", Some("fixed")),
        ] {
            assert_eq!(values.fill(template).as_deref(), expected, "{template}");
        }
        assert_eq!(values.fill_input(&json!({"A": ["{Id/}"], "B": true})), Some(json!({"A": ["Z1"], "B": true})));
        assert_eq!(values.fill_input(&json!({"A": ["{Missing}"]})), None);
    }

    #[test]
    fn keys_of_answers_may_hold_a_word_in_capitals() {
        assert_eq!(operation_and_member("GetDetector.Tags"), Some(("GetDetector", "Tags")));
        assert_eq!(operation_and_member("GetContact.SECURITY.Name"), Some(("GetContact.SECURITY", "Name")));
        assert_eq!(operation_and_member("DescribeKey.KeyMetadata.Arn"), Some(("DescribeKey", "KeyMetadata.Arn")));
    }

    #[test]
    fn tags_are_read_in_every_spelling() {
        let expected = BTreeMap::from([("a".to_owned(), "1".to_owned())]);
        for value in [
            json!([{"Key": "a", "Value": "1"}]),
            json!([{"key": "a", "value": "1"}]),
            json!([{"TagKey": "a", "TagValue": "1"}]),
            json!({"a": "1"}),
        ] {
            assert_eq!(tags_in(&value), Some(expected.clone()), "{value}");
        }
        assert_eq!(tags_in(&json!([])), Some(BTreeMap::new()));
    }
}
