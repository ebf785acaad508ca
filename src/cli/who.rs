//! Who acts: the member of `--as`, else of the account, else, for the owner of
//! the folder, the secretary. Never a name that a client can set.

use crate::cli::error::{CliError, Kind};
use crate::domain::committee::{Member, Role};
use crate::domain::identity::ids::near;
use crate::domain::phrase::Phrase;
use crate::store::session::Session;

/// The member that acts in a session.
///
/// # Errors
/// An unknown member, or an account that belongs to nobody.
pub fn acting(session: &Session, named: Option<&str>) -> Result<Member, CliError> {
    let members = &session.round.committee.members;
    let known = || members.iter().map(|member| member.id.as_str()).collect::<Vec<_>>().join(", ");
    if let Some(name) = named {
        let found = members.iter().find(|member| member.id.as_str() == name);
        return found.cloned().ok_or_else(|| {
            let what = Phrase::new("who-unknown").with("member", name.escape_debug()).with("known", known());
            let ids = members.iter().map(|member| member.id.as_str());
            CliError::new(Kind::Usage, what).near(near(name, ids))
        });
    }
    let account = account();
    let of_account = members.iter().find(|member| member.login.is_some() && member.login == account.name);
    let secretary = || members.iter().find(|member| member.role == Role::Secretary);
    of_account.or_else(|| if owns(session, &account) { secretary() } else { None }).cloned().ok_or_else(
        || {
            let name = account.name.clone().unwrap_or_default();
            let what = Phrase::new("who-nobody").with("account", name).with("known", known());
            CliError::new(Kind::Usage, what).hint("who-nobody-hint")
        },
    )
}

/// Whether the account that runs the program owns the folder of the round.
#[must_use]
pub fn owns_round(session: &Session) -> bool {
    owns(session, &account())
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
fn owns(session: &Session, account: &Account) -> bool {
    use std::os::unix::fs::MetadataExt;
    let owner = std::fs::metadata(session.folder.path()).map(|data| data.uid()).ok();
    owner.is_some() && owner == account.uid
}

#[cfg(not(unix))]
fn owns(_: &Session, account: &Account) -> bool {
    account.uid.is_none()
}
