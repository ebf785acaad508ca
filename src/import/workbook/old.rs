//! What an old workbook (XLS) may take before its cells are read. Its sectors may lead
//! in circles, one sheet may be listed a thousand times, one text may stand in a million
//! cells, and a single cell far away makes a table of all that lies before it. What is
//! handed on is a file of our own with the same records, without those that only say how
//! large something is or how it is worked out.

use std::io::{Cursor, Read, Write};

use cfb::{CompoundFile, Version};

use crate::import::workbook::Refusal;
use crate::import::workbook::bounds::{MOST_CELLS, MOST_TEXT, TooMuch};

/// The most bytes of an old workbook; none of it is packed.
const MOST_BYTES: usize = 16 << 20;
/// The most sheets.
const MOST_SHEETS: usize = 500;
/// The most parts of one record; each holds up to eight kilobytes.
const MOST_PARTS: usize = 4_000;
/// The most records of all sheets together.
const MOST_RECORDS: usize = 3 * MOST_CELLS;

const FORMULA: u16 = 0x0006;
const END: u16 = 0x000A;
const NAME: u16 = 0x0018;
const FILE_PASS: u16 = 0x002F;
const CONTINUED: u16 = 0x003C;
const SHEET: u16 = 0x0085;
const NUMBERS: u16 = 0x00BD;
const RICH: u16 = 0x00D6;
const MERGED: u16 = 0x00E5;
const TEXTS: u16 = 0x00FC;
const SHARED: u16 = 0x00FD;
const SIZE: u16 = 0x0200;
const BLANK: u16 = 0x0201;
const NUMBER: u16 = 0x0203;
const LABEL: u16 = 0x0204;
const SIGN: u16 = 0x0205;
const RESULT: u16 = 0x0207;
const SHORT: u16 = 0x027E;
const BEGIN: u16 = 0x0809;

/// The workbook in a file of our own.
///
/// # Errors
/// What is broken, locked, or too large.
pub(super) fn tamed(bytes: &[u8]) -> Result<Vec<u8>, Refusal> {
    if bytes.len() > MOST_BYTES {
        return Err(TooMuch::Unpacked.into());
    }
    let broken = |_| Refusal::Broken;
    let mut file = CompoundFile::open(Cursor::new(bytes)).map_err(broken)?;
    // A workbook with a password is packed whole.
    if file.is_stream("EncryptedPackage") {
        return Err(Refusal::Locked);
    }
    let name = ["Workbook", "Book"].into_iter().find(|name| file.is_stream(name));
    let stream = file.open_stream(name.ok_or(Refusal::Broken)?).map_err(broken)?;
    let mut records = Vec::new();
    stream.take(bytes.len() as u64).read_to_end(&mut records).map_err(broken)?;
    tame(&mut records)?;
    let mut own = CompoundFile::create_with_version(Version::V3, Cursor::new(Vec::new())).map_err(broken)?;
    own.create_stream("Workbook").and_then(|mut stream| stream.write_all(&records)).map_err(broken)?;
    own.flush().map_err(broken)?;
    Ok(own.into_inner().into_inner())
}

/// Looks at every record, and takes the sting out of some.
fn tame(records: &mut [u8]) -> Result<(), Refusal> {
    let (mut sheets, mut texts) = (Vec::new(), Vec::new());
    let mut at = 0;
    while let Some((kind, from, to)) = next(records, at)? {
        let data = records.get(from..to).unwrap_or_default();
        match kind {
            FILE_PASS if number(data, 0) != 0 => return Err(Refusal::Locked),
            SHEET => sheets.push(long(data, 0)),
            TEXTS => texts = lengths(parts(records, from, to)?)?,
            NAME => rename(records, at),
            END => break,
            _ => {}
        }
        at = to;
    }
    if sheets.len() > MOST_SHEETS {
        return Err(TooMuch::Cells.into());
    }
    let mut sum = Extent::default();
    for start in sheets {
        sheet(records, start, &texts, &mut sum)?;
    }
    Ok(())
}

/// What the cells of all sheets come to.
#[derive(Default)]
struct Extent {
    cells: usize,
    text: usize,
    records: usize,
}

/// Looks at the records of one sheet.
fn sheet(records: &mut [u8], start: usize, texts: &[usize], sum: &mut Extent) -> Result<(), Refusal> {
    let (mut at, mut depth, mut seen) = (start, 0_usize, 0_usize);
    let (mut rows, mut columns) = (None, None);
    while let Some((kind, from, to)) = next(records, at)? {
        let data = records.get(from..to).unwrap_or_default();
        let is_cell = matches!(kind, FORMULA | NUMBERS | RICH | SHARED | NUMBER | LABEL | SIGN | SHORT);
        match kind {
            // A chart that stands in the sheet has records of its own.
            BEGIN => depth += 1,
            END if depth <= 1 => break,
            END => depth -= 1,
            SIZE | MERGED => rename(records, at),
            RESULT => sum.text += data.len() * 3,
            SHARED => sum.text += texts.get(long(data, 6)).copied().unwrap_or_default(),
            LABEL | RICH => sum.text += data.len() * 3,
            _ => {}
        }
        if is_cell {
            let data = records.get(from..to).unwrap_or_default();
            let (row, first) = (number(data, 0), number(data, 2));
            let last = if kind == NUMBERS { first + data.len() / 6 } else { first };
            stretch(&mut rows, row, row);
            stretch(&mut columns, first, last);
            seen += 1 + last - first;
        }
        if kind == FORMULA
            && let Some(length) = records.get_mut(from + 20..to).and_then(|rest| rest.get_mut(..2))
        {
            length.fill(0);
        }
        sum.records += 1;
        let cells = sum.cells + seen.max(span(rows) * span(columns));
        if cells > MOST_CELLS || sum.text > MOST_TEXT || sum.records > MOST_RECORDS {
            return Err(TooMuch::Cells.into());
        }
        at = to;
    }
    sum.cells += seen.max(span(rows) * span(columns));
    Ok(())
}

/// The first and last row or column of a sheet, as far as it is known.
type Stretch = Option<(usize, usize)>;

fn stretch(all: &mut Stretch, from: usize, to: usize) {
    let (first, last) = all.unwrap_or((from, to));
    *all = Some((first.min(from), last.max(to)));
}

fn span(all: Stretch) -> usize {
    all.map_or(0, |(first, last)| last - first + 1)
}

/// The kind of the record at a place, and where its data begin and end.
fn next(records: &[u8], at: usize) -> Result<Option<(u16, usize, usize)>, Refusal> {
    let rest = records.get(at..).ok_or(Refusal::Broken)?;
    if rest.is_empty() {
        return Ok(None);
    }
    let [one, two, _, _, ..] = rest else { return Err(Refusal::Broken) };
    let (from, length) = (at + 4, number(rest, 2));
    if records.len() < from + length {
        return Err(Refusal::Broken);
    }
    Ok(Some((u16::from_le_bytes([*one, *two]), from, from + length)))
}

/// Makes a record one that says nothing.
fn rename(records: &mut [u8], at: usize) {
    if let Some(kind) = records.get_mut(at..at + 2) {
        kind.copy_from_slice(&BLANK.to_le_bytes());
    }
}

/// The data of a record with those that go on with it.
fn parts(records: &[u8], from: usize, to: usize) -> Result<Vec<&[u8]>, Refusal> {
    let mut parts = vec![records.get(from..to).unwrap_or_default()];
    let mut at = to;
    while let Some((CONTINUED, from, to)) = next(records, at)? {
        parts.push(records.get(from..to).unwrap_or_default());
        if parts.len() > MOST_PARTS {
            return Err(TooMuch::Unpacked.into());
        }
        at = to;
    }
    Ok(parts)
}

/// The bytes that each shared text takes at most.
fn lengths(parts: Vec<&[u8]>) -> Result<Vec<usize>, Refusal> {
    let mut parts = parts.into_iter();
    let mut data = parts.next().unwrap_or_default().get(8..).ok_or(Refusal::Broken)?;
    let mut lengths = Vec::new();
    loop {
        if data.is_empty() {
            match parts.next() {
                Some(part) => data = part,
                None => return Ok(lengths),
            }
            if data.is_empty() {
                lengths.push(0);
                continue;
            }
        }
        let [_, _, flags, ..] = data else { return Err(Refusal::Broken) };
        if lengths.len() > MOST_CELLS {
            return Err(TooMuch::Cells.into());
        }
        let (mut signs, mut flags) = (number(data, 0), *flags);
        let (looks, more) = (flags & 8 != 0, flags & 4 != 0);
        let head = 3 + if looks { 2 } else { 0 } + if more { 4 } else { 0 };
        let looks = if looks { 4 * number(data, 3) } else { 0 };
        let mut over = looks + if more { long(data, head - 4) } else { 0 };
        data = data.get(head..).ok_or(Refusal::Broken)?;
        lengths.push(signs * 3);
        while signs > 0 {
            let width = if flags & 1 == 0 { 1 } else { 2 };
            let here = signs.min(data.len() / width);
            (signs, data) = (signs - here, data.get(here * width..).unwrap_or_default());
            if signs > 0 {
                let part = parts.next().ok_or(Refusal::Broken)?;
                let (first, rest) = part.split_first().ok_or(Refusal::Broken)?;
                (flags, data) = (*first, rest);
            }
        }
        while over > 0 {
            if data.is_empty() {
                data = parts.next().ok_or(Refusal::Broken)?;
            }
            let here = over.min(data.len());
            (over, data) = (over - here, data.get(here..).unwrap_or_default());
        }
    }
}

/// Two bytes as a number; nothing where there are none.
fn number(data: &[u8], at: usize) -> usize {
    let bytes = data.get(at..at + 2).and_then(|two| <[u8; 2]>::try_from(two).ok());
    bytes.map_or(0, |two| usize::from(u16::from_le_bytes(two)))
}

/// Four bytes as a number.
fn long(data: &[u8], at: usize) -> usize {
    number(data, at) | number(data, at + 2) << 16
}
