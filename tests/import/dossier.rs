//! What Word, OpenDocument and HTML say is what the dossier says, and what is not in
//! it is counted.

use toets::import::dossier::{DossierText, FileKind, Loss, read};

use crate::office::{docx, docx_with, odt, word_part, zip};

fn text(name: &str, bytes: &[u8]) -> DossierText {
    read(name, FileKind::of(name), bytes).unwrap()
}

fn refusal(name: &str, bytes: &[u8]) -> String {
    read(name, FileKind::of(name), bytes).unwrap_err().remove(0).what.id
}

fn paragraph(props: &str, text: &str) -> String {
    format!("<w:p><w:pPr>{props}</w:pPr><w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>")
}

fn item(list: u8, depth: u8, text: &str) -> String {
    paragraph(&format!(r#"<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{list}"/></w:numPr>"#), text)
}

#[test]
fn word_keeps_headings_lists_tables_emphasis_and_links() {
    let body = [
        paragraph(r#"<w:pStyle w:val="Kop1"/>"#, "Aanvraag &amp; plan"),
        paragraph(r#"<w:pStyle w:val="Eigen"/>"#, "Doel"),
        r#"<w:p><w:r><w:t xml:space="preserve">Een </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>vet</w:t></w:r>
            <w:r><w:t xml:space="preserve"> en </w:t></w:r><w:r><w:rPr><w:i/></w:rPr><w:t>schuin</w:t></w:r>
            <w:r><w:t xml:space="preserve"> woord, </w:t></w:r><w:r><w:rPr><w:rStyle w:val="Sterk"/></w:rPr><w:t>sterk</w:t></w:r>
            <w:r><w:rPr><w:b w:val="0"/></w:rPr><w:t xml:space="preserve"> en </w:t></w:r>
            <w:hyperlink r:id="rId9"><w:r><w:t>het plan</w:t></w:r></w:hyperlink></w:p>"#
            .to_owned(),
        item(1, 0, "een"),
        item(1, 1, "onder een"),
        item(1, 0, "twee"),
        item(2, 0, "punt"),
        r#"<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Post</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Bedrag</w:t></w:r></w:p></w:tc></w:tr>
            <w:tr><w:tc><w:p><w:r><w:t>a | b</w:t></w:r></w:p><w:p><w:r><w:t>c</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>1.250,00</w:t></w:r></w:p></w:tc></w:tr>
            <w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p><w:r><w:t>samen</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"#
            .to_owned(),
        paragraph("", "- geen punt, 1*2*3"),
    ]
    .concat();
    let wanted = "# Aanvraag & plan\n\n## Doel\n\nEen **vet** en *schuin* woord, **sterk** en \
        [het plan](https://voorbeeld.example/plan)\n\n1. een\n   - a) onder een\n2. twee\n\n- punt\n\n\
        | Post | Bedrag |\n| --- | --- |\n| a \\| b<br>c | 1.250,00 |\n| samen |  |\n\n\\- geen punt, 1\\*2\\*3\n";
    let read = text("P1.docx", &docx(&body));
    assert_eq!(read.text, wanted);
    assert_eq!(read.losses, Default::default());
}

#[test]
fn what_word_hides_or_draws_is_counted() {
    let body = r#"<w:p><w:pPr><w:pStyle w:val="Inhoud1"/></w:pPr><w:r><w:t>Doel 3</w:t></w:r></w:p>
        <w:p><w:r><w:t>Blijft</w:t></w:r><w:del><w:r><w:delText>weg</w:delText></w:r></w:del>
            <w:ins><w:r><w:t xml:space="preserve"> erbij</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>stil</w:t></w:r>
            <w:r><w:rPr><w:b/><w:rPrChange><w:rPr><w:i/></w:rPr></w:rPrChange></w:rPr><w:t xml:space="preserve"> vet</w:t></w:r>
            <w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:commentReference w:id="1"/></w:r></w:p>
        <w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx><w:txbxContent><w:p><w:r><w:t>In een vak</w:t></w:r></w:p></w:txbxContent></wps:txbx></w:drawing></mc:Choice>
            <mc:Fallback><w:pict><w:txbxContent><w:p><w:r><w:t>In een vak</w:t></w:r></w:p></w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>
            <w:r><w:t>Naast het vak</w:t></w:r></w:p>
        <w:p><w:r><w:drawing><a:blip r:embed="rId4"/></w:drawing></w:r><w:r><w:t>Met beeld</w:t></w:r></w:p>
        <w:p><m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath></w:p>
        <w:p><w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r>
            <w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve"> akkoord, &#x2610; neen</w:t></w:r></w:p>"#;
    let note = word_part(
        "footnotes",
        r#"<w:footnote w:type="separator" w:id="0"><w:p/></w:footnote><w:footnote w:id="2"><w:p><w:r><w:t>De noot.</w:t></w:r></w:p></w:footnote>"#,
    );
    let head = word_part("hdr", "<w:p><w:r><w:t>Vertrouwelijk</w:t></w:r></w:p>");
    let page = word_part("ftr", "<w:p><w:r><w:t>3</w:t></w:r></w:p>");
    let more: [(&str, &[u8]); 4] = [
        ("word/footnotes.xml", note.as_bytes()),
        ("word/header1.xml", head.as_bytes()),
        ("word/footer1.xml", page.as_bytes()),
        ("word/vbaProject.bin", b"x"),
    ];
    let read = text("P1.docx", &docx_with(body, &more));
    assert_eq!(
        read.text,
        "Blijft erbij **vet**[^1]\n\nNaast het vak\n\nIn een vak\n\nMet beeld\n\na+b\n\n\\[x\\] akkoord, \\[ \\] neen\n\n[^1]: De noot.\n"
    );
    for loss in [
        Loss::Contents,
        Loss::Deletion,
        Loss::Insertion,
        Loss::Hidden,
        Loss::Comment,
        Loss::TextBox,
        Loss::Image,
        Loss::Formula,
        Loss::HeadAndFoot,
        Loss::Script,
    ] {
        assert_eq!(read.losses.count(loss), 1, "{loss:?}");
    }
}

#[test]
fn opendocument_keeps_what_word_keeps() {
    let body = r##"<text:h text:outline-level="2">Doel</text:h>
        <text:p>Een <text:span text:style-name="vet">vet</text:span> woord<text:s text:c="999999999"/>en <text:a xlink:href="https://t.example">een plek</text:a>.<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>De noot.</text:p></text:note-body></text:note></text:p>
        <text:tracked-changes><text:changed-region><text:deletion><text:p>weg</text:p></text:deletion></text:changed-region></text:tracked-changes>
        <text:list text:style-name="L"><text:list-item><text:p>een</text:p><text:list><text:list-item><text:p>onder</text:p></text:list-item></text:list></text:list-item><text:list-item><text:p>twee</text:p></text:list-item></text:list>
        <table:table><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell><table:table-cell table:number-columns-repeated="1000000"><text:p>b</text:p></table:table-cell></table:table-row></table:table>
        <text:p><draw:frame><draw:image xlink:href="p.png"/></draw:frame></text:p>"##;
    let read = text("P1.odt", &odt(body));
    let (before, table) = read.text.split_once("\n| a | b |").unwrap();
    assert_eq!(
        before,
        "## Doel\n\nEen **vet** woord en [een plek](https://t.example).[^1]\n\n1. een\n   - onder\n2. twee\n"
    );
    assert!(table.contains("[^1]: De noot.\n") && table.len() < 2000, "{table}");
    assert_eq!((read.losses.count(Loss::Image), read.losses.count(Loss::Deletion)), (1, 1));
}

#[test]
fn a_page_of_html_keeps_its_text_and_not_its_scripts() {
    let page = "<html><head><title>weg</title><meta charset=iso-8859-1><body><h2>Doel</h2><script>x='<script>'</script>\
        <p>Een <b>vet</b> woord,<br>een <a href='javascript:x'>slechte</a> en <a href=http://t.example>goede</a> plek.\
        <ol start=3><li><p>drie<ul><li>onder</ul><li>vier</ol>\
        <table><tr><th>a<th>b<tr><td colspan=2>c &amp; d</table><p>caf\u{e9}";
    let latin: Vec<u8> = page.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
    let read = text("P1.html", &latin);
    assert_eq!(
        read.text,
        "## Doel\n\nEen **vet** woord,\\\neen slechte en [goede](http://t.example) plek.\n\n\
         3. drie\n   - onder\n4. vier\n\n| a | b |\n| --- | --- |\n| c & d |  |\n\ncafé\n"
    );
    assert_eq!((read.losses.count(Loss::Script), read.losses.count(Loss::Link)), (1, 1));
}

/// A page need not say where a paragraph, an item, a row or a cell ends.
#[test]
fn what_a_page_leaves_open_ends_by_itself() {
    let rows = "<tr><td>a<td colspan=2>b".repeat(600);
    let page =
        format!("{}<ul>{}</ul><table>{rows}</table><p>einde", "<p>x".repeat(600), "<li><p>y".repeat(600));
    let read = text("P1.html", page.as_bytes());
    assert_eq!(read.text.matches("\nx\n").count(), 599);
    assert_eq!(read.text.matches("- y\n").count(), 600);
    assert_eq!(read.text.matches("| a | b |  |\n").count(), 600);
    assert!(read.text.ends_with("\n\neinde\n"));
}

#[test]
fn what_is_no_text_is_refused_with_why() {
    let empty = docx("<w:p/>");
    let other = zip(&[("xl/workbook.xml", b"<x/>")]);
    let deep = docx(&"<w:tbl><w:tr><w:tc>".repeat(40));
    let open = docx(&format!("{}{}", "<w:sdt>".repeat(2000), "</w:sdt>".repeat(2000)));
    let whole = docx(&paragraph("", "tekst"));
    let large = docx(&"<w:p>                              </w:p>".repeat(1_200_000));
    let many = docx(&"<w:p><w:r><w:t>x</w:t></w:r></w:p>".repeat(100_001));
    for (name, bytes, wanted) in [
        ("P1.docx", &b"%PDF-1.4"[..], "dossier-other-kind"),
        ("P1.docx", b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "dossier-encrypted"),
        ("P1.docx", &empty, "dossier-empty"),
        ("P1.docx", &other, "dossier-other-kind"),
        ("P1.odt", &whole, "dossier-other-kind"),
        ("P1.docx", &whole[..whole.len() / 2], "dossier-broken"),
        ("P1.docx", &deep, "dossier-too-deep"),
        ("P1.docx", &open, "dossier-too-deep"),
        ("P1.docx", &large, "dossier-too-large"),
        ("P1.docx", &many, "dossier-too-long"),
        ("P1.html", b"<p> <img>", "dossier-empty"),
        ("P1.txt", b" \n", "dossier-empty"),
        ("P1.md", b"PK\x03\x04", "dossiers-not-text"),
    ] {
        assert_eq!(refusal(name, bytes), wanted, "{name} {}", bytes.len());
    }
}
