//! Word: the body of the text, its notes, and what is left out of it.

mod body;
mod field;
mod numbering;
mod styles;

use std::collections::BTreeMap;

use crate::import::dossier::blocks::{Builder, WholeText};
use crate::import::dossier::loss::{Loss, Losses};
use crate::import::dossier::package::Package;
use crate::import::dossier::refusal::Refused;
use crate::import::dossier::xml::{Part, XmlNode, attribute};

use body::Body;
use numbering::Numbering;
use styles::WordStyles;

/// Reads a file of Word.
pub(super) fn read(bytes: &[u8]) -> Result<(WholeText, Losses), Refused> {
    let mut package = Package::open(bytes)?;
    let names = package.names();
    let main = match package.part("_rels/.rels")? {
        Some(text) => targets(&text)?.into_values().find(|one| one.kind == "officeDocument"),
        None => None,
    };
    let main = main.map_or_else(|| "word/document.xml".to_owned(), |one| one.target);
    let main = main.trim_start_matches('/').to_owned();
    let Some(text) = package.part(&main)? else {
        let other = names.iter().any(|name| name == "mimetype" || name.starts_with("xl/"));
        return Err(if other { Refused::OtherKind } else { Refused::Broken(main) });
    };
    let (folder, file) = main.rsplit_once('/').unwrap_or(("", &main));
    let beside = |name: &str| format!("{folder}/{name}").trim_start_matches('/').to_owned();
    let read = |package: &mut Package<'_>, name: &str| package.part(&beside(name));
    let styles = read(&mut package, "styles.xml")?.map(|text| WordStyles::read(&text)).transpose()?;
    let numbering = read(&mut package, "numbering.xml")?.map(|text| Numbering::read(&text)).transpose()?;
    let links = read(&mut package, &format!("_rels/{file}.rels"))?.map(|text| targets(&text)).transpose()?;
    let styles = styles.unwrap_or_default();
    let mut body = Body::new(&styles, numbering.unwrap_or_default(), links.unwrap_or_default());
    body.read(&main, &text)?;
    for (name, kind) in [("footnotes.xml", "footnote"), ("endnotes.xml", "endnote")] {
        if let Some(text) = read(&mut package, name)? {
            let links = read(&mut package, &format!("_rels/{name}.rels"))?.map(|text| targets(&text));
            body.links = links.transpose()?.unwrap_or_default();
            body.read_notes(name, &text, kind)?;
        }
    }
    let mut builder: Builder = body.builder;
    for name in names.iter().filter_map(|name| name.rsplit_once('/').filter(|(path, _)| *path == folder)) {
        let (_, file) = name;
        if file.starts_with("header") || file.starts_with("footer") {
            let text = read(&mut package, file)?.unwrap_or_default();
            builder.losses.add(Loss::HeadAndFoot, usize::from(says_something(file, &text)?));
        }
        builder.losses.add(Loss::Script, usize::from(file.eq_ignore_ascii_case("vbaProject.bin")));
    }
    builder.finish()
}

/// Where a link of a part leads, and what kind of link it is.
#[derive(Debug)]
struct Target {
    kind: String,
    target: String,
}

/// The links of a part by their ids.
fn targets(text: &str) -> Result<BTreeMap<String, Target>, Refused> {
    let mut found = BTreeMap::new();
    let mut part = Part::new("rels", text);
    while let Some(node) = part.next()? {
        let XmlNode::Start(start) = node else { continue };
        if let (Some(id), Some(kind), Some(target)) =
            (attribute(&start, "Id"), attribute(&start, "Type"), attribute(&start, "Target"))
        {
            let kind = kind.rsplit('/').next().unwrap_or_default().to_owned();
            found.insert(id, Target { kind, target });
        }
    }
    Ok(found)
}

/// Whether a heading or foot of the page says more than its number.
fn says_something(name: &str, text: &str) -> Result<bool, Refused> {
    let mut part = Part::new(name, text);
    let mut inside = false;
    while let Some(node) = part.next()? {
        match node {
            XmlNode::Start(start) => inside = start.local_name().as_ref() == "t",
            XmlNode::End(_) => inside = false,
            XmlNode::Text(text) if inside && text.chars().any(char::is_alphabetic) => return Ok(true),
            XmlNode::Text(_) => {}
        }
    }
    Ok(false)
}
