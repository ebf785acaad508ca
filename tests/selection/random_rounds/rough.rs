//! A random round as plain numbers: what the generator makes, the files are
//! written from, and everything is reckoned from. Marks, weights and
//! thresholds are hundredths, amounts are cents.

use num_rational::Ratio;

pub type Fraction = Ratio<i128>;

/// The ids of the classes.
pub const CLASSES: [&str; 3] = ["a", "b", "c"];

/// The ids of the criteria.
pub const CRITERIA: [&str; 4] = ["k0", "k1", "k2", "k3"];

#[derive(Clone, Debug, PartialEq)]
pub enum Marks {
    /// From, to, step, and whether the lowest is best.
    Steps { from: i64, to: i64, step: i64, low: bool },
    /// Words with their values, the best first.
    Words(Vec<(&'static str, i64)>),
}

impl Marks {
    pub fn low(&self) -> bool {
        matches!(self, Marks::Steps { low: true, .. })
    }

    /// The worst and the best mark.
    pub fn ends(&self) -> (i64, i64) {
        match self {
            Marks::Steps { from, to, low: false, .. } => (*from, *to),
            Marks::Steps { from, to, low: true, .. } => (*to, *from),
            Marks::Words(words) => {
                let values = || words.iter().map(|(_, value)| *value);
                (values().min().expect("words"), values().max().expect("words"))
            }
        }
    }

    /// Every mark, the worst first.
    pub fn all(&self) -> Vec<i64> {
        match self {
            Marks::Steps { from, to, step, low } => {
                let mut all: Vec<i64> = (0..=(to - from) / step).map(|at| from + at * step).collect();
                if *low {
                    all.reverse();
                }
                all
            }
            Marks::Words(words) => {
                let mut all: Vec<i64> = words.iter().map(|(_, value)| *value).collect();
                all.sort_unstable();
                all
            }
        }
    }
}

/// The worst that passes; strict: the worst that does not.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Floor {
    pub value: i64,
    pub strict: bool,
}

#[derive(Clone, Debug)]
pub struct Criterion {
    pub weight: i64,
    pub marks: Marks,
    pub floor: Option<Floor>,
    pub counted: bool,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Merge {
    Mean,
    Median,
    Trimmed,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Consensus {
    None,
    Overrides,
    Required,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Of {
    All,
    Class(usize),
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Step {
    Covers(usize),
    Criterion(usize),
    Unrounded,
    Lower,
    Class(usize),
    Earlier,
    Lot,
    Id,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Part {
    Own,
    /// In hundredths.
    Share(i64),
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Strategy {
    Stop,
    Skip,
    Targets,
    Best,
}

impl Strategy {
    pub const ALL: [Strategy; 4] = [Strategy::Stop, Strategy::Skip, Strategy::Targets, Strategy::Best];
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Envelope {
    pub of: Of,
    pub least: Option<i64>,
    pub most: Option<i64>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Cell {
    Mark(i64),
    Abstained,
    NotYet,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Sheet {
    None,
    Conflict,
    Cells(Vec<Cell>),
}

#[derive(Clone, Debug)]
pub struct Proposal {
    pub id: String,
    /// By member.
    pub sheets: Vec<Sheet>,
    /// By criterion.
    pub consensus: Vec<Option<i64>>,
    pub asked: i64,
    pub minimum: Option<i64>,
    pub classes: [bool; 3],
    pub lead: usize,
    pub spelling: usize,
    /// Minutes after the opening.
    pub minute: Option<i64>,
    pub forced: Option<bool>,
    /// From the fifteenth of a month so many months, and so many days more.
    pub lasts: (i64, i64),
    /// Which of `PARTNERS`, in which spelling, and whether with a part in the project.
    pub partners: Vec<(usize, usize, bool)>,
}

#[derive(Clone, Debug)]
pub struct Round {
    pub criteria: Vec<Criterion>,
    /// Criteria of the one block, with its threshold.
    pub block: Option<(Vec<usize>, Floor)>,
    pub percent: bool,
    pub mark_decimals: u32,
    pub points_decimals: Option<u32>,
    pub total_decimals: u32,
    pub floor: Option<Floor>,
    pub unweighted: bool,
    pub merge: Merge,
    pub consensus: Consensus,
    pub min_sheets: usize,
    pub members: usize,
    pub chain: Vec<Step>,
    pub seed: Option<&'static str>,
    pub strategy: Strategy,
    pub sources: Vec<i64>,
    pub max: Option<i64>,
    pub cap: bool,
    pub min: Option<i64>,
    pub part: Option<Part>,
    pub flanders: bool,
    pub applications: Option<usize>,
    /// The fewest and the most months.
    pub months: Option<(i64, i64)>,
    pub min_partners: Option<usize>,
    pub per_lead: Option<usize>,
    pub targets: Vec<(Of, usize)>,
    pub limits: Vec<(Of, usize)>,
    pub envelopes: Vec<Envelope>,
    pub proposals: Vec<Proposal>,
    /// Whether every spelling counts as a lead of its own; no round is so, it
    /// shows what spellings change.
    pub literal_leads: bool,
}

impl Round {
    pub fn budget(&self) -> i64 {
        self.sources.iter().sum()
    }

    /// What an award costs.
    pub fn cost(&self, proposal: &Proposal) -> i64 {
        match self.max {
            Some(max) if self.cap => proposal.asked.min(max),
            _ => proposal.asked,
        }
    }

    /// The least that may be awarded.
    pub fn least(&self, proposal: &Proposal) -> i64 {
        let cost = self.cost(proposal);
        match self.part {
            None => cost,
            Some(Part::Own) => proposal.minimum.unwrap_or(cost).min(cost),
            Some(Part::Share(share)) => (cost * share + 99).div_euclid(100),
        }
    }

    /// Which of all leads this proposal has.
    pub fn lead(&self, proposal: &Proposal) -> usize {
        if self.literal_leads { proposal.lead * 100 + proposal.spelling } else { proposal.lead }
    }
}

pub fn counts(of: Of, classes: [bool; 3]) -> bool {
    match of {
        Of::All => true,
        Of::Class(class) => classes[class],
    }
}

/// One way to write a lead.
pub struct Spelling {
    pub name: &'static str,
    pub kind: &'static str,
    pub nis: &'static str,
    pub kbo: &'static str,
}

const fn spelt(name: &'static str, kind: &'static str, nis: &'static str, kbo: &'static str) -> Spelling {
    Spelling { name, kind, nis, kbo }
}

/// Organisations that take part, each in two spellings.
pub const PARTNERS: [[&str; 2]; 3] =
    [["Speelplein vzw", "SPEELPLEIN  vzw"], ["De Kade", "de kade"], ["Buurthuis Oost", "Buurthuis  oost"]];

/// The lead outside Flanders.
pub const WALLOON: usize = 7;

/// Every lead with its spellings. Of each the first says the most, so that a
/// spelling without a number finds it where the first stands too.
pub const LEADS: [[Spelling; 4]; 8] = [
    [
        spelt("Stad Tienen", "LocalAuthority", "24107", ""),
        spelt("Tienen", "LocalAuthority", "", ""),
        spelt("OCMW Tienen", "LocalAuthority", "24107", "0207.451.227"),
        spelt("STAD  tienen", "LocalAuthority", "", ""),
    ],
    [
        spelt("Gemeente Lennik", "LocalAuthority", "23104", ""),
        spelt("OCMW Lennik", "LocalAuthority", "", ""),
        spelt("lennik", "LocalAuthority", "", ""),
        spelt("Lokaal bestuur Lennik", "LocalAuthority", "23104", ""),
    ],
    [
        spelt("Stad Gent", "LocalAuthority", "44021", ""),
        spelt("Gent", "LocalAuthority", "", ""),
        spelt("Ville de Gand", "LocalAuthority", "44021", ""),
        spelt("OCMW  GENT", "LocalAuthority", "", ""),
    ],
    [
        spelt("De Brug vzw", "NonProfit", "44021", "0123.456.749"),
        spelt("de  brug VZW", "NonProfit", "44021", ""),
        spelt("Buurtwerk over het water", "NonProfit", "24107", "0123456749"),
        spelt("DE BRUG VZW", "NonProfit", "", "BE 0123.456.749"),
    ],
    [
        spelt("Hogeschool Zuid", "Research", "24107", "0400.000.086"),
        spelt("hogeschool zuid", "Research", "", ""),
        spelt("Onderzoekscentrum Zuid", "Research", "24107", "BE0400000086"),
        spelt("Hogeschool  Zuid", "Research", "", "0400.000.086"),
    ],
    [
        spelt("Vlaamse Gemeenschapscommissie", "Vgc", "", ""),
        spelt("VGC", "Vgc", "", ""),
        spelt("vgc", "Vgc", "", ""),
        spelt("VGC afdeling samenleven", "Vgc", "", ""),
    ],
    [
        spelt("Samen Sterker", "NonProfit", "24107", ""),
        spelt("samen sterker", "NonProfit", "44021", ""),
        spelt("Samen  Sterker", "NonProfit", "", ""),
        spelt("SAMEN STERKER", "NonProfit", "", ""),
    ],
    [
        spelt("Ville de Namur", "LocalAuthority", "92094", ""),
        spelt("Namur", "LocalAuthority", "92094", ""),
        spelt("CPAS de Namur", "LocalAuthority", "92094", ""),
        spelt("VILLE DE NAMUR", "LocalAuthority", "92094", ""),
    ],
];

/// Hundredths as a decimal.
pub fn hundredths(value: i64) -> String {
    let sign = if value < 0 { "-" } else { "" };
    let text = format!("{sign}{}.{:02}", value.abs() / 100, value.abs() % 100);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// Cents as an amount.
pub fn amount(cents: i64) -> String {
    format!("{}.{:02}", cents / 100, cents % 100)
}
