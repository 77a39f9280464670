//! Policy documents.

use serde_json::{Value, json};

pub(crate) fn document(statements: Vec<Value>) -> Value {
    json!({"Version": "2012-10-17", "Statement": statements})
}

/// One action stays a text, several become a list, as people write them.
fn one_or_many(values: &[&str]) -> Value {
    match values {
        [value] => json!(value),
        values => json!(values),
    }
}

pub(crate) fn allow(actions: &[&str], resources: &[&str]) -> Value {
    json!({"Effect": "Allow", "Action": one_or_many(actions), "Resource": one_or_many(resources)})
}

/// The statement of a resource's policy: it has a principal.
pub(crate) fn grant(effect: &str, principal: &Value, actions: &[&str], resources: &[&str]) -> Value {
    json!({
        "Effect": effect, "Principal": principal, "Action": one_or_many(actions), "Resource": one_or_many(resources),
    })
}

pub(crate) fn with_sid(mut statement: Value, sid: &str) -> Value {
    statement["Sid"] = json!(sid);
    statement
}

pub(crate) fn with_condition(mut statement: Value, operator: &str, key: &str, value: Value) -> Value {
    statement["Condition"][operator][key] = value;
    statement
}

pub(crate) fn trust_service(service: &str) -> Value {
    document(vec![json!({"Effect": "Allow", "Principal": {"Service": service}, "Action": "sts:AssumeRole"})])
}

/// Trust in a service on behalf of the account itself only.
pub(crate) fn trust_service_for(service: &str, account: &str) -> Value {
    let mut trust = trust_service(service);
    trust["Statement"][0]["Condition"] = json!({"StringEquals": {"aws:SourceAccount": account}});
    trust
}

pub(crate) fn trust_principal(principal: &str) -> Value {
    document(vec![json!({"Effect": "Allow", "Principal": {"AWS": principal}, "Action": "sts:AssumeRole"})])
}

pub(crate) fn trust_principal_with_external_id(principal: &str, external_id: &str) -> Value {
    let mut trust = trust_principal(principal);
    trust["Statement"][0]["Condition"] = json!({"StringEquals": {"sts:ExternalId": external_id}});
    trust
}

/// Trust in what GitHub's workflows present; `subject` says which of them, if it is given.
pub(crate) fn trust_github(account: &str, subject: Option<&str>) -> Value {
    let mut condition = json!({"StringEquals": {"token.actions.githubusercontent.com:aud": "sts.amazonaws.com"}});
    if let Some(subject) = subject {
        condition["StringLike"] = json!({"token.actions.githubusercontent.com:sub": subject});
    }
    document(vec![json!({
        "Effect": "Allow",
        "Principal": {"Federated": format!("arn:aws:iam::{account}:oidc-provider/token.actions.githubusercontent.com")},
        "Action": "sts:AssumeRoleWithWebIdentity",
        "Condition": condition,
    })])
}
