//! What a call names itself that a table may have columns for: classes with yes and no,
//! criteria with scores and with what is written about them, questions on eligibility.

use std::collections::HashMap;

use crate::domain::call::{Call, Criterion, EligibilityQuestion};
use crate::domain::class::{Class, ClassRule};
use crate::domain::id::{ClassId, CriterionId, QuestionId};
use crate::domain::phrase::Phrase;
use crate::import::field::{Field, key};
use crate::import::headings::{COMMENT, SCORES};

/// A column of something that the call names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CallColumn {
    /// Yes and no for a class that proposals declare.
    Class(ClassId),
    /// Scores on a criterion.
    Score(CriterionId),
    /// What is written about the scores on a criterion.
    Comment(CriterionId),
    /// Answers to a question on eligibility.
    Answer(QuestionId),
}

/// Words that stand between those for a comment and its criterion.
const BETWEEN: [&str; 12] =
    ["bij", "over", "voor", "van", "op", "sur", "pour", "de", "on", "for", "about", "zu"];

/// The names in a call that headings may be.
#[derive(Clone, Debug, Default)]
pub struct CallNames<'a> {
    classes: &'a [Class],
    criteria: CriterionNames<'a>,
    questions: &'a [EligibilityQuestion],
}

/// The criteria of a call by what people call them; none where two are called the same.
#[derive(Clone, Debug, Default)]
pub struct CriterionNames<'a> {
    all: &'a [Criterion],
    exact: HashMap<String, Option<&'a Criterion>>,
    /// Without weights and numbers.
    bare: HashMap<String, Option<&'a Criterion>>,
}

impl CallColumn {
    /// What `--map COLUMN=` takes for it.
    #[must_use]
    pub fn target(&self) -> String {
        match self {
            CallColumn::Class(class) => class.to_string(),
            CallColumn::Score(id) if is_field(id.as_str()) => format!("score {id}"),
            CallColumn::Score(id) => id.to_string(),
            CallColumn::Comment(id) => format!("comment {id}"),
            CallColumn::Answer(id) => id.to_string(),
        }
    }
}

/// Whether a criterion is called as a column of scores is.
fn is_field(id: &str) -> bool {
    SCORES.iter().flat_map(Field::headings).any(|heading| key(heading) == key(id))
}

impl<'a> CallNames<'a> {
    /// The classes of a call that proposals declare.
    #[must_use]
    pub fn of_classes(classes: &'a [Class]) -> CallNames<'a> {
        CallNames { classes, ..CallNames::default() }
    }

    /// The criteria of a call.
    #[must_use]
    pub fn of_criteria(call: &'a Call) -> CallNames<'a> {
        CallNames { criteria: CriterionNames::new(&call.criteria), ..CallNames::default() }
    }

    /// The questions of a call on eligibility.
    #[must_use]
    pub fn of_questions(questions: &'a [EligibilityQuestion]) -> CallNames<'a> {
        CallNames { questions, ..CallNames::default() }
    }

    /// The question of an id or a label.
    #[must_use]
    pub fn question(&self, text: &str) -> Option<&'a EligibilityQuestion> {
        let wanted = key(text);
        let exact = self.questions.iter().find(|one| one.id.as_str() == text);
        let called = |one: &&EligibilityQuestion| key(one.id.as_str()) == wanted || key(&one.label) == wanted;
        exact.or_else(|| self.questions.iter().find(called).filter(|_| !wanted.is_empty()))
    }

    /// What a heading, or what follows the `=` of a map, stands for.
    #[must_use]
    pub fn column(&self, heading: &str) -> Option<CallColumn> {
        let class = || self.declared().find(|class| is_called(class, heading));
        let answer = || self.question(heading).map(|one| CallColumn::Answer(one.id.clone()));
        let class = class().map(|class| CallColumn::Class(class.id.clone()));
        class.or_else(|| self.criteria.column(heading)).or_else(answer)
    }

    /// Whether a heading is the id or the label of a criterion, as the call has it.
    #[must_use]
    pub fn is_criterion(&self, heading: &str) -> bool {
        self.criteria.exact.get(&key(heading)).is_some_and(Option::is_some)
    }

    /// Everything of the call that a column may hold.
    pub fn columns(&self) -> impl Iterator<Item = CallColumn> + '_ {
        let classes = self.declared().map(|class| CallColumn::Class(class.id.clone()));
        let scores = self.criteria.all.iter().map(|one| CallColumn::Score(one.id.clone()));
        let comments = self.criteria.all.iter().map(|one| CallColumn::Comment(one.id.clone()));
        let answers = self.questions.iter().map(|one| CallColumn::Answer(one.id.clone()));
        classes.chain(scores).chain(comments).chain(answers)
    }

    /// What a column holds, in words.
    #[must_use]
    pub fn said(&self, column: &CallColumn) -> Phrase {
        let criterion = |id: &CriterionId| {
            let named = self.criteria.all.iter().find(|one| one.id == *id);
            named.map_or_else(|| id.to_string(), |one| one.label.clone())
        };
        match column {
            CallColumn::Class(id) => {
                let named = self.classes.iter().find(|class| class.id == *id);
                let class = named.map_or_else(|| id.to_string(), |class| class.label.clone());
                Phrase::new("import-holds-class").with("class", class)
            }
            CallColumn::Score(id) => Phrase::new("import-holds-score").with("criterion", criterion(id)),
            CallColumn::Comment(id) => Phrase::new("import-holds-comment").with("criterion", criterion(id)),
            CallColumn::Answer(id) => {
                let named = self.questions.iter().find(|one| one.id == *id);
                let question = named.map_or_else(|| id.to_string(), |one| one.label.clone());
                Phrase::new("import-holds-answer").with("question", question)
            }
        }
    }

    fn declared(&self) -> impl Iterator<Item = &'a Class> {
        self.classes.iter().filter(|class| class.rule == ClassRule::Declared)
    }
}

fn is_called(class: &Class, heading: &str) -> bool {
    let wanted = key(heading);
    !wanted.is_empty() && (key(class.id.as_str()) == wanted || key(&class.label) == wanted)
}

impl<'a> CriterionNames<'a> {
    /// The names of these criteria.
    #[must_use]
    pub fn new(all: &'a [Criterion]) -> CriterionNames<'a> {
        let (mut exact, mut shorter) = (HashMap::new(), HashMap::new());
        for criterion in all {
            let names = [criterion.id.as_str(), &criterion.label];
            put(&mut exact, names.map(key), criterion);
            put(&mut shorter, names.map(|name| key(&bare(name))), criterion);
        }
        CriterionNames { all, exact, bare: shorter }
    }

    /// The criterion of an id or a label, as the call has it or nearly so: without case,
    /// and without the weight or the number that tables put beside it.
    #[must_use]
    pub fn named(&self, text: &str) -> Option<&'a Criterion> {
        let by_id = || self.all.iter().find(|one| one.id.as_str() == text);
        let nearly = || self.bare.get(&key(&bare(text))).copied().flatten();
        match self.exact.get(&key(text)) {
            Some(Some(criterion)) => Some(criterion),
            Some(None) => by_id(),
            None => nearly(),
        }
    }

    /// The ids, in the order of the call, for messages.
    #[must_use]
    pub fn ids(&self) -> String {
        self.all.iter().map(|one| one.id.to_string()).collect::<Vec<_>>().join(", ")
    }

    /// What a heading stands for: a criterion alone, or with a word for scores or for what
    /// is written about them before or behind it.
    fn column(&self, heading: &str) -> Option<CallColumn> {
        if let Some(criterion) = self.named(heading) {
            return Some(CallColumn::Score(criterion.id.clone()));
        }
        let text = bare(heading);
        let words: Vec<&str> = text
            .split(|c: char| c.is_whitespace() || ":()[]".contains(c))
            .filter(|one| !key(one).is_empty())
            .collect();
        let (first, behind) = words.split_first()?;
        let (last, before) = words.split_last()?;
        let joined = behind.iter().skip_while(|word| BETWEEN.contains(&key(word).as_str()));
        let joined = joined.copied().collect::<Vec<_>>().join(" ");
        let parts = [(first, behind.join(" ")), (first, joined), (last, before.join(" "))];
        parts.into_iter().find_map(|(word, rest)| {
            let criterion = self.named(&rest)?.id.clone();
            let is = |heading: &str| key(heading) == key(word);
            if COMMENT.into_iter().flatten().any(|one| is(one)) {
                return Some(CallColumn::Comment(criterion));
            }
            let score = SCORES.iter().find(|field| field.name == "score")?;
            score.headings().any(is).then_some(CallColumn::Score(criterion))
        })
    }
}

fn put<'a>(names: &mut HashMap<String, Option<&'a Criterion>>, keys: [String; 2], criterion: &'a Criterion) {
    for name in keys.into_iter().filter(|name| !name.is_empty()) {
        let known = names.entry(name).or_insert(Some(criterion));
        if known.is_some_and(|other| other.id != criterion.id) {
            *known = None;
        }
    }
}

/// A heading without the number before it and the weight or the highest score behind it:
/// `1. Kwaliteit (60 %)`, `Kwaliteit /10` and `Kwaliteit - op 10 punten` are `Kwaliteit`.
fn bare(heading: &str) -> String {
    let mut text = String::new();
    let mut rest = heading;
    // Brackets that hold a figure.
    while let Some((before, inside)) = rest.split_once(['(', '[']) {
        let Some((within, after)) = inside.split_once([')', ']']) else { break };
        text.push_str(before);
        if !within.contains(|c: char| c.is_ascii_digit() || c == '%') {
            text.push_str(&format!("({within})"));
        }
        rest = after;
    }
    text.push_str(rest);
    let spaced = text.replace('/', " / ").replace('%', " % ");
    let mut words: Vec<&str> = spaced.split_whitespace().collect();
    let is_number = |word: &str| word.chars().all(|c| c.is_ascii_digit() || ".,".contains(c));
    let is_numbering = |word: &str| is_number(word.trim_end_matches(')')) && word.ends_with(['.', ')']);
    if words.len() > 1 && words.first().is_some_and(|word| is_numbering(word)) {
        words.remove(0);
    }
    // A figure behind a name is a weight only where a sign or a word says so.
    let end = words.iter().rposition(|word| !["%", "punten", "points", "punkte", "pt", "ptn"].contains(word));
    let end = end.map_or(0, |at| at + 1);
    let says_so = end < words.len();
    if let Some(([.., before], [figure])) =
        words.get(..end).map(|all| all.split_at(all.len().saturating_sub(1)))
        && is_number(figure)
    {
        let limit = ["/", "op", "sur", "von", "max", "max.", "of"].contains(before);
        match (limit, says_so) {
            (true, _) => words.truncate(end - 2),
            (false, true) => words.truncate(end - 1),
            (false, false) => {}
        }
    }
    while words.len() > 1 && words.last().is_some_and(|word| key(word).is_empty()) {
        words.pop();
    }
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn call(criteria: &[(&str, &str)]) -> Call {
        let one = |(id, label): &(&str, &str)| {
            format!(
                r#"Criterion(id: "{id}", label: "{label}", scale: Scale(from: "0", to: "10", step: "1")),"#
            )
        };
        let all: String = criteria.iter().map(one).collect();
        ron::from_str(&format!(r#"Call(id: "1", title: "t", criteria: [{all}])"#)).unwrap()
    }

    #[test]
    fn a_heading_says_a_criterion_beside_its_weight() {
        let call = call(&[
            ("quality", "Kwaliteit van het plan"),
            ("reach", "Bereik"),
            ("p1", "Luik 1"),
            ("p2", "Luik 2"),
        ]);
        let names = CallNames::of_criteria(&call);
        for (heading, target) in [
            ("Kwaliteit van het plan (60 %)", "quality"),
            ("1. kwaliteit van het plan [max. 10]", "quality"),
            ("Bereik 40%", "reach"),
            ("Bereik /10", "reach"),
            ("Bereik - op 10 punten", "reach"),
            ("Score Bereik", "reach"),
            ("Bereik (score)", "reach"),
            ("Luik 2", "p2"),
            ("2) Luik 1 (30 %)", "p1"),
            ("Opmerking: Bereik", "comment reach"),
            ("Opmerking bij Bereik (40 %)", "comment reach"),
            ("reach comment", "comment reach"),
            ("Kwaliteit van het plan - motivering", "comment quality"),
        ] {
            let column = names.column(heading).map(|column| column.target());
            assert_eq!(column.as_deref(), Some(target), "{heading}");
        }
        for heading in ["Luik", "Opmerking", "Score", "Bereikbaarheid", "40 %", "", "Totaal /10"] {
            assert_eq!(names.column(heading), None, "{heading}");
        }
    }

    #[test]
    fn what_two_criteria_are_called_names_neither() {
        let call = call(&[("a", "Plan (10)"), ("A", "Plan (20)"), ("score", "Cijfer")]);
        let names = CallNames::of_criteria(&call);
        assert_eq!(names.column("Plan"), None);
        assert_eq!(names.column("Plan (20)"), Some(CallColumn::Score("A".parse().unwrap())));
        assert_eq!(names.column("a"), Some(CallColumn::Score("a".parse().unwrap())));
    }

    #[test]
    fn what_a_map_takes_says_the_column_again() {
        let call = call(&[("score", "Cijfer"), ("comment", "Toelichting"), ("x", "Ix")]);
        let names = CallNames::of_criteria(&call);
        for column in names.columns() {
            assert_eq!(names.column(&column.target()), Some(column.clone()), "{column:?}");
            assert!(!SCORES.iter().any(|field| key(field.name) == key(&column.target())), "{column:?}");
        }
    }
}
