//! What a text loses or changes on its way to Markdown. Each of it is told.

use std::collections::BTreeMap;

use crate::domain::phrase::Phrase;

/// Something that is not in the text as it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Loss {
    /// Left out: a picture.
    Image,
    /// Left out: a chart, a drawing or a file inside the file.
    Object,
    /// Left out: words that were struck while changes were tracked.
    Deletion,
    /// Left out: a remark in the margin.
    Comment,
    /// Left out: a heading or foot of the page.
    HeadAndFoot,
    /// Left out: words that were hidden.
    Hidden,
    /// Left out: a table of contents.
    Contents,
    /// Left out: a macro or a script.
    Script,
    /// Left out: a field of a form.
    Field,
    /// Left out: where a link leads that no page is.
    Link,
    /// Kept as it is after the change: words that were added while changes were tracked.
    Insertion,
    /// Kept behind its paragraph: a box beside the text.
    TextBox,
    /// Kept as words: a table inside a table.
    InnerTable,
    /// Kept as words: a formula.
    Formula,
}

impl Loss {
    fn code(self) -> &'static str {
        match self {
            Loss::Image => "image",
            Loss::Object => "object",
            Loss::Deletion => "deletion",
            Loss::Comment => "comment",
            Loss::HeadAndFoot => "head-and-foot",
            Loss::Hidden => "hidden",
            Loss::Contents => "contents",
            Loss::Script => "script",
            Loss::Field => "field",
            Loss::Link => "link",
            Loss::Insertion => "insertion",
            Loss::TextBox => "text-box",
            Loss::InnerTable => "inner-table",
            Loss::Formula => "formula",
        }
    }

    /// Whether its words stand in the text all the same.
    #[must_use]
    pub fn is_kept(self) -> bool {
        matches!(self, Loss::Insertion | Loss::TextBox | Loss::InnerTable | Loss::Formula)
    }
}

/// How often each thing was lost or changed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Losses(BTreeMap<Loss, usize>);

impl Losses {
    /// Counts more of them.
    pub fn add(&mut self, loss: Loss, count: usize) {
        if count > 0 {
            let so_far = self.0.entry(loss).or_default();
            *so_far = so_far.saturating_add(count);
        }
    }

    /// How often one was met.
    #[must_use]
    pub fn count(&self, loss: Loss) -> usize {
        self.0.get(&loss).copied().unwrap_or_default()
    }

    /// What is not in the text, or with `kept` what stands there in another way.
    #[must_use]
    pub fn told(&self, kept: bool) -> Vec<Phrase> {
        let told = self.0.iter().filter(|(loss, _)| loss.is_kept() == kept);
        told.map(|(loss, count)| Phrase::new(&format!("dossier-loss-{}", loss.code())).count("count", *count))
            .collect()
    }
}
