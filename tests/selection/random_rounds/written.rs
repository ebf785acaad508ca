//! A random round as the files that a secretary would have.

use std::collections::BTreeMap;

use super::rough::{
    CLASSES, CRITERIA, Cell, Consensus, Criterion, Floor, LEADS, Marks, Merge, Of, PARTNERS, Part, Proposal,
    Round, Sheet, Step, Strategy, amount, hundredths,
};

pub fn floor(floor: Floor) -> String {
    format!("\"{}{}\"", if floor.strict { ">" } else { "" }, hundredths(floor.value))
}

/// What a target or envelope counts, as JSON has it.
pub fn code(of: Of) -> String {
    match of {
        Of::All => "all".to_owned(),
        Of::Class(class) => CLASSES[class].to_owned(),
    }
}

fn of(of: Of) -> String {
    match of {
        Of::All => "All".to_owned(),
        Of::Class(class) => format!("Class(\"{}\")", CLASSES[class]),
    }
}

fn criterion(at: usize, one: &Criterion) -> String {
    let scale = match &one.marks {
        Marks::Steps { from, to, step, low } => format!(
            "Scale(from: \"{}\", to: \"{}\", step: \"{}\", best: {})",
            hundredths(*from),
            hundredths(*to),
            hundredths(*step),
            if *low { "Low" } else { "High" }
        ),
        Marks::Words(words) => {
            let each =
                words.iter().map(|(word, value)| format!("Word(\"{word}\", \"{}\")", hundredths(*value)));
            format!("Words([{}])", each.collect::<Vec<_>>().join(", "))
        }
    };
    let weight =
        if one.counted { format!("weight: \"{}\"", hundredths(one.weight)) } else { "counted: false".into() };
    let threshold = one.floor.map(|one| format!(", threshold: {}", floor(one))).unwrap_or_default();
    let id = CRITERIA[at];
    format!(
        "        Criterion(id: \"{id}\", label: \"Criterion {id}\", {weight}, scale: {scale}{threshold}),\n"
    )
}

fn step(step: Step) -> String {
    match step {
        Step::Covers(class) => format!("CoversTarget(\"{}\")", CLASSES[class]),
        Step::Criterion(k) => format!("Criterion(\"{}\")", CRITERIA[k]),
        Step::Unrounded => "UnroundedTotal".to_owned(),
        Step::Lower => "LowerRequest".to_owned(),
        Step::Class(class) => format!("Class(\"{}\")", CLASSES[class]),
        Step::Earlier => "EarlierSubmission".to_owned(),
        Step::Lot => "Lot".to_owned(),
        Step::Id => "Id".to_owned(),
    }
}

pub fn strategy(strategy: Strategy) -> &'static str {
    match strategy {
        Strategy::Stop => "InOrderStop",
        Strategy::Skip => "InOrderSkip",
        Strategy::Targets => "Targets",
        Strategy::Best => "BestTotal",
    }
}

fn list(items: impl Iterator<Item = String>) -> String {
    format!("[{}]", items.collect::<Vec<_>>().join(", "))
}

/// `call.ron`.
pub fn call(round: &Round) -> String {
    let mut fields = vec![
        "    id: \"random\", title: \"Random\", language: \"en\",".to_owned(),
        "    classes: [Class(id: \"a\", rule: Declared), Class(id: \"b\", rule: Declared), Class(id: \"c\", rule: Declared)],".to_owned(),
    ];
    let sources = round.sources.iter().enumerate();
    let sources = sources.map(|(at, one)| format!("Source(name: \"s{at}\", amount: \"{}\")", amount(*one)));
    fields.push(format!("    budget: {},", list(sources)));
    let mut grant = Vec::new();
    if let Some(max) = round.max {
        grant.push(format!("max: \"{}\"", amount(max)));
        grant.push(format!("over_max: {}", if round.cap { "Cap" } else { "Refuse" }));
    }
    if let Some(min) = round.min {
        grant.push(format!("min: \"{}\"", amount(min)));
    }
    match round.part {
        Some(Part::Own) => grant.push("partial: OwnMinimum".to_owned()),
        Some(Part::Share(share)) => grant.push(format!("partial: Share(\"{}\")", hundredths(share))),
        None => {}
    }
    fields.push(format!("    grant: Grant({}),", grant.join(", ")));
    if round.flanders {
        fields.push("    lead_region: [Flanders],".to_owned());
    }
    if let Some(most) = round.applications {
        fields.push(format!("    max_applications_per_lead: {most},"));
    }
    if let Some((least, most)) = round.months {
        fields.push(format!("    duration: Months(least: {least}, most: {most}),"));
    }
    if let Some(least) = round.min_partners {
        fields.push(format!("    min_partners: {least},"));
    }
    if let Some(most) = round.per_lead {
        fields.push(format!("    max_per_lead: Some({most}),"));
    }
    let targets = round.targets.iter().map(|(what, n)| format!("Target(of: {}, at_least: {n})", of(*what)));
    fields.push(format!("    targets: {},", list(targets)));
    if !round.limits.is_empty() {
        let limits = round.limits.iter().map(|(what, n)| format!("Limit(of: {}, at_most: {n})", of(*what)));
        fields.push(format!("    limits: {},", list(limits)));
    }
    if !round.envelopes.is_empty() {
        let envelopes = round.envelopes.iter().map(|one| {
            let least =
                one.least.map(|least| format!(", at_least: \"{}\"", amount(least))).unwrap_or_default();
            let most = one.most.map(|most| format!(", at_most: \"{}\"", amount(most))).unwrap_or_default();
            format!("Envelope(of: {}{least}{most})", of(one.of))
        });
        fields.push(format!("    envelopes: {},", list(envelopes)));
    }
    let criteria: String = round.criteria.iter().enumerate().map(|(at, one)| criterion(at, one)).collect();
    fields.push(format!("    criteria: [\n{criteria}    ],"));
    if let Some((criteria, threshold)) = &round.block {
        let criteria = list(criteria.iter().map(|k| format!("\"{}\"", CRITERIA[*k])));
        let threshold = floor(*threshold);
        fields.push(format!(
            "    blocks: [Block(id: \"block\", criteria: {criteria}, threshold: {threshold})],"
        ));
    }
    let points = round.points_decimals.map(|n| format!(", points_decimals: {n}")).unwrap_or_default();
    let threshold = round.floor.map(|one| format!(", threshold: {}", floor(one))).unwrap_or_default();
    fields.push(format!(
        "    total: Total(form: {}, mark_decimals: {}{points}, total_decimals: {}{threshold}, threshold_on: {}),",
        if round.percent { "Percent" } else { "Points" },
        round.mark_decimals,
        round.total_decimals,
        if round.unweighted { "Unweighted" } else { "Weighted" }
    ));
    let merge = match round.merge {
        Merge::Mean => "Mean",
        Merge::Median => "Median",
        Merge::Trimmed => "TrimmedMean(1)",
    };
    let consensus = match round.consensus {
        Consensus::None => "None",
        Consensus::Overrides => "Overrides",
        Consensus::Required => "Required",
    };
    fields.push(format!("    merge: {merge}, consensus: {consensus}, min_sheets: {},", round.min_sheets));
    fields.push(format!("    tie_break: {},", list(round.chain.iter().map(|one| step(*one)))));
    if round.chain.contains(&Step::Lot) {
        fields.push("    lot: Some(Lot(source: \"the lottery\", draw: \"2020-12-01T12:00:00\")),".to_owned());
    }
    fields.push(format!("    strategy: {},", strategy(round.strategy)));
    format!("Call(\n{}\n)\n", fields.join("\n"))
}

fn submitted(minute: i64) -> String {
    format!("2020-10-16T{:02}:{:02}", 9 + minute / 60, minute % 60)
}

fn classes(one: &Proposal) -> impl Iterator<Item = &'static str> + '_ {
    CLASSES.into_iter().zip(one.classes).filter(|(_, is)| *is).map(|(class, _)| class)
}

/// The first and the last day of a project: a month more ends on the fourteenth after.
fn days(one: &Proposal) -> (String, String) {
    let (months, days) = one.lasts;
    ("2021-01-15".to_owned(), format!("{}-{:02}-{:02}", 2021 + months / 12, 1 + months % 12, 14 + days))
}

/// `proposals.ron`.
pub fn proposals(round: &Round) -> String {
    let each = round.proposals.iter().map(|one| {
        let lead = &LEADS[one.lead][one.spelling];
        let mut fields = vec![
            format!("id: \"{}\", title: \"Title of {}\"", one.id, one.id),
            format!("lead: \"{}\", lead_kind: {}", lead.name, lead.kind),
            format!("requested: \"{}\"", amount(one.asked)),
            format!("classes: {}", list(classes(one).map(|class| format!("\"{class}\"")))),
        ];
        if !lead.nis.is_empty() {
            fields.push(format!("nis: \"{}\"", lead.nis));
        }
        if !lead.kbo.is_empty() {
            fields.push(format!("kbo: \"{}\"", lead.kbo));
        }
        if let Some(minimum) = one.minimum {
            fields.push(format!("minimum: \"{}\"", amount(minimum)));
        }
        if let Some(minute) = one.minute {
            fields.push(format!("submitted: \"{}\"", submitted(minute)));
        }
        let (start, end) = days(one);
        fields.push(format!("start: \"{start}\", end: \"{end}\""));
        let partners = one.partners.iter().map(|(which, spelling, part)| {
            let role = if *part { "Partner" } else { "Associated" };
            format!("Partner(name: \"{}\", role: {role})", PARTNERS[*which][*spelling])
        });
        fields.push(format!("partners: {}", list(partners)));
        format!("    Proposal({}),\n", fields.join(", "))
    });
    format!("[\n{}]\n", each.collect::<String>())
}

/// The proposals as a table.
pub fn proposals_table(round: &Round) -> String {
    let mut table =
        "id,title,lead,lead_kind,nis,kbo,requested,minimum,classes,submitted,start,end,partners\n".to_owned();
    for one in &round.proposals {
        let lead = &LEADS[one.lead][one.spelling];
        let kind = match lead.kind {
            "LocalAuthority" => "local-authority",
            "NonProfit" => "non-profit",
            "Research" => "research",
            _ => "vgc",
        };
        let cells = [
            one.id.clone(),
            format!("Title of {}", one.id),
            lead.name.to_owned(),
            kind.to_owned(),
            lead.nis.to_owned(),
            lead.kbo.to_owned(),
            amount(one.asked),
            one.minimum.map(amount).unwrap_or_default(),
            classes(one).collect::<Vec<_>>().join("+"),
            one.minute.map(submitted).unwrap_or_default(),
            days(one).0,
            days(one).1,
            one.partners
                .iter()
                .filter(|(.., part)| *part)
                .map(|(which, spelling, _)| (which, PARTNERS[*which][*spelling]))
                .collect::<BTreeMap<_, _>>()
                .into_values()
                .collect::<Vec<_>>()
                .join("+"),
        ];
        table += &format!("{}\n", cells.join(","));
    }
    table
}

/// `committee.ron`.
pub fn committee(round: &Round) -> String {
    let mut members: Vec<String> = (1..=round.members)
        .map(|at| format!("    Member(id: \"e{at}\", name: \"Evaluator {at}\", role: Evaluator),\n"))
        .collect();
    members.push("    Member(id: \"nora\", name: \"Nora\", role: Chair),\n".to_owned());
    members.push("    Member(id: \"piet\", name: \"Piet\", role: Secretary),\n".to_owned());
    format!("[\n{}]\n", members.concat())
}

/// The table of scores; a word stands for its value in every second cell.
pub fn scores(round: &Round) -> String {
    let mut table = "proposal,evaluator,criterion,score,reason\n".to_owned();
    for one in &round.proposals {
        for (member, sheet) in (1..).zip(&one.sheets) {
            let row = |criterion: &str, score: &str, reason: &str| {
                format!("{},e{member},{criterion},{score},{reason}\n", one.id)
            };
            match sheet {
                Sheet::None => {}
                Sheet::Conflict => table += &row("", "conflict", "a relative"),
                Sheet::Cells(cells) => {
                    for (k, cell) in cells.iter().enumerate() {
                        let id = CRITERIA[k];
                        table += &match cell {
                            Cell::Mark(mark) => {
                                let marks = &round.criteria[k].marks;
                                row(id, &shown(marks, *mark, member % 2 == 0), "")
                            }
                            Cell::Abstained => row(id, "-", "no time"),
                            Cell::NotYet => row(id, "", ""),
                        };
                    }
                }
            }
        }
    }
    table
}

fn shown(marks: &Marks, mark: i64, in_words: bool) -> String {
    match marks {
        Marks::Words(words) if in_words => {
            let word = words.iter().find(|(_, value)| *value == mark).map(|(word, _)| (*word).to_owned());
            word.unwrap_or_else(|| hundredths(mark))
        }
        _ => hundredths(mark),
    }
}
