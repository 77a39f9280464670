//! A row of a resource file.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use chrono::{DateTime, Utc};

/// One resource, or one account-wide fact, as one source told it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Resource {
    /// CloudFormation's spelling: `AWS::S3::Bucket`.
    pub resource_type: String,
    /// The ARN where the resource has one; it then begins with `arn:`. An empty text counts as none.
    pub arn: Option<String>,
    /// What the service calls the resource: a name, an id, a URL. It identifies the resource where there is no ARN.
    pub resource_id: String,
    /// The resource's name, where it has one.
    pub resource_name: Option<String>,
    /// `aws`, `aws-cn`, `aws-us-gov`, ...
    pub partition: String,
    /// The account that the resource was found in.
    pub account_id: String,
    /// The region that the resource is in; `global` for resources of global services.
    pub region: String,
    /// When the resource was created, where the source tells it.
    pub created_at: Option<DateTime<Utc>>,
    /// When the source saw the resource in this state.
    pub captured_at: DateTime<Utc>,
    /// The tags; `None` where they were not read, an empty map where there are none.
    pub tags: Option<BTreeMap<String, String>>,
    /// Who told it.
    pub source: Source,
    /// One JSON object: a key per API operation that spoke about the resource. See [`Evidence`](crate::Evidence).
    pub evidence: String,
}

/// What makes two states states of the same resource.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct ResourceKey {
    /// CloudFormation's spelling: `AWS::S3::Bucket`.
    pub resource_type: String,
    /// The account that the resource is in.
    pub account_id: String,
    /// The region that the resource is in; `global` for resources of global services.
    pub region: String,
    /// The ARN, or the resource's id where there is no ARN.
    pub identity: String,
}

impl Resource {
    /// The resource's ARN, or its id where there is no ARN.
    pub fn identity(&self) -> &str {
        match self.arn.as_deref() {
            None | Some("") => &self.resource_id,
            Some(arn) => arn,
        }
    }

    /// The key that this state competes under.
    pub fn key(&self) -> ResourceKey {
        ResourceKey {
            resource_type: self.resource_type.clone(),
            account_id: self.account_id.clone(),
            region: self.region.clone(),
            identity: self.identity().to_owned(),
        }
    }
}

/// Where evidence comes from, and with that which shape it has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Source {
    /// Answers of the API, read by the collector.
    AwsApi,
    /// Answers of the API, as the `aws` command line tool prints them.
    AwsCli,
    /// Configuration items of AWS Config.
    AwsConfig,
    /// Terraform's state: what is wanted, not what there is.
    Terraform,
}

impl Source {
    /// Every source.
    pub const ALL: [Self; 4] = [Self::AwsApi, Self::AwsCli, Self::AwsConfig, Self::Terraform];

    /// The text in the `source` column.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::AwsApi => "aws-api",
            Self::AwsCli => "aws-cli",
            Self::AwsConfig => "aws-config",
            Self::Terraform => "terraform",
        }
    }
}

impl fmt::Display for Source {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

/// A text that names no [`Source`].
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a source")]
pub struct UnknownSource(pub String);

impl FromStr for Source {
    type Err = UnknownSource;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::ALL.into_iter().find(|source| source.as_str() == text).ok_or_else(|| UnknownSource(text.to_owned()))
    }
}

/// The partition that a region belongs to, by its name. A region that no rule knows is taken for one of the `aws` partition.
pub fn partition_of_region(region: &str) -> &'static str {
    const PREFIXES: [(&str, &str); 8] = [
        ("cn-", "aws-cn"),
        ("us-gov-", "aws-us-gov"),
        ("us-iso-", "aws-iso"),
        ("us-isob-", "aws-iso-b"),
        ("eu-isoe-", "aws-iso-e"),
        ("us-isof-", "aws-iso-f"),
        ("eu-isof-", "aws-iso-f"),
        ("eusc-", "aws-eusc"),
    ];
    PREFIXES.into_iter().find(|(prefix, _)| region.starts_with(prefix)).map_or("aws", |(_, partition)| partition)
}
