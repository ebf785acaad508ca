//! The screen that asks what a person must say about a table: looked at in Dutch at
//! several sizes, and driven key by key.

use std::sync::LazyLock;
use std::time::Instant;

use ratatui::Terminal;
use ratatui::backend::TestBackend;
use rust_xlsxwriter::Workbook;
use toets::domain::call::Call;
use toets::domain::committee::{Committee, Member};
use toets::domain::proposal::Proposal;
use toets::domain::role::Role;
use toets::import::headings::field_name;
use toets::import::kind::TableKind;
use toets::import::said::{TableAnswers, quoted};
use toets::import::trial::Trial;
use toets::round::Round;
use toets::store::inputs::BuiltIn;
use toets::text::{Lang, Texts};
use toets::tui::intake::{Intake, IntakeEnd, Looking};
use toets::tui::look::Look;
use toets::tui::run::{Edge, Input, Program};

use crate::keystrokes::{Stroke, strokes};
use crate::screen::text_of;

const SIZES: [(u16, u16); 3] = [(80, 24), (40, 12), (200, 60)];

const LIST: &str = "Projectoproep van het voorjaar\r\n\
    Nr;Omschrijving van het project;Indiener;Gemeente;Wat vragen ze;Rechtsvorm;Opmerkingen van de dienst\r\n\
    1;Buurthuis in beweging;De Brug vzw;Afligem;12.000,00;vzw;al lang bekend\r\n\
    2;Leesclub op wielen;Stad Leuven;Leuven;13.500,50;stad;\r\n\
    3;Koor zonder grenzen;Kessel-Lo zingt;Kessel-Lo;9.000,125;feitelijk;dubbel ingediend\r\n\
    ;;;Totaal;34.500,63;;\r\n";

/// Keys that say what the columns of the list are.
const COLUMNS: &str =
    "<Down><Enter>titel<Enter><Down><Down><Enter>gemeente van<Enter><Down><Enter>gevraagd<Enter>";

fn round(standing: &[Proposal]) -> Round {
    let call = "Call(id: \"12\", title: \"Voorjaar\", budget: [Source(name: \"A\", amount: \"100000\")], \
        classes: [Class(id: \"klein\", label: \"Kleine gemeente\", rule: Declared)], \
        criteria: [Criterion(id: \"plan\", label: \"Plan\", scale: Scale(from: \"0\", to: \"10\", step: \"1\"))])";
    let call: Call = toets::store::ron_text::read("call.ron", call).unwrap();
    let register = BuiltIn::newest().read().unwrap();
    Round::new(call, standing.to_vec(), Committee::default(), register)
}

/// A person at the screen with a table.
struct Secretary<'a> {
    trial: Trial<'a>,
    intake: Intake,
}

fn trial<'a>(round: &'a Round, file: &'a str, bytes: &'a [u8]) -> Trial<'a> {
    static READER: LazyLock<Member> =
        LazyLock::new(|| Member::named("els".parse().unwrap(), "Els", Role::Secretary));
    Trial { kind: TableKind::Proposals, file, bytes, partners: None, round, reader: &READER, whole: false }
}

impl<'a> Secretary<'a> {
    fn at(trial: Trial<'a>, said: TableAnswers) -> Secretary<'a> {
        let look = Look { colour: false, ascii: false };
        let sight = trial.look(&said);
        Secretary { trial, intake: Intake::new(&trial, "Sofie Claes", (said, sight), Lang::Nl, look) }
    }

    fn press(&mut self, keys: &str, (width, height): (u16, u16)) -> String {
        let mut edge = Looking(|said: &TableAnswers| self.trial.look(said));
        let mut screen = Terminal::new(TestBackend::new(width, height)).unwrap();
        let mut paint = |intake: &mut Intake| {
            let mut seen = None;
            screen.draw(|frame| seen = Some(intake.view(frame))).unwrap();
            intake.take_shown(seen.unwrap());
            text_of(screen.backend().buffer())
        };
        let mut shown = paint(&mut self.intake);
        for stroke in strokes(keys) {
            let Stroke::Key(key) = stroke else { panic!("only keys") };
            let Some(action) = self.intake.action(&Input::Key(key), Instant::now()) else { continue };
            let mut actions = vec![action];
            while let Some(action) = actions.pop() {
                let effects = self.intake.update(action, Instant::now());
                actions.extend(effects.into_iter().filter_map(|effect| edge.perform(effect)));
            }
            shown = paint(&mut self.intake);
        }
        shown
    }

    /// The options that say what was said.
    fn options(&self) -> String {
        let words = self.intake.said.options().into_iter();
        quoted(&words.flat_map(|(flag, value)| [Some(flag.to_owned()), value]).flatten().collect::<Vec<_>>())
    }
}

/// One snapshot per size after the same keys.
fn at_every_size(name: &str, bytes: &[u8], keys: &str) {
    for size in SIZES {
        let round = round(&[]);
        let mut secretary = Secretary::at(trial(&round, "voorjaar.csv", bytes), TableAnswers::default());
        let screen = secretary.press(keys, size);
        insta::assert_snapshot!(format!("{name}_{}x{}", size.0, size.1), screen);
    }
}

/// A workbook with two sheets that both look like the table.
fn workbook() -> Vec<u8> {
    let mut book = Workbook::new();
    for (name, title) in [("Vorig jaar", "Oude leesclub"), ("Aanvragen", "Leesclub op wielen")] {
        let sheet = book.add_worksheet().set_name(name).unwrap();
        let rows = [["Nr", "Titel", "Gevraagd"], ["1", title, "100,00"], ["2", "Koor", "250,00"]];
        for (row, cells) in (0..).zip(rows) {
            for (column, text) in (0..).zip(cells) {
                sheet.write(row, column, text).unwrap();
            }
        }
    }
    book.save_to_buffer().unwrap()
}

#[test]
fn the_columns() {
    at_every_size("columns", LIST.as_bytes(), "<Down><Down><Down><Down>");
}

#[test]
fn the_fields_of_a_column() {
    at_every_size("fields", LIST.as_bytes(), "<Down><Enter>be");
}

#[test]
fn a_town_that_is_not_in_the_register() {
    at_every_size("town", LIST.as_bytes(), &format!("{COLUMNS}n"));
}

#[test]
fn a_word_that_is_not_known() {
    at_every_size("word", LIST.as_bytes(), &format!("{COLUMNS}n<Enter>/leuv<Enter><Down><Enter>"));
}

#[test]
fn amounts_with_parts_of_a_cent() {
    at_every_size("cents", LIST.as_bytes(), &format!("{COLUMNS}n<Enter>/leuv<Enter>"));
}

/// Everything that is asked of the list, answered.
fn answered() -> String {
    format!("{COLUMNS}n<Enter>/leuv<Enter><Down><Enter><Down><Down><Down><Enter>")
}

#[test]
fn what_would_be_imported() {
    at_every_size("preview", LIST.as_bytes(), &answered());
}

#[test]
fn the_last_question() {
    at_every_size("confirm", LIST.as_bytes(), &format!("{}i", answered()));
}

#[test]
fn what_is_said_is_said_by_options_too() {
    let round = round(&[]);
    let mut secretary = Secretary::at(trial(&round, "v.csv", LIST.as_bytes()), TableAnswers::default());
    secretary.press(&answered(), SIZES[0]);
    assert_eq!(
        secretary.options(),
        "--map \"Omschrijving van het project=title\" --map Gemeente=nis --map \"Wat vragen ze=requested\" \
         --round --meaning nis:Afligem=23105 --meaning nis:Kessel-Lo=24062 \
         --meaning lead_kind:feitelijk=non-profit"
    );
    // With these nothing is asked any more, and the import does the same.
    let said = secretary.intake.said.clone();
    let sight = secretary.trial.look(&said);
    assert!(!sight.is_open());
    assert_eq!(sight.preview.unwrap().changes.len(), 3);
}

#[test]
fn enter_alone_imports_nothing_and_escape_leaves_with_what_was_said() {
    let round = round(&[]);
    let list = trial(&round, "v.csv", LIST.as_bytes());
    for keys in ["<Enter><Enter>", "i<Enter>", "in<Enter>", "i<Esc>"] {
        let mut secretary = Secretary::at(list, TableAnswers::default());
        let screen = secretary.press(&format!("{}{keys}", answered()), SIZES[0]);
        assert!(!secretary.intake.ended(), "{keys}: {screen}");
        secretary.press("<Esc>", SIZES[0]);
        let said = secretary.intake.said.clone();
        let IntakeEnd::Left { said: left, .. } = secretary.intake.into_end() else { panic!("{keys}") };
        assert_eq!(*left, said);
    }
    let mut secretary = Secretary::at(list, TableAnswers::default());
    secretary.press(&format!("{}ij<Enter>", answered()), SIZES[0]);
    assert!(matches!(secretary.intake.into_end(), IntakeEnd::Agreed(_)));
}

#[test]
fn two_columns_for_one_field_are_refused_at_once_with_both_names() {
    let round = round(&[]);
    let mut secretary = Secretary::at(trial(&round, "v.csv", LIST.as_bytes()), TableAnswers::default());
    let screen = secretary.press("<Down><Enter>indiener<Enter>", (200, 60));
    assert!(screen.contains("“Indiener” en “Omschrijving van het project”"), "{screen}");
    assert_eq!(secretary.options(), "");
    // A column whose name says a field gives it up to another once it is only kept.
    let screen = secretary.press("<Down><Enter>alleen<Enter><Up><Enter>indiener<Enter>", (200, 60));
    assert!(screen.contains("Omschrijving van het project") && !screen.contains("“Indiener”"), "{screen}");
    assert_eq!(secretary.options(), "--map Indiener=extra --map \"Omschrijving van het project=lead\"");
}

#[test]
fn what_is_missing_is_named_and_nobody_goes_on_without_it() {
    let round = round(&[]);
    let mut secretary = Secretary::at(trial(&round, "v.csv", LIST.as_bytes()), TableAnswers::default());
    let screen = secretary.press("n", SIZES[0]);
    assert!(screen.contains("Kies eerst de kolom met: titel."), "{screen}");
    let screen = secretary.press("<Down><Enter>titel<Enter>", SIZES[0]);
    assert!(screen.contains("Nog nodig: gevraagd bedrag."), "{screen}");
    let screen = secretary.press("u", SIZES[0]);
    assert!(screen.contains("Laatste antwoord teruggenomen."), "{screen}");
    assert_eq!(secretary.options(), "");
}

#[test]
fn the_sheet_that_is_chosen_is_read() {
    let (round, book) = (round(&[]), workbook());
    let mut secretary = Secretary::at(trial(&round, "w.xlsx", &book), TableAnswers::default());
    // Nothing else is open.
    let screen = secretary.press("<Down><Enter>", SIZES[0]);
    assert_eq!(secretary.options(), "--sheet Aanvragen");
    assert!(screen.contains("2 voorstellen komen erbij"), "{screen}");
}

#[test]
fn an_amount_that_does_not_fit_its_column_is_chosen_or_typed() {
    let list = "nr;titel;gevraagd\r\n1;A;288.11\r\n2;B;492087,75\r\n3;C;1.250,50\r\n4;D;757.040\r\n";
    let round = round(&[]);
    let mut secretary = Secretary::at(trial(&round, "v.csv", list.as_bytes()), TableAnswers::default());
    let screen = secretary.press("", SIZES[0]);
    assert!(screen.contains("“288.11”") && screen.contains("> 288,11"), "{screen}");
    let screen = secretary.press("<Down><Enter>288.110,00<Enter>", SIZES[0]);
    assert_eq!(secretary.options(), "--meaning requested:288.11=288.110,00");
    assert!(screen.contains("4 voorstellen komen erbij"), "{screen}");
    let changed = secretary.trial.look(&secretary.intake.said).preview.unwrap();
    assert_eq!(changed.rows, 4);
}

#[test]
fn a_row_that_may_be_no_proposal_is_asked_about() {
    let list = "nr;titel;indiener;gevraagd\r\n1;A;L;10,00\r\n2;B;M;20,00\r\n;Overzicht;;30,00\r\n3;C;N;\r\n";
    let round = round(&[]);
    let at = || Secretary::at(trial(&round, "v.csv", list.as_bytes()), TableAnswers::default());
    // The row without an amount cannot be read, the other could.
    let mut secretary = at();
    let screen = secretary.press("", SIZES[0]);
    assert!(screen.contains("Is dit een voorstel?") && screen.contains("regel 5: 3 | C | N"), "{screen}");
    let screen = secretary.press("<Enter>", SIZES[0]);
    assert_eq!(secretary.options(), "--leave-out 5");
    assert!(screen.contains("regel 4: Overzicht | 30,00"), "{screen}");
    let screen = secretary.press("<Enter>", SIZES[0]);
    assert_eq!(secretary.options(), "--leave-out 5 --leave-out 4");
    assert!(screen.contains("2 voorstellen komen erbij"), "{screen}");
    assert!(screen.contains("regel 5 is weggelaten, zoals u vroeg"), "{screen}");
    let mut secretary = at();
    let screen = secretary.press("<Enter><Down><Enter>", SIZES[0]);
    assert_eq!(secretary.options(), "--leave-out 5 --keep-row 4");
    assert!(screen.contains("3 voorstellen komen erbij"), "{screen}");
}

#[test]
fn a_file_that_nobody_can_explain_is_named_and_not_imported() {
    let list = "nr;titel;gevraagd;gemeente van indiener\r\n1;A;veel;Afligem\r\n";
    let round = round(&[]);
    let maps = vec!["gemeente van indiener=nis".parse().unwrap()];
    let said = TableAnswers { maps, ..TableAnswers::default() };
    let mut secretary = Secretary::at(trial(&round, "v.csv", list.as_bytes()), said);
    let screen = secretary.press("<Enter>", SIZES[0]);
    assert!(screen.contains("v.csv:2:5") && screen.contains("1 fout staat in het bestand zelf"), "{screen}");
    let screen = secretary.press("i", SIZES[0]);
    assert!(screen.contains("Verbeter eerst de fout in het bestand."), "{screen}");
}

#[test]
fn every_field_has_a_name_in_every_language() {
    for lang in Lang::ALL {
        let texts = Texts::new(lang);
        for kind in [TableKind::Proposals, TableKind::Partners, TableKind::Committee, TableKind::Scores] {
            for field in kind.fields() {
                let name = texts.say(&field_name(field.name));
                assert!(!name.starts_with('['), "{} {}", lang.code(), field.name);
            }
        }
    }
}

#[test]
fn all_keys() {
    at_every_size("help", LIST.as_bytes(), "?");
}

#[test]
fn which_sheet() {
    at_every_size("sheet", &workbook(), "");
}

#[test]
fn which_reading() {
    at_every_size("reading", b"Nr;Titel;Gevraagd\r\n1;Caf\x8Es & th\x8E;10,00\r\n", "");
}

#[test]
fn which_line() {
    at_every_size("line", "Lijst;;\r\nWat;Hoeveel;Wie\r\nKoor;10,00;Els\r\n".as_bytes(), "");
}
