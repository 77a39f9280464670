//! Which deliveries form one snapshot.

use std::collections::BTreeSet;

use chrono::{DateTime, Duration, Utc};

/// What decides about a delivery: one file that AWS Config delivered for an account and region at a time.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Delivery {
    pub(crate) time: DateTime<Utc>,
    pub(crate) account: String,
    pub(crate) region: String,
}

/// Deliveries that form one snapshot.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Window {
    pub(crate) start: DateTime<Utc>,
    /// The newest delivery's time: the snapshot's.
    pub(crate) time: DateTime<Utc>,
    /// The newest delivery of each account and region, as indexes, by time.
    pub(crate) chosen: Vec<usize>,
    /// How many others there are.
    pub(crate) superseded: usize,
}

/// Forms windows. One begins at its first delivery and lasts `length`. Config delivers each account and region once per
/// period, a little early or late: so the delivery of one that the window has already, coming in the window's last 24th
/// (the last hour of a day), belongs to the next period and begins the next window.
pub(crate) fn windows(deliveries: &[Delivery], length: Duration) -> Vec<Window> {
    let mut order: Vec<usize> = (0..deliveries.len()).collect();
    order.sort_by(|left, right| deliveries[*left].cmp(&deliveries[*right]).then(left.cmp(right)));
    let mut windows: Vec<Window> = Vec::new();
    let mut places: BTreeSet<(&str, &str)> = BTreeSet::new();
    let mut members: Vec<usize> = Vec::new();
    for index in order {
        let delivery = &deliveries[index];
        let place = (delivery.account.as_str(), delivery.region.as_str());
        let belongs = members.first().is_some_and(|first| {
            let age = delivery.time - deliveries[*first].time;
            age < length && !(places.contains(&place) && length - age <= length / 24)
        });
        if !belongs {
            windows.extend(close(deliveries, std::mem::take(&mut members)));
            places.clear();
        }
        places.insert(place);
        members.push(index);
    }
    windows.extend(close(deliveries, members));
    windows
}

fn close(deliveries: &[Delivery], members: Vec<usize>) -> Option<Window> {
    let (first, last) = (deliveries.get(*members.first()?)?, deliveries.get(*members.last()?)?);
    let mut places = BTreeSet::new();
    let newest = members.iter().rev().filter(|index| {
        let delivery = &deliveries[**index];
        places.insert((delivery.account.as_str(), delivery.region.as_str()))
    });
    let mut chosen: Vec<usize> = newest.copied().collect();
    chosen.reverse();
    let superseded = members.len() - chosen.len();
    Some(Window { start: first.time, time: last.time, chosen, superseded })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn delivery(minute: i64, account: &str, region: &str) -> Delivery {
        let time = DateTime::UNIX_EPOCH + Duration::minutes(minute);
        Delivery { time, account: account.into(), region: region.into() }
    }

    fn chosen(deliveries: &[Delivery]) -> Vec<Vec<usize>> {
        windows(deliveries, Duration::hours(24)).into_iter().map(|window| window.chosen).collect()
    }

    const DAY: i64 = 24 * 60;

    #[test]
    fn the_newest_of_each_account_and_region_wins() {
        let deliveries = [
            delivery(0, "1", "a"),
            delivery(600, "1", "a"),
            delivery(300, "1", "b"),
            delivery(1200, "2", "a"),
            delivery(599, "1", "a"),
        ];
        let windows = windows(&deliveries, Duration::hours(24));
        assert_eq!(windows.len(), 1);
        assert_eq!(windows[0].chosen, [2, 1, 3]);
        assert_eq!(windows[0].superseded, 2);
        assert_eq!(windows[0].time, deliveries[3].time);
        assert_eq!(windows[0].start, deliveries[0].time);
    }

    #[test]
    fn a_year_of_days_is_a_year_of_snapshots_in_spite_of_jitter() {
        let jitter = [0, -7, 12, -30, 25, -2, 59];
        let mut deliveries = Vec::new();
        for day in 0..365_i64 {
            for (shift, region) in [(0, "a"), (9, "b"), (-4, "c")] {
                let late = jitter[usize::try_from(day + shift.max(0)).unwrap() % jitter.len()];
                deliveries.push(delivery(600 + day * DAY + shift + late, "1", region));
            }
        }
        let windows = windows(&deliveries, Duration::hours(24));
        assert_eq!(windows.len(), 365);
        assert!(windows.iter().all(|window| window.chosen.len() == 3 && window.superseded == 0));
    }

    #[test]
    fn a_window_holds_what_is_less_than_its_length_later() {
        assert_eq!(chosen(&[delivery(0, "1", "a"), delivery(DAY - 1, "1", "b")]), [vec![0, 1]]);
        assert_eq!(chosen(&[delivery(0, "1", "a"), delivery(DAY, "1", "b")]), [vec![0], vec![1]]);
        assert_eq!(chosen(&[delivery(0, "1", "a"), delivery(DAY - 61, "1", "a")]), [vec![1]]);
        assert_eq!(chosen(&[delivery(0, "1", "a"), delivery(DAY - 60, "1", "a")]), [vec![0], vec![1]]);
        assert_eq!(chosen(&[]), Vec::<Vec<usize>>::new());
    }

    #[test]
    fn the_order_of_the_files_does_not_matter() {
        let mut deliveries: Vec<_> = (0..40).map(|hour| delivery(hour * 360, "1", "a")).collect();
        let times = |deliveries: &[Delivery]| -> Vec<_> {
            windows(deliveries, Duration::hours(24)).into_iter().map(|window| (window.start, window.time)).collect()
        };
        let expected = times(&deliveries);
        assert_eq!(expected.len(), 10);
        deliveries.reverse();
        assert_eq!(times(&deliveries), expected);
    }
}
