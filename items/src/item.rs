//! Configuration items of AWS Config, in each of their wire shapes, and the one shape that evidence has: that of delivered
//! files.
//!
//! The shapes differ in the names of envelope fields, in what is JSON text inside JSON, and in how times and tags are
//! written. A delivered item is told from the others by nothing but its fields, so each field is brought into shape by
//! what it is, never by which API it is believed to come from; the only exception are rows of `SelectResourceConfig`,
//! which wrap scalars in a way that cannot be recognised afterwards.

use std::borrow::Cow;
use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use icecore_snapshot::{Resource, ResourceKey, Source, partition_of_region};

use crate::json::{Json, JsonError, Object};
use crate::time;

/// Fields by another name than in delivered files: those of the API, then obsolete ones.
const RENAMED: [(&str, &str); 8] = [
    ("version", "configurationItemVersion"),
    ("accountId", "awsAccountId"),
    ("arn", "ARN"),
    ("configurationItemMD5Hash", "configurationStateMd5Hash"),
    ("configurationStateID", "configurationStateId"),
    ("snapshotVersion", "configurationItemVersion"),
    ("availibilityZone", "availabilityZone"),
    ("configurationItemState", "configurationItemStatus"),
];

const TIMES: [&str; 3] = ["configurationItemCaptureTime", "resourceCreationTime", "configurationItemDeliveryTime"];

/// Services without regions, for items that do not name one.
const GLOBAL: [&str; 5] =
    ["AWS::CloudFront::", "AWS::GlobalAccelerator::", "AWS::Organizations::", "AWS::Route53::", "AWS::Shield::"];

/// Which wire shape an item came in, as far as it matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// Any other: its fields tell what they are.
    Item,
    /// A row of `SelectResourceConfig`.
    Select,
}

/// What is known about an item from where it was found, for items that do not tell it themselves.
#[derive(Debug, Clone, Default)]
pub struct Context {
    /// The account.
    pub account: Option<String>,
    /// The region.
    pub region: Option<String>,
    /// When the items were captured.
    pub captured_at: Option<DateTime<Utc>>,
}

/// What an item tells.
#[derive(Debug)]
pub enum Told {
    /// The resource is in this state.
    State(Box<Resource>),
    /// The resource is gone.
    Gone(Gone),
}

/// A deleted resource.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gone {
    /// What it was.
    pub key: ResourceKey,
    /// Deleted items often lack the ARN that the states before them had: then the key holds this.
    pub resource_id: String,
    /// Whether the key has the ARN.
    pub has_arn: bool,
    /// When it was seen to be gone.
    pub captured_at: DateTime<Utc>,
}

/// Why an item tells nothing.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ItemError {
    /// It is neither an object nor the text of one.
    #[error("it is not an object")]
    NoObject,
    /// It is a text that is no JSON.
    #[error("its text is malformed: {0}")]
    Text(#[from] JsonError),
    /// A row of Select that does not tell what it is about.
    #[error("the row names no resource type")]
    RowWithoutType,
    /// An item that does not tell what it is about.
    #[error("it names no resource type")]
    NoType,
    /// Its type is not one that could be a file's name.
    #[error("`{0}` is no resource type")]
    Type(String),
    /// AWS Config knows of the resource, and does not record it.
    #[error("its resource is not recorded (`ResourceNotRecorded`)")]
    NotRecorded,
    /// Nothing tells it from other resources.
    #[error("it has neither a resource id nor an ARN")]
    NoIdentity,
    /// Nothing tells whose it is.
    #[error("it names no account: `--account` does")]
    NoAccount,
    /// Nothing tells where it is.
    #[error("it names no region")]
    NoRegion,
    /// Its time cannot be read.
    #[error("its `configurationItemCaptureTime` is not a time")]
    Time,
    /// Nothing tells when it was so.
    #[error("it has no `configurationItemCaptureTime`")]
    NoTime,
}

/// Takes an element of a list of items: an object, or for Select the text of one.
///
/// # Errors
/// [`ItemError`] where it is something else.
pub fn element<'a>(value: Json<'a>, shape: Shape) -> Result<Object<'a>, ItemError> {
    let object = match value {
        Json::Object(object) => object,
        Json::String(text) => match Json::parse(&text).map(Json::into_owned)? {
            Json::Object(object) => object,
            _ => return Err(ItemError::NoObject),
        },
        _ => return Err(ItemError::NoObject),
    };
    if shape == Shape::Select && !object.has("resourceType") {
        return Err(ItemError::RowWithoutType);
    }
    Ok(object)
}

/// Whether a type's resources belong to the account as a whole, and each recorder that records them holds them all.
pub fn is_account_wide(resource_type: &str) -> bool {
    resource_type.starts_with("AWS::IAM::") || resource_type == "AWS::S3::AccountPublicAccessBlock"
}

/// Whether an object is a configuration item rather than something else with a resource type.
pub fn is_item(object: &Object<'_>) -> bool {
    let told =
        ["configuration", "configurationItemStatus", "configurationItemCaptureTime", "supplementaryConfiguration"];
    object.has("resourceType") && told.into_iter().any(|key| object.has(key))
        || object.has("configuration") && object.has("resourceId")
}

/// Brings an item into the shape of delivered files and reads what the snapshot's columns need.
///
/// # Errors
/// [`ItemError`] where it does not tell enough.
pub fn read(mut item: Object<'_>, shape: Shape, context: &Context) -> Result<Told, ItemError> {
    normalise(&mut item, shape);
    let text = |key: &str| item.get(key).and_then(Json::as_str).filter(|text| !text.is_empty());

    let resource_type = text("resourceType").ok_or(ItemError::NoType)?.to_owned();
    if !is_type(&resource_type) {
        return Err(ItemError::Type(resource_type.chars().take(80).collect()));
    }
    let status = text("configurationItemStatus").unwrap_or("OK");
    if status == "ResourceNotRecorded" {
        return Err(ItemError::NotRecorded);
    }
    let arn = arn_of(&item);
    let parts: Vec<&str> = arn.map_or(Vec::new(), |arn| arn.splitn(6, ':').collect());
    let resource_id = text("resourceId").or(arn).ok_or(ItemError::NoIdentity)?.to_owned();

    let account_id = text("awsAccountId")
        .filter(|account| is_account(account))
        .or_else(|| parts.get(4).copied().filter(|account| is_account(account)))
        .or(context.account.as_deref())
        .ok_or(ItemError::NoAccount)?
        .to_owned();
    let region = region_of(&item, &resource_type, parts.get(3).copied())
        .or(context.region.as_deref())
        .ok_or(ItemError::NoRegion)?
        .to_owned();
    let captured_at = match item.get("configurationItemCaptureTime") {
        Some(value) => time::parse(value).ok_or(ItemError::Time)?,
        None => context.captured_at.ok_or(ItemError::NoTime)?,
    };

    if matches!(status, "ResourceDeleted" | "ResourceDeletedNotRecorded") {
        let identity = arn.unwrap_or(&resource_id).to_owned();
        let key = ResourceKey { resource_type, account_id, region, identity };
        return Ok(Told::Gone(Gone { key, has_arn: arn.is_some(), resource_id, captured_at }));
    }
    let partition = match parts.get(1) {
        Some(partition) if !partition.is_empty() => (*partition).to_owned(),
        _ => partition_of_region(&region).to_owned(),
    };
    let resource = Resource {
        arn: arn.map(str::to_owned),
        resource_name: text("resourceName").map(str::to_owned),
        created_at: item.get("resourceCreationTime").and_then(time::parse),
        tags: item.get("tags").and_then(Json::as_object).map(|tags| {
            let text = |value: &Json<'_>| value.as_str().map_or_else(|| scalar(value), str::to_owned);
            tags.iter().map(|(key, value)| (key.to_owned(), text(value))).collect::<BTreeMap<_, _>>()
        }),
        resource_type,
        resource_id,
        partition,
        account_id,
        region,
        captured_at,
        source: Source::AwsConfig,
        evidence: String::new(),
    };
    let mut evidence = String::with_capacity(1024);
    evidence.push_str("{\"ConfigurationItem\":");
    Json::Object(item).write(&mut evidence);
    evidence.push('}');
    Ok(Told::State(Box::new(Resource { evidence, ..resource })))
}

fn scalar(value: &Json<'_>) -> String {
    if *value == Json::Null { String::new() } else { value.to_text() }
}

/// CloudFormation's spelling. Types become file names, so nothing else may pass.
fn is_type(text: &str) -> bool {
    let parts: Vec<&str> = text.split("::").collect();
    (2..=5).contains(&parts.len())
        && text.len() <= 200
        && parts.iter().all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric()))
}

/// Real account ids have 12 digits; samples have a few more or less.
pub fn is_account(text: &str) -> bool {
    (1..=20).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether a text has the form of a region's name: `us-east-1`, `us-gov-west-1`.
pub fn is_region(text: &str) -> bool {
    let Some((name, number)) = text.rsplit_once('-') else { return false };
    number.len() <= 2
        && !number.is_empty()
        && number.bytes().all(|byte| byte.is_ascii_digit())
        && name.contains('-')
        && name
            .split('-')
            .all(|part| (2..=12).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_lowercase()))
}

fn arn_of<'i>(item: &'i Object<'_>) -> Option<&'i str> {
    let is_arn = |value: &&'i str| value.starts_with("arn:");
    let own = |key: &str| item.get(key).and_then(Json::as_str).filter(is_arn);
    let configured = || {
        let configuration = item.get("configuration")?;
        ["arn", "Arn", "ARN"].into_iter().find_map(|key| configuration.get(key)?.as_str().filter(is_arn))
    };
    own("ARN").or_else(|| own("resourceId")).or_else(configured)
}

fn region_of<'i>(item: &'i Object<'_>, resource_type: &str, in_arn: Option<&'i str>) -> Option<&'i str> {
    // Recorders of several regions may each hold the account's one block, and IAM's resources.
    if is_account_wide(resource_type) {
        return Some("global");
    }
    let named = item.get("awsRegion").and_then(Json::as_str).filter(|region| *region == "global" || is_region(region));
    let zone = || {
        let zone = item.get("availabilityZone")?.as_str()?;
        zone.strip_suffix(|last: char| last.is_ascii_lowercase()).filter(|region| is_region(region))
    };
    named
        .or_else(|| in_arn.filter(|region| is_region(region)))
        .or_else(zone)
        .or_else(|| GLOBAL.iter().any(|prefix| resource_type.starts_with(prefix)).then_some("global"))
}

fn normalise(item: &mut Object<'_>, shape: Shape) {
    for (other, name) in RENAMED {
        if item.has(other)
            && let Some(value) = item.remove(other)
            && !item.has(name)
        {
            item.set(name, value);
        }
    }
    // Events spell out as null what files leave out; in a file, only a deleted item's configuration is null.
    item.retain(|key, value| *value != Json::Null || key == "configuration");

    let mut api = false;
    if let Some(configuration) = item.get_mut("configuration") {
        api = decode(configuration);
    }
    if let Some(Json::Object(supplementary)) = item.get_mut("supplementaryConfiguration")
        && api
    {
        // Once only: in a file some of these values are JSON text too, such as a bucket's `AccessControlList`.
        supplementary.values_mut().for_each(|value| {
            decode(value);
        });
    }
    for key in TIMES {
        if let Some(value) = item.get_mut(key)
            && !matches!(value, Json::String(text) if text.ends_with('Z'))
            && let Some(time) = time::parse(value)
        {
            *value = Json::string(time::to_text(time));
        }
    }
    if let Some(Json::String(text)) = item.get("configurationStateId")
        && !text.is_empty()
        && text.len() < 20
        && text.bytes().all(|byte| byte.is_ascii_digit())
        && !(text.len() > 1 && text.starts_with('0'))
    {
        let number = Json::Number(Cow::Owned(text.to_string()));
        item.set("configurationStateId", number);
    }
    if let Some(Json::Array(list)) = item.get("tags") {
        let tags = tags_of(list);
        item.set("tags", tags);
    }
    if let Some(Json::Array(relationships)) = item.get_mut("relationships") {
        for relationship in relationships {
            let Json::Object(relationship) = relationship else { continue };
            if let Some(name) = relationship.remove("relationshipName") {
                relationship.set("name", name);
            }
            if let Some(Json::String(name)) = relationship.get_mut("name")
                && name.ends_with(' ')
            {
                *name = Cow::Owned(name.trim_end().to_owned());
            }
        }
    }
    if shape == Shape::Select {
        for key in ["configuration", "supplementaryConfiguration"] {
            if let Some(value) = item.get_mut(key) {
                unwrap_select(value);
            }
        }
    }
}

/// Replaces JSON text by its value; text that is no JSON stays. True where there was text.
fn decode(value: &mut Json<'_>) -> bool {
    let Json::String(text) = value else { return false };
    if let Ok(decoded) = Json::parse(text) {
        *value = decoded.into_owned();
    }
    true
}

/// Tags as a list: `[{key, value, tag}]` of Select, `[{tagName, tagValue}]` of the oldest items.
fn tags_of<'a>(list: &[Json<'a>]) -> Json<'a> {
    let mut tags = Object::default();
    for tag in list {
        let part = |keys: [&str; 3]| keys.into_iter().find_map(|key| tag.get(key)).and_then(Json::as_str);
        if let Some(key) = part(["key", "tagName", "Key"]) {
            let value = part(["value", "tagValue", "Value"]).unwrap_or_default();
            tags.set(key.to_owned(), Json::string(value.to_owned()));
        }
    }
    Json::Object(tags)
}

/// Undoes what Select does to values: `{"value": x}` for some scalars, and floats for integers.
fn unwrap_select(value: &mut Json<'_>) {
    match value {
        Json::Number(text) => {
            if let Some(integer) = text.strip_suffix(".0") {
                *text = Cow::Owned(integer.to_owned());
            }
        }
        Json::Array(elements) => elements.iter_mut().for_each(unwrap_select),
        Json::Object(object) => {
            if object.len() == 1
                && let Some(inner) = object.get("value")
                && !matches!(inner, Json::Array(_) | Json::Object(_))
            {
                *value = inner.clone();
                unwrap_select(value);
            } else {
                object.values_mut().for_each(unwrap_select);
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tell(text: &str, shape: Shape, context: &Context) -> Result<Told, ItemError> {
        match Json::parse(text).expect(text) {
            Json::Object(item) => read(item, shape, context),
            other => panic!("{other:?}"),
        }
    }

    fn state(text: &str, shape: Shape) -> Resource {
        match tell(text, shape, &Context::default()).expect(text) {
            Told::State(resource) => *resource,
            other => panic!("{other:?}"),
        }
    }

    const DELIVERED: &str = r#"{
        "relatedEvents": [], "relationships": [{"resourceId": "vpc-1", "resourceType": "AWS::EC2::VPC", "name": "Is contained in Vpc"}],
        "configuration": {"groupName": "web", "ownerId": "111111111111"},
        "supplementaryConfiguration": {"Text": "{\"a\": 1}"},
        "tags": {"team": "a"}, "configurationItemVersion": "1.3",
        "configurationItemCaptureTime": "2026-11-19T10:00:00.123Z", "configurationStateId": 1795082400123,
        "awsAccountId": "111111111111", "configurationItemStatus": "OK", "resourceType": "AWS::EC2::SecurityGroup",
        "resourceId": "sg-1", "resourceName": "web", "ARN": "arn:aws:ec2:eu-west-1:111111111111:security-group/sg-1",
        "awsRegion": "eu-west-1", "availabilityZone": "Not Applicable", "configurationStateMd5Hash": ""}"#;

    const HISTORY: &str = r#"{
        "relatedEvents": [], "relationships": [{"resourceId": "vpc-1", "resourceType": "AWS::EC2::VPC", "relationshipName": "Is contained in Vpc "}],
        "configuration": "{\"groupName\":\"web\",\"ownerId\":\"111111111111\"}",
        "supplementaryConfiguration": {"Text": "\"{\\\"a\\\": 1}\""},
        "tags": {"team": "a"}, "version": "1.3",
        "configurationItemCaptureTime": 1795082400.123, "configurationStateId": "1795082400123",
        "accountId": "111111111111", "configurationItemStatus": "OK", "resourceType": "AWS::EC2::SecurityGroup",
        "resourceId": "sg-1", "resourceName": "web", "arn": "arn:aws:ec2:eu-west-1:111111111111:security-group/sg-1",
        "awsRegion": "eu-west-1", "availabilityZone": "Not Applicable", "configurationItemMD5Hash": ""}"#;

    const SELECT: &str = r#"{
        "relationships": [{"resourceId": "vpc-1", "resourceType": "AWS::EC2::VPC", "name": "Is contained in Vpc"}], "relatedEvents": [],
        "configuration": {"groupName": {"value": "web"}, "ownerId": "111111111111"},
        "supplementaryConfiguration": {"Text": "{\"a\": 1}"},
        "tags": [{"key": "team", "value": "a", "tag": "team=a"}], "version": "1.3",
        "configurationItemCaptureTime": "2026-11-19T10:00:00.123Z", "configurationStateId": "1795082400123",
        "accountId": "111111111111", "configurationItemStatus": "OK", "resourceType": "AWS::EC2::SecurityGroup",
        "resourceId": "sg-1", "resourceName": "web", "arn": "arn:aws:ec2:eu-west-1:111111111111:security-group/sg-1",
        "awsRegion": "eu-west-1", "availabilityZone": "Not Applicable", "configurationStateMd5Hash": ""}"#;

    #[test]
    fn all_shapes_give_the_same_resource() {
        let delivered = state(DELIVERED, Shape::Item);
        assert_eq!(delivered.arn.as_deref(), Some("arn:aws:ec2:eu-west-1:111111111111:security-group/sg-1"));
        assert_eq!((delivered.partition.as_str(), delivered.region.as_str()), ("aws", "eu-west-1"));
        assert_eq!(time::to_text(delivered.captured_at), "2026-11-19T10:00:00.123Z");
        assert_eq!(delivered.tags, Some(BTreeMap::from([("team".into(), "a".into())])));
        assert!(
            delivered.evidence.starts_with(r#"{"ConfigurationItem":{"ARN":"arn:aws:ec2:eu-west-1:"#),
            "{}",
            delivered.evidence
        );
        assert!(
            delivered.evidence.contains(r#""supplementaryConfiguration":{"Text":"{\"a\": 1}"}"#),
            "{}",
            delivered.evidence
        );
        assert_eq!(state(HISTORY, Shape::Item), delivered);
        assert_eq!(state(SELECT, Shape::Select), delivered);
    }

    #[test]
    fn recorded_and_local_times_become_utc() {
        for time in [
            r#"{"__class__":"datetime","year":2026,"month":11,"day":19,"hour":10,"minute":0,"second":0,"microsecond":123000}"#,
            r#""2026-11-19 11:00:00.123000+01:00""#,
        ] {
            let text = HISTORY.replace("1795082400.123", time);
            assert_eq!(state(&text, Shape::Item), state(DELIVERED, Shape::Item), "{time}");
        }
    }

    #[test]
    fn a_policy_that_is_text_stays_text_in_object_shaped_items() {
        let resource = state(
            r#"{"version":"1.3","accountId":"1","awsRegion":"us-east-1","resourceType":"AWS::KMS::Key","resourceId":"k",
                "configurationItemCaptureTime":"2026-11-19T10:00:00Z","configuration":{"keyId":"k"},
                "supplementaryConfiguration":{"Policy":"{\"Statement\":[]}"}}"#,
            Shape::Item,
        );
        assert!(resource.evidence.contains(r#""Policy":"{\"Statement\":[]}""#), "{}", resource.evidence);
    }

    #[test]
    fn tags_that_were_not_read_are_none() {
        let batch = HISTORY.replace(r#""tags": {"team": "a"},"#, "");
        assert_eq!(state(&batch, Shape::Item).tags, None);
        let none = HISTORY.replace(r#"{"team": "a"}"#, "{}");
        assert_eq!(state(&none, Shape::Item).tags, Some(BTreeMap::new()));
        let null = HISTORY.replace(r#"{"team": "a"}"#, "null");
        assert_eq!(state(&null, Shape::Item).tags, None);
    }

    #[test]
    fn deleted_items_are_gone_with_or_without_arn() {
        for (configuration, status) in [("null", "ResourceDeleted"), ("\"null\"", "ResourceDeletedNotRecorded")] {
            let text = format!(
                r#"{{"resourceType":"AWS::EC2::Volume","resourceId":"vol-1","awsRegion":"us-east-1","version":"1.2",
                    "configurationItemCaptureTime":1484797021.401,"configuration":{configuration},"configurationItemStatus":"{status}"}}"#
            );
            let context = Context { account: Some("111111111111".into()), ..Context::default() };
            let Told::Gone(gone) = tell(&text, Shape::Item, &context).unwrap() else { panic!("gone") };
            assert!(!gone.has_arn);
            assert_eq!(gone.key.identity, "vol-1");
            assert_eq!(gone.key.account_id, "111111111111");
        }
        let text = DELIVERED.replace("\"OK\"", "\"ResourceDeleted\"");
        let Told::Gone(gone) = tell(&text, Shape::Item, &Context::default()).unwrap() else { panic!("gone") };
        assert!(gone.has_arn);
        assert_eq!(gone.key, state(DELIVERED, Shape::Item).key());
    }

    #[test]
    fn what_an_item_does_not_tell_is_found_elsewhere_or_it_is_skipped() {
        let item = |fields: &str| {
            format!(r#"{{"configurationItemCaptureTime":"2026-11-19T10:00:00Z","configuration":{{}},{fields}}}"#)
        };
        let placed = |fields: &str| {
            let resource = state(&item(fields), Shape::Item);
            (resource.partition, resource.account_id, resource.region)
        };
        let expected = |partition: &str, account: &str, region: &str| (partition.into(), account.into(), region.into());
        assert_eq!(
            placed(
                r#""resourceType":"AWS::IAM::Role","resourceId":"AROA1","awsRegion":"us-east-1","awsAccountId":"2""#
            ),
            expected("aws", "2", "global")
        );
        assert_eq!(
            placed(
                r#""resourceType":"AWS::EC2::CustomerGateway","resourceId":"cgw-1","awsRegion":"Not Applicable","ARN":"arn:aws-cn:ec2:cn-north-1:3:customer-gateway/cgw-1""#
            ),
            expected("aws-cn", "3", "cn-north-1")
        );
        assert_eq!(
            placed(
                r#""resourceType":"AWS::EC2::Instance","resourceId":"i-1","availabilityZone":"us-gov-west-1b","awsAccountId":"4""#
            ),
            expected("aws-us-gov", "4", "us-gov-west-1")
        );
        assert_eq!(
            placed(r#""resourceType":"AWS::SNS::Topic","resourceId":"arn:aws:sns:us-east-1:5:t""#),
            expected("aws", "5", "us-east-1")
        );
        for (fields, reason) in [
            (r#""resourceId":"x","awsAccountId":"1","awsRegion":"us-east-1""#, "it names no resource type"),
            (r#""resourceType":"../../etc","resourceId":"x""#, "`../../etc` is no resource type"),
            (r#""resourceType":"AWS::EC2::Volume","awsAccountId":"1""#, "it has neither a resource id nor an ARN"),
            (
                r#""resourceType":"AWS::EC2::Volume","resourceId":"x","awsAccountId":"Account ID""#,
                "it names no account: `--account` does",
            ),
            (r#""resourceType":"AWS::EC2::Volume","resourceId":"x","awsAccountId":"1""#, "it names no region"),
            (
                r#""resourceType":"AWS::EC2::Volume","resourceId":"x","configurationItemStatus":"ResourceNotRecorded""#,
                "its resource is not recorded (`ResourceNotRecorded`)",
            ),
        ] {
            assert_eq!(tell(&item(fields), Shape::Item, &Context::default()).expect_err(fields).to_string(), reason);
        }
        let bad =
            item(r#""resourceType":"AWS::EC2::Volume","resourceId":"x","awsAccountId":"1","awsRegion":"us-east-1""#)
                .replace("2026-11-19T10:00:00Z", "datetime.datetime(2020, 4, 22)");
        assert_eq!(
            tell(&bad, Shape::Item, &Context::default()).expect_err("no time").to_string(),
            "its `configurationItemCaptureTime` is not a time"
        );
    }

    #[test]
    fn select_rows_lose_their_wrapping_and_others_keep_it() {
        let row = r#"{"resourceType":"AWS::Lambda::Function","resourceId":"f","arn":"arn:aws:lambda:us-east-1:1:function:f",
            "configurationItemCaptureTime":"2026-11-19T10:00:00Z","configuration":
            {"state":{"value":"Active"},"timeout":60.0,"ratio":0.5,"zones":[{"value":"a"}],"tags":[{"key":"k","value":"v"}]}}"#;
        let evidence = state(row, Shape::Select).evidence;
        let unwrapped = r#""configuration":{"ratio":0.5,"state":"Active","tags":[{"key":"k","value":"v"}],"timeout":60,"zones":["a"]}"#;
        assert!(evidence.contains(unwrapped), "{evidence}");
        assert!(state(row, Shape::Item).evidence.contains(r#""state":{"value":"Active"}"#));
    }

    #[test]
    fn regions_are_told_from_other_words() {
        for region in ["us-east-1", "us-gov-west-1", "ap-southeast-12", "us-isob-east-1", "eusc-de-east-1"] {
            assert!(is_region(region), "{region}");
        }
        for other in ["", "global", "Not Applicable", "us-east", "us-west-2b", "1", "-1", "demo-1", "s3-get-bucket"] {
            assert!(!is_region(other), "{other}");
        }
    }
}
