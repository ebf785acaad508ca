//! The same problem on many rows: the first ten are told, the rest is counted,
//! so that another problem among them is still seen.

use std::collections::BTreeMap;

use crate::store::problem::{Problem, Severity};

/// How many of the same are told one by one.
const TOLD: usize = 10;

/// What is told about a list of problems.
#[derive(Debug, PartialEq)]
pub enum Told<'p> {
    /// A problem in full.
    One(&'p Problem),
    /// How many more there are like the last one.
    More(&'p Problem, usize),
}

/// The problems in their order; of the same message in the same file the first
/// ten, and after the tenth how many more.
pub fn told(problems: &[Problem]) -> Vec<Told<'_>> {
    let same = |problem: &'_ Problem| (problem.file.clone(), problem.severity, problem.what.id.clone());
    let mut counts: BTreeMap<(String, Severity, String), usize> = BTreeMap::new();
    for problem in problems {
        *counts.entry(same(problem)).or_default() += 1;
    }
    let mut seen: BTreeMap<(String, Severity, String), usize> = BTreeMap::new();
    let mut told = Vec::new();
    for problem in problems {
        let count = counts.get(&same(problem)).copied().unwrap_or(1);
        let at = seen.entry(same(problem)).or_default();
        *at += 1;
        if *at <= TOLD {
            told.push(Told::One(problem));
        }
        if *at == TOLD && count > TOLD {
            told.push(Told::More(problem, count - TOLD));
        }
    }
    told
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::phrase::Phrase;

    #[test]
    fn a_flood_is_cut_short_and_hides_nothing_else() {
        let mut problems: Vec<Problem> =
            (0..25).map(|at| Problem::error("a.csv", Phrase::new("same").count("at", at))).collect();
        problems.push(Problem::error("a.csv", Phrase::new("other")));
        problems.push(Problem::error("b.csv", Phrase::new("same")));
        let told = told(&problems);
        assert_eq!(told.len(), 13);
        assert_eq!(told[10], Told::More(&problems[9], 15));
        assert_eq!(told[11], Told::One(&problems[25]));
        assert_eq!(told[12], Told::One(&problems[26]));
        let few = &problems[..10];
        assert_eq!(super::told(few).len(), 10);
    }
}
