//! A broken rule as a sentence with its figures.

use jiff::civil::Date;
use rust_decimal::Decimal;

use crate::domain::eligibility::Ineligible;
use crate::domain::id::few_names;
use crate::domain::identity::Region;
use crate::domain::moment::Moment;
use crate::domain::phrase::Phrase;

impl Ineligible {
    /// The sentence that says which rule is broken, with the figures that show it.
    #[must_use]
    pub fn phrase(&self) -> Phrase {
        match self {
            Ineligible::LeadKind(kind) => {
                let kind = Phrase::new(&format!("lead-kind-{}", kind.code()));
                Phrase::new("reason-lead-kind").phrase("kind", kind)
            }
            Ineligible::LeadRegion { nis, region, allowed } => Phrase::new("reason-lead-region")
                .phrase("region", name_of(*region))
                .with("nis", nis)
                .phrase("allowed", one_of(allowed)),
            Ineligible::TooManyApplications { max, earlier } => Phrase::new("reason-too-many-applications")
                .count("max", places(*max))
                .phrase("earlier", few_names(earlier)),
            Ineligible::BelowMinimum { requested, min } => {
                Phrase::new("reason-below-minimum").amount("requested", *requested).amount("min", *min)
            }
            Ineligible::AboveMaximum { requested, max } => {
                Phrase::new("reason-above-maximum").amount("requested", *requested).amount("max", *max)
            }
            Ineligible::OwnShare { own, total, min } => Phrase::new("reason-own-share")
                .amount("own", *own)
                .amount("total", *total)
                .number("min", (*min * Decimal::ONE_HUNDRED).normalize()),
            Ineligible::GrantShare { partner, grant, total, share, most } => {
                let id = if partner.is_some() { "reason-partner-share" } else { "reason-grant-share" };
                let said = Phrase::new(id)
                    .amount("grant", *grant)
                    .amount("total", *total)
                    .amount("most", *most)
                    .number("share", (*share * Decimal::ONE_HUNDRED).normalize());
                match partner {
                    Some(name) => said.with("partner", name),
                    None => said,
                }
            }
            Ineligible::Partners { count, min } => {
                Phrase::new("reason-partners").count("count", *count).count("min", places(*min))
            }
            Ineligible::TooShort { days, least, until } => {
                lasting("reason-too-short", *days, *until).count("least", places(*least))
            }
            Ineligible::TooLong { days, most, until } => {
                lasting("reason-too-long", *days, *until).count("most", places(*most))
            }
            Ineligible::Question(failed) => failed.phrase(),
            Ineligible::Late { submitted, deadline } => {
                Phrase::new("reason-late").with("submitted", submitted).with("deadline", deadline)
            }
        }
    }
}

fn lasting(id: &str, (start, end): (Date, Date), until: Date) -> Phrase {
    let day = |day| Moment { day, time: None };
    Phrase::new(id).with("start", day(start)).with("end", day(end)).with("until", day(until))
}

fn places(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

fn name_of(region: Region) -> Phrase {
    Phrase::new(&format!("region-{}", region.code()))
}

/// Several regions: *Flanders or Brussels*.
fn one_of(regions: &[Region]) -> Phrase {
    let mut names = regions.iter().copied().map(name_of);
    let first = names.next().unwrap_or_else(|| Phrase::new("region-none"));
    names.fold(first, |one, other| Phrase::new("region-or").phrase("one", one).phrase("other", other))
}
