//! The award list: who gets what, who waits, who does not, and why.
//!
//! One table in three forms: CSV for programs, CSV for a Belgian Excel
//! (semicolons, decimal commas, a byte order mark), and Markdown for people.

use crate::domain::committee::Member;
use crate::domain::money::Money;
use crate::domain::phrase::Phrase;
use crate::domain::round::Round;
use crate::export::view::told_in_words;
use crate::select::Outcome;
use crate::select::fit::Fit;
use crate::select::sources::split;
use crate::text::{Texts, reasons};

/// How the list is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Commas and points.
    Csv,
    /// Semicolons, decimal commas and a byte order mark.
    CsvBe,
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
///
/// # Errors
/// None in practice: the list is written into memory.
pub fn write(round: &Round, fit: &Fit, viewer: &Member, texts: &Texts, form: Form) -> csv::Result<Vec<u8>> {
    let lines = lines(round, fit, viewer, texts);
    match form {
        Form::Csv | Form::CsvBe => table(round, &lines, texts, form),
        Form::Markdown => Ok(markdown(round, fit, &lines, texts).into_bytes()),
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
        let members = round.call.classes.iter().filter(|class| class.holds(proposal, &round.register));
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

fn table(round: &Round, lines: &[Line], texts: &Texts, form: Form) -> csv::Result<Vec<u8>> {
    let belgian = form == Form::CsvBe;
    let mut out = csv::WriterBuilder::new()
        .delimiter(if belgian { b';' } else { b',' })
        .terminator(if belgian { csv::Terminator::CRLF } else { csv::Terminator::Any(b'\n') })
        .from_writer(if belgian { "\u{feff}".as_bytes().to_vec() } else { Vec::new() });
    let money = |amount: Money| if belgian { decimal_comma(&amount.to_string()) } else { amount.to_string() };
    let number = |total: rust_decimal::Decimal| {
        if belgian { decimal_comma(&total.to_string()) } else { total.to_string() }
    };
    let mut header: Vec<String> =
        ["rank", "id", "title", "lead", "classes", "total", "requested", "outcome", "amount"]
            .map(|name| if belgian { texts.get(&format!("award-list-{name}")) } else { name.to_owned() })
            .to_vec();
    header.extend(round.sources().map(|(name, _)| guarded(name)));
    header.push(if belgian { texts.get("award-list-reason") } else { "reason".to_owned() });
    out.write_record(&header)?;
    for line in lines {
        let outcome =
            if belgian { texts.get(&format!("outcome-{}", line.outcome)) } else { line.outcome.to_owned() };
        let mut row = vec![
            line.rank.map(|rank| rank.to_string()).unwrap_or_default(),
            guarded(&line.id),
            guarded(&line.title),
            guarded(&line.lead),
            line.classes.clone(),
            line.total.map(number).unwrap_or_default(),
            money(line.requested),
            outcome,
            line.amount.map(money).unwrap_or_default(),
        ];
        let parts = round
            .sources()
            .enumerate()
            .map(|(at, _)| line.sources.get(at).copied().map(money).unwrap_or_default());
        row.extend(parts);
        row.push(guarded(&line.why));
        out.write_record(&row)?;
    }
    out.into_inner().map_err(|error| csv::Error::from(std::io::Error::from(error.error().kind())))
}

fn decimal_comma(number: &str) -> String {
    number.replace('.', ",")
}

/// Text that a spreadsheet would take for a formula gets an apostrophe in front.
fn guarded(text: &str) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{text}") } else { text.to_owned() }
}

fn markdown(round: &Round, fit: &Fit, lines: &[Line], texts: &Texts) -> String {
    let call = &round.call;
    let mut text = format!(
        "# {} {}\n\n{}\n\n",
        escaped(&call.id),
        escaped(&call.title),
        texts.get(&format!("award-list-{}", reasons::standing(round, fit)))
    );
    let strategy = Phrase::new(&format!("strategy-{}", fit.strategy.code()));
    let summary = Phrase::new("award-list-summary")
        .phrase("strategy", strategy)
        .amount("budget", fit.problem.budget)
        .amount("spent", fit.selection.spent)
        .amount("left", fit.selection.left);
    text.push_str(&format!("{}\n\n", texts.say(&summary)));
    for (index, target) in fit.selection.targets.iter().enumerate() {
        let line = Phrase::new("award-list-target")
            .phrase("target", reasons::target_name(call, index))
            .count("reached", target.reached as usize)
            .count("needed", target.at_least as usize);
        text.push_str(&format!("- {}\n", texts.say(&line)));
    }
    for outcome in ["awarded", "reserve", "refused"] {
        let of_outcome: Vec<&Line> = lines.iter().filter(|line| line.outcome == outcome).collect();
        if of_outcome.is_empty() {
            continue;
        }
        text.push_str(&format!("\n## {}\n\n", texts.get(&format!("award-list-heading-{outcome}"))));
        let heading = ["rank", "id", "title", "lead", "total", "requested", "amount", "reason"]
            .map(|name| texts.get(&format!("award-list-{name}")));
        text.push_str(&format!("| {} |\n|---:|---|---|---|---:|---:|---:|---|\n", heading.join(" | ")));
        for line in of_outcome {
            let cells = [
                line.rank.map(|rank| rank.to_string()).unwrap_or_default(),
                escaped(&line.id),
                escaped(&line.title),
                escaped(&line.lead),
                line.total.map(|total| texts.number(total)).unwrap_or_default(),
                texts.amount(line.requested),
                line.amount.map(|amount| texts.amount(amount)).unwrap_or_default(),
                escaped(&line.why),
            ];
            text.push_str(&format!("| {} |\n", cells.join(" | ")));
        }
    }
    text
}

/// Outside text inside a Markdown table or list.
pub(super) fn escaped(text: &str) -> String {
    let flat: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    flat.replace('\\', "\\\\")
        .replace('|', "\\|")
        .replace('<', "&lt;")
        .replace('*', "\\*")
        .replace('_', "\\_")
        .replace('`', "\\`")
}
