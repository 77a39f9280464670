//! The arguments.

use std::path::PathBuf;

use chrono::{DateTime, Utc};
use clap::{Parser, ValueEnum};
use icecore_items::time;
use serde::{Deserialize, Serialize};

/// Whom the resources are asked of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum, Serialize, Deserialize)]
pub(crate) enum Via {
    /// The services' own APIs
    Api,
    /// AWS Config, for the types that its recorders record, and the services for the others
    Config,
}

/// Collect AWS accounts into icecore snapshots
#[derive(Debug, Clone, Parser, Serialize, Deserialize)]
#[command(name = "icecore-collect", version, max_term_width = 100)]
pub(crate) struct Arguments {
    /// Profile of the AWS configuration files
    #[arg(long, value_name = "NAME", help_heading = "Who")]
    pub(crate) profile: Option<String>,
    /// Role to assume in an account that is to be collected (repeatable)
    #[arg(long = "role-arn", value_name = "ARN", help_heading = "Who")]
    pub(crate) role_arns: Vec<String>,
    /// External ID to give when assuming roles
    #[arg(long, value_name = "ID", help_heading = "Who")]
    pub(crate) external_id: Option<String>,
    /// Session name to give when assuming roles
    #[arg(long, value_name = "NAME", default_value = "icecore", help_heading = "Who")]
    pub(crate) session_name: String,
    /// Every active account of the organization, by `--role-name` in each
    #[arg(long, requires = "role_name", conflicts_with = "role_arns", group = "many", help_heading = "Who")]
    pub(crate) org: bool,
    /// Name of the role to assume in each account of the organization
    #[arg(long, value_name = "NAME", help_heading = "Who")]
    pub(crate) role_name: Option<String>,
    /// With `--org`: only accounts below this organizational unit or root (repeatable)
    #[arg(long = "ou", value_name = "ID", requires = "org", help_heading = "Who")]
    pub(crate) units: Vec<String>,
    /// Every account that this aggregator of AWS Config gathers; all comes from AWS Config then
    #[arg(long, value_name = "NAME", group = "many", help_heading = "Who")]
    pub(crate) aggregator: Option<String>,
    /// With `--org` or `--aggregator`: only these accounts (separated by commas)
    #[arg(long = "account", value_name = "ID", value_delimiter = ',', requires = "many", help_heading = "Who")]
    pub(crate) accounts: Vec<String>,

    /// Only these regions, separated by commas [default: all that are enabled]
    #[arg(long = "region", value_name = "REGION", value_delimiter = ',', help_heading = "What")]
    pub(crate) regions: Vec<String>,
    /// Only resource types of these services, separated by commas
    #[arg(long = "service", value_name = "SERVICE", value_delimiter = ',', help_heading = "What")]
    pub(crate) services: Vec<String>,
    /// Only these resource types, with `*` and `?`, separated by commas
    #[arg(long = "type", value_name = "TYPE", value_delimiter = ',', help_heading = "What")]
    pub(crate) types: Vec<String>,
    /// Whom to ask for the resources
    #[arg(long, value_enum, default_value = "api", help_heading = "What")]
    pub(crate) via: Via,
    /// Ask AWS Config alone, and leave unknown what it does not hold (implies `--via config`)
    #[arg(long, help_heading = "What")]
    pub(crate) config_only: bool,
    /// The state at this time, as AWS Config recorded it: a date (the end of that day in UTC) or a time (implies `--config-only`)
    #[arg(long, value_name = "TIME", value_parser = as_of, conflicts_with = "aggregator", help_heading = "What")]
    pub(crate) as_of: Option<DateTime<Utc>>,
    /// Keep values that may hold secrets, such as environment variables and user data, as they are
    #[arg(long, help_heading = "What")]
    pub(crate) include_sensitive: bool,
    /// Collect the ACLs of up to so many objects of each bucket
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1000), help_heading = "What")]
    pub(crate) object_acls: Option<u16>,
    /// Collect only these resources anew: a copy of a snapshot with them replaced (ARN, type or ACCOUNT/REGION; repeatable)
    #[arg(long, value_name = "ARN", conflicts_with_all = ["via", "aggregator", "config_only", "as_of"], help_heading = "What")]
    pub(crate) refresh: Vec<String>,
    /// With `--refresh`: the snapshot to copy
    #[arg(long, value_name = "SNAPSHOT", default_value = "latest", help_heading = "What")]
    pub(crate) from: String,

    /// Folder that holds the snapshots
    #[arg(
        long,
        value_name = "DIR",
        env = "ICECORE_STORE",
        hide_env_values = true,
        default_value = "snapshots",
        help_heading = "How"
    )]
    pub(crate) store: PathBuf,
    /// Go on with an interrupted run, the newest one or the one named
    #[arg(long, value_name = "RUN", num_args = 0..=1, default_missing_value = "", help_heading = "How")]
    pub(crate) resume: Option<String>,
    /// Requests that may be under way at once
    #[arg(long, value_name = "N", default_value_t = 48, value_parser = clap::value_parser!(u16).range(1..=1000), help_heading = "How")]
    pub(crate) concurrency: u16,
    /// How often a request is tried before it counts as failed
    #[arg(long, value_name = "N", default_value_t = 8, value_parser = clap::value_parser!(u32).range(1..=50), help_heading = "How")]
    pub(crate) max_attempts: u32,
    /// Show no progress
    #[arg(long, short, help_heading = "How")]
    pub(crate) quiet: bool,

    /// Print the resource types with their operations, and collect nothing
    #[arg(long, conflicts_with = "print_policy", help_heading = "Instead")]
    pub(crate) list: bool,
    /// Print the IAM policy that collecting the chosen types needs, and collect nothing
    #[arg(long, help_heading = "Instead")]
    pub(crate) print_policy: bool,
}

impl Arguments {
    /// Whether AWS Config is asked.
    pub(crate) fn asks_config(&self) -> bool {
        self.via == Via::Config || self.asks_only_config()
    }

    /// Whether nothing else is asked.
    pub(crate) fn asks_only_config(&self) -> bool {
        self.config_only || self.as_of.is_some() || self.aggregator.is_some()
    }
}

fn as_of(text: &str) -> Result<DateTime<Utc>, String> {
    let time =
        time::parse_as_of(text).ok_or("write a date such as 2026-01-31, or a time such as 2026-01-31T12:00:00Z")?;
    if time > Utc::now() { Err("that is in the future".to_owned()) } else { Ok(time) }
}

/// Whether a text matches a pattern with `*` and `?`.
pub(crate) fn matches(pattern: &str, text: &str) -> bool {
    let (pattern, text): (Vec<char>, Vec<char>) = (pattern.chars().collect(), text.chars().collect());
    let (mut at, mut place) = (0, 0);
    let mut star: Option<(usize, usize)> = None;
    while place < text.len() {
        match pattern.get(at) {
            Some('*') => {
                star = Some((at, place));
                at += 1;
            }
            Some(letter) if *letter == '?' || *letter == text[place] => {
                at += 1;
                place += 1;
            }
            _ => match star {
                Some((before, from)) => {
                    at = before + 1;
                    place = from + 1;
                    star = Some((before, place));
                }
                None => return false,
            },
        }
    }
    pattern[at..].iter().all(|letter| *letter == '*')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arguments_are_consistent() {
        use clap::CommandFactory;
        Arguments::command().debug_assert();
    }

    #[test]
    fn patterns_match_types() {
        for (pattern, text, expected) in [
            ("AWS::S3::*", "AWS::S3::Bucket", true),
            ("AWS::S3::*", "AWS::S3Control::X", false),
            ("*::Bucket", "AWS::S3::Bucket", true),
            ("AWS::EC2::V?C", "AWS::EC2::VPC", true),
            ("*", "", true),
            ("?", "", false),
        ] {
            assert_eq!(matches(pattern, text), expected, "{pattern} {text}");
        }
    }
}
