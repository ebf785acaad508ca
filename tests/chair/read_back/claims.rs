//! The sentences that hold a figure, as a reader of Dutch takes them apart.

use regex::{Captures, Regex};

/// A sentence by its name, and the parts that can be checked.
pub struct Grammar(Vec<(&'static str, Regex)>);

const AMOUNT: &str = r"-?[\d.]*\d,\d\d";
const NUMBER: &str = r"-?[\d.]*\d(?:,\d+)?";
const ONE: &str = r"[A-Z]\d+";
const IDS: &str = r"[A-Z]\d+(?:, [A-Z]\d+)*(?: en nog \d+)?";

/// A figure, with what rounding makes of it: `4,9, afgerond 5`, `225/7 (afgerond 32,1429)`.
const FIGURE: &str = r"(?:-?\d+/\d+|-?[\d.]*\d(?:,\d+)?)(?: \(afgerond N\)|, afgerond N)?";

/// Name and pattern; `A` stands for an amount, `N` for a number, `F` for a figure,
/// `IDS` for proposals, `%` for one, `ASK` for a request with its cap,
/// `WHY` for a reason that somebody gave.
const SENTENCES: [(&str, &str); 72] = [
    (
        "points-scale",
        r"(?P<label>[^:]+): (?:scores? (?P<given>[-\d,; ]+), )?(?P<how>gemiddelde|mediaan) (?P<mark>N)(?:, afgerond (?P<rounded>N)| \((?P<was_rounded>afgerond)\))?\. (?P<shown>N) op een schaal van (?P<worst>N) \(slechtst\) tot (?P<best>N) \(best\), dus (?P<above>N) van (?P<range>N), gewicht (?P<weight>N)(?: van (?P<weights>N), op 100)?: (?P<points>F)",
    ),
    (
        "points-share",
        r"(?P<label>[^:]+): (?:scores? (?P<given>[-\d,; ]+), )?(?P<how>gemiddelde|mediaan) (?P<mark>N)(?:, afgerond (?P<rounded>N)| \((?P<was_rounded>afgerond)\))?\. (?P<shown>N) op (?P<best>N), gewicht (?P<weight>N)(?: van (?P<weights>N), op 100)?: (?P<points>F)",
    ),
    (
        "points-times",
        r"(?P<label>[^:]+): (?:scores? (?P<given>[-\d,; ]+), )?(?P<how>gemiddelde|mediaan) (?P<mark>N)(?:, afgerond (?P<rounded>N)| \((?P<was_rounded>afgerond)\))?\. (?P<shown>N) x (?P<weight>N) = (?P<points>F)",
    ),
    ("sum", r"Opgeteld: (?P<terms>N(?: [+-] N)*) = (?P<sum>F)"),
    ("sum-only", r"Opgeteld: (?P<sum>F)"),
    ("place", r"Totaal (?P<total>N): plaats (?P<rank>\d+) van (?P<of>\d+)\."),
    ("total", r"Totaal (?P<total>N)\."),
    (
        "tie",
        r"In de gelijke stand met (?P<other>%) beslist: (?P<step>[^()]+) \((?P<own>[^()]+(?: \(afgerond N\))?) tegen (?P<theirs>[^()]+(?: \(afgerond N\))?)\)\.",
    ),
    (
        "tie-class",
        r"In de gelijke stand met (?P<other>%) beslist: eerst wie het open streefdoel helpt \((?P<class>[^()]+)\) \((?P<own>telt mee|telt niet mee) tegen (?P<theirs>telt mee|telt niet mee)\)\.",
    ),
    (
        "awarded",
        r"Toegekend: toen dit voorstel aan de beurt was, bleef er (?P<left>A) over; het vraagt (?P<asked>ASK)\.",
    ),
    (
        "for-target",
        r"Toegekend om een streefdoel te halen: er bleef (?P<left>A) over; het voorstel vraagt (?P<asked>ASK)\.",
    ),
    (
        "for-minimum",
        r"Toegekend om een minimum te halen: er bleef (?P<left>A) over; het voorstel vraagt (?P<asked>ASK)\.",
    ),
    ("counts-for-minimum", r"Het telt mee voor het minimum van (?P<class>[^.]+)\."),
    ("counts-for", r"Het telt mee voor: (?P<class>[^.]+)\."),
    (
        "in-part",
        r"Gedeeltelijk toegekend, (?P<amount>A) van (?P<asked>ASK): er bleef (?P<left>A) over(?:, waarvan (?P<reserve>A) nodig is voor (?:de streefdoelen|de minima van het geld|de streefdoelen en de minima van het geld))?\. Het minimum is (?P<minimum>A)\.",
    ),
    ("stopped", r"De lijst stopt bij (?P<other>%), het eerste voorstel dat niet meer paste\."),
    ("left-at-stop", r"Er bleef toen (?P<left>A) over; dit voorstel vraagt (?P<asked>ASK)\."),
    (
        "exhausted",
        r"Toen dit voorstel aan de beurt was, bleef er (?P<left>A) over\. Het vraagt (?P<asked>ASK): meer dan er over was\.",
    ),
    ("minimum", r"Het minimum is (?P<minimum>A)\."),
    (
        "set-aside",
        r"Toen dit voorstel aan de beurt was, bleef er (?P<left>A) over; het vraagt (?P<asked>ASK)\.",
    ),
    (
        "needs",
        r"Met dit voorstel erbij (?:moet|moeten) er nog (?P<count>\d+) bij om te komen aan minstens (?P<least>\d+) (?P<class>[^.]+)\.",
    ),
    (
        "needs-money",
        r"Met dit voorstel erbij ontbreekt voor het minimum van (?P<class>[^.]+?), (?P<least>A), nog: (?P<sum>A)\.",
    ),
    (
        "reserve",
        r"Daarvoor blijft (?P<reserve>A) opzij, het minste waarmee dat lukt, voor (?P<ids>IDS)(?P<minima>, elk met zijn minimum)?\.",
    ),
    (
        "together",
        r"Samen met dit voorstel: (?P<own>A) \+ (?P<reserve>A) = (?P<together>A)\. Dat is meer dan (?P<left>A)\.",
    ),
    ("envelope-room", r"Van het geld voor (?P<class>[^.]+?) bleef er (?P<room>A) over\."),
    (
        "lead-maximum",
        r"(?P<lead>[^.]+?) heeft al de (?P<one>ene toekenning|\d+ toekenningen) die de oproep per indiener toelaat: (?P<ids>IDS)\.",
    ),
    (
        "class-maximum",
        r"Voor (?P<class>[^.]+?) laat de oproep hoogstens (?P<maximum>\d+) toekenning(?:en)? toe, en die (?:is|zijn) er al: (?P<ids>IDS)\.",
    ),
    (
        "envelope-full",
        r"Van de (?P<most>A) voor (?P<class>[^.]+?) bleef er (?P<room>A) over\. Dit voorstel vraagt (?P<asked>ASK): meer dan dat\.",
    ),
    (
        "not-best",
        r"Geen enkele verdeling met dit voorstel \((?P<asked>ASK)\) haalt een hogere som, of dezelfde som met een hogere rangschikking\. De beste verdeling laat (?P<left>A) over\.",
    ),
    (
        "best-with",
        r"Dit voorstel vraagt (?P<asked>ASK)\. De beste verdeling telt (?P<best>N) punten en laat (?P<left>A) over\. De beste verdeling met dit voorstel erbij telt (?P<with>N): (?P<less>N) minder\.",
    ),
    (
        "best-with-equal",
        r"Dit voorstel vraagt (?P<asked>ASK)\. De beste verdeling telt (?P<best>N) punten en laat (?P<left>A) over\. Met dit voorstel erbij kan ook (?P<with>N), maar dan staan de toegekende voorstellen lager in de rangschikking\.",
    ),
    ("price-money", r"Na te rekenen op papier, met deze prijzen: 1\.000,00 kost (?P<price>N) punten\."),
    (
        "price-target",
        r"Wie meetelt voor het streefdoel (?P<class>[^.]+?), krijgt er (?P<price>N) bij; er zijn er nog (?P<needs>\d+) nodig\.",
    ),
    ("price-lead", r"Een plaats van deze indiener kost (?P<price>N)\."),
    (
        "price-leads",
        r"Plaatsen van (?P<count>\d+|één) indieners? (?:hebben|heeft) een prijs \(zie certificate in toets fit --json\)\.",
    ),
    ("price-limit", r"Een plaats in (?P<class>[^.]+?) kost (?P<price>N); er zijn er nog (?P<room>\d+)\."),
    (
        "price-minimum",
        r"Voor het minimum van (?P<class>[^.]+?) brengt elke 1\.000,00 er (?P<price>N) bij; er is nog (?P<amount>A) nodig\.",
    ),
    (
        "price-envelope",
        r"Van het geld voor (?P<class>[^.]+?) kost elke 1\.000,00 ook (?P<price>N); er is nog (?P<amount>A)\.",
    ),
    (
        "bound",
        r"Tel voor elk voorstel (?P<but>dat niet vooraf vaststaat, geweerd of ingetrokken is, )?totaal plus bijtelling min de prijs van wat het vraagt, als dat meer is dan nul\. Tel daarbij (?:de (?P<sum>N) punten die vooraf vaststaan, )?de prijs van het budget (?:dat dan overblijft )?\((?P<budget>A)\) en van alle plaatsen en al het geld hierboven die er nog zijn, en trek af wat nog nodig is, telkens tegen zijn prijs: geen verdeling telt meer dan (?P<bound>N) punten\.",
    ),
    (
        "own-figure",
        r"Dit voorstel: (?P<score>N) \+ (?P<filled>N) - (?P<place>N) - (?P<asked>A) x (?P<price>N) / 1\.000 = (?P<figure>N)\.",
    ),
    (
        "out",
        r"Met dit voorstel erbij telt een verdeling dus hoogstens (?P<bound>N) - (?P<less>N) = (?P<with>N) punten\. De beste verdeling telt (?P<best>N)\.",
    ),
    (
        "best-searched",
        r"Dat is bewezen door alle mogelijkheden te doorzoeken: met dit voorstel erbij telt geen verdeling meer dan (?P<bound>N) punten\. Prijzen waarmee dat op papier na te rekenen is, zijn er hier niet\.",
    ),
    (
        "displaced-by",
        r"Volgens de rangschikking alleen was dit voorstel toegekend\. In deze verdeling komen erbij: (?P<ids>IDS)\.",
    ),
    (
        "displaced-by-nobody",
        r"Volgens de rangschikking alleen was dit voorstel toegekend\. Niemand komt in de plaats\.",
    ),
    (
        "instead-of",
        r"Volgens de rangschikking alleen was dit voorstel niet toegekend\. In deze verdeling vallen weg: (?P<ids>IDS)\.",
    ),
    (
        "instead-of-nobody",
        r"Volgens de rangschikking alleen was dit voorstel niet toegekend\. Niemand valt weg\.",
    ),
    (
        "below",
        r"Onder de drempel: (?P<what>[^.]+?) (?:haalt|is) (?:zonder gewichten )?(?P<figure>N)(?: punten)?, de drempel is (?P<threshold>N) \((?P<apart>N) te weinig\)\.",
    ),
    (
        "above",
        r"Slechter dan de drempel: (?P<what>[^.]+?) haalt (?P<figure>N), de hoogste score die slaagt is (?P<threshold>N) \((?P<apart>N) te veel\)\.",
    ),
    (
        "not-above",
        r"Niet boven de drempel: (?P<what>[^.]+?) (?:haalt|is) (?:zonder gewichten )?(?P<figure>N)(?: punten)?, en dat moet meer zijn dan (?P<threshold>N) \((?P<apart>N) onder de drempel\)\.",
    ),
    (
        "not-above-equal",
        r"Niet boven de drempel: (?P<what>[^.]+?) (?:haalt|is) (?:zonder gewichten )?(?P<figure>N)(?: punten)?, precies de drempel; het moet meer zijn dan (?P<threshold>N)\.",
    ),
    (
        "not-below",
        r"Niet beter dan de drempel: (?P<what>[^.]+?) haalt (?P<figure>N), en dat moet minder zijn dan (?P<threshold>N) \((?P<apart>N) te veel\)\.",
    ),
    (
        "not-below-equal",
        r"Niet beter dan de drempel: (?P<what>[^.]+?) haalt (?P<figure>N), precies de drempel; het moet minder zijn dan (?P<threshold>N)\.",
    ),
    (
        "own-share",
        r"Niet ontvankelijk: de eigen inbreng is (?P<own>A) van (?P<total>A); minstens (?P<least>N) [%] is vereist\.",
    ),
    ("above-maximum", r"Niet ontvankelijk: gevraagd (?P<asked>A), hoogstens (?P<most>A)\."),
    ("below-minimum", r"Niet ontvankelijk: gevraagd (?P<asked>A), minstens (?P<least>A)\."),
    ("late", r"Niet ontvankelijk: ingediend op (?P<when>[^,]+), na de uiterste datum (?P<deadline>[^.]+)\."),
    (
        "too-few",
        r"Onvolledig: (?P<what>[^.]+?) heeft (?P<have>\d+) van de (?P<needed>\d+) vereiste (?:punten|scores)\.",
    ),
    (
        "too-few-all",
        r"Onvolledig: (?P<have>\d+) van de (?P<needed>\d+) vereiste (?:punten|scores), op elk criterium\.",
    ),
    ("amount-set", r"De commissie bracht het bedrag van (?P<asked>ASK) op (?P<amount>A): (?P<reason>WHY)"),
    ("forced-in", r"Door de voorzitter opgenomen, voor (?P<asked>ASK): (?P<reason>WHY)"),
    ("was-forced-in", r"(?P<other>%) is opgenomen door de voorzitter: (?P<reason>WHY)"),
    ("forced-out", r"Door de voorzitter geweerd: (?P<reason>WHY)"),
    ("forced-before", r"Daarvoor nam de voorzitter eerst op: (?P<ids>IDS) \(samen (?P<together>A)\)\."),
    ("standing", r"Eerder toegekend: (?P<amount>A)\. Dat blijft\."),
    ("lapsed", r"De toekenning van (?P<amount>A) is vervallen\."),
    ("was-reserve", r"Het voorstel stond op de reservelijst\."),
    ("withdrawn", r"Ingetrokken: (?P<reason>WHY)"),
    ("moved-up", r"Schoof op na de intrekking van (?P<ids>IDS)\."),
    ("after-withdrawal", r"Na de intrekking van (?P<ids>IDS) bleef het op de reservelijst\."),
    ("beforehand", r"Vooraf staat vast: (?P<ids>IDS), samen (?P<sum>N) punten\."),
    (
        "best-never",
        r"Dit voorstel vraagt (?P<asked>ASK)\. Geen enkele verdeling waarin het staat, past in het budget en in de maxima van de oproep en haalt wat de streefdoelen en minima hier vragen\.",
    ),
    ("no-score", r"(?P<label>[^:]+): nog geen score\."),
];

impl Grammar {
    pub fn new() -> Grammar {
        let pattern = |text: &str| {
            let text = text.replace("IDS", "@").replace("ASK", "A(?: \\(begrensd op A\\))?");
            let text = text.replace("WHY", "[a-z ]*[a-z]");
            // A letter stands for a part only where it stands alone.
            let figure = FIGURE.replace('N', NUMBER);
            let mut out = String::from("^");
            let mut before = ' ';
            for (at, letter) in text.char_indices() {
                let alone = !before.is_alphanumeric()
                    && !text[at + letter.len_utf8()..].starts_with(|next: char| next.is_alphanumeric());
                match letter {
                    '%' if before == '[' => out.push('%'),
                    'A' if alone => out.push_str(AMOUNT),
                    'N' if alone => out.push_str(NUMBER),
                    'F' if alone => out.push_str(&figure),
                    '@' => out.push_str(IDS),
                    '%' => out.push_str(ONE),
                    _ => out.push(letter),
                }
                before = letter;
            }
            Regex::new(&out).unwrap_or_else(|error| panic!("{out}: {error}"))
        };
        Grammar(SENTENCES.into_iter().map(|(name, text)| (name, pattern(text))).collect())
    }

    /// The sentence with which a text begins.
    pub fn read<'t>(&self, text: &'t str) -> Option<(&'static str, Captures<'t>)> {
        self.0.iter().find_map(|(name, pattern)| Some((*name, pattern.captures(text)?)))
    }
}
