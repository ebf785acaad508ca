//! Which rows and columns of a sheet a spreadsheet hides, also by a filter: they are read,
//! and whoever looks at the sheet does not know it.

use std::io::{BufRead, BufReader, Cursor};

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};
use zip::ZipArchive;

use super::Binary;

/// What is hidden of a sheet, by numbers from 1.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HiddenParts {
    /// The rows.
    pub rows: Vec<usize>,
    /// The columns.
    pub columns: Vec<usize>,
}

/// The most rows or columns that are listed: a sheet may hide all that follow the last.
const MOST: usize = 200_000;

type Zip<'a> = ZipArchive<Cursor<&'a [u8]>>;

/// What is hidden of a sheet; nothing of an old workbook, or where it cannot be found.
#[must_use]
pub fn hidden(bytes: &[u8], kind: Binary, sheet: &str) -> HiddenParts {
    let found = || {
        let mut zip = ZipArchive::new(Cursor::new(bytes)).ok()?;
        match kind {
            Binary::Xlsx => of_xlsx(&mut zip, sheet),
            Binary::Ods => of_ods(&mut zip, sheet),
            Binary::Xls => None,
        }
    };
    found().unwrap_or_default()
}

fn of_xlsx(zip: &mut Zip<'_>, sheet: &str) -> Option<HiddenParts> {
    let mut id = None;
    each(zip, "xl/workbook.xml", |start| {
        if start.local_name().as_ref() == "sheet" && value(start, "name").as_deref() == Some(sheet) {
            id = value(start, "id");
        }
    })?;
    let (id, mut part) = (id?, None);
    each(zip, "xl/_rels/workbook.xml.rels", |start| {
        if value(start, "Id").as_ref() == Some(&id) {
            part = value(start, "Target");
        }
    })?;
    let part = part?;
    let part = match part.strip_prefix('/') {
        Some(whole) => whole.to_owned(),
        None => format!("xl/{part}"),
    };
    let mut found = HiddenParts::default();
    let mut row = 0;
    each(zip, &part, |start| {
        let hides = || matches!(value(start, "hidden").as_deref(), Some("1" | "true"));
        let number = |name: &str| value(start, name)?.parse::<usize>().ok();
        match start.local_name().as_ref() {
            "row" => {
                row = number("r").unwrap_or(row + 1);
                put(&mut found.rows, row, 1, hides());
            }
            "col" => {
                if let (Some(min), Some(max)) = (number("min"), number("max")) {
                    put(&mut found.columns, min, (max + 1).saturating_sub(min), hides());
                }
            }
            _ => {}
        }
    })?;
    Some(found)
}

fn of_ods(zip: &mut Zip<'_>, sheet: &str) -> Option<HiddenParts> {
    let mut found = HiddenParts::default();
    let (mut own, mut row, mut column) = (false, 1, 1);
    each(zip, "content.xml", |start| {
        let hides = || matches!(value(start, "visibility").as_deref(), Some("collapse" | "filter"));
        let times = |name: &str| value(start, name).and_then(|text| text.parse().ok()).unwrap_or(1);
        match start.local_name().as_ref() {
            "table" => (own, row, column) = (value(start, "name").as_deref() == Some(sheet), 1, 1),
            "table-row" if own => {
                let count = times("number-rows-repeated");
                put(&mut found.rows, row, count, hides());
                row = row.saturating_add(count);
            }
            "table-column" if own => {
                let count = times("number-columns-repeated");
                put(&mut found.columns, column, count, hides());
                column = column.saturating_add(count);
            }
            _ => {}
        }
    })?;
    Some(found)
}

fn put(list: &mut Vec<usize>, first: usize, count: usize, hides: bool) {
    if hides {
        let room = MOST.saturating_sub(list.len());
        list.extend((first..).take(count.min(room)));
    }
}

/// Every element of a part as it begins; none where there is no such part, or no XML.
fn each(zip: &mut Zip<'_>, part: &str, mut look: impl FnMut(&BytesStart<'_>)) -> Option<()> {
    let mut reader = Reader::from_reader(BufReader::new(zip.by_name(part).ok()?));
    reader.config_mut().check_end_names = false;
    let mut buffer = Vec::new();
    loop {
        match next(&mut reader, &mut buffer)? {
            Event::Start(start) | Event::Empty(start) => look(&start),
            Event::Eof => return Some(()),
            _ => {}
        }
        buffer.clear();
    }
}

fn next<'b>(reader: &mut Reader<impl BufRead>, buffer: &'b mut Vec<u8>) -> Option<Event<'b>> {
    reader.read_event_into(buffer).ok()
}

/// The value of an attribute by its local name.
fn value(start: &BytesStart<'_>, name: &str) -> Option<String> {
    let found = start.attributes().flatten().find(|one| one.key.local_name().as_ref() == name)?;
    found.normalized_value(XmlVersion::Implicit1_0).ok().map(|text| text.into_owned())
}
