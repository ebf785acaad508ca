//! What a form says, judged: that it is the form that is asked now, whole, and that every
//! answer is one of its scale.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::call::Criterion;
use crate::domain::committee::Member;
use crate::domain::id::{CriterionId, ProposalId};
use crate::domain::phrase::Phrase;
use crate::domain::sheet::Answer;
use crate::import::offline_sheet::raw::{RawCell, RawForm, RawRow};
use crate::round::Round;
use crate::round::offline::{OfflineCell, OfflineForm, OfflineRow, OfflineSheet};
use crate::store::problem::{PlaceInFile, Problem};
use crate::text::offline::{ABSTAINS, EDITION, OfflineLayout, SentCell, criterion_heading};
use crate::text::{Lang, Texts};

/// One proposal on a form that came back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReturnedSheet {
    /// The proposal.
    pub proposal: ProposalId,
    /// The reason of a conflict of interest that is declared on it.
    pub conflict: Option<String>,
    /// Its criteria.
    pub rows: Vec<ReturnedRow>,
}

/// One criterion of a proposal on a form that came back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReturnedRow {
    /// The criterion.
    pub criterion: CriterionId,
    /// What stood there when it went out.
    pub sent: SentCell,
    /// What stands there now.
    pub cell: OfflineCell,
}

/// Judges a form.
///
/// # Errors
/// As `super::read`.
pub(super) fn read(
    form: &RawForm,
    round: &Round,
    member: &Member,
) -> Result<Vec<ReturnedSheet>, Vec<Problem>> {
    let now = asked_now(form, round, member)?;
    let mut problems = Vec::new();
    let sent = went_out(form, &mut problems);
    let headings: BTreeMap<&CriterionId, [String; 3]> = match form.layout {
        OfflineLayout::Kept => BTreeMap::new(),
        OfflineLayout::Reflowed => {
            let texts = Lang::ALL.map(Texts::new);
            let say = |one: &Criterion| texts.each_ref().map(|texts| texts.say(&criterion_heading(one)));
            round.call.criteria.iter().map(|one| (&one.id, say(one))).collect()
        }
    };
    let mut sheets = Vec::new();
    for sheet in &now.sheets {
        let rows: Vec<(&OfflineRow, &RawRow, SentCell)> = sheet
            .rows
            .iter()
            .filter_map(|row| {
                let raw = form.rows.iter().find(|raw| raw.number == row.number)?;
                Some((row, raw, sent.get(&row.number)?.clone()))
            })
            .collect();
        if rows.is_empty() {
            continue;
        }
        let mut reader = Reader { form, round, headings: &headings, problems: &mut problems };
        sheets.extend(reader.sheet(sheet, rows));
    }
    problems.sort_by(|one, other| one.position.cmp(&other.position));
    if problems.is_empty() { Ok(sheets) } else { Err(problems) }
}

/// The form that the member would be given now, where it is the one that came back.
fn asked_now(form: &RawForm, round: &Round, member: &Member) -> Result<OfflineForm, Vec<Problem>> {
    let refused = |what: &str, hint: &str| Err(form.refused(Phrase::new(what), hint));
    if form.edition != EDITION {
        return refused("offline-other-edition", "offline-other-edition-hint");
    }
    let Some(now) = OfflineForm::whole(round, member) else {
        return refused("offline-other-round", "offline-other-round-hint");
    };
    let stamp = &now.stamp;
    if form.round != stamp.round {
        return refused("offline-other-round", "offline-other-round-hint");
    }
    if form.phase != stamp.phase.code() {
        let phase = Phrase::new(&format!("phase-{}", stamp.phase.code()));
        let what = Phrase::new("offline-other-phase").phrase("phase", phase);
        return Err(form.refused(what, "offline-stale-hint"));
    }
    if form.version != stamp.version {
        return refused("offline-stale", "offline-stale-hint");
    }
    Ok(now)
}

/// What went out by row, after a check that every row came back once and no other did.
fn went_out(form: &RawForm, problems: &mut Vec<Problem>) -> BTreeMap<usize, SentCell> {
    let sent: BTreeMap<usize, SentCell> = form.sent.iter().cloned().collect();
    let mut seen = BTreeSet::new();
    for raw in &form.rows {
        if !seen.insert(raw.number) {
            problems.push(moved(form, &raw.heading.place, "offline-row-twice"));
        } else if !sent.contains_key(&raw.number) {
            problems.push(moved(form, &raw.heading.place, "offline-row-strange"));
        }
    }
    let mut groups = BTreeSet::new();
    for raw in &form.sheets {
        if !groups.insert(raw.number) {
            problems.push(moved(form, &raw.heading.place, "offline-row-twice"));
        }
    }
    let gone = sent.keys().filter(|number| !seen.contains(number)).count();
    if gone > 0 {
        let what = Phrase::new("offline-rows-gone").count("count", gone);
        problems.push(Problem::error(&form.file, what).hint(Phrase::new("offline-moved-hint")));
    }
    sent
}

fn moved(form: &RawForm, at: &PlaceInFile, what: &str) -> Problem {
    form.wrong(at, Phrase::new(what)).hint(Phrase::new("offline-moved-hint"))
}

/// Reads the answers of a form.
struct Reader<'r> {
    form: &'r RawForm,
    round: &'r Round,
    headings: &'r BTreeMap<&'r CriterionId, [String; 3]>,
    problems: &'r mut Vec<Problem>,
}

impl Reader<'_> {
    /// A proposal with its rows.
    fn sheet(
        &mut self,
        sheet: &OfflineSheet,
        rows: Vec<(&OfflineRow, &RawRow, SentCell)>,
    ) -> Option<ReturnedSheet> {
        let form = self.form;
        let Some(raw) = form.sheets.iter().find(|raw| raw.number == sheet.number) else {
            let what = Phrase::new("offline-proposal-gone").with("proposal", &sheet.proposal);
            self.problems.push(Problem::error(&form.file, what).hint(Phrase::new("offline-moved-hint")));
            return None;
        };
        let expected = match form.layout {
            OfflineLayout::Kept => sheet.proposal.to_string(),
            OfflineLayout::Reflowed => format!("{} {}", sheet.proposal, sheet.title),
        };
        self.stands(&raw.heading, &[expected]);
        let before = self.problems.len();
        let mut returned = Vec::new();
        for (row, raw, sent) in rows {
            let Some(criterion) = self.round.call.criterion(&row.criterion) else { continue };
            if let Some(about) = &raw.about {
                self.stands(about, &[sheet.proposal.to_string()]);
            }
            match self.headings.get(&row.criterion) {
                Some(headings) => self.stands(&raw.heading, headings),
                None => self.stands(&raw.heading, std::slice::from_ref(&criterion.label)),
            }
            let Some(cell) = self.cell(criterion, raw) else { continue };
            returned.push(ReturnedRow { criterion: criterion.id.clone(), sent, cell });
        }
        let conflict = Some(one_line(&raw.conflict.text)).filter(|text| !text.is_empty());
        let touched = |row: &ReturnedRow| SentCell::of(&row.cell, form.layout) != row.sent;
        if conflict.is_some() && self.problems.len() == before && returned.iter().any(touched) {
            let what = Phrase::new("offline-conflict-and-score").with("proposal", &sheet.proposal);
            let problem = form.wrong(&raw.conflict.place, what);
            self.problems.push(problem.hint(Phrase::new("offline-conflict-and-score-hint")));
        }
        Some(ReturnedSheet { proposal: sheet.proposal.clone(), conflict, rows: returned })
    }

    /// Notes a heading that is not what it was: a row that moved, or words that stand
    /// where no answer is looked for.
    fn stands(&mut self, heading: &RawCell, expected: &[String]) {
        let now = one_line(&self.form.layout.settle(&heading.text));
        if expected.iter().any(|text| one_line(&self.form.layout.settle(text)) == now) {
            return;
        }
        let first = expected.first().map(|text| one_line(text)).unwrap_or_default();
        let what = Phrase::new("offline-heading").with("text", now).with("expected", first);
        self.problems.push(self.form.wrong(&heading.place, what).hint(Phrase::new("offline-heading-hint")));
    }

    /// What stands on one criterion.
    fn cell(&mut self, criterion: &Criterion, raw: &RawRow) -> Option<OfflineCell> {
        let reason = one_line(&raw.reason.text);
        let score = one_line(&raw.score.text);
        let answer = match score.as_str() {
            "" => self.unless_reason(raw, &reason, Answer::NotYet)?,
            text if is_abstention(criterion, text) && reason.is_empty() => {
                self.problems
                    .push(self.form.wrong(&raw.score.place, Phrase::new("import-abstention-reason")));
                return None;
            }
            text if is_abstention(criterion, text) => Answer::Abstained(reason),
            text => match criterion.scale.take(text, None) {
                Ok(mark) => self.unless_reason(raw, &reason, Answer::Mark(mark))?,
                Err(error) => {
                    let hint = Phrase::new("offline-wrong").phrase("scale", criterion.scale.described());
                    self.problems.push(self.form.wrong(&raw.score.place, error.phrase()).hint(hint));
                    return None;
                }
            },
        };
        let text = |cell: &RawCell| self.form.layout.settle(&cell.text);
        let (comment, note) = (text(&raw.comment), text(&raw.note));
        if let Err(most) = criterion.admit_comment(&comment) {
            let length = comment.chars().count();
            let what = Phrase::new("import-comment-long").with("length", length).with("most", most);
            let problem = self.form.wrong(&raw.comment.place, what);
            self.problems.push(problem.hint(Phrase::new("import-comment-long-hint")));
            return None;
        }
        Some(OfflineCell { answer, comment, note })
    }

    /// An answer beside which no reason may stand.
    fn unless_reason(&mut self, raw: &RawRow, reason: &str, answer: Answer) -> Option<Answer> {
        if reason.is_empty() {
            return Some(answer);
        }
        let what = Phrase::new("offline-reason-alone").with("reason", reason);
        let problem = self.form.wrong(&raw.reason.place, what);
        self.problems.push(problem.hint(Phrase::new("offline-reason-alone-hint")));
        None
    }
}

/// Whether a score is an abstention: a hyphen, or the dash that programs make of it, and
/// no word of the scale.
fn is_abstention(criterion: &Criterion, text: &str) -> bool {
    let of_scale = criterion.scale.words().is_some() && criterion.scale.read(text).is_ok();
    [ABSTAINS, "\u{2013}", "\u{2014}", "\u{2212}"].contains(&text) && !of_scale
}

/// A text on one line, with one space between words.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
