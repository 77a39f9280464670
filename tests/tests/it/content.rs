//! Every fixture of the SQL content, and the rules about content.

use icecore::fixtures::{self, Report};
use icecore_sql::Content;

fn content() -> Content {
    Content::builtin().unwrap_or_else(|error| panic!("{error}"))
}

/// Fails with every difference of every report.
fn assert_clean(reports: &[Report]) {
    let differences: Vec<String> = reports
        .iter()
        .filter(|report| !report.differences.is_empty())
        .map(|report| format!("{}\n    {}", report.path, report.differences.join("\n    ")))
        .collect();
    assert!(differences.is_empty(), "\n{}\n", differences.join("\n"));
}

#[test]
fn every_fixture_passes() {
    let content = content();
    let reports: Vec<Report> = content
        .fixtures
        .iter()
        .map(|fixture| {
            fixtures::run(&content, fixture).unwrap_or_else(|error| Report {
                path: fixture.path.clone(),
                differences: vec![format!("{error}: {:?}", std::error::Error::source(&error).map(ToString::to_string))],
            })
        })
        .collect();
    assert_clean(&reports);
}

#[test]
fn aws_config_and_the_api_tell_the_same_of_the_same_resource() {
    assert_clean(&fixtures::compare_sources(&content()).unwrap());
}
