//! Every message gets what its sentence names, and nothing that no language says.

use std::collections::BTreeSet;

use crate::chains::{Built, built};
use crate::ftl::{variables, variables_of_all};
use crate::sources::sources;
use toets::text::Lang;

/// Messages that get the rest of their arguments where the chain cannot be followed.
const GIVEN_ELSEWHERE: [(&str, &str); 4] = [
    ("minutes-position", "what the meeting leaves on a proposal gets the proposal in `seen`"),
    ("minutes-no-position", "what the meeting leaves on a proposal gets the proposal in `seen`"),
    ("stats-budget-next", "`then` in the same function gives budget, extra and who"),
    ("stats-budget-targets", "`then` in the same function gives budget, extra and who"),
];

fn excepted(list: &[(&str, &str)], id: &str) -> bool {
    list.iter().any(|(one, _)| *one == id)
}

/// What a place gives too little or too much, each with the id.
fn at_fault(wrong: impl Fn(&Built) -> Vec<String>) -> Vec<(String, String)> {
    let known = variables_of_all();
    let mut found = Vec::new();
    let mut places = 0;
    for (path, text) in sources() {
        for one in built(&text, |id| known.contains_key(id)) {
            places += 1;
            let place = format!("{}:{}", path.display(), one.line);
            found.extend(wrong(&one).into_iter().map(|id| (id, place.clone())));
        }
    }
    // Whoever reads nothing finds nothing.
    assert!(places > 700, "only {places} phrases were found");
    found
}

/// Only the places that no exception names; and no exception names none.
fn check(found: Vec<(String, String)>, exceptions: &[(&str, &str)]) {
    for (id, why) in exceptions {
        assert!(found.iter().any(|(one, _)| one == id), "{id} needs no exception any more: {why}");
    }
    let rest: Vec<_> = found.into_iter().filter(|(id, _)| !excepted(exceptions, id)).collect();
    assert!(rest.is_empty(), "{rest:#?}");
}

#[test]
fn every_message_is_given_what_it_says() {
    let all = variables_of_all();
    let lacks = |one: &Built| {
        let lacks =
            |id: &&String| !all[*id].iter().all(|name| one.given.contains(name) || one.added.contains(name));
        one.ids.iter().filter(lacks).cloned().collect()
    };
    check(at_fault(lacks), &GIVEN_ELSEWHERE);
}

#[test]
fn no_message_is_given_what_no_language_says() {
    let all = variables_of_all();
    let idle = |one: &Built| {
        // The hint of a problem gets the arguments of the problem.
        let ids = one.ids.iter().chain(&one.beside);
        let ids = ids.flat_map(|id| [id.clone(), format!("{id}-hint")]);
        let said: BTreeSet<&String> = ids.filter_map(|id| all.get(&id)).flatten().collect();
        if one.given.iter().all(|name| said.contains(name)) { Vec::new() } else { one.ids[..1].to_vec() }
    };
    check(at_fault(idle), &[]);
}

/// `texts.get("..")` and the hints of the command line give nothing.
#[test]
fn what_is_said_without_arguments_names_none() {
    let all = variables_of_all();
    for (path, text) in sources() {
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        for named in ["texts.get(\"", "texts().get(\"", ".hint(\""] {
            for id in code.split(named).skip(1).filter_map(|rest| rest.split('"').next()) {
                let names = all.get(id);
                assert!(names.is_none_or(BTreeSet::is_empty), "{}: {id} names {names:?}", path.display());
            }
        }
    }
}

#[test]
fn every_language_names_the_same() {
    let dutch = variables(Lang::Nl);
    for lang in Lang::ALL {
        let other = variables(lang);
        for (id, names) in &dutch {
            assert_eq!(other.get(id), Some(names), "{id} in {}", lang.code());
        }
    }
}
