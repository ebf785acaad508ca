//! Which proposal a file belongs to, by its name or that of a folder around it. An
//! exact id decides; a name that is only alike is offered, and taken when somebody
//! says so.

use std::collections::BTreeMap;

use crate::domain::id::ProposalId;
use crate::domain::identity::ids::near;
use crate::domain::signs::Unseen;

/// What the name of a text ends in that a blind call shows.
pub const BLIND: &str = ".blind";

/// What a file is to the round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Belonging {
    /// It carries the id of a proposal: its text, or the text that a blind call shows.
    Named {
        /// The proposal.
        proposal: ProposalId,
        /// Whether it is the text without names.
        blind: bool,
    },
    /// It lies in a folder that carries the id.
    Inside {
        /// The proposal.
        proposal: ProposalId,
        /// Its name below that folder, folders between joined by ` - `.
        name: String,
    },
    /// No id is there; these are alike, the likeliest first.
    Alike(Vec<ProposalId>),
    /// Its own name says one proposal and its folder another.
    Torn(ProposalId, ProposalId),
    /// Somebody said to leave it out.
    LeftOut,
}

/// The ids that files are named after, and what somebody said of names that are not ids.
#[derive(Clone, Debug, Default)]
pub struct FileNames {
    /// The ids of the proposals.
    pub ids: Vec<ProposalId>,
    /// The proposal of a file or folder, by its name with or without its ending.
    pub said: BTreeMap<String, ProposalId>,
    /// Files to leave out, by their names.
    pub left_out: Vec<String>,
    /// Whether a name that is like one id alone is taken for it.
    pub take_alike: bool,
}

impl FileNames {
    /// What a file is, by its path with `/` below the folder or archive that was given.
    #[must_use]
    pub fn belonging(&self, path: &str) -> Belonging {
        let (folders, file) = path.rsplit_once('/').unwrap_or(("", path));
        let said_of = |list: &[String]| list.iter().any(|one| one == file || one == path);
        if said_of(&self.left_out) {
            return Belonging::LeftOut;
        }
        let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
        let steps: Vec<&str> = folders.split('/').filter(|step| !step.is_empty()).collect();
        let around = |of: &dyn Fn(&str) -> Option<ProposalId>| {
            steps.iter().enumerate().rev().find_map(|(at, step)| of(step).map(|id| (at, id)))
        };
        let named = |name: &str| self.ids.iter().find(|id| id.as_str() == name).cloned();
        let said = |name: &str| self.said.get(name).cloned();
        let own = named(stem)
            .map(|id| (id, false))
            .or_else(|| Some((named(stem.strip_suffix(BLIND)?)?, true)))
            .or_else(|| Some((said(path).or_else(|| said(file)).or_else(|| said(stem))?, false)));
        let inside = around(&|step| named(step).or_else(|| said(step)));
        match (own, inside) {
            (Some((one, _)), Some((_, other))) if one != other => return Belonging::Torn(one, other),
            (Some((proposal, blind)), _) => return Belonging::Named { proposal, blind },
            (None, Some((at, proposal))) => {
                let below = steps.get(at + 1..).unwrap_or_default().iter().copied().chain([file]);
                let name = below.collect::<Vec<_>>().join(" - ");
                return Belonging::Inside { proposal, name };
            }
            (None, None) => {}
        }
        let alike = self.alike(stem);
        if let (true, [one]) = (self.take_alike, &alike[..]) {
            return Belonging::Named { proposal: one.clone(), blind: stem.ends_with(BLIND) };
        }
        let of_folder = around(&|step| only(self.alike(step)));
        if let (true, true, Some((at, proposal))) = (self.take_alike, alike.is_empty(), &of_folder) {
            let below = steps.get(at + 1..).unwrap_or_default().iter().copied().chain([file]);
            let name = below.collect::<Vec<_>>().join(" - ");
            return Belonging::Inside { proposal: proposal.clone(), name };
        }
        if !alike.is_empty() {
            return Belonging::Alike(alike);
        }
        if let Some((_, proposal)) = of_folder {
            return Belonging::Alike(vec![proposal]);
        }
        let close = near(stem, self.ids.iter().map(ProposalId::as_str)).and_then(named);
        Belonging::Alike(close.into_iter().collect())
    }

    /// The ids that a name holds in another dress: other case, zeros in front, words
    /// around them. An id that another one holds gives way to it.
    fn alike(&self, name: &str) -> Vec<ProposalId> {
        let name = parts(name);
        let holds = |id: &&ProposalId| {
            let id = parts(id.as_str());
            !id.is_empty() && name.windows(id.len()).any(|window| window == id)
        };
        let found: Vec<&ProposalId> = self.ids.iter().filter(holds).collect();
        let longest = found.iter().map(|id| parts(id.as_str()).len()).max().unwrap_or_default();
        let whole = found.iter().filter(|id| parts(id.as_str()).len() == longest);
        whole.map(|id| (*id).clone()).collect()
    }
}

/// The words and numbers of a name, in lower case and without zeros in front.
fn parts(name: &str) -> Vec<String> {
    let mut parts: Vec<String> = Vec::new();
    let mut before: Option<bool> = None;
    for c in name.chars().filter(|c| Unseen::of(*c).is_none()).flat_map(char::to_lowercase) {
        if !c.is_alphanumeric() {
            before = None;
            continue;
        }
        let digit = c.is_ascii_digit();
        match parts.last_mut().filter(|_| before == Some(digit)) {
            Some(last) => last.push(c),
            None => parts.push(c.to_string()),
        }
        before = Some(digit);
    }
    for part in &mut parts {
        let bare = part.trim_start_matches('0');
        if part.starts_with('0') && !bare.is_empty() {
            *part = bare.to_owned();
        }
    }
    parts
}

fn only(mut ids: Vec<ProposalId>) -> Option<ProposalId> {
    if ids.len() == 1 { ids.pop() } else { None }
}

/// Left behind by systems and programs; nobody means to hand it in.
#[must_use]
pub fn is_leftover(path: &str) -> bool {
    path.split('/').any(|step| {
        let lower = step.to_lowercase();
        step.starts_with('.')
            || step.starts_with("~$")
            || matches!(lower.as_str(), "__macosx" | "thumbs.db" | "desktop.ini")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(take_alike: bool) -> FileNames {
        let ids = ["P01", "P02", "P12", "2020-3"].map(|id| id.parse().unwrap()).to_vec();
        let said = BTreeMap::from([("plan a.docx".to_owned(), "P02".parse().unwrap())]);
        FileNames { ids, said, left_out: vec!["uitleg.docx".to_owned()], take_alike }
    }

    fn alike(ids: &[&str]) -> Belonging {
        Belonging::Alike(ids.iter().map(|id| id.parse().unwrap()).collect())
    }

    fn named(id: &str, blind: bool) -> Belonging {
        Belonging::Named { proposal: id.parse().unwrap(), blind }
    }

    fn inside(id: &str, name: &str) -> Belonging {
        Belonging::Inside { proposal: id.parse().unwrap(), name: name.to_owned() }
    }

    #[test]
    fn an_exact_id_decides() {
        let names = names(false);
        for (path, wanted) in [
            ("P01.docx", named("P01", false)),
            ("map/P01.blind.md", named("P01", true)),
            ("2020-3.pdf", named("2020-3", false)),
            ("map/P01/plan.pdf", inside("P01", "plan.pdf")),
            ("P01/brieven/een.pdf", inside("P01", "brieven - een.pdf")),
            ("P01/P01.docx", named("P01", false)),
            ("P01/P02.docx", Belonging::Torn("P02".parse().unwrap(), "P01".parse().unwrap())),
            ("plan a.docx", named("P02", false)),
            ("map/uitleg.docx", Belonging::LeftOut),
        ] {
            assert_eq!(names.belonging(path), wanted, "{path}");
        }
    }

    #[test]
    fn a_name_in_another_dress_is_offered_and_never_guessed() {
        let names = names(false);
        for (path, ids) in [
            ("p01.docx", &["P01"][..]),
            ("P 1.docx", &["P01"]),
            ("p01_final.docx", &["P01"]),
            ("Aanvraag P12 - Gent.docx", &["P12"]),
            ("P01 en P02.docx", &["P01", "P02"]),
            ("2020 - 03.odt", &["2020-3"]),
            ("p02 Gent/begroting.pdf", &["P02"]),
            ("PO1.docx", &["P01"]),
            ("lijst.docx", &[]),
        ] {
            assert_eq!(names.belonging(path), alike(ids), "{path}");
        }
    }

    #[test]
    fn what_is_like_one_id_alone_is_taken_when_somebody_says_so() {
        let names = names(true);
        assert_eq!(names.belonging("p01_final.docx"), named("P01", false));
        assert_eq!(names.belonging("p02 Gent/begroting.pdf"), inside("P02", "begroting.pdf"));
        assert_eq!(names.belonging("P01 en P02.docx"), alike(&["P01", "P02"]));
        // Another sign is another id, and no dress.
        assert_eq!(names.belonging("PO1.docx"), alike(&["P01"]));
    }
}
