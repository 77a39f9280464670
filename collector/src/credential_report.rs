//! The IAM credential report: a row for each user, the root user among them.

use std::time::Duration;

use chrono::Utc;
use icecore_snapshot::{Evidence, Resource, Source};
use serde_json::{Map, Value, json};

use crate::asker::{Asker, Reply, Stopped};
use crate::bindings::{Answer, Failure, Input, failure_of};
use crate::gather::first_region;
use crate::output::Output;

/// The type of its rows.
pub(crate) const TYPE: &str = "AWS::IAM::CredentialReport";
/// The actions that it needs.
pub(crate) const ACTIONS: [&str; 2] = ["iam:GenerateCredentialReport", "iam:GetCredentialReport"];

/// How often to look whether AWS has made it.
const LOOKS: u32 = 40;

/// Has AWS make the report, and reads it.
pub(crate) async fn collect(asker: &Asker, output: &Output) -> Result<(), Stopped> {
    let region = first_region(&asker.partition);
    let config = asker.config().to_builder().region(aws_config::Region::new(region)).build();
    let client = aws_sdk_iam::Client::from_conf(
        aws_sdk_iam::config::Builder::from(&config).interceptor(crate::watch::Watch).build(),
    );
    let input = Input::new();
    let generate = async {
        let mut looks = 0;
        loop {
            match client.generate_credential_report().send().await {
                Ok(made) if made.state() == Some(&aws_sdk_iam::types::ReportStateType::Complete) => {
                    return Ok(json!({}));
                }
                Ok(_) if looks < LOOKS => looks += 1,
                Ok(_) => return Err(Failure::ours("ReportInProgress", "AWS did not make the report in time")),
                Err(error) => return Err(failure_of(&error)),
            }
            tokio::time::sleep(Duration::from_millis(if looks < 4 { 250 } else { 2000 })).await;
        }
    };
    let made = asker.request_with("iam", region, "GenerateCredentialReport", &input, generate).await?;
    let inventory = &asker.shared.inventory;
    let call = |reply: &Reply, operation: &str, items| {
        output.call(reply.call(inventory, &asker.account, "global", ("iam", operation), None, items));
    };
    call(&made, "GenerateCredentialReport", None);

    // A report that is there may be up to four hours old; where no new one could be made, it is read all the same.
    let read = async {
        let report = client.get_credential_report().send().await.map_err(|error| failure_of(&error))?;
        let text = report.content().map(|content| String::from_utf8_lossy(content.as_ref()).into_owned());
        Ok(json!({"Content": text, "GeneratedTime": report.generated_time().map(Answer::answer)}))
    };
    let mut reply = asker.request_with("iam", region, "GetCredentialReport", &input, read).await?;
    let rows = match &reply.result {
        Ok(answer) => rows(answer["Content"].as_str().unwrap_or_default()),
        Err(_) => Ok(Vec::new()),
    };
    match rows {
        Ok(rows) => {
            let items = i64::try_from(rows.len()).ok();
            let captured_at = reply
                .result
                .as_ref()
                .ok()
                .and_then(|answer| answer["GeneratedTime"].as_str())
                .and_then(|time| chrono::DateTime::parse_from_rfc3339(time).ok())
                .map_or(reply.started_at, |time| time.with_timezone(&Utc));
            for row in rows {
                output.resource(resource(asker, captured_at, row))?;
                asker.shared.progress.resource(&asker.account);
            }
            call(&reply, "GetCredentialReport", items);
        }
        Err(reason) => {
            reply.result = Err(Failure { answered: true, ..Failure::ours("MalformedResponse", reason) });
            call(&reply, "GetCredentialReport", None);
        }
    }
    asker.shared.progress.list_done(&asker.account);
    Ok(())
}

/// A text per column, as the report has it.
fn rows(text: &str) -> Result<Vec<Map<String, Value>>, String> {
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(text.as_bytes());
    let header = reader.headers().map_err(|error| error.to_string())?.clone();
    if header.get(0) != Some("user") || header.get(1) != Some("arn") {
        return Err("the content is no credential report".to_owned());
    }
    reader
        .records()
        .map(|record| {
            let record = record.map_err(|error| error.to_string())?;
            Ok(header.iter().zip(record.iter()).map(|(column, text)| (column.to_owned(), Value::from(text))).collect())
        })
        .collect()
}

fn resource(asker: &Asker, captured_at: chrono::DateTime<Utc>, row: Map<String, Value>) -> Resource {
    let text = |column: &str| row.get(column).and_then(Value::as_str).unwrap_or_default().to_owned();
    let created = chrono::DateTime::parse_from_rfc3339(&text("user_creation_time")).ok();
    let mut evidence = Evidence::new();
    let (user, arn) = (text("user"), text("arn"));
    evidence.answer("GetCredentialReport", &Value::Object(row));
    Resource {
        resource_type: TYPE.to_owned(),
        arn: arn.starts_with("arn:").then_some(arn),
        resource_name: Some(user.clone()),
        resource_id: user,
        partition: asker.partition.clone(),
        account_id: asker.account.clone(),
        region: "global".to_owned(),
        created_at: created.map(|time| time.to_utc()),
        captured_at,
        tags: None,
        source: Source::AwsApi,
        evidence: evidence.to_json(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_have_a_text_per_column() {
        let rows = rows("user,arn,mfa_active\n<root_account>,arn:aws:iam::1:root,true\na,arn:aws:iam::1:user/a,N/A\n")
            .unwrap();
        assert_eq!(rows.len(), 2);
        assert_eq!(rows[1]["mfa_active"], "N/A");
        assert!(super::rows("hello").is_err());
        assert!(super::rows("").is_err());
    }
}
