//! Every line of `explain` that holds a figure is read as a person reads it, and what
//! it claims is reckoned again: from the scores as exported, what everybody asks, and
//! the published list. A line with a figure that nobody here can read fails.

use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::{Decimal, RoundingStrategy};

use crate::stage::Stage;

/// The call of the sample, as its text says it: criterion, label, weight.
const CRITERIA: [(&str, &str, i64); 3] = [
    ("reach", "Bereik van kleine gemeenten", 30),
    ("partnership", "Kwaliteit van het partnerschap", 30),
    ("pillar", "Invulling van de vierde pijler", 40),
];

/// What is known from the tables and from the published list.
#[derive(Default)]
struct Known {
    budget: Decimal,
    scores: BTreeMap<(String, String), Vec<Decimal>>,
    asked: BTreeMap<String, Decimal>,
    total: BTreeMap<String, Decimal>,
    rank: BTreeMap<String, usize>,
    /// In the order in which the money is given, with what each is awarded.
    list: Vec<(String, Decimal)>,
    /// Who the ranking alone awards.
    alone: BTreeSet<String>,
}

/// What stands in the places of a pattern, where a line has its shape.
fn read<'a>(pattern: &str, line: &'a str) -> Option<Vec<&'a str>> {
    let mut parts = pattern.split("{}");
    let mut rest = line.strip_prefix(parts.next()?)?;
    let parts: Vec<&str> = parts.collect();
    let mut found = Vec::new();
    for (at, part) in parts.iter().enumerate() {
        let end = match (at + 1 == parts.len(), part.is_empty()) {
            (true, true) => rest.len(),
            (true, false) => rest.strip_suffix(part)?.len(),
            (false, _) => rest.find(part)?,
        };
        found.push(&rest[..end]);
        rest = &rest[end + part.len()..];
    }
    Some(found)
}

/// A figure as it is written in Dutch.
fn figure(text: &str) -> Decimal {
    let plain = text.replace('.', "").replace(',', ".");
    plain.parse().unwrap_or_else(|_| panic!("{text} is no figure"))
}

fn json_figure(value: &serde_json::Value) -> Decimal {
    value.as_str().unwrap_or("0").parse().unwrap()
}

fn to_two(value: Decimal) -> Decimal {
    value.round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero)
}

impl Known {
    fn of(stage: &Stage, strategy: &str) -> Known {
        let mut known = Known::default();
        for row in stage.toets("export sample scores").ok().lines().skip(1) {
            let cells: Vec<&str> = row.split(',').collect();
            if let Ok(score) = cells[3].parse() {
                known.scores.entry((cells[0].into(), cells[2].into())).or_default().push(score);
            }
        }
        let fit = |strategy: &str| stage.toets(&format!("fit sample --json --strategy {strategy}")).json();
        let found = fit(strategy);
        known.budget = json_figure(&found["budget"]);
        for row in found["ranking"].as_array().unwrap() {
            let id = row["proposal"].as_str().unwrap().to_owned();
            known.asked.insert(id.clone(), json_figure(&row["requested"]));
            known.total.insert(id.clone(), json_figure(&row["total"]));
            known.rank.insert(id, usize::try_from(row["rank"].as_u64().unwrap()).unwrap());
        }
        let id = |one: &serde_json::Value| one["proposal"].as_str().unwrap().to_owned();
        let decisions = |fit: &serde_json::Value| fit["decisions"].as_array().unwrap().clone();
        known.list = decisions(&found).iter().map(|one| (id(one), json_figure(&one["amount"]))).collect();
        known.list.retain(|(id, _)| known.rank.contains_key(id));
        let awarded = |one: &&serde_json::Value| one["outcome"] == "awarded";
        known.alone = decisions(&fit("in-order-skip")).iter().filter(awarded).map(id).collect();
        known
    }

    /// The money that is left when the turn of a proposal comes.
    fn left(&self, id: &str) -> Decimal {
        let above = self.list.iter().take_while(|(one, _)| one != id);
        self.budget - above.map(|(_, amount)| *amount).sum::<Decimal>()
    }

    fn spent(&self) -> Decimal {
        self.list.iter().map(|(_, amount)| *amount).sum()
    }

    fn best(&self) -> Decimal {
        let awarded = self.list.iter().filter(|(_, amount)| *amount > Decimal::ZERO);
        awarded.map(|(id, _)| self.total[id]).sum()
    }

    fn awarded(&self) -> BTreeSet<String> {
        let awarded = self.list.iter().filter(|(_, amount)| *amount > Decimal::ZERO);
        awarded.map(|(id, _)| id.clone()).collect()
    }

    /// Whether a line claims what is so; `None` where it has none of the shapes.
    fn holds(&self, id: &str, line: &str) -> Option<bool> {
        let asked = || self.asked.get(id).copied().unwrap_or_default();
        let left_and_asked = |all: &[&str]| figure(all[0]) == self.left(id) && figure(all[1]) == asked();
        if let Some((criterion, _, weight)) = CRITERIA.iter().find(|(_, label, _)| line.starts_with(label)) {
            let all = read("{}: scores {}, gemiddelde {}. {} op 10, gewicht {}: {}", line)?;
            let given: Vec<Decimal> = all[1].split("; ").map(figure).collect();
            let mut scores = self.scores[&(id.to_owned(), (*criterion).to_owned())].clone();
            let mut sorted = given.clone();
            sorted.sort_unstable();
            scores.sort_unstable();
            let mean = given.iter().sum::<Decimal>() / Decimal::from(given.len());
            let (text, rounded) = all[2].split_once(" (").map_or((all[2], false), |(text, _)| (text, true));
            let mark = figure(text);
            return Some(
                sorted == scores
                    && mark == to_two(mean)
                    && rounded == (mark != mean)
                    && figure(all[3]) == mark
                    && figure(all[4]) == Decimal::from(*weight)
                    && figure(all[5]) == mark / Decimal::TEN * Decimal::from(*weight),
            );
        }
        if let Some(all) = read("Opgeteld: {} = {}", line) {
            return Some(all[0].split(" + ").map(figure).sum::<Decimal>() == figure(all[1]));
        }
        if let Some(all) = read("Totaal {}: plaats {} van {}.", line) {
            return Some(
                figure(all[0]) == self.total[id]
                    && all[1] == self.rank[id].to_string()
                    && all[2] == self.list.len().to_string(),
            );
        }
        if let Some(all) =
            read("In de gelijke stand met {} beslist: hoogste score op {} ({} tegen {}).", line)
        {
            return Some(
                self.total[all[0]] == self.total[id]
                    && (figure(all[2]) > figure(all[3])) == (self.rank[id] < self.rank[all[0]]),
            );
        }
        for awarded in [
            "Toegekend: toen dit voorstel aan de beurt was, bleef er {} over; het vraagt {}.",
            "Toegekend om een streefdoel te halen: er bleef {} over; het voorstel vraagt {}.",
        ] {
            if let Some(all) = read(awarded, line) {
                return Some(left_and_asked(&all) && self.awarded().contains(id));
            }
        }
        if let Some(all) = read(
            "Toen dit voorstel aan de beurt was, bleef er {} over. Het vraagt {}: meer dan er over was.",
            line,
        ) {
            return Some(left_and_asked(&all) && figure(all[1]) > figure(all[0]));
        }
        if let Some(all) = read("Toen dit voorstel aan de beurt was, bleef er {} over; het vraagt {}.", line)
        {
            return Some(left_and_asked(&all) && figure(all[1]) <= figure(all[0]));
        }
        if let Some(all) = read("Met dit voorstel erbij ontbreken voor het streefdoel nog: {} x {}.", line) {
            return Some(figure(all[0]) > Decimal::ZERO);
        }
        if let Some(all) = read("Daarvoor blijft geld opzij voor wie het minst vraagt ({}): samen {}.", line)
        {
            let who: Decimal = all[0].split(", ").map(|one| self.asked[one]).sum();
            return Some(who == figure(all[1]));
        }
        if let Some(all) = read("Samen met dit voorstel: {} + {} = {}. Dat is meer dan {}.", line) {
            let [own, kept, together, left] = [all[0], all[1], all[2], all[3]].map(figure);
            return Some(
                own == asked() && own + kept == together && together > left && left == self.left(id),
            );
        }
        if let Some(all) = read("De lijst stopt bij {}, het eerste voorstel dat niet meer paste.", line) {
            return Some(self.asked[all[0]] > self.left(all[0]));
        }
        if let Some(all) = read("Er bleef toen {} over; dit voorstel vraagt {}.", line) {
            return Some(figure(all[0]) == self.budget - self.spent() && figure(all[1]) == asked());
        }
        if let Some(all) = read("Onvolledig: {} van de {} vereiste punten, op elk criterium.", line) {
            let given = CRITERIA
                .iter()
                .map(|(one, ..)| self.scores.get(&(id.into(), (*one).into())).map_or(0, Vec::len));
            let found = figure(all[0]);
            return Some(given.max().map(Decimal::from) == Some(found) && found < figure(all[1]));
        }
        self.holds_of_sums(id, line).or_else(|| holds_of_refusal(line))
    }

    /// The lines on the highest sum and on who stands in whose place.
    fn holds_of_sums(&self, id: &str, line: &str) -> Option<bool> {
        if let Some(all) = read(
            "Elke verdeling met dit voorstel ({}) haalt een lagere som, of dezelfde som met een lagere rangschikking. De beste verdeling laat {} over.",
            line,
        ) {
            return Some(figure(all[0]) == self.asked[id] && figure(all[1]) == self.budget - self.spent());
        }
        if let Some(all) = read(
            "De beste verdeling telt {} punten. De beste verdeling met dit voorstel erbij telt {}: {} minder.",
            line,
        ) {
            let [best, with, less] = [all[0], all[1], all[2]].map(figure);
            return Some(best == self.best() && best - with == less && less > Decimal::ZERO);
        }
        if let Some(all) = read("Na te rekenen op papier, met deze prijzen: 1.000,00 kost {} punten.", line) {
            return Some(figure(all[0]) >= Decimal::ZERO);
        }
        if let Some(all) = read("Dit voorstel: {} + {} - {} - {} x {} / 1.000 = {}.", line) {
            let [total, filled, place, asked, price, found] =
                [all[0], all[1], all[2], all[3], all[4], all[5]].map(figure);
            let sum = total + filled - place - asked * price / Decimal::ONE_THOUSAND;
            return Some(total == self.total[id] && asked == self.asked[id] && sum == found);
        }
        if let Some(all) = read(
            "Tel voor elk voorstel {} van het budget ({}) en {}: geen verdeling telt meer dan {} punten.",
            line,
        ) {
            return Some(figure(all[1]) == self.budget && figure(all[3]) >= self.best());
        }
        for with in [
            "Met dit voorstel erbij telt een verdeling dus hoogstens {} - {} = {} punten. De beste verdeling telt {}.",
            "Dat sluit dit voorstel nog niet uit: {} - {} = {}, en de beste verdeling telt {}.",
        ] {
            if let Some(all) = read(with, line) {
                let [bound, less, with_it, best] = [all[0], all[1], all[2], all[3]].map(figure);
                let out = line.starts_with("Met dit") == (with_it < best);
                return Some(bound - less == with_it && best == self.best() && out);
            }
        }
        let awarded = self.awarded();
        let ids = |text: &str| text.split(", ").map(str::to_owned).collect::<BTreeSet<String>>();
        if let Some(all) = read(
            "Volgens de rangschikking alleen was dit voorstel toegekend. In deze verdeling komen erbij: {}.",
            line,
        ) {
            let gains: BTreeSet<String> = awarded.difference(&self.alone).cloned().collect();
            return Some(self.alone.contains(id) && ids(all[0]) == gains);
        }
        let all = read(
            "Volgens de rangschikking alleen was dit voorstel niet toegekend. In deze verdeling vallen weg: {}.",
            line,
        )?;
        let loses: BTreeSet<String> = self.alone.difference(&awarded).cloned().collect();
        Some(awarded.contains(id) && ids(all[0]) == loses)
    }
}

/// The lines on a proposal that is not ranked.
fn holds_of_refusal(line: &str) -> Option<bool> {
    if let Some(all) = read("Totaal {}.", line) {
        return Some(figure(all[0]) > Decimal::ZERO);
    }
    if let Some(all) = read("Onder de drempel: {} de drempel is {} ({} te weinig).", line) {
        let found = figure(all[0].trim_end_matches(',').rsplit(' ').next()?);
        return Some(figure(all[1]) - found == figure(all[2]) && figure(all[2]) > Decimal::ZERO);
    }
    if let Some(all) = read("Niet ontvankelijk: gevraagd {}, hoogstens {}.", line) {
        return Some(figure(all[0]) > figure(all[1]));
    }
    let all = read("Niet ontvankelijk: de eigen inbreng is {} van {}; minstens {} % is vereist.", line)?;
    let [own, cost, share] = [all[0], all[1], all[2]].map(figure);
    Some(own * Decimal::ONE_HUNDRED < share * cost)
}

#[test]
fn every_line_of_explain_with_a_figure_is_read_and_holds() {
    let stage = Stage::new();
    let mut lines = 0;
    for strategy in ["targets", "in-order-skip", "in-order-stop", "best-total"] {
        let known = Known::of(&stage, strategy);
        for number in 1..=40 {
            let id = format!("P{number:02}");
            let said = stage.toets(&format!("explain sample {id} --strategy {strategy}")).ok();
            for line in said.lines().skip(1).filter(|line| line.contains(|c: char| c.is_ascii_digit())) {
                match known.holds(&id, line) {
                    Some(true) => lines += 1,
                    Some(false) => panic!("{id}, {strategy}: this does not hold: {line}"),
                    None => panic!("{id}, {strategy}: nobody here can read: {line}"),
                }
            }
        }
    }
    // Whoever reads nothing finds nothing.
    assert!(lines > 800, "only {lines} lines were read");
}
