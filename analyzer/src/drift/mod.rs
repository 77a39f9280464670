//! Compares two snapshots, and runs the rules that tell which changes are worth somebody's attention.
//!
//! What counts as a change is SQL in `sql/diff`; the rules are `sql/drift`.

pub(crate) mod rules;
