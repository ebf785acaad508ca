//! XML part by part: elements by their local names, references resolved, and never
//! deeper than a text can stand.

use std::borrow::Cow;

use quick_xml::Reader;
use quick_xml::XmlVersion;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesStart, Event};

use crate::import::dossier::refusal::Refused;

/// How deep elements may stand in each other.
const DEPTH: usize = 512;

/// What stands next in a part.
#[derive(Debug)]
pub(super) enum XmlNode<'a> {
    /// An element begins; an empty one ends at once.
    Start(BytesStart<'a>),
    /// An element ends, by its local name.
    End(String),
    Text(Cow<'a, str>),
}

/// A part that is read.
pub(super) struct Part<'a> {
    name: &'a str,
    reader: Reader<&'a [u8]>,
    depth: usize,
}

impl<'a> Part<'a> {
    /// Reads the text of a part.
    pub fn new(name: &'a str, text: &'a str) -> Part<'a> {
        let mut reader = Reader::from_str(text);
        reader.config_mut().expand_empty_elements = true;
        Part { name, reader, depth: 0 }
    }

    fn broken(&self) -> Refused {
        Refused::Broken(format!("{}, byte {}", self.name, self.reader.buffer_position()))
    }

    /// What stands next; none at the end.
    ///
    /// # Errors
    /// What is no XML, and elements that stand too deep.
    pub fn next(&mut self) -> Result<Option<XmlNode<'a>>, Refused> {
        loop {
            let event = self.reader.read_event().map_err(|_| self.broken())?;
            return Ok(Some(match event {
                Event::Start(start) => {
                    self.depth += 1;
                    if self.depth > DEPTH {
                        return Err(Refused::TooDeep);
                    }
                    XmlNode::Start(start)
                }
                Event::End(end) => {
                    self.depth = self.depth.saturating_sub(1);
                    XmlNode::End(end.local_name().as_ref().to_owned())
                }
                Event::Text(text) => XmlNode::Text(text.xml10_content()),
                Event::CData(text) => XmlNode::Text(text.xml10_content()),
                Event::GeneralRef(reference) => {
                    let sign = match reference.resolve_char_ref() {
                        Ok(Some(sign)) => sign.to_string(),
                        Ok(None) => resolve_predefined_entity(&reference.xml10_content())
                            .ok_or_else(|| self.broken())?
                            .to_owned(),
                        Err(_) => return Err(self.broken()),
                    };
                    XmlNode::Text(Cow::Owned(sign))
                }
                // An end is missing where elements are open still.
                Event::Eof if self.depth > 0 => return Err(self.broken()),
                Event::Eof => return Ok(None),
                Event::Empty(_) | Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => {
                    continue;
                }
            }));
        }
    }

    /// Leaves out everything up to the end of an element that has begun.
    ///
    /// # Errors
    /// What is no XML.
    pub fn skip(&mut self) -> Result<(), Refused> {
        let inside = self.depth;
        while self.depth >= inside {
            if self.next()?.is_none() {
                break;
            }
        }
        Ok(())
    }

    /// Everything inside an element that has begun, up to its end: each element that
    /// begins, handed to a reader that says whether to look inside.
    ///
    /// # Errors
    /// What is no XML.
    pub fn each(&mut self, mut look: impl FnMut(&str, &BytesStart<'a>) -> bool) -> Result<(), Refused> {
        let inside = self.depth;
        while self.depth >= inside {
            match self.next()? {
                Some(XmlNode::Start(start)) => {
                    if !look(start.local_name().as_ref(), &start) {
                        self.skip()?;
                    }
                }
                Some(XmlNode::End(_) | XmlNode::Text(_)) => {}
                None => break,
            }
        }
        Ok(())
    }
}

/// The value of an attribute by its local name.
pub(super) fn attribute(start: &BytesStart<'_>, name: &str) -> Option<String> {
    let found = start.attributes().flatten().find(|one| one.key.local_name().as_ref() == name)?;
    found.normalized_value(XmlVersion::Implicit1_0).ok().map(Cow::into_owned)
}
