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
use crate::import::columns::OPEN;
use crate::import::grid::CellKind;
use crate::import::list;
use crate::import::merged::{merged, merged_into};
use crate::import::table::TableRow;
use crate::import::town_parts::part_of;
use crate::store::offer::Offer;

/// Why a cell is refused, and what to do about it.
type Refused = (Phrase, Remedy);

/// What to do about a cell that is refused.
enum Remedy {
    /// What its message says.
    Mend,
    /// This.
    Hint(Phrase),
    /// Somebody can say which municipality this means.
    Offer(Box<Offer>),
}

/// What a cell or a part of one names: codes, and what there is to tell about them.
#[derive(Default)]
struct Found {
    codes: Vec<String>,
    notes: Vec<Phrase>,
}

impl Found {
    fn one(code: &str) -> Found {
        Found { codes: vec![code.to_owned()], notes: Vec::new() }
    }
}

/// A NIS code, which a name in the register stands for too. A municipality that merged is
/// read as what the register knows: the new one, or all of the old ones.
fn nis(field: &str, text: &str, register: Option<&Register>) -> Result<Found, Refused> {
    if text == OPEN {
        return Ok(Found::default());
    }
    let digits = is_code(text);
    let Some(register) = register else {
        return match digits {
            true => Ok(Found::one(text)),
            false => Err((Phrase::new("import-nis").with("text", text), Remedy::Mend)),
        };
    };
    if digits && register.get(text).is_some() {
        return Ok(Found::one(text));
    }
    let named = text.chars().any(char::is_alphabetic);
    if let Some(found) = Party::named(text).municipality_by_name(register).filter(|_| named) {
        return Ok(Found::one(&found.nis));
    }
    if let Some(found) = twice_named(text, register).filter(|_| named) {
        return Ok(Found::one(&found.nis));
    }
    if (digits || named)
        && let Some(found) = across_mergers(text, register)
    {
        return Ok(found);
    }
    if digits {
        return Ok(Found::one(text));
    }
    if named {
        let names = register.iter().map(|one| one.name.as_str());
        let alike = || near(text, names).and_then(|name| register.by_name(name));
        let meant = part_of(text, register).or_else(alike);
        return Err((Phrase::new("import-nis-name").with("text", text), perhaps(field, text, meant)));
    }
    Err((Phrase::new("import-nis").with("text", text), perhaps(field, text, mended(text, register))))
}

/// A municipality that the register does not know, because it merged since, or before.
fn across_mergers(text: &str, register: &Register) -> Option<Found> {
    let new = merged_into(text).filter(|merger| register.get(merger.nis).is_some());
    if let Some(merger) = new {
        let what = Phrase::new("import-nis-merged-into")
            .with("text", text)
            .with("name", merger.name)
            .with("since", merger.since);
        return Some(Found { codes: vec![merger.nis.to_owned()], notes: vec![what.with("nis", merger.nis)] });
    }
    let merger = merged(text)?;
    let parts: Vec<String> = merger.parts.iter().map(|(nis, _)| (*nis).to_owned()).collect();
    if !parts.iter().all(|nis| register.get(nis).is_some()) {
        return None;
    }
    let what = Phrase::new("import-nis-merged")
        .with("text", text)
        .with("parts", merger.listed())
        .with("since", merger.since);
    Some(Found { codes: parts, notes: vec![what] })
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

fn perhaps(field: &str, text: &str, meant: Option<&Municipality>) -> Remedy {
    let near = meant.map(|one| (one.nis.clone(), one.name.clone()));
    let (field, text, row) = (field.to_owned(), text.to_owned(), String::new());
    Remedy::Offer(Box::new(Offer::Municipality { field, text, near, row }))
}

/// The NIS codes in a list; names may stand with commas between them.
fn all_nis(field: &str, cell: &str, register: Option<&Register>) -> Result<Found, Refused> {
    let names = list::split(cell).map_err(|what| (what, Remedy::Mend))?;
    let mut all = Found::default();
    let mut add = |found: Found| {
        for code in found.codes {
            if !all.codes.contains(&code) {
                all.codes.push(code);
            }
        }
        all.notes.extend(found.notes);
    };
    for name in &names {
        match nis(field, name, register) {
            Ok(found) => add(found),
            // A code with a comma is a broken number, unless every part is a code.
            Err(_) if name.chars().any(char::is_alphabetic) => {
                for part in apart(name) {
                    add(nis(field, part, register)?);
                }
            }
            Err(refused) => {
                let codes = codes_apart(name);
                if codes.len() < 2 {
                    return Err(refused);
                }
                for code in codes {
                    add(nis(field, code, register)?);
                }
            }
        }
    }
    Ok(all)
}

/// The names in `Gooik, Lennik en Pepingen`.
fn apart(names: &str) -> Vec<&str> {
    let parts = names
        .split([',', ';', '/', '&'])
        .flat_map(|part| part.split(" en "))
        .flat_map(|part| part.split(" et "))
        .flat_map(|part| part.split(" und "));
    parts.map(str::trim).filter(|part| !part.is_empty()).collect()
}

/// The codes in `44021, 41002` or `44021 41002`; none where anything else stands there.
fn codes_apart(text: &str) -> Vec<&str> {
    let parts: Vec<&str> = text.split([',', ';', '/', ' ']).filter(|part| !part.is_empty()).collect();
    if parts.iter().all(|part| is_code(part)) { parts } else { Vec::new() }
}

fn is_code(text: &str) -> bool {
    text.len() == 5 && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// A municipality that a cell names twice, by its code and its name: `44021 Gent`,
/// `Gent (44021)`; also with a postal code before the name: `9000 Gent`.
fn twice_named<'r>(text: &str, register: &'r Register) -> Option<&'r Municipality> {
    let figures = |c: &char| c.is_ascii_digit();
    let digits: String = text.chars().filter(figures).collect();
    let together = text.contains(&digits) && !digits.is_empty();
    let name = text.replace(&digits, " ").replace(['(', ')', '[', ']'], " ");
    let name = name.trim_matches(|c: char| c.is_whitespace() || "-:,".contains(c));
    let named = Party::named(name).municipality_by_name(register).filter(|_| together)?;
    match digits.len() {
        // A postal code is another number than that of the register.
        4 if text.trim_start().starts_with(&digits) => Some(named),
        5 => (named.nis == digits).then_some(named),
        _ => None,
    }
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
        if found.nis != text {
            let what = Phrase::new("import-nis-mended").with("text", text).with("nis", &found.nis);
            cells.note(row, "nis", what.with("name", &found.name));
        }
        return Some(found.nis.clone());
    }
    let read = nis("nis", text, register).and_then(|found| match found.codes.as_slice() {
        [] | [_] => Ok(found),
        // Which of the old ones is the lead, nobody can tell but who wrote it.
        _ => {
            let what = found
                .notes
                .into_iter()
                .next()
                .map(|note| Phrase { id: "import-nis-several".to_owned(), ..note });
            Err((what.unwrap_or_else(|| Phrase::new("import-nis").with("text", text)), Remedy::Mend))
        }
    });
    let found = kept(cells, row, "nis", read)?;
    for note in found.notes {
        cells.note(row, "nis", note);
    }
    found.codes.into_iter().next()
}

/// The NIS codes in a cell.
pub(super) fn read_municipalities<'a>(
    cells: &mut Cells<'a>,
    row: &'a TableRow,
    register: Option<&Register>,
) -> Vec<String> {
    let Some(text) = cells.text(row, "municipalities") else { return Vec::new() };
    let found =
        kept(cells, row, "municipalities", all_nis("municipalities", text, register)).unwrap_or_default();
    for note in found.notes {
        cells.note(row, "municipalities", note);
    }
    found.codes
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
            NotANumber::Shape => (about("import-kbo"), Remedy::Mend),
            NotANumber::CheckDigits => (about("import-kbo-check"), Remedy::Mend),
            NotANumber::LostZero(number) => {
                (about("import-kbo"), Remedy::Hint(Phrase::new("import-hint-kbo").with("number", number)))
            }
        }
    });
    kept(cells, row, "kbo", number.map(|number| number.to_string()))
}

/// The value; what is refused is noted at the cell.
fn kept<'a, T>(cells: &mut Cells<'a>, row: &'a TableRow, field: &str, read: Result<T, Refused>) -> Option<T> {
    read.map_err(|(what, remedy)| match remedy {
        Remedy::Mend => cells.wrong(row, field, what),
        Remedy::Hint(hint) => cells.wrong_with_hint(row, field, what, hint),
        Remedy::Offer(offer) => {
            let hint = match offer.as_ref() {
                Offer::Municipality { text, near: Some((nis, name)), .. } => Some(
                    Phrase::new("import-hint-nis").with("nis", nis).with("name", name).with("text", text),
                ),
                _ => None,
            };
            cells.wrong_with_offer(row, field, (what, hint), *offer);
        }
    })
    .ok()
}
