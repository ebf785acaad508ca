//! The headings of a table of members.

use super::field;
use super::shared::{MEMBER, ROLE};
use crate::import::field::Field;

/// The columns of a committee table, in canonical order.
pub const COMMITTEE: &[Field] = &[
    field("id", &["code"], &[], &[], &[]).also(&MEMBER),
    field(
        "name",
        &["naam", "naam lid", "naam en voornaam", "voornaam en naam"],
        &["nom", "nom et prénom", "prénom et nom"],
        &["full name"],
        &["vor- und nachname"],
    )
    .needed(),
    field("role", &["functie"], &["fonction"], &["function"], &["funktion"]).also(&ROLE).needed(),
    field(
        "login",
        &["account", "gebruiker", "gebruikersnaam"],
        &["compte", "utilisateur", "nom d'utilisateur"],
        &["user", "user name"],
        &["benutzer", "benutzername", "konto"],
    ),
    field(
        "affiliation",
        &["affiliatie", "organisatie", "instelling", "werkgever"],
        &["organisation", "organisme", "institution", "employeur"],
        &["employer"],
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
        &[
            "deskundigheid",
            "deskundigheden",
            "domein",
            "domeinen",
            "vakgebied",
            "vakgebieden",
            "expertisedomein",
            "expertisedomeinen",
            "specialisatie",
        ],
        &["compétence", "compétences", "domaine", "domaines", "domaine d'expertise", "domaines d'expertise"],
        &["expertise areas", "field of expertise", "fields of expertise"],
        &["fachgebiet", "fachgebiete", "fachkenntnisse"],
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
        &[
            "liever niet",
            "leest liever niet",
            "leest niet",
            "weigert",
            "weigering",
            "weigeringen",
            "vermijdt",
        ],
        &["préfère ne pas lire", "ne lit pas", "décline", "refuse", "refus", "évite"],
        &["would rather not read", "does not read", "refuses", "avoids"],
        &["lieber nicht", "liest nicht", "lehnt ab", "ablehnung"],
    ),
];
