//! The text of an application: headings, paragraphs and lists of a plain file.

use crate::tui::clean::clean;
use crate::tui::desk::doc::DossierBlock;

/// Reads the headings, paragraphs and lists of an application text. Its title
/// stands on the screen already.
pub(super) fn parse(text: &str, title: &str) -> Vec<DossierBlock> {
    let mut blocks: Vec<DossierBlock> = Vec::new();
    let mut open = false;
    for line in text.lines() {
        let line = line.trim_end();
        let plain = line.trim_start();
        let hashes = plain.chars().take_while(|c| *c == '#').count();
        let marked = plain.strip_prefix("- ").or_else(|| plain.strip_prefix("* "));
        if plain.is_empty() {
            if open {
                blocks.push(DossierBlock::Blank);
            }
            open = false;
        } else if hashes > 0 && plain[hashes..].starts_with(' ') {
            let heading = plain[hashes..].trim();
            if blocks.last() == Some(&DossierBlock::Blank) {
                blocks.pop();
            }
            if heading != title {
                blocks.push(DossierBlock::Heading(clean(heading)));
            }
            open = false;
        } else if let Some(item) = marked {
            blocks.push(DossierBlock::Item(clean(&bare(item))));
            open = true;
        } else {
            let words = clean(&bare(plain));
            match blocks.last_mut() {
                Some(DossierBlock::Text(so_far) | DossierBlock::Item(so_far)) if open => {
                    so_far.push(' ');
                    so_far.push_str(&words);
                }
                _ => blocks.push(DossierBlock::Text(words)),
            }
            open = true;
        }
    }
    blocks
}

/// A line without the signs for bold and italic.
fn bare(line: &str) -> String {
    line.replace("**", "").replace("__", "")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_becomes_headings_paragraphs_and_items() {
        let blocks =
            parse("# Titel\n\n## Kop\n\nEen *regel*\ndie doorloopt.\n\n- punt\n  vervolg\n- twee\n", "Titel");
        assert_eq!(
            blocks,
            [
                DossierBlock::Heading("Kop".into()),
                DossierBlock::Text("Een *regel* die doorloopt.".into()),
                DossierBlock::Blank,
                DossierBlock::Item("punt vervolg".into()),
                DossierBlock::Item("twee".into()),
            ]
        );
    }
}
