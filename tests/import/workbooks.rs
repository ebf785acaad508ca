//! Workbooks as spreadsheets write them: kinds of cells, sheets, addresses, and files
//! that would take too much or are broken.

use std::io::{Cursor, Read, Write};

use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook, Worksheet};
use toets::domain::amount::AmountRule;
use toets::domain::proposal::Proposal;
use toets::import::dates::write_moment;
use toets::import::leave_out::LeftKind;
use toets::import::proposals;
use toets::import::table::{Answers, Table};
use toets::store::problem::Problem;
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

/// A sheet with titles, two proposals as a spreadsheet keeps them, and their sum.
fn fill(sheet: &mut Worksheet) {
    let day = Format::new().set_num_format("dd/mm/yyyy hh:mm");
    let moment = |text| ExcelDateTime::parse_from_str(text).unwrap();
    sheet.write(0, 0, "Aanvragen van het voorjaar").unwrap();
    for (column, text) in ["Nr.", "Titel", "NIS", "Gevraagd", "Ingediend"].into_iter().enumerate() {
        sheet.write(2, u16::try_from(column).unwrap(), text).unwrap();
    }
    sheet.write(3, 0, 1).unwrap().write(3, 1, "Samen 'n boek\nlezen").unwrap();
    sheet.write(3, 2, 23104).unwrap().write(3, 3, 38400.1).unwrap();
    sheet.write_with_format(3, 4, moment("2020-10-14T16:05"), &day).unwrap();
    sheet.write(4, 0, 2).unwrap().write(4, 1, "Café").unwrap();
    sheet.write(4, 2, 4000).unwrap().write(4, 3, 12.34).unwrap();
    sheet.write_with_format(4, 4, moment("2020-10-15T23:59"), &day).unwrap();
    sheet.write(5, 0, "Totaal").unwrap();
    sheet.write_formula(5, 3, Formula::new("=SUM(D4:D5)").set_result("38412.44")).unwrap();
}

fn saved(mut book: Workbook) -> Vec<u8> {
    book.save_to_buffer().unwrap()
}

fn table(bytes: &[u8], sheets: &[&str]) -> Result<Table, Vec<Problem>> {
    let sheets: Vec<String> = sheets.iter().map(|name| (*name).to_owned()).collect();
    Table::read_as("w.xlsx", bytes, proposals::FIELDS, &Answers { sheets: &sheets, ..Answers::default() })
}

fn read(bytes: &[u8]) -> Result<Vec<Proposal>, Vec<Problem>> {
    let register = toets::store::inputs::BuiltIn::newest().read().unwrap();
    proposals::read_with(&table(bytes, &[])?, None, &AmountRule::default(), Some(&register))
}

fn told(problems: Vec<Problem>) -> Vec<String> {
    problems.into_iter().map(|one| format!("{} {}", one.place(), one.what.id)).collect()
}

#[test]
fn cells_come_in_as_what_they_are() {
    let mut book = Workbook::new();
    fill(book.add_worksheet().set_name("Aanvragen").unwrap());
    book.add_worksheet().write(0, 0, "oude gegevens").unwrap();
    let proposals = read(&saved(book)).unwrap();
    let [one, two] = proposals.as_slice() else { panic!("{proposals:?}") };
    assert_eq!((one.id.as_str(), one.requested.to_string()), ("1", "38400.10".to_owned()));
    assert_eq!(one.title, "Samen 'n boek\nlezen");
    assert_eq!(write_moment(one.submitted.unwrap()), "2020-10-14T16:05");
    assert_eq!((two.nis.as_deref(), two.requested.to_string()), (Some("04000"), "12.34".to_owned()));
}

#[test]
fn the_sum_in_a_sheet_is_compared_and_never_a_proposal() {
    let mut book = Workbook::new();
    fill(book.add_worksheet());
    let table = table(&saved(book), &[]).unwrap();
    let [above, total] = table.left_out.as_slice() else { panic!("two rows") };
    assert_eq!((above.line, &above.kind), (1, &LeftKind::Above));
    let LeftKind::Total(sums) = &total.kind else { panic!("a total") };
    assert_eq!((total.line, sums.compared[0].heading.as_str()), (6, "Gevraagd"));
    assert_eq!(table.rows.len(), 2);
}

#[test]
fn a_problem_names_the_address() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet().set_name("Blad van 'n dag").unwrap();
    fill(sheet);
    sheet.write(3, 3, 38400.105).unwrap();
    sheet.write_formula(4, 2, Formula::new("=Z99").set_result("#REF!")).unwrap();
    let wrong = told(read(&saved(book)).unwrap_err());
    assert_eq!(wrong, ["w.xlsx:'Blad van ''n dag'!C5 import-amount-formula"]);
    let mut book = Workbook::new();
    fill(book.add_worksheet());
    book.worksheet_from_index(0).unwrap().write(3, 3, 0.1 + 0.2).unwrap();
    let wrong = told(read(&saved(book)).unwrap_err());
    assert_eq!(wrong, ["w.xlsx:Sheet1!D4 import-amount-cents"]);
}

#[test]
fn a_formula_without_its_result_is_no_empty_cell() {
    let mut book = Workbook::new();
    fill(book.add_worksheet());
    book.worksheet_from_index(0).unwrap().write_formula(3, 4, Formula::new("=NOW()")).unwrap();
    let unworked = rewritten(&saved(book), "<f>NOW()</f><v>0</v>", "<f>NOW()</f><v/>");
    assert_eq!(told(read(&unworked).unwrap_err()), ["w.xlsx:Sheet1!E4 import-formula-unworked"]);
}

/// The same workbook with another text in its files.
fn rewritten(bytes: &[u8], from: &str, to: &str) -> Vec<u8> {
    let mut old = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut files = Vec::new();
    for index in 0..old.len() {
        let mut file = old.by_index(index).unwrap();
        let mut text = String::new();
        file.read_to_string(&mut text).unwrap();
        files.push((file.name().unwrap().into_owned(), text.replace(from, to)));
    }
    assert!(files.iter().any(|(_, text)| text.contains(to)), "{to} stands nowhere");
    let files: Vec<(&str, &[u8])> =
        files.iter().map(|(name, text)| (name.as_str(), text.as_bytes())).collect();
    zip(&files)
}

#[test]
fn of_several_sheets_one_is_chosen_by_name() {
    let mut book = Workbook::new();
    for name in ["Eerste ronde", "Tweede ronde"] {
        fill(book.add_worksheet().set_name(name).unwrap());
    }
    fill(book.add_worksheet().set_name("Oud").unwrap().set_hidden(true));
    let bytes = saved(book);
    assert_eq!(told(table(&bytes, &[]).unwrap_err()), ["w.xlsx import-sheets"]);
    assert_eq!(told(table(&bytes, &["Derde"]).unwrap_err()), ["w.xlsx import-sheet-unknown"]);
    for name in ["Tweede ronde", "Oud"] {
        let table = table(&bytes, &[name]).unwrap();
        assert_eq!(table.rows.len(), 2);
        // What the spreadsheet hides is told, unless it is what was asked for.
        let hidden = told(table.warnings());
        assert_eq!(hidden.len(), usize::from(name != "Oud"), "{hidden:?}");
    }
}

fn zip(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

const ODS: &[u8] = b"application/vnd.oasis.opendocument.spreadsheet";

fn ods(rows: &str) -> Vec<u8> {
    let content = format!(
        "<office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\"><office:body>\
         <office:spreadsheet><table:table table:name=\"Blad1\">{rows}</table:table></office:spreadsheet>\
         </office:body></office:document-content>"
    );
    let manifest = b"<manifest:manifest/>";
    zip(&[("mimetype", ODS), ("META-INF/manifest.xml", manifest), ("content.xml", content.as_bytes())])
}

fn text(text: &str) -> String {
    format!("<table:table-cell office:value-type=\"string\"><text:p>{text}</text:p></table:table-cell>")
}

#[test]
fn an_open_document_is_read_with_what_it_repeats() {
    let head: String = ["nr", "titel", "gevraagd"].map(text).concat();
    let amount = "<table:table-cell office:value-type=\"currency\" office:value=\"12.5\"/>";
    let row = |id| format!("<table:table-row>{}{}{amount}</table:table-row>", text(id), text("T"));
    let empty = "<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell \
                 table:number-columns-repeated=\"16384\"/></table:table-row>";
    let bytes = ods(&format!("<table:table-row>{head}</table:table-row>{}{}{empty}", row("A"), row("B")));
    let proposals = read(&bytes).unwrap();
    assert_eq!(proposals.len(), 2);
    assert_eq!(proposals[1].requested.to_string(), "12.50");
}

#[test]
fn what_would_take_too_much_is_refused() {
    let cell = "<table:table-cell office:value-type=\"float\" office:value=\"1\" \
                table:number-columns-repeated=\"16384\"/>";
    let rows = format!("<table:table-row table:number-rows-repeated=\"1000\">{cell}</table:table-row>");
    assert_eq!(told(table(&ods(&rows), &[]).unwrap_err()), ["w.xlsx import-workbook-cells"]);
    let zeros = vec![b' '; 60 << 20];
    let bomb = zip(&[("xl/workbook.xml", b"<a/>"), ("xl/worksheets/sheet1.xml", &zeros)]);
    assert!(bomb.len() < 200_000);
    assert_eq!(told(table(&bomb, &[]).unwrap_err()), ["w.xlsx import-workbook-unpacked"]);
    let mut book = Workbook::new();
    fill(book.add_worksheet());
    book.worksheet_from_index(0).unwrap().write(1_048_575, 16_383, "ver").unwrap();
    assert_eq!(told(table(&saved(book), &[]).unwrap_err()), ["w.xlsx import-workbook-cells"]);
}

#[test]
fn other_files_are_named_and_broken_ones_refused() {
    let document = zip(&[("word/document.xml", b"<a/>")]);
    assert_eq!(told(table(&document, &[]).unwrap_err()), ["w.xlsx import-file-binary"]);
    let mut book = Workbook::new();
    fill(book.add_worksheet());
    let bytes = saved(book);
    for cut in [bytes.len() / 3, bytes.len() / 2, bytes.len() - 30] {
        assert_eq!(told(table(&bytes[..cut], &[]).unwrap_err()), ["w.xlsx import-workbook-broken"]);
    }
    let old = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 and nothing of what should follow";
    assert_eq!(told(table(old, &[]).unwrap_err()), ["w.xlsx import-workbook-broken"]);
}

#[test]
fn what_a_spreadsheet_hides_is_read_and_told() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet.set_name("Aanvragen & co").unwrap();
    fill(sheet);
    sheet.set_row_hidden(4).unwrap().set_row_hidden(9).unwrap().set_column_hidden(2).unwrap();
    let read = table(&saved(book), &[]).unwrap();
    assert_eq!(read.rows.len(), 2);
    let told: Vec<String> =
        read.warnings().iter().map(|one| format!("{} {}", one.what.id, one.what.args[0].1)).collect();
    // A row without anything in it hides nothing.
    assert_eq!(told, ["import-rows-hidden 5", "import-columns-hidden C"]);
    let mut book = Workbook::new();
    fill(book.add_worksheet());
    assert_eq!(table(&saved(book), &[]).unwrap().warnings(), []);
}

#[test]
fn an_open_document_tells_what_it_hides() {
    let rows = format!(
        "<table:table-column table:number-columns-repeated=\"2\"/><table:table-column table:visibility=\"collapse\"/>\
         <table:table-row>{}{}{}</table:table-row>\
         <table:table-row table:visibility=\"filter\" table:number-rows-repeated=\"2\">{}{}{}</table:table-row>",
        text("id"),
        text("titel"),
        text("gevraagd"),
        text("A"),
        text("a"),
        text("1,00"),
    );
    let told: Vec<String> = table(&ods(&rows), &[])
        .unwrap()
        .warnings()
        .iter()
        .map(|one| one.what.args[0].1.to_string())
        .collect();
    assert_eq!(told, ["2, 3", "C"]);
}
