//! How the bytes of a text are written, and whether what they give looks right.
//!
//! Any bytes are a text in Windows-1252, so that a file from an old Macintosh or from DOS
//! reads without an error, and wrong. What it gives shows it: a quotation mark inside a
//! word, a capital behind a small letter. Such a text is not read; every reading that
//! looks right is shown, and a person says which it is.

mod looks;

use looks::twice;
pub use looks::{Sample, TextLooks, look_at_bytes, look_at_text, shown};

use std::fmt;

use encoding_rs::{ISO_8859_15, MACINTOSH, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// How the text of a table was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8, with or without a byte order mark.
    Utf8,
    /// UTF-8 that was taken for something else and written as UTF-8 again.
    Utf8Twice,
    /// UTF-16.
    Utf16,
    /// What Excel writes under "CSV" in Western Europe.
    Windows1252,
    /// Old programs on a Macintosh.
    Macintosh,
    /// DOS in the United States and Belgium.
    Cp437,
    /// DOS in Western Europe.
    Cp850,
    /// Latin with the sign of the euro.
    Iso8859_15,
    /// Another encoding, by its standard name.
    Other(&'static encoding_rs::Encoding),
}

/// The signs of the bytes from 128 on, in DOS.
const CP437: &str = "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u{a0}";

/// The same in Western Europe.
const CP850: &str = "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u{ad}±‗¾¶§÷¸°¨·¹³²■\u{a0}";

/// The encodings that bytes which are no UTF-8 may be in; the first is the usual one.
const OF_BYTES: [Encoding; 5] =
    [Encoding::Windows1252, Encoding::Macintosh, Encoding::Cp850, Encoding::Cp437, Encoding::Iso8859_15];

impl Encoding {
    /// The name that people know, which `--encoding` takes.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Encoding::Utf8 => "UTF-8",
            Encoding::Utf8Twice => "UTF-8-twice",
            Encoding::Utf16 => "UTF-16",
            Encoding::Windows1252 => "Windows-1252",
            Encoding::Macintosh => "Macintosh",
            Encoding::Cp437 => "CP437",
            Encoding::Cp850 => "CP850",
            Encoding::Iso8859_15 => "ISO-8859-15",
            Encoding::Other(other) => other.name(),
        }
    }

    /// The encoding with a name, also one that the standard of the web knows.
    #[must_use]
    pub fn named(name: &str) -> Option<Encoding> {
        let wanted = name.trim().to_lowercase();
        let plain = wanted.replace(['-', '_', ' '], "");
        let own = match plain.as_str() {
            "utf8twice" => Some(Encoding::Utf8Twice),
            "cp437" | "ibm437" | "dos437" => Some(Encoding::Cp437),
            "cp850" | "ibm850" | "dos" | "dos850" => Some(Encoding::Cp850),
            "mac" | "macroman" | "macintosh" => Some(Encoding::Macintosh),
            "utf16" => Some(Encoding::Utf16),
            _ => None,
        };
        own.or_else(|| {
            let known = encoding_rs::Encoding::for_label(wanted.as_bytes())?;
            Some(match known {
                _ if known == encoding_rs::UTF_8 => Encoding::Utf8,
                _ if known == UTF_16LE || known == UTF_16BE => Encoding::Utf16,
                // On the web Latin-1 is Windows-1252.
                _ if known == WINDOWS_1252 => Encoding::Windows1252,
                _ if known == MACINTOSH => Encoding::Macintosh,
                _ if known == ISO_8859_15 => Encoding::Iso8859_15,
                _ => Encoding::Other(known),
            })
        })
    }

    /// The text that bytes without a byte order mark are; none where they cannot be
    /// read so.
    #[must_use]
    pub fn read(self, bytes: &[u8]) -> Option<String> {
        let whole = |encoding: &'static encoding_rs::Encoding| {
            encoding.decode_without_bom_handling_and_without_replacement(bytes).map(|text| text.into_owned())
        };
        match self {
            Encoding::Utf8 => std::str::from_utf8(bytes).ok().map(str::to_owned),
            Encoding::Utf8Twice => twice(std::str::from_utf8(bytes).ok()?),
            Encoding::Utf16 => match looks_wide(bytes) {
                Some(encoding) => whole(encoding),
                None => whole(UTF_16LE),
            },
            Encoding::Windows1252 => Some(WINDOWS_1252.decode_without_bom_handling(bytes).0.into_owned()),
            Encoding::Macintosh => whole(MACINTOSH),
            Encoding::Cp437 => Some(of_table(bytes, CP437)),
            Encoding::Cp850 => Some(of_table(bytes, CP850)),
            Encoding::Iso8859_15 => whole(ISO_8859_15),
            Encoding::Other(other) => whole(other),
        }
    }
}

impl fmt::Display for Encoding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

fn of_table(bytes: &[u8], table: &str) -> String {
    let table: Vec<char> = table.chars().collect();
    let sign = |byte: &u8| match byte.checked_sub(128) {
        Some(high) => table.get(usize::from(high)).copied().unwrap_or('\u{fffd}'),
        None => char::from(*byte),
    };
    bytes.iter().map(sign).collect()
}

/// The form of UTF-16 that bytes without a mark are in: every second byte is zero.
#[must_use]
pub fn looks_wide(bytes: &[u8]) -> Option<&'static encoding_rs::Encoding> {
    let (mut even, mut odd) = (0_usize, 0_usize);
    for pair in bytes.chunks_exact(2).take(2_000) {
        even += usize::from(pair.first() == Some(&0));
        odd += usize::from(pair.last() == Some(&0));
    }
    let pairs = (bytes.len() / 2).min(2_000);
    let most = |zeros: usize, others: usize| pairs > 3 && zeros * 10 > pairs * 6 && others * 10 < pairs;
    if !bytes.len().is_multiple_of(2) {
        None
    } else if most(odd, even) {
        Some(UTF_16LE)
    } else {
        most(even, odd).then_some(UTF_16BE)
    }
}
