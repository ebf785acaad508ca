//! What is known of the proposal under the cursor: all marks side by side, how
//! far they lie apart, and in sentences what else matters for its place.
//!
//! ```text
//!  P29 Buren op stap
//!  Gemeente Lennik, gevraagd 38.400,00
//!                            An Fatima  Joris   samen uiteen
//!  Bereik van kleine gem…   7,5      8    6,5    7,33    1,5
//!  Totaal                  72,5   81,0   65,5   73,00   15,5
//!  In de gelijke stand met P31 beslist: hoogste score op Invulling (8,50 tegen 7,00).
//! ```

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::Line;
use rust_decimal::Decimal;

use crate::domain::committee::Member;
use crate::domain::id::{CriterionId, ProposalId};
use crate::domain::phrase::Phrase;
use crate::domain::proposal::Proposal;
use crate::domain::sheet::Answer;
use crate::rank::assess::Assessment;
use crate::round::visibility::{Item, may_see};
use crate::text::reasons::{of_apart, of_draw};
use crate::text::ties::of_tie;
use crate::tui::chair::state::Chair;
use crate::tui::chair::views::disputes::state::sheets;
use crate::tui::chair::views::shared::grid::{Grid, GridCell, GridColumn, GridRow, band};
use crate::tui::chair::views::shared::layout::{lines_of_page, wrapped};
use crate::tui::chair::views::shared::sentences::ended;
use crate::tui::chrome;
use crate::tui::clean::clean;

/// The lines that the marks, their heading and two sentences need.
#[must_use]
pub fn marks_height(chair: &Chair) -> u16 {
    u16::try_from(chair.round.call.criteria.len()).unwrap_or(u16::MAX).saturating_add(6)
}

/// Paints what is known of the proposal under the cursor.
pub fn paint(chair: &Chair, frame: &mut Frame<'_>, area: Rect) {
    let Some(proposal) = chair.cursor_proposal() else { return };
    let width = usize::from(area.width);
    let mut y = area.y;
    let mut line = |frame: &mut Frame<'_>, line: Line<'_>| {
        if y < area.bottom() {
            frame.render_widget(line, Rect { y, height: 1, ..area });
            y += 1;
        }
    };
    line(frame, Line::styled(band(&chair.name_of(&proposal.id), width, chair.look), chair.look.strong()));
    for text in about(chair, proposal, width.saturating_sub(2)) {
        line(frame, Line::raw(format!(" {text}")));
    }
    if chair.sees(Item::Marks(&proposal.id)) {
        let grid = marks(chair, &proposal.id);
        let rows = u16::try_from(grid.rows.len() + 1).unwrap_or(u16::MAX);
        let at = Rect { y, height: rows.min(area.bottom().saturating_sub(y)), ..area };
        grid.paint(frame, at, chair.look);
        y += at.height;
    }
    let sentences = wrapped(&sentences(chair, &proposal.id).join(" "), width, Style::new());
    let rest = Rect { y, height: area.bottom().saturating_sub(y), ..area };
    lines_of_page(chair, frame, rest, sentences);
}

/// Who asks what, where the dossier is open to the viewer.
pub fn about(chair: &Chair, proposal: &Proposal, width: usize) -> Vec<String> {
    if !chair.sees(Item::Dossier(&proposal.id)) {
        return Vec::new();
    }
    let said = Phrase::new("chair-about")
        .with("lead", clean(&proposal.lead))
        .amount("amount", chair.round.call.cost(proposal));
    let mut text = chair.texts.say(&said);
    let classes = chair.class_signs(proposal);
    if !classes.is_empty() {
        text = format!("{text}  {}", chair.class_legend());
    }
    vec![chrome::cell(&text, width, chair.look)]
}

/// Every member's marks with the merged mark and the distance.
pub fn marks(chair: &Chair, id: &ProposalId) -> Grid {
    let round = &chair.round;
    let readers: Vec<&Member> = chair
        .readers_of(id)
        .into_iter()
        .filter(|member| may_see(round, &chair.member, Item::SheetState(id, &member.id)))
        .collect();
    let texts = &chair.texts;
    let mut columns = vec![GridColumn::new("", 8).growing()];
    let names = chair.headings(&readers, 5).into_iter();
    columns.extend(names.map(|name| GridColumn::new(name, 5).right().drops(5)));
    columns.push(GridColumn::new(texts.get("chair-col-merged"), 7).right());
    columns.push(GridColumn::new(texts.get("chair-col-apart"), 6).right().drops(9));
    let assessment = assessment_of(chair, id);
    let dispute = chair.figures.disputes.of_proposal(id);
    let mut rows = Vec::new();
    for (at, criterion) in round.call.criteria.iter().enumerate() {
        let mut cells = vec![GridCell::from(clean(&criterion.label))];
        cells.extend(readers.iter().map(|member| answer(chair, id, member, &criterion.id)));
        let merged = assessment.and_then(|one| one.marks.get(at));
        let mark = merged.and_then(|merged| merged.mark).map(|mark| texts.number(mark)).unwrap_or_default();
        let sign = if merged.is_some_and(|merged| merged.consensus) { "c" } else { "" };
        cells.push(GridCell::styled(format!("{sign}{mark}"), chair.look.strong()));
        let range = dispute.and_then(|dispute| dispute.ranges.get(at).copied().flatten());
        cells.push(range.map(|(low, high)| chair.plain(high - low)).unwrap_or_default().into());
        rows.push(GridRow::Cells(cells));
    }
    let mut cells = vec![GridCell::styled(texts.get("chair-row-total"), chair.look.strong())];
    let total = |member: &&Member| dispute.and_then(|dispute| dispute.totals.get(&member.id));
    cells.extend(
        readers.iter().map(|member| {
            GridCell::from(total(member).map(|total| texts.number(*total)).unwrap_or_default())
        }),
    );
    let merged = assessment.and_then(|one| one.total).map(|total| texts.number(total)).unwrap_or_default();
    cells.push(GridCell::styled(merged, chair.look.strong()));
    let totals: Vec<Decimal> = dispute.map(|d| d.totals.values().copied().collect()).unwrap_or_default();
    let apart = (totals.len() > 1).then(|| Some(*totals.iter().max()? - *totals.iter().min()?)).flatten();
    cells.push(apart.map(|apart| texts.number(apart)).unwrap_or_default().into());
    rows.push(GridRow::Cells(cells));
    Grid { columns, rows, selected: None }
}

/// What one member says on one criterion.
pub fn answer(chair: &Chair, id: &ProposalId, member: &Member, criterion: &CriterionId) -> GridCell {
    if chair.round.has_conflict(id, &member.id) {
        return GridCell::from("b");
    }
    let mut shown = sheets(&chair.round, &chair.member, id);
    let Some((_, sheet)) = shown.find(|(one, _)| one.id == member.id) else { return GridCell::from("-") };
    match sheet.answer(criterion) {
        Answer::Mark(mark) => GridCell::from(chair.plain(*mark)),
        Answer::Abstained(_) => GridCell::from("o"),
        Answer::NotYet => GridCell::from("-"),
    }
}

pub fn assessment_of<'a>(chair: &'a Chair, id: &ProposalId) -> Option<&'a Assessment> {
    chair.figures.ranking.as_ref()?.assessment_of(id)
}

/// Why it is not ranked, what decided its tie, and what the chair put on the record.
pub fn sentences(chair: &Chair, id: &ProposalId) -> Vec<String> {
    let round = &chair.round;
    let ranking = chair.figures.ranking.as_ref();
    let apart = ranking.and_then(|ranking| ranking.apart_of(id));
    let mut phrases = apart.map(|one| of_apart(&round.call, one)).unwrap_or_default();
    if !chair.sees(Item::Marks(id)) {
        if apart.is_none() {
            phrases.push(Phrase::new("chair-conflict-own"));
        }
        return phrases.iter().map(|phrase| clean(&chair.texts.say(phrase))).collect();
    }
    if let Some((ranking, row)) = ranking.and_then(|ranking| Some((ranking, ranking.row_of(id)?))) {
        let same = |other: Option<usize>| {
            let other = ranking.at(other?).filter(|one| one.total == row.total)?;
            Some(round.proposals[other.proposal].id.clone())
        };
        let equals = [same(row.index.checked_sub(1)), same(row.index.checked_add(1))];
        let equals: Vec<ProposalId> = equals.into_iter().flatten().collect();
        let equals = crate::domain::id::names(&equals);
        if let Some(drawn) = row.drawn {
            phrases.extend(of_draw(round, id, drawn.from, drawn.place));
        } else if row.open_tie.is_some() {
            let waits = chair.waits_for_lot();
            let id = if waits { "chair-tie-open-lot" } else { "chair-tie-open-with" };
            phrases.push(Phrase::new(id).with("proposals", equals));
        } else {
            phrases.extend(of_tie(ranking, row));
        }
    }
    for criterion in &round.call.criteria {
        let consensus = round.rulings.consensus.get(&(id.clone(), criterion.id.clone()));
        if let Some(consensus) = consensus.filter(|one| !one.text.is_empty()) {
            phrases.push(
                Phrase::new("chair-consensus-text")
                    .number("mark", consensus.mark)
                    .with("criterion", &criterion.label)
                    .with("text", ended(&consensus.text)),
            );
        }
    }
    phrases.extend(
        round.net_corrections().into_iter().filter(|one| one.proposal == *id).map(|one| one.phrase()),
    );
    if let Some(reason) = round.rulings.waived.get(id) {
        phrases.push(Phrase::new("chair-waived").with("reason", reason));
    }
    phrases.iter().map(|phrase| clean(&chair.texts.say(phrase))).collect()
}
