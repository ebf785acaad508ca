//! The paper proof of the best total, made again from what is published and
//! from nothing else, in whole numbers.

use serde_json::Value;

use crate::stage::Stage;

/// The decimals that every figure here is written out to.
const SCALE: usize = 11;

/// A published figure in units of 10^-`SCALE`.
fn figure(value: &Value) -> i128 {
    let text = value.as_str().unwrap_or_else(|| panic!("{value} is no text"));
    let (sign, digits) = text.strip_prefix('-').map_or((1, text), |digits| (-1, digits));
    let (whole, part) = digits.split_once('.').unwrap_or((digits, ""));
    assert!(part.len() <= SCALE, "{text}");
    sign * format!("{whole}{part:0<SCALE$}").parse::<i128>().unwrap()
}

fn list(value: &Value) -> &Vec<Value> {
    value.as_array().unwrap()
}

/// What `amount` costs at a price per 1,000, both in units of 10^-`SCALE`.
fn price_of(amount: i128, per_1000: i128) -> i128 {
    let product = amount * per_1000;
    let unit = 10_i128.pow(u32::try_from(SCALE).unwrap()) * 1_000;
    assert_eq!(product % unit, 0, "the product is written out in full");
    product / unit
}

/// Makes bound and every `at_most` again; counts the proposals that these rule out.
fn redo(fit: &Value) -> usize {
    let certificate = &fit["certificate"];
    let price = figure(&certificate["price_per_1000"]);
    let own = |proposal: &Value| {
        let row = list(&fit["ranking"]).iter().find(|row| row["proposal"] == proposal["proposal"]).unwrap();
        let classes = list(&row["classes"]);
        let counts = |of: &Value| *of == "all" || classes.contains(of);
        let filled = list(&certificate["targets"]).iter().filter(|target| counts(&target["of"]));
        let filled: i128 = filled.map(|target| figure(&target["price"])).sum();
        let leads = list(&certificate["leads"]).iter();
        let place = leads.filter(|lead| list(&lead["proposals"]).contains(&row["proposal"]));
        let place: i128 = place.map(|lead| figure(&lead["price"])).sum();
        figure(&row["total"]) + filled - place - price_of(figure(&row["requested"]), price)
    };
    let beforehand =
        |one: &&Value| matches!(one["reason"]["kind"].as_str(), Some("forced-in" | "forced-out"));
    let open = list(&fit["decisions"]).iter().filter(|one| !one["rank"].is_null() && !beforehand(one));
    let mut bound = figure(&certificate["beforehand"]) + price_of(figure(&certificate["budget"]), price);
    bound += open.clone().map(|one| own(one).max(0)).sum::<i128>();
    for target in list(&certificate["targets"]) {
        bound -= i128::from(target["needs"].as_u64().unwrap()) * figure(&target["price"]);
    }
    for lead in list(&certificate["leads"]) {
        bound += i128::from(lead["room"].as_u64().unwrap()) * figure(&lead["price"]);
    }
    assert_eq!(bound, figure(&certificate["bound"]));
    assert!(bound >= figure(&fit["objective"]));
    let mut ruled_out = 0;
    for one in open.filter(|one| one["reason"]["kind"] == "not-in-best-total") {
        let with = &one["reason"]["with"];
        let at_most = bound + own(one).min(0);
        match with["proof"].as_str().unwrap() {
            "certificate" => {
                assert_eq!(at_most, figure(&with["at_most"]), "{one}");
                assert!(at_most < figure(&fit["objective"]), "{one}");
                ruled_out += 1;
            }
            "search" => assert!(figure(&with["best"]) <= at_most.min(figure(&fit["objective"])), "{one}"),
            other => assert_eq!(other, "none"),
        }
    }
    ruled_out
}

#[test]
fn the_certificate_is_made_again_from_what_is_published() {
    let stage = Stage::new();
    let call = std::fs::read_to_string(stage.path("sample/call.ron")).unwrap();
    let changes: [&[(&str, &str)]; 3] = [
        &[],
        // Targets that bind, so that their places have a price.
        &[("at_least: 10", "at_least: 15"), ("at_least: 20", "at_least: 22")],
        &[("at_least: 10", "at_least: 15"), ("    lead: [", "    max_per_lead: Some(1),\n    lead: [")],
    ];
    let mut prices = 0;
    let mut ruled_out = Vec::new();
    for change in changes {
        let mut changed = call.clone();
        for (from, to) in change {
            assert!(changed.contains(from), "{from}");
            changed = changed.replacen(from, to, 1);
        }
        stage.write("sample/call.ron", &changed);
        let fit = stage.toets("fit sample --strategy best-total --json").ok();
        let fit: Value = serde_json::from_str(&fit).unwrap();
        ruled_out.push(redo(&fit));
        let targets = list(&fit["certificate"]["targets"]).iter();
        prices += targets.filter(|target| target["price"] != "0").count();
    }
    assert!(prices > 0, "no target ever had a price");
    assert!(ruled_out[0] > 10 && ruled_out.iter().sum::<usize>() > 12, "{ruled_out:?}");
}

#[test]
fn who_is_awarded_instead_of_whom_is_the_difference_with_the_ranking_alone() {
    let stage = Stage::new();
    let awarded = |strategy: &str| -> Vec<String> {
        let fit = stage.toets(&format!("fit sample --json --strategy {strategy}")).ok();
        let fit: Value = serde_json::from_str(&fit).unwrap();
        let awards = list(&fit["decisions"]).iter().filter(|one| one["outcome"] == "awarded");
        awards.map(|one| one["proposal"].as_str().unwrap().to_owned()).collect()
    };
    let alone = awarded("in-order-skip");
    for strategy in ["targets", "best-total"] {
        let own = awarded(strategy);
        let fit = stage.toets(&format!("fit sample --json --strategy {strategy}")).ok();
        let fit: Value = serde_json::from_str(&fit).unwrap();
        let texts = |key: &str| -> Vec<String> {
            list(&fit["against_ranking"][key]).iter().map(|id| id.as_str().unwrap().to_owned()).collect()
        };
        let only = |a: &[String], b: &[String]| -> Vec<String> {
            a.iter().filter(|id| !b.contains(id)).cloned().collect()
        };
        assert_eq!((texts("gains"), texts("loses")), (only(&own, &alone), only(&alone, &own)));
        let loser = texts("loses").remove(0);
        let said = stage.toets(&format!("explain sample {loser} --strategy {strategy}")).ok();
        assert!(said.contains("Volgens de rangschikking alleen was dit voorstel toegekend."), "{said}");
        assert!(said.contains(&texts("gains").join(", ")), "{said}");
    }
    let fit: Value =
        serde_json::from_str(&stage.toets("fit sample --json --strategy in-order-skip").ok()).unwrap();
    assert!(fit.get("against_ranking").is_none());
}
