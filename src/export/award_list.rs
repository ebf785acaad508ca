//! The award list: who gets what, who waits, who does not, and why.
//!
//! One table in three forms: CSV for programs, CSV for a Belgian Excel
//! (semicolons, decimal commas, a byte order mark), and Markdown for people.

use crate::domain::committee::Member;
use crate::domain::money::Money;
use crate::domain::phrase::Phrase;
use crate::export::view::told_in_words;
use crate::result::fit::Fit;
use crate::result::sources::split;
use crate::round::Round;
use crate::select::Outcome;
use crate::text::bounds::of_bounds;
use crate::text::csv::{self, CsvCell};
use crate::text::document::Document;
use crate::text::markdown::{ColumnOf, Markdown};
use crate::text::{Texts, reasons};

/// How the list is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ListForm {
    /// A table for programs or for a Belgian Excel.
    Table(csv::Form),
    /// Markdown.
    Markdown,
}

/// One line of the list.
struct Line {
    rank: Option<usize>,
    id: String,
    title: String,
    lead: String,
    classes: String,
    total: Option<rust_decimal::Decimal>,
    requested: Money,
    outcome: &'static str,
    amount: Option<Money>,
    sources: Vec<Money>,
    why: String,
}

/// Writes the list as the viewer may see it.
#[must_use]
pub fn write(round: &Round, fit: &Fit, viewer: &Member, texts: &Texts, form: ListForm) -> Document {
    let lines = lines(round, fit, viewer, texts);
    match form {
        ListForm::Table(form) => table(round, &lines, texts, form),
        ListForm::Markdown => markdown(round, fit, &lines, texts),
    }
}

fn lines(round: &Round, fit: &Fit, viewer: &Member, texts: &Texts) -> Vec<Line> {
    let say_all =
        |phrases: Vec<Phrase>| phrases.iter().map(|phrase| texts.say(phrase)).collect::<Vec<_>>().join(" ");
    let mut split = split(round, fit);
    let ranked = fit.decisions().enumerate().map(|(index, (placed, decision))| {
        let amount = match decision.outcome {
            Outcome::Awarded(amount) => Some(amount),
            Outcome::Reserve | Outcome::Refused => None,
        };
        Line {
            rank: Some(placed.rank),
            total: Some(placed.total),
            outcome: reasons::outcome(decision.outcome),
            amount,
            sources: split.remove(&round.proposals[placed.proposal].id).unwrap_or_default(),
            why: say_all(reasons::of_candidate(round, fit, index)),
            ..Line::of(round, placed.proposal)
        }
    });
    let unranked = fit.ranking.unranked.iter().map(|one| Line {
        total: one.assessment.total,
        why: say_all(told_in_words(round, viewer, one)),
        ..Line::of(round, one.proposal)
    });
    ranked.chain(unranked).collect()
}

impl Line {
    fn of(round: &Round, proposal: usize) -> Line {
        let proposal = &round.proposals[proposal];
        let members = round.call.classes.iter().filter(|class| round.in_class(class, proposal));
        Line {
            rank: None,
            id: proposal.id.to_string(),
            title: proposal.title.clone(),
            lead: proposal.lead.clone(),
            classes: members.map(|class| class.id.as_str()).collect::<Vec<_>>().join("+"),
            total: None,
            requested: proposal.requested,
            outcome: "refused",
            amount: None,
            sources: Vec::new(),
            why: String::new(),
        }
    }
}

fn table(round: &Round, lines: &[Line], texts: &Texts, form: csv::Form) -> Document {
    let belgian = form == csv::Form::Excel;
    // People read their own language, programs the words of the format.
    let word = |prefix: &str, word: &'static str| match belgian {
        true => CsvCell::text(&texts.get(&format!("{prefix}-{word}"))),
        false => CsvCell::word(word),
    };
    let mut header: Vec<CsvCell> =
        ["rank", "id", "title", "lead", "classes", "total", "requested", "outcome", "amount"]
            .map(|name| word("award-list", name))
            .to_vec();
    header.extend(round.sources().map(|(name, _)| CsvCell::text(name)));
    header.push(word("award-list", "reason"));
    let rows = lines.iter().map(|line| {
        let mut row = vec![
            CsvCell::or_empty(line.rank.map(CsvCell::number)),
            CsvCell::text(&line.id),
            CsvCell::text(&line.title),
            CsvCell::text(&line.lead),
            CsvCell::text(&line.classes),
            CsvCell::or_empty(line.total.map(CsvCell::number)),
            CsvCell::amount(line.requested),
            word("outcome", line.outcome),
            CsvCell::or_empty(line.amount.map(CsvCell::amount)),
        ];
        let parts = round.sources().enumerate();
        row.extend(
            parts.map(|(at, _)| CsvCell::or_empty(line.sources.get(at).copied().map(CsvCell::amount))),
        );
        row.push(CsvCell::text(&line.why));
        row
    });
    csv::table(std::iter::once(header).chain(rows), form)
}

fn markdown(round: &Round, fit: &Fit, lines: &[Line], texts: &Texts) -> Document {
    let call = &round.call;
    let mut out = Markdown::default();
    out.heading(1, &format!("{} {}", call.id, call.title));
    out.paragraph(&texts.get(&format!("award-list-{}", reasons::standing(round, fit))));
    let strategy = Phrase::new(&format!("strategy-{}", fit.strategy.code()));
    let summary = Phrase::new("award-list-summary")
        .phrase("strategy", strategy)
        .amount("budget", fit.contest.budget)
        .amount("spent", fit.selection.spent)
        .amount("left", fit.selection.left);
    out.paragraph(&texts.say(&summary));
    for (index, target) in fit.selection.targets.iter().enumerate() {
        let line = Phrase::new("award-list-target")
            .phrase("target", call.target_name(index))
            .count("reached", target.reached as usize)
            .count("needed", target.at_least as usize);
        out.item(0, &texts.say(&line));
    }
    for (_, said) in of_bounds(&round.call, &fit.selection) {
        out.item(0, &texts.say(&said));
    }
    for outcome in ["awarded", "reserve", "refused"] {
        let of_outcome: Vec<&Line> = lines.iter().filter(|line| line.outcome == outcome).collect();
        if of_outcome.is_empty() {
            continue;
        }
        out.heading(2, &texts.get(&format!("award-list-heading-{outcome}")));
        let headings = COLUMNS.map(|(name, column)| (texts.get(&format!("award-list-{name}")), column));
        out.table(&headings, of_outcome.into_iter().map(|line| cells(line, texts)));
    }
    out.document()
}

/// The columns of the tables for people.
const COLUMNS: [(&str, ColumnOf); 8] = [
    ("rank", ColumnOf::Figures),
    ("id", ColumnOf::Text),
    ("title", ColumnOf::Text),
    ("lead", ColumnOf::Text),
    ("total", ColumnOf::Figures),
    ("requested", ColumnOf::Figures),
    ("amount", ColumnOf::Figures),
    ("reason", ColumnOf::Text),
];

fn cells(line: &Line, texts: &Texts) -> Vec<String> {
    vec![
        line.rank.map(|rank| rank.to_string()).unwrap_or_default(),
        line.id.clone(),
        line.title.clone(),
        line.lead.clone(),
        line.total.map(|total| texts.number(total)).unwrap_or_default(),
        texts.amount(line.requested),
        line.amount.map(|amount| texts.amount(amount)).unwrap_or_default(),
        line.why.clone(),
    ]
}
