//! Finds the files below the paths that are to be imported.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use walkdir::WalkDir;

use super::error::{Place, Problem, Reason};

/// A file that was found.
#[derive(Debug, Clone)]
pub(crate) struct Found {
    pub(crate) path: PathBuf,
    pub(crate) bytes: u64,
    pub(crate) modified: DateTime<Utc>,
}

/// Finds every file below the paths, once each, in the order of the paths and then of names.
pub(crate) fn discover(paths: &[PathBuf]) -> (Vec<Found>, Vec<Problem>) {
    let mut files = Vec::new();
    let mut problems = Vec::new();
    let mut seen = BTreeSet::new();
    for path in paths {
        // Links are followed, because buckets are often mounted or linked; loops of links are found by the walk.
        for entry in WalkDir::new(path).follow_links(true).sort_by_file_name() {
            let entry = match entry {
                Ok(entry) => entry,
                Err(error) => {
                    let at = error.path().unwrap_or(path).to_owned();
                    let reason = if error.loop_ancestor().is_some() {
                        Reason::Loop
                    } else {
                        let kind = error.io_error().map_or(std::io::ErrorKind::Other, std::io::Error::kind);
                        Reason::Io(error.into_io_error().unwrap_or_else(|| kind.into()))
                    };
                    problems.push(Problem::new(at, Place::Whole, reason));
                    continue;
                }
            };
            if !entry.file_type().is_file() {
                continue;
            }
            let metadata = match entry.metadata() {
                Ok(metadata) => metadata,
                Err(error) => {
                    let reason = Reason::Io(error.into_io_error().unwrap_or_else(|| std::io::ErrorKind::Other.into()));
                    problems.push(Problem::new(entry.path(), Place::Whole, reason));
                    continue;
                }
            };
            if !seen.insert(entry.path().canonicalize().unwrap_or_else(|_| entry.path().to_owned())) {
                continue;
            }
            files.push(Found {
                path: entry.path().to_owned(),
                bytes: metadata.len(),
                modified: metadata.modified().map_or(DateTime::UNIX_EPOCH, DateTime::from),
            });
        }
    }
    (files, problems)
}

/// What the name and folders of a delivered file tell.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Named {
    pub(crate) account: Option<String>,
    pub(crate) region: Option<String>,
    pub(crate) time: Option<DateTime<Utc>>,
    pub(crate) is_snapshot: bool,
    pub(crate) is_history: bool,
}

/// Reads `<account>_Config_<region>_ConfigSnapshot_<time>_<id>` and `.../AWSLogs/<account>/Config/<region>/...`.
pub(crate) fn named(path: &Path) -> Named {
    let mut named = Named::default();
    let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    let parts: Vec<&str> = name.split('_').collect();
    if let [account, "Config", region, what, rest @ ..] = parts.as_slice() {
        named.is_snapshot = *what == "ConfigSnapshot";
        named.is_history = *what == "ConfigHistory";
        if named.is_snapshot {
            named.time = rest.first().and_then(|time| super::time::parse_compact(time));
        }
        named.account = Some((*account).to_owned());
        named.region = Some((*region).to_owned());
    } else {
        let folders: Vec<&str> = path.iter().filter_map(|folder| folder.to_str()).collect();
        if let Some(window) = folders.windows(3).rev().find(|window| window[1] == "Config") {
            named.account = Some(window[0].to_owned());
            named.region = Some(window[2].to_owned());
        }
    }
    named.account = named.account.filter(|account| super::item::is_account(account));
    named.region = named.region.filter(|region| super::item::is_region(region));
    named
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_folders_tell_of_a_delivery() {
        let snapshot = named(Path::new(
            "b/AWSLogs/111111111111/Config/us-gov-west-1/2026/9/28/ConfigSnapshot/222222222222_Config_eu-west-1_ConfigSnapshot_20260928T093222Z_a8ecd5aa.json.gz",
        ));
        assert_eq!(snapshot.account.as_deref(), Some("222222222222"));
        assert_eq!(snapshot.region.as_deref(), Some("eu-west-1"));
        assert_eq!(snapshot.time, super::super::time::parse_text("2026-09-28T09:32:22Z"));
        assert!(snapshot.is_snapshot && !snapshot.is_history);

        let renamed = named(Path::new("b/AWSLogs/111111111111/Config/us-gov-west-1/2026/9/28/x.json"));
        assert_eq!(renamed.account.as_deref(), Some("111111111111"));
        assert_eq!(renamed.region.as_deref(), Some("us-gov-west-1"));
        assert_eq!(renamed.time, None);

        let history = named(Path::new(
            "1_Config_us-east-1_ConfigHistory_AWS::EC2::Volume_20260928T093222Z_20260928T153222Z_1.json.gz",
        ));
        assert!(history.is_history && !history.is_snapshot);
        assert_eq!(history.time, None);
        assert_eq!(named(Path::new("a/b.json")), Named::default());
    }
}
