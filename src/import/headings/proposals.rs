//! The headings of a table of proposals.

use super::field;
use super::shared::{CURRENCY, KBO, PROPOSAL_ID, REQUESTED, TOTAL_COST};
use crate::import::field::Field;

/// The columns of a proposals table, in canonical order.
pub const PROPOSALS: &[Field] = &[
    field("id", &[], &[], &["proposal"], &[]).also(&PROPOSAL_ID),
    field(
        "title",
        &[
            "titel",
            "project",
            "projecttitel",
            "projectnaam",
            "naam project",
            "titel project",
            "titel van het project",
            "naam van het project",
            "naam van de verrichting",
        ],
        &[
            "titre",
            "intitulé",
            "projet",
            "titre du projet",
            "intitulé du projet",
            "nom du projet",
            "nom de l'opération",
        ],
        &["project title", "title of the project", "project name", "name of the operation"],
        &["projekttitel", "projekt", "projektname", "titel des projekts", "bezeichnung des vorhabens"],
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
        ],
        &["demandeur", "porteur", "porteur de projet", "porteur du projet", "promoteur", "bénéficiaire"],
        &["applicant", "lead applicant", "lead partner", "lead beneficiary", "beneficiary"],
        &["antragsteller", "antragstellerin", "antragsteller/in", "projektträger", "begünstigter"],
    )
    .or_else(&["organisatie", "naam organisatie", "organisme", "nom de l'organisation", "organisation"]),
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
        ],
        &[
            "type d'organisation",
            "type de demandeur",
            "type de porteur",
            "forme juridique",
            "statut juridique",
        ],
        &["type of organisation", "organisation type", "type of applicant", "applicant type", "legal form"],
        &["art der organisation", "art des antragstellers", "rechtsform"],
    ),
    field("kbo", &["ondernemingsnummer indiener"], &[], &[], &[]).also(&KBO),
    field(
        "nis",
        &["nis code", "nis code indiener", "nis nummer"],
        &["ins", "code ins", "numéro ins"],
        &[],
        &["nis kode"],
    )
    .or_else(&[
        "gemeente",
        "gemeente indiener",
        "stad of gemeente",
        "commune",
        "municipality",
        "gemeinde",
    ]),
    field(
        "municipalities",
        &["gemeenten", "deelnemende gemeenten", "betrokken gemeenten", "nis codes", "nis codes gemeenten"],
        &["communes", "communes participantes", "communes concernées", "codes ins"],
        &["participating municipalities"],
        &["gemeinden", "beteiligte gemeinden"],
    ),
    field(
        "partners",
        &["partner", "copromotor", "copromotoren", "medeindieners", "projectpartners"],
        &["partenaires", "partenaire", "partenaires du projet", "copromoteurs"],
        &["project partners"],
        &["projektpartner"],
    ),
    field("requested", &[], &[], &[], &[]).also(&REQUESTED).needed().money(),
    field(
        "minimum",
        &["minimumbedrag", "minimale subsidie", "minimaal bedrag"],
        &["montant minimum", "montant minimal", "subvention minimale"],
        &["minimum amount", "minimum grant"],
        &["mindestbetrag"],
    )
    .money(),
    field("total_cost", &[], &[], &[], &[]).also(&TOTAL_COST).money(),
    field(
        "own_contribution",
        &["eigen inbreng", "eigen bijdrage", "eigen middelen"],
        &["apport propre", "contribution propre", "fonds propres", "moyens propres"],
        &["own funds", "own share"],
        &["eigenanteil", "eigenmittel", "eigenbeitrag"],
    )
    .money(),
    field("province", &["provincie"], &[], &[], &["provinz"]),
    field("classes", &["klasse", "klassen"], &["classe"], &["class"], &[]),
    field(
        "start",
        &["begin", "begindatum", "startdatum", "van"],
        &["début", "date de début"],
        &["start date"],
        &["beginn", "projektbeginn"],
    ),
    field(
        "end",
        &["einde", "einddatum", "tot"],
        &["fin", "date de fin"],
        &["end date"],
        &["ende", "enddatum", "projektende"],
    ),
    field(
        "submitted",
        &["ingediend", "ingediend op", "indieningsdatum", "datum indiening", "datum van indiening"],
        &["introduit le", "déposé le", "date d'introduction", "date de dépôt", "date de soumission"],
        &["submitted on", "submission date", "date submitted"],
        &["eingereicht", "eingereicht am", "einreichungsdatum", "eingangsdatum"],
    ),
    field("language", &["taal"], &["langue"], &[], &["sprache"]),
    field(
        "topics",
        &["thema", "thema's", "onderwerp", "onderwerpen", "trefwoorden"],
        &["thème", "thèmes", "sujet", "sujets", "mots-clés"],
        &["topic", "theme", "themes", "subject", "subjects", "keywords"],
        &["thema/themen", "themen", "schlagwörter"],
    ),
    field(
        "summary",
        &["samenvatting", "korte samenvatting", "inhoud"],
        &["résumé", "description succincte"],
        &["abstract"],
        &["zusammenfassung", "kurzbeschreibung"],
    ),
    CURRENCY,
];
