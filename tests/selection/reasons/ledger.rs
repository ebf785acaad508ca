//! The award set as a list of amounts, and what every reason must then say.

use std::time::Duration;

use microlp::{ComparisonOp, OptimizationDirection, Problem, Variable};

/// Whole cents.
pub type Cents = i64;

/// A candidate, in rank order, with what was awarded.
#[derive(Clone, Debug)]
pub struct Line {
    pub name: String,
    pub asked: Cents,
    /// The least that may be awarded; the request itself where parts are not allowed.
    pub least: Cents,
    /// The targets that it counts for.
    pub counts: Vec<bool>,
    pub lead: Option<String>,
    pub award: Option<Cents>,
    pub said: Said,
}

/// What the program said about a candidate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said {
    Awarded { left: Cents, asked: Cents },
    ForTarget { left: Cents, asked: Cents, targets: Vec<usize> },
    InPart { left: Cents, asked: Cents, minimum: Cents, reserve: Cents },
    Exhausted { left: Cents, asked: Cents },
    Aside { left: Cents, asked: Cents, needs: Vec<usize>, reserve: Option<Cents>, forming: Vec<String> },
    Lead { maximum: usize, taken: Vec<String> },
    NotBest { left: Cents, asked: Cents },
}

/// A division of the budget.
pub struct Ledger {
    pub budget: Cents,
    /// The minimum of every target, as the strategy worked with it.
    pub minima: Vec<usize>,
    pub max_per_lead: Option<usize>,
    /// Whether it ends at the first that does not fit.
    pub stops: bool,
    /// Whether targets hold a place back.
    pub holds: bool,
    /// Whether the best total decides, and not the order.
    pub best: bool,
    pub lines: Vec<Line>,
}

impl Ledger {
    /// Recounts every line; says how many of every kind there were.
    pub fn check(&self, what: &str) -> Vec<(&'static str, usize)> {
        let spent: Cents = self.lines.iter().filter_map(|line| line.award).sum();
        assert!(spent <= self.budget, "{what}: {spent} of {}", self.budget);
        let mut kinds: Vec<(&'static str, usize)> = Vec::new();
        let mut stopped = false;
        for (at, line) in self.lines.iter().enumerate() {
            let what = format!("{what}, {}", line.name);
            let kind =
                if self.best { self.of_best(line, spent, &what) } else { self.at_turn(at, stopped, &what) };
            let ends = matches!(line.said, Said::Exhausted { .. } | Said::InPart { .. });
            stopped |= self.stops && ends;
            match kinds.iter_mut().find(|(name, _)| *name == kind) {
                Some((_, count)) => *count += 1,
                None => kinds.push((kind, 1)),
            }
        }
        if self.holds || self.best {
            for (target, minimum) in self.minima.iter().enumerate() {
                let reached = self.reached(self.lines.len(), target);
                assert!(reached >= *minimum, "{what}: target {target} has {reached} of {minimum}");
            }
        }
        kinds
    }

    /// The money left when the turn of a line comes.
    fn left(&self, at: usize) -> Cents {
        self.budget - self.lines[..at].iter().filter_map(|line| line.award).sum::<Cents>()
    }

    fn reached(&self, before: usize, target: usize) -> usize {
        self.lines[..before].iter().filter(|line| line.award.is_some() && line.counts[target]).count()
    }

    /// The awards above that the lead of a line holds.
    fn held(&self, at: usize) -> Vec<String> {
        let Some(lead) = &self.lines[at].lead else { return Vec::new() };
        let same =
            self.lines[..at].iter().filter(|one| one.award.is_some() && one.lead.as_ref() == Some(lead));
        same.map(|one| one.name.clone()).collect()
    }

    fn of_best(&self, line: &Line, spent: Cents, what: &str) -> &'static str {
        match (&line.said, line.award) {
            (Said::NotBest { left, asked }, None) => {
                assert_eq!((*left, *asked), (self.budget - spent, line.asked), "{what}");
                "not-in-best-total"
            }
            (Said::Lead { maximum, .. }, None) => {
                assert_eq!(Some(*maximum), self.max_per_lead, "{what}");
                "lead-maximum"
            }
            (Said::Awarded { asked, .. }, Some(award)) => {
                assert_eq!((*asked, award), (line.asked, line.asked), "{what}");
                "awarded"
            }
            other => panic!("{what}: {other:?}"),
        }
    }

    fn at_turn(&self, at: usize, stopped: bool, what: &str) -> &'static str {
        let line = &self.lines[at];
        let now = self.left(at);
        let full = self.max_per_lead.is_some_and(|most| self.held(at).len() >= most);
        let turn =
            |left: Cents, asked: Cents| assert_eq!((left, asked), (now, line.asked), "{what}: left, asked");
        assert_eq!(line.award.is_some(), line.said.awards(), "{what}");
        match &line.said {
            Said::Awarded { left, asked } | Said::ForTarget { left, asked, .. } => {
                turn(*left, *asked);
                assert_eq!(line.award, Some(line.asked), "{what}");
                assert!(line.asked <= now && !full && !stopped, "{what}: it did not fit");
                assert!(self.fits(at, line.asked, now), "{what}: the targets were out of reach with it");
                self.for_target(at, what)
            }
            Said::InPart { left, asked, minimum, reserve } => {
                turn(*left, *asked);
                assert_eq!(*minimum, line.least, "{what}");
                assert_eq!(Some(*reserve), self.reserve(at), "{what}: reserve");
                let amount = (now - reserve).min(line.asked);
                assert_eq!(line.award, Some(amount), "{what}");
                assert!(amount >= line.least && amount < line.asked && !stopped, "{what}");
                "awarded-in-part"
            }
            Said::Exhausted { left, asked } => {
                // Behind the stop the money that was left there is named.
                let now = if stopped { self.left(self.stop()) } else { now };
                assert_eq!((*left, *asked), (now, line.asked), "{what}");
                assert!(stopped || line.least > now, "{what}: it fitted");
                "budget-exhausted"
            }
            Said::Aside { left, asked, needs, reserve, forming } => {
                turn(*left, *asked);
                assert!(self.holds && line.least <= now, "{what}: it did not fit at all");
                assert_eq!(*needs, self.needs(at), "{what}: needs");
                let least = self.reserve(at);
                assert_eq!(*reserve, least, "{what}: reserve");
                match least {
                    Some(least) => {
                        assert!(line.least + least > now, "{what}: {} + {least} fits {now}", line.least);
                        self.formed(at, forming, least, what);
                    }
                    None => assert!(forming.is_empty(), "{what}"),
                }
                "set-aside-for-target"
            }
            Said::Lead { maximum, taken } => {
                assert_eq!((Some(*maximum), taken.len()), (self.max_per_lead, *maximum), "{what}");
                assert_eq!(*taken, self.held(at), "{what}: taken");
                "lead-maximum"
            }
            Said::NotBest { .. } => panic!("{what}: no reason under this strategy"),
        }
    }

    /// Where the walk ended.
    fn stop(&self) -> usize {
        let ends = |line: &Line| matches!(line.said, Said::Exhausted { .. } | Said::InPart { .. });
        self.lines.iter().position(ends).unwrap_or(self.lines.len())
    }

    /// Awarded for a target, if and only if the order alone would not have.
    fn for_target(&self, at: usize, what: &str) -> &'static str {
        let alone = if self.holds { self.order_alone() } else { vec![true; self.lines.len()] };
        match &self.lines[at].said {
            Said::ForTarget { targets, .. } => {
                assert!(!alone[at] && !targets.is_empty(), "{what}: the order alone awards it");
                for target in targets {
                    let reached =
                        (0..alone.len()).filter(|&i| alone[i] && self.lines[i].counts[*target]).count();
                    assert!(self.lines[at].counts[*target], "{what}");
                    assert!(reached < self.minima[*target], "{what}: the order alone meets target {target}");
                }
                "awarded-for-target"
            }
            _ => {
                let short = |target: usize| {
                    let reached =
                        (0..alone.len()).filter(|&i| alone[i] && self.lines[i].counts[target]).count();
                    reached < self.minima[target] && self.lines[at].counts[target]
                };
                assert!(alone[at] || !(0..self.minima.len()).any(short), "{what}: it was for a target");
                "awarded"
            }
        }
    }

    /// Who is awarded down the order, passing over what does not fit.
    fn order_alone(&self) -> Vec<bool> {
        let mut left = self.budget;
        let mut leads: Vec<&String> = Vec::new();
        let take = |line: &Line, leads: &Vec<&String>, left: Cents| {
            let holds = |lead: &String| leads.iter().filter(|one| **one == lead).count();
            let full =
                line.lead.as_ref().zip(self.max_per_lead).is_some_and(|(lead, most)| holds(lead) >= most);
            !full && line.least <= left
        };
        let mut awarded = Vec::new();
        for line in &self.lines {
            let taken = take(line, &leads, left);
            if taken {
                left -= line.asked.min(left);
                leads.extend(&line.lead);
            }
            awarded.push(taken);
        }
        awarded
    }

    /// What the targets still need once a line is awarded.
    fn needs(&self, at: usize) -> Vec<usize> {
        let with = |target: usize| self.reached(at, target) + usize::from(self.lines[at].counts[target]);
        (0..self.minima.len()).map(|target| self.minima[target].saturating_sub(with(target))).collect()
    }

    fn fits(&self, at: usize, amount: Cents, now: Cents) -> bool {
        !self.holds || self.reserve(at).is_some_and(|reserve| amount + reserve <= now)
    }

    /// Those who form a reserve stand below, meet the needs and cost just that.
    fn formed(&self, at: usize, forming: &[String], reserve: Cents, what: &str) {
        let below: Vec<&Line> =
            self.lines[at + 1..].iter().filter(|line| forming.contains(&line.name)).collect();
        assert_eq!(below.len(), forming.len(), "{what}: {forming:?}");
        assert_eq!(below.iter().map(|line| line.least).sum::<Cents>(), reserve, "{what}: {forming:?}");
        for (target, need) in self.needs(at).into_iter().enumerate() {
            let counted = below.iter().filter(|line| line.counts[target]).count();
            assert!(counted >= need, "{what}: {forming:?} leave target {target} short");
        }
    }

    /// The least that the needs cost from the lines below; none where nobody is
    /// left to meet them. Nested targets by sorting, others by a solver.
    fn reserve(&self, at: usize) -> Option<Cents> {
        if !self.holds {
            return Some(0);
        }
        let needs = self.needs(at);
        if needs.iter().all(|need| *need == 0) {
            return Some(0);
        }
        let nested = self.max_per_lead.is_none() && self.minima.len() <= 2;
        if nested { self.sorted(at, &needs) } else { self.solved(at, &needs) }
    }

    /// The cheapest of the narrower target, then the cheapest of all that remain.
    fn sorted(&self, at: usize, needs: &[usize]) -> Option<Cents> {
        let below = &self.lines[at + 1..];
        let wide = (0..needs.len()).find(|&target| self.lines.iter().all(|line| line.counts[target]));
        let narrow = (0..needs.len()).find(|target| Some(*target) != wide);
        let need = |target: Option<usize>| target.map_or(0, |target| needs[target]);
        let mut inside: Vec<Cents> = Vec::new();
        let mut rest: Vec<Cents> = Vec::new();
        for line in below {
            let list = if narrow.is_some_and(|target| line.counts[target]) { &mut inside } else { &mut rest };
            list.push(line.least);
        }
        inside.sort_unstable();
        let first = need(narrow);
        if first > inside.len() {
            return None;
        }
        rest.extend(inside.split_off(first));
        rest.sort_unstable();
        let more = need(wide).saturating_sub(first);
        (more <= rest.len()).then(|| inside.iter().sum::<Cents>() + rest[..more].iter().sum::<Cents>())
    }

    fn solved(&self, at: usize, needs: &[usize]) -> Option<Cents> {
        let mut solver = Problem::new(OptimizationDirection::Minimize);
        solver.set_time_limit(Duration::from_secs(60));
        let below = &self.lines[at + 1..];
        let whole = |number: Cents| i32::try_from(number).map(f64::from).expect("some millions of euros");
        let variables: Vec<(Variable, &Line)> =
            below.iter().map(|line| (solver.add_binary_var(whole(line.least)), line)).collect();
        let count = |number: usize| whole(Cents::try_from(number).expect("few"));
        for (target, need) in needs.iter().enumerate() {
            let terms: Vec<(Variable, f64)> = variables
                .iter()
                .filter(|(_, line)| line.counts[target])
                .map(|(var, _)| (*var, 1.0))
                .collect();
            if terms.len() < *need {
                return None;
            }
            solver.add_constraint(&terms, ComparisonOp::Ge, count(*need));
        }
        if let Some(most) = self.max_per_lead {
            for lead in self.lines.iter().filter_map(|line| line.lead.as_ref()) {
                let of_lead = |line: &&Line| line.lead.as_ref() == Some(lead);
                let taken = self.lines[..=at].iter().enumerate();
                let taken =
                    taken.filter(|(i, line)| of_lead(line) && (*i == at || line.award.is_some())).count();
                let terms: Vec<(Variable, f64)> =
                    variables.iter().filter(|(_, line)| of_lead(line)).map(|(var, _)| (*var, 1.0)).collect();
                solver.add_constraint(&terms, ComparisonOp::Le, count(most.saturating_sub(taken)));
            }
        }
        let solution = solver.solve().ok()?.into_solution().ok()?;
        let chosen = variables.iter().filter(|(var, _)| solution[*var] > 0.5);
        Some(chosen.map(|(_, line)| line.least).sum())
    }
}

impl Said {
    fn awards(&self) -> bool {
        matches!(self, Said::Awarded { .. } | Said::ForTarget { .. } | Said::InPart { .. })
    }
}
