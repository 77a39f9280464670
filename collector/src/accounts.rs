//! Whom to collect: the caller's account, roles in others, or every account of an organization.

use std::collections::BTreeSet;
use std::net::{IpAddr, Ipv4Addr};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use anyhow::{Context, Result, anyhow};
use aws_config::sts::AssumeRoleProvider;
use aws_config::{AppName, BehaviorVersion, Region, SdkConfig};
use aws_smithy_http_client::tls::{Provider, rustls_provider::CryptoMode};
use aws_smithy_runtime_api::client::dns::{DnsFuture, ResolveDns, ResolveDnsError};
use aws_smithy_types::retry::RetryConfig;
use icecore_snapshot::Outcome;
use serde_json::{Value, json};

use crate::Hinted;
use crate::asker::timeouts;
use crate::bindings::{Failure, UNKNOWN_HOST, failure_of};
use crate::cli::Arguments;
use crate::gather::first_region;

/// An account that can be asked.
#[derive(Debug)]
pub(crate) struct Target {
    pub(crate) account: String,
    pub(crate) partition: String,
    pub(crate) config: SdkConfig,
    /// What AWS said of the credentials, where it was asked.
    pub(crate) caller: Option<Value>,
}

/// An account whose role could not be assumed.
#[derive(Debug)]
pub(crate) struct Unreachable {
    pub(crate) account: String,
    pub(crate) role: String,
    pub(crate) failure: Failure,
}

impl Unreachable {
    pub(crate) fn outcome(&self) -> Outcome {
        Outcome::of_error_code(&self.failure.code)
    }
}

/// Resolves names as the system does, but for names below `localhost`, which RFC 6761 wants to be the loopback address (S3 Control
/// puts the account before the name of its host, and few systems resolve that), and those below `invalid`, which do not exist.
#[derive(Debug, Clone, Default)]
struct Resolver {
    /// The last name that was found.
    known: Arc<Mutex<Option<String>>>,
}

impl Resolver {
    async fn find(name: &str) -> std::io::Result<Vec<IpAddr>> {
        if name.ends_with(".localhost") {
            return Ok(vec![IpAddr::V4(Ipv4Addr::LOCALHOST)]);
        }
        if name.ends_with(".invalid") {
            return Err(std::io::Error::other(UNKNOWN_NAMES[0]));
        }
        Ok(tokio::net::lookup_host((name, 0)).await?.map(|address| address.ip()).collect())
    }

    fn known(&self) -> MutexGuard<'_, Option<String>> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl ResolveDns for Resolver {
    fn resolve_dns<'a>(&'a self, name: &'a str) -> DnsFuture<'a> {
        DnsFuture::new(async move {
            let error = match Self::find(name).await {
                Ok(found) => {
                    *self.known() = Some(name.to_owned());
                    return Ok(found);
                }
                Err(error) => error,
            };
            // Without a network there are systems that know no name at all.
            let known = self.known().clone();
            let works = match known {
                Some(known) if says_unknown(&error) => Self::find(&known).await.is_ok(),
                _ => false,
            };
            Err(if works {
                ResolveDnsError::new(format!("{UNKNOWN_HOST} `{name}`"))
            } else {
                ResolveDnsError::new(error)
            })
        })
    }
}

/// What systems say of a name that does not exist. The standard library keeps no code of it.
const UNKNOWN_NAMES: [&str; 3] =
    ["Name or service not known", "No address associated with hostname", "nodename nor servname provided"];

/// Whether a name does not exist, rather than that it could not be found out.
fn says_unknown(error: &std::io::Error) -> bool {
    let text = error.to_string();
    UNKNOWN_NAMES.iter().any(|known| text.contains(known))
}

/// Settings and credentials of the caller.
pub(crate) async fn base(arguments: &Arguments) -> SdkConfig {
    let http = aws_smithy_http_client::Builder::new()
        .tls_provider(Provider::Rustls(CryptoMode::Ring))
        .build_with_resolver(Resolver::default());
    let mut loader = aws_config::defaults(BehaviorVersion::latest())
        .http_client(http)
        .timeout_config(timeouts())
        .retry_config(RetryConfig::adaptive().with_max_attempts(arguments.max_attempts));
    if let Ok(name) = AppName::new("icecore") {
        loader = loader.app_name(name);
    }
    if let Some(profile) = &arguments.profile {
        loader = loader.profile_name(profile);
    }
    let config = loader.load().await;
    if config.region().is_some() {
        return config;
    }
    // The caller's identity can be asked for anywhere in its partition.
    config.into_builder().region(Region::new(first_region("aws"))).build()
}

/// Whom to collect, and who cannot be reached.
///
/// # Errors
/// Where the caller has no credentials, or the organization cannot be listed: nothing can be collected then.
pub(crate) async fn find(arguments: &Arguments, base: &SdkConfig) -> Result<(Vec<Target>, Vec<Unreachable>)> {
    let caller = identify(base).await.map_err(|failure| {
        let hint = match failure.code.as_str() {
            "ConnectionError" | "RequestTimeout" => "check the network, `AWS_ENDPOINT_URL` and the region",
            _ => "`aws sts get-caller-identity` tells whether the credentials work; `--profile` chooses others",
        };
        Hinted::new(format!("Could not find out whose credentials these are: {failure}"), hint)
    })?;
    if arguments.org {
        return organization(arguments, base, &caller).await;
    }
    if arguments.role_arns.is_empty() {
        let (account, partition, answer) = (caller.account, caller.partition, caller.answer);
        let target = Target { account, partition, config: base.clone(), caller: Some(answer) };
        return Ok((vec![target], Vec::new()));
    }
    let mut targets = Vec::new();
    let mut unreachable = Vec::new();
    let mut seen = BTreeSet::new();
    for role in &arguments.role_arns {
        let parts: Vec<&str> = role.split(':').collect();
        let [_, partition, "iam", "", account, resource] = parts.as_slice() else {
            return Err(Hinted::new(
                format!("`{role}` is not the ARN of a role"),
                "write `arn:aws:iam::111111111111:role/NAME`",
            )
            .into());
        };
        if !resource.starts_with("role/") {
            return Err(Hinted::new(
                format!("`{role}` is not the ARN of a role"),
                "write `arn:aws:iam::111111111111:role/NAME`",
            )
            .into());
        }
        if !seen.insert((*account).to_owned()) {
            return Err(Hinted::new(
                format!("Two roles are given for account {account}"),
                "give one `--role-arn` for each account",
            )
            .into());
        }
        reach(arguments, base, account, partition, role, &mut targets, &mut unreachable).await;
    }
    Ok((targets, unreachable))
}

/// Assumes a role and sees whether it works.
async fn reach(
    arguments: &Arguments,
    base: &SdkConfig,
    account: &str,
    partition: &str,
    role: &str,
    targets: &mut Vec<Target>,
    unreachable: &mut Vec<Unreachable>,
) {
    let mut provider = AssumeRoleProvider::builder(role).session_name(&arguments.session_name).configure(base);
    if let Some(id) = &arguments.external_id {
        provider = provider.external_id(id);
    }
    let provider = aws_credential_types::provider::SharedCredentialsProvider::new(provider.build().await);
    let region = match base.region() {
        Some(region) if icecore_snapshot::partition_of_region(region.as_ref()) == partition => region.clone(),
        _ => Region::new(first_region(partition)),
    };
    let config = base
        .to_builder()
        .credentials_provider(provider.clone())
        .identity_cache(aws_config::identity::IdentityCache::lazy().build())
        .region(region)
        .build();
    // The provider's error tells why; the SDK's error would only say that there are no credentials.
    let assumed = aws_credential_types::provider::ProvideCredentials::provide_credentials(&provider).await;
    let (account, partition) = (account.to_owned(), partition.to_owned());
    match assumed {
        Ok(_) => targets.push(Target { account, partition, config, caller: None }),
        Err(error) => {
            let failure = assume_failure(&error);
            unreachable.push(Unreachable { account, role: role.to_owned(), failure });
        }
    }
}

/// The STS error inside a provider's error.
fn assume_failure(error: &aws_credential_types::provider::error::CredentialsError) -> Failure {
    use aws_sdk_sts::operation::assume_role::AssumeRoleError;
    use aws_smithy_types::error::metadata::ProvideErrorMetadata;
    let mut cause: Option<&(dyn std::error::Error + 'static)> = Some(error);
    let mut texts: Vec<String> = Vec::new();
    while let Some(next) = cause {
        if let Some(told) = next.downcast_ref::<AssumeRoleError>()
            && let Some(code) = told.code()
        {
            let message = told.message().unwrap_or_default().to_owned();
            return Failure { code: code.to_owned(), message, answered: true };
        }
        let text = next.to_string();
        if !texts.contains(&text) {
            texts.push(text);
        }
        cause = next.source();
    }
    Failure::ours("AssumeRoleFailed", texts.join(": "))
}

/// Whose credentials these are.
#[derive(Debug)]
struct Caller {
    account: String,
    partition: String,
    answer: Value,
}

async fn identify(config: &SdkConfig) -> Result<Caller, Failure> {
    let answer =
        aws_sdk_sts::Client::new(config).get_caller_identity().send().await.map_err(|error| failure_of(&error))?;
    let arn = answer.arn().unwrap_or_default();
    let partition = arn.split(':').nth(1).filter(|partition| !partition.is_empty()).unwrap_or("aws").to_owned();
    let account = answer
        .account()
        .ok_or_else(|| Failure::ours("MalformedResponse", "GetCallerIdentity names no account"))?
        .to_owned();
    let answer = json!({ "UserId": answer.user_id(), "Account": account, "Arn": arn });
    Ok(Caller { account, partition, answer })
}

async fn organization(
    arguments: &Arguments,
    base: &SdkConfig,
    caller: &Caller,
) -> Result<(Vec<Target>, Vec<Unreachable>)> {
    let config = base.to_builder().region(Region::new(first_region(&caller.partition))).build();
    let client = aws_sdk_organizations::Client::new(&config);
    let mut accounts = list_accounts(&client, &arguments.units).await.map_err(|failure| {
        Hinted::new(
            format!("Could not list the accounts of the organization: {failure}"),
            "`--org` needs credentials of the management account or of a delegated administrator",
        )
    })?;
    if !arguments.accounts.is_empty() {
        for wanted in &arguments.accounts {
            if !accounts.contains(wanted) {
                return Err(Hinted::new(
                    format!("Account {wanted} is no active account of the organization"),
                    "see `aws organizations list-accounts`",
                )
                .into());
            }
        }
        accounts.retain(|account| arguments.accounts.contains(account));
    }
    let role = arguments.role_name.as_deref().context("`--org` needs `--role-name`")?;
    let (mut targets, mut unreachable) = (Vec::new(), Vec::new());
    for account in accounts {
        if account == caller.account {
            let partition = caller.partition.clone();
            let caller = caller.answer.clone();
            targets.push(Target { account, partition, config: base.clone(), caller: Some(caller) });
            continue;
        }
        let arn = format!("arn:{}:iam::{account}:role/{role}", caller.partition);
        reach(arguments, base, &account, &caller.partition, &arn, &mut targets, &mut unreachable).await;
    }
    if targets.is_empty() && unreachable.is_empty() {
        return Err(anyhow!("The organization has no active account there"));
    }
    Ok((targets, unreachable))
}

/// The active accounts of the organization, or below some of its units.
async fn list_accounts(client: &aws_sdk_organizations::Client, units: &[String]) -> Result<BTreeSet<String>, Failure> {
    use aws_sdk_organizations::types::{Account, AccountStatus};
    let active = |account: &Account| {
        let is_active = account.status().is_none_or(|status| *status == AccountStatus::Active);
        is_active.then(|| account.id().map(str::to_owned)).flatten()
    };
    let mut accounts = BTreeSet::new();
    if units.is_empty() {
        let mut pages = client.list_accounts().into_paginator().send();
        while let Some(page) = pages.next().await {
            let page = page.map_err(|error| failure_of(&error))?;
            accounts.extend(page.accounts().iter().filter_map(active));
        }
        return Ok(accounts);
    }
    let mut queue: Vec<String> = units.to_vec();
    while let Some(unit) = queue.pop() {
        let mut pages = client.list_accounts_for_parent().parent_id(&unit).into_paginator().send();
        while let Some(page) = pages.next().await {
            let page = page.map_err(|error| failure_of(&error))?;
            accounts.extend(page.accounts().iter().filter_map(active));
        }
        let mut pages = client.list_organizational_units_for_parent().parent_id(&unit).into_paginator().send();
        while let Some(page) = pages.next().await {
            let page = page.map_err(|error| failure_of(&error))?;
            queue.extend(page.organizational_units().iter().filter_map(|unit| unit.id().map(str::to_owned)));
        }
    }
    Ok(accounts)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_does_not_exist_is_told_from_one_that_was_not_found_out() {
        let error = |text: &str| std::io::Error::other(format!("failed to lookup address information: {text}"));
        assert!(says_unknown(&error("Name or service not known")));
        assert!(!says_unknown(&error("Temporary failure in name resolution")));
    }
}
