//! Reads files with configuration items, and finds out what a file is before it is read.

use std::io::Read;
use std::path::Path;

use chrono::{DateTime, Utc};

use super::credentials;
use super::document::{Found, ITEM_LISTS, unwrap};
use super::error::{Place, Reason};
use super::input::{self, Watch};
use super::item::{self, Context, Shape, Told, is_account, is_region};
use super::json::Json;
use super::split::{Document, Element, Sink, Stop, split};
use super::terraform::{self, Lineage, Recognized};

/// The lists of `get-account-authorization-details`.
pub(crate) const AUTHORIZATION_LISTS: [&str; 4] = ["UserDetailList", "GroupDetailList", "RoleDetailList", "Policies"];
/// How many items of a delivery are looked at to learn its region: items of global services do not tell.
const LOOKED_AT: u64 = 1000;

/// What a file is, as its content tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Probed {
    /// A delivered snapshot; the account and region that its first items name.
    Delivery {
        account: Option<String>,
        region: Option<String>,
    },
    /// Other configuration items.
    Items,
    /// Authorization details; an account that their ARNs name, and the partition.
    Authorization {
        account: Option<String>,
        partition: Option<String>,
    },
    CredentialReport,
    /// Terraform's state: its lineage and serial number, where it tells them.
    State(Option<Lineage>),
    /// Nothing that is known, and why.
    Unknown(String),
}

/// Finds out what a file is, reading no more of it than that needs.
pub(crate) fn probe(path: &Path, named_snapshot: bool, watch: Watch<'_>) -> Result<Probed, Stop> {
    let mut content = input::open(path, watch, false)?;
    let mut beginning = [0; 512];
    let mut filled = 0;
    while filled < beginning.len() {
        match content.read(&mut beginning[filled..]) {
            Ok(0) => break,
            Ok(count) => filled += count,
            Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
            Err(error) => return Err(input::stop(error, filled as u64)),
        }
    }
    let beginning = &beginning[..filled];
    if credentials::is_csv(beginning) {
        return Ok(Probed::CredentialReport);
    }
    let text = beginning.strip_prefix(&[0xef, 0xbb, 0xbf]).unwrap_or(beginning);
    let is_utf16 = beginning.starts_with(&[0xff, 0xfe]) || beginning.starts_with(&[0xfe, 0xff]);
    match text.iter().find(|byte| !byte.is_ascii_whitespace()) {
        Some(b'{' | b'[') => {}
        _ if is_utf16 && beginning.len() > 3 && (beginning[2] == b'{' || beginning[3] == b'{') => {
            return Err(Stop::Damage(Place::Byte(0), Reason::Utf16));
        }
        None if filled < 512 => return Ok(Probed::Unknown("it is blank".into())),
        _ => return Ok(Probed::Unknown(terraform::foreign(path, text).into())),
    }
    let mut lists: Vec<&str> = ITEM_LISTS.iter().map(|(list, _)| *list).collect();
    lists.extend(AUTHORIZATION_LISTS);
    let mut sink = Prober { named_snapshot, probed: None, looked_at: 0, reason: None, damage: None };
    match split(&mut beginning.chain(content), &lists, &mut sink) {
        Ok(()) | Err(Stop::Enough) => {}
        // What the file is was known already: the damage is found again when it is read.
        Err(Stop::Damage(place, reason)) if sink.probed.is_some() => {
            sink.damage.get_or_insert((place, reason));
        }
        Err(stop) => return Err(stop),
    }
    // Unless the damage is why it is not known whose delivery this is.
    if let (Some(Probed::Delivery { account: None, .. }), Some((place, reason))) = (&sink.probed, sink.damage) {
        return Err(Stop::Damage(place, reason));
    }
    let empty = || "it is an empty array".to_owned();
    Ok(sink.probed.unwrap_or_else(|| Probed::Unknown(sink.reason.unwrap_or_else(empty))))
}

struct Prober {
    named_snapshot: bool,
    probed: Option<Probed>,
    looked_at: u64,
    reason: Option<String>,
    /// The first damage met.
    damage: Option<(Place, Reason)>,
}

impl Prober {
    /// Whether a document with these members is a delivered snapshot: history files have no `configSnapshotId`, and old
    /// examples of snapshots have a `requestId` instead.
    fn is_delivery(&self, document: &Json<'_>) -> bool {
        let text = |key: &str| document.get(key).and_then(Json::as_str).is_some_and(|text| !text.is_empty());
        text("configSnapshotId") || text("fileVersion") && (text("requestId") || self.named_snapshot)
    }

    fn authorization(&mut self, text: &[u8]) -> Result<(), Stop> {
        let Some(Probed::Authorization { account, partition }) = &mut self.probed else { return Ok(()) };
        if account.is_none() {
            *account = super::answers::accounts_in(text).into_iter().next();
        }
        if partition.is_none()
            && let Ok(text) = std::str::from_utf8(text)
            && let Some((_, rest)) = text.split_once("\"arn:")
        {
            *partition = rest.split_once(':').map(|(partition, _)| partition.to_owned());
        }
        if account.is_some() { Err(Stop::Enough) } else { Ok(()) }
    }
}

impl Sink for Prober {
    fn element(&mut self, element: Element<'_>) -> Result<(), Stop> {
        if AUTHORIZATION_LISTS.contains(&element.list) {
            // `ListPolicies` has a list of that name too.
            if self.probed.is_none() && element.list != "Policies" {
                self.probed = Some(Probed::Authorization { account: None, partition: None });
            }
            return self.authorization(element.text);
        }
        if self.probed.is_none() {
            let mut before = element.before.to_vec();
            before.extend_from_slice(if element.in_data { b"[]}}" } else { b"[]}" });
            let is_delivery = Json::from_slice(&before).is_ok_and(|document| self.is_delivery(&document));
            if !is_delivery || element.list != "configurationItems" {
                self.probed = Some(Probed::Items);
                return Err(Stop::Enough);
            }
            self.probed = Some(Probed::Delivery { account: None, region: None });
        }
        self.looked_at += 1;
        let item = match Json::from_slice(element.text) {
            Ok(item) => item,
            Err(error) => {
                let place = Place::Item { index: element.index, byte: element.byte };
                self.damage.get_or_insert((place, Reason::json(error)));
                return if self.looked_at > LOOKED_AT { Err(Stop::Enough) } else { Ok(()) };
            }
        };
        if let Some(Probed::Delivery { account, region }) = &mut self.probed {
            let text = |keys: [&str; 2]| keys.into_iter().find_map(|key| item.get(key)?.as_str());
            if account.is_none() {
                *account = text(["awsAccountId", "accountId"]).filter(|text| is_account(text)).map(str::to_owned);
            }
            if region.is_none() {
                *region = text(["awsRegion", "awsRegion"]).filter(|text| is_region(text)).map(str::to_owned);
            }
            if account.is_some() && region.is_some() {
                return Err(Stop::Enough);
            }
        }
        if self.looked_at > LOOKED_AT { Err(Stop::Enough) } else { Ok(()) }
    }

    fn document(&mut self, document: Document<'_>) -> Result<(), Stop> {
        if self.probed.is_some() {
            return Err(Stop::Enough);
        }
        let value = Json::from_slice(document.text)
            .map_err(|error| Stop::Damage(Place::Byte(document.byte + error.at as u64), Reason::json(error)))?;
        match terraform::recognize(&value) {
            None => {}
            Some(Recognized::State(lineage)) => {
                self.probed = Some(Probed::State(lineage));
                return Err(Stop::Enough);
            }
            Some(Recognized::Other(reason)) => {
                self.reason.get_or_insert(reason);
                return Ok(());
            }
            Some(Recognized::Unreadable(reason)) => return Err(Stop::Damage(Place::Whole, reason)),
        }
        let inner = value.get("data").filter(|_| value.get("status_code").is_some()).unwrap_or(&value);
        if credentials::is_envelope(inner) {
            self.probed = Some(Probed::CredentialReport);
            return Err(Stop::Enough);
        }
        if inner.get("UserDetailList").is_some() || inner.get("RoleDetailList").is_some() {
            self.probed = Some(Probed::Authorization { account: None, partition: None });
            return Err(Stop::Enough);
        }
        if inner.get("configurationItems").is_some() && self.is_delivery(inner) {
            self.probed = Some(Probed::Delivery { account: None, region: None });
            return Err(Stop::Enough);
        }
        let has_list = inner.get("configurationItems").is_some() || inner.get("baseConfigurationItems").is_some();
        let Found { items, skipped } = unwrap(value);
        if !items.is_empty() {
            self.probed = Some(Probed::Items);
            return Err(Stop::Enough);
        }
        self.reason.get_or_insert_with(|| {
            if has_list {
                "its list of configuration items is empty".into()
            } else {
                skipped.into_iter().next().unwrap_or_else(|| "it is empty".into())
            }
        });
        Ok(())
    }
}

/// What a reader of items is called with.
pub(crate) trait Listener {
    /// An item, or why it is skipped.
    fn item(&mut self, place: Place, told: Result<Told, String>) -> Result<(), Stop>;

    /// Damage in an item; an error ends the reading.
    fn damage(&mut self, place: Place, reason: Reason) -> Result<(), Stop>;
}

/// Reads all items of a file, and gives its size and SHA-256.
pub(crate) fn read(
    path: &Path,
    context: &Context,
    watch: Watch<'_>,
    shown: bool,
    listener: &mut dyn Listener,
) -> Result<(u64, String), Stop> {
    let mut content = input::open(path, watch, shown)?;
    let lists = ITEM_LISTS.map(|(list, _)| list);
    let mut sink = Reader { context, listener };
    match split(&mut content, &lists, &mut sink) {
        Ok(()) | Err(Stop::Enough) => {}
        Err(Stop::Damage(place, reason)) => listener.damage(place, reason)?,
        Err(stop) => return Err(stop),
    }
    content.finish()
}

struct Reader<'r> {
    context: &'r Context,
    listener: &'r mut dyn Listener,
}

impl Sink for Reader<'_> {
    fn element(&mut self, element: Element<'_>) -> Result<(), Stop> {
        let place = Place::Item { index: element.index, byte: element.byte };
        let shape = ITEM_LISTS.iter().find(|(list, _)| *list == element.list).map_or(Shape::Item, |(_, shape)| *shape);
        let value = match Json::from_slice(element.text) {
            Ok(value) => value,
            Err(error) => return self.listener.damage(place, Reason::json(error)),
        };
        let told = item::element(value, shape).and_then(|item| item::read(item, shape, self.context));
        let told = told.map_err(|error| error.to_string());
        self.listener.item(place, told)
    }

    fn document(&mut self, document: Document<'_>) -> Result<(), Stop> {
        let place = Place::Item { index: document.index, byte: document.byte };
        let value = match Json::from_slice(document.text) {
            Ok(value) => value,
            Err(error) => return self.listener.damage(place, Reason::json(error)),
        };
        // The rest of a document whose items were streamed holds no more of them.
        let is_list = |value: &Json<'_>| ITEM_LISTS.iter().any(|(list, _)| value.get(list).is_some());
        if document.streamed > 0 || is_list(value.get("data").unwrap_or(&value)) {
            return Ok(());
        }
        let Found { items, skipped } = unwrap(value);
        for (item, shape) in items {
            let told = item::read(item, shape, self.context).map_err(|error| error.to_string());
            self.listener.item(place, told)?;
        }
        for reason in skipped {
            self.listener.item(place, Err(reason))?;
        }
        Ok(())
    }
}

/// The newest capture time of a file's items.
pub(crate) fn newest(path: &Path, context: &Context, watch: Watch<'_>) -> Result<Option<DateTime<Utc>>, Stop> {
    let mut newest = Newest(None);
    match read(path, context, watch, false, &mut newest) {
        Ok(_) | Err(Stop::Damage(..)) => Ok(newest.0),
        Err(stop) => Err(stop),
    }
}

struct Newest(Option<DateTime<Utc>>);

impl Listener for Newest {
    fn item(&mut self, _: Place, told: Result<Told, String>) -> Result<(), Stop> {
        let time = match told {
            Ok(Told::State(resource)) => resource.captured_at,
            Ok(Told::Gone(gone)) => gone.captured_at,
            Err(_) => return Ok(()),
        };
        self.0 = self.0.max(Some(time));
        Ok(())
    }

    fn damage(&mut self, _: Place, _: Reason) -> Result<(), Stop> {
        // Told when the file is read for good.
        Ok(())
    }
}
