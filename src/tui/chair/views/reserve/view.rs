//! The painting of the reserve list.

use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::text::Line;

use crate::domain::money::Money;
use crate::domain::phase::Phase;
use crate::domain::phrase::Phrase;
use crate::result::reader::{SeenFit, SeenStage};
use crate::round::visibility::Item;
use crate::text::reasons::{Naming, asked, in_short, of_candidate, of_outcome};
use crate::text::ties::of_reserve;
use crate::tui::chair::state::Chair;
use crate::tui::chair::views::budget::view::unofficial;
use crate::tui::chair::views::shared::columns;
use crate::tui::chair::views::shared::grid::{Grid, GridCell, GridColumn, GridRow, band, is_far};
use crate::tui::chair::views::shared::layout::{lines, lines_of_page, note, refusal, wrapped};
use crate::tui::chair::views::shared::sentences::ended;
use crate::tui::clean::clean;

/// Paints the view.
pub fn paint(chair: &Chair, frame: &mut Frame<'_>, area: Rect) {
    let width = usize::from(area.width);
    let fit = match &chair.figures.fit {
        None => return note(chair, frame, area, "chair-ranking-closed"),
        Some(Err(error)) => {
            return lines(chair, frame, area, wrapped(&refusal(chair, error), width, chair.look.bad()));
        }
        Some(Ok(fit)) => fit,
    };
    let head = head(chair, fit, width);
    let why = why(chair, fit, width);
    let legend = wrapped(&chair.texts.get("chair-reserve-legend"), width, chair.look.quiet());
    let tall = |lines: &[Line<'_>], most: u16| u16::try_from(lines.len()).unwrap_or(most).min(most);
    let top = tall(&head, area.height / 2);
    // What the list does not need, the reason may have.
    let listed = u16::try_from(chair.reserve().count() + 1).unwrap_or(u16::MAX);
    let spare = area.height.saturating_sub(top).saturating_sub(listed).max(area.height / 3);
    let below = if area.height > 8 { tall(&why, spare) } else { 0 };
    // What the signs mean is said whole or not at all.
    let legend_fits = area.height > 8 && usize::from(spare) >= why.len() + legend.len();
    let foot = if legend_fits { tall(&legend, spare) } else { 0 };
    let [top, list, below, foot] = Layout::vertical([
        Constraint::Length(top),
        Constraint::Min(0),
        Constraint::Length(below),
        Constraint::Length(foot),
    ])
    .areas(area);
    lines(chair, frame, top, head);
    grid(chair, fit, list).paint(frame, list, chair.look);
    lines_of_page(chair, frame, below, why);
    lines(chair, frame, foot, legend);
}

/// Whether it is decided, what withdrawals changed, and who is next.
fn head(chair: &Chair, fit: &SeenFit, width: usize) -> Vec<Line<'static>> {
    let texts = &chair.texts;
    let mut head = Vec::new();
    if !fit.official {
        let text = unofficial(chair, fit);
        head.extend(wrapped(&format!("!! {text}"), width, chair.look.bad()));
    } else if chair.round.phase != Phase::Decided {
        head.extend(wrapped(&texts.get("chair-reserve-open"), width, chair.look.warn()));
    }
    for stage in &chair.figures.stages {
        if let Some(text) = withdrawal(chair, stage) {
            head.extend(wrapped(&text, width, chair.look.strong()));
        }
    }
    let first = chair.reserve().next();
    let next = first.map(|(row, _)| &chair.round.proposals[row.proposal]);
    let full = first.and_then(|(_, decision)| decision.figures.as_ref()).map(|figures| &figures.reason);
    let full = full.filter(|reason| !reason.waits_for_money());
    let left = Phrase::new("chair-reserve-left").amount("left", fit.left);
    let said = match next {
        None => Phrase::new("chair-reserve-none").phrase("left", left),
        Some(next) if chair.sees(Item::Dossier(&next.id)) => {
            let id = if full.is_some() { "chair-reserve-next-full" } else { "chair-reserve-next" };
            let said = Phrase::new(id)
                .phrase("left", left)
                .with("proposal", chair.name(next))
                .phrase("asked", asked(&chair.round, next, chair.round.call.cost(next)));
            full.into_iter().fold(said, |said, reason| said.phrase("why", Phrase::new(in_short(reason))))
        }
        Some(next) => {
            Phrase::new("chair-reserve-next-closed").phrase("left", left).with("proposal", chair.name(next))
        }
    };
    head.extend(wrapped(&texts.say(&said), width, chair.look.strong()));
    head
}

/// What one withdrawal changed, and why: the money that it set free, who moved
/// up with the reason, and a target that is now out of reach.
fn withdrawal(chair: &Chair, stage: &SeenStage) -> Option<String> {
    let texts = &chair.texts;
    let withdrawn = stage.withdrawn.as_ref()?;
    let id = |at: usize| stage.fit.view().id_at(at);
    let up: Vec<_> = stage.moved_up.iter().map(|&at| id(at).clone()).collect();
    let said = Phrase::new(if up.is_empty() { "chair-nobody-up" } else { "chair-moved-up" })
        .with("withdrawn", withdrawn)
        .with("proposals", crate::domain::id::names(&up));
    let mut text = vec![texts.say(&said)];
    if let Some(reason) = chair.round.rulings.withdrawn.get(withdrawn) {
        text.push(texts.say(&Phrase::new("chair-reserve-why-withdrawn").with("reason", ended(reason))));
    }
    for candid in stage.moved_up.iter().filter_map(|&at| stage.fit.candid(at)) {
        let why = of_candidate(&candid, Naming::Few).iter().map(|one| texts.say(one)).collect::<Vec<_>>();
        text.push(format!("{}: {}", id(candid.index()), why.join(" ")));
    }
    Some(clean(&text.join(" ")))
}

fn grid(chair: &Chair, fit: &SeenFit, area: Rect) -> Grid {
    let texts = &chair.texts;
    let columns = vec![
        columns::rank(chair),
        GridColumn::new(texts.get("chair-col-place"), 5).right().drops(3),
        columns::proposal(chair, area.width),
        columns::lead(chair).drops(90),
        GridColumn::new(texts.get("chair-col-class"), 6).drops(2),
        columns::total(chair).drops(4),
        GridColumn::new(texts.get("chair-col-asked"), 10).right(),
        GridColumn::new(texts.get("chair-col-short"), 10).right().drops(1),
        GridColumn::new(texts.get("chair-col-reason"), 30).drops(80),
    ];
    let all = fit.to_work_out();
    let selected = chair.cursor_row();
    let rows = chair.reserve().enumerate().map(|(at, (placed, decision))| {
        if is_far(at, selected, area.height) {
            return GridRow::Far;
        }
        let proposal = &chair.round.proposals[placed.proposal];
        let cost = chair.round.call.cost(proposal);
        let open = chair.sees(Item::Dossier(&proposal.id));
        let reason = decision.figures.as_ref().map(|figures| &figures.reason);
        let why = reason.map_or("conflict", in_short);
        let short = match all.selection.lacks(&all.contest, placed.index) {
            Money::ZERO => "-".to_owned(),
            short => texts.amount(short),
        };
        GridRow::Cells(vec![
            (at + 1).to_string().into(),
            placed.rank.to_string().into(),
            chair.name(proposal).into(),
            chair.lead_of(proposal).into(),
            chair.class_signs(proposal).into(),
            texts.number(placed.total).into(),
            (if open { texts.amount(cost) } else { String::new() }).into(),
            (if open { short } else { String::new() }).into(),
            GridCell::styled(texts.get(why), chair.look.quiet()),
        ])
    });
    Grid { columns, rows: rows.collect(), selected }
}

/// Why the one under the cursor waits.
fn why(chair: &Chair, fit: &SeenFit, width: usize) -> Vec<Line<'static>> {
    let Some(proposal) = chair.cursor_proposal() else { return Vec::new() };
    let texts = &chair.texts;
    let title = texts.say(&Phrase::new("chair-why").with("proposal", chair.name(proposal)));
    let mut lines = vec![Line::styled(band(&title, width, chair.look), chair.look.strong())];
    let place = chair.cursor_place();
    let mut sentences = place.map(|place| of_outcome(fit, place)).unwrap_or_default();
    sentences.extend(place.and_then(|place| of_reserve(fit, place)));
    let text = sentences.iter().map(|sentence| texts.say(sentence)).collect::<Vec<_>>().join(" ");
    lines.extend(wrapped(&text, width, chair.look.plain()));
    lines
}
