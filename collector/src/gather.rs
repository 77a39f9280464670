//! From answers to resources: what the inventory declares is asked, and put together as evidence.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};

use chrono::{DateTime, Utc};
use futures_util::stream::{self, StreamExt};
use icecore_inventory::{
    About, Answers, Identity, Inventory, Listing, NoAnswers, Node, Part, Place, Said, Scope, Values,
};
use icecore_snapshot::{ApiCall, Evidence, Outcome, Resource, Source};
use serde_json::{Map, Value, json};

use crate::asker::{Asker, Reply, Stopped, outcome_of};
use crate::bindings::{Failure, Input};
use crate::mask::Masker;
use crate::output::Output;

/// How many resources of one list are put together at the same time.
const AT_ONCE: usize = 24;

/// What is asked together: the listings that one operation's answer serves, in one place.
#[derive(Debug, Clone)]
pub(crate) struct Unit {
    /// The region whose endpoint is asked.
    pub(crate) endpoint: String,
    /// The region as snapshots tell it: `global` for global services.
    pub(crate) region: String,
    /// Indices into the inventory's listings.
    listings: Vec<usize>,
}

/// Which resources are wanted, where only some are.
#[derive(Debug, Clone, Default)]
pub(crate) struct Wanted {
    /// Their ARNs or ids; nothing anywhere here stands for all.
    pub(crate) identities: BTreeSet<String>,
    /// Types of which all are wanted.
    pub(crate) types: BTreeSet<String>,
    /// Accounts and regions of which all are wanted.
    pub(crate) places: BTreeSet<(String, String)>,
}

impl Wanted {
    fn is_everything(&self) -> bool {
        self.identities.is_empty() && self.types.is_empty() && self.places.is_empty()
    }

    fn has(&self, account: &str, resource_type: &str, identity: &Identity) -> bool {
        self.is_everything()
            || self.types.contains(resource_type)
            || self.places.contains(&(account.to_owned(), identity.region.clone()))
            || [&identity.arn, &identity.id, &identity.name]
                .into_iter()
                .flatten()
                .any(|name| self.identities.contains(name))
    }
}

/// The region where a partition's global services are asked.
pub(crate) fn first_region(partition: &str) -> &'static str {
    match partition {
        "aws-cn" => "cn-north-1",
        "aws-us-gov" => "us-gov-west-1",
        "aws-iso" => "us-iso-east-1",
        "aws-iso-b" => "us-isob-east-1",
        "aws-iso-e" => "eu-isoe-west-1",
        "aws-iso-f" => "us-isof-south-1",
        "aws-eusc" => "eusc-de-east-1",
        _ => "us-east-1",
    }
}

/// What is to be asked in an account: a unit per list, facts of one type in one unit.
pub(crate) fn units(
    inventory: &Inventory,
    types: &BTreeSet<String>,
    partition: &str,
    regions: &[String],
    global: bool,
) -> Vec<Unit> {
    let mut units: BTreeMap<(String, String, String, String), Unit> = BTreeMap::new();
    for (index, listing) in inventory.listings.iter().enumerate() {
        let wanted =
            types.contains(&listing.resource_type) || has_wanted_child(inventory, types, &listing.resource_type);
        if !listing.collect || listing.of.is_some() || !wanted {
            continue;
        }
        let Some(service) = inventory.services.get(&listing.service) else { continue };
        let leads = inventory.of_type(&listing.resource_type).find(|other| other.collect && other.of.is_none());
        let joins = |first: &Listing| !std::ptr::eq(first, listing) && first.operation != listing.operation;
        if listing.items.is_some() && leads.is_none_or(joins) {
            // It joins the evidence of the listing that leads. The same operation with another input tells of others.
            continue;
        }
        let places: Vec<(String, String)> = if listing.once {
            if !global {
                continue;
            }
            let endpoint = match &service.endpoint {
                Some(region) if partition == "aws" => region.clone(),
                _ => first_region(partition).to_owned(),
            };
            vec![(endpoint, "global".to_owned())]
        } else {
            let only = |regions: &[String], region: &String| regions.is_empty() || regions.contains(region);
            let asked =
                regions.iter().filter(|region| only(&service.regions, region) && only(&listing.regions, region));
            asked.map(|region| (region.clone(), region.clone())).collect()
        };
        for (endpoint, region) in places {
            // Facts of one type belong to one resource, lists of one operation to one answer.
            let what = if listing.items.is_none() {
                format!("fact {}", listing.resource_type)
            } else {
                format!("list {} {}", listing.operation, Value::Object(listing.input.clone()))
            };
            let key = (region.clone(), listing.service.clone(), what, endpoint.clone());
            let unit = units.entry(key).or_insert_with(|| Unit { endpoint, region, listings: Vec::new() });
            unit.listings.push(index);
        }
    }
    units.into_values().collect()
}

/// Whether resources of a type have to be seen so that those that belong to them can be.
fn has_wanted_child(inventory: &Inventory, types: &BTreeSet<String>, resource_type: &str) -> bool {
    others_below(inventory, resource_type)
        .any(|child| types.contains(&child.resource_type) || has_wanted_child(inventory, types, &child.resource_type))
}

fn children<'i>(inventory: &'i Inventory, resource_type: &'i str) -> impl Iterator<Item = &'i Listing> {
    let belongs = move |listing: &&Listing| listing.collect && listing.of.as_deref() == Some(resource_type);
    inventory.listings.iter().filter(belongs)
}

/// The same without a type that belongs to itself (units in units), which would have no end.
fn others_below<'i>(inventory: &'i Inventory, resource_type: &'i str) -> impl Iterator<Item = &'i Listing> {
    children(inventory, resource_type).filter(move |listing| listing.resource_type != resource_type)
}

/// What another listing says of the resources of a type, by identity.
struct Other<'i> {
    listing: &'i Listing,
    elements: BTreeMap<String, Value>,
    seen_at: DateTime<Utc>,
}

/// How the lists of a type that is asked per parent ended, all together.
#[derive(Debug, Default)]
struct Lists {
    items: i64,
    worst: Option<(Outcome, Failure)>,
    started_at: Option<DateTime<Utc>>,
}

/// The lists of types that belong to other resources, by region, service, operation.
type ChildLists = Mutex<BTreeMap<(String, String, String), Lists>>;

/// Gathers the resources of one account.
pub(crate) struct Gatherer {
    pub(crate) asker: Arc<Asker>,
    pub(crate) output: Output,
    pub(crate) masker: Masker,
    pub(crate) types: Arc<BTreeSet<String>>,
    pub(crate) wanted: Arc<Wanted>,
    child_lists: ChildLists,
}

/// What is known of a resource while it is put together.
struct Known<'k> {
    place: &'k Place,
    element: Option<&'k Value>,
    about: &'k HashMap<String, Result<Value, Failure>>,
    absent: &'k BTreeSet<String>,
    parent: Option<&'k Known<'k>>,
}

impl Answers<Value> for Known<'_> {
    fn said(&self, key: &str) -> Option<Said<'_, Value>> {
        Some(match self.about.get(key)? {
            Ok(answer) => Said::Answer(answer),
            Err(_) if self.absent.contains(key) => Said::Absent,
            Err(_) => Said::Error,
        })
    }
}

impl Known<'_> {
    /// Fills templates.
    fn with<T>(&self, time: &dyn Fn(&str) -> Option<String>, work: &mut dyn FnMut(&Values<'_, Value>) -> T) -> T {
        let (place, element) = (self.place, self.element);
        match self.parent {
            None => work(&Values { place, element, about: self, parent: None, time }),
            Some(parent) => {
                parent.with(time, &mut |above| work(&Values { place, element, about: self, parent: Some(above), time }))
            }
        }
    }
}

/// A resource on its way, with what belongs to it.
type Gathering<'g> = Pin<Box<dyn Future<Output = Result<(), Stopped>> + Send + 'g>>;

impl Gatherer {
    pub(crate) fn new(
        asker: Arc<Asker>,
        output: Output,
        masker: Masker,
        types: Arc<BTreeSet<String>>,
        wanted: Arc<Wanted>,
    ) -> Self {
        Self { asker, output, masker, types, wanted, child_lists: Mutex::default() }
    }

    fn inventory(&self) -> &Inventory {
        &self.asker.shared.inventory
    }

    /// Reads a list with all that belongs to its resources.
    pub(crate) async fn unit(&self, unit: &Unit) -> Result<(), Stopped> {
        let listings: Vec<&Listing> =
            unit.listings.iter().filter_map(|index| self.inventory().listings.get(*index)).collect();
        let Some(first) = listings.first() else { return Ok(()) };
        if first.items.is_none() { self.facts(unit, &listings).await } else { self.list(unit, &listings).await }
    }

    /// Operations that each tell a part of one fact about the account or region.
    async fn facts(&self, unit: &Unit, listings: &[&Listing]) -> Result<(), Stopped> {
        let place = self.asker.place(&unit.region);
        let time = |offset: &str| self.asker.shared.time(offset);
        let none = HashMap::new();
        let nothing = BTreeSet::new();
        let known = Known { place: &place, element: None, about: &none, absent: &nothing, parent: None };
        let mut replies = Vec::new();
        for listing in listings {
            let input = known.with(&time, &mut |values| filled(values, &listing.input)).unwrap_or_default();
            replies.push(async move {
                let asked = self.asker.whole(&listing.service, &unit.endpoint, &listing.operation, None, input).await;
                asked.map(|reply| (*listing, reply))
            });
        }
        let replies: Vec<(&Listing, Reply)> =
            stream::iter(replies).buffered(4).collect::<Vec<_>>().await.into_iter().collect::<Result<_, _>>()?;
        let leading = listings[0];
        let identity = known.with(&time, &mut |values| values.identify(leading));
        let mut evidence = Evidence::new();
        let mut told = false;
        let captured_at = replies.iter().map(|(_, reply)| reply.started_at).min().unwrap_or_else(Utc::now);
        for (listing, reply) in &replies {
            match (&reply.result, self.outcome(&listing.service, &listing.operation, reply)) {
                (Ok(answer), _) => {
                    let mut answer = answer.clone();
                    self.mask(listing, &listing.key(), false, &mut answer);
                    evidence.answer(listing.key(), &answer);
                    told = true;
                }
                (Err(failure), Outcome::Absent) => {
                    evidence.absent(listing.key(), &failure.code);
                    told = true;
                }
                (Err(failure), _) => {
                    evidence.error(listing.key(), &failure.code, &failure.message);
                }
            }
        }
        let mut asked = Vec::new();
        for listing in listings {
            for other in listing.about.iter().filter(|other| other.collect) {
                let Some(input) = known.with(&time, &mut |values| filled(values, &other.input)) else { continue };
                let reply = self.about(other, &unit.endpoint, input, None).await?;
                match (&reply.result, self.outcome(&other.service, &other.operation, &reply)) {
                    (Ok(answer), _) => {
                        let mut answer = answer.clone();
                        self.mask(listing, &other.key, false, &mut answer);
                        evidence.answer(&other.key, &answer);
                        told = true;
                    }
                    (Err(failure), Outcome::Absent) => {
                        evidence.absent(&other.key, &failure.code);
                        told = true;
                    }
                    (Err(failure), _) => {
                        evidence.error(&other.key, &failure.code, &failure.message);
                    }
                }
                asked.push((other, reply));
            }
        }
        let mut resource = self.resource_of(leading, &identity, &place, captured_at, evidence.to_json());
        resource.created_at = None;
        let name = resource.identity().to_owned();
        for (listing, reply) in &replies {
            let failed =
                !matches!(self.outcome(&listing.service, &listing.operation, reply), Outcome::Ok | Outcome::Absent);
            // A call that lists has no resource, but evidence with an error demands its row.
            let about = (told && failed).then(|| name.clone());
            self.call(reply, &unit.region, (&listing.service, &listing.operation), about, None);
        }
        for (other, reply) in &asked {
            self.call(reply, &unit.region, (&other.service, &other.operation), Some(name.clone()), None);
        }
        // Errors alone are no evidence of a resource; the calls tell of them.
        if told && self.has(leading, &identity) {
            self.output.resource(resource)?;
            self.asker.shared.progress.resource(&self.asker.account);
        }
        self.asker.shared.progress.list_done(&self.asker.account);
        Ok(())
    }

    async fn list(&self, unit: &Unit, listings: &[&Listing]) -> Result<(), Stopped> {
        let leading = listings[0];
        let mut others: HashMap<String, Vec<Other<'_>>> = HashMap::new();
        for listing in listings {
            let also = self.others(unit, listing).await?;
            others.insert(listing.resource_type.clone(), also);
        }
        let others = &others;
        let place = self.asker.place(&unit.region);
        let time = |offset: &str| self.asker.shared.time(offset);
        let (none, nothing) = (HashMap::new(), BTreeSet::new());
        let known = Known { place: &place, element: None, about: &none, absent: &nothing, parent: None };
        let input = known.with(&time, &mut |values| filled(values, &leading.input)).unwrap_or_default();
        let items = Mutex::new(0_i64);
        let each = |page: Value, seen_at: DateTime<Utc>| {
            let (items, place) = (&items, &place);
            async move {
                let mut work = Vec::new();
                for listing in listings {
                    let elements = elements(&page, listing);
                    *items.lock().unwrap_or_else(PoisonError::into_inner) += elements.len() as i64;
                    if !self.is_wanted(&listing.resource_type) {
                        continue;
                    }
                    let also = others.get(&listing.resource_type).map(Vec::as_slice).unwrap_or_default();
                    for element in elements {
                        work.push(self.resource(listing, unit, place, element, None, also, seen_at));
                    }
                }
                all(work).await
            }
        };
        let list = leading.items.as_deref();
        let reply = self.asker.pages(&leading.service, &unit.endpoint, &leading.operation, list, input, each).await?;
        let items = items.into_inner().unwrap_or_else(PoisonError::into_inner);
        self.call(&reply, &unit.region, (&leading.service, &leading.operation), None, Some(items));
        if reply.result.is_err() {
            // What would be asked per resource of this list was not asked.
            for listing in listings {
                let told = others.get(&listing.resource_type).and_then(|others| others.first());
                let Some(other) = told.filter(|_| self.is_wanted(&listing.resource_type)) else {
                    self.note_children_unread(&listing.resource_type, &unit.region, &reply);
                    continue;
                };
                let mut work = Vec::new();
                for element in other.elements.values() {
                    work.push(self.resource(other.listing, unit, &place, element, None, &[], other.seen_at));
                }
                all(work).await?;
                self.note_children_read(&listing.resource_type, &unit.region, other.seen_at);
            }
        } else {
            for listing in listings {
                self.note_children_read(&listing.resource_type, &unit.region, reply.started_at);
            }
        }
        self.asker.shared.progress.list_done(&self.asker.account);
        Ok(())
    }

    /// What other listings of a type say, by identity. They are lists of IAM entities, which have a quota.
    async fn others<'i>(&'i self, unit: &Unit, listing: &Listing) -> Result<Vec<Other<'i>>, Stopped> {
        let mut others = Vec::new();
        if !self.is_wanted(&listing.resource_type) {
            return Ok(others);
        }
        let place = self.asker.place(&unit.region);
        let time = |offset: &str| self.asker.shared.time(offset);
        let (none, nothing) = (HashMap::new(), BTreeSet::new());
        let same = |other: &&Listing| other.service == listing.service && other.operation == listing.operation;
        for other in self.inventory().listings.iter().filter(|other| other.resource_type == listing.resource_type) {
            if !other.collect || other.of.is_some() || other.items.is_none() || same(&other) {
                continue;
            }
            let known = Known { place: &place, element: None, about: &none, absent: &nothing, parent: None };
            let input = known.with(&time, &mut |values| filled(values, &other.input)).unwrap_or_default();
            let list = other.items.as_deref();
            let reply = self.asker.whole(&other.service, &unit.endpoint, &other.operation, list, input).await?;
            let mut told = BTreeMap::new();
            if let Ok(answer) = &reply.result {
                for element in elements(answer, other) {
                    let known =
                        Known { place: &place, element: Some(element), about: &none, absent: &nothing, parent: None };
                    let identity = known.with(&time, &mut |values| values.identify(other));
                    if let Some(name) = identity.arn.or(identity.id) {
                        told.insert(name, element.clone());
                    }
                }
            }
            let items = i64::try_from(told.len()).ok();
            self.call(&reply, &unit.region, (&other.service, &other.operation), None, items);
            if reply.result.is_ok() {
                others.push(Other { listing: other, elements: told, seen_at: reply.started_at });
            }
        }
        Ok(others)
    }

    /// Whether this very resource is wanted.
    fn has(&self, listing: &Listing, identity: &Identity) -> bool {
        self.wanted.has(&self.asker.account, &listing.resource_type, identity)
    }

    fn is_wanted(&self, resource_type: &str) -> bool {
        self.types.contains(resource_type) || has_wanted_child(self.inventory(), &self.types, resource_type)
    }

    #[expect(clippy::too_many_arguments, reason = "each is another thing")]
    /// Puts a resource together from an element of a list and what is asked about it, and goes on to what belongs to it.
    fn resource<'g>(
        &'g self,
        listing: &'g Listing,
        unit: &'g Unit,
        place: &'g Place,
        element: &'g Value,
        parent: Option<&'g Known<'g>>,
        also: &'g [Other<'g>],
        seen_at: DateTime<Utc>,
    ) -> Gathering<'g> {
        Box::pin(async move {
            let time = |offset: &str| self.asker.shared.time(offset);
            let mut about: HashMap<String, Result<Value, Failure>> = HashMap::new();
            let mut absent: BTreeSet<String> = BTreeSet::new();
            let mut calls: Vec<(&About, Reply)> = Vec::new();
            if !self.wanted.is_everything() {
                // What is not wanted is told by its element alone, where that is enough.
                let known = Known { place, element: Some(element), about: &about, absent: &absent, parent };
                let identity = known.with(&time, &mut |values| values.identify(listing));
                let is_known = identity.arn.is_some() || listing.arn.is_empty();
                if is_known
                    && !self.has(listing, &identity)
                    && children(self.inventory(), &listing.resource_type).next().is_none()
                {
                    return Ok(());
                }
            }
            let mut endpoint = unit.endpoint.clone();
            let waves = waves(listing, element);
            for wave in waves {
                let mut asking = Vec::new();
                for other in wave {
                    let known = Known { place, element: Some(element), about: &about, absent: &absent, parent };
                    let wanted = other.when.as_ref().is_none_or(|template| {
                        known.with(&time, &mut |values| values.fill(template)).is_some_and(|text| !text.is_empty())
                    });
                    let input = known.with(&time, &mut |values| filled(values, &other.input));
                    let equals = match &other.part {
                        Part::Among { equals, .. } => known.with(&time, &mut |values| values.fill(equals)),
                        _ => None,
                    };
                    if let (true, Some(input)) = (wanted, input) {
                        let endpoint = &endpoint;
                        asking.push(async move {
                            let reply = self.about(other, endpoint, input, equals).await?;
                            Ok::<_, Stopped>((other, reply))
                        });
                    }
                }
                for (other, reply) in futures_util::future::try_join_all(asking).await? {
                    if self.outcome(&other.service, &other.operation, &reply) == Outcome::Absent {
                        absent.insert(other.key.clone());
                    }
                    about.insert(other.key.clone(), reply.result.clone());
                    calls.push((other, reply));
                }
                if listing.scope == Scope::Bucket {
                    let known = Known { place, element: Some(element), about: &about, absent: &absent, parent };
                    if let Some(region) = known.with(&time, &mut |values| values.bucket_region()) {
                        endpoint = region;
                    }
                }
            }
            let known = Known { place, element: Some(element), about: &about, absent: &absent, parent };
            let identity = known.with(&time, &mut |values| values.identify(listing));
            if identity.id.is_none() {
                let list = listing.items.as_deref().unwrap_or_default();
                self.output
                    .warn(format!("an element of `{list}` ({}:{}) has no id", listing.service, listing.operation));
                return self.no_id(listing, &identity, seen_at);
            }
            let mut evidence = Evidence::new();
            let mut shown = element.clone();
            self.mask(listing, &listing.key(), true, &mut shown);
            evidence.answer(listing.key(), &shown);
            let name = identity.arn.as_ref().or(identity.id.as_ref());
            for other in also {
                if let Some(element) = name.and_then(|name| other.elements.get(name)) {
                    let mut element = element.clone();
                    self.mask(other.listing, &other.listing.key(), true, &mut element);
                    evidence.answer(other.listing.key(), &element);
                }
            }
            for (other, reply) in &calls {
                match &reply.result {
                    Ok(answer) => {
                        let mut answer = answer.clone();
                        self.mask(listing, &other.key, false, &mut answer);
                        evidence.answer(&other.key, &answer);
                    }
                    Err(failure) if absent.contains(&other.key) => {
                        evidence.absent(&other.key, &failure.code);
                    }
                    Err(failure) => {
                        evidence.error(&other.key, &failure.code, &failure.message);
                    }
                }
            }
            let resource = self.resource_of(listing, &identity, place, seen_at, evidence.to_json());
            let name = resource.identity().to_owned();
            let emit = self.types.contains(&listing.resource_type) && self.has(listing, &identity);
            if emit {
                for (other, reply) in &calls {
                    let failed =
                        !matches!(self.outcome(&other.service, &other.operation, reply), Outcome::Ok | Outcome::Absent);
                    // One call about all has one row; each resource whose evidence has its error has a row, too.
                    if !matches!(other.part, Part::Among { .. }) || failed {
                        let told = (other.service.as_str(), other.operation.as_str());
                        self.call(reply, &resource.region, told, Some(name.clone()), None);
                    }
                }
                self.output.resource(resource)?;
                self.asker.shared.progress.resource(&self.asker.account);
            }
            // What belongs to a bucket is asked where the bucket is.
            let unit = Unit { endpoint, region: unit.region.clone(), listings: Vec::new() };
            self.children(listing, &unit, place, &known, &calls, &name).await
        })
    }

    /// The resources that belong to a resource.
    async fn children(
        &self,
        listing: &Listing,
        unit: &Unit,
        place: &Place,
        parent: &Known<'_>,
        calls: &[(&About, Reply)],
        parent_name: &str,
    ) -> Result<(), Stopped> {
        let time = |offset: &str| self.asker.shared.time(offset);
        for child in children(self.inventory(), &listing.resource_type) {
            if !self.is_wanted(&child.resource_type) {
                continue;
            }
            let asked = calls.iter().find(|(other, _)| {
                other.service == child.service && other.operation == child.operation && other.part == Part::Whole
            });
            let reply = match asked {
                Some((_, reply)) => reply.clone(),
                None => {
                    let Some(input) = parent.with(&time, &mut |values| above(values, &child.input)) else { continue };
                    let list = child.items.as_deref();
                    let reply = self.asker.whole(&child.service, &unit.endpoint, &child.operation, list, input).await?;
                    let told = (child.service.as_str(), child.operation.as_str());
                    self.call(&reply, &unit.region, told, Some(parent_name.to_owned()), None);
                    reply
                }
            };
            self.note_child(child, &unit.region, &reply);
            if let Ok(answer) = &reply.result {
                let mut work = Vec::new();
                for element in elements(answer, child) {
                    work.push(self.resource(child, unit, place, element, Some(parent), &[], reply.started_at));
                }
                all(work).await?;
            }
        }
        Ok(())
    }

    /// Asks about one resource.
    async fn about(
        &self,
        other: &About,
        endpoint: &str,
        input: Input,
        equals: Option<String>,
    ) -> Result<Reply, Stopped> {
        match &other.part {
            Part::Whole => self.asker.whole(&other.service, endpoint, &other.operation, None, input).await,
            Part::First(list) => {
                let mut reply = self.asker.whole(&other.service, endpoint, &other.operation, Some(list), input).await?;
                if let Ok(answer) = &reply.result {
                    match answer.at(list).and_then(Node::elements) {
                        Some([first, ..]) => reply.result = Ok(first.clone()),
                        _ => {
                            let text = format!("`{list}` of {} is empty", other.operation);
                            reply.result = Err(Failure { answered: true, ..Failure::ours("NoAnswer", text) });
                        }
                    }
                }
                Ok(reply)
            }
            Part::Among { list, member, .. } => {
                let asked = self.asker.common(&other.service, endpoint, &other.operation, Some(list), input).await?;
                let mut reply = Reply::clone(&asked);
                if let Ok(answer) = &asked.result {
                    let ours: Vec<Value> = answer
                        .at(list)
                        .and_then(Node::elements)
                        .unwrap_or_default()
                        .iter()
                        .filter(|element| {
                            element.at(member).and_then(Node::text).as_deref() == equals.as_deref() && equals.is_some()
                        })
                        .cloned()
                        .collect();
                    reply.result = Ok(json!({ list: ours }));
                }
                Ok(reply)
            }
        }
    }

    fn mask(&self, listing: &Listing, key: &str, is_element: bool, answer: &mut Value) {
        for path in &listing.sensitive {
            match path.strip_prefix('@') {
                Some(path) => {
                    if let Some(path) = path.strip_prefix(key).and_then(|path| path.strip_prefix('.')) {
                        self.masker.mask(answer, path);
                    }
                }
                None if is_element => self.masker.mask(answer, path),
                None => {}
            }
        }
    }

    fn resource_of(
        &self,
        listing: &Listing,
        identity: &Identity,
        place: &Place,
        captured_at: DateTime<Utc>,
        evidence: String,
    ) -> Resource {
        Resource {
            resource_type: listing.resource_type.clone(),
            arn: identity.arn.clone(),
            resource_id: identity.id.clone().unwrap_or_default(),
            resource_name: identity.name.clone(),
            partition: place.partition.clone(),
            account_id: place.account.clone(),
            region: identity.region.clone(),
            created_at: identity.created.as_deref().and_then(time_of),
            captured_at,
            tags: identity.tags.clone(),
            source: Source::AwsApi,
            evidence,
        }
    }

    fn outcome(&self, service: &str, operation: &str, reply: &Reply) -> Outcome {
        match &reply.result {
            Ok(_) => Outcome::Ok,
            Err(failure) => outcome_of(self.inventory(), service, operation, failure),
        }
    }

    fn call(
        &self,
        reply: &Reply,
        region: &str,
        (service, operation): (&str, &str),
        resource: Option<String>,
        items: Option<i64>,
    ) {
        let told = (service, operation);
        self.output.call(reply.call(self.inventory(), &self.asker.account, region, told, resource, items));
    }

    /// A list with an element that cannot be told from others is not complete.
    fn no_id(&self, listing: &Listing, identity: &Identity, seen_at: DateTime<Utc>) -> Result<(), Stopped> {
        let text = format!("an element of `{}` has no id", listing.items.as_deref().unwrap_or_default());
        let reply = Reply {
            result: Err(Failure { answered: true, ..Failure::ours("MalformedResponse", text) }),
            attempts: 0,
            duration_ms: 0,
            started_at: seen_at,
        };
        self.call(&reply, &identity.region, (&listing.service, &listing.operation), None, None);
        Ok(())
    }

    fn note_child(&self, child: &Listing, region: &str, reply: &Reply) {
        let outcome = self.outcome(&child.service, &child.operation, reply);
        let mut lists = self.child_lists.lock().unwrap_or_else(PoisonError::into_inner);
        let key = (region.to_owned(), child.service.clone(), child.operation.clone());
        let lists = lists.entry(key).or_default();
        lists.started_at = lists.started_at.into_iter().chain([reply.started_at]).min();
        match &reply.result {
            Ok(answer) => lists.items += elements(answer, child).len() as i64,
            Err(failure) if outcome != Outcome::Absent => {
                let worse = lists.worst.as_ref().is_none_or(|(worst, other)| {
                    (outcome, &failure.code, &failure.message) < (*worst, &other.code, &other.message)
                });
                if worse {
                    lists.worst = Some((outcome, failure.clone()));
                }
            }
            Err(_) => {}
        }
    }

    /// The parents could not be listed, and so not what belongs to them.
    fn note_children_unread(&self, resource_type: &str, region: &str, reply: &Reply) {
        for child in others_below(self.inventory(), resource_type) {
            let text = match &reply.result {
                Err(failure) => {
                    format!("the {resource_type} resources that it is asked for were not listed: {failure}")
                }
                Ok(_) => String::new(),
            };
            let unread = Reply { result: Err(Failure::ours("ParentsNotListed", text)), ..reply.clone() };
            self.note_child(child, region, &unread);
            self.note_children_unread(&child.resource_type, region, reply);
        }
    }

    /// The parents were listed: where there are none, there is nothing that belongs to them.
    fn note_children_read(&self, resource_type: &str, region: &str, at: DateTime<Utc>) {
        for child in others_below(self.inventory(), resource_type).filter(|child| self.is_wanted(&child.resource_type))
        {
            let key = (region.to_owned(), child.service.clone(), child.operation.clone());
            let mut lists = self.child_lists.lock().unwrap_or_else(PoisonError::into_inner);
            lists.entry(key).or_default().started_at.get_or_insert(at);
            drop(lists);
            self.note_children_read(&child.resource_type, region, at);
        }
    }

    /// What stands for the call that would have listed each type that is asked per parent: it was read where all were.
    pub(crate) fn finish(&self) {
        let lists = std::mem::take(&mut *self.child_lists.lock().unwrap_or_else(PoisonError::into_inner));
        for ((region, service, operation), lists) in lists {
            let (outcome, failure) = lists.worst.unzip();
            self.output.call(ApiCall {
                account_id: self.asker.account.clone(),
                region,
                service,
                operation,
                resource: None,
                outcome: outcome.unwrap_or(Outcome::Ok),
                error_code: failure.as_ref().map(|failure| failure.code.clone()),
                message: failure.map(|failure| failure.message).filter(|message| !message.is_empty()),
                items: outcome.is_none().then_some(lists.items),
                attempts: 0,
                duration_ms: None,
                started_at: lists.started_at,
            });
        }
    }
}

/// What is asked about a resource, in the order in which one needs another's answer. Where a bucket lies comes first.
fn waves<'l>(listing: &'l Listing, element: &Value) -> Vec<Vec<&'l About>> {
    let mut waves: Vec<Vec<&About>> = Vec::new();
    let mut wave_of: HashMap<&str, usize> = HashMap::new();
    let locate = listing.scope == Scope::Bucket && element.member("BucketRegion").is_none();
    for other in listing.about.iter().filter(|other| other.collect) {
        if other.operation == "GetBucketLocation" && !locate {
            continue;
        }
        let mut texts = Vec::new();
        collect_texts(&Value::Object(other.input.clone()), &mut texts);
        texts.extend(other.when.clone());
        if let Part::Among { equals, .. } = &other.part {
            texts.push(equals.clone());
        }
        let mut wave = wave_of
            .iter()
            .filter(|(key, _)| texts.iter().any(|text| text.contains(&format!("{{@{key}."))))
            .map(|(_, wave)| wave + 1)
            .max()
            .unwrap_or(0);
        if locate && other.operation != "GetBucketLocation" {
            wave = wave.max(1);
        }
        wave_of.insert(&other.key, wave);
        if waves.len() <= wave {
            waves.resize_with(wave + 1, Vec::new);
        }
        waves[wave].push(other);
    }
    waves
}

fn collect_texts(value: &Value, texts: &mut Vec<String>) {
    match value {
        Value::String(text) => texts.push(text.clone()),
        Value::Array(list) => list.iter().for_each(|value| collect_texts(value, texts)),
        Value::Object(object) => object.values().for_each(|value| collect_texts(value, texts)),
        _ => {}
    }
}

/// Works on a list's resources, some at a time.
async fn all(work: Vec<Gathering<'_>>) -> Result<(), Stopped> {
    let mut running = stream::iter(work).buffer_unordered(AT_ONCE);
    while let Some(done) = running.next().await {
        done?;
    }
    Ok(())
}

/// The elements of a listing in an answer.
fn elements<'a>(answer: &'a Value, listing: &Listing) -> Vec<&'a Value> {
    let list = listing.items.as_deref().and_then(|path| answer.at(path)).and_then(Node::elements).unwrap_or_default();
    match &listing.inner {
        None => list.iter().collect(),
        Some(inner) => list.iter().filter_map(|element| element.at(inner)?.elements()).flatten().collect(),
    }
}

fn filled(values: &Values<'_, Value>, input: &Map<String, Value>) -> Option<Input> {
    match values.fill_input(&Value::Object(input.clone()))? {
        Value::Object(input) => Some(input),
        _ => None,
    }
}

/// The input of a list that is asked for a parent: what its templates call `parent` are the values at hand.
fn above(values: &Values<'_, Value>, input: &Map<String, Value>) -> Option<Input> {
    let child =
        Values { place: values.place, element: None, about: &NoAnswers, parent: Some(values), time: values.time };
    filled(&child, input)
}

/// A time in one of the spellings of AWS's answers.
fn time_of(text: &str) -> Option<DateTime<Utc>> {
    if let Ok(time) = DateTime::parse_from_rfc3339(text) {
        return Some(time.to_utc());
    }
    // Seconds or milliseconds since 1970, and Lambda's offsets without a colon.
    if let Ok(number) = text.parse::<f64>() {
        let millis = if number > 1e11 { number } else { number * 1000.0 };
        return DateTime::from_timestamp_millis(millis as i64);
    }
    DateTime::parse_from_str(text, "%Y-%m-%dT%H:%M:%S%.f%z").ok().map(|time| time.to_utc())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn inventory() -> Inventory {
        Inventory::builtin().unwrap()
    }

    #[test]
    fn one_answer_serves_every_type_in_it() {
        let inventory = inventory();
        let types = inventory.types().into_iter().map(str::to_owned).collect();
        let units = units(&inventory, &types, "aws", &["eu-central-1".to_owned()], true);
        let is_details = |unit: &&Unit| {
            unit.listings.iter().any(|index| inventory.listings[*index].operation == "GetAccountAuthorizationDetails")
        };
        let details: Vec<_> = units.iter().filter(is_details).collect();
        assert_eq!(details.len(), 1);
        assert!(details[0].listings.len() >= 4);
        assert_eq!((details[0].region.as_str(), details[0].endpoint.as_str()), ("global", "us-east-1"));
    }

    #[test]
    fn times_are_read_in_every_spelling() {
        let expected = DateTime::from_timestamp(1_793_525_280, 0);
        for text in [
            "2026-11-01T09:28:00+00:00",
            "2026-11-01T09:28:00Z",
            "1793525280",
            "1793525280000",
            "2026-11-01T09:28:00.000+0000",
        ] {
            assert_eq!(time_of(text), expected, "{text}");
        }
        assert_eq!(time_of("yesterday"), None);
    }

    #[test]
    fn what_needs_an_answer_waits_for_it() {
        let inventory = inventory();
        let bucket = inventory.of_type("AWS::S3::Bucket").next().unwrap();
        let first = waves(bucket, &json!({"Name": "b"}));
        assert_eq!(first[0].len(), 1);
        assert_eq!(first[0][0].operation, "GetBucketLocation");
        let located = waves(bucket, &json!({"Name": "b", "BucketRegion": "eu-central-1"}));
        assert!(located[0].iter().all(|other| other.operation != "GetBucketLocation"));
    }
}
