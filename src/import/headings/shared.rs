//! What several tables call alike: the same words for the same thing in each of them.

use super::field;
use crate::import::field::{Field, InLanguages};

/// The id of a proposal.
pub(super) const PROPOSAL_ID: InLanguages = [
    &[
        "nr",
        "nummer",
        "volgnummer",
        "volgnr",
        "projectnummer",
        "project nr",
        "projectcode",
        "dossier",
        "dossiernummer",
        "dossier nr",
        "aanvraagnummer",
        "aanvraag nr",
        "nummer aanvraag",
        "kenmerk",
        "code",
    ],
    &[
        "n°",
        "numéro",
        "numéro de projet",
        "n° de projet",
        "n° projet",
        "numéro de dossier",
        "n° dossier",
        "n° de dossier",
        "référence",
    ],
    &[
        "identifier",
        "no",
        "number",
        "project number",
        "project id",
        "proposal id",
        "application number",
        "reference",
    ],
    &["projektnummer", "projekt nr", "antragsnummer", "antrags nr", "aktenzeichen", "kennzeichen"],
];

/// The enterprise number of an organisation.
pub(super) const KBO: InLanguages = [
    &["kbo nummer", "kbo nr", "ondernemingsnummer", "ondernemingsnr", "btw", "btw nummer", "btw nr"],
    &["bce", "numéro bce", "numéro d'entreprise", "no d'entreprise", "tva", "numéro de tva"],
    &["enterprise number", "company number", "vat", "vat number"],
    &["unternehmensnummer", "zdu nummer"],
];

/// What is asked of the budget.
pub(super) const REQUESTED: InLanguages = [
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
        "subvention sollicitée",
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
];

/// What it costs altogether.
pub(super) const TOTAL_COST: InLanguages = [
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
    &["total cost", "project cost", "total project cost", "total costs", "total budget"],
    &["gesamtkosten", "projektkosten", "gesamtbudget"],
];

/// A member of the committee.
pub(super) const MEMBER: InLanguages = [&["lid"], &["membre"], &["member", "member id"], &["mitglied"]];

/// What somebody is in it.
pub(super) const ROLE: InLanguages = [&["rol"], &["rôle"], &[], &["rolle"]];

/// What somebody writes about a score.
pub const COMMENT: InLanguages = [
    &["opmerking", "opmerkingen", "commentaar", "toelichting", "motivering", "motivatie"],
    &["commentaire", "commentaires", "remarque", "remarques", "motivation", "justification"],
    &["comment", "comments", "remark", "remarks"],
    &["kommentar", "kommentare", "bemerkung", "bemerkungen"],
];

/// The column that names the currency of a row's amounts; it is read, not kept.
pub(super) const CURRENCY: Field = field(
    "currency",
    &["munt", "munteenheid", "muntsoort", "valuta"],
    &["devise", "monnaie"],
    &["currency code"],
    &["währung"],
);
