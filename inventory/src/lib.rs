//! What AWS's operations tell of which resources: data in `aws/*.toml`, in the form that this folder's `README.md` describes.
//!
//! The collector asks what is declared there, and the importer reads `aws` CLI answers by it, so that both give a resource
//! the same identity and the same evidence.

mod template;

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use serde_json::{Map, Value};

pub use template::{Answers, Identity, NoAnswers, Node, Place, Said, Values};

mod embedded {
    include!(concat!(env!("OUT_DIR"), "/files.rs"));
}

/// What can be wrong with a service's file.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// It is not the TOML that it should be.
    #[error("`inventory/aws/{file}`: {reason}")]
    Form {
        /// The file.
        file: String,
        /// What is wrong, with the line.
        reason: String,
    },
    /// It declares something that cannot be.
    #[error("`inventory/aws/{file}`: {resource_type}: {reason}")]
    Resource {
        /// The file.
        file: String,
        /// The resource type.
        resource_type: String,
        /// What is wrong.
        reason: String,
    },
}

/// One text or a list of texts.
#[derive(Debug, Clone, Deserialize)]
#[serde(untagged)]
enum OneOrMany {
    One(String),
    Many(Vec<String>),
}

impl OneOrMany {
    fn into_vec(self) -> Vec<String> {
        match self {
            Self::One(text) => vec![text],
            Self::Many(texts) => texts,
        }
    }
}

/// The name of an SDK crate, or `false`.
#[derive(Debug, Clone, Deserialize)]
#[serde(untagged)]
enum Sdk {
    Crate(String),
    None(#[expect(dead_code, reason = "`true` would mean no more than leaving it out")] bool),
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    name: String,
    sdk: Option<Sdk>,
    api: Option<ApiFacts>,
    actions: Option<String>,
    #[serde(default)]
    global: bool,
    endpoint: Option<String>,
    #[serde(default)]
    regions: Vec<String>,
    #[serde(default)]
    operations: BTreeMap<String, OperationFacts>,
    #[serde(default)]
    resource: Vec<Entry>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct ApiFacts {
    protocol: Protocol,
    target: Option<String>,
    host: Option<String>,
    #[serde(default)]
    hosts: BTreeMap<String, String>,
    signing: Option<String>,
    id: Option<String>,
    #[serde(default)]
    camel: bool,
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct OperationFacts {
    action: Option<OneOrMany>,
    #[serde(default)]
    absent: Vec<String>,
    #[serde(default)]
    unsupported: Vec<String>,
    token: Option<Token>,
    #[serde(default)]
    sparse: bool,
    #[serde(default)]
    input: Vec<String>,
    items: Option<String>,
    request: Option<String>,
    #[serde(default)]
    times: Vec<String>,
    #[serde(default)]
    maps: Vec<String>,
    #[serde(default)]
    names: BTreeMap<String, String>,
}

/// One pair of members of paging, or all of them.
#[derive(Debug, Clone, Deserialize)]
#[serde(untagged)]
enum Token {
    Pair((String, String)),
    Pairs(Vec<(String, String)>),
}

/// The form of `config-items.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ConfigItems {
    types: BTreeSet<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    #[serde(rename = "type")]
    resource_type: String,
    list: String,
    #[serde(default)]
    input: Map<String, Value>,
    items: Option<String>,
    inner: Option<String>,
    of: Option<String>,
    arn: Option<OneOrMany>,
    id: OneOrMany,
    #[serde(default)]
    name: String,
    #[serde(default)]
    created: String,
    tags: Option<String>,
    region: Option<String>,
    #[serde(default)]
    regions: Vec<String>,
    #[serde(default)]
    once: bool,
    #[serde(default = "yes")]
    collect: bool,
    #[serde(default)]
    about: Vec<AboutEntry>,
    #[serde(default)]
    sensitive: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct AboutEntry {
    operation: String,
    #[serde(default)]
    input: Map<String, Value>,
    first: Option<String>,
    among: Option<String>,
    member: Option<String>,
    equals: Option<String>,
    when: Option<String>,
    file: Option<String>,
    #[serde(rename = "as")]
    key: Option<String>,
    #[serde(default = "yes")]
    collect: bool,
}

fn yes() -> bool {
    true
}

/// A service of AWS.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Service {
    /// As IAM actions, file names of answers, `api_calls` and the tables spell it.
    pub name: String,
    /// Its SDK crate without `aws-sdk-`; none where it is asked without one, or not at all.
    pub sdk: Option<String>,
    /// How it is asked without a crate.
    pub api: Option<Api>,
    /// The prefix of its IAM actions.
    pub actions: String,
    /// Whether its resources lie in no region, and it is asked once an account.
    pub global: bool,
    /// The region where a global service is asked, if not the partition's first one.
    pub endpoint: Option<String>,
    /// The only regions in which it is asked; empty for all.
    pub regions: Vec<String>,
}

/// How a service whose answers are JSON is asked without a crate of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Api {
    /// How a request says which operation it is of.
    pub protocol: Protocol,
    /// What stands before the operation in `X-Amz-Target`; empty for [`Protocol::RestJson`].
    pub target: String,
    /// The first part of its host's name: `<host>.<region>.amazonaws.com`.
    pub host: String,
    /// The same where FIPS or dual-stack endpoints are wanted and it is another than AWS's usual rules would make it: by `fips`,
    /// `dual` or `fips dual`, and the partition.
    pub hosts: BTreeMap<String, String>,
    /// Its name in signatures.
    pub signing: String,
    /// What AWS calls it in settings, such as `AWS_ENDPOINT_URL_<ID>`.
    pub id: String,
    /// Whether the wire has members in camelCase that the API's models have in PascalCase.
    pub camel: bool,
}

/// A protocol whose answers are JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub enum Protocol {
    /// A header names the operation, the body is the input; JSON 1.0.
    #[serde(rename = "json-1.0")]
    Json10,
    /// The same as JSON 1.1: only the content type is another.
    #[serde(rename = "json-1.1")]
    Json11,
    /// Method and path tell the operation.
    #[serde(rename = "rest-json")]
    RestJson,
}

/// Method and path of an operation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// The HTTP method. What a `GET` has in its input besides the path's members is its query; of others it is the body.
    pub method: String,
    /// The path, with members of the input in braces.
    pub path: String,
}

/// What is worth knowing about an operation.
#[derive(Debug, Clone, Default)]
pub struct Operation {
    /// The IAM actions that it needs.
    pub actions: Vec<String>,
    /// Error codes that mean "there is none".
    absent: Vec<ErrorIs>,
    /// Error codes that mean that it does not exist in that region or account.
    unsupported: Vec<ErrorIs>,
    /// Input and output members of paging, where the SDK has no paginator that does; none in the list: only one page is wanted.
    pub token: Option<Vec<(String, String)>>,
    /// Whether an answer leaves the list out where it is empty.
    pub sparse: bool,
    /// The members of its input, where no resource's declaration asks it but the collector's own code.
    pub input: Vec<String>,
    /// Where its list is, in the same case.
    pub items: Option<String>,
    /// Method and path, where they tell the operation.
    pub request: Option<Request>,
    /// Members of the input and the answer that are times, where nothing else tells it; lists in between stand for their elements,
    /// `*` for every value of an object.
    pub times: Vec<String>,
    /// Members whose own members are names of the user's rather than the API's.
    pub maps: Vec<String>,
    /// What the wire calls members of the input and of the answer itself, where no rule tells it.
    pub names: BTreeMap<String, String>,
}

/// An error code, and a part of the message where the code alone says too little.
#[derive(Debug, Clone)]
struct ErrorIs {
    code: String,
    message: Option<String>,
}

impl ErrorIs {
    fn new(text: &str) -> Self {
        match text.split_once(": ") {
            Some((code, message)) => Self { code: code.to_owned(), message: Some(message.to_owned()) },
            None => Self { code: text.to_owned(), message: None },
        }
    }

    fn is(&self, code: &str, message: &str) -> bool {
        self.code == code && self.message.as_ref().is_none_or(|part| message.contains(part.as_str()))
    }
}

impl Operation {
    /// Whether this error means that there is none, rather than that it could not be found out.
    pub fn is_absent(&self, code: &str, message: &str) -> bool {
        self.absent.iter().any(|known| known.is(code, message))
    }

    /// Whether this error means that the region or account has no such thing.
    pub fn is_unsupported(&self, code: &str, message: &str) -> bool {
        self.unsupported.iter().any(|known| known.is(code, message))
    }
}

/// An operation that tells which resources of a type there are, and what else is asked about each.
#[derive(Debug, Clone)]
pub struct Listing {
    /// The service that is asked.
    pub service: String,
    /// The API's name of the operation: the key in evidence.
    pub operation: String,
    /// Its input; texts are templates.
    pub input: Map<String, Value>,
    /// Where the list is in the answer; none where the whole answer is one fact about the account or region.
    pub items: Option<String>,
    /// A list in each element of the list, whose elements are the resources.
    pub inner: Option<String>,
    /// The type for each resource of which it is asked.
    pub of: Option<String>,
    /// The type of the resources, in CloudFormation's spelling.
    pub resource_type: String,
    /// Templates of the ARN; the first that can be filled counts.
    pub arn: Vec<String>,
    /// Templates of the id.
    pub id: Vec<String>,
    /// Template of the name; empty where there is none.
    pub name: String,
    /// Where the resources are.
    pub scope: Scope,
    /// The only regions in which it is asked; empty for all.
    pub regions: Vec<String>,
    /// Whether it is asked once an account, rather than in each region.
    pub once: bool,
    /// The member that tells when the resource was created; empty where none does.
    pub created: String,
    /// Where the tags are.
    pub tags: Tags,
    /// Whether the collector asks it.
    pub collect: bool,
    /// What other operations say about each resource.
    pub about: Vec<About>,
    /// Members that are masked.
    pub sensitive: Vec<String>,
}

impl Listing {
    /// The key of the listing's answer in evidence. `GetPublicAccessBlock` is an operation of S3 and of S3 Control.
    pub fn key(&self) -> String {
        if self.service == "s3control" { format!("s3control:{}", self.operation) } else { self.operation.clone() }
    }
}

/// Where the resources of a listing are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Scope {
    /// In the region that was asked.
    Region,
    /// In none: the service is global.
    Global,
    /// The listing is global, but each bucket is where `GetBucketLocation` says.
    Bucket,
    /// Where this template says.
    Told(String),
}

/// Where a resource's tags are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Tags {
    /// In none of the answers.
    Unread,
    /// In a member that answers leave out where there are none.
    Always(String),
    /// In a member that not every operation or version gives.
    Sometimes(String),
    /// In what another operation answered: its key, and the member.
    From(String, String),
}

/// Another operation's answer about each resource of a listing.
#[derive(Debug, Clone)]
pub struct About {
    /// The service that is asked.
    pub service: String,
    /// The operation.
    pub operation: String,
    /// The key of its answer in evidence.
    pub key: String,
    /// Its input; texts are templates.
    pub input: Map<String, Value>,
    /// How its answer is about the resource.
    pub part: Part,
    /// A template without which it is not asked.
    pub when: Option<String>,
    /// The template that names its file in a folder of `aws` CLI answers.
    pub file: Option<String>,
    /// Whether the collector asks it.
    pub collect: bool,
}

/// Which part of an answer is about a resource.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// All of it.
    Whole,
    /// The first element of a list in it.
    First(String),
    /// Those elements of one answer about all whose member equals a template of ours; evidence is the list with only them.
    Among {
        /// Where the list is.
        list: String,
        /// The elements' member.
        member: String,
        /// What it equals.
        equals: String,
    },
}

/// All services, operations and resource types.
#[derive(Debug, Clone, Default)]
pub struct Inventory {
    /// Services by name.
    pub services: BTreeMap<String, Service>,
    operations: BTreeMap<(String, String), Operation>,
    /// Every listing; those of one type stand together, the leading one first.
    pub listings: Vec<Listing>,
    /// The types whose items of AWS Config tables read.
    pub config_items: BTreeSet<String>,
}

impl Inventory {
    /// The inventory that this build carries.
    ///
    /// # Errors
    /// [`Error`] where a file is not of its form; tests keep that from happening in a release.
    pub fn builtin() -> Result<Self, Error> {
        let mut inventory = Self::default();
        for (file, text) in embedded::FILES {
            inventory.add(file, text)?;
        }
        let items: ConfigItems = toml::from_str(include_str!("../config-items.toml")).map_err(|error| Error::Form {
            file: "../config-items.toml".to_owned(),
            reason: error.to_string().trim_end().to_owned(),
        })?;
        inventory.config_items = items.types;
        let mut order: BTreeMap<String, usize> = BTreeMap::new();
        for listing in &inventory.listings {
            let next = order.len();
            order.entry(listing.resource_type.clone()).or_insert(next);
        }
        inventory.listings.sort_by_key(|listing| order.get(&listing.resource_type).copied());
        Ok(inventory)
    }

    /// Has the ACLs of so many objects of each bucket collected, which is not done unasked.
    pub fn with_object_acls(&mut self, most: u16) {
        for listing in self.listings.iter_mut().filter(|listing| listing.resource_type == "AWS::S3::Object") {
            listing.collect = true;
            listing.input.insert("MaxKeys".to_owned(), Value::from(most));
            listing.about.iter_mut().for_each(|about| about.collect = true);
        }
    }

    /// What is known about an operation: IAM's usual name for it, where nothing else was declared.
    pub fn operation(&self, service: &str, operation: &str) -> Operation {
        let key = (service.to_owned(), operation.to_owned());
        self.operations.get(&key).cloned().unwrap_or_else(|| Operation {
            actions: vec![self.usual_action(service, operation)],
            ..Operation::default()
        })
    }

    /// The operations of a service that the collector's own code asks.
    pub fn asked_by_code<'i>(&'i self, service: &'i str) -> impl Iterator<Item = (&'i str, &'i Operation)> {
        let of_service = self.operations.iter().filter(move |((asked, _), _)| asked == service);
        of_service
            .filter(|(_, known)| known.items.is_some() || !known.input.is_empty())
            .map(|((_, operation), known)| (operation.as_str(), known))
    }

    /// The operations of a service of which something was declared.
    pub fn operations_of<'i>(&'i self, service: &'i str) -> impl Iterator<Item = (&'i str, &'i Operation)> {
        let known = self.operations.iter().filter(move |((name, _), _)| name == service);
        known.map(|((_, operation), facts)| (operation.as_str(), facts))
    }

    /// The resource types, sorted.
    pub fn types(&self) -> BTreeSet<&str> {
        self.listings.iter().map(|listing| listing.resource_type.as_str()).collect()
    }

    /// The listings of a type, the leading one first.
    pub fn of_type<'i>(&'i self, resource_type: &'i str) -> impl Iterator<Item = &'i Listing> {
        self.listings.iter().filter(move |listing| listing.resource_type == resource_type)
    }

    fn usual_action(&self, service: &str, operation: &str) -> String {
        let prefix = self.services.get(service).map_or(service, |service| service.actions.as_str());
        format!("{prefix}:{operation}")
    }

    fn add(&mut self, file: &str, text: &str) -> Result<(), Error> {
        let parsed: File = toml::from_str(text)
            .map_err(|error| Error::Form { file: file.to_owned(), reason: error.to_string().trim_end().to_owned() })?;
        let form = |reason: String| Error::Form { file: file.to_owned(), reason };
        let api = parsed.api.map(|facts| api(&parsed.name, facts)).transpose().map_err(form)?;
        let service = Service {
            sdk: match parsed.sdk {
                Some(_) if api.is_some() => return Err(form("`sdk` and `api` are two ways of asking".to_owned())),
                None if api.is_some() => None,
                None => Some(parsed.name.clone()),
                Some(Sdk::Crate(name)) => Some(name),
                Some(Sdk::None(_)) => None,
            },
            api,
            actions: parsed.actions.unwrap_or_else(|| parsed.name.clone()),
            global: parsed.global,
            endpoint: parsed.endpoint,
            regions: parsed.regions,
            name: parsed.name,
        };
        let name = service.name.clone();
        let differs = self.services.get(&name).is_some_and(|known| *known != service);
        if differs {
            let reason = format!("another file says something else of the service `{name}`");
            return Err(Error::Form { file: file.to_owned(), reason });
        }
        let (global, api) = (service.global, service.api.clone());
        let is_asked = service.sdk.is_some() || api.is_some();
        self.services.insert(name.clone(), service);
        for (operation, facts) in parsed.operations {
            let actions = facts.action.map_or_else(|| vec![self.usual_action(&name, &operation)], OneOrMany::into_vec);
            let request = facts.request.as_deref().map(request).transpose();
            let known = Operation {
                request: request.map_err(|reason| form(format!("`{operation}`: {reason}")))?,
                times: facts.times,
                maps: facts.maps,
                names: facts.names,
                actions,
                absent: facts.absent.iter().map(|text| ErrorIs::new(text)).collect(),
                unsupported: facts.unsupported.iter().map(|text| ErrorIs::new(text)).collect(),
                token: facts.token.map(|token| match token {
                    Token::Pair(pair) => vec![pair],
                    Token::Pairs(pairs) => pairs,
                }),
                sparse: facts.sparse,
                input: facts.input,
                items: facts.items,
            };
            if self.operations.insert((name.clone(), operation.clone()), known).is_some() {
                let reason = format!("another file tells of `{name}:{operation}`, too");
                return Err(Error::Form { file: file.to_owned(), reason });
            }
        }
        for entry in parsed.resource {
            let mut listing = listing(file, &name, global, entry)?;
            listing.collect &= is_asked;
            if api.as_ref().is_some_and(|api| api.protocol == Protocol::RestJson) && listing.collect {
                let about = listing.about.iter().filter(|other| other.collect && other.service == name);
                for asked in about.map(|other| &other.operation).chain([&listing.operation]) {
                    if self.operation(&name, asked).request.is_none() {
                        let reason = format!("nothing tells the `request` of `{asked}`");
                        return Err(Error::Resource {
                            file: file.to_owned(),
                            resource_type: listing.resource_type,
                            reason,
                        });
                    }
                }
            }
            self.listings.push(listing);
        }
        Ok(())
    }
}

/// How a service is asked without a crate.
fn api(name: &str, facts: ApiFacts) -> Result<Api, String> {
    let target = match (facts.protocol, facts.target) {
        (Protocol::RestJson, None) => String::new(),
        (Protocol::RestJson, Some(_)) => {
            return Err("`target` belongs to the protocols `json-1.0` and `json-1.1`".to_owned());
        }
        (_, Some(target)) => target,
        (_, None) => return Err("the protocols `json-1.0` and `json-1.1` need a `target`".to_owned()),
    };
    let host = facts.host.unwrap_or_else(|| name.to_owned());
    Ok(Api {
        protocol: facts.protocol,
        target,
        signing: facts.signing.unwrap_or_else(|| host.clone()),
        host,
        hosts: facts.hosts,
        id: facts.id.unwrap_or_else(|| name.to_owned()),
        camel: facts.camel,
    })
}

/// `GET /v1/apis/{apiId}`.
fn request(text: &str) -> Result<Request, String> {
    match text.split_once(' ') {
        Some((method, path)) if path.starts_with('/') && !path.contains('?') && ["GET", "POST"].contains(&method) => {
            Ok(Request { method: method.to_owned(), path: path.to_owned() })
        }
        _ => Err(format!("`{text}` is no method and path such as `GET /v1/apis/{{apiId}}`")),
    }
}

fn listing(file: &str, service: &str, global: bool, entry: Entry) -> Result<Listing, Error> {
    let wrong =
        |reason: String| Error::Resource { file: file.to_owned(), resource_type: entry.resource_type.clone(), reason };
    let mut about: Vec<About> = Vec::new();
    for other in entry.about {
        let part = match (other.first, other.among, other.member, other.equals) {
            (None, None, None, None) => Part::Whole,
            (Some(list), None, None, None) => Part::First(list),
            (None, Some(list), Some(member), Some(equals)) => Part::Among { list, member, equals },
            _ => return Err(wrong(format!("`{}`: `among`, `member` and `equals` belong together", other.operation))),
        };
        let (asked, operation) = match other.operation.split_once(':') {
            Some((service, operation)) => (service.to_owned(), operation.to_owned()),
            None => (service.to_owned(), other.operation.clone()),
        };
        let key = other.key.unwrap_or(other.operation);
        if about.iter().any(|earlier| earlier.key == key) {
            return Err(wrong(format!("`{key}` is asked twice; `as` gives each a key of its own")));
        }
        let file = other.file.or_else(|| {
            let mut templates = Vec::new();
            texts(&Value::Object(other.input.clone()), &mut templates);
            templates.retain(|text| text.contains('{'));
            (templates.len() == 1).then(|| templates.remove(0))
        });
        let (when, collect) = (other.when, other.collect);
        about.push(About { service: asked, operation, key, input: other.input, part, when, file, collect });
    }
    let tags = match entry.tags {
        None => Tags::Unread,
        Some(text) => match (text.strip_prefix('@'), text.strip_suffix('?')) {
            (Some(path), _) => {
                let (operation, member) = template::operation_and_member(path)
                    .ok_or_else(|| wrong(format!("`tags = \"{text}\"` names no member of an answer")))?;
                if !about.iter().any(|other| other.key == operation) {
                    return Err(wrong(format!("tags come from `{operation}`, which is not asked")));
                }
                Tags::From(operation.to_owned(), member.to_owned())
            }
            (None, Some(member)) => Tags::Sometimes(member.to_owned()),
            (None, None) => Tags::Always(text),
        },
    };
    let scope = match entry.region.as_deref() {
        None if global => Scope::Global,
        None => Scope::Region,
        Some("global") => Scope::Global,
        Some("{bucket}") => Scope::Bucket,
        Some(template) => Scope::Told(template.to_owned()),
    };
    Ok(Listing {
        once: global || entry.once || scope == Scope::Global,
        service: service.to_owned(),
        operation: entry.list,
        input: entry.input,
        items: entry.items,
        inner: entry.inner,
        of: entry.of,
        arn: entry.arn.map(OneOrMany::into_vec).unwrap_or_default(),
        id: entry.id.into_vec(),
        name: entry.name,
        regions: entry.regions,
        scope,
        created: entry.created,
        tags,
        collect: entry.collect,
        about,
        sensitive: entry.sensitive,
        resource_type: entry.resource_type,
    })
}

/// The texts of an input.
fn texts(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::String(text) => found.push(text.clone()),
        Value::Array(list) => list.iter().for_each(|value| texts(value, found)),
        Value::Object(object) => object.values().for_each(|value| texts(value, found)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_is_read() {
        let inventory = Inventory::builtin().unwrap_or_else(|error| panic!("{error}"));
        assert!(inventory.types().len() > 50);
    }

    #[test]
    fn listings_of_a_type_stand_together_and_agree() {
        let inventory = Inventory::builtin().unwrap_or_else(|error| panic!("{error}"));
        let mut seen = BTreeSet::new();
        for group in inventory.listings.chunk_by(|left, right| left.resource_type == right.resource_type) {
            assert!(seen.insert(&group[0].resource_type), "{} stands apart", group[0].resource_type);
            for listing in &group[1..] {
                assert_eq!(listing.scope, group[0].scope, "{}", listing.resource_type);
                assert_eq!(listing.service, group[0].service, "{}", listing.resource_type);
            }
        }
    }

    #[test]
    fn what_a_listing_is_asked_for_exists() {
        let inventory = Inventory::builtin().unwrap_or_else(|error| panic!("{error}"));
        for listing in &inventory.listings {
            for about in &listing.about {
                assert!(inventory.services.contains_key(&about.service), "{}: {}", listing.resource_type, about.key);
            }
            if let Some(parent) = &listing.of {
                assert!(inventory.types().contains(parent.as_str()), "{}: {parent}", listing.resource_type);
            }
        }
    }

    #[test]
    fn errors_that_mean_absent_are_told_by_code_and_message() {
        let known = Operation { absent: vec![ErrorIs::new("AccessDenied: is not enabled")], ..Operation::default() };
        assert!(known.is_absent("AccessDenied", "Macie is not enabled."));
        assert!(!known.is_absent("AccessDenied", "User is not authorized"));
        assert!(!known.is_absent("NoSuchEntity", "is not enabled"));
    }
}
