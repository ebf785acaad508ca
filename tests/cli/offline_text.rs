//! A member's sheets go out as a text, by e-mail, and come back.

use toets::store::ron_text;

use crate::forms::{CALL, Form, NOTE, SCORE, import, made, record, refused, round};
use crate::stage::Stage;

fn text(stage: &Stage, words: &str) -> String {
    stage.toets(&format!("export ronde sheet {words} --format txt")).ok()
}

fn answered(text: &str, tag: &str, answer: &str) -> String {
    let mut found = false;
    let lines = text.lines().map(|line| {
        if !line.starts_with(&format!("[{tag}]")) {
            return line.to_owned();
        }
        found = true;
        format!("{line} {answer}")
    });
    let whole = lines.collect::<Vec<_>>().join("\n");
    assert!(found, "{tag}: {text}");
    whole
}

#[test]
fn a_text_goes_out_and_comes_back_with_the_same_answers() {
    let stage = round();
    let out = text(&stage, "--as an");
    for (tag, answer) in
        [("1.s", "7,5"), ("1.c", "Goed."), ("2.s", "sterk"), ("5.s", "-"), ("5.r", "ken ik\nniet")]
    {
        assert!(out.contains(&format!("[{tag}]")), "{tag} {answer}");
    }
    let mut filled = out;
    for (tag, answer) in [
        ("1.s", "7,5"),
        ("1.c", "Een plan met\ntwee delen.\n\n- te duur\n- te laat"),
        ("2.s", "STERK"),
        ("5.s", "-"),
        ("5.r", "ken ik\nniet"),
        ("p2.x", "mijn zus"),
    ] {
        filled = answered(&filled, tag, answer);
    }
    stage.write("an.txt", &filled);
    assert_eq!(import(&stage, "an.txt --as an").ok(), "5 antwoorden ingevoerd. Er is nog niets ingediend.\n");
    let now = record(&stage, "an");
    for there in [
        r#"now:Mark("7.5")"#,
        r#"now:Mark("2")"#,
        r#"now:Abstained("ken ik niet")"#,
        r#"now:"Een plan met twee delen.\n\n- te duur\n- te laat""#,
        r#"now:"mijn zus""#,
    ] {
        assert!(now.contains(there), "{there} {now}");
    }
    // It goes out again with all of it, and comes back as it went.
    stage.write("weer.txt", text(&stage, "--as an"));
    assert!(import(&stage, "weer.txt --as an").ok().contains("Er is niets in te voeren"));
    // The same answers in a workbook are the same answers.
    Form::of(&stage, "--as an").save(&stage, "weer.xlsx");
    assert!(import(&stage, "weer.xlsx --as an").ok().contains("Er is niets in te voeren"));
}

/// A text as a program breaks it that sends lines of forty signs.
fn wrapped(text: &str) -> String {
    let narrow = |line: &str| {
        let (mut lines, mut now) = (Vec::new(), String::new());
        for word in line.split(' ') {
            if !now.is_empty() && now.chars().count() + word.chars().count() > 39 {
                lines.push(std::mem::take(&mut now));
            }
            if !now.is_empty() {
                now.push(' ');
            }
            now.push_str(word);
        }
        lines.push(now);
        lines.join("\n")
    };
    text.lines().map(narrow).collect::<Vec<_>>().join("\n")
}

fn quoted(text: &str, with: &str) -> String {
    text.lines().map(|line| format!("{with}{line}\n")).collect()
}

/// A text in Windows-1252.
fn latin(text: &str) -> Vec<u8> {
    let byte = |c| match c {
        '“' => 0x93,
        '”' => 0x94,
        c => u8::try_from(u32::from(c)).unwrap(),
    };
    text.chars().map(byte).collect()
}

#[test]
fn a_text_survives_the_mail() {
    type Mail = dyn Fn(&str) -> Vec<u8>;
    let mails: [(&str, &Mail); 9] = [
        ("as it went", &|text| text.as_bytes().to_vec()),
        ("Windows line ends", &|text| text.replace('\n', "\r\n").into_bytes()),
        ("a mark at the beginning", &|text| format!("\u{feff}{text}").into_bytes()),
        ("quoted", &|text| format!("Dag Sec,\n\nzie onder.\n\n{}", quoted(text, "> ")).into_bytes()),
        ("quoted twice", &|text| quoted(text, ">> ").into_bytes()),
        ("quoted with spaces between", &|text| quoted(text, "> > ").into_bytes()),
        ("hard spaces", &|text| text.replace(' ', "\u{a0}").into_bytes()),
        ("narrow", &|text| wrapped(text).into_bytes()),
        ("Windows-1252", &|text| latin(text)),
    ];
    for (name, mail) in mails {
        let stage = round();
        let mut filled = text(&stage, "--as an");
        for (tag, answer) in
            [("1.s", "7,5"), ("1.c", "Een hele lange zin over een plan dat café heet."), ("2.s", "sterk")]
        {
            filled = answered(&filled, tag, answer);
        }
        stage.write("an.txt", mail(&filled));
        let said = import(&stage, "an.txt --as an");
        assert_eq!(said.code, Some(0), "{name}: {}", said.err);
        let now = record(&stage, "an");
        assert!(now.contains(r#"now:"Een hele lange zin over een plan dat café heet.""#), "{name}: {now}");
        assert_eq!(now.matches("Answered").count(), 2, "{name}: {now}");
    }
}

#[test]
fn a_reply_between_the_quoted_lines_is_read() {
    let stage = round();
    let quoted: String = text(&stage, "--as an").lines().map(|line| format!("> {line}\n")).collect();
    let replied = quoted.replace("> [1.s] score:\n", "> [1.s] score:\n8\n");
    stage.write("an.txt", &replied);
    import(&stage, "an.txt --as an").ok();
    assert!(record(&stage, "an").contains("now:Mark(\"8\")"));
    let odd = quoted.replace("> [1.s] score:\n", "> [1.s] score:\n>> 8\n");
    stage.write("an.txt", &odd);
    refused(&import(&stage, "an.txt --as an"), 3, "anders aangehaald");
}

#[test]
fn a_text_that_is_no_longer_whole_is_refused_with_its_line() {
    let stage = round();
    let out = text(&stage, "--as an");
    let line_of = |text: &str, what: &str| text.lines().position(|line| line.starts_with(what)).unwrap() + 1;
    let without = |tag: &str| {
        out.lines().filter(|line| !line.starts_with(tag)).map(|line| format!("{line}\n")).collect::<String>()
    };
    let refuse = |text: &str, line: Option<usize>, sentence: &str| {
        stage.write("an.txt", text);
        let said = import(&stage, "an.txt --as an");
        refused(&said, 3, sentence);
        if let Some(line) = line {
            assert!(said.err.contains(&format!("an.txt:{line}:")), "{line}: {}", said.err);
        }
    };
    refuse(&without("[1.s]"), Some(line_of(&out, "[1] ")), "[1.s] ontbreekt");
    refuse(&without("[end]"), None, "het einde van het formulier, [end], is weg");
    refuse(&without("[version]"), None, "het begin van het formulier is weg");
    refuse(&without("[p2]"), None, "[p2.x] hoort niet bij dit formulier");
    let twice = answered(&out, "1.s", "7\n[1.s] score: 8");
    refuse(&twice, Some(line_of(&out, "[1.s]") + 1), "regel [1.s] staat hier voor de tweede keer");
    refuse(
        &out.replace("[1.s] score:", "[1.s] score 7"),
        Some(line_of(&out, "[1.s]")),
        "ontbreekt de dubbele punt",
    );
    // An answer where none is looked for is not lost without a word.
    refuse(&answered(&out, "1", "7,5"), Some(line_of(&out, "[1] ")), "in plaats van “Nut");
    let bad = answered(&out, "4.s", "matig");
    refuse(&bad, Some(line_of(&out, "[4.s]")), "sterk");
    let raw = format!("Content-Transfer-Encoding: quoted-printable\n\n{out}");
    refuse(&raw, Some(1), "de tekens erin zijn gecodeerd");
    refuse("Beste, ik geef 7.\n", None, "dit is geen formulier dat Toets heeft uitgegeven");
    let rows: String =
        out.lines().skip_while(|line| !line.starts_with("[5]")).map(|line| format!("{line}\n")).collect();
    let stamp: String =
        out.lines().take_while(|line| !line.starts_with("[p1]")).map(|line| format!("{line}\n")).collect();
    refuse(&format!("{stamp}{rows}"), None, "4 rijen van het formulier zijn weg");
    assert_eq!(record(&stage, "an"), "");
}

#[test]
fn a_scale_beyond_a_thousand_and_texts_like_tags_come_back() {
    let stage = Stage::new();
    let call = CALL.replace(r#"to: "10", step: "0.5""#, r#"to: "2000", step: "0.5""#);
    made(&stage, "ronde", &call);
    let form = Form::of(&stage, "--as an").fill("001", "Nut", SCORE, "1000.5");
    let form =
        form.fill("001", "Nut", NOTE, "[1.s] score: 8\n> en dit\n=1+1").fill("1/2", "Nut", SCORE, "1000");
    form.save(&stage, "an.xlsx");
    import(&stage, "an.xlsx --as an").ok();
    let before = record(&stage, "an");
    for words in ["--as an", "--as an --lang en", "--as an --lang fr"] {
        stage.write("an.txt", text(&stage, words));
        assert!(import(&stage, "an.txt --as an").ok().contains("Er is niets in te voeren"), "{words}");
    }
    assert_eq!(record(&stage, "an"), before);
    assert!(ron_text::write_pretty(&before).is_ok());
}
