//! Moving: between rows, criteria, lines, headings and screens.

use crate::domain::call::ReadingOrder;
use crate::domain::id::{CriterionId, ProposalId};
use crate::domain::phrase::Phrase;
use crate::domain::sheet::{Answer, SheetState};
use crate::tui::chrome::{Message, Tone};
use crate::tui::desk::command::DeskCommand;
use crate::tui::desk::doc::{Doc, DossierRow, RowKind, row_of};
use crate::tui::desk::place::{DeskScreen, Pane, Sort};
use crate::tui::desk::program::DeskEffect;
use crate::tui::desk::state::Desk;
use crate::tui::desk::state::Opened;
use crate::tui::list::{page, stepped};

impl Desk {
    /// One row, criterion or line.
    pub(in crate::tui::desk) fn step(&mut self, by: isize) -> Vec<DeskEffect> {
        match (self.place.screen, self.place.pane) {
            (DeskScreen::Work, Pane::Sheet) => self.step_criterion(by),
            (DeskScreen::Work, Pane::Dossier) => self.scroll(by),
            _ => self.step_row(by),
        }
        Vec::new()
    }

    /// A page of rows or lines.
    pub(in crate::tui::desk) fn page(&mut self, by: isize) -> Vec<DeskEffect> {
        let seen = self.seen;
        match self.place.screen {
            DeskScreen::Work => self.scroll(by * page(seen.rows)),
            _ => self.step_row(by * page(seen.list)),
        }
        Vec::new()
    }

    /// To the beginning or the end.
    pub(in crate::tui::desk) fn jump(&mut self, last: bool) -> Vec<DeskEffect> {
        let far = isize::MAX / 4;
        self.step(if last { far } else { -far })
    }

    fn step_row(&mut self, by: isize) {
        let listed = self.listed();
        let at = listed.iter().position(|own| Some(&own.id) == self.place.proposal.as_ref()).unwrap_or(0);
        let next = stepped(at, by, listed.len());
        self.place.proposal = listed.get(next).map(|own| own.id.clone()).or(self.place.proposal.clone());
    }

    pub(in crate::tui::desk) fn step_criterion(&mut self, by: isize) {
        let criteria = &self.mine.criteria;
        let at = criteria.iter().position(|one| Some(&one.id) == self.place.criterion.as_ref()).unwrap_or(0);
        let next = stepped(at, by, criteria.len());
        self.place.criterion = criteria.get(next).map(|one| one.id.clone());
    }

    /// The lines of the dossier as they were painted last.
    #[must_use]
    pub fn doc_rows(&self) -> Vec<DossierRow> {
        self.doc.rows(self.seen.width, self.look)
    }

    fn scroll(&mut self, by: isize) {
        let rows = self.doc_rows();
        let last = rows.len().saturating_sub(self.seen.rows);
        let at = self.top_row(&rows).min(last).saturating_add_signed(by).min(last);
        self.put_top(&rows, at);
    }

    /// The line of the dossier that stands at the top.
    #[must_use]
    pub fn top_row(&self, rows: &[DossierRow]) -> usize {
        let spot = self.place.proposal.as_ref().and_then(|id| self.place.read.get(id));
        spot.map_or(0, |spot| row_of(rows, *spot))
    }

    fn put_top(&mut self, rows: &[DossierRow], at: usize) {
        if let (Some(row), Some(id)) = (rows.get(at), &self.place.proposal) {
            self.place.read.insert(id.clone(), row.spot);
        }
    }

    pub(in crate::tui::desk) fn heading(&mut self, forward: bool) -> Vec<DeskEffect> {
        let rows = self.doc_rows();
        let is_heading = |at: &usize| rows[*at].kind == RowKind::Heading && rows[*at].spot.line == 0;
        let last = rows.len().saturating_sub(self.seen.rows);
        let top = self.top_row(&rows).min(last);
        let found = if forward {
            (top + 1..rows.len()).find(is_heading)
        } else {
            (0..top).rev().find(is_heading).or(Some(0))
        };
        if let Some(at) = found {
            self.put_top(&rows, at.min(last));
        }
        Vec::new()
    }

    pub(in crate::tui::desk) fn find_next(&mut self, forward: bool) -> Vec<DeskEffect> {
        let rows = self.doc_rows();
        let hits: Vec<usize> = (0..rows.len()).filter(|at| self.found_in(&rows[*at].text)).collect();
        let top = self.top_row(&rows);
        // A hit stands on the second line, so that the line before it can be read.
        let seen_at = |hit: usize| hit.saturating_sub(1);
        let found = if forward {
            hits.iter().find(|hit| seen_at(**hit) > top).or(hits.first())
        } else {
            hits.iter().rev().find(|hit| seen_at(**hit) < top).or(hits.last())
        };
        let phrase = match found {
            Some(hit) => {
                let number = hits.iter().position(|one| one == hit).unwrap_or(0) + 1;
                self.put_top(&rows, seen_at(*hit));
                Phrase::new("desk-found").count("number", number).count("count", hits.len())
            }
            None => Phrase::new("desk-found-nothing"),
        };
        let kind = if hits.is_empty() { Tone::Warn } else { Tone::Plain };
        self.say(kind, phrase.with("text", &self.find));
        Vec::new()
    }

    /// Opens a proposal with its dossier and sheet.
    pub(in crate::tui::desk) fn open(&mut self, proposal: Option<ProposalId>) -> Vec<DeskEffect> {
        let Some(id) = proposal else { return Vec::new() };
        if self.place.screen != DeskScreen::Work || self.place.proposal.as_ref() != Some(&id) {
            self.place.criterion =
                self.missing(&id).or_else(|| self.mine.criteria.first().map(|one| one.id.clone()));
            self.place.pane = Pane::Sheet;
        }
        if self.place.screen != DeskScreen::Work {
            self.place.from = self.place.screen;
        }
        self.place.proposal = Some(id.clone());
        self.place.screen = DeskScreen::Work;
        self.find.clear();
        self.message = self.warning();
        self.doc = Doc::default();
        vec![DeskEffect::Refresh, DeskEffect::Read(id), DeskEffect::Remember(self.place.clone())]
    }

    /// The first criterion of a proposal without an answer.
    fn missing(&self, id: &ProposalId) -> Option<CriterionId> {
        let mut criteria = self.mine.criteria.iter().map(|one| &one.id);
        criteria.find(|one| self.mine.answer(id, one) == Answer::NotYet).cloned()
    }

    /// Where a sheet cannot be submitted yet, the cursor goes to what is missing.
    pub(in crate::tui::desk) fn show_missing(&mut self, command: DeskCommand) {
        if command != DeskCommand::Submit || self.place.screen != DeskScreen::Work {
            return;
        }
        let open =
            self.current().filter(|own| own.state == SheetState::Begun || own.state == SheetState::Untouched);
        if let Some(criterion) = open.and_then(|own| self.missing(&own.id)) {
            self.entry = None;
            self.place.criterion = Some(criterion);
            self.place.pane = Pane::Sheet;
        }
    }

    /// What should be known before reading the proposal under the cursor.
    pub(in crate::tui::desk) fn warning(&self) -> Option<Message> {
        let own = self.current()?;
        let close_to = own.close_to.as_ref().filter(|_| own.unfinished())?;
        let phrase = Phrase::new("desk-close-to").with("organisation", close_to);
        Some(Message::new(Tone::Warn, phrase))
    }

    /// The warning that stays while the proposal is open.
    pub(in crate::tui::desk) fn standing_warning(&self) -> Option<Message> {
        if self.place.screen == DeskScreen::Work { self.warning() } else { None }
    }

    pub(in crate::tui::desk) fn next_unfinished(&mut self) -> Vec<DeskEffect> {
        let listed: Vec<(ProposalId, SheetState)> = {
            let all = self.listed();
            let all =
                if all.iter().any(|own| own.unfinished()) { all } else { self.mine.owns.iter().collect() };
            all.into_iter().map(|own| (own.id.clone(), own.state)).collect()
        };
        let at = listed.iter().position(|(id, _)| Some(id) == self.place.proposal.as_ref());
        let start = match (at, self.place.screen) {
            (Some(at), DeskScreen::Work) => at + 1,
            (at, _) => at.unwrap_or(0),
        };
        let round = || listed.iter().cycle().skip(start).take(listed.len());
        let todo = round().find(|(_, state)| *state <= SheetState::Begun);
        let ready = || round().find(|(_, state)| *state == SheetState::Ready);
        let next = todo.or_else(ready).map(|(id, _)| id.clone());
        self.open(next)
    }

    pub(in crate::tui::desk) fn neighbour(&mut self, by: isize) -> Vec<DeskEffect> {
        let order = if self.place.from == DeskScreen::Mirror { DeskScreen::Mirror } else { DeskScreen::List };
        let before = self.place.proposal.clone();
        self.place.screen = order;
        self.step_row(by);
        self.place.screen = DeskScreen::Work;
        if self.place.proposal == before {
            self.say(Tone::Plain, Phrase::new(if by > 0 { "desk-last-one" } else { "desk-first-one" }));
            return Vec::new();
        }
        let next = self.place.proposal.clone();
        self.place.screen = order;
        self.open(next)
    }

    pub(in crate::tui::desk) fn back(&mut self) -> Vec<DeskEffect> {
        match self.place.screen {
            DeskScreen::List => {
                self.filter.clear();
                self.settle();
                Vec::new()
            }
            DeskScreen::Work if self.place.from == DeskScreen::Mirror => self.show(DeskScreen::Mirror),
            _ => self.show(DeskScreen::List),
        }
    }

    pub(in crate::tui::desk) fn quit(&mut self) -> Vec<DeskEffect> {
        self.ended = true;
        vec![DeskEffect::Remember(self.place.clone())]
    }

    pub(in crate::tui::desk) fn show(&mut self, screen: DeskScreen) -> Vec<DeskEffect> {
        self.place.screen = screen;
        self.settle();
        vec![DeskEffect::Refresh, DeskEffect::Remember(self.place.clone())]
    }

    pub(in crate::tui::desk) fn next_sort(&mut self) -> Vec<DeskEffect> {
        let (sort, said) = match self.place.sort {
            Sort::Number => (Sort::State, "desk-sort-state"),
            Sort::State => (Sort::Total, "desk-sort-total"),
            Sort::Total => match self.mine.round.call.reading_order {
                ReadingOrder::ById => (Sort::Number, "desk-sort-number"),
                ReadingOrder::Drawn => (Sort::Number, "desk-sort-drawn"),
            },
        };
        self.place.sort = sort;
        self.say(Tone::Plain, Phrase::new(said));
        Vec::new()
    }

    /// Builds the document of the proposal that is open.
    pub(in crate::tui::desk) fn build_doc(&mut self) {
        let own = self.current().filter(|own| own.open);
        let opened = self.opened.as_ref().filter(|opened| own.is_some_and(|own| own.id == opened.proposal));
        let of = |opened: &Opened| {
            let text = opened.text.as_deref();
            Some(Doc::of(&self.mine, opened.dossier.as_ref()?, text, &opened.annexes, &self.texts))
        };
        self.doc = opened.and_then(of).unwrap_or_default();
    }
}
