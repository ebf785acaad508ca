//! The calls that come with the program, each from its published tables to a decision.

use serde_json::Value;

use crate::stage::{Stage, project};

/// Makes a round of a call and its tables, and takes it to its decision.
fn decided(call: &str, tables: &str, more: &str) -> (Stage, Value) {
    let stage = Stage::new();
    let here = |path: String| project(&path).display().to_string();
    let table = |name: &str| here(format!("sample-data/{tables}/{name}.csv"));
    let call = here(format!("criteria/{call}.ron"));
    let mut words = vec!["new".to_owned(), "ronde".to_owned(), "--call".to_owned(), call];
    words.extend([
        "--proposals".to_owned(),
        table("voorstellen"),
        "--committee".to_owned(),
        table("commissie"),
    ]);
    words.extend(
        more.split_whitespace().map(|word| word.replace("TABLES", &here(format!("sample-data/{tables}")))),
    );
    let output = stage.command().args(&words).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    stage.toets("check ronde --as tom").ok();
    stage.toets("phase ronde scoring --as tom").ok();
    let scores = table("scores");
    let output =
        stage.command().args(["import", "scores", "ronde", &scores, "--as", "tom"]).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    stage.toets("phase ronde deliberation --as tom").ok();
    let fit = stage.toets("fit ronde --json --as nele").ok();
    stage.toets("phase ronde decided --as nele").ok();
    stage.toets("verify ronde --as tom").ok();
    (stage, serde_json::from_str(&fit).unwrap())
}

#[test]
fn seven_inter_municipal_projects_get_what_was_published() {
    let (stage, fit) = decided("intergemeentelijk", "intergemeentelijk", "--meaning Afligem=Affligem");
    assert_eq!((&fit["spent"], &fit["left"]), (&Value::from("1006397.00"), &Value::from("0.00")));
    let awarded = fit["decisions"].as_array().unwrap().iter().filter(|one| one["outcome"] == "awarded");
    assert_eq!(awarded.count(), 7);
    let list = stage.toets("export ronde award-list --format md -o - --as tom").ok();
    assert!(list.contains("1.006.397,00") && list.contains("Weg-Wijzer integratie Middenkempen"), "{list}");
}

#[test]
fn an_interreg_project_gets_half_of_every_budget_rounded_down() {
    let more = "--partners TABLES/partners.csv";
    let (_, fit) = decided("interreg-4.8.337", "interreg", more);
    assert_eq!(fit["spent"], Value::from("694870.08"));

    // A cent more for one partner, and for the project, is above the half.
    let text = std::fs::read_to_string(project("sample-data/interreg/partners.csv")).unwrap();
    let stage = Stage::new();
    stage.write("partners.csv", text.replace("199 529,06", "199 529,07").replace("694 870,08", "694 870,09"));
    let here = |path: &str| project(path).display().to_string();
    let call = here("criteria/interreg-4.8.337.ron");
    let proposals = here("sample-data/interreg/voorstellen.csv");
    let words = ["new", "ronde", "--call", &call, "--proposals", &proposals, "--partners", "partners.csv"];
    let output = stage.command().args(words).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let checked = stage.toets("check ronde");
    let why = "de subsidie van Wereldhuis West-Vlaanderen, 199.529,07, is meer dan 50 % van de kosten van \
               399.058,13; hoogstens 199.529,06 is mogelijk";
    assert!(format!("{}{}", checked.out, checked.err).contains(why), "{}{}", checked.out, checked.err);
    let partners = std::fs::read_to_string(stage.path("ronde/proposals.ron")).unwrap();
    assert_eq!(partners.matches("territory:").count(), 14, "{partners}");
}

#[test]
fn applicants_of_every_kind_are_excluded_doubtful_or_eligible() {
    let stage = Stage::new();
    let here = |path: &str| project(path).display().to_string();
    let table = |name: &str| here(&format!("sample-data/amif-2017-ag-inte-03/{name}.csv"));
    let run = |words: &[&str]| {
        let output = stage.command().args(words).output().unwrap();
        let text = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.success(), "{words:?}: {text}");
        String::from_utf8(output.stdout).unwrap()
    };
    let call = here("criteria/amif-2017-ag-inte-03.ron");
    let (proposals, committee) = (table("voorstellen"), table("commissie"));
    run(&["new", "ronde", "--call", &call, "--proposals", &proposals, "--committee", &committee]);
    run(&["import", "eligibility", "ronde", &table("ontvankelijkheid"), "--as", "tom"]);
    let standings = || {
        let files: Value =
            serde_json::from_str(&run(&["eligibility", "ronde", "--json", "--as", "tom"])).unwrap();
        let all = files["proposals"].as_array().unwrap().iter();
        all.map(|one| one["standing"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    let of_each_kind = |wanted: [&str; 3]| {
        let found = standings();
        for (at, three) in found[..36].chunks(3).enumerate() {
            assert_eq!(three, wanted, "kind {at}");
        }
        assert!(found[36..].iter().all(|one| one == "breaks-rule"), "{found:?}");
    };
    of_each_kind(["ready", "waits", "fails"]);
    run(&["eligibility", "ronde", "--confirm", "all", "--as", "nele"]);
    of_each_kind(["eligible", "waits", "ineligible"]);
    run(&["phase", "ronde", "scoring", "--as", "tom"]);
    let early = stage.toets("phase ronde deliberation --as tom");
    assert!(early.code == Some(4) && early.err.contains("Over 12 voorstellen"), "{}", early.err);
    run(&["import", "eligibility", "ronde", &table("aanvullingen"), "--replace", "--as", "tom"]);
    run(&["eligibility", "ronde", "--confirm", "all", "--as", "nele"]);
    let found = standings();
    assert_eq!(found.iter().filter(|one| *one == "eligible").count(), 18);
    run(&["import", "scores", "ronde", &table("scores"), "--as", "tom"]);
    run(&["phase", "ronde", "deliberation", "--as", "tom"]);
    let fit: Value = serde_json::from_str(&run(&["fit", "ronde", "--json", "--as", "nele"])).unwrap();
    assert_eq!(fit["spent"], Value::from("3112500.00"));
    run(&["phase", "ronde", "decided", "--as", "nele"]);
    run(&["verify", "ronde", "--as", "tom"]);
}

/// The starter as a cultural fund with two envelopes and marks in words: what stands
/// behind `//` is let in, and nothing else is typed.
#[test]
fn the_starter_becomes_another_call() {
    let stage = Stage::new();
    stage.toets("new ronde --starter").ok();
    stage.toets("check ronde").ok();
    let starter = std::fs::read_to_string(stage.path("ronde/call.ron")).unwrap();
    let wanted =
        ["// classes:", "//     Class(", "// ],", "// envelopes:", "//     Envelope(", "// scale: Words("];
    let mut inside = false;
    let adapted: Vec<String> = starter
        .lines()
        .map(|line| {
            let text = line.trim_start();
            inside |= text.starts_with("// classes:") || text.starts_with("// envelopes:");
            let let_in =
                wanted.iter().any(|start| text.starts_with(start)) && (inside || text.contains("Words"));
            inside &= !text.starts_with("// ],");
            if let_in { line.replacen("// ", "", 1) } else { line.to_owned() }
        })
        .collect();
    let adapted = adapted.join("\n");
    // One scale for the criterion that now has two.
    let both = adapted.find("scale: Words(").unwrap();
    let scale = "            scale: Scale(from: \"0\", to: \"10\", step: \"0.5\"),\n";
    let second = both + adapted[both..].find(scale).unwrap();
    let adapted = format!("{}{}", &adapted[..second], &adapted[second + scale.len()..]);
    stage.write("ronde/call.ron", &adapted);
    stage.write(
        "p.csv",
        "id,titel,gevraagd,classes\nA,Dans,30000,podium\nB,Toneel,35000,podium\nC,Molen,25000,erfgoed\n",
    );
    stage.write(
        "c.csv",
        "id,naam,rol\nan,An,beoordelaar\nbo,Bo,beoordelaar\nnele,Nele,voorzitter\ntom,Tom,secretaris\n",
    );
    stage.write("s.csv", "proposal,evaluator,criterion,score\n".to_owned() + &["an", "bo"].map(|who| {
        format!("A,{who},kwaliteit,9\nA,{who},bereik,sterk\nB,{who},kwaliteit,8\nB,{who},bereik,sterk\nC,{who},kwaliteit,6\nC,{who},bereik,zwak\n")
    }).concat());
    for words in [
        "import proposals ronde p.csv",
        "import committee ronde c.csv",
        "check ronde --as tom",
        "phase ronde scoring --as tom",
        "import scores ronde s.csv --as tom",
        "phase ronde deliberation --as tom",
    ] {
        let said = stage.toets(words);
        assert_eq!(said.code, Some(0), "{words}: {}{}", said.out, said.err);
    }
    let fit: Value = serde_json::from_str(&stage.toets("fit ronde --json --as nele").ok()).unwrap();
    let outcomes: Vec<&str> = fit["decisions"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["reason"]["kind"].as_str().unwrap())
        .collect();
    assert_eq!(outcomes, ["awarded", "envelope-full", "awarded"]);
}

#[test]
fn every_line_of_the_starter_reads_once_it_is_let_in() {
    let starter = std::fs::read_to_string(project("criteria/start.ron")).unwrap();
    for setting in [
        "deadline",
        "lead:",
        "lead_region",
        "max_applications_per_lead",
        "min_partners",
        "duration",
        "grant",
        "targets",
        "limits",
        "max_per_lead",
        "threshold",
        "rapporteur",
        "blind",
    ] {
        let lines: Vec<&str> = starter.lines().collect();
        let at = lines.iter().position(|line| line.trim_start().starts_with(&format!("// {setting}")));
        let at = at.unwrap_or_else(|| panic!("{setting} is not in the starter"));
        let text: String = lines
            .iter()
            .enumerate()
            .map(|(nr, line)| {
                format!("{}\n", if nr == at { line.replacen("// ", "", 1) } else { (*line).to_owned() })
            })
            .collect();
        let stage = Stage::new();
        stage.write("call.ron", &text);
        let said = stage.toets("new ronde --call call.ron");
        // A target or limit names a class that is let in with it.
        assert!(said.code == Some(0) || said.err.contains("klasse"), "{setting}: {}", said.err);
    }
}
