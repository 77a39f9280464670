//! What the SDK does not tell of a request: how often it was tried, and whether the body of the answer was all there.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;

use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::interceptors::context::{
    AfterDeserializationInterceptorContextRef, BeforeTransmitInterceptorContextRef, InterceptorContext,
};
use aws_smithy_runtime_api::client::interceptors::{Intercept, dyn_dispatch_hint};
use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
use aws_smithy_runtime_api::client::retries::classifiers::{ClassifyRetry, RetryAction, RetryClassifierPriority};
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::config_bag::ConfigBag;

/// What is said of an answer whose body broke off.
pub(crate) const BODY_UNFINISHED: &str = "the body of the answer is not a whole document";

/// What is known about the request that a task is making.
#[derive(Debug, Default)]
pub(crate) struct Seen {
    attempts: Cell<i32>,
    unfinished: Cell<bool>,
    /// What the wire calls the list that is wanted.
    wanted: Option<String>,
    lacks: Cell<bool>,
    body: RefCell<Vec<u8>>,
    /// Which member names were found in the body.
    names: RefCell<HashMap<String, bool>>,
}

tokio::task_local! {
    static SEEN: Seen;
}

/// What came of a request, and what was seen of it.
pub(crate) struct Observed<T> {
    pub(crate) result: T,
    pub(crate) attempts: i32,
    /// Whether the answer says something, but not the list that was wanted.
    pub(crate) lacks_list: bool,
}

/// Makes a request, and watches it.
pub(crate) async fn observed<T>(wanted: Option<String>, asking: impl Future<Output = T>) -> Observed<T> {
    let seen = Seen { wanted, ..Seen::default() };
    SEEN.scope(seen, async {
        let result = asking.await;
        let (attempts, lacks_list) = SEEN.with(|seen| (seen.attempts.get(), seen.lacks.get()));
        Observed { result, attempts, lacks_list }
    })
    .await
}

/// Whether the body of the last answer broke off.
pub(crate) fn body_is_unfinished() -> bool {
    SEEN.try_with(|seen| seen.unfinished.get()).unwrap_or(false)
}

/// Whether the body of the last answer names a member at all. The SDK gives `false` and 0 for required members that the service
/// left out, which nothing else tells from those that it sent.
pub(crate) fn body_names(member: &str) -> bool {
    let named = SEEN.try_with(|seen| {
        if let Some(known) = seen.names.borrow().get(member) {
            return *known;
        }
        let body = seen.body.borrow();
        let mut chars = member.chars();
        let first = chars.next().unwrap_or_default();
        let rest = chars.as_str();
        let spellings =
            [format!("{}{rest}", first.to_ascii_uppercase()), format!("{}{rest}", first.to_ascii_lowercase())];
        let found = spellings.iter().any(|name| contains(&body, name.as_bytes()));
        seen.names.borrow_mut().insert(member.to_owned(), found);
        found
    });
    named.unwrap_or(true)
}

fn contains(body: &[u8], name: &[u8]) -> bool {
    memchr::memmem::find(body, name).is_some()
}

/// The interceptor that is told of every attempt.
#[derive(Debug)]
pub(crate) struct Watch;

#[dyn_dispatch_hint]
impl Intercept for Watch {
    fn name(&self) -> &'static str {
        "Watch"
    }

    fn read_before_attempt(
        &self,
        _context: &BeforeTransmitInterceptorContextRef<'_>,
        _components: &RuntimeComponents,
        _cfg: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        // Requests of the SDK's own, for credentials, run outside of ours.
        let _ = SEEN.try_with(|seen| seen.attempts.set(seen.attempts.get() + 1));
        Ok(())
    }

    fn read_after_deserialization(
        &self,
        context: &AfterDeserializationInterceptorContextRef<'_>,
        _components: &RuntimeComponents,
        _cfg: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        let Some(body) = context.response().body().bytes() else { return Ok(()) };
        let _ = SEEN.try_with(|seen| {
            seen.unfinished.set(!is_whole(body));
            seen.body.replace(body.to_vec());
            seen.names.borrow_mut().clear();
            seen.lacks.set(seen.wanted.as_ref().is_some_and(|name| lacks(body, name)));
        });
        Ok(())
    }
}

/// Whether a body is a whole document: the SDK's XML reader takes one that breaks off for one that ends.
fn is_whole(body: &[u8]) -> bool {
    let body = body.trim_ascii();
    match body.first() {
        Some(b'<') => {
            let Some(start) = body.strip_prefix(b"<?").map_or(Some(body), |rest| {
                let end = rest.windows(2).position(|pair| pair == b"?>")?;
                Some(rest[end + 2..].trim_ascii_start())
            }) else {
                return false;
            };
            let name: Vec<u8> = start
                .iter()
                .skip(1)
                .take_while(|byte| !byte.is_ascii_whitespace() && **byte != b'>' && **byte != b'/')
                .copied()
                .collect();
            let closing = [b"</".as_slice(), &name, b">"].concat();
            body.ends_with(&closing) || body.ends_with(b"/>") && !body[..body.len() - 2].contains(&b'>') || {
                // A root without content, after a declaration.
                start.ends_with(b"/>") && start.iter().filter(|byte| **byte == b'<').count() == 1
            }
        }
        _ => true,
    }
}

/// Whether an answer lacks a list. Services whose answers are JSON leave out an empty list, and say nothing then; an answer
/// that says something else is none.
fn lacks(body: &[u8], name: &str) -> bool {
    let body = body.trim_ascii();
    body != b"{}" && !contains(body, name.as_bytes())
}

/// Whether an answer is a page for people: what a proxy or a test server says of an operation that it does not have.
pub(crate) fn is_page(response: &HttpResponse) -> bool {
    response.headers().get("content-type").is_some_and(|kind| kind.starts_with("text/html"))
}

/// Keeps the SDK from asking again where a page says that the server failed: it will say so again.
#[derive(Debug)]
pub(crate) struct NoRetryOfPages;

impl ClassifyRetry for NoRetryOfPages {
    fn classify_retry(&self, context: &InterceptorContext) -> RetryAction {
        match context.response() {
            Some(response) if response.status().is_server_error() && is_page(response) => RetryAction::RetryForbidden,
            _ => RetryAction::NoActionIndicated,
        }
    }

    fn name(&self) -> &'static str {
        "NoRetryOfPages"
    }

    fn priority(&self) -> RetryClassifierPriority {
        RetryClassifierPriority::run_after(RetryClassifierPriority::transient_error_classifier())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bodies_that_break_off_are_told() {
        for whole in [
            "<A><B/></A>",
            "<?xml version=\"1.0\"?>\n<A xmlns=\"x\"><B>1</B></A>\n",
            "<A/>",
            "<?xml version=\"1.0\"?><A/>",
            "{}",
            "",
        ] {
            assert!(is_whole(whole.as_bytes()), "{whole}");
        }
        for broken in ["<A><B>", "<A><B/>", "<?xml version=\"1.0\"?><A><B/>", "<?xml version"] {
            assert!(!is_whole(broken.as_bytes()), "{broken}");
        }
    }

    #[test]
    fn an_answer_without_its_list_says_something_else() {
        assert!(!lacks(b"{\"QueueUrls\":[]}", "QueueUrls"));
        assert!(!lacks(b" {} ", "QueueUrls"));
        assert!(lacks(b"{\"message\":\"no\"}", "QueueUrls"));
        assert!(lacks(b"", "QueueUrls"));
        assert!(lacks(b"<R><Other/></R>", "Users"));
    }
}
