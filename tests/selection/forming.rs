//! The reserves of a whole call, in one walk and one by one, are the same.

use proptest::prelude::*;
use toets::domain::money::Money;
use toets::select::{
    Candidate, ClassSet, Forced, Problem, Strategy as How, Target, TargetOf, forming, forming_all, select,
};

fn candidate() -> impl Strategy<Value = Candidate> {
    (1_i64..40, any::<bool>(), any::<bool>(), 0_u32..8, 0_u8..12).prop_map(
        |(cost, small, west, lead, forced)| {
            let classes = [small.then_some(0), west.then_some(1)].into_iter().flatten().collect::<ClassSet>();
            let forced = match forced {
                0 => Some(Forced::In),
                1 => Some(Forced::Out),
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
        let target = |of, at_least| Target { of, at_least };
        let problem = Problem {
            budget: Money::from_cents(budget),
            candidates,
            targets: vec![
                target(TargetOf::All, needs.0),
                target(TargetOf::Class(0), needs.1),
                target(TargetOf::Class(1), needs.2),
            ],
            max_per_lead: leads.then_some(2),
            partial: false,
        };
        if let Ok(selection) = select(&problem, How::Targets) {
            let all = forming_all(&problem, &selection);
            for (index, formed) in all.iter().enumerate() {
                prop_assert_eq!(formed, &forming(&problem, &selection, index).unwrap_or_default());
            }
        }
    }
}
