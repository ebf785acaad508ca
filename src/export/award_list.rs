//! The award list: who gets what, who waits, who does not, and why.
//!
//! One table in three forms: CSV for programs, CSV for a Belgian Excel
//! (semicolons, decimal commas, a byte order mark), and Markdown for people.

use crate::domain::money::Money;
use crate::domain::phrase::Phrase;
use crate::result::reader::{ReaderView, SeenFit, SeenOutcome};
use crate::text::bounds::of_bounds;
use crate::text::csv::{self, CsvCell};
use crate::text::document::Document;
use crate::text::markdown::{ColumnOf, Markdown};
use crate::text::standing::FitStanding;
use crate::text::ties::of_reserve;
use crate::text::{Texts, reasons};

/// How the list is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ListForm {
    /// A table for programs or for a Belgian Excel.
    Table(csv::Form),
    /// Markdown.
    Markdown,
}

/// One line of the list; what is closed to the reader is absent.
struct Line {
    rank: Option<usize>,
    id: String,
    title: String,
    lead: String,
    classes: String,
    total: Option<rust_decimal::Decimal>,
    requested: Option<Money>,
    outcome: SeenOutcome,
    amount: Option<Money>,
    sources: Vec<Money>,
    why: String,
}

/// Writes the list as its reader may see it.
#[must_use]
pub fn write(fit: &SeenFit, texts: &Texts, form: ListForm) -> Document {
    let lines = lines(fit, texts);
    match form {
        ListForm::Table(form) => table(fit.view(), &lines, texts, form),
        ListForm::Markdown => markdown(fit, &lines, texts),
    }
}

fn lines(fit: &SeenFit, texts: &Texts) -> Vec<Line> {
    let say_all =
        |phrases: Vec<Phrase>| phrases.iter().map(|phrase| texts.say(phrase)).collect::<Vec<_>>().join(" ");
    let view = fit.view();
    let ranked = view.by_place().map(|(place, row)| {
        let decision = &fit.decisions[place];
        let figures = decision.figures.as_ref();
        let mut why = reasons::of_outcome(fit, place);
        why.extend(of_reserve(fit, place));
        Line {
            rank: Some(row.rank),
            total: Some(row.total),
            outcome: decision.outcome,
            amount: figures.and_then(|one| one.amount),
            sources: figures.and_then(|one| one.shares.clone()).unwrap_or_default(),
            why: say_all(why),
            ..Line::of(view, row.proposal)
        }
    });
    let apart = view.apart.iter().map(|one| Line {
        total: one.total,
        outcome: one.outcome(),
        why: say_all(reasons::of_apart(&view.round.call, one)),
        ..Line::of(view, one.proposal)
    });
    ranked.chain(apart).collect()
}

impl Line {
    fn of(view: &ReaderView, index: usize) -> Line {
        let (round, proposal) = (&view.round, view.proposal(index));
        let opening = round.opening(index);
        let held = |class: &&crate::domain::class::Class| opening.identity && round.in_class(class, proposal);
        let members = round.call.classes.iter().filter(held);
        Line {
            rank: None,
            id: proposal.id.to_string(),
            title: proposal.title.clone(),
            lead: proposal.lead.clone(),
            classes: members.map(|class| class.id.as_str()).collect::<Vec<_>>().join("+"),
            total: None,
            requested: opening.figures.then_some(proposal.requested),
            outcome: SeenOutcome::Refused,
            amount: None,
            sources: Vec::new(),
            why: String::new(),
        }
    }
}

fn table(view: &ReaderView, lines: &[Line], texts: &Texts, form: csv::Form) -> Document {
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
    header.extend(view.round.sources().map(|(name, _)| CsvCell::text(name)));
    header.push(word("award-list", "reason"));
    let rows = lines.iter().map(|line| {
        let mut row = vec![
            CsvCell::or_empty(line.rank.map(CsvCell::number)),
            CsvCell::text(&line.id),
            CsvCell::text(&line.title),
            CsvCell::text(&line.lead),
            CsvCell::text(&line.classes),
            CsvCell::or_empty(line.total.map(CsvCell::number)),
            CsvCell::or_empty(line.requested.map(CsvCell::amount)),
            word("outcome", line.outcome.code()),
            CsvCell::or_empty(line.amount.map(CsvCell::amount)),
        ];
        let parts = view.round.sources().enumerate();
        row.extend(
            parts.map(|(at, _)| CsvCell::or_empty(line.sources.get(at).copied().map(CsvCell::amount))),
        );
        row.push(CsvCell::text(&line.why));
        row
    });
    csv::table(std::iter::once(header).chain(rows), form)
}

fn markdown(fit: &SeenFit, lines: &[Line], texts: &Texts) -> Document {
    let round = &fit.view().round;
    let call = &round.call;
    let mut out = Markdown::default();
    out.heading(1, &format!("{} {}", call.id, call.title));
    out.paragraph(&texts.get(FitStanding::of(round, fit).in_full()));
    let strategy = fit.strategy.phrase();
    let summary = Phrase::new("award-list-summary")
        .phrase("strategy", strategy)
        .amount("budget", fit.budget)
        .amount("spent", fit.spent)
        .amount("left", fit.left);
    out.paragraph(&texts.say(&summary));
    for (index, target) in fit.targets.iter().enumerate() {
        let line = Phrase::new("award-list-target")
            .phrase("target", call.target_name(index))
            .count("reached", target.reached as usize)
            .count("needed", target.at_least as usize);
        out.item(0, &texts.say(&line));
    }
    for (_, said) in of_bounds(&round.call, &fit.to_work_out().selection) {
        out.item(0, &texts.say(&said));
    }
    for outcome in SeenOutcome::ALL {
        let of_outcome: Vec<&Line> = lines.iter().filter(|line| line.outcome == outcome).collect();
        if of_outcome.is_empty() {
            continue;
        }
        out.heading(2, &texts.get(&format!("award-list-heading-{}", outcome.code())));
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
        line.requested.map(|amount| texts.amount(amount)).unwrap_or_default(),
        line.amount.map(|amount| texts.amount(amount)).unwrap_or_default(),
        line.why.clone(),
    ]
}
