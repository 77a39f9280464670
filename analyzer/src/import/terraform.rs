//! Reads Terraform's state, in both forms: the files in which Terraform and OpenTofu keep it (version 4), and what `terraform show -json` prints.
//!
//! Both tell the same of each instance: its address, its provider, and the attributes that the provider has read. What may hold secrets does not
//! get into the snapshot: what the state itself marks as sensitive, and what icecore masks elsewhere.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use icecore_snapshot::{Input, Resource, Source, partition_of_region};

use super::ImportOptions;
use super::discover::Found;
use super::error::{Place, Reason, Skipped};
use super::input::{self, Watch};
use super::item::{is_account, is_region};
use super::json::{Json, Object};
use super::out::{Event, Kind, Out};
use super::split::Stop;

/// The account of instances for which nothing tells one.
pub(crate) const UNKNOWN_ACCOUNT: &str = "unknown";
/// The key of evidence.
const EVIDENCE: &str = "TerraformState";
/// What the types of resources begin with.
pub(crate) const TYPE_PREFIX: &str = "Terraform::";

/// Attributes that hold secrets, wherever they stand and whatever the state says of them; parts of names. Older versions of Terraform do not note
/// in the state what a provider's schema calls sensitive.
const SECRET_PARTS: [&str; 9] = [
    "password",
    "private_key",
    "secret_string",
    "secret_binary",
    "secret_access_key",
    "auth_token",
    "client_secret",
    "user_data",
    "plaintext",
];
/// Such attributes by their whole name.
const SECRET_NAMES: [&str; 21] = [
    "access_token",
    "arguments",
    "basic_auth_credentials",
    "connection_properties",
    "container_definitions",
    "container_properties",
    "content",
    "content_base64",
    "custom_header",
    "default_arguments",
    "environment_variable",
    "environment_variables",
    "hyper_parameters",
    "non_overridable_arguments",
    "oauth_token",
    "passwords",
    "request_parameters",
    "secret",
    "stage_variable_overrides",
    "template_body",
    "variables",
];
/// Such attributes of some types alone.
const SECRETS_OF_TYPES: [(&str, &str); 6] = [
    ("aws_api_gateway_api_key", "value"),
    ("aws_cloudformation_stack", "parameters"),
    ("aws_elastic_beanstalk_environment", "all_settings"),
    ("aws_elastic_beanstalk_environment", "setting"),
    ("aws_ssm_parameter", "insecure_value"),
    ("aws_ssm_parameter", "value"),
];
/// What only names or describes a secret.
const HARMLESS: [&str; 12] = [
    "allow_users_to_change_password",
    "manage_master_user_password",
    "max_password_age",
    "minimum_password_length",
    "password_last_used",
    "password_length",
    "password_policy",
    "password_reset_required",
    "password_reuse_prevention",
    "password_wo_version",
    "require_password",
    "user_data_replace_on_change",
];

/// What makes several states states of the same thing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Lineage {
    pub(crate) id: String,
    pub(crate) serial: u64,
}

/// What a document of Terraform's is.
#[derive(Debug)]
pub(crate) enum Recognized {
    State(Option<Lineage>),
    /// Something else that Terraform writes, and why it is not imported.
    Other(String),
    /// State that is not read.
    Unreadable(Reason),
}

/// Tells from its content whether a document is of Terraform's.
pub(crate) fn recognize(value: &Json<'_>) -> Option<Recognized> {
    let object = value.as_object()?;
    if object.has("encrypted_data") && (object.has("encryption_version") || object.has("meta")) {
        return Some(Recognized::Unreadable(Reason::StateEncrypted));
    }
    if let Some(format) = object.get("format_version").and_then(Json::as_str) {
        let known = ["values", "planned_values", "resource_changes", "provider_schemas", "terraform_version"];
        if !known.iter().any(|member| object.has(member)) {
            return None;
        }
        if object.has("planned_values") || object.has("resource_changes") {
            return Some(Recognized::Other(
                "it is a Terraform plan, which says what would be done: import the state (`terraform show -json > state.json`)".into(),
            ));
        }
        if object.has("provider_schemas") {
            return Some(Recognized::Other("it holds the schemas of Terraform's providers".into()));
        }
        if !matches!(format.split('.').next(), Some("0" | "1")) {
            return Some(Recognized::Unreadable(Reason::StateVersion(format!("{format} of `terraform show`"))));
        }
        return Some(if object.get("values").is_some_and(|values| *values != Json::Null) {
            Recognized::State(None)
        } else {
            Recognized::Other("it is Terraform state without resources".into())
        });
    }
    let version = number(object.get("version")?)?;
    if !["terraform_version", "lineage", "serial"].iter().any(|member| object.has(member)) {
        return None;
    }
    if object.has("backend") {
        return Some(Recognized::Other(
            "it says where Terraform keeps the state, and does not hold it: `terraform state pull > state.json` gets it".into(),
        ));
    }
    if version != 4 {
        return Some(Recognized::Unreadable(Reason::StateVersion(version.to_string())));
    }
    let id = object.get("lineage").and_then(Json::as_str).filter(|id| !id.is_empty());
    let serial = object.get("serial").and_then(number).unwrap_or(0);
    Some(Recognized::State(id.map(|id| Lineage { id: id.to_owned(), serial })))
}

/// Why a file that is no JSON is not imported, where Terraform has to do with it.
pub(crate) fn foreign(path: &Path, beginning: &[u8]) -> &'static str {
    let name = path.file_name().map(|name| name.to_string_lossy().to_lowercase()).unwrap_or_default();
    if name.ends_with(".tf") || name.ends_with(".tfvars") || name.ends_with(".tofu") {
        "it is Terraform's configuration, which does not tell the ids of what there is: \
         import the state (`terraform state pull > state.json`)"
    } else if beginning.starts_with(b"PK\x03\x04") {
        "it is an archive; if it is a saved Terraform plan, import the state in its place (`terraform state pull > state.json`)"
    } else {
        "it is neither JSON nor a credential report"
    }
}

fn number(value: &Json<'_>) -> Option<u64> {
    match value {
        Json::Number(text) => text.parse().ok(),
        _ => None,
    }
}

/// An instance of a resource, as both forms tell it.
struct Instance<'a> {
    address: String,
    resource_type: String,
    /// The provider, with its alias where the form tells it.
    provider: Option<String>,
    deposed: Option<String>,
    tainted: bool,
    attributes: Object<'a>,
    masked: BTreeSet<String>,
}

/// Reads a file's instances.
pub(crate) fn read(file: &Found, options: &ImportOptions, watch: Watch<'_>, out: &mut Out<'_>) -> Result<(), Stop> {
    let bytes = input::read_small(&file.path, watch)?;
    let text = bytes.strip_prefix(&[0xef, 0xbb, 0xbf]).unwrap_or(&bytes);
    let value =
        Json::from_slice(text).map_err(|error| Stop::Damage(Place::Byte(error.at as u64), Reason::json(error)))?;
    let Json::Object(mut state) = value else {
        return Err(form("it is no object"));
    };
    let lineage = state.get("lineage").and_then(Json::as_str).map(str::to_owned);
    let serial = state.get("serial").and_then(number);
    let mut others: BTreeMap<String, u64> = BTreeMap::new();
    let instances = match state.remove("values") {
        Some(values) => shown(values, &mut others)?,
        None => kept(state, &mut others)?,
    };
    for (provider, count) in others {
        let counted = if count == 1 { "1 resource".to_owned() } else { format!("{count} resources") };
        let reason = format!("{counted} of the Terraform provider `{provider}`, which is not AWS's");
        out.skip(Kind::States, Skipped { path: file.path.clone(), place: Place::Whole, reason });
    }
    let name = file.path.display().to_string();
    let places = Places::of(&instances, options.account.as_deref());
    for instance in instances {
        let (account_id, region) = places.of_instance(&instance);
        out.item(Kind::States);
        out.send(Event::Resource(Box::new(resource(
            instance,
            (account_id, region),
            file,
            &name,
            lineage.as_deref(),
            serial,
        ))))?;
    }
    out.files(Kind::States, 1);
    let (bytes, sha256) = input::digest(&file.path, watch)?;
    out.send(Event::Input(Input { name, bytes, sha256 }))
}

fn form(reason: &'static str) -> Stop {
    Stop::Damage(Place::Whole, Reason::StateForm(reason))
}

/// The instances of a state file of version 4.
fn kept<'a>(mut state: Object<'a>, others: &mut BTreeMap<String, u64>) -> Result<Vec<Instance<'a>>, Stop> {
    let resources = match state.remove("resources") {
        Some(Json::Array(resources)) => resources,
        None | Some(Json::Null) => Vec::new(),
        Some(_) => return Err(form("its `resources` are no list")),
    };
    let mut instances = Vec::new();
    for resource in resources {
        let Json::Object(mut resource) = resource else { return Err(form("one of its `resources` is no object")) };
        if resource.get("mode").and_then(Json::as_str) == Some("data") {
            continue;
        }
        let told = |resource: &Object<'_>, key: &str| resource.get(key).and_then(Json::as_str).map(str::to_owned);
        let (Some(resource_type), Some(name)) = (told(&resource, "type"), told(&resource, "name")) else {
            return Err(form("one of its `resources` has no `type` or no `name`"));
        };
        let provider = told(&resource, "provider");
        let elements = match resource.remove("instances") {
            Some(Json::Array(elements)) => elements,
            None | Some(Json::Null) => Vec::new(),
            Some(_) => return Err(form("the `instances` of one of its `resources` are no list")),
        };
        if !is_of_aws(&resource_type) {
            let provider = provider.as_deref().map_or_else(|| prefix(&resource_type), bare_provider);
            *others.entry(provider).or_default() += elements.len() as u64;
            continue;
        }
        let module = told(&resource, "module").map_or_else(String::new, |module| format!("{module}."));
        for element in elements {
            let Json::Object(mut element) = element else {
                return Err(form("one of its instances is no object"));
            };
            let attributes = match (element.remove("attributes"), element.remove("attributes_flat")) {
                (Some(Json::Object(attributes)), _) => attributes,
                (_, Some(_)) => {
                    return Err(form("it has attributes in the form of Terraform 0.11"));
                }
                _ => Object::default(),
            };
            let mut instance = Instance {
                address: format!("{module}{resource_type}.{name}{}", index(element.get("index_key"))),
                resource_type: resource_type.clone(),
                provider: provider.clone(),
                deposed: told(&element, "deposed").filter(|key| !key.is_empty()),
                tainted: element.get("status").and_then(Json::as_str) == Some("tainted"),
                attributes,
                masked: BTreeSet::new(),
            };
            for path in element.get("sensitive_attributes").and_then(Json::as_array).unwrap_or_default() {
                let steps: Vec<String> = path.as_array().unwrap_or_default().iter().filter_map(step).collect();
                instance.hide(&steps);
            }
            instances.push(instance);
        }
    }
    Ok(instances)
}

/// A step of a path in `sensitive_attributes`: the name of a member or the number of an element.
fn step(step: &Json<'_>) -> Option<String> {
    let value = step.get("value")?;
    match value.get("value").unwrap_or(value) {
        Json::String(text) | Json::Number(text) => Some(text.clone().into_owned()),
        _ => None,
    }
}

/// The instances of what `terraform show -json` prints.
fn shown<'a>(values: Json<'a>, others: &mut BTreeMap<String, u64>) -> Result<Vec<Instance<'a>>, Stop> {
    let Json::Object(mut values) = values else { return Err(form("its `values` are no object")) };
    let mut instances = Vec::new();
    let mut modules: Vec<Json<'a>> = values.remove("root_module").into_iter().collect();
    while let Some(module) = modules.pop() {
        let Json::Object(mut module) = module else { return Err(form("one of its modules is no object")) };
        if let Some(Json::Array(children)) = module.remove("child_modules") {
            modules.extend(children);
        }
        let Some(Json::Array(resources)) = module.remove("resources") else { continue };
        let module = module.get("address").and_then(Json::as_str).filter(|address| !address.is_empty());
        for resource in resources {
            let Json::Object(mut resource) = resource else { return Err(form("one of its `resources` is no object")) };
            if resource.get("mode").and_then(Json::as_str) == Some("data") {
                continue;
            }
            let told = |key: &str| resource.get(key).and_then(Json::as_str).map(str::to_owned);
            let (Some(resource_type), Some(address)) = (told("type"), told("address")) else {
                return Err(form("one of its `resources` has no `type` or no `address`"));
            };
            let address = whole_address(address, module, resource.get("index"));
            let provider = told("provider_name");
            if !is_of_aws(&resource_type) {
                *others.entry(provider.unwrap_or_else(|| prefix(&resource_type))).or_default() += 1;
                continue;
            }
            let deposed = told("deposed_key").filter(|key| !key.is_empty());
            let tainted = resource.get("tainted") == Some(&Json::Bool(true));
            let sensitive = resource.remove("sensitive_values");
            let attributes = match resource.remove("values") {
                Some(Json::Object(attributes)) => attributes,
                _ => Object::default(),
            };
            let masked = BTreeSet::new();
            let mut instance = Instance { address, resource_type, provider, deposed, tainted, attributes, masked };
            if let Some(sensitive) = sensitive {
                let mut paths = Vec::new();
                sensitive_paths(&sensitive, &mut Vec::new(), &mut paths);
                paths.iter().for_each(|path| instance.hide(path));
            }
            instances.push(instance);
        }
    }
    Ok(instances)
}

/// The address of an instance: Terraform 0.12 told it without module and index.
fn whole_address(address: String, module: Option<&str>, key: Option<&Json<'_>>) -> String {
    let key = if address.ends_with(']') { String::new() } else { index(key) };
    match module {
        Some(module) if !address.starts_with(&format!("{module}.")) => format!("{module}.{address}{key}"),
        _ => format!("{address}{key}"),
    }
}

/// Where `sensitive_values`, which has the shape of the values, says `true`.
fn sensitive_paths(value: &Json<'_>, path: &mut Vec<String>, paths: &mut Vec<Vec<String>>) {
    let mut below = |key: String, value: &Json<'_>| {
        path.push(key);
        sensitive_paths(value, path, paths);
        path.pop();
    };
    match value {
        Json::Bool(true) => paths.push(path.clone()),
        Json::Object(members) => members.iter().for_each(|(key, value)| below(key.to_owned(), value)),
        Json::Array(elements) => {
            elements.iter().enumerate().for_each(|(number, value)| below(number.to_string(), value));
        }
        _ => {}
    }
}

fn is_of_aws(resource_type: &str) -> bool {
    resource_type.starts_with("aws_")
}

/// The provider as the type's name tells it.
fn prefix(resource_type: &str) -> String {
    resource_type.split('_').next().unwrap_or_default().to_owned()
}

/// A provider as `terraform show` names it, without module and alias: `provider["registry.terraform.io/hashicorp/random"].eu`.
fn bare_provider(provider: &str) -> String {
    let inner = provider.split_once("[\"").and_then(|(_, rest)| rest.split_once("\"]"));
    inner.map_or_else(|| provider.rsplit('.').next().unwrap_or_default().to_owned(), |(name, _)| name.to_owned())
}

/// What an instance of several has after its name: `[0]`, `["a"]`.
fn index(key: Option<&Json<'_>>) -> String {
    match key {
        Some(Json::Number(number)) => format!("[{number}]"),
        Some(key @ Json::String(_)) => format!("[{}]", key.to_text()),
        _ => String::new(),
    }
}

impl Instance<'_> {
    fn text(&self, name: &str) -> Option<&str> {
        self.attributes.get(name).and_then(Json::as_str).filter(|text| !text.is_empty())
    }

    /// The account and the region that the instance itself names.
    fn told(&self) -> (Option<&str>, Option<&str>) {
        let arn: Vec<&str> = self.text("arn").map(|arn| arn.splitn(6, ':').collect()).unwrap_or_default();
        let part = |index: usize| arn.get(index).copied().filter(|part| !part.is_empty());
        let account =
            part(4).filter(|part| is_account(part)).or_else(|| self.text("owner_id").filter(|id| is_account(id)));
        // The ARN of a global service has no region, and so has that of a bucket, which lies in one all the same.
        let global = arn.len() == 6 && part(3).is_none() && part(2) != Some("s3");
        let zone = || {
            let zone = self.text("availability_zone")?;
            zone.strip_suffix(|letter: char| letter.is_ascii_lowercase()).filter(|region| is_region(region))
        };
        let region = part(3)
            .or_else(|| self.text("region").filter(|region| is_region(region)))
            .or(if global { Some("global") } else { None })
            .or_else(zone);
        (account, region)
    }

    /// Takes the value at a path out, and notes that it was there. An element of a list that cannot be found takes the list with it: sets have no order.
    fn hide(&mut self, path: &[String]) {
        let Some((first, rest)) = path.split_first() else { return };
        let Some(value) = self.attributes.get_mut(first) else { return };
        if blank(value, rest) {
            self.masked.insert(path.join("."));
        }
    }

    /// Takes out what may hold secrets by its name.
    fn mask(&mut self) {
        let mut found = Vec::new();
        let of_type = |name: &str| SECRETS_OF_TYPES.contains(&(self.resource_type.as_str(), name));
        for (name, value) in self.attributes.iter().filter(|(name, _)| !matches!(*name, "tags" | "tags_all")) {
            if of_type(name) {
                found.push(vec![name.to_owned()]);
            }
            secrets(name, value, &mut vec![name.to_owned()], &mut found);
        }
        found.iter().for_each(|path| self.hide(path));
    }
}

/// Replaces what is at a path by `null`; whether there was something.
fn blank(value: &mut Json<'_>, path: &[String]) -> bool {
    if *value == Json::Null {
        return false;
    }
    let inner = path.split_first().and_then(|(first, rest)| match value {
        Json::Object(members) => Some(members.get_mut(first).is_some_and(|member| blank(member, rest))),
        Json::Array(elements) => {
            let element = first.parse::<usize>().ok().and_then(|index| elements.get_mut(index))?;
            Some(blank(element, rest))
        }
        _ => None,
    });
    inner.unwrap_or_else(|| {
        *value = Json::Null;
        true
    })
}

/// The paths of members that may hold secrets by their names.
fn secrets(name: &str, value: &Json<'_>, path: &mut Vec<String>, found: &mut Vec<Vec<String>>) {
    let is_secret = !HARMLESS.contains(&name)
        && (SECRET_NAMES.contains(&name) || SECRET_PARTS.iter().any(|part| name.contains(part)));
    // Whether there is a secret is no secret.
    if is_secret && !matches!(value, Json::Null | Json::Bool(_)) {
        found.push(path.clone());
        return;
    }
    match value {
        Json::Object(members) => {
            for (key, value) in members.iter() {
                path.push(key.to_owned());
                secrets(key, value, path, found);
                path.pop();
            }
        }
        Json::Array(elements) => {
            for (number, value) in elements.iter().enumerate() {
                path.push(number.to_string());
                secrets("", value, path, found);
                path.pop();
            }
        }
        _ => {}
    }
}

/// Where the instances of a state are that do not tell it themselves: where most others of their provider are.
struct Places {
    accounts: BTreeMap<Option<String>, String>,
    regions: BTreeMap<Option<String>, String>,
    account: String,
    region: String,
}

impl Places {
    fn of(instances: &[Instance<'_>], account: Option<&str>) -> Self {
        let mut accounts = Votes::default();
        let mut regions = Votes::default();
        for instance in instances {
            let (account, region) = instance.told();
            accounts.count(instance, account);
            regions.count(instance, region.filter(|region| *region != "global"));
        }
        let (account_of_all, accounts) = accounts.winners();
        let (region_of_all, regions) = regions.winners();
        let account = account.map(str::to_owned).or(account_of_all).unwrap_or_else(|| UNKNOWN_ACCOUNT.to_owned());
        Self { accounts, regions, account, region: region_of_all.unwrap_or_else(|| "global".to_owned()) }
    }

    fn of_instance(&self, instance: &Instance<'_>) -> (String, String) {
        let (account, region) = instance.told();
        let of = |places: &BTreeMap<Option<String>, String>, other: &str| {
            places.get(&instance.provider).map_or(other, String::as_str).to_owned()
        };
        (
            account.map_or_else(|| of(&self.accounts, &self.account), str::to_owned),
            region.map_or_else(|| of(&self.regions, &self.region), str::to_owned),
        )
    }
}

/// How often each place is named, by provider.
#[derive(Default)]
struct Votes<'a>(BTreeMap<Option<&'a str>, BTreeMap<&'a str, u64>>);

impl<'a> Votes<'a> {
    fn count(&mut self, instance: &'a Instance<'_>, place: Option<&'a str>) {
        if let Some(place) = place {
            *self.0.entry(instance.provider.as_deref()).or_default().entry(place).or_default() += 1;
        }
    }

    /// The place of most, over all and by provider; of equals the first by name.
    fn winners(self) -> (Option<String>, BTreeMap<Option<String>, String>) {
        let most = |votes: &BTreeMap<&str, u64>| {
            let winner = votes.iter().max_by_key(|(place, count)| (**count, std::cmp::Reverse(**place)));
            winner.map(|(place, _)| (*place).to_owned())
        };
        let mut all: BTreeMap<&str, u64> = BTreeMap::new();
        for (place, count) in self.0.values().flatten() {
            *all.entry(place).or_default() += count;
        }
        let by_provider =
            self.0.iter().filter_map(|(provider, votes)| Some((provider.map(str::to_owned), most(votes)?)));
        (most(&all), by_provider.collect())
    }
}

fn resource(
    mut instance: Instance<'_>,
    (account_id, region): (String, String),
    file: &Found,
    state: &str,
    lineage: Option<&str>,
    serial: Option<u64>,
) -> Resource {
    instance.mask();
    let partition = match instance.text("arn").and_then(|arn| arn.split(':').nth(1)) {
        Some(partition) => partition.to_owned(),
        None => partition_of_region(&region).to_owned(),
    };
    let tags = ["tags_all", "tags"].iter().find_map(|name| instance.attributes.get(name)?.as_object()).map(|tags| {
        let texts = tags.iter().filter_map(|(key, value)| Some((key.to_owned(), value.as_str()?.to_owned())));
        texts.collect()
    });
    let resource_name = ["name", "id"].iter().find_map(|name| instance.text(name)).map(str::to_owned);
    let deposed = instance.deposed.as_ref().map_or_else(String::new, |key| format!(" (deposed {key})"));
    let resource_id = format!("{state}#{}{deposed}", instance.address);
    let mut told = Object::default();
    told.set("state", Json::string(state));
    told.set("address", Json::string(instance.address));
    told.set("type", Json::string(instance.resource_type.clone()));
    for (name, text) in
        [("provider", instance.provider), ("lineage", lineage.map(str::to_owned)), ("deposed", instance.deposed)]
    {
        if let Some(text) = text {
            told.set(name, Json::string(text));
        }
    }
    if let Some(serial) = serial {
        told.set("serial", Json::Number(serial.to_string().into()));
    }
    if instance.tainted {
        told.set("tainted", Json::Bool(true));
    }
    if !instance.masked.is_empty() {
        told.set("masked", Json::Array(instance.masked.into_iter().map(Json::string).collect()));
    }
    told.set("attributes", Json::Object(instance.attributes));
    let mut evidence = Object::default();
    evidence.set(EVIDENCE, Json::Object(told));
    Resource {
        resource_type: format!("{TYPE_PREFIX}{}", instance.resource_type),
        arn: None,
        resource_id,
        resource_name,
        partition,
        account_id,
        region,
        created_at: None,
        captured_at: file.modified,
        tags,
        source: Source::Terraform,
        evidence: Json::Object(evidence).to_text(),
    }
}
