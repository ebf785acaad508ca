//! How much the objects of a PDF weigh, before a reader makes values of them: an array
//! of zeros grows to a hundred times its bytes.

/// How many bytes weigh as much as one value, where they are only walked over or kept.
const BYTES: usize = 128;

/// What may still come, in values; a value takes about 120 bytes in memory.
#[derive(Clone, Copy, Debug)]
pub(super) struct Left(pub usize);

/// More than there was room for, or a file that is locked.
#[derive(Debug)]
pub(super) struct TooHeavy;

impl Left {
    /// Takes a number of values.
    ///
    /// # Errors
    /// More than what is left.
    pub fn values(&mut self, count: usize) -> Result<(), TooHeavy> {
        self.0 = self.0.checked_sub(count).ok_or(TooHeavy)?;
        Ok(())
    }

    /// Takes a number of bytes.
    ///
    /// # Errors
    /// More than what is left.
    pub fn bytes(&mut self, count: usize) -> Result<(), TooHeavy> {
        self.values(count / BYTES)
    }
}

/// Weighs everything that may be read as an object, wherever it stands: a table of the
/// file may point into a stream or a text too.
///
/// # Errors
/// More than what is left, or a locked file: its objects cannot be weighed.
pub(super) fn of_file(bytes: &[u8], left: &mut Left) -> Result<(), TooHeavy> {
    for (at, _) in bytes.windows(3).enumerate().filter(|(_, word)| *word == b"obj") {
        let number = at.checked_sub(1).and_then(|at| bytes.get(at));
        if number.is_some_and(|byte| byte.is_ascii_digit() || is_space(*byte)) {
            of_object(bytes.get(at + 3..).unwrap_or_default(), left)?;
        }
    }
    for (at, _) in bytes.windows(7).enumerate().filter(|(_, word)| *word == b"trailer") {
        of_object(bytes.get(at + 7..).unwrap_or_default(), left)?;
    }
    Ok(())
}

/// Weighs the object that begins here.
///
/// # Errors
/// More than what is left, or a key of a locked file.
pub(super) fn of_object(bytes: &[u8], left: &mut Left) -> Result<(), TooHeavy> {
    let (mut at, mut depth) = (0, 0_usize);
    loop {
        at += blank(bytes.get(at..).unwrap_or_default());
        let rest = bytes.get(at..).unwrap_or_default();
        let (length, weight) = match rest {
            [] => break,
            [b'(', ..] => (text(rest), 1),
            [b'<', b'<', ..] => (2, 1),
            [b'<', ..] => (rest.iter().position(|byte| *byte == b'>').map_or(rest.len(), |at| at + 1), 1),
            [b'[', ..] => (1, 1),
            [b'>', b'>', ..] => (2, 0),
            [b']', ..] => (1, 0),
            [b'/', name @ ..] => {
                let length = word(name);
                if is_lock(name.get(..length).unwrap_or_default()) {
                    return Err(TooHeavy);
                }
                (length + 1, 1)
            }
            _ => {
                let length = word(rest);
                (length, weight_of(rest.get(..length).unwrap_or_default()))
            }
        };
        match rest {
            [b'[', ..] | [b'<', b'<', ..] => depth += 1,
            [b']', ..] | [b'>', b'>', ..] => depth = depth.saturating_sub(1),
            _ => {}
        }
        left.values(weight)?;
        at += length;
        // A sign that begins nothing ends the object for every reader.
        if depth == 0 || length == 0 {
            break;
        }
    }
    left.bytes(at)
}

/// Words may follow each other without a space: `1-1-1` are three numbers.
fn weight_of(word: &[u8]) -> usize {
    let digits = word.strip_prefix(b"-").unwrap_or(word);
    if !word.is_empty() && digits.iter().all(u8::is_ascii_digit) { 1 } else { word.len() }
}

fn is_space(byte: u8) -> bool {
    matches!(byte, 0 | b'\t' | b'\n' | 0x0c | b'\r' | b' ')
}

/// The length of spaces and remarks.
fn blank(bytes: &[u8]) -> usize {
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'%' => {
                let rest = bytes.get(at..).unwrap_or_default();
                at += rest.iter().position(|byte| matches!(byte, b'\r' | b'\n')).unwrap_or(rest.len());
            }
            byte if is_space(*byte) => at += 1,
            _ => break,
        }
    }
    at
}

/// The length of a text in brackets.
fn text(bytes: &[u8]) -> usize {
    let (mut at, mut depth) = (0, 0_usize);
    while let Some(byte) = bytes.get(at) {
        at += 1;
        match byte {
            b'\\' => at += 1,
            b'(' => depth += 1,
            b')' if depth == 1 => break,
            b')' => depth -= 1,
            _ => {}
        }
    }
    at.min(bytes.len())
}

/// The length of a word.
fn word(bytes: &[u8]) -> usize {
    let ends = |byte: &u8| is_space(*byte) || b"()<>[]{}/%".contains(byte);
    bytes.iter().position(ends).unwrap_or(bytes.len())
}

/// Whether a name is the one that locks a file, also with signs written as figures.
fn is_lock(name: &[u8]) -> bool {
    let (mut rest, mut plain) = (name, Vec::new());
    while let [first, then @ ..] = rest {
        let figure = |byte: u8| char::from(byte).to_digit(16);
        match (first, then) {
            (b'#', [high, low, then @ ..]) if figure(*high).is_some() && figure(*low).is_some() => {
                let value = figure(*high).unwrap_or_default() * 16 + figure(*low).unwrap_or_default();
                plain.extend(u8::try_from(value));
                rest = then;
            }
            _ => {
                plain.push(*first);
                rest = then;
            }
        }
    }
    plain == b"Encrypt"
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The values of an object, with what follows it.
    fn weighs(object: &[u8]) -> usize {
        let mut left = Left(1000);
        of_object(object, &mut left).unwrap();
        1000 - left.0
    }

    #[test]
    fn an_object_weighs_its_values_and_ends_where_it_ends() {
        assert_eq!(weighs(b" 12 0 0 0"), 1);
        assert_eq!(weighs(b"[0 0 0] 0 0 0"), 4);
        assert_eq!(weighs(b"<</A[1 2]/B<</C(a (b) c)>>>> 0 0"), 9);
        assert_eq!(weighs(b"<</A(a\\) (b) ] 0 0)/B<00 >>> 0"), 5);
        assert_eq!(weighs(b"[1-1-1]"), 6);
        assert_eq!(weighs(b"[0 % ] \n 0]0"), 3);
        assert_eq!(weighs(b") 0 0"), 0);
        assert!(of_object(b"[0 0 0 0]", &mut Left(4)).is_err());
    }

    #[test]
    fn a_file_weighs_all_its_objects_wherever_they_stand() {
        let file = b"1 0 obj[0 0]endobj 2 0 obj<<>>stream 3 0 obj[0 0 0] endstream trailer<</A 1>>";
        let mut left = Left(100);
        of_file(file, &mut left).unwrap();
        assert_eq!(100 - left.0, 3 + 1 + 4 + 3);
        for locked in [&b"trailer<</Encrypt 1 0 R>>"[..], b"1 0 obj<</Encr#79pt 2 0 R>>"] {
            assert!(of_file(locked, &mut Left(100)).is_err());
        }
    }
}
