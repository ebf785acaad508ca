//! Cells that name an organisation by a number: NIS codes, also by the name of
//! their municipality, and enterprise numbers. What a spreadsheet broke is
//! refused, with what was probably meant; nothing is guessed.

use crate::domain::identity::EnterpriseNumber;
use crate::domain::identity::enterprise::NotANumber;
use crate::domain::identity::ids::near;
use crate::domain::municipality::{Municipality, Register};
use crate::domain::party::Party;
use crate::domain::phrase::Phrase;
use crate::import::cells::Cells;
use crate::import::grid::CellKind;
use crate::import::list;
use crate::import::table::TableRow;

/// Why a cell is refused, and what to do about it.
type Refused = (Phrase, Option<Phrase>);

/// A NIS code, which a name in the register stands for too.
fn nis(text: &str, register: Option<&Register>) -> Result<String, Refused> {
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    if digits.len() == 5 && digits == text {
        return Ok(digits);
    }
    let Some(register) = register else { return Err((Phrase::new("import-nis").with("text", text), None)) };
    if text.chars().any(char::is_alphabetic) {
        return match Party::named(text).municipality_by_name(register) {
            Some(found) => Ok(found.nis.clone()),
            None => {
                let names = register.iter().map(|one| one.name.as_str());
                let meant = near(text, names).and_then(|name| register.by_name(name));
                Err((Phrase::new("import-nis-name").with("text", text), meant.map(perhaps)))
            }
        };
    }
    Err((Phrase::new("import-nis").with("text", text), mended(text, register).map(perhaps)))
}

/// The code from which a spreadsheet made a number: `4000`, `23104,0`, `23.104`.
fn mended<'r>(text: &str, register: &'r Register) -> Option<&'r Municipality> {
    let whole = text.strip_suffix(",0").or(text.strip_suffix(".0")).unwrap_or(text);
    let other = |c: char| !c.is_ascii_digit() && !c.is_whitespace() && !".,'".contains(c);
    if whole.contains(other) {
        return None;
    }
    let digits: String = whole.chars().filter(char::is_ascii_digit).collect();
    register.get(&format!("{digits:0>5}"))
}

fn perhaps(one: &Municipality) -> Phrase {
    Phrase::new("import-hint-nis").with("nis", &one.nis).with("name", &one.name)
}

/// The NIS codes in a list; names may stand with commas between them.
fn all_nis(cell: &str, register: Option<&Register>) -> Result<Vec<String>, Refused> {
    let names = list::split(cell).map_err(|what| (what, None))?;
    let mut codes = Vec::new();
    for name in &names {
        let parts: Vec<&str> = match nis(name, register) {
            Ok(code) => {
                codes.push(code);
                continue;
            }
            // A code with a comma is a broken number; a name has none.
            Err(_) if name.chars().any(char::is_alphabetic) => apart(name),
            Err(refused) => return Err(refused),
        };
        for part in parts {
            codes.push(nis(part, register)?);
        }
    }
    Ok(codes)
}

/// The names in `Gooik, Lennik en Pepingen`.
fn apart(names: &str) -> Vec<&str> {
    let parts =
        names.split([',', ';']).flat_map(|part| part.split(" en ")).flat_map(|part| part.split(" et "));
    parts.map(str::trim).filter(|part| !part.is_empty()).collect()
}

/// The NIS code in a cell.
pub(super) fn read_nis<'a>(
    cells: &mut Cells<'a>,
    row: &'a TableRow,
    register: Option<&Register>,
) -> Option<String> {
    let text = cells.text(row, "nis")?;
    // A sheet that holds codes as numbers never had the zero in front.
    let number = matches!(cells.kind(row, "nis"), CellKind::Number(_));
    if let Some(found) = register.filter(|_| number).and_then(|register| mended(text, register)) {
        return Some(found.nis.clone());
    }
    kept(cells, row, "nis", nis(text, register))
}

/// The NIS codes in a cell.
pub(super) fn read_municipalities<'a>(
    cells: &mut Cells<'a>,
    row: &'a TableRow,
    register: Option<&Register>,
) -> Vec<String> {
    let Some(text) = cells.text(row, "municipalities") else { return Vec::new() };
    kept(cells, row, "municipalities", all_nis(text, register)).unwrap_or_default()
}

/// The enterprise number in a cell, as it is written officially.
pub(super) fn read_kbo<'a>(cells: &mut Cells<'a>, row: &'a TableRow) -> Option<String> {
    let text = cells.text(row, "kbo")?;
    let is_number = matches!(cells.kind(row, "kbo"), CellKind::Number(_));
    let number = match EnterpriseNumber::read(text) {
        Err(NotANumber::LostZero(number)) if is_number => return Some(number.to_string()),
        read => read,
    };
    let number = number.map_err(|wrong| {
        let about = |id: &str| Phrase::new(id).with("text", text);
        match wrong {
            NotANumber::Shape => (about("import-kbo"), None),
            NotANumber::CheckDigits => (about("import-kbo-check"), None),
            NotANumber::LostZero(number) => {
                (about("import-kbo"), Some(Phrase::new("import-hint-kbo").with("number", number)))
            }
        }
    });
    kept(cells, row, "kbo", number.map(|number| number.to_string()))
}

/// The value; what is refused is noted at the cell.
fn kept<'a, T>(cells: &mut Cells<'a>, row: &'a TableRow, field: &str, read: Result<T, Refused>) -> Option<T> {
    match read {
        Ok(value) => Some(value),
        Err((what, Some(hint))) => {
            cells.wrong_with_hint(row, field, what, hint);
            None
        }
        Err((what, None)) => {
            cells.wrong(row, field, what);
            None
        }
    }
}
