//! The painting of the money, the line and the reason of the proposal under the cursor.

use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::text::{Line, Span};
use unicode_width::UnicodeWidthStr;

use crate::domain::call::StrategyName;
use crate::domain::phrase::Phrase;
use crate::domain::proposal::Proposal;
use crate::rank::ranking::ExclusionKind;
use crate::result::error::FitError;
use crate::result::reader::{SeenDecision, SeenFit, SeenOutcome, SeenRow};
use crate::round::visibility::Item;
use crate::select::Reason;
use crate::text::standing::FitStanding;
use crate::tui::chair::command::ChairCommand;
use crate::tui::chair::help::key_of;
use crate::tui::chair::state::Chair;
use crate::tui::chair::views::budget::why::{paint_why, why_lines};
use crate::tui::chair::views::shared::columns;
use crate::tui::chair::views::shared::grid::{Grid, GridCell, GridColumn, GridRow};
use crate::tui::chair::views::shared::layout::{indented, lines, list_and_detail, note, refusal};
use crate::tui::chair::views::shared::rows::RankingRows;
use crate::tui::chrome;
use crate::tui::fit::side_by_side;

/// Paints the view.
pub fn paint(chair: &Chair, frame: &mut Frame<'_>, area: Rect) {
    let Some(fit) = &chair.figures.fit else {
        return note(chair, frame, area, "chair-ranking-closed");
    };
    let width = usize::from(area.width.saturating_sub(2));
    let head: Vec<Line<'_>> = match fit {
        Ok(fit) => money_lines(chair, fit, width),
        Err(error) => refused_lines(chair, error, width),
    };
    let strategies = u16::from(area.height > 9);
    let tall = u16::try_from(head.len()).unwrap_or(0).min(area.height / 2);
    let [top, money, rest] =
        Layout::vertical([Constraint::Length(strategies), Constraint::Length(tall), Constraint::Min(0)])
            .areas(area);
    paint_strategies(chair, frame, top);
    lines(chair, frame, indented(money), head);
    let why =
        why_lines(chair, usize::from(if rest.width >= 110 { 44 } else { rest.width }.saturating_sub(2)));
    let (list, detail) = list_and_detail(rest, u16::try_from(why.len() + 1).unwrap_or(5).max(5), 6);
    paint_list(chair, frame, list);
    if let Some(area) = detail {
        paint_why(chair, frame, area);
    }
}

fn paint_strategies(chair: &Chair, frame: &mut Frame<'_>, area: Rect) {
    let mut spans = vec![Span::raw(" ")];
    for strategy in StrategyName::ALL {
        let name = chair.texts.say(&strategy.short());
        let here = strategy == chair.strategy;
        let (open, close) = if here { ("[", "]") } else { (" ", " ") };
        let style = if here { chair.look.selected() } else { chair.look.quiet() };
        spans.push(Span::styled(format!("{open}{name}{close}"), style));
    }
    frame.render_widget(Line::from(spans), area);
}

/// The money as a bar, every target, and whether this is the official result.
fn money_lines(chair: &Chair, fit: &SeenFit, width: usize) -> Vec<Line<'static>> {
    let texts = &chair.texts;
    let budget = chair.round.budget();
    let total = texts.amount(budget);
    let spent = texts.say(&Phrase::new("chair-spent").amount("amount", fit.spent));
    let left = texts.say(&Phrase::new("chair-left").amount("amount", fit.left));
    let words = if width >= 60 { format!("{spent}   {left}") } else { left };
    let room = width.saturating_sub(total.width() + words.width() + 4);
    let share = (i128::from(fit.spent.cents()) * 1000)
        .checked_div(i128::from(budget.cents()))
        .and_then(|share| usize::try_from(share).ok());
    let bar = chair.look.bar(room, share.unwrap_or(0));
    let mut lines = vec![Line::from(vec![
        Span::styled(total, chair.look.strong()),
        Span::styled(format!("  {bar}  "), chair.look.good()),
        Span::styled(words, chair.look.strong()),
    ])];
    for row in side_by_side(chair.target_lines(), width) {
        let style = if row.contains('!') { chair.look.warn() } else { chair.look.strong() };
        lines.extend(chrome::wrap(&row, width).into_iter().map(|line| Line::styled(line, style)));
    }
    for text in chair.withdrawal_lines() {
        let wrapped = chrome::wrap(&text, width).into_iter();
        lines.extend(wrapped.map(|line| Line::styled(line, chair.look.strong())));
    }
    if !fit.official {
        let text = format!("!! {}", unofficial(chair, fit));
        let wrapped = chrome::wrap(&text, width).into_iter();
        lines.extend(wrapped.map(|line| Line::styled(line, chair.look.bad())));
    }
    lines
}

/// Why the division that is shown is not the official one: a target that is still to
/// be accepted, or another strategy.
pub fn unofficial(chair: &Chair, fit: &SeenFit) -> String {
    let texts = &chair.texts;
    texts.say(&match FitStanding::of(&chair.round, fit) {
        FitStanding::TargetsOpen => {
            Phrase::new("chair-unofficial-targets").with("key", key_of(ChairCommand::AcceptTargets, texts))
        }
        FitStanding::Information | FitStanding::SoFar | FitStanding::Decided => {
            Phrase::new("chair-unofficial")
                .phrase("strategy", chair.round.call.strategy().short())
                .with("key", key_of(ChairCommand::OwnStrategy, texts))
        }
    })
}

/// Why the money cannot be divided, and what to do.
fn refused_lines(chair: &Chair, error: &FitError, width: usize) -> Vec<Line<'static>> {
    let lines = chrome::wrap(&format!("!! {}", refusal(chair, error)), width);
    lines.into_iter().map(|line| Line::styled(line, chair.look.bad())).collect()
}

fn paint_list(chair: &Chair, frame: &mut Frame<'_>, area: Rect) {
    let texts = &chair.texts;
    let columns = vec![
        columns::rank(chair),
        columns::proposal(chair, area.width),
        columns::lead(chair).drops(90),
        columns::classes(chair).drops(5),
        columns::total(chair).drops(2),
        GridColumn::new(texts.get("chair-col-asked"), 10).right().drops(3),
        GridColumn::new(texts.get("chair-col-outcome"), 19),
    ];
    let fit = chair.figures.shown_fit();
    let decision = |at: usize| fit.and_then(|fit| fit.decisions.get(at));
    let rows = RankingRows::with_line(chair, area.height, |at, placed| {
        let proposal = &chair.round.proposals[placed.proposal];
        row(chair, placed, proposal, outcome(chair, placed, decision(at)))
    });
    let RankingRows { rows, selected, .. } =
        rows.and_apart(chair, Some(chair.look.quiet()), |kind, proposal, unranked| {
            let total = unranked.total.map(|total| texts.number(total)).unwrap_or_default();
            let asked = asked(chair, proposal);
            let signs = chair.class_signs(proposal);
            let outcome = texts.get(match kind {
                ExclusionKind::Incomplete => "chair-outcome-incomplete",
                ExclusionKind::BelowThreshold => "chair-outcome-below-threshold",
                ExclusionKind::Ineligible => "chair-outcome-ineligible",
                ExclusionKind::Withdrawn => "chair-outcome-withdrawn",
            });
            let cells =
                ["-".to_owned(), chair.name(proposal), chair.lead_of(proposal), signs, total, asked, outcome];
            GridRow::Cells(cells.map(GridCell::from).into())
        });
    Grid { columns, rows, selected }.paint(frame, area, chair.look);
}

fn row(chair: &Chair, placed: &SeenRow, proposal: &Proposal, outcome: GridCell) -> GridRow {
    GridRow::Cells(vec![
        placed.rank.to_string().into(),
        chair.name(proposal).into(),
        chair.lead_of(proposal).into(),
        chair.class_signs(proposal).into(),
        chair.texts.number(placed.total).into(),
        asked(chair, proposal).into(),
        outcome,
    ])
}

fn asked(chair: &Chair, proposal: &Proposal) -> String {
    let open = chair.sees(Item::Dossier(&proposal.id));
    if open { chair.texts.amount(chair.round.cost(proposal)) } else { String::new() }
}

/// The outcome in a word, with a sign that needs no colour.
fn outcome(chair: &Chair, placed: &SeenRow, decision: Option<&SeenDecision>) -> GridCell {
    let look = chair.look;
    let Some(decision) = decision else {
        let open = placed.open_tie.is_some();
        return GridCell::styled(
            if open { format!("? {}", chair.texts.get("chair-outcome-tie")) } else { String::new() },
            look.warn(),
        );
    };
    let reason = decision.figures.as_ref().map(|figures| &figures.reason);
    let (sign, id, style) = match (decision.outcome, reason) {
        (SeenOutcome::Awarded, Some(Reason::AwardedForTarget { targets, .. })) => {
            let minimum = targets.is_empty();
            let id = if minimum { "chair-outcome-for-minimum" } else { "chair-outcome-for-target" };
            ("+", id, look.good())
        }
        (SeenOutcome::Awarded, Some(Reason::AwardedInPart { .. })) => {
            ("+", "chair-outcome-in-part", look.good())
        }
        (SeenOutcome::Awarded, Some(Reason::ForcedIn { .. })) => {
            ("!", "chair-outcome-forced-in", look.good())
        }
        (SeenOutcome::Awarded, _) => ("+", "chair-outcome-awarded", look.good()),
        (SeenOutcome::Reserve, Some(Reason::SetAsideForTarget { .. })) => {
            ("x", "chair-outcome-set-aside", look.warn())
        }
        (SeenOutcome::Reserve, _) => ("-", "chair-outcome-reserve", look.quiet()),
        (SeenOutcome::Refused, Some(Reason::ForcedOut)) => ("!", "chair-outcome-forced-out", look.warn()),
        (SeenOutcome::Refused, _) => ("-", "chair-outcome-refused", look.quiet()),
        (SeenOutcome::Withdrawn, _) => ("/", "chair-outcome-withdrawn", look.quiet()),
    };
    let words = chair.texts.say(&Phrase::new(id).count("place", decision.reserve.unwrap_or_default()));
    GridCell::styled(format!("{sign} {words}"), style)
}
