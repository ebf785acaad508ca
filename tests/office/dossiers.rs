//! Texts that LibreOffice saved as Word and OpenDocument come in as Markdown with
//! everything that carries their meaning; its PDF is kept, and its words can be found.

use std::fs;

use crate::libreoffice::LibreOffice;
use crate::stage::Stage;

const SONG: &str = r#"<h1>Samen zingen in de wijk</h1>
<p>Wij zijn <b>het koor</b> van de <i>Brugse Poort</i>, met <b><i>veertig</i></b> stemmen. Meer staat op
<a href="https://koor.example/plan?a=1&amp;b=2">onze bladzijde</a>.</p>
<h2>1. Wat wij doen</h2>
<ul><li>zingen<ul><li>op straat</li><li>in de kerk<ul><li>met kerst</li></ul></li></ul></li><li>eten</li></ul>
<p>Daarna:</p>
<ol><li>oefenen</li><li>optreden<ol><li>in mei</li><li>in juni</li></ol></li><li>rusten</li></ol>
<h2>Begroting</h2>
<table border="1"><tr><td>Post</td><td>Bedrag</td></tr><tr><td>Zaal | foyer</td><td>1.200,50</td></tr>
<tr><td>Koffie &amp; <b>taart</b></td><td>€ 300</td></tr></table>
<h3>Slot</h3>
<p>Eerste regel<br>tweede regel, met een * en een _ en een # erin.</p>
<p>Façade, œuvre, Ĳzer – “aanhaling” en ‘enkel’ 🎵.</p>"#;

const SONG_READ: &str = "# Samen zingen in de wijk

Wij zijn **het koor** van de *Brugse Poort*, met ***veertig*** stemmen. Meer staat op [onze bladzijde](https://koor.example/plan?a=1&b=2).

## 1\\. Wat wij doen

- zingen
  - op straat
  - in de kerk
    - met kerst
- eten

Daarna:

1. oefenen
2. optreden
   1. in mei
   2. in juni
3. rusten

## Begroting

| Post | Bedrag |
| --- | --- |
| Zaal \\| foyer | 1.200,50 |
| Koffie & **taart** | € 300 |

### Slot

Eerste regel\\
tweede regel, met een \\* en een \\_ en een # erin.

Façade, œuvre, Ĳzer – “aanhaling” en ‘enkel’ 🎵.
";

const WALK: &str = r#"<h1>Wandelen</h1><h4>Diep</h4><p><s>Nooit</s> altijd <b>vet en <i>schuin</i></b>.</p>
<ol start="3"><li>drie</li><li>vier</li></ol>
<p><a href="mailto:an@voorbeeld.example">An</a> &lt;zegt&gt; 1 &lt; 2 en [niets].</p>
<table border="1"><tr><td>a</td><td>b</td><td>c</td></tr><tr><td colspan="2">breed</td><td>d</td></tr></table>"#;

const WALK_READ: &str = "# Wandelen

#### Diep

~~Nooit~~ altijd **vet en *schuin***.

3. drie
4. vier

[An](mailto:an@voorbeeld.example) \\<zegt> 1 \\< 2 en \\[niets\\].

| a | b | c |
| --- | --- | --- |
| breed |  | d |
";

const CALL: &str = r#"Call(id: "k", title: "Klanken", budget: [Source(name: "Kas", amount: "900.00")],
    criteria: [Criterion(id: "c", label: "C", weight: "1", scale: Scale(from: "0", to: "10", step: "1"))])"#;

#[test]
fn texts_of_the_office_become_the_same_markdown() {
    let Some(office) = LibreOffice::start("texts saved as Word, OpenDocument and PDF") else { return };
    let stage = Stage::new();
    stage.write("call.ron", CALL);
    stage.write("p.csv", "id,title,requested\nP1,Zingen,1.00\nP2,Wandelen,2.00\n");
    let page = |body: &str| format!("<html><head><meta charset=\"utf-8\"></head><body>{body}</body></html>");
    let pages = [("P1", SONG), ("P2", WALK)].map(|(id, body)| stage.write(&format!("{id}.html"), page(body)));
    for (round, to) in [("word", "docx:MS Word 2007 XML"), ("odt", "odt")] {
        let out = office.texts(&pages, to);
        stage.run(&["new", round, "--call", "call.ron", "--proposals", "p.csv"]).unwrap();
        stage.run(&["import", "dossiers", round, &out.display().to_string()]).unwrap();
        for (id, expected) in [("P1", SONG_READ), ("P2", WALK_READ)] {
            let text = fs::read_to_string(stage.path(round).join(format!("dossiers/{id}.md"))).unwrap();
            assert_eq!(text, expected, "{round}");
        }
    }
    let out = office.texts(&pages, "pdf:writer_pdf_Export");
    let said = stage.run(&["import", "dossiers", "odt", &out.display().to_string()]).unwrap();
    assert!(said.contains("2 bijlagen"), "{said}");
    let words = fs::read_to_string(stage.path("odt/annexes/P1/P1.pdf.txt")).unwrap();
    for found in ["Samen zingen in de wijk", "met veertig stemmen", "Zaal | foyer", "Façade, œuvre, Ĳzer"]
    {
        assert!(words.contains(found), "{found} in {words}");
    }
    assert!(stage.run(&["annex", "odt", "P1"]).unwrap().contains("P1.pdf"));
    stage.run(&["check", "odt"]).unwrap();
}
