//! A real sshd with the line that `toets keys` prints: an evaluator scores over
//! SSH, the line drops, and everything is there after the next login.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::heavy;
use crate::office::{docx, zip};
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
    /// Starts a server that lets the keys of An and Piet in for their own screens.
    /// None where there is no OpenSSH.
    fn start(stage: &Stage) -> Option<(Server, String)> {
        let Some(sshd) = sshd() else {
            heavy::left_out("a login over SSH", "there is no OpenSSH here");
            return None;
        };
        let Some(account) = account() else {
            println!("skipped: this account may not log in over SSH");
            return None;
        };
        for name in ["host", "an", "piet"] {
            let path = stage.path(name);
            let words = ["-q", "-t", "ed25519", "-N", "", "-f"];
            assert!(Command::new("ssh-keygen").args(words).arg(path).status().unwrap().success());
        }
        let mut committee = std::fs::read_to_string(stage.path("ronde/committee.ron")).unwrap();
        for who in ["an", "piet"] {
            let key = std::fs::read_to_string(stage.path(&format!("{who}.pub"))).unwrap();
            let with_key = format!("id: \"{who}\", key: {:?},", key.trim());
            committee = committee.replace(&format!("id: \"{who}\","), &with_key);
        }
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

    /// The words of an ssh client with somebody's key.
    fn client(&self, stage: &Stage, account: &str, who: &str, terminal: &str) -> Vec<String> {
        let mut words: Vec<String> = ["-F", "/dev/null", terminal, "-i"].map(str::to_owned).to_vec();
        words.push(stage.path(who).display().to_string());
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
        let words = self.client(stage, account, "an", "-tt");
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
        let mut words = server.client(&stage, &account, "an", "-T");
        words.push(command.to_owned());
        Command::new("ssh").args(words).stdin(Stdio::null()).output().unwrap()
    };
    for command in [
        "sh",
        "cat /etc/passwd",
        "export scores -o x.csv",
        "export sheet -o x.xlsx",
        "export sheet --all -o /tmp",
        "import sheet /etc/passwd",
        "import sheet - --name x.txt --as piet",
        "assign /tmp",
        "assign --as piet",
        "score /tmp --as piet",
        "import proposals /etc/passwd",
        "import proposals - --name x.csv --as piet",
        "import proposals - --name x.csv --partners /etc/passwd",
        "import dossiers /etc",
        "annex P26 x -o /tmp/x",
        "annex ../../etc P26 passwd",
    ] {
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
    let words = server.client(&stage, &account, "an", "-T");
    let bare = Command::new("ssh").args(words).stdin(Stdio::null()).output().unwrap();
    assert_eq!(bare.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&bare.stderr).contains("ssh -t"));
}

/// A workbook with two proposals, as a secretary keeps it.
fn workbook() -> Vec<u8> {
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    for (row, cells) in
        [["id", "title", "requested"], ["P01", "Koor", "100.00"], ["P02", "Fanfare", "250.50"]]
            .iter()
            .enumerate()
    {
        for (column, cell) in cells.iter().enumerate() {
            let place = (u32::try_from(row).unwrap(), u16::try_from(column).unwrap());
            sheet.write_string(place.0, place.1, *cell).unwrap();
        }
    }
    book.save_to_buffer().unwrap()
}

#[test]
fn a_secretary_hands_in_tables_and_applications_and_an_evaluator_may_not() {
    let stage = Stage::new();
    std::fs::remove_dir_all(stage.path("ronde")).unwrap();
    let call = r#"Call(id: "k", title: "Klanken", budget: [Source(name: "Kas", amount: "900.00")],
        criteria: [Criterion(id: "c", label: "C", weight: "1", scale: Scale(from: "0", to: "10", step: "1"))])"#;
    std::fs::write(stage.path("call.ron"), call).unwrap();
    std::fs::write(stage.path("leden.csv"), "id,name,role\nan,An,evaluator\npiet,Piet,secretary\n").unwrap();
    let made = local(&stage, &["new", "ronde", "--call", "call.ron", "--committee", "leden.csv"]);
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    let Some((server, account)) = Server::start(&stage) else { return };
    let hand_in = |who: &str, command: &str, bytes: &[u8]| {
        let mut words = server.client(&stage, &account, who, "-T");
        words.push(command.to_owned());
        let mut client = Command::new("ssh");
        client.args(words).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut client = client.spawn().unwrap();
        // Who is refused reads nothing.
        let _ = client.stdin.take().unwrap().write_all(bytes);
        let output = client.wait_with_output().unwrap();
        (output.status.code(), output.stdout, String::from_utf8_lossy(&output.stderr).into_owned())
    };
    let table = "import proposals - --name 'de voorstellen.xlsx'";
    let (code, _, said) = hand_in("an", table, &workbook());
    assert_eq!(code, Some(4), "{said}");
    assert_eq!(std::fs::read_to_string(stage.path("ronde/proposals.ron")).unwrap().trim(), "[]");
    let (code, out, said) = hand_in("piet", table, &workbook());
    assert_eq!(code, Some(0), "{}{said}", String::from_utf8_lossy(&out));
    assert!(said.contains("de voorstellen.xlsx") && !said.contains("toets-input"), "{said}");
    assert!(std::fs::read_to_string(stage.path("ronde/proposals.ron")).unwrap().contains("250.50"));
    let files: [(&str, &[u8]); 3] = [
        ("P01.docx", &docx("<w:p><w:r><w:t>Wij zingen.</w:t></w:r></w:p>")),
        ("P02/P02.md", b"Wij blazen.\n"),
        ("P02/het plan.pdf", b"%PDF-1.4"),
    ];
    let dossiers = "import dossiers - --name dossiers.zip";
    assert_eq!(hand_in("an", dossiers, &zip(&files)).0, Some(4));
    assert!(!stage.path("ronde/dossiers").exists());
    let (code, out, said) = hand_in("piet", dossiers, &zip(&files));
    assert_eq!(code, Some(0), "{}{said}", String::from_utf8_lossy(&out));
    assert_eq!(std::fs::read_to_string(stage.path("ronde/dossiers/P01.md")).unwrap(), "Wij zingen.\n");
    let (code, out, _) = hand_in("piet", "annex P02 'het plan.pdf'", b"");
    assert_eq!((code, out.as_slice()), (Some(0), &b"%PDF-1.4"[..]));
    // While the round is made ready nothing is open to an evaluator.
    assert_eq!(hand_in("an", "annex P02 'het plan.pdf'", b"").0, Some(4));
}

#[test]
fn a_member_fetches_and_hands_in_the_own_form_and_the_secretary_divides() {
    let stage = Stage::new();
    let Some((server, account)) = Server::start(&stage) else { return };
    let run = |who: &str, command: &str, bytes: &[u8]| {
        let mut words = server.client(&stage, &account, who, "-T");
        words.push(command.to_owned());
        let mut client = Command::new("ssh");
        client.args(words).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut client = client.spawn().unwrap();
        let _ = client.stdin.take().unwrap().write_all(bytes);
        let output = client.wait_with_output().unwrap();
        (output.status.code(), output.stdout, String::from_utf8_lossy(&output.stderr).into_owned())
    };
    let (code, book, said) = run("an", "export sheet", b"");
    assert_eq!(code, Some(0), "{said}");
    assert!(book.starts_with(b"PK"));
    let (code, out, said) = run("an", "import sheet - --name mijn.xlsx", &book);
    assert_eq!(code, Some(0), "{said}");
    assert!(String::from_utf8_lossy(&out).contains("Er is niets in te voeren"));
    let (_, text, _) = run("an", "export sheet --format txt", b"");
    let text = String::from_utf8(text).unwrap();
    let mut blank = text.lines().filter(|line| line.ends_with(".s] score:"));
    let tag = blank.next().expect("An has something left to score");
    let filled = text.replace(&format!("{tag}\n"), &format!("{tag} 6,5\n"));
    let before = stage.record("an");
    let (code, out, said) = run("an", "import sheet - --name=mijn.txt --dry-run", filled.as_bytes());
    assert_eq!(code, Some(0), "{said}");
    assert!(String::from_utf8_lossy(&out).contains("Dit zou worden ingevoerd: 1."));
    assert_eq!(stage.record("an"), before);
    let (code, _, said) = run("an", "import sheet - --name mijn.txt", filled.as_bytes());
    assert_eq!(code, Some(0), "{said}");
    assert!(stage.record("an").strip_prefix(&before).unwrap().contains("now:Mark(\"6.5\")"));
    // Nobody takes out the form of another but the secretary.
    assert_eq!(run("an", "export sheet --member piet", b"").0, Some(4));
    let (code, text, said) = run("piet", "export sheet --member an --format txt", b"");
    assert_eq!(code, Some(0), "{said}");
    assert!(!String::from_utf8_lossy(&text).contains("6,5"));
    assert_eq!(run("an", "assign", b"").0, Some(4));
    let (_, out, said) = run("piet", "assign --readers 2", b"");
    assert!(String::from_utf8_lossy(&out).contains("An Denkbeeld"), "{said}");
    // The grid needs a terminal.
    let words = server.client(&stage, &account, "piet", "-tt");
    let words: Vec<&str> = words.iter().map(String::as_str).chain(["assign --grid"]).collect();
    let mut grid = Term::start(stage.program("ssh", &words), 80, 24);
    grid.shows("P01").keys("q");
    grid.ends();
    assert!(grid.is_restored());
}
