//! A real sshd with the line that `toets keys` prints: an evaluator scores over
//! SSH, the line drops, and everything is there after the next login.

use std::io::Read;
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::stage::{Stage, open_p26};
use crate::term::Term;

/// An sshd of our own on a port of the loopback, until it is dropped.
struct Server {
    child: Child,
    port: u16,
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Where OpenSSH's server is; it wants to be called by its whole path.
fn sshd() -> Option<PathBuf> {
    let places = ["/usr/sbin/sshd", "/usr/bin/sshd", "/usr/local/sbin/sshd"];
    let found = places.into_iter().map(PathBuf::from).find(|path| path.is_file());
    let client = Command::new("ssh").arg("-V").stderr(Stdio::null()).status().is_ok();
    found.filter(|_| client)
}

/// The account that runs the tests, where it may log in at all.
fn account() -> Option<String> {
    let output = Command::new("id").arg("-un").output().ok()?;
    let name = String::from_utf8(output.stdout).ok()?.trim().to_owned();
    let shadow = std::fs::read_to_string("/etc/shadow").unwrap_or_default();
    let locked = shadow.lines().any(|line| line.starts_with(&format!("{name}:!")));
    (!locked && !name.is_empty()).then_some(name)
}

impl Server {
    /// Starts a server that lets An's key in for An's screen. None where there
    /// is no OpenSSH.
    fn start(stage: &Stage) -> Option<(Server, String)> {
        let (Some(sshd), Some(account)) = (sshd(), account()) else {
            println!("skipped: there is no sshd here, or this account may not log in");
            return None;
        };
        for name in ["host", "an"] {
            let path = stage.path(name);
            let words = ["-q", "-t", "ed25519", "-N", "", "-f"];
            assert!(Command::new("ssh-keygen").args(words).arg(path).status().unwrap().success());
        }
        let key = std::fs::read_to_string(stage.path("an.pub")).unwrap();
        let committee = std::fs::read_to_string(stage.path("ronde/committee.ron")).unwrap();
        let with_key = format!("id: \"an\", key: {:?},", key.trim());
        let committee = committee.replace("id: \"an\",", &with_key);
        std::fs::write(stage.path("ronde/committee.ron"), committee).unwrap();
        let lines = local(stage, &["keys", "ronde", "--as", "piet"]);
        assert!(lines.status.success(), "{}", String::from_utf8_lossy(&lines.stderr));
        std::fs::write(stage.path("authorized_keys"), lines.stdout).unwrap();
        // The port is free now; whoever takes it first makes the test fail, not pass.
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        std::fs::write(stage.path("sshd_config"), config(stage, port)).unwrap();
        // As root, sshd wants this empty folder, which its package makes at boot.
        let _ = std::fs::create_dir_all("/run/sshd");
        let log = std::fs::File::create(stage.path("sshd.log")).unwrap();
        let config = stage.path("sshd_config");
        let child = Command::new(sshd).args(["-D", "-e", "-f"]).arg(config).stderr(log).spawn().unwrap();
        let server = Server { child, port };
        server.wait(&stage.path("sshd.log"));
        Some((server, account))
    }

    /// Waits until the server greets.
    fn wait(&self, log: &Path) {
        let deadline = Instant::now() + Duration::from_secs(60);
        loop {
            if let Ok(mut stream) = TcpStream::connect(("127.0.0.1", self.port)) {
                let mut greeting = [0; 4];
                if stream.read_exact(&mut greeting).is_ok() && greeting == *b"SSH-" {
                    return;
                }
            }
            let said = || std::fs::read_to_string(log).unwrap_or_default();
            assert!(Instant::now() < deadline, "sshd does not answer: {}", said());
            std::thread::yield_now();
        }
    }

    /// The words of an ssh client with An's key.
    fn client(&self, stage: &Stage, account: &str, terminal: &str) -> Vec<String> {
        let mut words: Vec<String> = ["-F", "/dev/null", terminal, "-i"].map(str::to_owned).to_vec();
        words.push(stage.path("an").display().to_string());
        words.extend(["-p".to_owned(), self.port.to_string()]);
        for option in [
            "StrictHostKeyChecking=no",
            &format!("UserKnownHostsFile={}", stage.path("known").display()),
            "IdentitiesOnly=yes",
            "BatchMode=yes",
            "LogLevel=ERROR",
            "SendEnv=LANG",
        ] {
            words.extend(["-o".to_owned(), option.to_owned()]);
        }
        words.push(format!("{account}@127.0.0.1"));
        words
    }

    /// A login with a screen.
    fn login(&self, stage: &Stage, account: &str) -> Term {
        let words = self.client(stage, account, "-tt");
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        Term::start(stage.program("ssh", &words), 80, 24)
    }
}

/// Runs the program here, without SSH.
fn local(stage: &Stage, words: &[&str]) -> std::process::Output {
    let mut command = Command::new(crate::stage::binary());
    command.args(words).current_dir(stage.path(".")).env("LANG", "nl_BE.UTF-8").env_remove("LC_ALL");
    command.output().unwrap()
}

fn config(stage: &Stage, port: u16) -> String {
    let path = |name: &str| stage.path(name).display().to_string();
    format!(
        "ListenAddress 127.0.0.1:{port}\nHostKey {}\nAuthorizedKeysFile {}\nPidFile none\n\
         StrictModes no\nUsePAM no\nPasswordAuthentication no\nKbdInteractiveAuthentication no\n\
         PermitRootLogin prohibit-password\nAcceptEnv LANG LC_*\nPrintMotd no\n",
        path("host"),
        path("authorized_keys"),
    )
}

#[test]
fn a_dropped_line_loses_nothing() {
    let stage = Stage::new();
    let Some((server, account)) = Server::start(&stage) else { return };
    let mut an = server.login(&stage, &account);
    an.shows("Mijn voorstellen").shows("An Denkbeeld");
    open_p26(&mut an);
    an.keys("7,5<Enter>").saves();
    // The cursor is on the second criterion now, and a comment is being written.
    an.keys("c").shows("Esc").keys("halverwege een zin").shows("halverwege een zin");
    an.signal("KILL").ends();
    // The server notices, and the program keeps the text before it ends.
    stage.recorded("an", r#"criterion:"reach",was:NotYet,now:Mark("7.5")"#);
    stage.recorded("an", "halverwege een zin");
    let mut again = server.login(&stage, &account);
    again.shows("> P26").shows("[ 7,5]").shows(">Kwaliteit van het");
    again.keys("c").shows("halverwege een zin").keys("<Esc>").shows("toetsen").keys("q");
    again.shows("Mijn voorstellen").keys("q");
    assert_eq!(again.ends(), 0);
    assert!(again.is_restored());
}

#[test]
fn a_client_gets_no_shell() {
    let stage = Stage::new();
    let Some((server, account)) = Server::start(&stage) else { return };
    let run = |command: &str| {
        let mut words = server.client(&stage, &account, "-T");
        words.push(command.to_owned());
        Command::new("ssh").args(words).stdin(Stdio::null()).output().unwrap()
    };
    for command in ["sh", "cat /etc/passwd", "export scores -o x.csv", "score /tmp --as piet"] {
        let output = run(command);
        assert_eq!(output.status.code(), Some(4), "{command}: {}", String::from_utf8_lossy(&output.stderr));
        assert!(String::from_utf8_lossy(&output.stderr).contains("Via deze verbinding"), "{command}");
        assert!(output.stdout.is_empty(), "{command}");
    }
    // What An may ask for is what the rules say; what matters here is that it is An who asks.
    for (asked, here) in [
        ("export scores", ["export", "ronde", "scores", "--as", "an"].as_slice()),
        ("check", &["check", "ronde", "--as", "an"]),
    ] {
        let (there, here) = (run(asked), local(&stage, here));
        assert_eq!((there.status.code(), there.stdout), (here.status.code(), here.stdout), "{asked}");
    }
    // No command and no terminal: a hint instead of a screen.
    let words = server.client(&stage, &account, "-T");
    let bare = Command::new("ssh").args(words).stdin(Stdio::null()).output().unwrap();
    assert_eq!(bare.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&bare.stderr).contains("ssh -t"));
}
