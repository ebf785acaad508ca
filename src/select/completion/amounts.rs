//! By how much chosen part awards have to be raised above their minima so that
//! every envelope holds its least.

use super::problem::{Kinds, Room, groups};

/// The cents by which the awards have to be raised in all; none if that cannot
/// be done. `extras` are, per kind, the cents by which they can be; `spans` what
/// each group still needs and may hold.
///
/// Money that fills several envelopes at once comes first, and of equals that
/// which uses up fewer maxima. For envelopes of which any two are nested,
/// disjoint or the only two this is the least.
pub(super) fn raise(kinds: &Kinds, extras: &[i64], spans: &[Room]) -> Option<i64> {
    let mut extras = extras.to_vec();
    let mut spans = spans.to_vec();
    let mut raised = 0;
    if spans.iter().any(|span| span.least > span.most) {
        return None;
    }
    while spans.iter().any(|span| span.least > 0) {
        let missed = |kind: usize| groups(kinds[kind]).filter(|&group| spans[group].least > 0);
        let room = |kind: usize| groups(kinds[kind]).map(|group| spans[group].most).min().unwrap_or(0);
        let bound = |kind: usize| {
            let full = |&group: &usize| spans[group].most < Room::OPEN.most / 2;
            groups(kinds[kind]).filter(full).count()
        };
        let helps = |&kind: &usize| extras[kind] > 0 && room(kind) > 0 && missed(kind).next().is_some();
        let kind = (0..kinds.len())
            .filter(helps)
            .max_by_key(|&kind| (missed(kind).count(), std::cmp::Reverse((bound(kind), kind))))?;
        let needed = missed(kind).map(|group| spans[group].least).min().unwrap_or(0);
        let by = needed.min(extras[kind]).min(room(kind));
        extras[kind] -= by;
        raised += by;
        for group in groups(kinds[kind]) {
            spans[group].least = (spans[group].least - by).max(0);
            spans[group].most -= by;
        }
    }
    Some(raised)
}
