//! `icecore new`.

use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use clap::{Args, Subcommand};

use super::EXIT_OK;
use crate::Hinted;
use crate::output::Sink;

#[derive(Debug, Args)]
pub(super) struct Arguments {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Write a check and its fixture, which run as they are and are to be changed
    Check {
        /// The check's id, as in `s3_bucket_owner_tag_missing`
        #[arg(value_parser = parse_id)]
        name: String,
        /// Folder for the two files; it is made where there is none
        #[arg(long, value_name = "DIR", default_value = ".")]
        folder: PathBuf,
    },
}

fn parse_id(text: &str) -> Result<String, String> {
    let is_letter = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '_';
    if text.starts_with(|first: char| first.is_ascii_lowercase()) && text.chars().all(is_letter) {
        return Ok(text.to_owned());
    }
    Err("an id has lowercase letters, digits and `_`, and begins with a letter".to_owned())
}

/// A check that decides on a table that every account has, so that it is easy to see what to change.
const CHECK: &str = r#"/*
title = "S3 bucket has no owner tag"
severity = "low"                 # critical | high | medium | low
category = "hygiene"             # identity | exposure | encryption | logging | resilience | hygiene | cost
description = "Looks for a tag that names the owner of a bucket. Say here what the check looks at and why it matters."
remediation = "Tag the bucket. Say here what to do about an alarm."
*/
select
    arn as resource,
    verdict(alarm := case when tags is not null then (tags ->> 'owner') is null end) as status,
    'Bucket ' || name || case when (tags ->> 'owner') is null then ' has no tag' else ' has a tag' end
        || ' that names its owner.' as reason,
    account_id,
    region
from aws_s3_bucket
"#;

/// The fixture of [`CHECK`].
const FIXTURE: &str =
    "-- Rows that must be ok, that must alarm, and of which it cannot be told: NULL is what was not collected.
insert into aws_s3_bucket (name, arn, tags) values
    ('owned', 'arn:aws:s3:::owned', '{\"owner\": \"a\"}'),
    ('orphan', 'arn:aws:s3:::orphan', '{}'),
    ('denied', 'arn:aws:s3:::denied', null);

insert into expected (resource, status, reason) values
    ('arn:aws:s3:::owned', 'ok', null),
    ('arn:aws:s3:::orphan', 'alarm', 'Bucket orphan has no tag that names its owner.'),
    ('arn:aws:s3:::denied', 'unknown', null);
";

pub(super) fn run(arguments: &Arguments) -> Result<u8> {
    let What::Check { name, folder } = &arguments.what;
    fs_err::create_dir_all(folder)?;
    let files = [(folder.join(format!("{name}.sql")), CHECK), (folder.join(format!("{name}.test.sql")), FIXTURE)];
    if let Some((path, _)) = files.iter().find(|(path, _)| path.exists()) {
        bail!(Hinted::new(
            format!("`{}` is there already", path.display()),
            "choose another id, or another `--folder`"
        ));
    }
    let mut sink = Sink::open(None)?;
    for (path, text) in &files {
        write_new(path, text)?;
        writeln!(sink, "{}", path.display())?;
    }
    sink.finish()?;
    Ok(EXIT_OK)
}

/// Writes a file that must not be there yet.
fn write_new(path: &Path, text: &str) -> Result<()> {
    let mut file = fs_err::OpenOptions::new().write(true).create_new(true).open(path)?;
    file.write_all(text.as_bytes()).with_context(|| format!("Could not write `{}`", path.display()))
}
