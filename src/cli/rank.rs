//! `toets rank`: the ranking, for people or as JSON.

use crate::cli::error::CliError;
use crate::cli::output::Console;
use crate::cli::rank_with::{self, RankPart};
use crate::cli::table::{Align, PlainTable};
use crate::cli::{Common, RoundArg, place};
use crate::domain::phrase::Phrase;
use crate::export::rank_json::RankJson;
use crate::export::statistics::statistics;
use crate::export::stats_json::stats_json;
use crate::rank::ranking::rank;
use crate::result::reader::{ReaderView, SeenRow};
use crate::text::json::pretty;
use crate::text::ties::of_decider;
use crate::text::{Texts, reasons};

/// Show the ranking
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    round: RoundArg,
    /// Write JSON (version 1) for other programs
    #[arg(long)]
    json: bool,
    /// Add statistics, separated by commas
    #[arg(long, value_name = "LIST", value_delimiter = ',')]
    with: Vec<RankPart>,
}

/// Prints the ranking as the acting member may see it.
pub fn run(args: &Args, common: &Common, output: &mut Console) -> Result<(), CliError> {
    let (session, member) = place::open(&args.round.path(), common, output)?;
    place::with_ranking(&session)?;
    let ranking = rank(&session.round);
    let view = ReaderView::new(&session.round, &ranking, &member);
    let asked = rank_with::parts(&args.with);
    let statistics = statistics(&view, &session.round, &ranking, &asked);
    if args.json {
        let mut answer = RankJson::new(&view);
        answer.statistics = (!asked.is_empty()).then(|| stats_json(&view.round, &statistics));
        return json(output, &answer);
    }
    let mut lines = lines(&view, output.texts());
    lines.extend(rank_with::lines(&view.round, &statistics, output.texts()));
    for line in lines {
        output.line(&line)?;
    }
    Ok(())
}

/// Writes a value as JSON with a line end.
pub fn json(output: &Console, value: &impl serde::Serialize) -> Result<(), CliError> {
    let document = pretty(value).map_err(std::io::Error::from)?;
    Ok(output.document(&document)?)
}

/// The ranking as lines.
pub fn lines(view: &ReaderView, texts: &Texts) -> Vec<String> {
    let round = &view.round;
    let mut columns = vec![
        ("#".to_owned(), Align::Right, 5),
        (texts.get("table-id"), Align::Left, 12),
        (texts.get("table-title"), Align::Left, 40),
        (texts.get("table-classes"), Align::Left, 12),
    ];
    columns.extend(round.call.criteria.iter().map(|criterion| (criterion.id.to_string(), Align::Right, 12)));
    columns.push((texts.get("table-total"), Align::Right, 12));
    columns.push((texts.get("table-requested"), Align::Right, 16));
    columns.push((texts.get("table-tie"), Align::Left, 60));
    let mut table = PlainTable::new(columns);
    for row in &view.ranked {
        let proposal = view.proposal(row.proposal);
        let figures = row.figures.as_ref();
        let mut cells = vec![
            row.rank.to_string(),
            proposal.id.to_string(),
            proposal.title.clone(),
            view.class_ids(row).unwrap_or_default().join("+"),
        ];
        cells.extend((0..round.call.criteria.len()).map(|at| {
            let mark = figures.and_then(|one| one.assessment().marks.get(at)?.mark);
            mark.map(|mark| texts.number(mark)).unwrap_or_default()
        }));
        cells.push(texts.number(row.total));
        cells.push(figures.map(|one| texts.amount(one.requested)).unwrap_or_default());
        let tie = match (row.open_tie, figures.and_then(|one| one.decided_by.as_ref())) {
            (Some(_), _) => texts.get("table-tie-open"),
            (None, Some(_)) if row.drawn.is_some() => texts.say(&drawn(row)),
            (None, Some(decider)) => texts.say(&of_decider(&round.call, decider)),
            (None, None) => String::new(),
        };
        let withdrawn = row.withdrawn.then(|| texts.get("outcome-withdrawn"));
        let tie = Some(tie).filter(|tie| !tie.is_empty());
        cells.push(withdrawn.into_iter().chain(tie).collect::<Vec<_>>().join("; "));
        table.row(cells);
    }
    let mut lines = if view.ranked.is_empty() { vec![texts.get("rank-nobody")] } else { table.lines() };
    lines.extend(unranked(view, texts));
    lines
}

/// Where the draw put a member of its group.
fn drawn(row: &SeenRow) -> Phrase {
    let places = row.drawn.map_or((0, 0), |drawn| (drawn.from, drawn.place));
    Phrase::new("table-drawn").count("from", places.0).count("place", places.1)
}

/// The proposals without a rank, with why.
fn unranked(view: &ReaderView, texts: &Texts) -> Vec<String> {
    let mut lines = Vec::new();
    if !view.apart.is_empty() || !view.closed.is_empty() {
        lines.push(String::new());
        lines.push(texts.get("rank-unranked"));
    }
    let mut table = PlainTable::new(vec![
        (texts.get("table-id"), Align::Left, 12),
        (texts.get("table-title"), Align::Left, 40),
        (texts.get("table-reason"), Align::Left, 400),
    ]);
    for one in &view.apart {
        let proposal = view.proposal(one.proposal);
        let why = reasons::of_apart(&view.round.call, one);
        let why: Vec<String> = why.iter().map(|phrase| texts.say(phrase)).collect();
        table.row(vec![proposal.id.to_string(), proposal.title.clone(), why.join(" ")]);
    }
    for &closed in &view.closed {
        let proposal = view.proposal(closed);
        table.row(vec![proposal.id.to_string(), proposal.title.clone(), texts.say(&Phrase::new("conflict"))]);
    }
    if !lines.is_empty() {
        lines.extend(table.lines());
    }
    lines
}
