//! The body of a Word file, element by element.

use std::collections::BTreeMap;
use std::rc::Rc;

use quick_xml::events::BytesStart;

use crate::import::dossier::blocks::{BlockShape, Builder, Container, Mark, Piece, WordStyle};
use crate::import::dossier::docx::Target;
use crate::import::dossier::docx::field::WordField;
use crate::import::dossier::docx::numbering::Numbering;
use crate::import::dossier::docx::styles::{RunProps, WordStyles, is_on, paragraph_props, run_props};
use crate::import::dossier::loss::Loss;
use crate::import::dossier::refusal::Refused;
use crate::import::dossier::signs::of_symbol_font;
use crate::import::dossier::xml::{Part, XmlNode, attribute};

/// The body as far as it is read.
pub(super) struct Body<'a> {
    styles: &'a WordStyles,
    numbering: Numbering,
    pub links: BTreeMap<String, Target>,
    pub builder: Builder,
    /// The style of each paragraph around this place.
    paragraphs: Vec<Paragraph>,
    runs: Vec<RunProps>,
    fields: Vec<WordField>,
    /// The links around this place; one inside the text leads to no page.
    open_links: Vec<Option<Rc<str>>>,
    in_text: bool,
    in_instruction: bool,
    /// Whether the row that is open was struck.
    struck_row: bool,
    /// Over how many columns each cell around this place stands.
    spans: Vec<usize>,
}

/// A paragraph that has begun.
#[derive(Debug, Default)]
struct Paragraph {
    style: Option<String>,
    contents: bool,
}

impl<'a> Body<'a> {
    pub fn new(styles: &'a WordStyles, numbering: Numbering, links: BTreeMap<String, Target>) -> Body<'a> {
        Body {
            styles,
            numbering,
            links,
            builder: Builder::new(),
            paragraphs: Vec::new(),
            runs: Vec::new(),
            fields: Vec::new(),
            open_links: Vec::new(),
            in_text: false,
            in_instruction: false,
            struck_row: false,
            spans: Vec::new(),
        }
    }

    /// Reads the part with the body.
    pub fn read(&mut self, name: &str, text: &str) -> Result<(), Refused> {
        let mut part = Part::new(name, text);
        while let Some(node) = part.next()? {
            match node {
                XmlNode::Start(start) => self.start(&mut part, &start)?,
                XmlNode::End(name) => self.finish(&name)?,
                XmlNode::Text(text) => self.text(&text)?,
            }
        }
        Ok(())
    }

    /// Reads the part with the notes of one kind.
    pub fn read_notes(&mut self, name: &str, text: &str, kind: &str) -> Result<(), Refused> {
        let mut part = Part::new(name, text);
        let mut open = None;
        while let Some(node) = part.next()? {
            match node {
                XmlNode::Start(start) if start.local_name().as_ref() == kind => {
                    // A line above the notes is a note of its own type.
                    if attribute(&start, "type").is_some_and(|type_| type_ != "normal") {
                        part.skip()?;
                        continue;
                    }
                    open = attribute(&start, "id").map(|id| note_name(kind, &id));
                    self.builder.open(Container::Note)?;
                }
                XmlNode::End(end) if end == kind => {
                    self.builder.close_note(&open.take().unwrap_or_default())?;
                }
                XmlNode::Start(start) => self.start(&mut part, &start)?,
                XmlNode::End(name) => self.finish(&name)?,
                XmlNode::Text(text) => self.text(&text)?,
            }
        }
        Ok(())
    }

    fn start(&mut self, part: &mut Part<'_>, start: &BytesStart<'_>) -> Result<(), Refused> {
        match start.local_name().as_ref() {
            "p" => {
                self.builder.begin(BlockShape::Plain)?;
                self.paragraphs.push(Paragraph::default());
            }
            "pPr" => self.begin_paragraph(part)?,
            "r" => self.runs.push(RunProps::default()),
            "rPr" => {
                let props = run_props(part)?;
                if let Some(run) = self.runs.last_mut() {
                    *run = props;
                }
            }
            "t" => self.in_text = true,
            "instrText" => self.in_instruction = true,
            "tab" | "ptab" => self.words(" ")?,
            "noBreakHyphen" => self.words("-")?,
            // The end of a page or a column is no end of a line.
            "br" if attribute(start, "type").is_some_and(|kind| kind != "textWrapping") => {}
            "br" | "cr" if !self.runs.is_empty() => self.builder.piece(Piece::Break)?,
            "sym" => {
                let sign = attribute(start, "char").and_then(|code| u32::from_str_radix(&code, 16).ok());
                let font = attribute(start, "font").unwrap_or_default();
                self.words(&of_symbol_font(&font, sign.unwrap_or_default()))?;
            }
            name @ ("footnoteReference" | "endnoteReference") => {
                let kind = name.trim_end_matches("Reference");
                let id = attribute(start, "id").unwrap_or_default();
                self.builder.piece(Piece::Note(note_name(kind, &id)))?;
            }
            "commentReference" => self.builder.losses.add(Loss::Comment, 1),
            "hyperlink" => {
                let target = attribute(start, "id").and_then(|id| self.links.get(&id));
                self.open_links.push(target.map(|target| Rc::from(target.target.as_str())));
            }
            "fldChar" => self.field(&attribute(start, "fldCharType").unwrap_or_default())?,
            name @ ("checked" | "default" | "listEntry" | "result") => self.of_field(name, start),
            "ins" | "moveTo" => self.builder.losses.add(Loss::Insertion, 1),
            "del" | "moveFrom" => {
                self.builder.losses.add(Loss::Deletion, 1);
                part.skip()?;
            }
            "tbl" => self.builder.open(Container::Table)?,
            "tr" => self.builder.open(Container::Row)?,
            "trPr" => {
                let mut struck = false;
                part.each(|name, _| {
                    struck |= name == "del";
                    true
                })?;
                self.struck_row |= struck;
            }
            "tc" => {
                self.spans.push(1);
                self.builder.open(Container::Cell)?;
            }
            // The old form of what is drawn already, and settings.
            "Fallback" | "sectPr" | "tblPr" | "tblGrid" | "sdtPr" | "sdtEndPr" | "rt" => part.skip()?,
            "tcPr" => {
                let mut span = 1;
                part.each(|name, start| {
                    if name == "gridSpan" {
                        span = attribute(start, "val").and_then(|span| span.parse().ok()).unwrap_or(1);
                    }
                    name != "tcPrChange"
                })?;
                if let Some(last) = self.spans.last_mut() {
                    *last = span;
                }
            }
            "txbxContent" => {
                self.builder.losses.add(Loss::TextBox, 1);
                self.builder.open(Container::Box)?;
            }
            "blip" | "imagedata" => self.builder.losses.add(Loss::Image, 1),
            "chart" | "relIds" | "altChunk" | "control" => self.builder.losses.add(Loss::Object, 1),
            "object" => {
                self.builder.losses.add(Loss::Object, 1);
                part.skip()?;
            }
            "oMath" => self.builder.losses.add(Loss::Formula, 1),
            _ => {}
        }
        Ok(())
    }

    fn finish(&mut self, name: &str) -> Result<(), Refused> {
        match name {
            "p" => {
                if self.paragraphs.pop().is_some_and(|paragraph| paragraph.contents) {
                    self.builder.drop_open();
                    let told = self.builder.losses.count(Loss::Contents) > 0;
                    self.builder.losses.add(Loss::Contents, usize::from(!told));
                }
                self.builder.end()?;
            }
            "r" => _ = self.runs.pop(),
            "t" => self.in_text = false,
            "instrText" => self.in_instruction = false,
            "hyperlink" => _ = self.open_links.pop(),
            "tbl" => self.builder.close(Container::Table)?,
            "tr" => {
                self.builder.close(Container::Row)?;
                if std::mem::take(&mut self.struck_row) {
                    self.builder.losses.add(Loss::Deletion, 1);
                    self.builder.drop_row();
                }
            }
            "tc" => {
                self.builder.close(Container::Cell)?;
                let span = self.spans.pop().unwrap_or(1);
                self.builder.empty_cells(span.saturating_sub(1))?;
            }
            "txbxContent" => self.builder.close(Container::Box)?,
            _ => {}
        }
        Ok(())
    }

    fn text(&mut self, text: &str) -> Result<(), Refused> {
        if self.in_instruction {
            if let Some(field) = self.fields.last_mut().filter(|field| field.instruction.len() < 4096) {
                field.instruction.push_str(text);
            }
        } else if self.in_text {
            self.words(text)?;
        }
        Ok(())
    }

    /// Words of the run that is open.
    fn words(&mut self, text: &str) -> Result<(), Refused> {
        let none = RunProps::default();
        let of_paragraph = self.paragraphs.last().and_then(|paragraph| paragraph.style.as_deref());
        let run = self.styles.run(self.runs.last().unwrap_or(&none), of_paragraph);
        if run.hidden == Some(true) {
            self.builder.losses.add(Loss::Hidden, 1);
            return Ok(());
        }
        let by_field = self.fields.iter().rev().filter(|field| field.shown).find_map(WordField::link);
        let style = WordStyle {
            bold: run.bold == Some(true),
            italic: run.italic == Some(true),
            struck: run.struck == Some(true),
            link: self.open_links.iter().rev().flatten().next().cloned().or(by_field),
        };
        self.builder.words(text, &style)
    }

    /// What is said of the paragraph that has begun.
    fn begin_paragraph(&mut self, part: &mut Part<'_>) -> Result<(), Refused> {
        let props = paragraph_props(part)?;
        let heading = self.styles.heading(&props);
        let numbered = self.styles.numbering(&props);
        let numbered = numbered.map(|(number, depth)| (depth, self.numbering.next(&number, depth)));
        let shape = match (heading, &numbered) {
            (Some(level), _) => BlockShape::Heading(level),
            (None, Some((depth, mark))) => BlockShape::Item(*depth, mark.clone()),
            (None, None) => BlockShape::Plain,
        };
        self.builder.shape(shape);
        let contents = self.styles.is_contents(&props);
        if let Some(paragraph) = self.paragraphs.last_mut() {
            *paragraph = Paragraph { style: props.style, contents };
        }
        // Others refer to a heading by its number.
        let label = match (heading, numbered) {
            (Some(_), Some((_, Mark::Number(number)))) => format!("{number}. "),
            (Some(_), Some((_, Mark::Label(label)))) if !label.trim().is_empty() => format!("{label} "),
            _ => return Ok(()),
        };
        self.builder.words(&label, &WordStyle::default())
    }

    /// A field begins, shows its result, or ends.
    fn field(&mut self, place: &str) -> Result<(), Refused> {
        match place {
            "begin" if self.fields.len() < 64 => self.fields.push(WordField::default()),
            "separate" => {
                if let Some(field) = self.fields.last_mut() {
                    field.shown = true;
                }
            }
            "end" => {
                if let Some(words) = self.fields.pop().and_then(|field| field.own_words().map(str::to_owned))
                {
                    self.words(&words)?;
                }
            }
            _ => {}
        }
        Ok(())
    }

    /// A part of the field that has begun.
    fn of_field(&mut self, name: &str, start: &BytesStart<'_>) {
        let Some(field) = self.fields.last_mut() else { return };
        let value = attribute(start, "val");
        match name {
            "checked" => field.ticked = Some(is_on(start)),
            "default" => field.ticked = field.ticked.or(Some(is_on(start))),
            "listEntry" if field.entries.len() < 1000 => field.entries.extend(value),
            "result" => field.chosen = value.and_then(|value| value.parse().ok()).unwrap_or_default(),
            _ => {}
        }
    }
}

fn note_name(kind: &str, id: &str) -> String {
    format!("{kind} {id}")
}
