//! How every kind of event stands in a line of a record. Lines that were written once
//! are sealed by the next one, so that no kind may ever be written otherwise.

use std::collections::BTreeSet;

use toets::record::Event;
use toets::store::ron_text;

/// Every kind, with and without what may be left out.
const WRITTEN: [&str; 57] = [
    r#"Answered(proposal:"P1",criterion:"x",was:NotYet,now:Mark("7.5"))"#,
    r#"Answered(proposal:"P1",criterion:"x",was:Mark("7.5"),now:Abstained("too near"))"#,
    r#"Commented(proposal:"P1",criterion:"x",field:Applicant,was:"",now:"Clear.\nShort.")"#,
    r#"Commented(proposal:"P1",criterion:"x",field:Internal,was:"0123456789abcdef",now:"")"#,
    r#"Conflict(proposal:"P1",was:None,now:"my town")"#,
    r#"Submitted(proposal:"P1")"#,
    r#"Reopened(proposal:"P1",reason:"a slip")"#,
    r#"PhaseChanged((from:Setup,to:Scoring,number:1,heads:{"an":(seq:0,hash:"00")},files:{"call.ron":"ab"}))"#,
    r#"PhaseChanged((from:Deliberation,to:Scoring,number:3,reason:"late sheets",heads:{},files:{},inputs:"cd"))"#,
    r#"PhaseChanged((from:Deliberation,to:Decided,number:3,heads:{},files:{},inputs:"cd",seal:(program:"0.2.0",sha256:"ef",awards:{"P1":"10.00"},shares:{"P1":[("AMIF","10.00")]},withdrawals:0)))"#,
    r#"ImportBegan(file:"scores.csv",sha256:"ab",heads:{"an":2})"#,
    r#"SheetImported(member:"an",proposal:"P1",answers:{"x":Mark("7")})"#,
    r#"SheetImported(member:"an",proposal:"P1",answers:{},comments:{"x":"Clear."},conflict:"my town")"#,
    r#"SheetImported(member:"an",proposal:"P1",answers:{"x":Mark("7")},notes:{"x":"Ask for the plan."})"#,
    r#"ImportEnded(sheets:2)"#,
    r#"Consensus(proposal:"P1",criterion:"x",was:None,now:"7",text:"agreed")"#,
    r#"Consensus(proposal:"P1",criterion:"x",was:"7",now:"6.5",basis:Median,text:"")"#,
    r#"Stated(proposal:"P1",statement:Consensus,was:"",now:"Well built.")"#,
    r#"Stated(proposal:"P1",statement:Minority,was:"0123456789abcdef",now:"")"#,
    r#"MinorityHeld(proposal:"P1",was:[],now:["an","bart"])"#,
    r#"Positioned(proposal:"P1",member:"an",was:None,now:Agrees)"#,
    r#"Settled(proposal:"P1",was:false,now:true)"#,
    r#"TimeSpent(proposal:"P1",was:(seconds:0),now:(seconds:90,out:["bart"]))"#,
    r#"AgendaSet(was:None,now:(order:NearLine,proposals:["P2","P1"]))"#,
    r#"TakenBack(ruling:Tie(order:["P1","P2"]))"#,
    r#"TakenBack(ruling:Waiver(proposal:"P1"))"#,
    r#"TakenBack(ruling:Targets)"#,
    r#"TakenBack(ruling:Withdrawal(proposal:"P1",number:2))"#,
    r#"TakenBack(ruling:Scenario(name:"ruim"))"#,
    r#"TieResolved(order:["P1","P2"],reason:"older town")"#,
    r#"LotDrawn(seed:"12 14 33",source:"the lottery of today")"#,
    r#"LotTakenBack(seed:"12 14 33",reason:"copied wrongly")"#,
    r#"GroupRecorded(was:None,now:None,reason:"")"#,
    r#"GroupRecorded(was:["P1"],now:(members:["P1","P2"],edge:["P2"],awards:1,line:"2",limits:{"P1":(expected:"1.5",best:"1",worst:"2")},settings:"95 %",heads:{"an":4}),reason:"as near")"#,
    r#"Forced(proposal:"P1",was:None,now:In,reason:"only one in the north")"#,
    r#"Forced(proposal:"P1",was:In,now:None,reason:"no longer")"#,
    r#"AmountSet(proposal:"P1",was:None,now:"9.50",reason:"less to do")"#,
    r#"Waived(proposal:"P1",reason:"one was ill")"#,
    r#"TargetsAccepted(reason:"too few came in")"#,
    r#"BudgetAmended(source:"AMIF",was:"800.00",now:"900.00",reason:"a transfer")"#,
    r#"Corrected(proposal:"P1",was:Requested("10.00"),now:Requested("9.00"),reason:"a slip")"#,
    r#"Corrected(proposal:"P1",was:Kbo(None),now:Kbo("0207455930"),reason:"was missing")"#,
    r#"InputAmended(path:"dossiers/P1.md",was:None,now:(size:12,sha256:"ab"),reason:"came late")"#,
    r#"Replaced(member:"an",by:(id:"dirk",name:"Dirk"),kept:["P1"],reason:"ill")"#,
    r#"Withdrawn(proposal:"P1",reason:"no longer needed",number:1)"#,
    r#"ScenarioKept(name:"ruim",changes:[Budget(source:"AMIF",to:"900.00"),Without(member:"an")])"#,
    r#"AffiliationNoted(proposal:"P1",member:"an",was:None,now:"Stad Verzinsel")"#,
    r#"AffiliationNoted(proposal:"P1",member:"an",was:"Stad Verzinsel",now:None,reason:"a namesake")"#,
    r#"ReadersSet(proposal:"P1",was:["an","bart"],now:["an","dirk"],reason:"Bart is ill")"#,
    r#"ReadersSet(proposal:"P1",was:["an"],now:["an"],rapporteur_was:"an",reason:"too much")"#,
    r#"EligibilityAnswered(proposal:"P1",question:"q",was:None,now:(finding:No,reason:"not signed"))"#,
    r#"EligibilityAnswered(proposal:"P1",question:"q",was:(finding:AskedFor("2026-11-12")),now:(finding:Supplied("2026-11-14"),letter:"Thank you."))"#,
    r#"EligibilityAnswered(proposal:"P1",question:"l",was:(finding:Ticked(["a","b"])),now:None)"#,
    r#"EligibilityConfirmed(proposal:"P1",eligible:true,answers:{"l":(finding:Ticked([])),"q":(finding:Yes)},asked:"ab")"#,
    r#"EligibilityConfirmed(proposal:"P1",eligible:false,answers:{"q":(finding:No,reason:"not signed")},asked:"ab")"#,
    r#"EligibilityReopened(proposal:"P1",was:{"q":(finding:Yes)},reason:"a letter came")"#,
    r#"ScenarioKept(name:"streng",changes:[Threshold(criterion:None,to:">60"),Target(of:Class("small"),at_least:4)])"#,
];

#[test]
fn every_kind_of_event_is_written_as_it_always_was() {
    for line in WRITTEN {
        let event: Event =
            ron_text::read("line", line).unwrap_or_else(|problem| panic!("{line}: {problem:?}"));
        assert_eq!(ron_text::write_line(&event).expect("a line"), line);
    }
}

#[test]
fn no_kind_is_forgotten() {
    let list = include_str!("../../src/record/event/mod.rs");
    let list =
        list.split_once("Event: Kind {").and_then(|(_, rest)| rest.split_once('}')).expect("the list").0;
    let kinds: BTreeSet<&str> =
        list.split(',').filter_map(|one| Some(one.trim().split_once('(')?.0)).collect();
    let written: BTreeSet<&str> = WRITTEN.iter().filter_map(|line| Some(line.split_once('(')?.0)).collect();
    assert_eq!(kinds, written);
    assert!(kinds.len() > 30, "the kinds are found");
}

#[test]
fn what_no_kind_has_is_refused() {
    for line in [
        r#"Submitted(proposal:"P1",by:"an")"#,
        r#"Submitted()"#,
        r#"Submitted"#,
        r#"Invented(proposal:"P1")"#,
        r#"TakenBack(ruling:Targets(proposal:"P1"))"#,
        r#"TakenBack(ruling:Invented)"#,
        r#"PhaseChanged(from:Setup,to:Scoring,number:1,heads:{},files:{})"#,
    ] {
        assert!(ron_text::read::<Event>("line", line).is_err(), "{line}");
    }
}
