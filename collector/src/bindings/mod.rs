//! Asking AWS for any operation of the inventory, by its name, and its answer as JSON with the API's member names.
//!
//! `services/` is generated (`cargo run -p icecore-tests --bin icecore-bindings`): which operations, members and types
//! the SDK's crates have. What is done with them is here. `declared.rs` asks services that the inventory declares without a crate.

use std::collections::HashMap;
use std::fmt;
use std::future::Future;
use std::pin::Pin;

use aws_config::SdkConfig;
use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
use aws_smithy_runtime_api::client::result::SdkError;
use aws_smithy_types::error::display::DisplayErrorContext;
use aws_smithy_types::error::metadata::ProvideErrorMetadata;
use aws_smithy_types::{Blob, DateTime, Document, Number};
use icecore_inventory::Inventory;
use serde_json::{Map, Value};

use crate::watch::{self, BODY_UNFINISHED};

/// The input of an operation: the API's member names.
pub(crate) type Input = Map<String, Value>;

/// An answer on its way.
pub(crate) type Asking<'a> = Pin<Box<dyn Future<Output = Result<Value, Failure>> + Send + 'a>>;

/// Why there is no answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Failure {
    /// AWS's error code, or one of ours for what never was answered.
    pub(crate) code: String,
    pub(crate) message: String,
    /// Whether AWS said so, rather than the network, a timer or the credentials.
    pub(crate) answered: bool,
}

impl Failure {
    pub(crate) fn ours(code: &str, message: impl Into<String>) -> Self {
        Self { code: code.to_owned(), message: message.into(), answered: false }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}", self.code)?;
        if self.message.is_empty() { Ok(()) } else { write!(formatter, ": {}", self.message) }
    }
}

impl std::error::Error for Failure {}

/// A service in one account and region.
pub(crate) trait Api: Send + Sync {
    /// Sends one request.
    fn ask<'a>(&'a self, operation: &'a str, input: &'a Input) -> Asking<'a>;

    /// How an operation pages: the members of the input, and where the answer has the next ones' values.
    fn pages(&self, operation: &str) -> Vec<(&str, &str)>;

    /// What the wire calls a top-level list of an answer, where that is known.
    fn wire_name(&self, operation: &str, member: &str) -> Option<String>;
}

/// How an operation pages, and what the wire calls its lists.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Shape {
    operation: &'static str,
    pages: &'static [(&'static str, &'static str)],
    lists: &'static [(&'static str, &'static str)],
}

/// How a generated operation pages.
fn pages(shapes: &'static [Shape], operation: &str) -> &'static [(&'static str, &'static str)] {
    shapes.iter().find(|shape| shape.operation == operation).map_or(&[], |shape| shape.pages)
}

/// What the wire calls a list of a generated operation's answer.
fn wire_name(shapes: &'static [Shape], operation: &str, member: &str) -> Option<String> {
    let shape = shapes.iter().find(|shape| shape.operation == operation)?;
    shape.lists.iter().find(|(name, _)| *name == member).map(|(_, wire)| (*wire).to_owned())
}

/// The client of a service: generated from its crate, or as it is declared. `partition` is what its retries have in common.
pub(crate) fn api(inventory: &Inventory, service: &str, config: &SdkConfig, partition: String) -> Option<Box<dyn Api>> {
    match &inventory.services.get(service)?.api {
        Some(api) => Some(Box::new(declared::Service::new(inventory, service, api, config, partition))),
        None => services::api(service, config, partition),
    }
}

macro_rules! every_service {
    ($($service:literal $module:ident)*) => {
        pub(super) fn api(
            service: &str,
            config: &aws_config::SdkConfig,
            partition: String,
        ) -> Option<Box<dyn super::Api>> {
            match service {
                $($service => Some(Box::new($module::Service::new(config, partition))),)*
                _ => None,
            }
        }

        #[cfg(test)]
        pub(super) fn shapes(service: &str) -> &'static [super::Shape] {
            match service {
                $($service => $module::SHAPES,)*
                _ => &[],
            }
        }
    };
}

macro_rules! operations {
    ($sdk:ident; $(
        $name:literal $method:ident { $($member:literal $setter:ident)* }
        pages { $($input:literal $output:literal)* } lists { $($list:literal $wire:literal)* }
    )*) => {
        pub(super) struct Service($sdk::Client);

        impl Service {
            pub(super) fn new(config: &aws_config::SdkConfig, partition: String) -> Self {
                let config = $sdk::config::Builder::from(config)
                    .retry_partition(aws_smithy_runtime::client::retries::RetryPartition::new(partition))
                    .retry_classifier($crate::watch::NoRetryOfPages)
                    .interceptor($crate::watch::Watch)
                    .build();
                Self($sdk::Client::from_conf(config))
            }
        }

        impl $crate::bindings::Api for Service {
            fn ask<'a>(
                &'a self,
                operation: &'a str,
                input: &'a $crate::bindings::Input,
            ) -> $crate::bindings::Asking<'a> {
                match operation {
                    $($name => Box::pin(async move {
                        let request = self.0.$method();
                        $(let request = request.$setter($crate::bindings::given(input, $member)?);)*
                        $crate::bindings::answered(request.send()).await
                    }),)*
                    _ => Box::pin(std::future::ready(Err($crate::bindings::unbound(operation, input)))),
                }
            }

            fn pages(&self, operation: &str) -> Vec<(&str, &str)> {
                $crate::bindings::pages(SHAPES, operation).to_vec()
            }

            fn wire_name(&self, operation: &str, member: &str) -> Option<String> {
                $crate::bindings::wire_name(SHAPES, operation, member)
            }
        }

        pub(super) const SHAPES: &[$crate::bindings::Shape] = &[$($crate::bindings::Shape {
            operation: $name,
            pages: &[$(($input, $output)),*],
            lists: &[$(($list, $wire)),*],
        }),*];
    };
}

macro_rules! outputs {
    ($sdk:ident; $($module:ident::$name:ident { $($member:literal $field:ident)* })*) => {$(
        impl $crate::bindings::Answer for $sdk::operation::$module::$name {
            fn answer(&self) -> serde_json::Value {
                #[allow(unused_mut, reason = "some answers have no members")]
                let mut object = serde_json::Map::new();
                $($crate::bindings::Answer::put(&self.$field, $member, &mut object);)*
                serde_json::Value::Object(object)
            }
        }
    )*};
}

macro_rules! records {
    ($sdk:ident; $($name:ident { $($member:literal $field:ident)* })*) => {$(
        impl $crate::bindings::Answer for $sdk::types::$name {
            fn answer(&self) -> serde_json::Value {
                #[allow(unused_mut, reason = "some structs have no members")]
                let mut object = serde_json::Map::new();
                $($crate::bindings::Answer::put(&self.$field, $member, &mut object);)*
                serde_json::Value::Object(object)
            }
        }
    )*};
}

macro_rules! unions {
    ($sdk:ident; $($name:ident { $($member:literal $variant:ident)* })*) => {$(
        impl $crate::bindings::Answer for $sdk::types::$name {
            fn answer(&self) -> serde_json::Value {
                let mut object = serde_json::Map::new();
                match self {
                    $(Self::$variant(value) => $crate::bindings::Answer::put(value, $member, &mut object),)*
                    // A member that this release of the SDK does not know.
                    _ => {}
                }
                serde_json::Value::Object(object)
            }
        }
    )*};
}

macro_rules! texts {
    ($sdk:ident; $($name:ident)*) => {$(
        impl $crate::bindings::Answer for $sdk::types::$name {
            fn answer(&self) -> serde_json::Value {
                serde_json::Value::from(self.as_str())
            }
        }
    )*};
}

macro_rules! given_records {
    ($sdk:ident; $($kind:ident $name:ident { $($member:literal $setter:ident)* })*) => {$(
        impl $crate::bindings::Given for $sdk::types::$name {
            fn given(value: &serde_json::Value) -> Result<Self, String> {
                let members = value.as_object().ok_or_else(|| format!("`{value}` is no object"))?;
                let builder = $sdk::types::$name::builder();
                $(let builder = builder.$setter($crate::bindings::given_member(members, $member)?);)*
                given_records!(@$kind builder)
            }
        }
    )*};
    (@plain $builder:ident) => { Ok($builder.build()) };
    (@checked $builder:ident) => { $builder.build().map_err(|error| error.to_string()) };
}

macro_rules! given_texts {
    ($sdk:ident; $($name:ident)*) => {$(
        impl $crate::bindings::Given for $sdk::types::$name {
            fn given(value: &serde_json::Value) -> Result<Self, String> {
                value.as_str().map(Self::from).ok_or_else(|| format!("`{value}` is no text"))
            }
        }
    )*};
}

mod declared;
#[allow(deprecated, reason = "what AWS has deprecated is in its answers all the same")]
mod services;

/// An answer, or a part of one, as JSON.
pub(crate) trait Answer {
    /// The value.
    fn answer(&self) -> Value;

    /// Adds it to an object, unless it is not there.
    fn put(&self, name: &str, object: &mut Map<String, Value>) {
        object.insert(name.to_owned(), self.answer());
    }
}

impl<T: Answer> Answer for Option<T> {
    fn answer(&self) -> Value {
        self.as_ref().map_or(Value::Null, Answer::answer)
    }

    fn put(&self, name: &str, object: &mut Map<String, Value>) {
        if let Some(value) = self {
            object.insert(name.to_owned(), value.answer());
        }
    }
}

impl Answer for String {
    fn answer(&self) -> Value {
        Value::from(self.as_str())
    }

    /// The SDK fills required texts that the service left out with empty ones.
    fn put(&self, name: &str, object: &mut Map<String, Value>) {
        if !self.is_empty() {
            object.insert(name.to_owned(), self.answer());
        }
    }
}

impl<T: Answer> Answer for Vec<T> {
    fn answer(&self) -> Value {
        self.iter().map(Answer::answer).collect()
    }
}

impl<T: Answer> Answer for Box<T> {
    fn answer(&self) -> Value {
        self.as_ref().answer()
    }
}

impl<K: AsRef<str>, T: Answer> Answer for HashMap<K, T> {
    fn answer(&self) -> Value {
        // Sorted by `serde_json`'s map, so that hash order decides nothing.
        let mut object = Map::new();
        #[expect(clippy::iter_over_hash_type, reason = "the map that it goes into is sorted")]
        for (key, value) in self {
            object.insert(key.as_ref().to_owned(), value.answer());
        }
        Value::Object(object)
    }
}

macro_rules! plain {
    ($($kind:ty),*) => {$(
        impl Answer for $kind {
            fn answer(&self) -> Value {
                Value::from(*self)
            }

            fn put(&self, name: &str, object: &mut Map<String, Value>) {
                if *self != <$kind>::default() || watch::body_names(name) {
                    object.insert(name.to_owned(), self.answer());
                }
            }
        }
    )*};
}

plain!(bool, i8, i16, i32, i64, f32, f64);

impl Answer for DateTime {
    fn answer(&self) -> Value {
        // Where the wire has seconds as a fraction, more digits than these are not what the service sent.
        let micros = self.as_nanos().saturating_add(500).div_euclid(1000);
        i64::try_from(micros).ok().and_then(chrono::DateTime::from_timestamp_micros).map(printed).into()
    }
}

/// A time as the `aws` command prints it.
fn printed(time: chrono::DateTime<chrono::Utc>) -> String {
    let whole = time.timestamp_subsec_nanos() == 0;
    time.format(if whole { "%Y-%m-%dT%H:%M:%S+00:00" } else { "%Y-%m-%dT%H:%M:%S%.6f+00:00" }).to_string()
}

impl Answer for Blob {
    fn answer(&self) -> Value {
        Value::from(aws_smithy_types::base64::encode(self.as_ref()))
    }
}

impl Answer for Document {
    fn answer(&self) -> Value {
        match self {
            Document::Object(members) => members.answer(),
            Document::Array(elements) => elements.answer(),
            Document::Number(Number::PosInt(number)) => Value::from(*number),
            Document::Number(Number::NegInt(number)) => Value::from(*number),
            Document::Number(Number::Float(number)) => Value::from(*number),
            Document::String(text) => Value::from(text.as_str()),
            Document::Bool(truth) => Value::from(*truth),
            Document::Null => Value::Null,
        }
    }
}

/// What an input's member is made of.
pub(crate) trait Given: Sized {
    /// The value.
    fn given(value: &Value) -> Result<Self, String>;
}

impl Given for String {
    fn given(value: &Value) -> Result<Self, String> {
        value.as_str().map(str::to_owned).ok_or_else(|| format!("`{value}` is no text"))
    }
}

impl Given for bool {
    fn given(value: &Value) -> Result<Self, String> {
        value.as_bool().ok_or_else(|| format!("`{value}` is neither true nor false"))
    }
}

impl Given for i32 {
    fn given(value: &Value) -> Result<Self, String> {
        value.as_i64().and_then(|number| Self::try_from(number).ok()).ok_or_else(|| format!("`{value}` is no number"))
    }
}

impl Given for i64 {
    fn given(value: &Value) -> Result<Self, String> {
        value.as_i64().ok_or_else(|| format!("`{value}` is no number"))
    }
}

impl Given for f64 {
    fn given(value: &Value) -> Result<Self, String> {
        value.as_f64().ok_or_else(|| format!("`{value}` is no number"))
    }
}

impl Given for DateTime {
    fn given(value: &Value) -> Result<Self, String> {
        let text = value.as_str().unwrap_or_default();
        let time = chrono::DateTime::parse_from_rfc3339(text).map_err(|error| format!("`{text}`: {error}"))?;
        Ok(DateTime::from_secs(time.timestamp()))
    }
}

impl<T: Given> Given for Vec<T> {
    fn given(value: &Value) -> Result<Self, String> {
        value.as_array().ok_or_else(|| format!("`{value}` is no list"))?.iter().map(T::given).collect()
    }
}

impl<T: Given> Given for HashMap<String, T> {
    fn given(value: &Value) -> Result<Self, String> {
        let members = value.as_object().ok_or_else(|| format!("`{value}` is no object"))?;
        members.iter().map(|(key, value)| Ok((key.clone(), T::given(value)?))).collect()
    }
}

fn given_member<T: Given>(members: &Map<String, Value>, name: &str) -> Result<Option<T>, String> {
    members.get(name).map(|value| T::given(value).map_err(|reason| format!("`{name}`: {reason}"))).transpose()
}

fn given<T: Given>(input: &Input, name: &str) -> Result<Option<T>, Failure> {
    given_member(input, name).map_err(|reason| Failure::ours("InvalidInput", reason))
}

/// There is no binding: the inventory was changed, and the bindings were not written anew.
fn unbound(operation: &str, _input: &Input) -> Failure {
    Failure::ours("NotImplemented", format!("this release of icecore-collect cannot ask {operation}"))
}

/// What came of a request.
async fn answered<O: Answer, E>(
    sending: impl Future<Output = Result<O, SdkError<E, HttpResponse>>>,
) -> Result<Value, Failure>
where
    E: ProvideErrorMetadata + std::error::Error + 'static,
{
    match sending.await {
        Ok(_) if watch::body_is_unfinished() => {
            Err(Failure { answered: true, ..Failure::ours("MalformedResponse", BODY_UNFINISHED) })
        }
        Ok(output) => Ok(output.answer()),
        Err(error) => Err(failure_of(&error)),
    }
}

/// What is said of a host whose name does not exist, where other names are found.
pub(crate) const UNKNOWN_HOST: &str = "there is no host";

/// Why the SDK has no answer.
pub(crate) fn failure_of<E>(error: &SdkError<E, HttpResponse>) -> Failure
where
    E: ProvideErrorMetadata + std::error::Error + 'static,
{
    match error {
        SdkError::ServiceError(told) => {
            let status = told.raw().status().as_u16();
            let mut message = told.err().message().unwrap_or_default().to_owned();
            let in_body = || told.raw().body().bytes().and_then(told_in_body);
            let code = match told.err().code() {
                Some(code) if !code.is_empty() => code.to_owned(),
                // Refused before the service saw it, in another form than its own.
                _ if !told.raw().status().is_success()
                    && let Some((code, text)) = in_body() =>
                {
                    message = text;
                    code
                }
                _ if status == 401 || status == 403 => status.to_string(),
                // An answer without a code: a page, or nothing at all.
                _ if status == 501 || watch::is_page(told.raw()) => "NotImplemented".to_owned(),
                // What claims to be an answer, and cannot be read as one.
                _ if told.raw().status().is_success() => "MalformedResponse".to_owned(),
                _ => status.to_string(),
            };
            Failure { code, message, answered: true }
        }
        SdkError::ResponseError(told) => {
            let code = if watch::is_page(told.raw()) { "NotImplemented" } else { "MalformedResponse" };
            Failure { answered: true, ..Failure::ours(code, causes(error)) }
        }
        SdkError::TimeoutError(_) => Failure::ours("RequestTimeout", causes(error)),
        _ => {
            let text = causes(error);
            // Credentials are looked for while the request is being made.
            let missing = text.contains("credential") || text.contains("identity");
            let code = match text.contains(UNKNOWN_HOST) {
                // Of a service that the region does not have.
                true => "UnknownEndpoint",
                false if missing => "NoCredentials",
                false => "ConnectionError",
            };
            Failure::ours(code, text)
        }
    }
}

/// The code and message of an error that is XML, whatever the form of the service's own errors.
fn told_in_body(body: &[u8]) -> Option<(String, String)> {
    let body = std::str::from_utf8(body).ok()?;
    let within = |name: &str| {
        let (_, rest) = body.split_once(&format!("<{name}>"))?;
        let (text, _) = rest.split_once("</")?;
        let text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&apos;", "'");
        Some(text.replace("&amp;", "&").trim().to_owned())
    };
    let code = within("Code").filter(|code| !code.is_empty())?;
    Some((code, within("Message").unwrap_or_default()))
}

/// An error and its causes, in one line.
fn causes<E: std::error::Error>(error: &E) -> String {
    let mut texts: Vec<String> = Vec::new();
    let mut next: Option<&dyn std::error::Error> = Some(error);
    while let Some(error) = next {
        let text = error.to_string();
        if !texts.iter().any(|told| told.contains(&text)) {
            texts.push(text);
        }
        next = error.source();
    }
    if texts.is_empty() { format!("{}", DisplayErrorContext(error)) } else { texts.join(": ") }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn times_are_spelled_as_the_command_line_does() {
        assert_eq!(DateTime::from_secs(1_793_525_280).answer(), json!("2026-11-01T09:28:00+00:00"));
        let fraction = DateTime::from_secs_and_nanos(1_793_525_280, 123_000_000);
        assert_eq!(fraction.answer(), json!("2026-11-01T09:28:00.123000+00:00"));
        // 1793525280.123 as a float, which is what the wire has.
        let float = DateTime::from_secs_and_nanos(1_793_525_280, 122_999_906);
        assert_eq!(float.answer(), json!("2026-11-01T09:28:00.123000+00:00"));
    }

    #[test]
    fn errors_in_another_form_than_the_services_own_are_read() {
        let refused = b"<?xml version=\"1.0\"?><ErrorResponse><Errors><Error><Code>AccessDenied</Code><Message>not &lt;you&gt;</Message></Error></Errors></ErrorResponse>";
        assert_eq!(told_in_body(refused), Some(("AccessDenied".to_owned(), "not <you>".to_owned())));
        assert_eq!(told_in_body(b"<html><title>501 Not Implemented</title></html>"), None);
        assert_eq!(told_in_body(b"{}"), None);
    }

    #[test]
    fn what_a_service_left_out_is_left_out() {
        let group = aws_sdk_ec2::types::SecurityGroup::builder().group_id("sg-1").build();
        assert_eq!(group.answer(), json!({"GroupId": "sg-1"}));
        // Required members that were not there.
        let user = aws_sdk_iam::types::AttachedPolicy::builder().policy_name("").build();
        assert_eq!(user.answer()["PolicyArn"], Value::Null);
    }

    #[test]
    fn names_are_the_apis_own() {
        let permission = aws_sdk_ec2::types::IpPermission::builder()
            .ip_protocol("tcp")
            .from_port(22)
            .ip_ranges(aws_sdk_ec2::types::IpRange::builder().cidr_ip("0.0.0.0/0").build())
            .build();
        assert_eq!(
            permission.answer(),
            json!({"IpProtocol": "tcp", "FromPort": 22, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]})
        );
        let (iam, ec2) = (services::shapes("iam"), services::shapes("ec2"));
        assert_eq!(pages(iam, "ListUsers"), [("Marker", "Marker")]);
        assert_eq!(pages(iam, "GetAccountSummary"), []);
        assert_eq!(wire_name(ec2, "DescribeVolumes", "Volumes").as_deref(), Some("volumeSet"));
        assert_eq!(pages(ec2, "DescribeVolumes"), [("NextToken", "NextToken")]);
    }

    #[test]
    fn inputs_are_made_of_their_members() {
        assert_eq!(given::<i32>(json!({"Period": 86400}).as_object().unwrap(), "Period"), Ok(Some(86400)));
        assert_eq!(given::<i32>(json!({}).as_object().unwrap(), "Period"), Ok(None));
        let failure = given::<i32>(json!({"Period": "x"}).as_object().unwrap(), "Period").unwrap_err();
        assert_eq!(failure.to_string(), "InvalidInput: `Period`: `\"x\"` is no number");
    }
}
