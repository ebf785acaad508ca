//! The columns of a proposals table, with the headings that people write for them.

use crate::import::cells::{CURRENCY, CURRENCY_ALIASES};
use crate::import::columns::Field;

const fn field(name: &'static str, aliases: &'static [&'static str]) -> Field {
    Field::new(name, aliases)
}

const fn money(name: &'static str, aliases: &'static [&'static str]) -> Field {
    Field::new(name, aliases).money()
}

/// The columns of a proposals table, in canonical order.
pub const FIELDS: &[Field] = &[
    Field::new(
        "id",
        &[
            "nr",
            "nummer",
            "code",
            "identifier",
            "projectnummer",
            "project nr",
            "projectcode",
            "dossier",
            "dossiernummer",
            "dossier nr",
            "kenmerk",
            "proposal",
            "proposal id",
        ],
    )
    .needed(),
    Field::new(
        "title",
        &["titel", "project", "projecttitel", "projectnaam", "naam project", "project title"],
    )
    .needed(),
    field(
        "lead",
        &[
            "indiener",
            "hoofdindiener",
            "promotor",
            "hoofdpromotor",
            "aanvrager",
            "trekker",
            "penhouder",
            "begunstigde",
            "applicant",
            "lead applicant",
            "lead partner",
            "beneficiary",
        ],
    ),
    field(
        "lead_kind",
        &[
            "soort indiener",
            "type indiener",
            "soort organisatie",
            "type organisatie",
            "soort aanvrager",
            "type aanvrager",
            "rechtsvorm",
            "type d'organisation",
            "forme juridique",
        ],
    ),
    field(
        "kbo",
        &[
            "kbo nummer",
            "kbo nr",
            "ondernemingsnummer",
            "ondernemingsnr",
            "ondernemingsnummer indiener",
            "btw",
            "btw nummer",
            "btw nr",
            "bce",
            "numéro bce",
            "numéro d'entreprise",
            "no d'entreprise",
            "tva",
            "numéro de tva",
            "enterprise number",
            "company number",
            "vat",
            "vat number",
        ],
    ),
    field("nis", &["nis code", "nis code indiener", "nis nummer", "ins", "code ins"]),
    field("municipalities", &["gemeenten", "deelnemende gemeenten", "nis codes", "nis codes gemeenten"]),
    field("partners", &["partner", "copromotor", "copromotoren", "medeindieners", "projectpartners"]),
    Field::new(
        "requested",
        &[
            "gevraagd",
            "gevraagd bedrag",
            "gevraagde subsidie",
            "aangevraagd bedrag",
            "aangevraagde subsidie",
            "subsidie",
            "subsidiebedrag",
            "requested amount",
            "amount requested",
            "requested grant",
            "grant requested",
            "amount applied for",
        ],
    )
    .needed()
    .money(),
    money("minimum", &["minimumbedrag", "minimale subsidie", "minimaal bedrag", "minimum amount"]),
    money(
        "total_cost",
        &[
            "totale kost",
            "totale kosten",
            "totale kostprijs",
            "totale projectkost",
            "totale projectkosten",
            "projectkost",
            "projectkosten",
            "kostprijs",
            "project cost",
        ],
    ),
    money("own_contribution", &["eigen inbreng", "eigen bijdrage", "eigen middelen"]),
    field("province", &["provincie"]),
    field("classes", &["klasse", "klassen", "class"]),
    field("start", &["begin", "begindatum", "startdatum", "start date"]),
    field("end", &["einde", "einddatum", "end date"]),
    field("submitted", &["ingediend", "ingediend op", "indieningsdatum", "datum indiening", "submitted on"]),
    field("language", &["taal"]),
    field("summary", &["samenvatting", "korte samenvatting", "abstract"]),
    field(CURRENCY, CURRENCY_ALIASES),
];
