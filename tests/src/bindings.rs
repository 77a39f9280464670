//! Writes `collector/src/bindings/services`: Rust that asks AWS's SDK for the operations of the inventory, and turns its answers
//! into JSON with the API's member names.
//!
//! SDK structs have no serde. Their own sources tell all that is needed: the fields from their declarations, the API's
//! member names from the parsers of answers. What comes out is committed, and a test compares; no build needs this.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, anyhow, bail};
use icecore_inventory::{Inventory, Part};
use serde_json::Value;
use syn::{Fields, Item, Type};

/// Every file of the bindings: its name and its text.
///
/// # Errors
/// Where an operation or a member of the inventory is not one that the SDK has.
pub fn generate() -> Result<BTreeMap<String, String>> {
    let inventory = Inventory::builtin()?;
    let sources = sdk_sources()?;
    let mut files = BTreeMap::new();
    let (mut declared, mut services) = (String::new(), String::new());
    for service in inventory.services.values() {
        let Some(sdk) = &service.sdk else { continue };
        let wanted = wanted(&inventory, &service.name);
        if wanted.is_empty() {
            continue;
        }
        let package = format!("aws-sdk-{sdk}");
        let source = sources.get(&package).with_context(|| format!("the collector does not depend on `{package}`"))?;
        let module = service.name.replace('-', "_");
        let text =
            Sdk::new(&package, source).write(&wanted).with_context(|| format!("the service `{}`", service.name))?;
        files.insert(format!("services/{module}.rs"), text);
        writeln!(declared, "mod {module};")?;
        writeln!(services, "    {:?} {module}", service.name)?;
    }
    let text = format!("{GENERATED}\n{declared}\nevery_service! {{\n{services}}}\n");
    files.insert("services.rs".to_owned(), text);
    Ok(files)
}

const GENERATED: &str = "// Written by `cargo run -p icecore-tests --bin icecore-bindings`.\n";

/// An operation that the collector asks: the members of its input, and how it pages where the SDK does not know.
#[derive(Debug, Default)]
struct Wanted {
    members: BTreeSet<String>,
    /// The lists that are read from its answers.
    lists: BTreeSet<String>,
    token: Option<Vec<(String, String)>>,
}

/// The operations of a service that the inventory names.
fn wanted(inventory: &Inventory, service: &str) -> BTreeMap<String, Wanted> {
    let mut operations: BTreeMap<String, Wanted> = BTreeMap::new();
    let mut want = |operation: &str, input: &serde_json::Map<String, Value>, list: Option<&str>| {
        let wanted = operations.entry(operation.to_owned()).or_default();
        wanted.members.extend(input.keys().cloned());
        wanted.lists.extend(list.and_then(|list| list.split('.').next()).map(str::to_owned));
        wanted.token = inventory.operation(service, operation).token;
    };
    for (operation, known) in inventory.asked_by_code(service) {
        let input = known.input.iter().map(|member| (member.clone(), Value::Null)).collect();
        want(operation, &input, known.items.as_deref());
    }
    for listing in inventory.listings.iter().filter(|listing| listing.collect) {
        // A list that an answer about the parent holds is asked there.
        if listing.service == service {
            want(&listing.operation, &listing.input, listing.items.as_deref());
        }
        for about in listing.about.iter().filter(|about| about.collect && about.service == service) {
            let list = match &about.part {
                Part::Whole => None,
                Part::First(list) | Part::Among { list, .. } => Some(list.as_str()),
            };
            want(&about.operation, &about.input, list);
        }
    }
    operations
}

/// Where the sources of the SDK's crates lie.
fn sdk_sources() -> Result<BTreeMap<String, PathBuf>> {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR")).join("../Cargo.toml");
    let host = Command::new("rustc").arg("-vV").output().context("could not run `rustc`")?;
    let host = String::from_utf8_lossy(&host.stdout)
        .lines()
        .find_map(|line| line.strip_prefix("host: ").map(str::to_owned))
        .context("`rustc -vV` names no host")?;
    let output = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args(["metadata", "--format-version", "1", "--offline", "--filter-platform", &host])
        .arg("--manifest-path")
        .arg(&manifest)
        .output()
        .context("could not run `cargo metadata`")?;
    if !output.status.success() {
        bail!("`cargo metadata` failed: {}", String::from_utf8_lossy(&output.stderr));
    }
    let metadata: Value = serde_json::from_slice(&output.stdout)?;
    let packages = metadata["packages"].as_array().context("`cargo metadata` lists no packages")?;
    Ok(packages
        .iter()
        .filter_map(|package| {
            let name = package["name"].as_str()?;
            let folder = Path::new(package["manifest_path"].as_str()?).parent()?.join("src");
            name.starts_with("aws-sdk-").then(|| (name.to_owned(), folder))
        })
        .collect())
}

/// A struct or enum of the SDK.
enum Shape {
    /// Member name, field.
    Record(Vec<(String, String, Type)>),
    Text,
    /// Member name, variant.
    Union(Vec<(String, String, Type)>),
}

struct Sdk {
    krate: String,
    source: PathBuf,
}

impl Sdk {
    fn new(package: &str, source: &Path) -> Self {
        Self { krate: package.replace('-', "_"), source: source.to_owned() }
    }

    fn read(&self, path: &str) -> Result<String> {
        Ok(fs_err::read_to_string(self.source.join(path))?)
    }

    fn write(&self, wanted: &BTreeMap<String, Wanted>) -> Result<String> {
        let modules = self.operation_modules()?;
        let (mut operations, mut outputs) = (String::new(), String::new());
        let (mut seen, mut queue) = (BTreeSet::new(), VecDeque::new());
        let (mut given, mut given_queue) = (BTreeSet::new(), VecDeque::new());
        for (operation, wanted) in wanted {
            let module = modules
                .get(&squeezed(operation))
                .with_context(|| format!("`{operation}` is no operation of `{}`", self.krate))?;
            let token = self.token(module, operation, wanted)?;
            let inputs = self.inputs(module, operation, wanted, &token, &mut given_queue)?;
            let output = format!("{}Output", self.type_name(module, "Output")?);
            let file = format!("operation/{module}/_{module}_output.rs");
            let members = self.record(&file, &output, &format!("protocol_serde/shape_{module}.rs"))?;
            let lists = self.wire_names(module, &members, &wanted.lists);
            let braces = |pairs: Vec<(String, String)>| {
                let pairs: Vec<String> = pairs.into_iter().map(|(left, right)| format!("{left} {right}")).collect();
                if pairs.is_empty() { "{}".to_owned() } else { format!("{{ {} }}", pairs.join(" ")) }
            };
            let pieces = [
                format!("    {operation:?} {module}"),
                braces(inputs.iter().map(|(member, field)| (format!("{member:?}"), format!("set_{field}"))).collect()),
                format!("pages {}", braces(token.iter().map(|(i, o)| (format!("{i:?}"), format!("{o:?}"))).collect())),
                format!("lists {}", braces(lists.iter().map(|(m, w)| (format!("{m:?}"), format!("{w:?}"))).collect())),
            ];
            let mut width = 0;
            for (place, piece) in pieces.iter().enumerate() {
                if place > 0 && width + piece.len() + 1 > 118 {
                    operations.push_str("\n       ");
                    width = 7;
                }
                if place > 0 {
                    operations.push(' ');
                }
                operations.push_str(piece);
                width += piece.len() + 1;
            }
            operations.push('\n');
            write!(outputs, "{}", shown(&format!("{module}::{output}"), &members))?;
            members.iter().for_each(|(_, _, kind)| referred(kind, &mut queue));
        }
        let files = self.type_files()?;
        let (mut records, mut texts, mut unions) = (BTreeMap::new(), BTreeSet::new(), BTreeMap::new());
        while let Some(name) = queue.pop_front() {
            if !seen.insert(name.clone()) {
                continue;
            }
            match self.shape(&files, &name)? {
                Shape::Record(members) => {
                    members.iter().for_each(|(_, _, kind)| referred(kind, &mut queue));
                    records.insert(name.clone(), shown(&name, &members));
                }
                Shape::Text => {
                    texts.insert(name);
                }
                Shape::Union(variants) => {
                    variants.iter().for_each(|(_, _, kind)| referred(kind, &mut queue));
                    unions.insert(name.clone(), shown(&name, &variants));
                }
            }
        }
        let (mut given_records, mut given_texts) = (BTreeMap::new(), BTreeSet::new());
        while let Some(name) = given_queue.pop_front() {
            if !given.insert(name.clone()) {
                continue;
            }
            match self.shape(&files, &name)? {
                Shape::Record(members) => {
                    members.iter().for_each(|(_, _, kind)| referred(kind, &mut given_queue));
                    let fallible = self
                        .read(&format!("types/{}.rs", files[&name]))?
                        .contains("pub fn build(self) -> ::std::result::Result<");
                    let setters: Vec<_> = members
                        .into_iter()
                        .map(|(member, field, kind)| (member, format!("set_{}", field.trim_start_matches("r#")), kind))
                        .collect();
                    let kind = if fallible { "checked" } else { "plain" };
                    given_records.insert(name.clone(), shown(&format!("{kind} {name}"), &setters));
                }
                Shape::Text => {
                    given_texts.insert(name);
                }
                Shape::Union(_) => bail!("`{name}` is a union, which inputs cannot have yet"),
            }
        }
        let krate = &self.krate;
        let mut text = format!("{GENERATED}\noperations! {{ {krate};\n{operations}}}\n");
        let mut block = |kind: &str, body: String| {
            if !body.is_empty() {
                text.push_str(&format!("\n{kind}! {{ {krate};\n{body}}}\n"));
            }
        };
        block("outputs", outputs);
        block("records", records.into_values().collect());
        block("unions", unions.into_values().collect());
        block("texts", listed(&texts));
        block("given_records", given_records.into_values().collect());
        block("given_texts", listed(&given_texts));
        Ok(text)
    }

    /// The modules of the operations, by their name without case and underscores.
    fn operation_modules(&self) -> Result<BTreeMap<String, String>> {
        let text = self.read("operation.rs")?;
        Ok(text
            .lines()
            .filter_map(|line| line.trim().strip_prefix("pub mod ")?.strip_suffix(';'))
            .map(|module| (squeezed(module), module.to_owned()))
            .collect())
    }

    /// How the SDK spells an operation in type names.
    fn type_name(&self, module: &str, suffix: &str) -> Result<String> {
        let text = self.read(&format!("operation/{module}/_{module}_{}.rs", suffix.to_lowercase()))?;
        text.lines()
            .find_map(|line| line.strip_prefix("pub struct ")?.split([' ', '<', '{']).next()?.strip_suffix(suffix))
            .map(str::to_owned)
            .with_context(|| format!("`{module}` has no struct that ends with `{suffix}`"))
    }

    /// The members of the input that are used, with their fields, and the types that they want.
    fn inputs(
        &self,
        module: &str,
        operation: &str,
        wanted: &Wanted,
        token: &[(String, String)],
        queue: &mut VecDeque<String>,
    ) -> Result<Vec<(String, String)>> {
        let name = format!("{}Input", self.type_name(module, "Input")?);
        let fields = fields(&self.read(&format!("operation/{module}/_{module}_input.rs"))?, &name)?;
        let mut members = wanted.members.clone();
        members.extend(token.iter().map(|(input, _)| input.clone()));
        members
            .into_iter()
            .map(|member| {
                let (field, kind) = fields
                    .iter()
                    .find(|(field, _)| squeezed(field) == squeezed(&member))
                    .with_context(|| format!("`{operation}` has no input `{member}`"))?;
                referred(kind, queue);
                Ok((member, field.trim_start_matches("r#").to_owned()))
            })
            .collect()
    }

    /// How an operation pages: the members of the input, and the paths in the answer.
    fn token(&self, module: &str, operation: &str, wanted: &Wanted) -> Result<Vec<(String, String)>> {
        if let Some(token) = &wanted.token {
            return Ok(token.clone());
        }
        let Ok(paginator) = self.read(&format!("operation/{module}/paginator.rs")) else { return Ok(Vec::new()) };
        let input = paginator
            .lines()
            .find_map(|line| Some(line.trim().strip_prefix("input.")?.split_once(" = new_token")?.0))
            .with_context(|| format!("the paginator of `{operation}` sets no token"))?;
        let lens = paginator
            .lines()
            .find_map(|line| line.trim().strip_prefix("let new_token = crate::lens::")?.split('(').next())
            .with_context(|| format!("the paginator of `{operation}` reads no token"))?;
        let lenses = self.read("lens.rs")?;
        let body = lenses
            .split(&format!("fn {lens}("))
            .nth(1)
            .and_then(|rest| rest.split("\npub(crate) fn").next())
            .with_context(|| format!("there is no `{lens}`"))?;
        let fields: Vec<&str> =
            body.split("&input.").skip(1).filter_map(|rest| rest.split([' ', ';', ',']).next()).collect();
        // Each field is a member of the struct before it.
        let output = format!("{}Output", self.type_name(module, "Output")?);
        let file = format!("operation/{module}/_{module}_output.rs");
        let mut members = self.record(&file, &output, &format!("protocol_serde/shape_{module}.rs"))?;
        let files = self.type_files()?;
        let mut path = Vec::new();
        for field in fields {
            let (member, _, kind) = members
                .iter()
                .find(|(_, name, _)| name == field)
                .with_context(|| format!("the token of `{operation}` is in `{field}`, which is not there"))?
                .clone();
            path.push(member);
            let mut inner = VecDeque::new();
            referred(&kind, &mut inner);
            members = match inner.pop_front() {
                Some(name) => match self.shape(&files, &name)? {
                    Shape::Record(members) => members,
                    _ => Vec::new(),
                },
                None => Vec::new(),
            };
        }
        let input_fields =
            fields_of(&self.read(&format!("protocol_serde/shape_{module}_input.rs")).unwrap_or_default());
        let input = input_fields.get(input).cloned().unwrap_or_else(|| pascal(input, &path));
        Ok(vec![(input, path.join("."))])
    }

    /// What the wire calls the lists of an answer.
    fn wire_names(
        &self,
        module: &str,
        members: &[(String, String, Type)],
        lists: &BTreeSet<String>,
    ) -> Vec<(String, String)> {
        let text = self.read(&format!("protocol_serde/shape_{module}.rs")).unwrap_or_default();
        let mut names = Vec::new();
        for (member, field, _) in members.iter().filter(|(member, ..)| lists.contains(member)) {
            let before = text.split(&format!(".set_{}(", field.trim_start_matches("r#"))).next().unwrap_or_default();
            if before.len() == text.len() {
                if text.is_empty() {
                    names.push((member.clone(), member.clone()));
                }
                continue;
            }
            let xml = before.rfind("s.matches(\"").map(|at| at + "s.matches(\"".len());
            let json = before.rfind("\" => ").and_then(|end| before[..end].rfind('"').map(|at| at + 1));
            let Some(at) = xml.max(json) else { continue };
            let name = before[at..].split('"').next().unwrap_or_default();
            // The namespace of an XML name is not there where it has no prefix.
            let name = name.rsplit(':').next().unwrap_or(name);
            names.push((member.clone(), name.to_owned()));
        }
        names
    }

    /// The file in which each type is declared.
    fn type_files(&self) -> Result<BTreeMap<String, String>> {
        let Ok(text) = self.read("types.rs") else { return Ok(BTreeMap::new()) };
        Ok(text
            .lines()
            .filter_map(|line| {
                let (file, name) =
                    line.trim().strip_prefix("pub use crate::types::")?.strip_suffix(';')?.split_once("::")?;
                Some((name.to_owned(), file.to_owned()))
            })
            .collect())
    }

    fn shape(&self, files: &BTreeMap<String, String>, name: &str) -> Result<Shape> {
        let file = files.get(name).with_context(|| format!("there is no type `{name}`"))?;
        let path = format!("types/{file}.rs");
        let parsed = syn::parse_file(&self.read(&path)?)?;
        for item in parsed.items {
            match item {
                Item::Struct(found) if found.ident == name => {
                    let protocol = format!("protocol_serde/shape{file}.rs");
                    return Ok(Shape::Record(self.record(&path, name, &protocol)?));
                }
                Item::Enum(found) if found.ident == name => {
                    let payload = |variant: &syn::Variant| match &variant.fields {
                        Fields::Unnamed(fields) => fields.unnamed.first().map(|field| field.ty.clone()),
                        _ => None,
                    };
                    let variants: Vec<_> = found
                        .variants
                        .iter()
                        .filter(|variant| variant.ident != "Unknown")
                        .filter_map(|variant| Some((variant.ident.to_string(), payload(variant)?)))
                        .collect();
                    return Ok(if variants.is_empty() {
                        Shape::Text
                    } else {
                        let text = self.read(&format!("protocol_serde/shape{file}.rs")).unwrap_or_default();
                        Shape::Union(
                            variants
                                .into_iter()
                                .map(|(variant, kind)| (union_member(&text, &variant), variant, kind))
                                .collect(),
                        )
                    });
                }
                _ => {}
            }
        }
        Err(anyhow!("`{path}` declares no `{name}`"))
    }

    /// The members of a struct: the API's name, the field, and its type.
    fn record(&self, path: &str, name: &str, protocol: &str) -> Result<Vec<(String, String, Type)>> {
        let text = self.read(path)?;
        let fields = fields(&text, name)?;
        let mut names = fields_of(&self.read(protocol).unwrap_or_default());
        // Newer crates have a schema beside the struct, and no parser: `namespace#Shape$member`.
        for member in text.split('"').filter_map(|text| Some(text.strip_prefix("com.amazonaws.")?.split_once('$')?.1)) {
            if let Some((field, _)) = fields.iter().find(|(field, _)| squeezed(field) == squeezed(member)) {
                names.entry(field.trim_start_matches("r#").to_owned()).or_insert_with(|| member.to_owned());
            }
        }
        let known: Vec<String> = names.values().cloned().collect();
        Ok(fields
            .into_iter()
            .map(|(field, kind)| {
                let plain = field.trim_start_matches("r#").to_owned();
                let member = names.get(&plain).cloned().unwrap_or_else(|| pascal(&plain, &known));
                (member, field, kind)
            })
            .collect())
    }
}

/// The public fields of a struct.
fn fields(text: &str, name: &str) -> Result<Vec<(String, Type)>> {
    let parsed = syn::parse_file(text)?;
    for item in parsed.items {
        if let Item::Struct(found) = item
            && found.ident == name
        {
            return Ok(found
                .fields
                .into_iter()
                .filter(|field| matches!(field.vis, syn::Visibility::Public(_)))
                .filter_map(|field| Some((field.ident?.to_string(), field.ty)))
                .collect());
        }
    }
    Err(anyhow!("there is no struct `{name}`"))
}

/// The API's member name of each field, as the parser of an answer has it: before the field is set, there stands what was
/// met, `"Name" =>` in JSON and CBOR, `/* Name ns#Shape$Name */` in XML.
fn fields_of(text: &str) -> BTreeMap<String, String> {
    let mut names = BTreeMap::new();
    let (mut last, mut rest) = (String::new(), text);
    loop {
        let found = [
            rest.find("/* "),
            rest.find("\" =>"),
            rest.find(".set_"),
            rest.find(".key(\""),
            rest.find(".object().key(\""),
        ];
        let Some(at) = found.into_iter().flatten().min() else { return names };
        let tail = &rest[at..];
        if let Some(comment) = tail.strip_prefix("/* ") {
            if let Some((_, member)) = comment.split(" */").next().unwrap_or_default().split_once('$') {
                last = member.to_owned();
            }
        } else if tail.starts_with("\" =>") {
            rest[..at].rsplit('"').next().unwrap_or_default().clone_into(&mut last);
        } else if let Some(set) = tail.strip_prefix(".set_") {
            let field = set.split('(').next().unwrap_or_default();
            // Where the wire's name is another than the API's, the field tells the API's.
            if squeezed(field) == squeezed(&last) {
                names.entry(field.to_owned()).or_insert_with(|| last.clone());
            }
        }
        rest = &tail[2..];
    }
}

/// The member of a union, of which the parser says `"member" => ... Union::Variant(`.
fn union_member(text: &str, variant: &str) -> String {
    let found = text.find(&format!("::{variant}(")).and_then(|at| {
        let before = &text[..at];
        let end = before.rfind("\" =>")?;
        before[..end].rsplit('"').next()
    });
    found.filter(|name| squeezed(name) == squeezed(variant)).unwrap_or(variant).to_owned()
}

/// The name of a member that the parser does not tell, in the case that its neighbours have.
fn pascal(field: &str, neighbours: &[String]) -> String {
    let camel = neighbours.iter().filter(|name| name.starts_with(|letter: char| letter.is_ascii_lowercase())).count();
    let is_camel = camel * 2 > neighbours.len();
    field
        .split('_')
        .enumerate()
        .map(|(place, word)| {
            let mut letters = word.chars();
            match letters.next() {
                Some(first) if place > 0 || !is_camel => first.to_ascii_uppercase().to_string() + letters.as_str(),
                Some(first) => first.to_string() + letters.as_str(),
                None => String::new(),
            }
        })
        .collect()
}

/// The types of the SDK that a type is made of.
fn referred(kind: &Type, found: &mut VecDeque<String>) {
    let Type::Path(path) = kind else { return };
    let names: Vec<String> = path.path.segments.iter().map(|segment| segment.ident.to_string()).collect();
    if let [krate, types, name] = names.as_slice()
        && krate == "crate"
        && types == "types"
    {
        found.push_back(name.clone());
    }
    for segment in &path.path.segments {
        if let syn::PathArguments::AngleBracketed(arguments) = &segment.arguments {
            for argument in &arguments.args {
                if let syn::GenericArgument::Type(inner) = argument {
                    referred(inner, found);
                }
            }
        }
    }
}

/// A struct with its members, in lines that are not too long.
fn shown(name: &str, members: &[(String, String, Type)]) -> String {
    let mut text = format!("    {name} {{");
    let mut width = text.len();
    for (member, field, _) in members {
        let piece = format!(" {member:?} {field}");
        if width + piece.len() > 118 {
            text.push_str("\n       ");
            width = 8;
        }
        width += piece.len();
        text.push_str(&piece);
    }
    text.push_str(" }\n");
    text
}

fn listed(names: &BTreeSet<String>) -> String {
    let mut text = String::new();
    let mut width = 0;
    for name in names {
        if width == 0 || width + name.len() > 118 {
            text.push_str(if width == 0 { "   " } else { "\n   " });
            width = 4;
        }
        width += name.len() + 1;
        text.push(' ');
        text.push_str(name);
    }
    if !text.is_empty() {
        text.push('\n');
    }
    text
}

fn squeezed(name: &str) -> String {
    name.trim_start_matches("r#").chars().filter(|letter| *letter != '_').collect::<String>().to_lowercase()
}
