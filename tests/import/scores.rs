//! Scores and committee tables: what is taken, and everything that is refused.

use toets::domain::amount::{AmountRule, DecimalSign};
use toets::domain::call::Call;
use toets::domain::committee::Committee;
use toets::domain::phrase::Value;
use toets::domain::proposal::Proposal;
use toets::domain::role::Role;
use toets::domain::sheet::Answer;
use toets::import::call_names::CallNames;
use toets::import::columns::ColumnMap;
use toets::import::scores::{ImportedSheet, ReadScores};
use toets::import::table::{Answers, Table};
use toets::import::{committee, proposals, scores};
use toets::store::offer::Offer;
use toets::store::problem::Problem;

const CALL: &str = r#"Call(id: "1", title: "t", criteria: [
    Criterion(id: "reach", label: "Bereik", scale: Scale(from: "0", to: "10", step: "0.5")),
    Criterion(id: "money", label: "Geld", scale: Scale(from: "0", to: "5", step: "1"), roles: [Evaluator]),
])"#;

const MEMBERS: &str = "id,name,role,login,affiliation,key\n\
    an,An,beoordelaar,an,Stad Gent,ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIKII/dGx39O6VSlYeKmNW0+7Xwq6emliJUE0tcgKIi4M an@home\n\
    bo,Bo,external,,,\n\
    cas,Cas,Voorzitter,,,\n";

fn call() -> Call {
    ron::from_str(CALL).unwrap()
}

fn proposals(ids: &[&str]) -> Vec<Proposal> {
    let rows: String = ids.iter().map(|id| format!("{id},x,1\n")).collect();
    let text = format!("id,title,requested\n{rows}");
    let table = Table::read("p.csv", text.as_bytes(), proposals::FIELDS, &[]).unwrap();
    proposals::read(&table, None, &AmountRule::default()).unwrap()
}

fn members(text: &str) -> Result<Committee, Vec<Problem>> {
    committee::read(&Table::read("c.csv", text.as_bytes(), committee::FIELDS, &[])?)
}

/// A table of scores with columns that the call names.
fn table(call: &Call, text: &str, maps: &[&str]) -> Result<Table, Vec<Problem>> {
    let names = CallNames::of_criteria(call);
    let maps: Vec<ColumnMap> = maps.iter().map(|map| map.parse().unwrap()).collect();
    let answers = Answers { maps: &maps, names: Some(&names), ..Answers::default() };
    Table::read_as("s.csv", text.as_bytes(), scores::FIELDS, &answers)
}

fn read_whole(text: &str, maps: &[&str]) -> Result<ReadScores, Vec<Problem>> {
    let call = call();
    let table = table(&call, text, maps)?;
    scores::read(&table, &call, &proposals(&["P2", "P1"]), &members(MEMBERS).unwrap(), None)
}

fn read_for(text: &str, committee: &Committee) -> Result<Vec<ImportedSheet>, Vec<Problem>> {
    let call = call();
    let read = scores::read(&table(&call, text, &[])?, &call, &proposals(&["P2", "P1"]), committee, None)?;
    Ok(read.sheets)
}

fn read(text: &str) -> Result<Vec<ImportedSheet>, Vec<Problem>> {
    read_for(text, &members(MEMBERS).unwrap())
}

fn told(problems: Vec<Problem>) -> Vec<String> {
    let told = |problem: Problem| format!("{} {}", problem.place(), problem.what.id);
    problems.into_iter().map(told).collect()
}

#[test]
fn reads_the_three_states_and_conflicts() {
    let text = "proposal,evaluator,criterion,score,reason,comment\n\
        P1,an,reach,\"7,5\",,Goed\n\
        P1,an,money,0,,\n\
        P2,bo,reach,Onthouding,ken ik niet,\n\
        P2,an,reach,,,\n\
        P2,an,money,-,te laat,\n\
        P1,BO,,Conflict,buur,\n";
    let sheets = read(text).unwrap();
    let order: Vec<(&str, &str)> =
        (sheets.iter()).map(|sheet| (sheet.proposal.as_str(), sheet.member.as_str())).collect();
    assert_eq!(order, [("P2", "an"), ("P2", "bo"), ("P1", "an"), ("P1", "bo")]);
    assert_eq!(sheets[0].answers["reach"], Answer::NotYet);
    assert_eq!(sheets[0].answers["money"], Answer::Abstained("te laat".into()));
    assert_eq!(sheets[1].answers["reach"], Answer::Abstained("ken ik niet".into()));
    assert_eq!(sheets[2].answers["reach"], Answer::Mark("7.5".parse().unwrap()));
    assert_eq!(sheets[2].answers["money"], Answer::Mark(0.into()));
    assert_eq!(sheets[2].comments["reach"], "Goed");
    assert_eq!(sheets[3].conflict.as_deref(), Some("buur"));
    assert!(sheets[3].answers.is_empty());
}

/// The near id that a problem's hint names.
fn near(problem: &Problem) -> Option<String> {
    let hint = problem.hint.as_ref().filter(|hint| hint.id == "not-found-near-hint")?;
    let Value::Text(id) = &hint.args.first()?.1 else { return None };
    Some(id.clone())
}

#[test]
fn an_id_that_is_nearly_right_is_named_and_never_taken() {
    let text = "proposal,evaluator,criterion,score\n\
        p1,an,reach,5\n\
        P02,bo,reach,5\n\
        P\u{200b}1,an,reach,5\n\
        P1,ann,reach,5\n\
        Q77,zebra,reach,5\n";
    let wrong = read(text).unwrap_err();
    let near: Vec<_> = wrong.iter().map(|one| near(one).unwrap_or_default()).collect();
    assert_eq!(near, ["P1", "P2", "P1", "an", "", ""], "{wrong:?}");
}

#[test]
fn members_that_nobody_can_tell_apart_are_refused() {
    for second in ["lid01", "lid001"] {
        let table = format!("id,name,role\nlid1,An,chair\n{second},Bo,secretary\n");
        assert_eq!(told(members(&table).unwrap_err()), ["c.csv:3:1 import-member-alike"]);
    }
}

#[test]
fn refuses_what_the_round_does_not_know() {
    let text = "proposal,evaluator,criterion,score,reason\n\
        P9,an,reach,5,\n\
        P1,zoe,reach,5,\n\
        P1,an,Bereikt,5,\n\
        P1,an,reach,11,\n\
        P1,an,reach,7.3,\n\
        P1,an,reach,goed,\n\
        P1,bo,money,3,\n\
        P1,cas,reach,3,\n\
        P2,an,reach,-,\n\
        P2,an,money,3,zomaar\n\
        P2,an,,5,\n\
        P2,bo,,conflict,\n\
        P2,bo,reach,conflict,buur\n\
        ,,reach,5,\n";
    assert_eq!(
        told(read(text).unwrap_err()),
        [
            "s.csv:2:1 import-proposal-unknown",
            "s.csv:3:4 import-member-unknown",
            "s.csv:4:7 import-criterion-unknown",
            "s.csv:5:13 mark-outside-scale",
            "s.csv:6:13 mark-off-step",
            "s.csv:7:13 mark-not-a-number",
            "s.csv:8:7 import-criterion-role",
            "s.csv:9:8 import-criterion-role",
            "s.csv:10:13 import-abstention-reason",
            "s.csv:11:15 import-reason-with-score",
            "s.csv:12:7 import-cell-empty",
            "s.csv:13:8 import-conflict-reason",
            "s.csv:14:7 import-conflict-criterion",
            "s.csv:15:1 import-cell-empty",
            "s.csv:15:2 import-cell-empty",
        ]
    );
}

#[test]
fn a_row_that_stands_twice_names_both_lines() {
    let text = "proposal,evaluator,criterion,score,reason\n\
        P1,an,reach,5,\nP1,an,money,5,\nP1,an,reach,5,\n\
        P2,an,,conflict,buur\nP2,an,,conflict,buur\nP2,an,reach,5,\n\
        P1,an,,conflict,buur\n";
    let problems = read(text).unwrap_err();
    let lines = |index: usize| {
        let args = &problems[index].what.args;
        let line = |name| args.iter().find(|(key, _)| key == name).unwrap().1.to_string();
        (line("first"), line("second"))
    };
    assert_eq!(lines(0), ("2".into(), "4".into()));
    assert_eq!(lines(1), ("5".into(), "6".into()));
    assert_eq!(lines(2), ("6".into(), "7".into()));
    assert_eq!(lines(3), ("2".into(), "8".into()));
    let ids: Vec<&str> = problems.iter().map(|problem| problem.what.id.as_str()).collect();
    assert_eq!(
        ids,
        [
            "import-score-twice",
            "import-conflict-twice",
            "import-conflict-and-score",
            "import-conflict-and-score"
        ]
    );
}

#[test]
fn who_does_not_read_a_proposal_does_not_score_it() {
    let committee = members("id,name,role,assigned\nan,An,evaluator,P1\nbo,Bo,external,P1 + P2\n");
    let committee = committee.unwrap();
    let text = "proposal,evaluator,criterion,score,reason\nP2,an,reach,5,\nP2,bo,reach,5,\n";
    let problems = read_for(text, &committee).unwrap_err();
    assert_eq!(told(problems), ["s.csv:2:4 import-not-assigned"]);
    let text = "proposal,evaluator,criterion,score,reason\nP2,an,,conflict,buur\n";
    assert_eq!(read_for(text, &committee).unwrap().len(), 1);
}

#[test]
fn a_committee_has_ids_logins_and_keys_of_its_own() {
    let committee = members(MEMBERS).unwrap();
    let roles: Vec<Role> = committee.members.iter().map(|member| member.role).collect();
    assert_eq!(roles, [Role::Evaluator, Role::External, Role::Chair]);
    assert_eq!(committee.members[0].affiliation.as_deref(), Some("Stad Gent"));
    assert_eq!(committee.members[1].login, None);
    let text = "id,name,role,login,key\n\
        an,An,evaluator,an,ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIKII/dGx39O6VSlYeKmNW0+7Xwq6emliJUE0tcgKIi4M x\n\
        an,Ann,evaluator,an,ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIKII/dGx39O6VSlYeKmNW0+7Xwq6emliJUE0tcgKIi4M y\n\
        Bo,,baas,b o,\"command=\"\"sh\"\" ssh-ed25519 AAAA2\"\n\
        cas,Cas,chair,,\"ssh-ed25519 AAAA3\nssh-ed25519 AAAA4\"\n";
    assert_eq!(
        told(members(text).unwrap_err()),
        [
            "c.csv:3:1 import-member-twice",
            "c.csv:3:18 import-login-twice",
            "c.csv:3:21 import-key-twice",
            "c.csv:4:1 id-not-a-member",
            "c.csv:4:4 import-cell-empty",
            "c.csv:4:5 import-role",
            "c.csv:4:10 import-login",
            "c.csv:4:14 import-key",
            "c.csv:5:16 import-key",
        ]
    );
}

/// 51,000 sheets of three rows: a look-up that walked a list would take minutes.
#[test]
fn a_large_round_is_read_at_once() {
    let ids: Vec<String> = (0..1700).map(|n| format!("P{n}")).collect();
    let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
    let all = proposals(&ids);
    let call = CALL.replace(", roles: [Evaluator]", "").replace(
        "])",
        "Criterion(id: \"third\", label: \"3\", scale: Scale(from: \"0\", to: \"5\", step: \"1\"))])",
    );
    let call: Call = ron::from_str(&call).unwrap();
    let list = ids.join("+");
    let rows: String = (0..30).map(|n| format!("m{n},M,evaluator,{list}\n")).collect();
    let committee = members(&format!("id,name,role,assigned\n{rows}")).unwrap();
    let mut text = String::from("proposal,evaluator,criterion,score,reason\n");
    for id in &ids {
        for member in 0..30 {
            for criterion in ["reach", "money", "third"] {
                text.push_str(&format!("{id},m{member},{criterion},4,\n"));
            }
        }
    }
    let table = table(&call, &text, &[]).unwrap();
    let sheets = scores::read(&table, &call, &all, &committee, None).unwrap().sheets;
    assert_eq!(sheets.len(), 51_000);
}

/// The marks of An on the one criterion of a call, or what is wrong with them.
fn marks(scale: &str, decimal: Option<DecimalSign>, scores: &[&str]) -> Vec<String> {
    let call: Call = ron::from_str(&format!(
        r#"Call(id: "1", title: "t", criteria: [Criterion(id: "points", label: "Punten", scale: Scale({scale}))])"#
    ))
    .unwrap();
    let ids: Vec<String> = (1..=scores.len()).map(|number| format!("P{number}")).collect();
    let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
    let rows: String =
        ids.iter().zip(scores).map(|(id, score)| format!("{id};an;points;{score}\n")).collect();
    let text = format!("proposal;evaluator;criterion;score\n{rows}");
    let table = table(&call, &text, &[]).unwrap();
    match scores::read(&table, &call, &proposals(&ids), &members(MEMBERS).unwrap(), decimal) {
        Ok(read) => read
            .sheets
            .into_iter()
            .flat_map(|sheet| sheet.answers.into_values())
            .map(|answer| answer.mark().map_or("-".to_owned(), |mark| mark.to_string()))
            .collect(),
        Err(problems) => told(problems),
    }
}

#[test]
fn a_mark_may_have_a_sign() {
    let signed = r#"from: "-4", to: "4", step: "0.5""#;
    let typed = ["+2", "-1,5", "\u{2212}3", "0", "+0,5"];
    assert_eq!(marks(signed, None, &typed), ["2", "-1.5", "-3", "0", "0.5"]);
    assert_eq!(
        marks(r#"from: "0", to: "4", step: "1""#, None, &["+3", "-1"]),
        ["s.csv:3:14 mark-outside-scale"]
    );
}

#[test]
fn a_thousand_is_not_guessed() {
    let points = r#"from: "0", to: "2000", step: "0.5""#;
    assert_eq!(
        marks(points, None, &["1.500", "850", "1,250"]),
        ["s.csv:2:14 mark-two-readings", "s.csv:4:14 mark-two-readings"]
    );
    // A clear cell says how the column is written, or the secretary does.
    assert_eq!(marks(points, None, &["1.500", "850,5"]), ["1500", "850.5"]);
    assert_eq!(marks(points, None, &["1.500", "1.250,5"]), ["1500", "1250.5"]);
    assert_eq!(marks(points, None, &["1.500", "850.5"]), ["s.csv:2:14 mark-two-readings"]);
    assert_eq!(marks(points, Some(DecimalSign::Comma), &["1.500", "1.000"]), ["1500", "1000"]);
    assert_eq!(marks(points, Some(DecimalSign::Point), &["1.500", "1.000"]), ["1.5", "1"]);
    // On a short scale no thousand is meant, also beside a comma.
    assert_eq!(marks(r#"from: "0", to: "10", step: "0.25""#, None, &["7.500", "6,25"]), ["7.5", "6.25"]);
}

#[test]
fn a_score_on_a_scale_of_words_is_a_word_or_its_value() {
    const WORDS: &str = r#"Call(id: "1", title: "t", criteria: [
        Criterion(id: "reach", label: "Bereik",
            scale: Words([Word("Sterk", "3"), Word("Onthouding", "1.5"), Word("Zwak", "0"), Word("Conflict", "-1")])),
    ])"#;
    let call: Call = ron::from_str(WORDS).unwrap();
    let read = |rows: &str| {
        let text = format!("proposal,evaluator,criterion,score,reason,word\n{rows}");
        let table = table(&call, &text, &[])?;
        scores::read(&table, &call, &proposals(&["P1"]), &members(MEMBERS).unwrap(), None)
            .map(|read| read.sheets)
    };
    for (score, word, mark) in [
        ("sterk", "", "3"),
        ("3,0", "", "3"),
        ("3", "Sterk", "3"),
        ("", "ZWAK", "0"),
        // Words of the scale that stand for something else in other tables.
        ("Onthouding", "", "1.5"),
        ("conflict", "", "-1"),
    ] {
        let sheets = read(&format!("P1,an,reach,\"{score}\",,{word}\n")).unwrap();
        let answer = &sheets[0].answers[&"reach".parse::<toets::domain::id::CriterionId>().unwrap()];
        assert_eq!(answer.mark().map(|mark| mark.to_string()).as_deref(), Some(mark), "{score} {word}");
    }
    let sheets = read("P1,an,reach,-,ziek,\nP1,bo,reach,,,\n").unwrap();
    assert_eq!(
        sheets[0].answers[&"reach".parse::<toets::domain::id::CriterionId>().unwrap()],
        Answer::Abstained("ziek".to_owned())
    );
    for (row, id) in [
        ("P1,an,reach,2,,", "s.csv:2:12 mark-not-a-word"),
        ("P1,an,reach,Ster,,", "s.csv:2:12 mark-not-a-word"),
        ("P1,an,reach,3,,Zwak", "s.csv:2:15 import-score-word"),
    ] {
        let found = told(read(&format!("{row}\n")).unwrap_err());
        assert_eq!(found[0].split(' ').next_back(), id.split(' ').next_back(), "{row}: {found:?}");
    }
}

/// The same sheets in a row for each score and in a column for each criterion.
#[test]
fn a_wide_table_says_what_a_long_one_says() {
    let long = "proposal,evaluator,criterion,score,reason\nP1,an,reach,7.5,\nP1,an,money,0,\nP2,bo,reach,-,ken ik niet\n\
                P1,bo,,conflict,buur\nP2,an,reach,8,\n";
    let label =
        |id: &str| call().criteria.iter().find(|one| one.id.as_str() == id).unwrap().label.to_uppercase();
    for (reach, money) in [("reach".to_owned(), "Money".to_owned()), (label("reach"), label("money"))] {
        let wide = format!(
            "Voorstel;Beoordelaar;{reach};{money};Reden\nP1;an;7,5;0;\nP2;bo;-;;ken ik niet\nP1;bo;conflict;;buur\nP2;an;8;;\n"
        );
        let (mut wide, mut long) = (read(&wide).unwrap(), read(long).unwrap());
        // What stands in no cell is not yet there.
        for sheet in wide.iter_mut().chain(&mut long) {
            sheet.answers.retain(|_, answer| *answer != Answer::NotYet);
        }
        assert_eq!(wide, long, "{reach}");
    }
}

#[test]
fn a_label_names_a_criterion_too() {
    let label = &call().criteria[0].label;
    let text = format!("proposal,evaluator,criterion,score\nP1,an,{label},7\n");
    assert_eq!(read(&text).unwrap()[0].answers["reach"], Answer::Mark("7".parse().unwrap()));
}

#[test]
fn whoever_does_not_read_a_proposal_is_told_once_a_row() {
    let committee = members("id,name,role,assigned\nan,An,evaluator,P1\nbo,Bo,evaluator,P2\n").unwrap();
    let found = read_for("proposal,evaluator,reach,money\nP2,an,7,3\n", &committee).unwrap_err();
    assert_eq!(told(found), ["s.csv:2:4 import-not-assigned"]);
}

#[test]
fn what_is_wrong_in_a_wide_table_has_the_place_of_its_cell() {
    for (text, says) in [
        ("proposal,evaluator,reach\nP1,an,77\n", "s.csv:2:7 mark-outside-scale"),
        ("proposal,evaluator,reach,money\nP1,an,7,-\n", "s.csv:2:9 import-abstention-reason"),
        (
            "proposal,evaluator,reach,money,reason\nP1,an,7,conflict,buur\n",
            "s.csv:2:9 import-conflict-beside-score",
        ),
        ("proposal,evaluator,reach,reason\nP1,an,7,zomaar\n", "s.csv:2:9 import-reason-with-score"),
        ("proposal,evaluator,reach\nP1,an,7\nP1,an,8\n", "s.csv:3:1 import-score-twice"),
        ("proposal,evaluator,reach,Reach\nP1,an,7,8\n", "s.csv import-criterion-column-twice"),
        ("proposal,evaluator,iets\nP1,an,7\n", "s.csv import-column-missing"),
        // One shape or the other: what stands in the second would be lost.
        ("proposal,evaluator,criterion,score,reach\nP1,an,money,3,7\n", "s.csv import-scores-two-shapes"),
        ("proposal,evaluator,score,reach\nP1,an,3,7\n", "s.csv import-scores-two-shapes"),
        ("proposal,evaluator,criterion,reach\nP1,an,money,7\n", "s.csv import-scores-two-shapes"),
    ] {
        let found = told(read(text).unwrap_err());
        assert!(found.iter().any(|one| one == says), "{text}: {found:?}");
    }
}

#[test]
fn a_heading_may_say_the_weight_of_its_criterion() {
    for (headings, maps) in [
        ("Bereik (40 %);2. Geld /5", &[][..]),
        ("Score Bereik;Geld 60%", &[][..]),
        ("A;B", &["A=reach", "B=score money"][..]),
        ("A;B", &["A=Bereik", "B=Geld (60 %)"][..]),
    ] {
        let read = read_whole(&format!("Nr;Beoordelaar;{headings}\nP1;an;7,5;3\n"), maps).unwrap();
        let marks: Vec<String> =
            ["reach", "money"].map(|id| read.sheets[0].answers[id].mark().unwrap().to_string()).to_vec();
        assert_eq!(marks, ["7.5", "3"], "{headings}");
    }
}

#[test]
fn each_criterion_has_comments_of_its_own() {
    let text = "Nr;Beoordelaar;Bereik;Geld;Opmerking: Bereik;Motivering Geld\nP1;an;7;3;Ruim;\nP2;an;8;;Smal;Te duur\n";
    let sheets = read(text).unwrap();
    let comments = |sheet: &ImportedSheet| {
        sheet.comments.iter().map(|(id, text)| format!("{id}: {text}")).collect::<Vec<_>>()
    };
    assert_eq!(comments(&sheets[0]), ["money: Te duur", "reach: Smal"]);
    assert_eq!(comments(&sheets[1]), ["reach: Ruim"]);
    // Beside one criterion there is one that it can be about.
    let sheets = read("Nr;Beoordelaar;Bereik;Opmerking\nP1;an;7;Ruim\n").unwrap();
    assert_eq!(comments(&sheets[0]), ["reach: Ruim"]);
}

#[test]
fn one_comment_beside_several_criteria_is_asked_about() {
    let text = "Nr;Beoordelaar;Bereik;Geld;Opmerking\nP1;an;7;3;\nP2;an;8;3;Mooi\n";
    let wrong = read_whole(text, &[]).unwrap_err();
    assert_eq!(told(wrong.clone()), ["s.csv:3:11 import-comment-of-several"]);
    let Some(Offer::Column { may_be, .. }) = wrong[0].offer.as_deref() else { panic!("{wrong:?}") };
    let targets: Vec<&str> = may_be.iter().map(|one| one.target.as_str()).collect();
    assert_eq!(targets, ["comment reach", "comment money"]);
    let said = read_whole(text, &["Opmerking=comment money"]).unwrap();
    assert_eq!(said.sheets[0].comments["money"], "Mooi");
    assert!(read_whole(text, &["Opmerking=extra"]).unwrap().sheets[0].comments.is_empty());
    // A column in which nobody wrote anything asks nothing.
    assert!(read("Nr;Beoordelaar;Bereik;Geld;Opmerking\nP1;an;7;3;\n").is_ok());
}

#[test]
fn a_column_of_scores_under_another_name_is_not_lost() {
    let text = "Nr;Beoordelaar;Bereik;Kosten\nP1;an;7;3\nP2;an;8;\n";
    assert_eq!(told(read_whole(text, &[]).unwrap_err()), ["s.csv:2:9 import-column-may-be-score"]);
    assert_eq!(
        read_whole(text, &["Kosten=money"]).unwrap().sheets[1].answers["money"],
        Answer::Mark(3.into())
    );
    assert!(read_whole(text, &["Kosten=extra"]).is_ok());
    // What holds no scores is only a column that nobody knows.
    assert!(read("Nr;Beoordelaar;Bereik;Zaal\nP1;an;7;blauw\n").is_ok());
}

#[test]
fn rows_of_sums_and_means_are_left_out() {
    for text in [
        "Nr;Beoordelaar;Bereik;Geld\nP1;an;7;3\nP1;Gemiddelde;7;3\nTotaal;;7;3\nMoyenne;;7;\n",
        "proposal,evaluator,criterion,score\nP1,an,reach,7\nP1,Average,reach,7\nTotaal,,,7\n,Som,,7\n",
    ] {
        let read = read_whole(text, &[]).unwrap();
        assert_eq!((read.sheets.len(), read.left_out[0].line), (1, 3), "{text}");
    }
    // A member who is called so is one.
    let committee = members("id,name,role\nsom,Som,evaluator\n").unwrap();
    assert_eq!(read_for("Nr;Lid;Bereik\nP1;Som;7\n", &committee).unwrap().len(), 1);
}

#[test]
fn a_member_or_a_proposal_may_stand_under_its_name() {
    let committee =
        members("id,name,role\nan,An D'Hondt,evaluator\nbo,Bo,external\nbo2,Bo,external\n").unwrap();
    let sheets = read_for("Nr;Lid;Bereik\nP1;AN D\u{2019}HONDT;7\n", &committee).unwrap();
    assert_eq!(sheets[0].member.as_str(), "an");
    let wrong = read_for("Nr;Lid;Bereik\nP1;Bo B;7\n", &committee).unwrap_err();
    assert_eq!(told(wrong), ["s.csv:2:4 import-member-unknown"]);
    // An id goes before a name that two members share.
    assert_eq!(read_for("Nr;Lid;Bereik\nP1;bo;7\n", &committee).unwrap()[0].member.as_str(), "bo");
    let two = members("id,name,role\nb1,Bo,external\nb2,Bo,external\n").unwrap();
    assert_eq!(
        told(read_for("Nr;Lid;Bereik\nP1;Bo;7\n", &two).unwrap_err()),
        ["s.csv:2:4 import-member-several"]
    );
}

#[test]
fn one_wrong_reason_in_a_wide_row_is_told_once() {
    let found = read("Nr;Lid;Bereik;Geld;Reden\nP1;an;7;3;zomaar\n").unwrap_err();
    assert_eq!(told(found), ["s.csv:2:11 import-reason-with-score"]);
}

#[test]
fn a_score_that_became_a_date_says_how() {
    for text in ["2026-05-07", "7/mei", "7-May", "07/05/2026", "5 avr."] {
        let found = read(&format!("Nr;Lid;Bereik\nP1;an;{text}\n")).unwrap_err();
        assert_eq!(
            found[0].hint.as_ref().map(|hint| hint.id.as_str()),
            Some("import-hint-score-date"),
            "{text}"
        );
    }
    for text in ["zeven", "7 van 10", "mei", "7 8 9"] {
        let found = read(&format!("Nr;Lid;Bereik\nP1;an;{text}\n")).unwrap_err();
        assert_eq!(found[0].hint, None, "{text}");
    }
}
