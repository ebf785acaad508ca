//! Who acts: the member of `--as`, else of the account, else, for the owner of
//! the folder, the secretary. Never a name that a client can set.

use crate::cli::error::{CliError, ExitKind};
use crate::domain::committee::Member;
use crate::domain::identity::ids::near;
use crate::domain::phrase::Phrase;
use crate::domain::role::Role;
use crate::store::error::StoreError;
use crate::store::folder::Folder;
use crate::store::ron_text;
use crate::store::session::Session;

/// The member that acts in a session.
///
/// # Errors
/// An unknown member, or an account that belongs to nobody. Who the members are
/// hears only the owner of the folder.
pub fn acting(session: &Session, named: Option<&str>) -> Result<Member, CliError> {
    let members = &session.round.committee.members;
    let owner = owns(&session.folder, &account());
    find(members, named, owner).cloned().ok_or_else(|| unknown(members, named, owner))
}

/// Who acts as `committee.ron` alone says, before anything else is read. None
/// where it names nobody: whoever came in the place of another stands in the
/// records only.
///
/// # Errors
/// The file cannot be read.
pub fn foretold(folder: &Folder, named: Option<&str>) -> Result<Option<Member>, StoreError> {
    let text = folder.read("committee.ron")?;
    let members: Vec<Member> = ron_text::read_list("committee.ron", &text).map_err(StoreError::Problems)?;
    Ok(find(&members, named, owns(folder, &account())).cloned())
}

fn find<'m>(members: &'m [Member], named: Option<&str>, owner: bool) -> Option<&'m Member> {
    if let Some(name) = named {
        return members.iter().find(|member| member.id.as_str() == name);
    }
    let account = account();
    let of_account = members.iter().find(|member| member.login.is_some() && member.login == account.name);
    let secretary = || members.iter().find(|member| member.role == Role::Secretary);
    of_account.or_else(|| if owner { secretary() } else { None })
}

/// Nobody of that name or account. The list of members is for the owner alone.
pub fn unknown(members: &[Member], named: Option<&str>, owner: bool) -> CliError {
    match named {
        Some(name) if owner && !members.is_empty() => {
            let known = members.iter().map(|member| member.id.as_str()).collect::<Vec<_>>().join(", ");
            let what = Phrase::new("who-unknown").with("member", name.escape_debug()).with("known", known);
            let ids = members.iter().map(|member| member.id.as_str());
            CliError::new(ExitKind::Usage, what).near(near(name, ids))
        }
        Some(name) => {
            let what = Phrase::new("who-unknown-plain").with("member", name.escape_debug());
            CliError::new(ExitKind::Usage, what)
        }
        None => {
            let name = account().name.unwrap_or_default();
            let what = Phrase::new("who-nobody").with("account", name);
            CliError::new(ExitKind::Usage, what).hint("who-nobody-hint")
        }
    }
}

/// Whether the account that runs the program owns the folder of the round.
#[must_use]
pub fn owns_round(folder: &Folder) -> bool {
    owns(folder, &account())
}

/// The operating system's account.
struct Account {
    name: Option<String>,
    uid: Option<u32>,
}

#[cfg(unix)]
fn account() -> Account {
    let uid = nix::unistd::geteuid();
    let name = nix::unistd::User::from_uid(uid).ok().flatten().map(|user| user.name);
    Account { name, uid: Some(uid.as_raw()) }
}

#[cfg(not(unix))]
fn account() -> Account {
    Account { name: std::env::var("USERNAME").ok(), uid: None }
}

#[cfg(unix)]
fn owns(folder: &Folder, account: &Account) -> bool {
    use std::os::unix::fs::MetadataExt;
    let owner = std::fs::metadata(folder.path()).map(|data| data.uid()).ok();
    owner.is_some() && owner == account.uid
}

#[cfg(not(unix))]
fn owns(_: &Folder, account: &Account) -> bool {
    account.uid.is_none()
}
