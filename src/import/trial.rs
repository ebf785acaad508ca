//! An import on trial: the table is read with all that was said so far, set beside the
//! round, and nothing is written. The screen looks again after every answer.

use crate::domain::committee::Member;
use crate::domain::proposal::Proposal;
use crate::import::call_names::CallNames;
use crate::import::changes::{ImportChange, of_members, of_proposals};
use crate::import::eligibility::of_answer;
use crate::import::joined::{self, completed, is_alone, merged, standing, staying};
use crate::import::kind::TableKind;
use crate::import::maps::{Waiting, read_all, share};
use crate::import::opened::Answers;
use crate::import::proposals::Surroundings;
use crate::import::question::first_question;
use crate::import::said::TableAnswers;
use crate::import::scores::ImportedSheet;
use crate::import::sheet_changes::{name, of_sheet, stands};
use crate::import::sight::{ImportPreview, TableSight, columns};
use crate::import::table::Table;
use crate::import::{committee, eligibility, partners, proposals, scores};
use crate::round::Round;
use crate::store::check::place::{Listed, ValuePlace};
use crate::store::check::{RoundFiles, check_files};
use crate::store::problem::{Problem, Severity};

/// A table beside the round.
#[derive(Clone, Copy, Debug)]
pub struct Trial<'a> {
    /// What kind of table it is.
    pub kind: TableKind,
    /// The file as the user knows it.
    pub file: &'a str,
    /// What stands in it.
    pub bytes: &'a [u8],
    /// The table of partners that comes with proposals: its file and what stands in it.
    pub partners: Option<(&'a str, &'a [u8])>,
    /// The round.
    pub round: &'a Round,
    /// Who imports it.
    pub reader: &'a Member,
    /// Whether the table is the whole list, and what it does not have goes.
    pub whole: bool,
}

impl Trial<'_> {
    /// What is to be seen with all that was said so far.
    #[must_use]
    pub fn look(&self, said: &TableAnswers) -> TableSight {
        let names = self.kind.names(&self.round.call);
        let waiting = self.waiting(names.as_ref());
        let answers = said.answers(&self.round.call.currency, names.as_ref());
        let maps = match share(&waiting, &answers) {
            Ok(shares) => shares.into_iter().next().unwrap_or_default(),
            Err(wrong) => return TableSight { wrong, ..TableSight::default() },
        };
        let own = Answers { maps: &maps, ..answers };
        let seen = match columns(self.file, self.bytes, self.kind.fields(), &own) {
            Ok(columns) => TableSight::of_columns(columns, self.kind, names.as_ref()),
            Err(problems) => return self.asking(TableSight::default(), problems),
        };
        if seen.has_open_columns() {
            return seen;
        }
        match self.preview(said, &waiting) {
            Ok(preview) => TableSight { preview: Some(preview), ..seen },
            Err(problems) => self.asking(seen, problems),
        }
    }

    /// The tables that are read together, this one first.
    fn waiting<'a>(&'a self, names: Option<&'a CallNames<'a>>) -> Vec<Waiting<'a>> {
        let own = Waiting { file: self.file, bytes: self.bytes, fields: self.kind.fields(), names };
        let with = |(file, bytes)| Waiting { file, bytes, fields: partners::FIELDS, names: None };
        std::iter::once(own).chain(self.partners.map(with)).collect()
    }

    /// What is seen with the first of the questions, and with what nobody can answer.
    fn asking(&self, seen: TableSight, mut problems: Vec<Problem>) -> TableSight {
        let question = first_question(&problems, Some(&self.round.register)).map(|question| {
            let needed =
                |name: &str| self.kind.fields().iter().any(|field| field.name == name && field.required);
            let name = question.field.clone().filter(|name| !needed(name));
            let holder = name.and_then(|name| seen.holder(&name).map(str::to_owned));
            holder.map_or(question.clone(), |heading| question.or_keep(&heading))
        });
        problems.retain(|problem| problem.offer.is_none());
        TableSight { question, wrong: problems, ..seen }
    }

    fn preview(&self, said: &TableAnswers, waiting: &[Waiting<'_>]) -> Result<ImportPreview, Vec<Problem>> {
        let round = self.round;
        let mut tables = read_all(waiting, said, &round.call.currency)?.into_iter();
        let Some(mut table) = tables.next() else { return Ok(ImportPreview::default()) };
        let rule = said.rule(&round.call.currency);
        let mut notes = Vec::new();
        let mut given = Vec::new();
        let changes = match self.kind {
            TableKind::Proposals => {
                let around = Surroundings { register: Some(&round.register), standing: &round.proposals };
                let read = proposals::read_among(&table, tables.next().as_ref(), &rule, &around)?;
                (notes, given) = (read.notes, read.given);
                self.proposals(&table, read.proposals, &mut notes)?
            }
            TableKind::Partners => {
                let ids: Vec<&str> = round.proposals.iter().map(|one| one.id.as_str()).collect();
                let lists = partners::read(&table, &ids, &rule)?;
                let mut all = round.proposals.clone();
                for one in all.iter_mut().filter(|one| lists.of.contains_key(&one.id)) {
                    one.partners.clear();
                }
                partners::add(&mut all, lists, Some(&round.register));
                let listed = Listed::new(ValuePlace::new(self.file, None), &all);
                self.sound(&RoundFiles { proposals: Some(listed), ..standing(round) }, &mut notes)?;
                of_proposals(&round.proposals, &all)
            }
            TableKind::Committee => self.committee(&table, committee::read(&table)?.members, &mut notes)?,
            TableKind::Scores => {
                let read =
                    scores::read(&table, &round.call, &round.proposals, &round.committee, said.decimal)?;
                table.left_out.extend(read.left_out);
                read.sheets.iter().flat_map(|sheet| self.sheet(sheet)).collect()
            }
            TableKind::Eligibility => {
                let read = eligibility::read(&table, &round.call, &round.proposals)?;
                let open = read.iter().filter(|one| !round.has_conflict(&one.proposal, &self.reader.id));
                open.flat_map(|one| of_answer(round, &one.clone().onto(round))).collect()
            }
        };
        let preview = ImportPreview::of_table(&mut table);
        let notes = preview.notes.iter().cloned().chain(notes).collect();
        Ok(ImportPreview { changes, given, notes, ..preview })
    }

    fn proposals(
        &self,
        table: &Table,
        new: Vec<Proposal>,
        notes: &mut Vec<Problem>,
    ) -> Result<Vec<ImportChange>, Vec<Problem>> {
        let known = &self.round.proposals;
        let has =
            |field: &str| self.whole || table.has(field) || field == "partners" && self.partners.is_some();
        let new = completed(known, new, &has);
        let stays = if self.whole { Vec::new() } else { staying(known, &new) };
        let listed = Listed::new(ValuePlace::new("proposals.ron", None), &stays)
            .and(Listed::new(ValuePlace::new(self.file, Some(table)), &new));
        self.sound(&RoundFiles { proposals: Some(listed), ..standing(self.round) }, notes)?;
        let all = if self.whole { new } else { merged(known, &stays, &new) };
        Ok(of_proposals(known, &all))
    }

    fn committee(
        &self,
        table: &Table,
        new: Vec<Member>,
        notes: &mut Vec<Problem>,
    ) -> Result<Vec<ImportChange>, Vec<Problem>> {
        let known = &self.round.committee.members;
        let new = joined::committee(known, &new, &|field| table.has(field));
        let listed = Listed::new(ValuePlace::new(self.file, Some(table)), &new);
        self.sound(&RoundFiles { members: Some(listed), ..standing(self.round) }, notes)?;
        let before = if is_alone(known) { &[] } else { known.as_slice() };
        Ok(of_members(before, &new))
    }

    /// What a sheet changes; one that its member has begun comes in over it.
    fn sheet(&self, sheet: &ImportedSheet) -> Vec<ImportChange> {
        let changes = of_sheet(self.round, self.reader, sheet);
        match changes.is_empty() && !stands(self.round, sheet) {
            true => vec![ImportChange::Comes { id: name(sheet) }],
            false => changes,
        }
    }

    /// Keeps what the file says that somebody should look at.
    fn sound(&self, files: &RoundFiles<'_>, notes: &mut Vec<Problem>) -> Result<(), Vec<Problem>> {
        let own = |problem: &Problem| problem.file == self.file;
        let found: Vec<Problem> = check_files(files).into_iter().filter(own).collect();
        if found.iter().any(|problem| problem.severity == Severity::Error) {
            return Err(found);
        }
        notes.extend(found);
        Ok(())
    }
}
