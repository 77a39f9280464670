//! Folders of answers that the `aws` command printed, in CloudMapper's layout: `<account>/<region>/<service>-<operation>`,
//! as one `.json` file, or as a folder with a file per parameter, named by the parameter.
//!
//! A single `get-account-authorization-details` answer or credential report is read as such a folder with one answer.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use chrono::{DateTime, Utc};
use icecore_inventory::{About, Inventory, Listing, NoAnswers, Part, Said};
use icecore_snapshot::{ApiCall, Outcome, Resource, Source, partition_of_region};

use super::error::{Place, Problem, Reason, Skipped};
use super::item::{is_account, is_region};
use super::json::{Json, write_string};
use super::names::{command, is_answer, stem};
use super::out::{Event, Kind, Out};
use super::split::{Document, Element, Sink, Stop, split};
use super::{credentials, input, time};

/// The name of the answer that is a CSV file in an envelope, or outside of one.
pub(crate) const CREDENTIAL_REPORT: &str = "iam-get-credential-report";
/// The name of the answer that says who asked.
const CALLER: &str = "sts-get-caller-identity";
/// The error code of a file in which there is no answer.
const NO_ANSWER: &str = "NoAnswer";

/// What answers tell of which resources.
static INVENTORY: LazyLock<Inventory> =
    LazyLock::new(|| Inventory::builtin().expect("the inventory's own tests read every file"));

/// All answers about one account.
#[derive(Debug, Clone, Default)]
pub(crate) struct Folder {
    /// The folder of the account; of a single answer, its file.
    pub(crate) path: PathBuf,
    pub(crate) account: String,
    /// Where it is not told by the regions.
    pub(crate) partition: Option<String>,
    pub(crate) regions: BTreeMap<String, Region>,
    /// Whether it is a folder, or the answers of a single file.
    pub(crate) single: bool,
    /// Whether CloudMapper wrote it: it reads all pages of a list, but leaves the first page's token in the answer.
    pub(crate) cloudmapper: bool,
}

/// The answers of one region, by the name of their operation.
pub(crate) type Region = BTreeMap<String, Vec<File>>;

/// A file with an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct File {
    pub(crate) path: PathBuf,
    /// What was asked about: the decoded name of the file, where it is in a folder of its operation.
    pub(crate) parameter: Option<String>,
    pub(crate) modified: DateTime<Utc>,
}

/// Where a file is in CloudMapper's layout: the account's folder, the region, the operation, and the parameter.
pub(crate) fn locate(path: &Path) -> Option<(PathBuf, String, String, Option<String>)> {
    let mut operation = path;
    for depth in 0..3 {
        let name = stem(operation.file_name()?.to_str()?);
        let region = operation.parent()?;
        let region_name = region.file_name()?.to_str()?;
        if is_region(region_name) && is_answer(&name) {
            let parameter = (depth > 0).then(|| path.file_name()?.to_str().map(decode)).flatten();
            return Some((region.parent()?.to_owned(), region_name.to_owned(), name, parameter));
        }
        operation = region;
    }
    None
}

/// Undoes the quoting of a parameter in a file's name.
fn decode(name: &str) -> String {
    let blanks = name.replace('+', " ");
    percent_encoding::percent_decode_str(&blanks).decode_utf8_lossy().into_owned()
}

impl Folder {
    /// Finds out whose answers these are: the caller's account, the folder's name, or the account that ARNs name most.
    pub(crate) fn find_account(&self, watch: input::Watch<'_>) -> Option<String> {
        for region in self.regions.values() {
            for file in region.get(CALLER).into_iter().flatten() {
                if let Ok(Answer::Is(answer)) = read(&file.path, "sts", "GetCallerIdentity", watch)
                    && let Some(account) = answer.get("Account").and_then(Json::as_str)
                    && is_account(account)
                {
                    return Some(account.to_owned());
                }
            }
        }
        let name = self.path.canonicalize().ok()?.file_name()?.to_str()?.to_owned();
        if name.len() == 12 && is_account(&name) {
            return Some(name);
        }
        let mut counts: BTreeMap<String, usize> = BTreeMap::new();
        for file in self.regions.values().flat_map(BTreeMap::values).flatten().take(200) {
            let Ok(bytes) = input::read_small(&file.path, watch) else { continue };
            for account in accounts_in(&bytes) {
                *counts.entry(account).or_default() += 1;
            }
        }
        counts
            .into_iter()
            .max_by(|left, right| left.1.cmp(&right.1).then(right.0.cmp(&left.0)))
            .map(|(account, _)| account)
    }

    /// When the answers were written: the newest file's time.
    pub(crate) fn modified(&self) -> Option<DateTime<Utc>> {
        self.regions.values().flat_map(BTreeMap::values).flatten().map(|file| file.modified).max()
    }

    fn partition(&self, region: &str) -> String {
        self.partition.clone().unwrap_or_else(|| partition_of_region(region).to_owned())
    }
}

/// The accounts in the ARNs of a text.
pub(crate) fn accounts_in(bytes: &[u8]) -> Vec<String> {
    let mut accounts = Vec::new();
    let mut rest = bytes;
    while let Some(at) = rest.windows(7).position(|window| window == b"arn:aws") {
        rest = &rest[at + 7..];
        let end = rest.len().min(200);
        let account = rest[..end].split(|byte| *byte == b':').nth(3).and_then(|part| std::str::from_utf8(part).ok());
        if let Some(account) = account.filter(|account| account.len() == 12 && is_account(account)) {
            accounts.push(account.to_owned());
        }
    }
    accounts
}

/// What a file says.
#[derive(Debug)]
enum Answer {
    Is(Json<'static>),
    /// There is none, says this error code.
    Absent(String),
    Refused {
        code: String,
        message: String,
    },
}

/// Reads an answer that is small.
fn read(path: &Path, service: &str, operation: &str, watch: input::Watch<'_>) -> Result<Answer, Stop> {
    let bytes = match input::read_small(path, watch) {
        Ok(bytes) => bytes,
        Err(Stop::Damage(_, Reason::Empty)) => return Ok(nothing()),
        Err(stop) => return Err(stop),
    };
    match Json::from_slice(bytes.strip_prefix(&[0xef, 0xbb, 0xbf]).unwrap_or(&bytes)) {
        Ok(value) => Ok(judge(value.into_owned(), service, operation)),
        Err(error) => match error_text(&bytes, service, operation) {
            Some(answer) => Ok(answer),
            None if bytes.iter().all(u8::is_ascii_whitespace) => Ok(nothing()),
            None => Err(Stop::Damage(Place::Byte(error.at as u64), Reason::json(error))),
        },
    }
}

/// A call that failed without a word, or succeeded without one: nobody can tell which, so it is no answer.
fn nothing() -> Answer {
    Answer::Refused { code: NO_ANSWER.into(), message: "The file holds no answer".into() }
}

/// Tells answers from the errors that recordings and some tools write in their place.
fn judge(value: Json<'static>, service: &str, operation: &str) -> Answer {
    let mut value = match value {
        Json::Object(mut object) if object.has("status_code") && object.has("data") => {
            object.remove("data").unwrap_or(Json::Null)
        }
        value => value,
    };
    if value == Json::Null {
        return nothing();
    }
    time::replace_recorded(&mut value);
    if let Some(error) = value.get("Error").filter(|error| error.get("Code").is_some()) {
        let text = |key: &str| error.get(key).and_then(Json::as_str).unwrap_or_default().to_owned();
        return refused(text("Code"), text("Message"), service, operation);
    }
    if let Json::Object(object) = &mut value {
        object.remove("ResponseMetadata");
    }
    Answer::Is(value)
}

/// `An error occurred (Code) when calling the Operation operation: Message`, as the command prints on the error stream.
fn error_text(bytes: &[u8], service: &str, operation: &str) -> Option<Answer> {
    let text = std::str::from_utf8(&bytes[..bytes.len().min(4096)]).ok()?;
    let (_, rest) = text.split_once("An error occurred (")?;
    let (code, rest) = rest.split_once(')')?;
    let message = rest.split_once("operation: ").map_or(rest, |(_, message)| message).trim();
    Some(refused(code.to_owned(), message.to_owned(), service, operation))
}

fn refused(code: String, message: String, service: &str, operation: &str) -> Answer {
    let absent = INVENTORY.operation(service, operation).is_absent(&code, &message);
    if absent { Answer::Absent(code) } else { Answer::Refused { code, message } }
}

impl Answer {
    /// What evidence says about it.
    fn to_evidence(&self) -> String {
        let mut text = String::new();
        match self {
            Self::Is(value) => value.write(&mut text),
            Self::Absent(code) => {
                text.push_str("{\"$absent\":");
                write_string(code, &mut text);
                text.push('}');
            }
            Self::Refused { code, message } => {
                text.push_str("{\"$error\":{\"code\":");
                write_string(code, &mut text);
                text.push_str(",\"message\":");
                write_string(message, &mut text);
                text.push_str("}}");
            }
        }
        text
    }
}

/// Whether an answer says that there is more than it holds. A list of which a part is missing was not read.
fn is_cut(answer: &Json<'_>, cloudmapper: bool) -> bool {
    let token = |key: &str| answer.get(key).and_then(Json::as_str).is_some_and(|token| !token.is_empty());
    answer.get("IsTruncated") == Some(&Json::Bool(true))
        || answer.get("Truncated") == Some(&Json::Bool(true))
        || !cloudmapper && ["NextToken", "nextToken", "NextMarker", "Marker"].into_iter().any(token)
}

fn cut() -> Answer {
    Answer::Refused { code: "Truncated".into(), message: "The answer is one page of several".into() }
}

/// Imports the answers of an account.
pub(crate) fn import(
    folder: &Folder,
    as_of: Option<DateTime<Utc>>,
    watch: input::Watch<'_>,
    out: &mut Out<'_>,
) -> Result<(), Stop> {
    for (region, answers) in &folder.regions {
        if !folder.single {
            out.send(Event::Look {
                account: folder.account.clone(),
                partition: folder.partition(region),
                region: region.clone(),
            })?;
        }
        let mut importer = Importer {
            folder,
            region,
            partition: folder.partition(region),
            answers,
            as_of,
            watch,
            out,
            read: BTreeSet::new(),
            used: BTreeSet::new(),
            lists: HashMap::new(),
            unnamed: None,
        };
        importer.region()?;
    }
    Ok(())
}

struct Importer<'a, 'o, 'b> {
    folder: &'a Folder,
    region: &'a str,
    partition: String,
    answers: &'a Region,
    as_of: Option<DateTime<Utc>>,
    watch: input::Watch<'a>,
    out: &'o mut Out<'b>,
    /// The files whose call has its row.
    read: BTreeSet<&'a Path>,
    /// The files that some resource or listing has used.
    used: BTreeSet<&'a Path>,
    /// Lists that are searched for the elements about each resource.
    lists: HashMap<String, Result<Vec<Json<'static>>, (String, String)>>,
    /// That an element of the list at hand has nothing that identifies it.
    unnamed: Option<Answer>,
}

/// An element of a listing and what other listings said about the same resource.
type Heard = Vec<(&'static str, Json<'static>)>;

impl<'a> Importer<'a, '_, '_> {
    fn region(&mut self) -> Result<(), Stop> {
        for group in INVENTORY.listings.chunk_by(|left, right| left.resource_type == right.resource_type) {
            let present: Vec<(&'static Listing, &'a [File])> = group
                .iter()
                .filter_map(|listing| {
                    let files = self.answers.get(&format!("{}-{}", listing.service, command(&listing.operation)))?;
                    Some((listing, files.as_slice()))
                })
                .collect();
            let Some(&(leading, _)) = present.first() else { continue };
            if leading.items.is_none() {
                self.fact(&present)?;
            } else {
                self.listing(&present)?;
            }
        }
        for file in self.answers.get(CREDENTIAL_REPORT).into_iter().flatten() {
            self.credential_report(file)?;
        }
        self.report_unused();
        Ok(())
    }

    fn report_unused(&mut self) {
        for (name, files) in self.answers {
            if name == CALLER {
                continue;
            }
            let unused: Vec<&File> = files.iter().filter(|file| !self.used.contains(file.path.as_path())).collect();
            let Some(first) = unused.first() else { continue };
            let known = INVENTORY.listings.iter().any(|listing| {
                let is = |service: &str, operation: &str| *name == format!("{service}-{}", command(operation));
                is(&listing.service, &listing.operation)
                    || listing.about.iter().any(|about| is(&about.service, &about.operation))
            });
            for file in &unused {
                let reason = if known {
                    "no listing names the resource that it is about".to_owned()
                } else {
                    format!("`{name}` is not among the answers that are imported")
                };
                // A whole folder of them is told once.
                if known || file.path == first.path {
                    let path = if known || file.parameter.is_none() {
                        file.path.clone()
                    } else {
                        file.path.parent().unwrap_or(&file.path).to_owned()
                    };
                    self.out.skip(Kind::Answers, Skipped { path, place: Place::Whole, reason });
                }
            }
        }
    }

    fn captured_at(&self, file: &File) -> DateTime<Utc> {
        self.as_of.unwrap_or(file.modified)
    }

    /// Where a listing was asked, as snapshots tell it.
    fn call_region(&self, listing: &Listing) -> String {
        if listing.once { "global".to_owned() } else { self.region.to_owned() }
    }

    /// Fills the templates of a listing. A list that was asked for a parent knows of that what its file's name tells.
    fn with<T>(
        &self,
        listing: &Listing,
        element: Option<&Json<'static>>,
        parent: Option<&str>,
        about: &[(String, Answer)],
        work: impl FnOnce(&icecore_inventory::Values<'_, Json<'static>>) -> T,
    ) -> T {
        let place = icecore_inventory::Place {
            partition: self.partition.clone(),
            account: self.folder.account.clone(),
            region: self.region.to_owned(),
        };
        let no_time = |_: &str| None;
        let above = parent.and_then(|parent| parent_of(listing, parent));
        let above = above.as_ref().map(|element| icecore_inventory::Values {
            place: &place,
            element: Some(element),
            about: &NoAnswers,
            parent: None,
            time: &no_time,
        });
        let about = &Told(about);
        work(&icecore_inventory::Values { place: &place, element, about, parent: above.as_ref(), time: &no_time })
    }

    /// The row of a call, once per file.
    #[expect(clippy::too_many_arguments, reason = "the row has as many columns")]
    fn call(
        &mut self,
        file: &'a File,
        service: &str,
        operation: &str,
        region: String,
        resource: Option<String>,
        items: Option<i64>,
        answer: Option<&Answer>,
    ) -> Result<(), Stop> {
        self.used.insert(&file.path);
        if !self.read.insert(&file.path) {
            return Ok(());
        }
        let mut call = ApiCall {
            account_id: self.folder.account.clone(),
            region,
            service: service.to_owned(),
            operation: operation.to_owned(),
            resource,
            outcome: Outcome::Ok,
            error_code: None,
            message: None,
            items,
            attempts: 1,
            duration_ms: None,
            started_at: Some(self.captured_at(file)),
        };
        describe(&mut call, answer);
        self.out.files(Kind::Answers, 1);
        self.out.send(Event::Call(Box::new(call)))
    }

    /// A fact about the account or region: several operations may each tell a part of it.
    fn fact(&mut self, present: &[(&'static Listing, &'a [File])]) -> Result<(), Stop> {
        let mut answers: Vec<(&'static Listing, &'a File, Answer)> = Vec::new();
        for &(listing, files) in present {
            for file in files {
                match read(&file.path, &listing.service, &listing.operation, self.watch) {
                    Ok(answer) => answers.push((listing, file, answer)),
                    Err(Stop::Damage(place, reason)) => self.damage(file, place, reason)?,
                    Err(stop) => return Err(stop),
                }
            }
        }
        let Some((leading, first, _)) = answers.first() else { return Ok(()) };
        let identity = self.with(leading, None, None, &[], |values| values.identify(leading));
        let resource_id = identity.id.unwrap_or_else(|| self.folder.account.clone());
        let region = self.call_region(leading);
        let resource = Resource {
            resource_type: leading.resource_type.clone(),
            resource_name: None,
            partition: self.partition.clone(),
            account_id: self.folder.account.clone(),
            region: region.clone(),
            created_at: None,
            captured_at: self.captured_at(first),
            tags: None,
            source: Source::AwsCli,
            evidence: evidence(answers.iter().map(|(listing, _, answer)| (listing.key(), answer.to_evidence()))),
            arn: identity.arn,
            resource_id,
        };
        // Errors alone are no evidence of a resource; the calls tell of them.
        let told = answers.iter().any(|(_, _, answer)| !matches!(answer, Answer::Refused { .. }));
        let identity = resource.identity().to_owned();
        for (listing, file, answer) in &answers {
            // A call that lists has no resource, but evidence with an error demands its row.
            let about = (told && matches!(answer, Answer::Refused { .. })).then(|| identity.clone());
            self.call(file, &listing.service, &listing.operation, region.clone(), about, None, Some(answer))?;
        }
        if told {
            self.out.item(Kind::Answers);
            self.out.send(Event::Resource(Box::new(resource)))?;
        }
        Ok(())
    }

    fn listing(&mut self, present: &[(&'static Listing, &'a [File])]) -> Result<(), Stop> {
        let Some((&(leading, files), others)) = present.split_first() else { return Ok(()) };
        // What the other listings say, by ARN. They are lists of IAM entities, which have a quota.
        let mut heard: BTreeMap<String, (Heard, &'static Listing, &'a File)> = BTreeMap::new();
        for &(listing, files) in others {
            for file in files {
                let mut elements = Vec::new();
                self.stream(listing, file, &mut |_, element, _| {
                    elements.push(element);
                    Ok(())
                })?;
                for element in elements {
                    let told = self.with(listing, Some(&element), None, &[], |values| values.identify(listing));
                    if let Some(identity) = told.arn.or(told.id) {
                        let (said, ..) = heard.entry(identity).or_insert_with(|| (Vec::new(), listing, file));
                        said.push((listing.operation.as_str(), element));
                    }
                }
            }
        }
        for file in files {
            self.stream(leading, file, &mut |importer, element, _| {
                let parent = file.parameter.as_deref();
                let told = importer.with(leading, Some(&element), parent, &[], |values| values.identify(leading));
                let also = told.arn.or(told.id).and_then(|identity| heard.remove(&identity)).map(|(said, ..)| said);
                importer.resource(leading, file, &element, &also.unwrap_or_default())
            })?;
        }
        for (said, listing, file) in std::mem::take(&mut heard).into_values() {
            if let Some(((_, element), rest)) = said.split_first() {
                self.resource(listing, file, element, rest)?;
            }
        }
        Ok(())
    }

    /// Gives each element of a listing's answer; tells the call; skips what is no answer.
    fn stream(
        &mut self,
        listing: &'static Listing,
        file: &'a File,
        each: &mut dyn FnMut(&mut Self, Json<'static>, u64) -> Result<(), Stop>,
    ) -> Result<(), Stop> {
        let (service, operation) = (listing.service.as_str(), listing.operation.as_str());
        // A list per parameter does not tell of all resources: its call is about the parameter.
        let asked_about = file.parameter.clone();
        // All lists of the operation are streamed, since one answer may list several types.
        let lists: Vec<&str> = INVENTORY
            .listings
            .iter()
            .filter(|other| other.service == service && other.operation == operation)
            .filter_map(|other| other.items.as_deref())
            .collect();
        let mut content = match input::open(&file.path, self.watch, !self.read.contains(file.path.as_path())) {
            Ok(content) => content,
            Err(Stop::Damage(_, Reason::Empty)) => {
                let region = self.call_region(listing);
                return self.call(file, service, operation, region, asked_about.clone(), None, Some(&nothing()));
            }
            Err(Stop::Damage(place, reason)) => return self.damage(file, place, reason),
            Err(stop) => return Err(stop),
        };
        self.unnamed = None;
        let mut sink = ListSink { importer: self, listing, file, each, elements: 0, documents: 0, answer: None };
        let ended = split(&mut content, &lists, &mut sink);
        let ListSink { elements, documents, answer, .. } = sink;
        // A file without a document is no answer, and a list with an element that nothing identifies is not all there.
        let answer = match answer {
            None if documents == 0 && ended.is_ok() => Some(nothing()),
            None => self.unnamed.take(),
            answer => answer,
        };
        let region = self.call_region(listing);
        match ended {
            Ok(()) => {
                let items = answer.is_none().then(|| i64::try_from(elements).unwrap_or(i64::MAX));
                self.call(file, service, operation, region, asked_about.clone(), items, answer.as_ref())
            }
            Err(Stop::Damage(place, reason)) => {
                if elements == 0
                    && let Ok(answer) = read(&file.path, service, operation, self.watch)
                {
                    return self.call(file, service, operation, region, asked_about.clone(), None, Some(&answer));
                }
                // What was read stays where the import goes on, but the listing is not complete.
                let damaged =
                    Answer::Refused { code: "Damaged".into(), message: format!("The answer is damaged: {reason}") };
                self.damage(file, place, reason)?;
                self.call(file, service, operation, region, asked_about.clone(), None, Some(&damaged))
            }
            Err(stop) => Err(stop),
        }
    }

    fn damage(&mut self, file: &'a File, place: Place, reason: Reason) -> Result<(), Stop> {
        self.used.insert(&file.path);
        self.out.problem(Problem::new(&file.path, place, reason))
    }

    /// Puts a resource together from an element of a listing and what other operations said about it.
    fn resource(
        &mut self,
        listing: &'static Listing,
        file: &'a File,
        element: &Json<'static>,
        also: &[(&'static str, Json<'static>)],
    ) -> Result<(), Stop> {
        let mut about: Vec<(String, Answer)> = Vec::new();
        let mut calls: Vec<(&'a File, &'static About, usize)> = Vec::new();
        let parent = file.parameter.as_deref();
        for other in &listing.about {
            let name = format!("{}-{}", other.service, command(&other.operation));
            let Some(files) = self.answers.get(&name) else { continue };
            if let Part::Among { list, member, equals } = &other.part {
                let Some(equals) = self.with(listing, Some(element), parent, &about, |values| values.fill(equals))
                else {
                    continue;
                };
                for file in files {
                    let answer = match self.list(&name, file, &other.service, &other.operation, list)? {
                        Ok(elements) => {
                            let is_ours = |element: &&Json<'static>| {
                                element.get(member).and_then(Json::as_str) == Some(equals.as_str())
                            };
                            let ours = elements.iter().filter(is_ours).cloned().collect();
                            let mut object = super::json::Object::default();
                            object.set(list.clone(), Json::Array(ours));
                            Answer::Is(Json::Object(object))
                        }
                        Err((code, message)) => Answer::Refused { code: code.clone(), message: message.clone() },
                    };
                    calls.push((file, other, about.len()));
                    about.push((other.key.clone(), answer));
                }
                continue;
            }
            let Some(template) = &other.file else { continue };
            let parameter = self.with(listing, Some(element), parent, &about, |values| values.fill(template));
            let Some(parameter) = parameter else { continue };
            let named = |file: &&File| file.parameter.as_deref() == Some(parameter.as_str());
            let Some(asked) = files.iter().find(named) else { continue };
            let mut answer = match read(&asked.path, &other.service, &other.operation, self.watch) {
                Ok(answer) => answer,
                Err(Stop::Damage(place, reason)) => {
                    let message = format!("The answer is damaged: {reason}");
                    self.damage(asked, place, reason)?;
                    Answer::Refused { code: "Damaged".into(), message }
                }
                Err(stop) => return Err(stop),
            };
            if let Answer::Is(value) = &answer
                && is_cut(value, self.folder.cloudmapper)
            {
                answer = cut();
            }
            if let Part::First(list) = &other.part
                && let Answer::Is(value) = &answer
                && let Some([first, ..]) = value.get(list).and_then(Json::as_array)
            {
                answer = Answer::Is(first.clone());
            }
            calls.push((asked, other, about.len()));
            about.push((other.key.clone(), answer));
        }

        let told = self.with(listing, Some(element), parent, &about, |values| values.identify(listing));
        let Some(resource_id) = told.id else {
            let list = listing.items.as_deref().unwrap_or_default();
            let reason = format!("an element of `{list}` has no id");
            self.unnamed =
                Some(Answer::Refused { code: NO_ANSWER.into(), message: format!("An element of `{list}` has no id") });
            self.out.skip(Kind::Answers, Skipped { path: file.path.clone(), place: Place::Whole, reason });
            return Ok(());
        };
        let answered = std::iter::once((listing.key(), element.to_text()))
            .chain(also.iter().map(|(operation, element)| ((*operation).to_owned(), element.to_text())))
            .chain(about.iter().map(|(key, answer)| (key.clone(), answer.to_evidence())));
        let region = told.region;
        let resource = Resource {
            resource_type: listing.resource_type.clone(),
            resource_name: told.name,
            partition: self.partition.clone(),
            account_id: self.folder.account.clone(),
            region: region.clone(),
            created_at: told
                .created
                .as_deref()
                .and_then(|text| time::parse_text(text).or_else(|| time::parse(&Json::Number(text.to_owned().into())))),
            captured_at: self.captured_at(file),
            tags: told.tags,
            source: Source::AwsCli,
            evidence: evidence(answered),
            arn: told.arn,
            resource_id,
        };
        let identity = resource.identity().to_owned();
        for (file, other, index) in calls {
            let (service, operation) = (other.service.as_str(), other.operation.as_str());
            let (_, answer) = &about[index];
            if matches!(other.part, Part::Among { .. }) {
                self.used.insert(&file.path);
                if let Answer::Refused { .. } = answer {
                    // One call about all, but each resource whose evidence has its error has a row.
                    self.read.remove(file.path.as_path());
                    self.call(file, service, operation, region.clone(), Some(identity.clone()), None, Some(answer))?;
                } else if !self.read.contains(file.path.as_path()) {
                    self.call(file, service, operation, region.clone(), None, None, Some(answer))?;
                }
            } else {
                self.call(file, service, operation, region.clone(), Some(identity.clone()), None, Some(answer))?;
            }
        }
        self.out.item(Kind::Answers);
        self.out.send(Event::Resource(Box::new(resource)))
    }

    /// A list that is searched again and again, read once.
    fn list(
        &mut self,
        name: &str,
        file: &'a File,
        service: &str,
        operation: &str,
        list: &str,
    ) -> Result<&Result<Vec<Json<'static>>, (String, String)>, Stop> {
        if !self.lists.contains_key(name) {
            let elements = match read(&file.path, service, operation, self.watch) {
                Ok(Answer::Is(value)) => Ok(value.get(list).and_then(Json::as_array).unwrap_or_default().to_vec()),
                Ok(Answer::Absent(_)) => Ok(Vec::new()),
                Ok(Answer::Refused { code, message }) => Err((code, message)),
                Err(Stop::Damage(place, reason)) => {
                    let message = format!("The answer is damaged: {reason}");
                    self.damage(file, place, reason)?;
                    Err(("Damaged".to_owned(), message))
                }
                Err(stop) => return Err(stop),
            };
            self.lists.insert(name.to_owned(), elements);
        }
        self.lists.get(name).ok_or(Stop::Abandoned)
    }

    fn credential_report(&mut self, file: &'a File) -> Result<(), Stop> {
        let bytes = match input::read_small(&file.path, self.watch) {
            Ok(bytes) => bytes,
            Err(Stop::Damage(_, Reason::Empty)) => {
                return self.call(file, "iam", "GetCredentialReport", "global".into(), None, None, Some(&nothing()));
            }
            Err(Stop::Damage(place, reason)) => return self.damage(file, place, reason),
            Err(stop) => return Err(stop),
        };
        let report = match credentials::read(&bytes) {
            Ok(report) => report,
            Err((place, reason)) => {
                if let Ok(answer) = read(&file.path, "iam", "GetCredentialReport", self.watch)
                    && !matches!(answer, Answer::Is(_))
                {
                    return self.call(file, "iam", "GetCredentialReport", "global".into(), None, None, Some(&answer));
                }
                return self.damage(file, place, reason);
            }
        };
        let captured_at = report.generated.unwrap_or_else(|| self.captured_at(file));
        let items = i64::try_from(report.rows.len()).ok();
        for row in report.rows {
            let user = row.get("user").cloned().unwrap_or_default();
            let mut answer = super::json::Object::default();
            for (column, text) in &row {
                answer.set(column.clone(), Json::string(text.clone()));
            }
            let resource = Resource {
                resource_type: "AWS::IAM::CredentialReport".to_owned(),
                arn: row.get("arn").filter(|arn| arn.starts_with("arn:")).cloned(),
                resource_name: Some(user.clone()),
                resource_id: user,
                partition: self.partition.clone(),
                account_id: self.folder.account.clone(),
                region: "global".to_owned(),
                created_at: row.get("user_creation_time").and_then(|text| time::parse_text(text)),
                captured_at,
                tags: None,
                source: Source::AwsCli,
                evidence: evidence([("GetCredentialReport".to_owned(), Json::Object(answer).to_text())]),
            };
            self.out.item(Kind::Answers);
            self.out.send(Event::Resource(Box::new(resource)))?;
        }
        self.call(file, "iam", "GetCredentialReport", "global".into(), None, items, None)
    }
}

fn evidence(parts: impl IntoIterator<Item = (String, String)>) -> String {
    let mut told = icecore_snapshot::Evidence::new();
    for (operation, answer) in parts {
        told.answer_text(operation, answer);
    }
    told.to_json()
}

fn describe(call: &mut ApiCall, answer: Option<&Answer>) {
    match answer {
        None | Some(Answer::Is(_)) => {}
        Some(Answer::Absent(code)) => {
            call.outcome = Outcome::Absent;
            call.error_code = Some(code.clone());
        }
        Some(Answer::Refused { code, message }) => {
            call.outcome = Outcome::of_error_code(code);
            call.error_code = Some(code.clone());
            call.message = (!message.is_empty()).then(|| message.clone());
        }
    }
}

/// What other operations said about a resource, by their key in evidence.
struct Told<'t>(&'t [(String, Answer)]);

impl icecore_inventory::Answers<Json<'static>> for Told<'_> {
    fn said(&self, key: &str) -> Option<Said<'_, Json<'static>>> {
        Some(match &self.0.iter().find(|(asked, _)| asked == key)?.1 {
            Answer::Is(answer) => Said::Answer(answer),
            Answer::Absent(_) => Said::Absent,
            Answer::Refused { .. } => Said::Error,
        })
    }
}

/// What is known of the parent for which a list was asked: the member that its file is named by.
fn parent_of(listing: &Listing, parameter: &str) -> Option<Json<'static>> {
    let member = listing.input.values().find_map(|value| {
        let text = match value {
            serde_json::Value::Array(list) => list.first()?.as_str()?,
            value => value.as_str()?,
        };
        text.strip_prefix("{parent.")?.strip_suffix('}')
    })?;
    let mut object = super::json::Object::default();
    object.set(member.to_owned(), Json::string(parameter.to_owned()));
    Some(Json::Object(object))
}

struct ListSink<'s, 'i, 'a, 'o, 'b> {
    importer: &'i mut Importer<'a, 'o, 'b>,
    listing: &'static Listing,
    file: &'a File,
    each: &'s mut dyn FnMut(&mut Importer<'a, 'o, 'b>, Json<'static>, u64) -> Result<(), Stop>,
    elements: u64,
    documents: u64,
    answer: Option<Answer>,
}

impl ListSink<'_, '_, '_, '_, '_> {
    fn give(&mut self, element: Json<'static>, index: u64) -> Result<(), Stop> {
        match &self.listing.inner {
            None => (self.each)(self.importer, element, index),
            Some(inner) => {
                let Json::Object(mut object) = element else { return Ok(()) };
                let Some(Json::Array(elements)) = object.remove(inner) else { return Ok(()) };
                elements.into_iter().try_for_each(|element| (self.each)(self.importer, element, index))
            }
        }
    }
}

impl Sink for ListSink<'_, '_, '_, '_, '_> {
    fn element(&mut self, element: Element<'_>) -> Result<(), Stop> {
        self.elements += 1;
        if self.listing.items.as_deref() != Some(element.list) {
            return Ok(());
        }
        match Json::from_slice(element.text) {
            Ok(value) => {
                let mut value = value.into_owned();
                if element.in_data {
                    time::replace_recorded(&mut value);
                }
                self.give(value, element.index)
            }
            Err(error) => {
                let place = Place::Item { index: element.index, byte: element.byte };
                self.importer.damage(self.file, place, Reason::json(error))
            }
        }
    }

    fn document(&mut self, document: Document<'_>) -> Result<(), Stop> {
        self.documents += 1;
        let value = match Json::from_slice(document.text) {
            Ok(value) => judge(value.into_owned(), &self.listing.service, &self.listing.operation),
            Err(error) => return Err(Stop::Damage(Place::Byte(document.byte), Reason::json(error))),
        };
        if let Answer::Is(value) = &value
            && is_cut(value, self.importer.folder.cloudmapper)
        {
            // What it lists is real, so it is imported; the call tells that it is not all.
            self.answer = Some(cut());
        }
        let list = self.listing.items.as_deref().unwrap_or_default();
        match value {
            Answer::Is(value) => match value.at(list).and_then(Json::as_array) {
                // A list inside another member is not streamed.
                Some(elements) if list.contains('.') => {
                    for (index, element) in (0..).zip(elements) {
                        self.elements += 1;
                        self.give(element.clone(), index)?;
                    }
                }
                Some(_) => {}
                // An object without the list is no answer: an error in a form of its own, or another operation's.
                None => {
                    let message = format!("The answer has no `{list}`");
                    self.answer = Some(Answer::Refused { code: NO_ANSWER.into(), message });
                }
            },
            answer => self.answer = Some(answer),
        }
        Ok(())
    }
}
