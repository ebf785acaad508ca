//! The evaluator's desk as a member uses it, one thing after the other: each
//! test is a script of what is typed and what the screen shows then. An has
//! submitted ten of her twenty proposals; P25 is begun and P26 is new.

use crate::stage::{Stage, open_p26};
use crate::term::Term;

/// P26 on the screen of An.
fn p26(stage: &Stage) -> Term {
    let mut an = stage.desk("an");
    open_p26(&mut an);
    an
}

/// Gives all three marks of the proposal that is open.
fn marks(an: &mut Term, marks: [&str; 3]) {
    for mark in marks {
        an.keys(mark).shows(&format!("[ {mark}_ ]")).keys("<Enter>").saves();
    }
}

#[test]
fn the_list_shows_states_and_is_sorted_and_searched() {
    let stage = Stage::new();
    let mut an = stage.desk("an");
    an.shows("10 van 20 ingediend").shows("1 begonnen, 9 nieuw").shows("[-] begonnen").shows("84,50");
    an.keys("s").shows("Volgorde: wat nog te doen is eerst.").keys("s").shows("hoogste totaal eerst");
    an.keys("/").shows("20 gevonden").keys("FEEST").shows("0 gevonden");
    an.keys("<Esc>")
        .shows_no("gevonden")
        .keys("/")
        .shows("20 gevonden")
        .keys("een doelpunt")
        .shows("1 gevonden");
    an.shows("Twee talen, één doelpunt").keys("<Enter>").shows("Esc alles tonen");
    an.keys("<Esc>").shows("P25").keys("n").shows("> P39");
}

#[test]
fn the_dossier_is_read_beside_the_sheet() {
    let stage = Stage::new();
    let mut an = p26(&stage);
    // What the municipality is, what is asked, what the criterion wants.
    an.shows("Vlaams-Brabant").shows("36.900,00").shows("Bekkevoort").shows("drempel 5").shows(" 0 % ");
    an.keys("<PgDn>").shows_no(" 0 % ").keys("b").shows(" 0 % ");
    an.keys("h").shows_no(" 0 % ").keys("h").shows("PARTNERS").shows("57.360,00").shows("geassocieerd");
    an.keys("<Tab>").keys("<End>").shows(" 100 % ").keys("<Home>").shows(" 0 % ");
    an.keys("/").shows("Zoeken in het dossier").keys("ALLERGIE").keys("<Enter>");
    an.shows("resultaat 1 van")
        .keys("/")
        .shows("Enter zoekt")
        .keys("zeppelin")
        .keys("<Enter>")
        .shows("staat niet");
}

#[test]
fn marks_are_typed_stepped_refused_cleared_and_abstained() {
    let stage = Stage::new();
    let mut an = p26(&stage);
    an.keys("7.5").shows("[ 7,5_ ]").keys("+").shows("[ 8_ ]").keys("-").keys("-").shows("[ 7_ ]");
    an.saves().keys("<Del>").shows("score gewist").shows("[     ]");
    an.keys("11").shows("[!11!]").shows("!! 11 kan niet: de schaal gaat van 0 tot 10, per 0,5.");
    an.keys("<Back>").shows("[ 1_ ]").keys("<Back>").keys("4").shows("! onder 5").shows("opmerking gevraagd");
    // A frame may come in pieces, so that the last `opgeslagen` may still stand there.
    stage.recorded("an", r#""P26",criterion:"reach",was:NotYet,now:Mark("4")"#);
    an.keys("10").shows("[ 10_ ]").shows("opmerking gevraagd").keys("<Enter>");
    an.shows(">Kwaliteit van het")
        .keys("o")
        .shows("Waarom onthoudt u zich?")
        .keys("<Enter>")
        .shows("Geef eerst een reden.");
    an.keys("geen tijd").shows("geen tijd").keys("<Enter>").shows("onth.").shows(">Invulling van de");
}

#[test]
fn comments_are_written_pasted_undone_and_saved_by_themselves() {
    let stage = Stage::new();
    let mut an = p26(&stage);
    an.keys("c").shows("Opmerking aan de indiener").shows("De indiener leest dit.");
    an.keys("Een warm").shows("Een warm").saves();
    stage.recorded("an", "\"Een warm\"");
    an.paste(" plan.\nMet twee\nregels meer").shows("regels meer");
    an.keys("<C-u>").shows_no("regels").shows("Een warm").keys("<C-r>").shows("regels meer");
    an.keys("<C-Left>").keys("x").shows("regels xmeer").keys("<Back>").shows("regels meer");
    an.keys("<Tab>")
        .shows("Dit blijft binnen de commissie.")
        .keys("Voor ons")
        .shows("Voor ons")
        .keys("<Esc>");
    an.shows("c Opmerking: Een warm plan.").shows("t Interne notitie: Voor ons");
    stage.recorded("an", "Een warm plan.\\nMet twee\\nregels meer");
}

/// A terminal that does not mark pastes sends them as keys.
#[test]
fn an_unmarked_paste_goes_into_text_and_nowhere_else() {
    let stage = Stage::new();
    let mut an = stage.desk("an");
    let before = stage.record("an");
    let paste = "Ij<Enter>n7,5<Enter>8<Enter>Cx<Enter>qqij<Enter>".repeat(200);
    an.keys(&paste).shows("! Dat leek geplakte tekst").keys("<Down>").shows("P04: ");
    an.keys("n").shows("> P25").keys("n").shows("> P26");
    an.keys(&paste).shows("! Dat leek geplakte tekst").keys("<Down>").shows(">Kwaliteit van het");
    assert!(stage.record("an") == before);
    an.keys("c").shows("Esc").keys("eerste regel<Enter>tweede regel").shows("tweede regel");
    an.keys("<C-u>").shows_no("eerste regel").keys("<C-r>").shows("tweede regel").keys("<Esc>").saves();
    stage.recorded("an", "eerste regel\\ntweede regel");
}

#[test]
fn a_conflict_is_warned_of_declared_and_taken_back() {
    let stage = Stage::new();
    let committee = std::fs::read_to_string(stage.path("ronde/committee.ron")).unwrap();
    let theirs =
        committee.replace("Kenniscentrum Samenleven in Verzinsel (verzonnen)", "Stad Diest, dienst Sport");
    std::fs::write(stage.path("ronde/committee.ron"), theirs).unwrap();
    let mut an = p26(&stage);
    an.shows("! U bent verbonden aan Stad Diest").keys("C").shows("Ik ben verbonden aan Stad Diest.");
    an.keys("<Enter>").shows("Het dossier is gesloten").shows("U hebt hier een").shows_no("36.900,00");
    an.keys("u").answers("Uw melding van een belangenconflict bij P26 wordt", "<Esc>");
    an.shows_no("Ongedaan maken?");
    an.keys("C").answers("Melding intrekken?", "j<Enter>").shows("36.900,00");
    stage.recorded("an", "now:None");
}

#[test]
fn my_order_shows_my_marks_and_leads_back_to_the_same_row() {
    let stage = Stage::new();
    let mut an = stage.desk("an");
    an.keys("m").shows("laagste - hoogste score").shows("Alleen uw eigen scores: 10 voorstellen");
    an.keys("<Home>").keys("<Down>").keys("<Enter>").shows("> P07").keys("q").shows("Mijn rangschikking");
    an.keys("<Enter>").shows("> P07");
}

#[test]
fn sheets_are_submitted_undone_and_reopened() {
    let stage = Stage::new();
    let mut an = p26(&stage);
    an.keys("i").shows("Nog niet klaar");
    marks(&mut an, ["7", "6", "8"]);
    an.shows("i indienen").keys("i").answers("ja, indienen", "<Enter>").shows("Niets ingediend.");
    an.keys("i").answers("ja, indienen", "j<Enter>").shows("P26 ingediend, opgeslagen");
    an.keys("u")
        .answers("De indiening van P26 wordt", "j<Enter>")
        .shows("ongedaan gemaakt: de indiening van P26");
    an.keys("u").shows("Invulling van de vierde pijler (P26) is opnieuw leeg");
    an.keys("8").keys("<Enter>").shows("i indienen").keys("q").shows("[+] klaar").keys("I").shows("1 fiche");
    an.answers("Alles indienen wat klaar is?", "j<Enter>")
        .shows("11 van 20 ingediend")
        .keys("r")
        .shows("Waarom heropent u")
        .keys("vergissing")
        .shows("vergissing")
        .keys("<Enter>");
    an.shows("P26 heropend").shows("10 van 20 ingediend");
}

#[test]
fn help_palette_redraw_and_q_work_everywhere() {
    let stage = Stage::new();
    let mut an = p26(&stage);
    an.keys("?").shows("Alle toetsen").shows("laatste cijfer wissen").keys("<Esc>").shows_no("Alle toetsen");
    an.keys(":").shows("Wat wilt u doen?").keys("mijn").shows("> mijn rangschikking").keys("<Enter>");
    an.shows("laagste - hoogste score");
    let seen = an.raw.len();
    an.keys("<C-l>").wrote(seen, "hoogste");
    an.keys("<Esc>").shows("Mijn voorstellen").keys("<Esc>").shows("Typ q om te stoppen").keys("q");
    assert_eq!(an.ends(), 0);
    assert!(an.is_restored());
}

#[test]
fn another_size_and_another_day_land_on_the_same_place() {
    let stage = Stage::new();
    let mut an = p26(&stage);
    an.keys("<Down>")
        .shows(">Kwaliteit van het")
        .keys("<Tab>")
        .keys("h")
        .shows_no(" 0 % ")
        .keys("h")
        .shows("PARTNERS");
    an.resize(20, 5).shows("Dit venster is te").resize(40, 12).shows("PARTNERS");
    an.resize(120, 40)
        .shows("PARTNERS")
        .shows(">Kwaliteit van het")
        .keys("q")
        .shows("Mijn voorstellen")
        .keys("q");
    assert_eq!(an.ends(), 0);
    let mut later = stage.desk("an");
    later.shows("Mijn voorstellen").shows("P26: ").keys("<Enter>").shows("> P26").shows("PARTNERS");
}

#[test]
fn it_reads_without_colour_without_utf_8_and_in_every_language() {
    let stage = Stage::new();
    let mut command = stage.toets("score ronde --as an --ascii");
    command.env("NO_COLOR", "1");
    let proposals = std::fs::read_to_string(stage.path("ronde/proposals.ron")).unwrap();
    let nasty = proposals.replace("Een stoel bij de buren", "Een \\u{1b}[31mstoel\\u{202e} bij de buren");
    std::fs::write(stage.path("ronde/proposals.ron"), nasty).unwrap();
    let mut an = Term::start(command, 80, 24);
    an.shows("+ Mijn voorstellen ---").shows("Een ?[31mstoel? bij").keys("L").shows("My proposals");
    an.keys("L").shows("Mes propositions").keys("L").shows("Mijn voorstellen").keys("q");
    assert_eq!(an.ends(), 0);
    assert!(an.raw.is_ascii());
    let raw = String::from_utf8_lossy(&an.raw);
    assert!(!raw.contains("\x1b[31m") && !raw.contains("38;5;"), "no colour, of ours or of theirs");
}

/// The same work as questions and answers, without one escape sequence.
#[test]
fn plain_asks_and_answers_line_by_line() {
    let stage = Stage::new();
    let mut an = Term::start(stage.toets("score ronde --as an --plain"), 80, 60);
    an.shows("Mijn voorstellen: 10 van 20 ingediend").shows("> ");
    an.keys("P26<Enter>").shows("Bereik van kleine gemeenten: nog geen score").keys("7,5<Enter>").saves();
    an.keys("11<Enter>").shows("11 kan niet").keys("6<Enter>").keys("8<Enter>").shows("Mijn totaal");
    an.keys("i<Enter>")
        .shows("j: ja, indienen")
        .keys("j<Enter>")
        .shows("P26 ingediend")
        .keys("q<Enter>")
        .keys("q<Enter>");
    assert_eq!(an.ends(), 0);
    assert!(!String::from_utf8_lossy(&an.raw).contains('\x1b'));
}
