//! The rounds that are read: the sample, and two whose calls have what the sample lacks.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;
use toets::domain::force::Force;
use toets::domain::money::Money;
use toets::record::{AmountSet, Event, Forced, TargetsAccepted, Waived, Withdrawn};
use toets::store::session::Session;

use super::book::{Book, Criterion, Published, Row, Rules, Rulings, cents, plain};
use crate::copy::copy;

/// A round in a folder named `r`, in deliberation.
pub struct Stage {
    folder: tempfile::TempDir,
    rules: Rules,
    /// The strategy of the call.
    pub own: &'static str,
    /// Who sits at the chair's screens.
    pub chair: &'static str,
    rulings: Rulings,
    /// The list of the decision, and that after every withdrawal.
    lists: Vec<Value>,
}

const COMMITTEE: &str = "id,name,role\nan,An,evaluator\nbart,Bart,evaluator\ncas,Cas,evaluator\n\
                         nora,Nora,chair\nsam,Sam,secretary\n";

/// How a call names a strategy.
fn in_ron(strategy: &str) -> &'static str {
    match strategy {
        "targets" => "Targets",
        "in-order-skip" => "InOrderSkip",
        "in-order-stop" => "InOrderStop",
        "best-total" => "BestTotal",
        other => panic!("no strategy {other}"),
    }
}

impl Stage {
    pub fn sample() -> Stage {
        let folder = tempfile::tempdir().unwrap();
        let sample = Path::new(env!("CARGO_MANIFEST_DIR")).join("sample-data/oproep-507");
        copy(&sample, &folder.path().join("r"));
        let criterion = |id, label, weight| Criterion { id, label, weight, worst: "0", best: "10" };
        let rules = Rules {
            criteria: vec![
                criterion("reach", "Bereik van kleine gemeenten", "30"),
                criterion("partnership", "Kwaliteit van het partnerschap", "30"),
                criterion("pillar", "Invulling van de vierde pijler", "40"),
            ],
            percent: true,
            merge: "mean",
            mark_decimals: 2,
            total_decimals: 2,
            budget: 80_000_000,
            targets: vec![("projecten", None, 20), ("kleine steden en gemeenten", Some("small"), 10)],
            ..Rules::default()
        };
        Stage { folder, rules, own: "targets", chair: "nora", rulings: Rulings::default(), lists: Vec::new() }
    }

    /// Points that are rounded to whole ones, requests that are capped, part awards.
    pub fn rounded() -> Stage {
        Stage::rounded_under("in-order-skip")
    }

    /// The same under another strategy of the call.
    pub fn rounded_under(own: &'static str) -> Stage {
        let call = r#"Call(
            id: "AF", title: "Afronding", budget: [Source(name: "A", amount: "61000.01")],
            grant: Grant(max: Some("20000"), over_max: Cap, partial: Some(Share("0.60"))),
            classes: [Class(id: "klein", label: "kleine ploegen", rule: Declared)],
            targets: [Target(of: All, at_least: 4), Target(of: Class("klein"), at_least: 2)],
            criteria: [
                Criterion(id: "q", label: "Kwaliteit", weight: "0.7", scale: Scale(from: "0", to: "10", step: "1")),
                Criterion(id: "r", label: "Reikwijdte", weight: "1.3", scale: Scale(from: "0", to: "10", step: "0.5")),
            ],
            total: Total(form: Points, mark_decimals: 1, points_decimals: Some(0), total_decimals: 0),
            min_sheets: 2, tie_break: [Criterion("q"), UnroundedTotal, LowerRequest, Id], strategy: OWN,
        )"#;
        let criterion = |id, label, weight| Criterion { id, label, weight, worst: "0", best: "10" };
        let rules = Rules {
            criteria: vec![criterion("q", "Kwaliteit", "0,7"), criterion("r", "Reikwijdte", "1,3")],
            percent: false,
            merge: "mean",
            mark_decimals: 1,
            points_decimals: Some(0),
            total_decimals: 0,
            budget: 6_100_001,
            cap: Some(2_000_000),
            least_share: Some(60),
            targets: vec![("projecten", None, 4), ("kleine ploegen", Some("klein"), 2)],
            ..Rules::default()
        };
        let rows = [
            ("P1", 25_000, "", "A"),
            ("P2", 14_000, "", "B"),
            ("P3", 20_000, "", "C"),
            ("P4", 9_000, "klein", "D"),
            ("P5", 21_000, "", "E"),
            ("P6", 12_000, "klein", "F"),
            ("P7", 8_000, "", "G"),
            ("P8", 17_000, "klein", "H"),
            ("P9", 5_000, "", "I"),
        ];
        let scores = [
            ("q", ["9", "8", "8"], "P1"),
            ("r", ["9", "8.5", "8"], "P1"),
            ("q", ["8", "8", "9"], "P2"),
            ("r", ["8", "9", "8"], "P2"),
            ("q", ["7", "8", "8"], "P3"),
            ("r", ["9", "8.5", "9"], "P3"),
            ("q", ["7", "7", "8"], "P4"),
            ("r", ["7", "6.5", "7.5"], "P4"),
            ("q", ["8", "7", "7"], "P5"),
            ("r", ["7", "7", "7"], "P5"),
            ("q", ["6", "6", "7"], "P6"),
            ("r", ["6", "6", "6"], "P6"),
            ("q", ["6", "7", "6"], "P7"),
            ("r", ["6", "5.5", "6.5"], "P7"),
            ("q", ["5", "6", "6"], "P8"),
            ("r", ["5", "6", "5"], "P8"),
            ("q", ["4", "5", "5"], "P9"),
            ("r", ["4", "4", "4.5"], "P9"),
        ];
        Stage::of(rules, call, own, &rows, &scores)
    }

    /// Scales of which the low end is best or that go below zero, strict thresholds,
    /// a block, a limit, two envelopes and a limit per lead.
    pub fn bounded() -> Stage {
        Stage::bounded_under("targets")
    }

    /// The same under another strategy of the call.
    pub fn bounded_under(own: &'static str) -> Stage {
        let call = r#"Call(
            id: "GR", title: "Grenzen", budget: [Source(name: "A", amount: "70000.00")], max_per_lead: Some(1),
            classes: [
                Class(id: "groen", label: "vergroening", rule: Declared),
                Class(id: "jeugd", label: "jeugdwerking", rule: Declared),
                Class(id: "west", label: "de westhoek", rule: Declared),
            ],
            targets: [Target(of: All, at_least: 5), Target(of: Class("jeugd"), at_least: 2)],
            limits: [Limit(of: Class("groen"), at_most: 2)],
            envelopes: [
                Envelope(of: Class("west"), at_least: "16000", at_most: "25000"),
                Envelope(of: Class("jeugd"), at_least: "15000", at_most: "40000"),
            ],
            criteria: [
                Criterion(id: "risico", label: "Risico", weight: "20", scale: Scale(from: "1", to: "5", step: "1", best: Low), threshold: Some("3")),
                Criterion(id: "nood", label: "Nood", weight: "30", scale: Scale(from: "-3", to: "3", step: "1")),
                Criterion(id: "plan", label: "Plan", weight: "30", scale: Scale(from: "0", to: "10", step: "0.5"), threshold: Some(">4")),
            ],
            blocks: [Block(id: "inhoud", label: "Inhoud", criteria: ["nood", "plan"], threshold: Some("30"))],
            total: Total(mark_decimals: 2, points_decimals: Some(1), total_decimals: 1, threshold: Some(">50")),
            merge: Median, min_sheets: 2, tie_break: [Criterion("risico"), UnroundedTotal, LowerRequest, Id], strategy: OWN,
        )"#;
        let criterion = |id, label, weight, worst, best| Criterion { id, label, weight, worst, best };
        let rules = Rules {
            criteria: vec![
                criterion("risico", "Risico", "20", "5", "1"),
                criterion("nood", "Nood", "30", "-3", "3"),
                criterion("plan", "Plan", "30", "0", "10"),
            ],
            percent: true,
            merge: "median",
            mark_decimals: 2,
            points_decimals: Some(1),
            total_decimals: 1,
            blocks: vec![("Inhoud", vec!["nood", "plan"])],
            budget: 7_000_000,
            max_per_lead: Some(1),
            targets: vec![("projecten", None, 5), ("jeugdwerking", Some("jeugd"), 2)],
            limits: vec![("vergroening", "groen", 2)],
            envelopes: vec![
                ("de westhoek", "west", 1_600_000, 2_500_000),
                ("jeugdwerking", "jeugd", 1_500_000, 4_000_000),
            ],
            ..Rules::default()
        };
        let rows = [
            ("P1", 16_000, "groen", "Alfa"),
            ("P2", 15_000, "groen+west", "Beta"),
            ("P3", 14_000, "", "Alfa"),
            ("P4", 12_000, "groen", "Gamma"),
            ("P5", 18_000, "west", "Delta"),
            ("P6", 17_000, "", "Epsilon"),
            ("P7", 9_000, "jeugd", "Zeta"),
            ("P8", 8_000, "west", "Eta"),
            ("P9", 19_000, "", "Theta"),
            ("P10", 11_000, "jeugd", "Iota"),
            ("P11", 6_000, "jeugd+west", "Kappa"),
            ("P12", 9_000, "", "Labda"),
            ("P13", 9_000, "", "Mu"),
            ("P14", 9_000, "", "Nu"),
            ("P15", 9_000, "", "Xi"),
        ];
        let scores = [
            ("risico", ["1", "1", "2"], "P1"),
            ("nood", ["3", "3", "2"], "P1"),
            ("plan", ["9", "9.5", "9"], "P1"),
            ("risico", ["1", "2", "2"], "P2"),
            ("nood", ["3", "2", "3"], "P2"),
            ("plan", ["9", "8.5", "9"], "P2"),
            ("risico", ["2", "1", "2"], "P3"),
            ("nood", ["2", "3", "3"], "P3"),
            ("plan", ["8.5", "9", "8"], "P3"),
            ("risico", ["2", "2", "2"], "P4"),
            ("nood", ["2", "2", "3"], "P4"),
            ("plan", ["8.5", "8", "8"], "P4"),
            ("risico", ["1", "2", "2"], "P5"),
            ("nood", ["2", "2", "2"], "P5"),
            ("plan", ["8", "8", "7.5"], "P5"),
            ("risico", ["2", "2", "3"], "P6"),
            ("nood", ["2", "2", "2"], "P6"),
            ("plan", ["8", "7", "7.5"], "P6"),
            ("risico", ["2", "3", "2"], "P7"),
            ("nood", ["1", "2", "1"], "P7"),
            ("plan", ["7", "7", "7.5"], "P7"),
            ("risico", ["2", "3", "3"], "P8"),
            ("nood", ["1", "1", "1"], "P8"),
            ("plan", ["7", "7", "7.5"], "P8"),
            ("risico", ["3", "3", "3"], "P9"),
            ("nood", ["1", "1", "1"], "P9"),
            ("plan", ["7", "7", "7.5"], "P9"),
            ("risico", ["3", "2", "3"], "P10"),
            ("nood", ["1", "0", "0"], "P10"),
            ("plan", ["6.5", "6", "7"], "P10"),
            ("risico", ["3", "3", "2"], "P11"),
            ("nood", ["0", "0", "0"], "P11"),
            ("plan", ["6", "6", "6.5"], "P11"),
            ("risico", ["4", "4", "5"], "P12"),
            ("nood", ["3", "3", "3"], "P12"),
            ("plan", ["9", "9", "9"], "P12"),
            ("risico", ["1", "1", "1"], "P13"),
            ("nood", ["3", "3", "3"], "P13"),
            ("plan", ["4", "4", "3.5"], "P13"),
            ("risico", ["1", "1", "1"], "P14"),
            ("nood", ["-2", "-2", "-1"], "P14"),
            ("plan", ["5.5", "5", "5"], "P14"),
            ("risico", ["3", "3", "3"], "P15"),
            ("nood", ["-1", "-1", "-1"], "P15"),
            ("plan", ["6", "6", "3"], "P15"),
        ];
        Stage::of(rules, call, own, &rows, &scores)
    }

    fn of(
        rules: Rules,
        call: &str,
        own: &'static str,
        rows: &[(&str, i64, &str, &str)],
        scores: &[(&str, [&str; 3], &str)],
    ) -> Stage {
        let folder = tempfile::tempdir().unwrap();
        let write = |name: &str, text: String| fs::write(folder.path().join(name), text).unwrap();
        write("call.ron", call.replace("OWN", in_ron(own)));
        let line = |(id, asked, classes, lead): &(&str, i64, &str, &str)| {
            format!("{id},Voorstel van {lead},{lead},{asked}.00,{classes}\n")
        };
        let rows: String = rows.iter().map(line).collect();
        write("p.csv", format!("id,title,lead,requested,classes\n{rows}"));
        write("c.csv", COMMITTEE.to_owned());
        let line = |(criterion, given, id): &(&str, [&str; 3], &str)| -> String {
            let members = ["an", "bart", "cas"].into_iter().zip(given);
            members.map(|(member, score)| format!("{id},{member},{criterion},{score},\n")).collect()
        };
        let scores: String = scores.iter().map(line).collect();
        write("s.csv", format!("proposal,evaluator,criterion,score,reason\n{scores}"));
        let (rulings, lists) = (Rulings::default(), Vec::new());
        let stage = Stage { folder, rules, own, chair: "nora", rulings, lists };
        stage.run("new r --call call.ron --proposals p.csv --committee c.csv");
        stage.run("phase r scoring --as sam");
        stage.run("import scores r s.csv --as sam");
        stage.run("phase r deliberation --as sam");
        stage
    }

    /// The chair forces one in or out.
    pub fn force(&mut self, id: &str, way: Force, reason: &str) {
        let (proposal, now) = (id.parse().unwrap(), Some(way));
        self.put(Event::Forced(Forced { proposal, was: None, now, reason: reason.to_owned() }));
        let of = &mut self.rulings;
        let list = if way == Force::In { &mut of.forced_in } else { &mut of.forced_out };
        list.insert(id.to_owned(), reason.to_owned());
    }

    /// The chair sets a lower amount, in cents.
    pub fn set_amount(&mut self, id: &str, amount: i64, reason: &str) {
        let (proposal, now) = (id.parse().unwrap(), Some(Money::from_cents(amount)));
        self.put(Event::AmountSet(AmountSet { proposal, was: None, now, reason: reason.to_owned() }));
        self.rulings.amounts.insert(id.to_owned(), (amount, reason.to_owned()));
    }

    /// Decides the round; where not every target is met, the chair accepts that.
    pub fn decide(&mut self) {
        if self.json("fit r --json")["feasible"] == false {
            self.put(Event::TargetsAccepted(TargetsAccepted { reason: "meer kan niet".to_owned() }));
        }
        self.run("phase r decided --as nora");
        self.lists.push(self.json("fit r --json"));
    }

    /// The chair does not wait for what a proposal lacks.
    pub fn waive(&self, id: &str) {
        let proposal = id.parse().unwrap();
        self.put(Event::Waived(Waived { proposal, reason: "komt niet meer".to_owned() }));
    }

    /// An applicant withdraws.
    pub fn withdraw(&mut self, id: &str, reason: &str) {
        let number = u64::try_from(self.rulings.withdrawn.len() + 1).unwrap();
        let proposal = id.parse().unwrap();
        self.put(Event::Withdrawn(Withdrawn { proposal, reason: reason.to_owned(), number }));
        self.rulings.withdrawn.insert(id.to_owned(), reason.to_owned());
        self.lists.push(self.json("fit r --json"));
    }

    fn put(&self, event: Event) {
        let mut session = Session::open(&self.folder()).unwrap();
        let chair = session.round.committee.member(&self.chair.parse().unwrap()).unwrap().clone();
        session.append(&chair, crate::at_table::clock(), &[event]).unwrap();
    }

    /// What came out under a strategy: one list, or where the call's own was decided that
    /// of the decision and those after every withdrawal.
    pub fn divisions(&self, strategy: &str) -> Vec<Published> {
        match self.lists.is_empty() || strategy != self.own {
            true => vec![Published::of(&self.json(&format!("fit r --json --strategy {strategy}")))],
            false => self.lists.iter().map(Published::of).collect(),
        }
    }

    pub fn folder(&self) -> PathBuf {
        self.folder.path().join("r")
    }

    /// What a command prints that must succeed.
    pub fn run(&self, words: &str) -> String {
        let mut command = Command::new(env!("CARGO_BIN_EXE_toets"));
        command.args(words.split(' ')).current_dir(self.folder.path());
        let output = command.env("LANG", "nl_BE.UTF-8").env_remove("LC_ALL").output().unwrap();
        let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
        assert!(output.status.success(), "{words}: {}{}", text(&output.stdout), text(&output.stderr));
        text(&output.stdout)
    }

    pub fn json(&self, words: &str) -> Value {
        serde_json::from_str(&self.run(words)).unwrap()
    }

    /// The tables as a person has them: proposals from the file of the round, scores
    /// from their export.
    pub fn book(&self) -> Book {
        let file = fs::read_to_string(self.folder().join("proposals.ron")).unwrap();
        let mut proposals: BTreeMap<String, Row> = BTreeMap::new();
        let mut id = String::new();
        for line in file.lines() {
            // Fields of a proposal stand one step in; those of partners further.
            let Some((name, value)) = line.strip_prefix("        ").and_then(|line| line.split_once(": "))
            else {
                continue;
            };
            let value = value.trim_end_matches(',').trim_matches('"');
            let row = proposals.entry(id.clone()).or_default();
            let amount = || cents(&value.replace('.', ","));
            match name {
                "id" => id = value.to_owned(),
                "title" => row.title = value.to_owned(),
                "lead" => row.lead = value.to_owned(),
                "requested" => row.asked = amount(),
                "own_contribution" => row.own = Some(amount()),
                "total_cost" => row.total_cost = Some(amount()),
                _ => {}
            }
        }
        proposals.remove("");
        let mut scores: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for line in self.run("export r scores").lines().skip(1) {
            let cells: Vec<&str> = line.split(',').collect();
            if let [proposal, _, criterion, score, ..] = cells[..]
                && score.chars().any(|letter| letter.is_ascii_digit())
            {
                scores.entry((proposal.to_owned(), criterion.to_owned())).or_default().push(plain(score));
            }
        }
        Book { rules: self.rules.clone(), rulings: self.rulings.clone(), proposals, scores }
    }
}
