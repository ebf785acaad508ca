//! The reserves of a whole call, in one walk and one by one, are the same.

use proptest::prelude::*;
use toets::domain::force::Force;
use toets::domain::money::Money;
use toets::select::{
    Candidate, ClassSet, Contest, Counted, NumberedTarget, Strategy as How, forming, forming_all, select,
};

fn candidate() -> impl Strategy<Value = Candidate> {
    (1_i64..40, any::<bool>(), any::<bool>(), 0_u32..8, 0_u8..12).prop_map(
        |(cost, small, west, lead, forced)| {
            let classes = [small.then_some(0), west.then_some(1)].into_iter().flatten().collect::<ClassSet>();
            let forced = match forced {
                0 => Some(Force::In),
                1 => Some(Force::Out),
                _ => None,
            };
            Candidate {
                cost: Money::from_cents(cost),
                classes,
                lead: Some(lead),
                forced,
                ..Candidate::default()
            }
        },
    )
}

proptest! {
    #[test]
    fn one_walk_forms_what_each_turn_forms(
        mut candidates in prop::collection::vec(candidate(), 1..24),
        budget in 40_i64..300,
        needs in (0_u32..10, 0_u32..5, 0_u32..5),
        leads in any::<bool>(),
    ) {
        if !leads {
            candidates.iter_mut().for_each(|one| one.lead = None);
        }
        let target = |of, at_least| NumberedTarget { of, at_least };
        let contest = Contest {
            budget: Money::from_cents(budget),
            candidates,
            targets: vec![
                target(Counted::All, needs.0),
                target(Counted::Class(0), needs.1),
                target(Counted::Class(1), needs.2),
            ],
            max_per_lead: leads.then_some(2),
            partial: false, ..Contest::default() };
        if let Ok(selection) = select(&contest, How::Targets) {
            let all = forming_all(&contest, &selection);
            for (index, formed) in all.iter().enumerate() {
                prop_assert_eq!(formed, &forming(&contest, &selection, index).unwrap_or_default());
            }
        }
    }
}
