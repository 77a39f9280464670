//! Asking services whose answers are JSON as the inventory declares them, with no crate of the SDK for each.
//!
//! Such answers have the API's own member names, which is what evidence is. What the SDK's crates stand on does the asking, so that
//! credentials, signatures, retries, timeouts and endpoints are the same; here is only what a request looks like, and what differs
//! between the wire and what the `aws` command prints: times, and the case of some services' members.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::Write as _;

use aws_config::SdkConfig;
use aws_runtime::auth::sigv4::{SCHEME_ID, SigV4AuthScheme};
use aws_runtime::auth::{SigV4OperationSigningConfig, SigningOptions};
use aws_runtime::invocation_id::InvocationIdInterceptor;
use aws_runtime::recursion_detection::RecursionDetectionInterceptor;
use aws_runtime::request_info::RequestInfoInterceptor;
use aws_runtime::retries::classifiers::AwsErrorCodeClassifier;
use aws_runtime::service_clock_skew::{ServiceClockSkewClassifier, ServiceClockSkewInterceptor};
use aws_runtime::user_agent::{ApiMetadata, UserAgentInterceptor};
use aws_smithy_runtime::client::orchestrator::AuthSchemeAndEndpointOrchestrationV2;
use aws_smithy_runtime::client::orchestrator::operation::Operation;
use aws_smithy_runtime::client::retries::RetryPartition;
use aws_smithy_runtime::client::retries::classifiers::{HttpStatusCodeClassifier, TransientErrorClassifier};
use aws_smithy_runtime::client::stalled_stream_protection::StalledStreamProtectionInterceptor;
use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::auth::static_resolver::StaticAuthSchemeOptionResolver;
use aws_smithy_runtime_api::client::auth::{
    AuthSchemeOptionResolverParams, SharedAuthScheme, SharedAuthSchemeOptionResolver,
};
use aws_smithy_runtime_api::client::endpoint::EndpointResolverParams;
use aws_smithy_runtime_api::client::interceptors::context::BeforeSerializationInterceptorContextRef;
use aws_smithy_runtime_api::client::interceptors::{Intercept, SharedInterceptor, dyn_dispatch_hint};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse, OrchestratorError};
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponentsBuilder;
use aws_smithy_runtime_api::client::runtime_plugin::StaticRuntimePlugin;
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::config_bag::{ConfigBag, Layer};
use aws_smithy_types::error::ErrorMetadata;
use aws_smithy_types::error::metadata::ProvideErrorMetadata;
use aws_types::SigningName;
use aws_types::region::{Region, SigningRegion};
use aws_types::service_config::ServiceConfigKey;
use icecore_inventory::{Inventory, Protocol};
use icecore_snapshot::partition_of_region;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Map, Value};

use super::{Api, Asking, Failure, Input, failure_of, unbound};
use crate::watch::{BODY_UNFINISHED, NoRetryOfPages, Watch};

/// What stands in paths and queries as it is.
const ESCAPED: AsciiSet = NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

const ESCAPED_BUT_SLASHES: AsciiSet = ESCAPED.remove(b'/');

/// A service as it is declared.
pub(super) struct Service {
    api: icecore_inventory::Api,
    operations: BTreeMap<String, icecore_inventory::Operation>,
    client: Operation<Request, Map<String, Value>, Refusal>,
}

impl Service {
    /// The service in one account and region. `partition` is what its retries have in common.
    pub(super) fn new(
        inventory: &Inventory,
        service: &str,
        api: &icecore_inventory::Api,
        config: &SdkConfig,
        partition: String,
    ) -> Self {
        let operations = inventory.operations_of(service);
        let operations = operations.map(|(name, facts)| (name.to_owned(), facts.clone())).collect();
        Self { api: api.clone(), operations, client: client(service, api, config, partition) }
    }

    fn request(&self, operation: &str, input: &Input) -> Result<Request, Failure> {
        let invalid = |reason: String| Failure::ours("InvalidInput", reason);
        let facts = self.operations.get(operation);
        let shape = Shape::new(&self.api, facts);
        let body = |rest: &Input| shape.sent(rest).to_string();
        let version = match self.api.protocol {
            Protocol::Json10 => "1.0",
            Protocol::Json11 => "1.1",
            Protocol::RestJson => {
                let Some(request) = facts.and_then(|facts| facts.request.as_ref()) else {
                    return Err(unbound(operation, input));
                };
                let mut rest = input.clone();
                let mut uri = path(&request.path, &mut rest).map_err(invalid)?;
                if request.method != "GET" {
                    let headers = vec![("content-type", "application/json".to_owned())];
                    return Ok(Request { method: request.method.clone(), uri, headers, body: Some(body(&rest)) });
                }
                for (name, value) in &rest {
                    let is_time = shape.times.below(name).1;
                    let value = if is_time { &in_query(value) } else { value };
                    add_to_query(&mut uri, &shape.wire(name, true), value).map_err(invalid)?;
                }
                return Ok(Request { method: request.method.clone(), uri, headers: Vec::new(), body: None });
            }
        };
        let headers = vec![
            ("content-type", format!("application/x-amz-json-{version}")),
            ("x-amz-target", format!("{}.{operation}", self.api.target)),
        ];
        Ok(Request { method: "POST".to_owned(), uri: "/".to_owned(), headers, body: Some(body(input)) })
    }
}

impl Api for Service {
    fn ask<'a>(&'a self, operation: &'a str, input: &'a Input) -> Asking<'a> {
        Box::pin(async move {
            let request = self.request(operation, input)?;
            let answer = self.client.invoke(request).await.map_err(|error| failure_of(&error))?;
            Ok(Shape::new(&self.api, self.operations.get(operation)).told(answer))
        })
    }

    fn pages(&self, operation: &str) -> Vec<(&str, &str)> {
        let token = self.operations.get(operation).and_then(|known| known.token.as_ref());
        token.into_iter().flatten().map(|(input, output)| (input.as_str(), output.as_str())).collect()
    }

    fn wire_name(&self, operation: &str, member: &str) -> Option<String> {
        Some(Shape::new(&self.api, self.operations.get(operation)).wire(member, true).into_owned())
    }
}

/// A request without its host.
#[derive(Debug, Clone)]
struct Request {
    method: String,
    uri: String,
    headers: Vec<(&'static str, String)>,
    body: Option<String>,
}

impl Request {
    fn into_http(self) -> Result<HttpRequest, BoxError> {
        let mut request = HttpRequest::new(self.body.clone().map_or_else(SdkBody::empty, SdkBody::from));
        request.set_method(&self.method)?;
        request.set_uri(self.uri)?;
        for (name, value) in self.headers {
            request.headers_mut().insert(name, value);
        }
        if let Some(body) = &self.body {
            request.headers_mut().insert("content-length", body.len().to_string());
        }
        Ok(request)
    }
}

/// A path with its members of the input, which are taken out of it.
fn path(template: &str, input: &mut Input) -> Result<String, String> {
    let mut path = String::new();
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        let (member, after) =
            after.split_once('}').ok_or_else(|| format!("`{template}` has a brace that stays open"))?;
        // `{Member+}` keeps its slashes.
        let (member, escaped) = match member.strip_suffix('+') {
            Some(member) => (member, &ESCAPED_BUT_SLASHES),
            None => (member, &ESCAPED),
        };
        let value = input.remove(member).as_ref().and_then(plain);
        let value = value.filter(|text| !text.is_empty()).ok_or_else(|| format!("`{member}` is not given"))?;
        let _ = write!(path, "{before}{}", utf8_percent_encode(&value, escaped));
        rest = after;
    }
    path.push_str(rest);
    Ok(path)
}

/// Adds a member of the input to a URI's query; a list is named once for each element.
fn add_to_query(uri: &mut String, name: &str, value: &Value) -> Result<(), String> {
    if let Value::Array(elements) = value {
        return elements.iter().try_for_each(|element| add_to_query(uri, name, element));
    }
    let text = plain(value).ok_or_else(|| format!("`{name}`: `{value}` cannot stand in a query"))?;
    let sign = if uri.contains('?') { '&' } else { '?' };
    let _ = write!(uri, "{sign}{}={}", utf8_percent_encode(name, &ESCAPED), utf8_percent_encode(&text, &ESCAPED));
    Ok(())
}

/// A text, number or truth value as text.
fn plain(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(truth) => Some(truth.to_string()),
        _ => None,
    }
}

fn first_letter(name: &str, change: fn(&char) -> char) -> String {
    let mut letters = name.chars();
    letters.next().map(|first| change(&first)).into_iter().chain(letters).collect()
}

/// What AWS said in place of an answer.
#[derive(Debug)]
struct Refusal(ErrorMetadata);

impl Refusal {
    /// The error that a JSON protocol tells: the code in a header or in the body, with a namespace before it or a page's address
    /// behind it.
    fn read(response: &HttpResponse) -> Self {
        let body = response.body().bytes().unwrap_or_default();
        let told: Value = serde_json::from_slice(body).unwrap_or_default();
        let text = |names: &[&str]| names.iter().find_map(|name| told.get(name)?.as_str());
        let code = response.headers().get("x-amzn-errortype").or_else(|| text(&["code", "__type"]));
        let mut error = ErrorMetadata::builder();
        if let Some(code) = code {
            let code = code.split(':').next().unwrap_or(code);
            error = error.code(code.rsplit('#').next().unwrap_or(code).trim());
        }
        if let Some(message) = text(&["message", "Message", "errorMessage"]) {
            error = error.message(message);
        }
        Self(error.build())
    }
}

impl std::fmt::Display for Refusal {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(formatter)
    }
}

impl std::error::Error for Refusal {}

impl ProvideErrorMetadata for Refusal {
    fn meta(&self) -> &ErrorMetadata {
        &self.0
    }
}

/// An answer: a JSON object, or what AWS said in place of one.
fn answer(response: &HttpResponse) -> Result<Map<String, Value>, OrchestratorError<Refusal>> {
    if !response.status().is_success() {
        return Err(OrchestratorError::operation(Refusal::read(response)));
    }
    match serde_json::from_slice(response.body().bytes().unwrap_or_default()) {
        Ok(Value::Object(answer)) => Ok(answer),
        // A success without a code: what reads failures calls it malformed.
        _ => Err(OrchestratorError::operation(Refusal(ErrorMetadata::builder().message(BODY_UNFINISHED).build()))),
    }
}

/// Says that the endpoint follows from nothing of the input: the orchestrator wants that said for every request.
#[derive(Debug)]
struct OneEndpoint;

#[dyn_dispatch_hint]
impl Intercept for OneEndpoint {
    fn name(&self) -> &'static str {
        "OneEndpoint"
    }

    fn read_before_execution(
        &self,
        _context: &BeforeSerializationInterceptorContextRef<'_>,
        cfg: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        cfg.interceptor_state().store_put(EndpointResolverParams::new(()));
        Ok(())
    }
}

/// The client: what a service's crate would be made of.
fn client(
    service: &str,
    api: &icecore_inventory::Api,
    config: &SdkConfig,
    partition: String,
) -> Operation<Request, Map<String, Value>, Refusal> {
    let region = config.region().cloned().unwrap_or_else(|| Region::from_static("us-east-1"));
    let mut layer = Layer::new("declared service");
    layer.store_put(AuthSchemeAndEndpointOrchestrationV2);
    layer.store_put(AuthSchemeOptionResolverParams::new(()));
    layer.store_put(ApiMetadata::new("icecore", env!("CARGO_PKG_VERSION")));
    layer.store_put(SigningName::from(api.signing.clone()));
    layer.store_put(SigningRegion::from(region.clone()));
    layer.store_put(RetryPartition::new(partition));
    let mut signing_options = SigningOptions::default();
    signing_options.double_uri_encode = true;
    signing_options.normalize_uri_path = true;
    layer.store_put(SigV4OperationSigningConfig { signing_options, ..SigV4OperationSigningConfig::default() });
    layer.store_or_unset(config.app_name().cloned());
    if let Some(retries) = config.retry_config() {
        layer.store_put(retries.clone());
    }

    let mut components = RuntimeComponentsBuilder::new("declared service");
    let schemes = StaticAuthSchemeOptionResolver::new(vec![SCHEME_ID]);
    components.set_auth_scheme_option_resolver(Some(SharedAuthSchemeOptionResolver::new(schemes)));
    components.push_auth_scheme(SharedAuthScheme::new(SigV4AuthScheme::new()));
    if let Some(credentials) = config.credentials_provider() {
        components.set_identity_resolver(SCHEME_ID, credentials);
    }
    if let Some(cache) = config.identity_cache() {
        components.set_identity_cache(Some(cache));
    }
    components.set_http_client(config.http_client());
    components.set_sleep_impl(config.sleep_impl());
    components.set_time_source(config.time_source());
    for interceptor in [
        SharedInterceptor::permanent(StalledStreamProtectionInterceptor::default()),
        SharedInterceptor::permanent(RecursionDetectionInterceptor::new()),
        SharedInterceptor::new(ServiceClockSkewInterceptor::new()),
        SharedInterceptor::new(RequestInfoInterceptor::new()),
        SharedInterceptor::new(UserAgentInterceptor::new()),
        SharedInterceptor::new(InvocationIdInterceptor::new()),
        SharedInterceptor::new(OneEndpoint),
        SharedInterceptor::new(Watch),
    ] {
        components.push_interceptor(interceptor);
    }

    let mut builder = Operation::builder()
        .service_name(service.to_owned())
        .operation_name("ask")
        .endpoint_url(&endpoint(api, config, region.as_ref()))
        .with_connection_poisoning()
        .retry_classifier(HttpStatusCodeClassifier::default())
        .retry_classifier(TransientErrorClassifier::<Refusal>::new())
        .retry_classifier(AwsErrorCodeClassifier::<Refusal>::new())
        .retry_classifier(ServiceClockSkewClassifier::<Refusal>::new())
        .retry_classifier(NoRetryOfPages)
        .runtime_plugin(StaticRuntimePlugin::new().with_config(layer.freeze()).with_runtime_components(components));
    if let Some(version) = config.behavior_version() {
        builder = builder.behavior_version(version);
    }
    if let Some(timeouts) = config.timeout_config() {
        builder = builder.timeout_config(timeouts.clone());
    }
    if let Some(protection) = config.stalled_stream_protection() {
        builder = builder.stalled_stream_protection(protection);
    }
    builder.serializer(Request::into_http).deserializer(answer).build()
}

/// Where a service is asked: at the endpoint that was set for it or for all, or at AWS's own.
fn endpoint(api: &icecore_inventory::Api, config: &SdkConfig, region: &str) -> String {
    let key = ServiceConfigKey::builder().service_id(&api.id).env("AWS_ENDPOINT_URL").profile("endpoint_url").build();
    let set = match (config.service_config(), key) {
        (Some(settings), Ok(key)) if !config.get_origin("endpoint_url").is_client_config() => settings.load_config(key),
        _ => None,
    };
    if let Some(url) = set.or_else(|| config.endpoint_url().map(str::to_owned)) {
        return url;
    }
    aws_endpoint(api, region, config.use_fips().unwrap_or(false), config.use_dual_stack().unwrap_or(false))
}

/// AWS's own endpoint, as its rules have it.
fn aws_endpoint(api: &icecore_inventory::Api, region: &str, fips: bool, dual_stack: bool) -> String {
    let partition = partition_of_region(region);
    let (domain, dual_stack_domain) = match partition {
        "aws-cn" => ("amazonaws.com.cn", "api.amazonwebservices.com.cn"),
        "aws-eusc" => ("amazonaws.eu", "api.amazonwebservices.eu"),
        "aws-iso" => ("c2s.ic.gov", "api.aws.ic.gov"),
        "aws-iso-b" => ("sc2s.sgov.gov", "api.aws.scloud"),
        "aws-iso-e" => ("cloud.adc-e.uk", "api.cloud-aws.adc-e.uk"),
        "aws-iso-f" => ("csp.hci.ic.gov", "api.aws.hci.ic.gov"),
        _ => ("amazonaws.com", "api.aws"),
    };
    let usual = &api.host;
    let host = match (fips, dual_stack) {
        (false, false) => None,
        (true, false) => Some(("fips", format!("{usual}-fips"))),
        (false, true) => Some(("dual", usual.clone())),
        (true, true) => Some(("fips dual", format!("{usual}-fips"))),
    };
    let host = host.map_or_else(
        || usual.clone(),
        |(mode, usual)| api.hosts.get(&format!("{mode} {partition}")).cloned().unwrap_or(usual),
    );
    format!("https://{host}.{region}.{}", if dual_stack { dual_stack_domain } else { domain })
}

/// Paths of members below some place in an answer.
#[derive(Default)]
struct Paths<'a>(Vec<&'a str>);

impl<'a> Paths<'a> {
    fn new(paths: &'a [String]) -> Self {
        Self(paths.iter().map(String::as_str).collect())
    }

    /// Those below a member, and whether one ends there.
    fn below(&self, member: &str) -> (Self, bool) {
        let is_it = |name: &str| name == member || name == "*";
        let below = self.0.iter().filter_map(|path| path.split_once('.')).filter(|(name, _)| is_it(name));
        (Self(below.map(|(_, rest)| rest).collect()), self.0.iter().any(|path| is_it(path)))
    }
}

/// What differs between the wire and the `aws` command in an operation's input and answer.
struct Shape<'a> {
    camel: bool,
    times: Paths<'a>,
    maps: Paths<'a>,
    names: Option<&'a BTreeMap<String, String>>,
}

impl<'a> Shape<'a> {
    fn new(api: &icecore_inventory::Api, facts: Option<&'a icecore_inventory::Operation>) -> Self {
        let (times, maps) = facts.map(|facts| (Paths::new(&facts.times), Paths::new(&facts.maps))).unwrap_or_default();
        Self { camel: api.camel, times, maps, names: facts.map(|facts| &facts.names) }
    }

    /// What the wire calls a member; `outer` members are those of the input or answer itself.
    fn wire<'n>(&'n self, member: &'n str, outer: bool) -> Cow<'n, str> {
        match self.names.and_then(|names| names.get(member)).filter(|_| outer) {
            Some(name) => name.into(),
            None if self.camel => first_letter(member, char::to_ascii_lowercase).into(),
            None => member.into(),
        }
    }

    /// What the API calls a member of the wire.
    fn member(&self, name: String, outer: bool) -> String {
        let known = self.names.and_then(|names| names.iter().find(|(_, wire)| **wire == name)).filter(|_| outer);
        match known {
            Some((member, _)) => member.clone(),
            None if self.camel => first_letter(&name, char::to_ascii_uppercase),
            None => name,
        }
    }

    /// An input as the wire wants it.
    fn sent(&self, input: &Input) -> Value {
        self.members_sent(input, &self.times, true)
    }

    fn members_sent(&self, members: &Map<String, Value>, times: &Paths<'_>, outer: bool) -> Value {
        let mut sent = Map::new();
        for (name, value) in members {
            let (times, is_time) = times.below(name);
            let value = if is_time { seconds(value) } else { self.value_sent(value, &times) };
            sent.insert(self.wire(name, outer).into_owned(), value);
        }
        Value::Object(sent)
    }

    fn value_sent(&self, value: &Value, times: &Paths<'_>) -> Value {
        match value {
            Value::Object(members) => self.members_sent(members, times, false),
            Value::Array(elements) => elements.iter().map(|element| self.value_sent(element, times)).collect(),
            other => other.clone(),
        }
    }

    /// An answer as the `aws` command prints it.
    fn told(&self, answer: Map<String, Value>) -> Value {
        self.members_told(answer, &self.times, &self.maps, Level::Outer)
    }

    fn members_told(&self, members: Map<String, Value>, times: &Paths<'_>, maps: &Paths<'_>, level: Level) -> Value {
        let mut told = Map::new();
        // What is null was left out.
        for (name, value) in members.into_iter().filter(|(_, value)| !value.is_null()) {
            let name = if level == Level::Map { name } else { self.member(name, level == Level::Outer) };
            let ((times, is_time), (maps, is_map)) = (times.below(&name), maps.below(&name));
            let level = if is_map { Level::Map } else { Level::Inner };
            let value = if is_time { time(value) } else { self.value_told(value, &times, &maps, level) };
            told.insert(name, value);
        }
        Value::Object(told)
    }

    fn value_told(&self, value: Value, times: &Paths<'_>, maps: &Paths<'_>, level: Level) -> Value {
        match value {
            Value::Object(members) => self.members_told(members, times, maps, level),
            Value::Array(elements) => {
                elements.into_iter().map(|element| self.value_told(element, times, maps, level)).collect()
            }
            other => other,
        }
    }
}

/// Where members are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Level {
    /// In the answer itself.
    Outer,
    /// In a part of it.
    Inner,
    /// In a map, whose names are the user's.
    Map,
}

/// A time as the `aws` command prints it. The wire has seconds since 1970, or a text in one of three forms.
fn time(value: Value) -> Value {
    let read = match &value {
        Value::Number(number) => number.as_f64().and_then(|seconds| {
            // The wire's milliseconds are no binary fractions.
            #[expect(clippy::cast_possible_truncation, reason = "times have far less than 2^63 microseconds")]
            chrono::DateTime::from_timestamp_micros((seconds * 1e6).round() as i64)
        }),
        Value::String(text) => chrono::DateTime::parse_from_rfc3339(text)
            .or_else(|_| chrono::DateTime::parse_from_rfc2822(text))
            .map(|time| time.to_utc())
            // What names no offset means UTC.
            .or_else(|_| chrono::NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M:%S%.f").map(|time| time.and_utc()))
            .ok(),
        Value::Array(elements) => return elements.iter().cloned().map(time).collect(),
        _ => None,
    };
    // What is no time is told as it came.
    read.map_or(value, |time| super::printed(time).into())
}

/// A time of an input as queries want it.
fn in_query(value: &Value) -> Value {
    let time = value.as_str().and_then(|text| chrono::DateTime::parse_from_rfc3339(text).ok());
    time.map_or_else(|| value.clone(), |time| time.to_utc().format("%Y-%m-%dT%H:%M:%SZ").to_string().into())
}

/// A time of an input as bodies want it.
fn seconds(value: &Value) -> Value {
    let time = value.as_str().and_then(|text| chrono::DateTime::parse_from_rfc3339(text).ok());
    time.map_or_else(|| value.clone(), |time| time.timestamp().into())
}

#[cfg(test)]
mod tests {
    use aws_config::{BehaviorVersion, SdkConfig};
    use aws_smithy_runtime_api::http::StatusCode;
    use serde_json::json;

    use super::*;

    fn service(name: &str) -> Service {
        let inventory = Inventory::builtin().unwrap();
        let api = inventory.services[name].api.clone().unwrap();
        let http = aws_smithy_http_client::Builder::new().build_http();
        let config = SdkConfig::builder().behavior_version(BehaviorVersion::latest()).http_client(http).build();
        Service::new(&inventory, name, &api, &config, "test".to_owned())
    }

    fn input(value: &Value) -> Input {
        value.as_object().unwrap().clone()
    }

    #[test]
    fn requests_name_their_operation_as_the_protocol_wants() {
        let request = service("emr").request("DescribeCluster", &input(&json!({"ClusterId": "j-1"}))).unwrap();
        assert_eq!((request.method.as_str(), request.uri.as_str()), ("POST", "/"));
        assert_eq!(request.body.as_deref(), Some(r#"{"ClusterId":"j-1"}"#));
        let http = request.into_http().unwrap();
        assert_eq!(http.headers().get("content-type"), Some("application/x-amz-json-1.1"));
        assert_eq!(http.headers().get("x-amz-target"), Some("ElasticMapReduce.DescribeCluster"));
        assert_eq!(http.headers().get("content-length"), Some("19"));
        let jobs = input(&json!({"CreationTimeAfter": "2026-11-01T09:28:00+00:00"}));
        let request = service("sagemaker").request("ListTrainingJobs", &jobs).unwrap();
        assert_eq!(request.body.as_deref(), Some(r#"{"CreationTimeAfter":1793525280}"#));
        let firewall = service("network-firewall").request("ListFirewalls", &Input::new()).unwrap();
        assert_eq!(firewall.headers[0].1, "application/x-amz-json-1.0");
        assert_eq!(firewall.body.as_deref(), Some("{}"));
    }

    #[test]
    fn paths_and_queries_are_filled_and_escaped() {
        let request = service("mq").request("DescribeBroker", &input(&json!({"BrokerId": "b/1 ü"}))).unwrap();
        assert_eq!((request.method.as_str(), request.uri.as_str()), ("GET", "/v1/brokers/b%2F1%20%C3%BC"));
        assert_eq!(request.body, None);
        let request =
            service("kafka").request("ListClustersV2", &input(&json!({"NextToken": "a=&b", "MaxResults": 5})));
        assert_eq!(request.unwrap().uri, "/api/v2/clusters?maxResults=5&nextToken=a%3D%26b");
        let since = input(&json!({"ByCreatedAfter": "2026-11-01T09:28:00+00:00", "NextToken": "two"}));
        let request = service("backup").request("ListRestoreJobs", &since).unwrap();
        assert_eq!(request.uri, "/restore-jobs/?createdAfter=2026-11-01T09%3A28%3A00Z&nextToken=two");
        let input_of = |arn: &str| [("A".to_owned(), Value::from(arn))].into_iter().collect();
        assert_eq!(path("/a/{A+}", &mut input_of("arn:aws:x/y")).unwrap(), "/a/arn%3Aaws%3Ax/y");
        assert_eq!(path("/a/{A}/b", &mut input_of("arn:aws:x/y")).unwrap(), "/a/arn%3Aaws%3Ax%2Fy/b");
        let missing = service("mq").request("DescribeBroker", &Input::new()).unwrap_err();
        assert_eq!(missing.to_string(), "InvalidInput: `BrokerId` is not given");
        let unknown = service("mq").request("DeleteBroker", &Input::new()).unwrap_err();
        assert_eq!(unknown.code, "NotImplemented");
    }

    #[test]
    fn answers_are_told_as_the_command_prints_them() {
        let mut facts = Inventory::builtin().unwrap().operation("mq", "ListBrokers");
        facts.times = ["Made", "List.At", "By.*.At"].map(str::to_owned).into();
        facts.maps = vec!["Tags".to_owned()];
        facts.names = BTreeMap::from([("Items".to_owned(), "item".to_owned())]);
        let told = |camel, answer: Value| {
            let api = icecore_inventory::Api { camel, ..service("mq").api };
            Shape::new(&api, Some(&facts)).told(answer.as_object().unwrap().clone())
        };
        let made = json!("2026-11-01T09:28:00+00:00");
        let answer = json!({
            "made": 1_793_525_280, "list": [{"at": 1_793_525_280.123}, {"at": null}, {}], "by": {"x": {"at": "2026-11-01T09:28:00Z"}},
            "tags": {"costCentre": "seven"}, "gone": null, "item": [{"item": 1}],
        });
        assert_eq!(
            told(true, answer.clone()),
            json!({"Made": made, "List": [{"At": "2026-11-01T09:28:00.123000+00:00"}, {}, {}], "By": {"X": {"At": made}},
                   "Tags": {"costCentre": "seven"}, "Items": [{"Item": 1}]})
        );
        // Where the wire's names are the API's, they stay; what is not declared is no time.
        assert_eq!(told(false, json!({"made": 1})), json!({"made": 1}));
        assert_eq!(told(false, json!({"Made": "soon"})), json!({"Made": "soon"}));
        assert_eq!(told(false, json!({"Made": "2026-11-01T09:28:00"})), json!({"Made": made}));
        assert_eq!(told(false, json!({"Made": "Sun, 01 Nov 2026 09:28:00 GMT"})), json!({"Made": made}));
    }

    #[test]
    fn errors_are_told_in_a_header_or_in_the_body() {
        let refusal = |header: Option<&'static str>, body: &'static str| {
            let mut response = HttpResponse::new(StatusCode::try_from(400).unwrap(), SdkBody::from(body));
            if let Some(header) = header {
                response.headers_mut().insert("x-amzn-errortype", header);
            }
            let refusal = Refusal::read(&response);
            (refusal.code().map(str::to_owned), refusal.message().map(str::to_owned))
        };
        let told = |code: &str, message: &str| (Some(code.to_owned()), Some(message.to_owned()));
        let body = r#"{"__type": "com.amazonaws.glue#AccessDeniedException", "Message": "no"}"#;
        assert_eq!(refusal(None, body), told("AccessDeniedException", "no"));
        let header = "NotFoundException:http://internal.amazon.com/coral/";
        assert_eq!(refusal(Some(header), r#"{"message": "none"}"#), told("NotFoundException", "none"));
        assert_eq!(refusal(None, r#"{"code": "TooMany", "errorMessage": "slow"}"#), told("TooMany", "slow"));
        assert_eq!(refusal(None, "<html>"), (None, None));
    }

    #[test]
    fn endpoints_are_those_of_the_partition() {
        let at = |name: &str, region: &str, fips, dual| aws_endpoint(&service(name).api, region, fips, dual);
        assert_eq!(at("emr", "eu-central-1", false, false), "https://elasticmapreduce.eu-central-1.amazonaws.com");
        assert_eq!(at("glue", "cn-north-1", false, false), "https://glue.cn-north-1.amazonaws.com.cn");
        assert_eq!(at("fsx", "eusc-de-east-1", false, true), "https://fsx.eusc-de-east-1.api.amazonwebservices.eu");
        assert_eq!(at("athena", "us-east-1", true, true), "https://athena-fips.us-east-1.api.aws");
        assert_eq!(at("sagemaker", "us-east-1", true, false), "https://api-fips.sagemaker.us-east-1.amazonaws.com");
        assert_eq!(at("emr", "us-gov-west-1", true, false), "https://elasticmapreduce.us-gov-west-1.amazonaws.com");
    }
}
