//! The headings of every table in one place: the name of each field, and how people
//! write it in Dutch, French, English and German.
//!
//! Headings are compared by `columns::key`: without case, accents, spaces and
//! punctuation. What several languages share stands under one of them.

use crate::import::columns::Field;

/// The columns of a proposals table, in canonical order.
pub const PROPOSALS: &[Field] = &[
    field(
        "id",
        &[
            "nr",
            "nummer",
            "code",
            "volgnummer",
            "volgnr",
            "projectnummer",
            "project nr",
            "projectcode",
            "dossier",
            "dossiernummer",
            "dossier nr",
            "kenmerk",
        ],
        &["n°", "numéro", "numéro de projet", "n° de projet", "numéro de dossier", "n° dossier", "référence"],
        &[
            "identifier",
            "no",
            "number",
            "project number",
            "project id",
            "proposal",
            "proposal id",
            "reference",
        ],
        &["projektnummer", "projekt nr", "antragsnummer", "antrags nr", "aktenzeichen", "kennzeichen"],
    ),
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
        ],
        &["bce", "numéro bce", "numéro d'entreprise", "no d'entreprise", "tva", "numéro de tva"],
        &["enterprise number", "company number", "vat", "vat number"],
        &["unternehmensnummer", "zdu nummer"],
    ),
    field(
        "nis",
        &["nis code", "nis code indiener", "nis nummer"],
        &["ins", "code ins", "numéro ins"],
        &[],
        &["nis kode"],
    ),
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
    field(
        "requested",
        &[
            "gevraagd",
            "gevraagd bedrag",
            "gevraagde subsidie",
            "gevraagde steun",
            "aangevraagd bedrag",
            "aangevraagde subsidie",
            "subsidie",
            "subsidiebedrag",
        ],
        &[
            "demandé",
            "montant demandé",
            "subside demandé",
            "subvention demandée",
            "subvention",
            "subside",
            "montant de la subvention",
        ],
        &["requested amount", "amount requested", "requested grant", "grant requested", "amount applied for"],
        &[
            "beantragt",
            "beantragter betrag",
            "beantragte förderung",
            "beantragte summe",
            "antragssumme",
            "fördersumme",
        ],
    )
    .needed()
    .money(),
    field(
        "minimum",
        &["minimumbedrag", "minimale subsidie", "minimaal bedrag"],
        &["montant minimum", "montant minimal", "subvention minimale"],
        &["minimum amount", "minimum grant"],
        &["mindestbetrag"],
    )
    .money(),
    field(
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
            "totaal budget",
        ],
        &["coût total", "coûts totaux", "coût du projet", "coût total du projet", "budget total"],
        &["project cost", "total project cost", "total costs", "total budget"],
        &["gesamtkosten", "projektkosten", "gesamtbudget"],
    )
    .money(),
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

/// The columns of a partners table, in canonical order.
pub const PARTNERS: &[Field] = &[
    field(
        "proposal",
        &["nr", "project", "projectnummer", "dossier", "dossiernummer", "voorstel"],
        &["projet", "numéro de projet", "numéro de dossier", "proposition"],
        &["id", "project id", "project number", "proposal id"],
        &["projekt", "projektnummer"],
    ),
    field(
        "name",
        &["naam", "partner", "projectpartner", "projectpartners", "organisatie"],
        &["nom", "partenaire", "partenaires", "nom du partenaire", "partenaires du projet"],
        &["organisation", "partner name", "project partners"],
        &["projektpartner", "name des partners"],
    )
    .needed(),
    field(
        "kbo",
        &["kbo nummer", "ondernemingsnummer", "btw nummer"],
        &["bce", "numéro d'entreprise", "numéro de tva"],
        &["enterprise number", "vat number"],
        &["unternehmensnummer"],
    ),
    field("role", &["rol"], &["rôle"], &[], &["rolle"]),
    field(
        "territory",
        &["gebiedsdeel", "gebied", "deelgebied"],
        &["territoire", "versant"],
        &["area", "part of the area"],
        &["teilgebiet"],
    ),
    field(
        "total",
        &["totaal", "kost", "totale kost", "kosten", "totaal budget", "budget"],
        &["coût", "coût total", "budget total"],
        &["total cost", "total budget"],
        &["gesamtkosten", "gesamtbudget"],
    )
    .money(),
    field(
        "grant",
        &["subsidie", "gevraagd", "gevraagde subsidie", "gevraagd bedrag", "efro"],
        &["subvention", "subside", "subvention demandée", "montant demandé", "feder"],
        &["requested", "erdf"],
        &["förderung", "beantragt", "efre"],
    )
    .money(),
    CURRENCY,
];

/// The columns of a committee table, in canonical order.
pub const COMMITTEE: &[Field] = &[
    field("id", &["lid", "code"], &["membre"], &["member", "member id"], &["mitglied"]),
    field("name", &["naam", "naam lid"], &["nom", "nom et prénom"], &["full name"], &["vor- und nachname"])
        .needed(),
    field("role", &["rol", "functie"], &["rôle", "fonction"], &["function"], &["rolle", "funktion"]).needed(),
    field(
        "login",
        &["account", "gebruiker", "gebruikersnaam"],
        &["compte", "utilisateur", "nom d'utilisateur"],
        &["user", "user name"],
        &["benutzer", "benutzername", "konto"],
    ),
    field(
        "affiliation",
        &["affiliatie", "organisatie", "werkgever"],
        &["organisation", "employeur"],
        &["employer", "institution"],
        &["einrichtung", "arbeitgeber"],
    ),
    field(
        "key",
        &["sleutel", "ssh sleutel", "publieke sleutel"],
        &["clé", "clé ssh", "clé publique"],
        &["ssh key", "public key"],
        &["schlüssel", "ssh schlüssel", "öffentlicher schlüssel"],
    ),
    field(
        "assigned",
        &["toegewezen", "dossiers", "voorstellen", "leest"],
        &["attribué", "propositions", "lit"],
        &["proposals", "reads"],
        &["zugewiesen", "anträge", "liest"],
    ),
    field(
        "rapporteur_of",
        &["rapporteur van", "rapporteur", "verslaggever", "verslaggever van"],
        &["rapporteur de", "rapportrice"],
        &["reports on"],
        &["berichterstatter", "berichterstatterin"],
    ),
    field(
        "expertise",
        &["deskundigheid", "domein", "vakgebied", "expertisedomein"],
        &["compétences", "domaine", "domaine d'expertise"],
        &["expertise areas", "field of expertise"],
        &["fachgebiet", "fachkenntnisse"],
    ),
    field(
        "prefers",
        &["voorkeur", "voorkeuren", "leest graag"],
        &["préférence", "préférences", "souhaite lire"],
        &["preferences", "would like to read"],
        &["bevorzugt", "wünsche"],
    ),
    field(
        "declines",
        &["liever niet", "leest liever niet"],
        &["préfère ne pas lire", "décline"],
        &["would rather not read"],
        &["lieber nicht", "lehnt ab"],
    ),
];

/// The columns of a scores table, in canonical order.
pub const SCORES: &[Field] = &[
    field(
        "proposal",
        &["voorstel", "project", "dossier"],
        &["proposition", "projet"],
        &["proposal id", "project id"],
        &["projekt", "antrag"],
    )
    .needed(),
    field(
        "evaluator",
        &["beoordelaar", "lid"],
        &["évaluateur", "évaluatrice", "membre"],
        &["member", "reviewer"],
        &["gutachter", "mitglied"],
    )
    .needed(),
    field("criterion", &["criterium"], &["critère"], &["criteria"], &["kriterium"]),
    field(
        "score",
        &["punt", "punten", "cijfer"],
        &["note", "points"],
        &["mark"],
        &["punkte", "note des gutachters"],
    ),
    field("reason", &["reden"], &["raison", "motif"], &[], &["grund", "begründung"]),
    field("word", &["woord"], &["mot"], &[], &["wort"]),
    field(
        "comment",
        &["opmerking", "commentaar", "toelichting"],
        &["commentaire", "remarque"],
        &["comments", "remark"],
        &["kommentar", "bemerkung"],
    ),
];

/// The column that names the currency of a row's amounts; it is read, not kept.
const CURRENCY: Field = field(
    "currency",
    &["munt", "munteenheid", "muntsoort", "valuta"],
    &["devise", "monnaie"],
    &["currency code"],
    &["währung"],
);

/// A field with its headings in Dutch, French, English and German.
const fn field(
    name: &'static str,
    dutch: &'static [&'static str],
    french: &'static [&'static str],
    english: &'static [&'static str],
    german: &'static [&'static str],
) -> Field {
    Field::in_languages(name, [dutch, french, english, german])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::columns::key;
    use std::collections::BTreeMap;

    #[test]
    fn no_heading_stands_for_two_fields() {
        for fields in [PROPOSALS, PARTNERS, COMMITTEE, SCORES] {
            let mut of: BTreeMap<String, &str> = BTreeMap::new();
            for field in fields {
                for heading in field.headings() {
                    assert!(!key(heading).is_empty(), "{heading}");
                    let other = of.insert(key(heading), field.name);
                    assert!(other.is_none_or(|other| other == field.name), "{heading}");
                }
            }
        }
    }
}
