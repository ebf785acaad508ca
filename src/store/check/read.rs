//! The secretary's files as texts and as values. What does not fit becomes a
//! problem; the rest is kept, so that one mistake does not hide the next.

use serde::de::DeserializeOwned;

use crate::domain::call::Call;
use crate::domain::committee::Member;
use crate::domain::municipality::Register;
use crate::domain::phrase::Phrase;
use crate::domain::proposal::Proposal;
use crate::store::check::RoundFiles;
use crate::store::check::place::{Listed, ValuePlace};
use crate::store::error::StoreError;
use crate::store::folder::{Folder, RULES};
use crate::store::inputs::Inputs;
use crate::store::locate::Located;
use crate::store::problem::Problem;
use crate::store::ron_text;

/// The texts of call, proposals and committee; `None` where one cannot be read.
#[derive(Debug)]
pub(super) struct FileTexts {
    rules: [Option<String>; 3],
    pub inputs: Inputs,
}

/// Where the values of the three texts stand.
pub(super) type Places<'t> = [Located<'t>; 3];

/// What the texts hold.
#[derive(Debug)]
pub(super) struct Values {
    call: Option<Call>,
    proposals: Option<Items<Proposal>>,
    members: Option<Items<Member>>,
    register: Option<Register>,
}

/// The items of a list: all of them, or those that fit with their position.
#[derive(Debug)]
enum Items<T> {
    All(Vec<T>),
    Some(Vec<(usize, T)>),
}

impl FileTexts {
    /// Reads the three files. A file that is missing or holds no text is a problem.
    pub fn read(folder: &Folder, found: &mut Vec<Problem>) -> Result<FileTexts, StoreError> {
        let inputs = Inputs::read(folder)?;
        let mut rules = [None, None, None];
        for (text, name) in rules.iter_mut().zip(RULES) {
            match inputs.text(name) {
                Some(Ok(read)) => *text = Some(read),
                Some(Err(problem)) => found.push(*problem),
                None => {
                    let what = Phrase::new("check-file-missing").with("file", name);
                    found.push(ValuePlace::new(name, None).error(what));
                }
            }
        }
        Ok(FileTexts { rules, inputs })
    }

    /// The shape of the texts.
    pub fn located(&self) -> Places<'_> {
        self.rules.each_ref().map(|text| Located::new(text.as_deref().unwrap_or_default()))
    }

    /// The values of the texts; what does not fit is a problem.
    pub fn values(&self, located: &Places<'_>, found: &mut Vec<Problem>) -> Values {
        let [call, proposals, members] = &self.rules;
        let [_, of_proposals, of_members] = located;
        let [call_name, proposals_name, members_name] = RULES;
        let call = call.as_deref().map(|text| ron_text::read(call_name, text));
        let call = call.and_then(|read| read.map_err(|problem| found.push(*problem)).ok());
        let proposals = proposals.as_deref().map(|text| items(proposals_name, text, of_proposals, found));
        let members = members.as_deref().map(|text| items(members_name, text, of_members, found));
        let register = self.inputs.register().map_err(|problem| found.push(*problem)).ok();
        Values { call, proposals, members, register }
    }
}

/// The items of a list, as far as they fit.
fn items<T: DeserializeOwned>(
    file: &str,
    text: &str,
    located: &Located<'_>,
    found: &mut Vec<Problem>,
) -> Items<T> {
    match ron_text::read_list(file, text) {
        Ok(all) => Items::All(all),
        Err(problems) => {
            found.extend(problems);
            let items = located.items().enumerate().filter(|_| located.complete);
            let fitting =
                items.filter_map(|(index, (item, _))| Some((index, ron_text::read(file, item).ok()?)));
            Items::Some(fitting.collect())
        }
    }
}

impl Values {
    /// The values with their places.
    pub fn files<'a>(&'a self, located: &'a Places<'a>) -> RoundFiles<'a> {
        let [call_name, proposals_name, members_name] = RULES;
        let [of_call, of_proposals, of_members] = located;
        let place = ValuePlace::new(call_name, Some(of_call));
        RoundFiles {
            call: self.call.as_ref().map(|call| (call, place)),
            proposals: self.proposals.as_ref().map(|list| listed(proposals_name, list, of_proposals)),
            members: self.members.as_ref().map(|list| listed(members_name, list, of_members)),
            register: self.register.as_ref(),
            ..RoundFiles::default()
        }
    }
}

fn listed<'a, T>(file: &'a str, items: &'a Items<T>, located: &'a Located<'a>) -> Listed<'a, T> {
    let place = ValuePlace::new(file, Some(located));
    match items {
        Items::All(all) => Listed::new(place, all),
        Items::Some(some) => Listed::part(place, some),
    }
}
