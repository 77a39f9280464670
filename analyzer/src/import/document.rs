//! Finds configuration items in whatever they are wrapped in: events, notifications, queues, recordings, extracts.

use super::item::{Shape, element, is_item};
use super::json::{Json, Object};

/// How many wrappers may be inside each other: an item in an event in a notification in a queue's message in a recording.
const MAX_WRAPPERS: usize = 12;

/// A list that is streamed, and the shape of the items in it.
pub(crate) const ITEM_LISTS: [(&str, Shape); 3] =
    [("configurationItems", Shape::Item), ("baseConfigurationItems", Shape::Item), ("Results", Shape::Select)];

/// What a document holds.
#[derive(Debug, Default)]
pub(crate) struct Found {
    pub(crate) items: Vec<(Object<'static>, Shape)>,
    /// Why parts of it hold no items.
    pub(crate) skipped: Vec<String>,
}

/// Looks into a document. Exactly what is neither an item nor a known wrapper gives a reason.
pub(crate) fn unwrap(value: Json<'_>) -> Found {
    let mut found = Found::default();
    look(value, 0, &mut found);
    found
}

fn look(value: Json<'_>, depth: usize, found: &mut Found) {
    let mut object = match value {
        _ if depth > MAX_WRAPPERS => return found.skipped.push("it is wrapped too often".into()),
        Json::Object(object) => object,
        Json::Array(elements) => return elements.into_iter().for_each(|element| look(element, depth + 1, found)),
        Json::String(text) => {
            return match Json::parse(&text) {
                Ok(inner @ (Json::Object(_) | Json::Array(_))) => look(inner, depth + 1, found),
                _ => found.skipped.push("it is a text that holds no JSON".into()),
            };
        }
        _ => return found.skipped.push("it is not an object".into()),
    };
    if is_item(&object) {
        if let Json::Object(item) = Json::Object(object).into_owned() {
            found.items.push((item, Shape::Item));
        }
        return;
    }
    if object.has("configurationItemSummary") {
        let reason = match object.get("messageType").and_then(Json::as_str) {
            Some("OversizedConfigurationItemChangeDeliveryFailed") => {
                "it is an oversized change notification whose delivery failed: it holds a summary only"
            }
            _ => "it is an oversized change notification: it holds a summary, and the item is in a file of its own",
        };
        return found.skipped.push(reason.into());
    }
    for (list, shape) in ITEM_LISTS {
        if let Some(Json::Array(elements)) = object.get(list) {
            for item in elements.clone() {
                match element(item, shape) {
                    Ok(item) => {
                        if let Json::Object(item) = Json::Object(item).into_owned() {
                            found.items.push((item, shape));
                        }
                    }
                    Err(error) => found.skipped.push(error.to_string()),
                }
            }
            return;
        }
    }
    // In this order, because an SNS message in a queue has both a `Body` and, inside it, a `Message`.
    for wrapper in [
        "configurationItem",
        "invokingEvent",
        "Body",
        "body",
        "Sns",
        "Message",
        "Messages",
        "Records",
        "detail",
        "data",
        "item",
    ] {
        if !matches!(object.get(wrapper), None | Some(Json::Null))
            && let Some(inner) = object.remove(wrapper)
        {
            return look(inner, depth + 1, found);
        }
    }
    found.skipped.push(reason(&object));
}

/// Why an object holds no items, as far as its keys tell.
fn reason(object: &Object<'_>) -> String {
    if let Some(error) = object.get("Error") {
        let code = error.get("Code").and_then(Json::as_str).unwrap_or("no code");
        return format!("it is an error answer (`{code}`)");
    }
    let text = |key: &str| object.get(key).and_then(Json::as_str);
    if let Some(kind) = text("messageType").or_else(|| text("detail-type")) {
        return format!("it is a message of the type `{kind}`, which holds no configuration item");
    }
    let known = [
        ("resourceIdentifiers", "a list of resource identifiers"),
        ("resourceType", "a resource identifier"),
        ("ComplianceByConfigRules", "a compliance document"),
        ("ComplianceByResources", "a compliance document"),
        ("EvaluationResults", "a compliance document"),
        ("ConformancePackComplianceSummaryList", "a compliance document"),
        ("ConfigurationRecorders", "a list of recorders"),
        ("eventName", "a CloudTrail event"),
    ];
    if let Some((_, what)) = known.into_iter().find(|(key, _)| object.has(key)) {
        return format!("it is {what}, not a configuration item");
    }
    if object.is_empty() {
        return "it is an empty object".into();
    }
    let keys: Vec<String> =
        object.iter().take(4).map(|(key, _)| format!("`{}`", key.chars().take(40).collect::<String>())).collect();
    let more = if object.len() > 4 { ", ..." } else { "" };
    format!("it is not a configuration item: its keys are {}{more}", keys.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;

    const ITEM: &str = r#"{"resourceType":"AWS::EC2::VPC","resourceId":"vpc-1","configuration":{}}"#;

    fn quote(text: &str) -> String {
        let mut quoted = String::new();
        super::super::json::write_string(text, &mut quoted);
        quoted
    }

    fn items(text: &str) -> usize {
        let found = unwrap(Json::parse(text).expect(text));
        assert_eq!(found.skipped, Vec::<String>::new(), "{text}");
        assert!(found.items.iter().all(|(item, _)| item.get("resourceId").and_then(Json::as_str) == Some("vpc-1")));
        found.items.len()
    }

    fn reasons(text: &str) -> Vec<String> {
        let found = unwrap(Json::parse(text).expect(text));
        assert!(found.items.is_empty(), "{text}");
        found.skipped
    }

    #[test]
    fn items_are_found_in_every_wrapper() {
        let event = format!(
            r#"{{"configurationItem":{ITEM},"configurationItemDiff":null,"messageType":"ConfigurationItemChangeNotification"}}"#
        );
        let rule = format!(r#"{{"version":"1.0","invokingEvent":{},"ruleParameters":"{{}}"}}"#, quote(&event));
        let sns = format!(r#"{{"Type":"Notification","Message":{}}}"#, quote(&event));
        let sqs = format!(r#"{{"Messages":[{{"Body":{}}}]}}"#, quote(&sns));
        for text in [
            ITEM.to_owned(),
            format!("[{ITEM}]"),
            event.clone(),
            rule,
            sns.clone(),
            format!(r#"{{"Type":"Notification","Message":{event}}}"#),
            format!(r#"{{"status_code":200,"data":{sqs}}}"#),
            format!(r#"{{"Records":[{{"Sns":{sns}}}]}}"#),
            format!(r#"{{"Records":[{{"messageId":"m","body":{}}}]}}"#, quote(&sns)),
            format!(r#"{{"detail-type":"Config Configuration Item Change","source":"aws.config","detail":{event}}}"#),
            format!(r#"{{"_source_file":"x.py","_form":"py-dict","item":{ITEM}}}"#),
            format!(r#"{{"configurationItems":[{ITEM}]}}"#),
            format!(r#"{{"Results":[{}]}}"#, quote(ITEM)),
        ] {
            assert_eq!(items(&text), 1, "{text}");
        }
        assert_eq!(items(&format!(r#"{{"configurationItem":[{ITEM},{ITEM}]}}"#)), 2);
    }

    #[test]
    fn everything_else_gives_a_reason() {
        for (text, reason) in [
            (
                r#"{"configurationItemSummary":{},"messageType":"OversizedConfigurationItemChangeNotification"}"#,
                "oversized",
            ),
            (r#"{"invokingEvent":"{\"configurationItemSummary\":{}}"}"#, "oversized"),
            (r#"{"invokingEvent":"{\"messageType\":\"ScheduledNotification\"}"}"#, "ScheduledNotification"),
            (r#"{"resourceIdentifiers":[]}"#, "resource identifiers"),
            (r#"{"resourceType":"AWS::EC2::VPC","resourceId":"vpc-1"}"#, "a resource identifier"),
            (r#"{"status_code":404,"data":{"Error":{"Code":"NoSuchEntity"}}}"#, "`NoSuchEntity`"),
            (r#"{"Message":"hello"}"#, "a text that holds no JSON"),
            (r#"{"Results":["{\"configuration\":{}}"]}"#, "the row names no resource type"),
            (r#"{"b":1,"a":2}"#, "its keys are `a`, `b`"),
            ("{}", "an empty object"),
            ("[1]", "it is not an object"),
        ] {
            let reasons = reasons(text);
            assert!(reasons.len() == 1 && reasons[0].contains(reason), "{text}: {reasons:?}");
        }
    }

    #[test]
    fn endless_wrapping_ends() {
        let mut text = "1".to_owned();
        for _ in 0..30 {
            text = format!(r#"{{"detail":{text}}}"#);
        }
        assert_eq!(reasons(&text), ["it is wrapped too often"]);
    }
}
