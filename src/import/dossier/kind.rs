//! What kind of file an application or an annex is, by the end of its name.

/// A kind of file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileKind {
    /// Markdown, taken as it is.
    Markdown,
    /// Plain text, taken as it is.
    Plain,
    /// A page of HTML.
    Html,
    /// Word since 2007.
    Word,
    /// A text of OpenDocument.
    OpenDocument,
    /// Pages as they are printed.
    Pdf,
    /// Word before 2007, RTF, and texts of other programs.
    OtherText,
    /// Files packed in one.
    Archive,
    /// Anything else.
    Unknown,
}

impl FileKind {
    /// The kind of a file by the end of its name.
    #[must_use]
    pub fn of(name: &str) -> FileKind {
        let lower = name.to_lowercase();
        let ending = lower.rsplit_once('.').map_or("", |(_, ending)| ending);
        match ending {
            "md" | "markdown" => FileKind::Markdown,
            "txt" | "text" => FileKind::Plain,
            "htm" | "html" | "xhtml" => FileKind::Html,
            "docx" | "docm" | "dotx" => FileKind::Word,
            "odt" | "ott" => FileKind::OpenDocument,
            "pdf" => FileKind::Pdf,
            "doc" | "dot" | "rtf" | "wpd" | "wps" | "pages" | "fodt" | "sxw" | "mht" | "mhtml" | "xps"
            | "gdoc" | "epub" => FileKind::OtherText,
            "zip" | "tar" | "tgz" | "gz" | "bz2" | "xz" | "zst" | "7z" | "rar" | "cab" | "jar" | "iso"
            | "arj" | "lzh" => FileKind::Archive,
            _ => FileKind::Unknown,
        }
    }

    /// Whether it becomes the text of a dossier.
    #[must_use]
    pub fn is_text(self) -> bool {
        match self {
            FileKind::Markdown
            | FileKind::Plain
            | FileKind::Html
            | FileKind::Word
            | FileKind::OpenDocument => true,
            FileKind::Pdf | FileKind::OtherText | FileKind::Archive | FileKind::Unknown => false,
        }
    }

    /// Whether something of it may be lost on its way to Markdown, so that the file
    /// itself is kept as well.
    #[must_use]
    pub fn is_converted(self) -> bool {
        matches!(self, FileKind::Html | FileKind::Word | FileKind::OpenDocument)
    }
}

/// Whether bytes are files packed in one, whatever the name says. A file of Word,
/// OpenDocument or a workbook is a zip too; its first part tells.
#[must_use]
pub fn is_packed(bytes: &[u8]) -> bool {
    let other: [&[u8]; 6] =
        [b"\x1f\x8b", b"BZh", b"\xfd7zXZ\0", b"7z\xbc\xaf\x27\x1c", b"Rar!\x1a\x07", b"\x28\xb5\x2f\xfd"];
    let tar = bytes.get(257..262) == Some(b"ustar");
    other.iter().any(|magic| bytes.starts_with(magic)) || tar
}
