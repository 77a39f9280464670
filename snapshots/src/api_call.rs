//! A row of `api_calls.parquet`.

use std::fmt;
use std::str::FromStr;

use chrono::{DateTime, Utc};

/// One API call: what was asked, and how it ended. What stands for a call in imported data (a delivered file, an answer that
/// the command line tool printed) is one too.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApiCall {
    /// The account that was asked about.
    pub account_id: String,
    /// The region that was asked; `global` for global services.
    pub region: String,
    /// The service, in the spelling of an IAM action's prefix: `s3`.
    pub service: String,
    /// The API operation: `GetBucketPolicy`.
    pub operation: String,
    /// The resource that the call was about: its ARN where that is known, else its id. `None` for calls that list.
    pub resource: Option<String>,
    /// How it ended.
    pub outcome: Outcome,
    /// AWS's error code, where there was an error: `NoSuchBucketPolicy`.
    pub error_code: Option<String>,
    /// The error's message.
    pub message: Option<String>,
    /// How many items a list had.
    pub items: Option<i64>,
    /// How often it was tried; 1 where the first attempt was the last, 0 where nothing was sent.
    pub attempts: i32,
    /// How long it took, over all attempts.
    pub duration_ms: Option<i64>,
    /// When the first attempt began.
    pub started_at: Option<DateTime<Utc>>,
}

/// How an API call ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Outcome {
    /// It was answered.
    Ok,
    /// An error that says that there is no such thing: an answer too. Which codes mean that depends on the operation.
    Absent,
    /// Permission is missing.
    Denied,
    /// Too many calls, and patience ran out.
    Throttled,
    /// The service or operation does not exist there, or the account is not subscribed to it.
    Unsupported,
    /// Anything else.
    Error,
}

impl Outcome {
    /// Every outcome.
    pub const ALL: [Self; 6] = [Self::Ok, Self::Absent, Self::Denied, Self::Throttled, Self::Unsupported, Self::Error];

    /// The text in the `outcome` column.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::Absent => "absent",
            Self::Denied => "denied",
            Self::Throttled => "throttled",
            Self::Unsupported => "unsupported",
            Self::Error => "error",
        }
    }

    /// What an AWS error code says, whichever the service and the protocol: `AccessDeniedException`,
    /// `Client.UnauthorizedOperation`, `com.amazonaws.sts#ThrottlingException:http://...`.
    ///
    /// It never gives [`Outcome::Absent`]: which codes mean absent is decided per operation, by the caller. Bad or expired
    /// credentials are an [`Outcome::Error`], because no permission would help.
    pub fn of_error_code(code: &str) -> Self {
        let code = code.trim();
        let code = code.rsplit_once('#').map_or(code, |(_, name)| name);
        let code = code.split_once(':').map_or(code, |(name, _)| name);
        let code = code.strip_prefix("Client.").or_else(|| code.strip_prefix("Server.")).unwrap_or(code);
        let name = code.strip_suffix("Exception").or_else(|| code.strip_suffix("Error")).unwrap_or(code);
        match name {
            "AccessDenied"
            | "AccessDeniedForDependency"
            | "AllAccessDisabled"
            | "Authorization"
            | "Forbidden"
            | "ForbiddenAccess"
            | "InsufficientPrivileges"
            | "KMSAccessDenied"
            | "NotAuthorized"
            | "OperationNotPermitted"
            | "Unauthorized"
            | "UnauthorizedAccess"
            | "UnauthorizedOperation"
            | "403" => Self::Denied,
            "BandwidthLimitExceeded"
            | "EC2Throttled"
            | "PriorRequestNotComplete"
            | "ProvisionedThroughputExceeded"
            | "RequestLimitExceeded"
            | "RequestThrottled"
            | "SlowDown"
            | "Throttled"
            | "Throttling"
            | "ThrottlingRequest"
            | "TooManyRequests"
            | "TransactionInProgress"
            | "429" => Self::Throttled,
            "EndpointNotFound"
            | "InvalidAction"
            | "MethodNotAllowed"
            | "NotImplemented"
            | "NotSubscribed"
            | "NotSupported"
            | "OptInRequired"
            | "SubscriptionRequired"
            | "UnknownEndpoint"
            | "UnknownOperation"
            | "UnsupportedOperation"
            | "UnsupportedUserEdition" => Self::Unsupported,
            _ => Self::Error,
        }
    }
}

impl fmt::Display for Outcome {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

/// A text that names no [`Outcome`].
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not an outcome of an API call")]
pub struct UnknownOutcome(pub String);

impl FromStr for Outcome {
    type Err = UnknownOutcome;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::ALL.into_iter().find(|outcome| outcome.as_str() == text).ok_or_else(|| UnknownOutcome(text.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn error_codes_are_classified_in_every_spelling() {
        for (code, outcome) in [
            ("AccessDenied", Outcome::Denied),
            ("AccessDeniedException", Outcome::Denied),
            ("Client.UnauthorizedOperation", Outcome::Denied),
            ("UnauthorizedOperation", Outcome::Denied),
            ("AuthorizationError", Outcome::Denied),
            ("com.amazonaws.config#AccessDeniedException:http://internal.amazon.com/", Outcome::Denied),
            ("Throttling", Outcome::Throttled),
            ("ThrottlingException", Outcome::Throttled),
            ("RequestLimitExceeded", Outcome::Throttled),
            ("TooManyRequestsException", Outcome::Throttled),
            ("SlowDown", Outcome::Throttled),
            ("OptInRequired", Outcome::Unsupported),
            ("SubscriptionRequiredException", Outcome::Unsupported),
            ("UnknownOperationException", Outcome::Unsupported),
            ("ExpiredToken", Outcome::Error),
            ("NoSuchBucketPolicy", Outcome::Error),
            ("InternalFailure", Outcome::Error),
            ("", Outcome::Error),
        ] {
            assert_eq!(Outcome::of_error_code(code), outcome, "{code}");
        }
    }

    #[test]
    fn outcomes_survive_their_text() {
        for outcome in Outcome::ALL {
            assert_eq!(outcome.as_str().parse(), Ok(outcome));
        }
        assert!("fine".parse::<Outcome>().is_err());
    }
}
