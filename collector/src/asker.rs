//! Asking AWS: one request at a time and never twice, at a pace that each service bears, with every end noted.

use std::borrow::Cow;
use std::collections::{BTreeSet, HashMap};
use std::future::Future;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use aws_config::{Region, SdkConfig};
use chrono::{DateTime, Utc};
use icecore_inventory::{Inventory, Node, Part, Place};
use icecore_snapshot::{ApiCall, Outcome};
use serde_json::Value;
use tokio::sync::{OnceCell, Semaphore};
use tokio_util::sync::CancellationToken;

use crate::bindings::{self, Api, Failure, Input};
use crate::journal::{Journal, Key, Record};
use crate::progress::Progress;
use crate::watch;

/// How many requests one service of one account and region may have under way.
const PER_SERVICE: usize = 10;
/// After how many requests that never arrived an endpoint is given up, if none arrived before.
const GIVEN_UP_AFTER: u32 = 3;
/// How often a list may go on to another page: no list of AWS has as many.
const MOST_PAGES: usize = 100_000;

/// Codes that say that the credentials are at an end, so that nothing more will be answered.
const EXPIRED: [&str; 6] = [
    "ExpiredToken",
    "ExpiredTokenException",
    "RequestExpired",
    "InvalidClientTokenId",
    "UnrecognizedClientException",
    "NoCredentials",
];

/// What all askers of a run share.
pub(crate) struct Shared {
    pub(crate) inventory: Inventory,
    pub(crate) journal: Journal,
    pub(crate) progress: Arc<Progress>,
    /// How many requests may be under way in all.
    pub(crate) pace: Semaphore,
    pub(crate) stop: CancellationToken,
    /// Why the run cannot go on; it can be resumed.
    pub(crate) fatal: Mutex<Option<anyhow::Error>>,
    pub(crate) started_at: DateTime<Utc>,
}

impl Shared {
    /// Whether an operation is asked for several reasons: for a list, and by other resources for their part of it.
    fn is_common(&self, service: &str, operation: &str) -> bool {
        const BY_CODE: [(&str, &str); 3] =
            [("config", "DescribeConfigurationRecorders"), ("ec2", "DescribeRegions"), ("sts", "GetCallerIdentity")];
        BY_CODE.contains(&(service, operation))
            || self.inventory.listings.iter().flat_map(|listing| &listing.about).any(|other| {
                other.collect
                    && matches!(other.part, Part::Among { .. })
                    && other.service == service
                    && other.operation == operation
            })
    }

    /// Ends the run, which can be resumed.
    pub(crate) fn give_up(&self, error: anyhow::Error) {
        let mut fatal = self.fatal.lock().unwrap_or_else(PoisonError::into_inner);
        fatal.get_or_insert(error);
        self.stop.cancel();
    }

    /// `{time}` and `{time-14d}` of templates, to the second.
    pub(crate) fn time(&self, offset: &str) -> Option<String> {
        let days: i64 = match offset {
            "" => 0,
            offset => offset.strip_prefix('-')?.strip_suffix('d')?.parse().ok()?,
        };
        let time = self.started_at - chrono::TimeDelta::days(days);
        Some(time.format("%Y-%m-%dT%H:%M:%S+00:00").to_string())
    }
}

/// The run was stopped: nothing was found out.
#[derive(Debug)]
pub(crate) struct Stopped;

/// One request's end.
#[derive(Debug, Clone)]
pub(crate) struct Reply {
    pub(crate) result: Result<Value, Failure>,
    pub(crate) attempts: i32,
    pub(crate) duration_ms: i64,
    pub(crate) started_at: DateTime<Utc>,
}

impl Reply {
    /// The row of the call.
    pub(crate) fn call(
        &self,
        inventory: &Inventory,
        account: &str,
        region: &str,
        (service, operation): (&str, &str),
        resource: Option<String>,
        items: Option<i64>,
    ) -> ApiCall {
        let (outcome, code, message) = match &self.result {
            Ok(_) => (Outcome::Ok, None, None),
            Err(failure) => {
                let message = (!failure.message.is_empty()).then(|| failure.message.clone());
                (outcome_of(inventory, service, operation, failure), Some(failure.code.clone()), message)
            }
        };
        ApiCall {
            account_id: account.to_owned(),
            region: region.to_owned(),
            service: service.to_owned(),
            operation: operation.to_owned(),
            resource,
            outcome,
            error_code: code,
            message,
            items: items.filter(|_| outcome == Outcome::Ok),
            attempts: self.attempts,
            duration_ms: Some(self.duration_ms),
            started_at: Some(self.started_at),
        }
    }
}

/// How a failed call ended.
pub(crate) fn outcome_of(inventory: &Inventory, service: &str, operation: &str, failure: &Failure) -> Outcome {
    let known = inventory.operation(service, operation);
    if known.is_absent(&failure.code, &failure.message) {
        Outcome::Absent
    } else if known.is_unsupported(&failure.code, &failure.message) {
        Outcome::Unsupported
    } else {
        Outcome::of_error_code(&failure.code)
    }
}

/// An endpoint: a service of one account in one region.
struct Endpoint {
    api: Option<Box<dyn Api>>,
    pace: Semaphore,
    arrived: AtomicBool,
    lost: AtomicU32,
    last_loss: Mutex<Option<Failure>>,
}

/// An answer that is asked for once and read by many.
type Common = Arc<OnceCell<Arc<Reply>>>;

/// Asks in the name of one account.
pub(crate) struct Asker {
    pub(crate) shared: Arc<Shared>,
    pub(crate) account: String,
    pub(crate) partition: String,
    config: SdkConfig,
    endpoints: Mutex<HashMap<(String, String), Arc<Endpoint>>>,
    common: Mutex<HashMap<Key, Common>>,
    /// Answers of operations that are asked for several reasons.
    kept: Mutex<HashMap<Key, Arc<OnceCell<Reply>>>>,
}

impl Asker {
    pub(crate) fn new(shared: Arc<Shared>, account: &str, partition: &str, config: SdkConfig) -> Self {
        Self {
            shared,
            account: account.to_owned(),
            partition: partition.to_owned(),
            config,
            endpoints: Mutex::default(),
            common: Mutex::default(),
            kept: Mutex::default(),
        }
    }

    fn kept(&self, key: Key) -> Arc<OnceCell<Reply>> {
        Arc::clone(self.kept.lock().unwrap_or_else(PoisonError::into_inner).entry(key).or_default())
    }

    /// Notes an answer that was had before.
    pub(crate) fn keep(&self, service: &str, region: &str, operation: &str, reply: Reply) {
        let key = Key::new(&self.account, region, service, operation, &Input::new());
        // Where it is there already, it is the same.
        let _ = self.kept(key).set(reply);
    }

    /// Where something is asked.
    pub(crate) fn place(&self, region: &str) -> Place {
        Place { partition: self.partition.clone(), account: self.account.clone(), region: region.to_owned() }
    }

    /// The credentials and settings of the account.
    pub(crate) fn config(&self) -> &SdkConfig {
        &self.config
    }

    fn endpoint(&self, service: &str, region: &str) -> Arc<Endpoint> {
        let mut endpoints = self.endpoints.lock().unwrap_or_else(PoisonError::into_inner);
        let entry = endpoints.entry((service.to_owned(), region.to_owned()));
        Arc::clone(entry.or_insert_with(|| {
            let config = self.config.to_builder().region(Region::new(region.to_owned())).build();
            Arc::new(Endpoint {
                api: bindings::api(
                    &self.shared.inventory,
                    service,
                    &config,
                    format!("{}/{region}/{service}", self.account),
                ),
                pace: Semaphore::new(PER_SERVICE),
                arrived: AtomicBool::new(false),
                lost: AtomicU32::new(0),
                last_loss: Mutex::new(None),
            })
        }))
    }

    /// Sends one request, unless its answer is in the journal.
    pub(crate) async fn request(
        &self,
        service: &str,
        region: &str,
        operation: &str,
        list: Option<&str>,
        input: &Input,
    ) -> Result<Reply, Stopped> {
        if !self.shared.is_common(service, operation) {
            return self.request_new(service, region, operation, list, input).await;
        }
        let cell = self.kept(Key::new(&self.account, region, service, operation, input));
        let asked = cell.get_or_try_init(|| self.request_new(service, region, operation, list, input)).await?;
        Ok(asked.clone())
    }

    async fn request_new(
        &self,
        service: &str,
        region: &str,
        operation: &str,
        list: Option<&str>,
        input: &Input,
    ) -> Result<Reply, Stopped> {
        let endpoint = self.endpoint(service, region);
        let wire_name = list
            .filter(|_| !self.shared.inventory.operation(service, operation).sparse)
            .and_then(|list| endpoint.api.as_ref()?.wire_name(operation, list.split('.').next().unwrap_or(list)));
        let asking = async {
            match &endpoint.api {
                Some(api) => {
                    let seen = watch::observed(wire_name, api.ask(operation, input)).await;
                    let result = match seen.result {
                        Ok(_) if seen.lacks_list => {
                            let text = format!("the answer has no `{}`", list.unwrap_or_default());
                            Err(Failure { answered: true, ..Failure::ours("MalformedResponse", text) })
                        }
                        result => result,
                    };
                    (result, seen.attempts)
                }
                None => (Err(Failure::ours("NotImplemented", format!("the service {service} is not known"))), 0),
            }
        };
        self.request_by(&endpoint, service, region, operation, input, asking).await
    }

    /// The same for an operation that code asks by itself: `asking` gives the answer and the number of attempts.
    pub(crate) async fn request_with(
        &self,
        service: &str,
        region: &str,
        operation: &str,
        input: &Input,
        asking: impl Future<Output = Result<Value, Failure>>,
    ) -> Result<Reply, Stopped> {
        let endpoint = self.endpoint(service, region);
        let asking = async {
            let seen = watch::observed(None, asking).await;
            (seen.result, seen.attempts.max(1))
        };
        self.request_by(&endpoint, service, region, operation, input, asking).await
    }

    async fn request_by(
        &self,
        endpoint: &Endpoint,
        service: &str,
        region: &str,
        operation: &str,
        input: &Input,
        asking: impl Future<Output = (Result<Value, Failure>, i32)>,
    ) -> Result<Reply, Stopped> {
        if self.shared.stop.is_cancelled() {
            return Err(Stopped);
        }
        let key = Key::new(&self.account, region, service, operation, input);
        if let Some(record) = self.shared.journal.get(key) {
            self.shared.progress.answered_before();
            return Ok(Reply {
                attempts: record.attempts,
                duration_ms: record.duration_ms,
                started_at: DateTime::from_timestamp_millis(record.started_at).unwrap_or_default(),
                result: record.into_result(),
            });
        }
        let work = async {
            let _turn = endpoint.pace.acquire().await;
            let _turn = self.shared.pace.acquire().await;
            if let Some(failure) = endpoint.is_dead() {
                return Reply { result: Err(failure), attempts: 0, duration_ms: 0, started_at: Utc::now() };
            }
            let waiting = self.shared.progress.waiting(&self.account, region, service);
            let (started_at, clock) = (Utc::now(), std::time::Instant::now());
            let (result, attempts) = asking.await;
            drop(waiting);
            endpoint.note(&result);
            let duration_ms = i64::try_from(clock.elapsed().as_millis()).unwrap_or(i64::MAX);
            Reply { result, attempts, duration_ms, started_at }
        };
        let reply = tokio::select! {
            reply = work => reply,
            () = self.shared.stop.cancelled() => return Err(Stopped),
        };
        if let Err(failure) = &reply.result
            && EXPIRED.contains(&failure.code.as_str())
        {
            self.shared
                .give_up(anyhow::anyhow!("The credentials of account {} are at an end: {failure}", self.account));
            return Err(Stopped);
        }
        // What was never answered, or only put off, is asked again when the run is resumed.
        let is_final = match &reply.result {
            Ok(_) => true,
            Err(failure) => failure.answered && Outcome::of_error_code(&failure.code) != Outcome::Throttled,
        };
        if is_final {
            let started = reply.started_at.timestamp_millis();
            let record = Record::new(key, started, reply.duration_ms, reply.attempts, &reply.result);
            if let Err(error) = self.shared.journal.put(&record) {
                self.shared.give_up(error);
                return Err(Stopped);
            }
        }
        self.shared.progress.asked();
        Ok(reply)
    }

    /// Asks for all pages of an answer, and gives each to `each` as it comes. The reply counts for all of them; its answer
    /// is that of the last page.
    pub(crate) async fn pages<F: Future<Output = Result<(), Stopped>>>(
        &self,
        service: &str,
        region: &str,
        operation: &str,
        list: Option<&str>,
        mut input: Input,
        mut each: impl FnMut(Value, DateTime<Utc>) -> F,
    ) -> Result<Reply, Stopped> {
        let pages = self.pages_of(service, region, operation);
        let mut total: Option<Reply> = None;
        let mut tokens = BTreeSet::new();
        for _ in 0..MOST_PAGES {
            let mut reply = self.request(service, region, operation, list, &input).await?;
            if let Some(before) = &total {
                reply.attempts += before.attempts;
                reply.duration_ms += before.duration_ms;
                reply.started_at = before.started_at;
            }
            let Ok(answer) = &reply.result else { return Ok(reply) };
            let next: Vec<Option<String>> = pages
                .iter()
                .map(|(_, path)| answer.at(path).and_then(Node::text).map(Cow::into_owned))
                .map(|token| token.filter(|token| !token.is_empty()))
                .collect();
            each(answer.clone(), reply.started_at).await?;
            if next.iter().all(Option::is_none) {
                return Ok(reply);
            }
            if !tokens.insert(next.clone()) {
                let failure = Failure::ours("RepeatedToken", format!("{operation} gave the same page twice"));
                return Ok(Reply { result: Err(failure), ..reply });
            }
            for ((member, _), token) in pages.iter().zip(next) {
                match token {
                    Some(token) => input.insert(member.clone(), Value::String(token)),
                    None => input.remove(member),
                };
            }
            reply.result = Ok(Value::Null);
            total = Some(reply);
        }
        let failure = Failure::ours("EndlessList", format!("{operation} does not come to an end"));
        Ok(Reply {
            result: Err(failure),
            ..total.unwrap_or(Reply { result: Ok(Value::Null), attempts: 0, duration_ms: 0, started_at: Utc::now() })
        })
    }

    /// How an operation pages: the members of the input, and where the answer has the next ones' values.
    fn pages_of(&self, service: &str, region: &str, operation: &str) -> Vec<(String, String)> {
        let endpoint = self.endpoint(service, region);
        let pages = endpoint.api.as_ref().map(|api| api.pages(operation)).unwrap_or_default();
        pages.into_iter().map(|(member, path)| (member.to_owned(), path.to_owned())).collect()
    }

    /// The whole answer, lists that come in pages put together.
    pub(crate) async fn whole(
        &self,
        service: &str,
        region: &str,
        operation: &str,
        list: Option<&str>,
        input: Input,
    ) -> Result<Reply, Stopped> {
        let joined = Mutex::new(None);
        let mut reply = self
            .pages(service, region, operation, list, input, |page, _| {
                let mut joined = joined.lock().unwrap_or_else(PoisonError::into_inner);
                match joined.as_mut() {
                    None => *joined = Some(page),
                    Some(all) => append(all, page),
                }
                std::future::ready(Ok(()))
            })
            .await?;
        if reply.result.is_ok() {
            let mut answer = joined.into_inner().unwrap_or_else(PoisonError::into_inner).unwrap_or_default();
            let pages = self.pages_of(service, region, operation);
            if let (false, Some(object)) = (pages.is_empty(), answer.as_object_mut()) {
                for (_, path) in &pages {
                    object.remove(path);
                }
                if object.get("IsTruncated").is_some() {
                    object.insert("IsTruncated".to_owned(), Value::Bool(false));
                }
            }
            reply.result = Ok(answer);
        }
        Ok(reply)
    }

    /// An answer about all, of which several resources read their part. It is asked for once.
    pub(crate) async fn common(
        &self,
        service: &str,
        region: &str,
        operation: &str,
        list: Option<&str>,
        input: Input,
    ) -> Result<Arc<Reply>, Stopped> {
        let key = Key::new(&self.account, region, service, operation, &input);
        let cell = {
            let mut common = self.common.lock().unwrap_or_else(PoisonError::into_inner);
            Arc::clone(common.entry(key).or_default())
        };
        let asked = cell
            .get_or_try_init(|| async { Ok(Arc::new(self.whole(service, region, operation, list, input).await?)) })
            .await?;
        Ok(Arc::clone(asked))
    }
}

impl Endpoint {
    /// Why nothing is sent to it any more.
    fn is_dead(&self) -> Option<Failure> {
        if self.arrived.load(Ordering::Relaxed) || self.lost.load(Ordering::Relaxed) < GIVEN_UP_AFTER {
            return None;
        }
        self.last_loss.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn note<T>(&self, result: &Result<T, Failure>) {
        match result {
            Err(failure) if !failure.answered => {
                self.lost.fetch_add(1, Ordering::Relaxed);
                *self.last_loss.lock().unwrap_or_else(PoisonError::into_inner) = Some(failure.clone());
            }
            _ => self.arrived.store(true, Ordering::Relaxed),
        }
    }
}

/// Puts a page's lists behind those of the pages before it.
fn append(all: &mut Value, page: Value) {
    let (Some(all), Value::Object(page)) = (all.as_object_mut(), page) else { return };
    for (member, value) in page {
        match (all.get_mut(&member), value) {
            (Some(Value::Array(list)), Value::Array(more)) => list.extend(more),
            (Some(known @ Value::Object(_)), value @ Value::Object(_)) => append(known, value),
            (Some(_), _) => {}
            (None, value) => {
                all.insert(member, value);
            }
        }
    }
}

/// How long a request may take until it is tried again, and a connection.
pub(crate) fn timeouts() -> aws_config::timeout::TimeoutConfig {
    aws_config::timeout::TimeoutConfig::builder()
        .connect_timeout(Duration::from_secs(5))
        .operation_attempt_timeout(Duration::from_secs(60))
        .build()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn pages_are_put_together() {
        let mut all = json!({"Users": [1], "Inner": {"Items": ["a"]}, "IsTruncated": true});
        append(&mut all, json!({"Users": [2, 3], "Inner": {"Items": ["b"]}, "More": 1}));
        assert_eq!(all, json!({"Users": [1, 2, 3], "Inner": {"Items": ["a", "b"]}, "IsTruncated": true, "More": 1}));
    }
}
