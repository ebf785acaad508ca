//! A public key of SSH, as it stands on a line of `authorized_keys`.

/// The kinds of public key that OpenSSH reads.
const KINDS: [&str; 7] = [
    "ssh-ed25519",
    "ssh-rsa",
    "ecdsa-sha2-nistp256",
    "ecdsa-sha2-nistp384",
    "ecdsa-sha2-nistp521",
    "sk-ssh-ed25519@openssh.com",
    "sk-ecdsa-sha2-nistp256@openssh.com",
];

/// A public key without options and comment.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct PublicKey {
    /// The kind, such as `ssh-ed25519`.
    pub kind: String,
    /// The key itself, in base64.
    pub body: String,
}

impl PublicKey {
    /// Reads one line: the kind, the key, and a comment that is left out. A
    /// second line, options in front and a key that was cut off are no key.
    #[must_use]
    pub fn read(text: &str) -> Option<PublicKey> {
        if text.chars().any(char::is_control) {
            return None;
        }
        let mut words = text.split(' ').filter(|word| !word.is_empty());
        let (kind, body) = (words.next()?, words.next()?);
        let known = KINDS.contains(&kind) && is_whole(&decode(body)?, kind);
        known.then(|| PublicKey { kind: kind.to_owned(), body: body.to_owned() })
    }
}

/// Whether a key is whole fields, each behind its length, of which the first
/// is the kind (RFC 4253, section 6.6).
fn is_whole(bytes: &[u8], kind: &str) -> bool {
    let mut rest = bytes;
    let mut fields = 0;
    while let Some((length, behind)) = rest.split_first_chunk::<4>() {
        let length = usize::try_from(u32::from_be_bytes(*length)).unwrap_or(usize::MAX);
        let Some(field) = behind.get(..length) else { return false };
        if fields == 0 && field != kind.as_bytes() {
            return false;
        }
        fields += 1;
        rest = &behind[length..];
    }
    rest.is_empty() && fields >= 2
}

/// Reads base64 with its padding.
fn decode(text: &str) -> Option<Vec<u8>> {
    let bare = text.trim_end_matches('=');
    if !text.len().is_multiple_of(4) || text.len() - bare.len() > 2 {
        return None;
    }
    let (mut bytes, mut bits, mut count) = (Vec::new(), 0_u32, 0);
    for c in bare.bytes() {
        let six = match c {
            b'A'..=b'Z' => c - b'A',
            b'a'..=b'z' => c - b'a' + 26,
            b'0'..=b'9' => c - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            _ => return None,
        };
        bits = (bits << 6 | u32::from(six)) & 0xff_ffff;
        count += 6;
        if count >= 8 {
            count -= 8;
            bytes.push(u8::try_from(bits >> count & 0xff).ok()?);
        }
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    const AN: &str = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIKII/dGx39O6VSlYeKmNW0+7Xwq6emliJUE0tcgKIi4M";

    #[test]
    fn only_a_whole_key_on_one_line_is_a_key() {
        let an = PublicKey::read(&format!("{AN} an@thuis")).unwrap();
        assert_eq!(format!("{} {}", an.kind, an.body), AN);
        let cut = &AN[..AN.len() - 4];
        for bad in [
            "",
            "ssh-ed25519",
            cut,
            &AN.replace("ssh-ed25519 ", "ssh-rsa "),
            &format!("command=\"sh\" {AN}"),
            &format!("{AN}\nssh-ed25519 AAAA"),
            &format!("{AN}\""),
            "-----BEGIN OPENSSH PRIVATE KEY-----",
        ] {
            assert_eq!(PublicKey::read(bad), None, "{bad}");
        }
    }
}
