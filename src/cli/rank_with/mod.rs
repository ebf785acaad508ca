//! `toets rank --with LIST`: the statistics in sentences and tables, one file
//! per part. Every part opens with what its figure means in this round.

mod agreement;
mod changes;
mod expected;
mod leave_out;
mod strictness;
mod weights;

use clap::ValueEnum;

use crate::domain::id::MemberId;
use crate::domain::phrase::Phrase;
use crate::export::statistics::{Among, Asked, Statistics, StatisticsPart};
use crate::round::Round;
use crate::text::Texts;
use crate::text::statistics::decimal;

/// A part by its name on the command line.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum RankPart {
    /// How far the evaluators agree
    Agreement,
    /// How strict each evaluator is against the others
    Strictness,
    /// Expected ranks with intervals, and the groups around the funding line
    Expected,
    /// The rank range when any one evaluator is left out
    LeaveOut,
    /// How often each rank under uncertain weights
    Weights,
    /// The smallest change of a weight or a mark that changes who is awarded
    Changes,
    /// Everything
    All,
}

/// The parts that a list on the command line names.
#[must_use]
pub fn parts(asked: &[RankPart]) -> Vec<StatisticsPart> {
    let one = |part: &RankPart| match part {
        RankPart::Agreement => vec![StatisticsPart::Agreement],
        RankPart::Strictness => vec![StatisticsPart::Strictness],
        RankPart::Expected => vec![StatisticsPart::Expected],
        RankPart::LeaveOut => vec![StatisticsPart::LeaveOut],
        RankPart::Weights => vec![StatisticsPart::Weights],
        RankPart::Changes => vec![StatisticsPart::Changes],
        RankPart::All => StatisticsPart::ALL.to_vec(),
    };
    asked.iter().flat_map(one).collect()
}

/// Where the sections are written.
struct Page<'a> {
    round: &'a Round,
    texts: &'a Texts,
    lines: Vec<String>,
}

/// The parts that were asked for as lines.
pub fn lines(round: &Round, statistics: &Statistics, texts: &Texts) -> Vec<String> {
    let mut page = Page { round, texts, lines: Vec::new() };
    let with_places =
        statistics.expected.is_some() || statistics.leave_out.is_some() || statistics.weights.is_some();
    if let Some(Among { seen, closed }) = statistics.among.filter(|_| with_places) {
        page.lines.push(String::new());
        page.say(&Phrase::new("stats-ranks-among").count("count", seen).count("closed", closed));
    }
    page.part("stats-agreement", &statistics.agreement, agreement::section);
    page.part("stats-strictness", &statistics.strictness, |page, all| strictness::section(page, all));
    page.part("stats-expected", &statistics.expected, expected::section);
    page.part("stats-leave-out", &statistics.leave_out, leave_out::section);
    page.part("stats-weights", &statistics.weights, weights::section);
    page.part("stats-changes", &statistics.changes, changes::section);
    page.lines
}

impl<'a> Page<'a> {
    /// A part with its heading, or why it is not there.
    fn part<T>(&mut self, heading: &str, part: &Asked<T>, section: impl Fn(&mut Page<'a>, &T)) {
        let Some(part) = part else { return };
        self.lines.push(String::new());
        self.lines.push(self.texts.get(heading).to_uppercase());
        match part {
            Ok(part) => section(self, part),
            Err(why) => self.say(&why.phrase()),
        }
    }

    fn say(&mut self, phrase: &Phrase) {
        self.lines.push(self.texts.say(phrase));
    }

    fn id(&self, proposal: usize) -> String {
        self.round.proposals[proposal].id.to_string()
    }

    fn title(&self, proposal: usize) -> String {
        self.round.proposals[proposal].title.clone()
    }

    /// A figure with a number of decimals.
    fn figure(&self, value: f64, decimals: u32) -> String {
        self.texts.number(decimal(value, decimals))
    }

    fn percent(&self, share: f64) -> String {
        format!("{} %", self.figure(100.0 * share, 1))
    }

    /// The name that people read of a member, where there still is one.
    fn name(&self, member: &MemberId) -> String {
        self.round.committee.name(member)
    }
}
