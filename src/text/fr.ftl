### Values that do not fit

money-not-a-number = "{ $text }" n'est pas un montant. Écrivez-le comme ceci : 40000.00.
money-not-a-number-hint = Écrivez le montant en chiffres, avec un point devant les centimes et sans signe entre les milliers : "40000.00".
money-parts-of-a-cent = "{ $text }" contient des fractions de cent ; un montant a deux décimales au plus.
money-parts-of-a-cent-hint = Arrondissez le montant au centime : "40000.00".
money-too-large = "{ $text }" est trop grand ; un montant reste sous 100 milliards.
money-too-large-hint = Vérifiez le nombre de chiffres.
mark-not-a-number = "{ $text }" n'est pas une note. Tapez un nombre, comme 7 ou 7,5.
mark-outside-scale = { $mark } est hors de l'échelle : une note se situe entre { $from } et { $to }.
mark-off-step = { $mark } tombe entre deux pas : les notes vont par { $step }, à partir de { $from }.
mark-not-a-word = { $given } n'est pas une note de cette échelle. Choisissez l'une de celles-ci : { $words }.
mark-in-words = { $word } ({ $mark })
mark-words = { $one }, { $other }
marks-then = { $one } ; { $other }
scale-steps = { $from } à { $to }, par { $step }
mark-two-readings = "{ $text }" peut se lire de deux façons : { $thousands } ou { $fraction }. Écrivez la note sans séparateur de milliers : { $thousands }, ou { $fraction }.
threshold-not-a-number = "{ $text }" n'est pas un seuil. Écrivez "60" (60 suffit) ou ">60" (60 ne suffit pas).
threshold-not-a-number-hint = Omettez le seuil s'il n'y en a pas.
moment-not-read = "{ $text }" n'est pas ici un jour, ni un jour avec une heure.
moment-not-read-hint = Écrivez l'année, le mois et le jour avec des traits d'union, comme 2020-10-16 ; avec une heure, 2020-10-16T12:00.
day-not-read = "{ $text }" n'est pas ici un jour.
day-not-read-hint = Écrivez l'année, le mois et le jour avec des traits d'union, comme 2020-10-16.
id-not-printable = "{ $id }" ne peut pas être un identifiant : utilisez des caractères lisibles, sans espaces aux extrémités.
id-not-printable-hint = Donnez un autre identifiant, comme P01.
id-not-a-member = "{ $id }" ne peut pas désigner un membre : utilisez des minuscules, des chiffres, le point, _ ou -.
id-not-a-member-hint = Donnez un autre identifiant, comme an.peeters.
id-invisible = L'identifiant "{ $id }" contient un caractère invisible ou une espace spéciale.
id-invisible-hint = Retapez l'identifiant avec des lettres et des chiffres ordinaires.
id-no-file-name = L'identifiant "{ $id }" ne convient pas : il mènerait à un autre répertoire.
id-no-file-name-hint = Un point ou deux points seuls, même entre des barres obliques, ne sont pas un identifiant. Donnez un numéro à la proposition.
not-found-near-hint = Peut-être : { $id }

### Files

ron-unknown-field = Le champ "{ $field }" n'existe pas dans { $outer }.
ron-unknown-value = "{ $value }" n'est pas un choix valable ici.
ron-missing-field = Dans { $outer }, le champ "{ $field }" manque.
ron-missing-field-hint = Ajoutez le champ ; le manuel montre un exemple complet.
ron-double-field = Le champ "{ $field }" figure deux fois.
ron-double-field-hint = Supprimez-en un.
ron-not-quoted = Un texte entre guillemets est attendu ici.
ron-not-quoted-hint = Mettez aussi les nombres et les montants entre guillemets : "30", "40000.00".
ron-not-a-number = "{ $text }" n'est pas un nombre.
ron-not-a-number-hint = Écrivez un nombre entre guillemets, avec un point : "7.5".
ron-whole-number = Un nombre entier sans guillemets est attendu ici.
ron-whole-number-hint = Écrivez un nombre entier à partir de 0, sans signe, sans point ni virgule : 1.
ron-out-of-bounds = Ce nombre est trop petit ou trop grand.
ron-boolean = true (vrai) ou false (faux), sans guillemets, est attendu ici.
ron-boolean-hint = Écrivez true ou false.
ron-list = Une liste entre [ et ] est attendue ici.
ron-list-hint = Mettez [ et ] autour de la valeur, même s'il n'y en a qu'une, avec une virgule entre les valeurs.
ron-map = Une liste de paires entre {"{"} et {"}"} est attendue ici.
ron-map-hint = Écrivez chaque paire comme {"{"}"5": "bon"{"}"}, avec une virgule entre les paires.
ron-name = Un nom fixe, sans guillemets, est attendu ici.
ron-name-hint = Écrivez l'un des noms que le manuel donne ici, comme Flanders ou Months(least: 12), sans guillemets.
ron-part = { $name }( ... ) est attendu ici.
ron-part-hint = Écrivez le nom, et ce qui va avec entre ( et ).
ron-brackets = Des champs entre ( et ) sont attendus ici.
ron-brackets-hint = Écrivez les champs comme (nom: valeur, nom: valeur).
ron-colon = Il manque ici un deux-points.
ron-colon-hint = Écrivez nom: valeur.
ron-unfinished = Le fichier s'arrête trop tôt : une parenthèse ou un guillemet n'est pas fermé.
ron-unfinished-hint = Le fichier n'a peut-être pas été enregistré ou transféré en entier ; récupérez-le à nouveau.
ron-not-text = Ce fichier n'est pas un texte en UTF-8.
ron-not-text-hint = Enregistrez-le à nouveau en texte brut, avec l'encodage UTF-8.
ron-comma = Il manque ici une virgule ou une parenthèse fermante.
ron-comma-hint = Regardez la fin de la ligne précédente.
ron-other-name = "{ $found }" figure là où "{ $expected }" est attendu.
ron-other-name-hint = Écrivez { $expected }, ou rien, devant la parenthèse.
ron-other = Ce qui figure ici ne peut pas être lu.
ron-other-hint = Regardez ici et juste avant : parenthèses, virgules, guillemets et signes étranges.
ron-not-written = Un fichier ne peut pas être écrit : { $text }
register-not-read = Cette ligne du registre des communes ne peut pas être lue.
register-not-read-hint = Comparez la ligne avec celles au-dessus : autant de colonnes, et des nombres sans espace ni point entre les milliers.
did-you-mean = Voulez-vous dire "{ $name }" ?
known-names = Sont possibles : { $names }.
record-chain-broken = Cette ligne ne suit pas la précédente : le journal a été modifié après coup.
record-not-text = Cette ligne n'est pas un texte lisible.
record-shorter = Le journal est devenu plus court pendant qu'il était ouvert.
record-broken-hint = Remettez le fichier à partir d'une copie de sauvegarde ; rien n'y a été modifié.
store-problems = { $count ->
    [one] Il y a { $count } problème.
   *[other] Il y a { $count } problèmes.
}
store-no-round = Il n'y a pas de session d'évaluation dans { $path }.
store-no-round-hint = Allez dans le répertoire d'une session, ou créez-en une : toets new REP --call criteria/oproep-507.ron
store-exists = { $path } existe déjà et n'est pas vide.
store-exists-hint = Choisissez un autre répertoire.
input-name-not-text = Le nom du fichier { $path } n'est pas lisible ; renommez-le.
input-not-a-file = { $path } n'est pas un fichier ordinaire ; seuls des fichiers et des répertoires ont leur place ici.
store-stale = Cette valeur a été modifiée entre-temps dans une autre fenêtre. Rien n'a été écrit.
store-stale-hint = Regardez la valeur actuelle, puis recommencez.
store-moved = Entre-temps, une autre fenêtre a modifié ce sur quoi ceci repose. Rien n'a été écrit.
store-moved-hint = Regardez où on en est maintenant, puis recommencez.
io-not-found = { $path } n'existe pas.
io-not-found-hint = Vérifiez le nom et le répertoire.
io-no-read = La lecture de { $path } n'est pas autorisée.
io-no-write = L'écriture dans { $path } n'est pas autorisée. Rien n'a été enregistré.
io-permission-hint = Demandez au secrétaire ou à l'administrateur d'adapter les droits du répertoire.
io-full = Le disque est plein : { $path } n'a pas été enregistré.
io-full-hint = Libérez de la place sur le disque, puis réessayez.
io-other = { $path } : { $text }

### What is not allowed

refused-no-consensus = Cet appel fonctionne sans notes de consensus.
refused-not-assigned = { $proposal } ne vous est pas confiée.
refused-conflict = Vous avez déclaré ici un conflit d'intérêts : la fiche est fermée.
refused-submitted = La fiche est soumise. Rouvrez-la d'abord, avec un motif.
refused-comment-long = Le commentaire est trop long : { $most } caractères au plus.
refused-criterion = { $criterion } n'est pas évalué dans votre rôle.
refused-unanswered = Il manque encore une réponse à "{ $criterion }" : donnez une note, ou abstenez-vous avec un motif.
refused-chair-conflict = Vous avez un conflit d'intérêts pour { $proposal } : une autre personne de la présidence en décide.
refused-replaced = { $successor } travaille désormais à votre place : vous ne pouvez plus rien modifier ici.
refused-amount-partial = Cet appel n'accorde que des montants entiers.
refused-amount-range = Le montant est d'au moins { $least } et de moins de { $most }.
refused-replace-whom = { $member } ne peut pas être remplacé : pas membre, ou déjà remplacé.
refused-input-path = { $path } ne peut pas être modifié : seuls les fichiers de dossiers, annexes et call-annexes peuvent encore être ajoutés, remplacés ou retirés après l'ouverture de l'évaluation.
refused-input-same = { $path } est déjà tel quel ; il n'y a rien à modifier.
refused-replace-known = { $member } est déjà quelqu'un dans ce comité : donnez un autre nom court ou compte.
refused-replace-alike = { $member } se distingue à peine de { $other }, qui est déjà dans ce comité : donnez un autre nom court.
refused-replace-changed = Les feuilles soumises ont changé entre-temps. Recommencez.
refused-position-conflict = Qui a un conflit d'intérêts pour { $proposal } n'est pas dans la salle et ne prend pas position.
refused-position-vote = { $member } n'a pas de voix dans ce comité.
refused-phase-step = La session ne peut pas passer de { $from } à { $to } : les phases se suivent une à une.
refused-phase = Impossible dans la phase { $phase }.
refused-role-leads = Seuls la présidence et le secrétariat peuvent le faire.
refused-role = Possible uniquement en tant que { $role }.
refused-no-reason = Donnez un motif.
phase-setup = préparation
phase-scoring = évaluation
phase-deliberation = délibération
phase-decided = décision
role-evaluator = évaluateur
role-external = évaluateur externe
role-chair = présidence
role-secretary = secrétaire
role-observer = observateur
refused-no-seed = Indiquez ce que la source publique a publié.
refused-lot-drawn = Le tirage avec "{ $seed }" figure déjà au journal. Annulez-le d'abord, avec un motif.
refused-lot-before-group = Consignez d'abord le groupe à départager, et ensuite seulement le résultat du tirage.
refused-group-after-lot = Le résultat du tirage est déjà connu : le groupe à départager est fixé.
refused-no-draw = L'appel ne prévoit pas de tirage entre les propositions trop proches.
refused-other-group = Les notes donnent un autre groupe que celui que vous consignez : { $proposals }. Quelque chose a changé entre-temps ; regardez à nouveau.

### Fitting the budget

ready-no-proposals = Il n'y a pas encore de propositions.
ready-no-evaluators = Il n'y a pas encore d'évaluateur dans le comité.
ready-affiliation = { $member } : sa propre organisation ({ $organisation }) figure dans { $proposals }. { $count ->
    [one] Un conflit d'intérêts y est consigné dès que l'évaluation s'ouvre.
   *[other] { $count } conflits d'intérêts y sont consignés dès que l'évaluation s'ouvre.
}
ready-open-sheets = { $member } n'a pas encore soumis { $count ->
    [one] { $count } fiche
   *[other] { $count } fiches
} : { $proposals }.
ready-incomplete = Encore incomplètes : { $proposals }. Complétez les notes, ou demandez à la présidence de ne pas les attendre, avec un motif (toets chair).
ready-targets = Tous les objectifs ne sont pas réalisables, et la présidence ne l'a pas encore accepté.
fit-tie = Égalité ({ $proposals }) : l'octroi dépend de qui passe en premier, et l'appel ne tranche pas.
fit-tie-hint = La présidence fixe l'ordre, avec un motif (toets chair).
fit-forced-too-much = Les propositions incluses ({ $proposals }) demandent ensemble { $asked } ; il y a { $budget }.
fit-forced-over-lead = { $proposals } ont le même demandeur ; l'appel en admet { $maximum }.
fit-amount = Le montant de { $proposal } ne permet pas de calcul.
fit-score = Le total de { $proposal } ne permet pas de calcul.
fit-budget = Le budget { $budget } ne peut pas être réparti.
fit-too-many-targets = L'appel a { $found } objectifs ; le maximum est { $most }.
fit-forced-over-limit = { $proposals } : pour { $class }, l'appel en admet { $maximum } au plus.
fit-forced-over-envelope = { $proposals } coûtent ensemble { $asked } ; pour { $class }, il y a { $maximum } au plus.
fit-standing = { $proposal } ne peut pas garder cet octroi.
fit-standing-hint = Voyez avec toets verify si un fichier a été modifié, et remettez-le tel qu'il était.
fit-too-long = Les règles se croisent de trop de façons pour décider exactement : la recherche demande plus de { $most } pas.
fit-internal = La sélection n'a pas passé son propre contrôle. Signalez-le, avec le répertoire de la session : { $text }
fit-draw-no-group = L'appel tire au sort entre les propositions trop proches de la limite, et ce groupe n'est pas encore consigné.
fit-draw-no-seed = Le tirage entre { $proposals } reste ouvert : son résultat n'est pas encore consigné ({ $source }).
fit-draw-hint = La présidence consigne d'abord le groupe (d dans toets chair), puis le résultat du tirage (l).
draw-too-many = Pour { $count } propositions, on ne calcule pas lesquelles sont trop proches de la limite ; c'est possible jusqu'à { $most }. Ce tirage n'est pas possible pour cet appel.
draw-tie-first = Tranchez d'abord l'égalité entre { $proposals } : alors seulement on sait quelles places occupe le groupe.
draw-undefined = Les notes ne donnent pas de groupe : { $why }. Aucun tirage autour de la limite.
draw-group = { $count ->
    [one] Une proposition est trop proche de la limite : { $proposals }.
   *[other] { $count } propositions sont trop proches de la limite : { $proposals }.
} La limite est à { $line }, la place attendue après { $awards } octrois.
draw-group-empty = Aucune proposition n'est trop proche de la limite ({ $line }, après { $awards } octrois). Aucun tirage.
draw-complete = Chacun a tout évalué : le modèle ne peut pas changer l'ordre. Le groupe découle des intervalles.
draw-settings = Réglages : { $settings }.
draw-heading = Tirage au sort
draw-done = Tirage avec "{ $seed }" ({ $source }). Les places du groupe vont à ses membres dans l'ordre de leur sort ; totaux et rangs restent.
draw-by-hand = À vérifier avec : { $command }
draw-column-place = place
draw-column-from = avant
draw-column-lot = sort (SHA-256)

### Reasons

reason-awarded = Octroyée : au moment où venait le tour de cette proposition, il restait { $left } ; elle demande { $asked }.
amount-capped = { $requested } (plafonné à { $capped })
reason-amount-set = Le comité a porté le montant de { $requested } à { $amount } : { $reason }
reason-awarded-for-target = Octroyée pour atteindre un objectif : il restait { $left } ; la proposition demande { $asked }.
reason-for-target = Elle compte pour : { $target }.
reason-awarded-for-minimum = Octroyée pour atteindre un minimum : il restait { $left } ; la proposition demande { $asked }.
reason-for-minimum = Elle compte pour le minimum de { $class }.
reason-awarded-in-part = Octroyée en partie, { $amount } sur { $asked } : il restait { $left }, dont { $reserve } nécessaires pour { $aims }. Le minimum est { $minimum }.
reason-awarded-in-part-alone = Octroyée en partie, { $amount } sur { $asked } : il restait { $left }. Le minimum est { $minimum }.
aims-targets = les objectifs
aims-minima = les minima d'argent
aims-both = les objectifs et les minima d'argent
reason-forced-in = Incluse par la présidence, pour { $asked } : { $reason }
reason-standing = Octroyée auparavant : { $amount }. Cela reste acquis.
reason-forced-out = Écartée par la présidence : { $reason }
reason-stopped = La liste s'arrête à { $proposal }, la première proposition qui dépassait ce qui restait.
reason-left-at-stop = Il restait alors { $left } ; cette proposition demande { $asked }.
reason-budget-exhausted = Au moment où venait le tour de cette proposition, il restait { $left }. Elle demande { $asked } : plus que ce qui restait.
reason-minimum = Le minimum est { $minimum }.
reason-set-aside = Au moment où venait le tour de cette proposition, il restait { $left } ; elle demande { $asked }.
reason-still-needed = Avec cette proposition, il en faut encore { $count } pour arriver à au moins { $least } { $target }.
reason-reserve = Pour cela, { $reserve } restent de côté, le minimum qui y suffit, pour { $proposals }.
reason-reserve-minima = Pour cela, { $reserve } restent de côté, le minimum qui y suffit, pour { $proposals }, chacune avec son minimum.
reason-forced-before = Auparavant, la présidence a d'abord inclus : { $proposals } (ensemble { $together }).
reason-together = Avec cette proposition : { $counted } + { $reserve } = { $together }. C'est plus que { $left }.
reason-nobody-left = Avec les propositions qui suivent, ce n'est pas réalisable, quel que soit le budget : elles sont trop peu nombreuses, ou un maximum de l'appel ne le permet pas.
reason-lead-maximum = { $lead } a déjà { $maximum ->
    [one] le seul octroi
   *[other] les { $maximum } octrois
} que l'appel admet par demandeur : { $proposals }.
reason-still-needed-money = Avec cette proposition, il manque encore pour le minimum de { $class }, { $least } : { $sum }.
reason-envelope-room = Des fonds pour { $class }, il restait { $room }.
reason-class-maximum = Pour { $class }, l'appel admet au plus { $maximum ->
    [one] 1 octroi, et il est déjà donné
   *[other] { $maximum } octrois, et ils sont déjà donnés
} : { $proposals }.
reason-envelope-full = Des { $most } pour { $class }, il restait { $room }. Cette proposition demande { $asked } : plus que cela.
reason-not-in-best-total = Aucune répartition avec cette proposition ({ $asked }) n'atteint une somme plus élevée, ou la même somme avec un meilleur classement. La meilleure répartition laisse { $left }.
reason-not-in-best-total-many = Aucune répartition avec cette proposition ({ $asked }) n'atteint une somme plus élevée que la répartition choisie, qui laisse { $left }.
reason-not-in-best-total-unproven = Cette proposition ({ $asked }) n'est pas dans la meilleure répartition trouvée. Qu'il n'y en ait pas de meilleure n'est pas prouvé. La répartition trouvée laisse { $left }.
reason-withdrawn = Retirée : { $reason }
reason-withdrawn-award = L'octroi de { $amount } est devenu caduc.
reason-withdrawn-reserve = La proposition figurait sur la liste de réserve.
reason-moved-up = Remontée après le retrait de { $proposals }.
reason-after-withdrawal = Après le retrait de { $proposals }, elle est restée sur la liste de réserve.
reason-lead-kind = Irrecevable : un demandeur du type "{ $kind }" ne peut pas introduire de proposition.
reason-lead-region = Irrecevable : le pouvoir local se situe en { $region } (code NIS { $nis }) ; seuls sont admis les demandeurs de : { $allowed }.
reason-too-many-applications = Irrecevable : par demandeur, { $max ->
    [one] 1 seule proposition compte, la première introduite
   *[other] { $max } propositions comptent, les premières introduites
  }. Le même demandeur a introduit plus tôt : { $earlier }.
reason-below-minimum = Irrecevable : { $requested } demandés, { $min } au moins.
reason-above-maximum = Irrecevable : { $requested } demandés, { $max } au plus.
reason-own-share = Irrecevable : l'apport propre est de { $own } sur { $total } ; il faut au moins { $min } %.
reason-grant-share = Irrecevable : la subvention de { $grant } dépasse { $share } % des coûts de { $total } ; { $most } au plus sont possibles.
reason-partner-share = Irrecevable : la subvention de { $partner }, { $grant }, dépasse { $share } % des coûts de { $total } ; { $most } au plus sont possibles.
reason-partners = Irrecevable : en plus du demandeur, { $count ->
    [0] aucun partenaire
    [one] 1 partenaire
   *[other] { $count } partenaires
  } ; il en faut au moins { $min }. Les partenaires associés ne comptent pas.
reason-too-short = Irrecevable : le projet va du { $start } au { $end }. Un projet de { $least } mois, la durée minimale, va jusqu'au { $until }.
reason-too-long = Irrecevable : le projet va du { $start } au { $end }. Un projet de { $most } mois, la durée maximale, va jusqu'au { $until }.
region-flanders = Flandre
region-brussels = Région de Bruxelles-Capitale
region-wallonia = Wallonie
region-none = aucune région
region-or = { $one } ou { $other }
reason-late = Irrecevable : introduit le { $submitted }, après la date limite du { $deadline }.
reason-too-few-marks = Incomplète : { $criterion } a { $marks } des { $needed } notes requises.
reason-no-consensus = Incomplète : aucune note de consensus n'est encore fixée pour { $criterion }.
reason-not-above = Pas au-dessus du seuil : { $what }, et il faut plus que { $threshold } ({ $apart } sous le seuil).
reason-not-above-equal = Pas au-dessus du seuil : { $what }, exactement le seuil ; il faut plus que { $threshold }.
reason-not-below = Pas meilleur que le seuil : { $what }, et il faut moins que { $threshold } ({ $apart } de trop).
reason-not-below-equal = Pas meilleur que le seuil : { $what }, exactement le seuil ; il faut moins que { $threshold }.
figure = { $number }
figure-fraction = { $fraction } (arrondi { $rounded })
figure-then-rounded = { $number }, arrondi { $rounded }
figure-fraction-rounded = { $fraction }, arrondi { $rounded }
figure-rounded = { $rounded } (arrondi)
threshold-criterion = { $name } obtient { $figure }
threshold-block = { $name } obtient { $figure } points
threshold-block-unweighted = { $name } obtient { $figure } points sans pondération
threshold-total = le total est { $figure }
threshold-total-unweighted = le total sans pondération est { $figure }
reason-below = Sous le seuil : { $what }, le seuil est { $threshold } (il manque { $apart }).
reason-above = Moins bon que le seuil : { $what }, la note la plus haute qui suffit est { $threshold } ({ $apart } de trop).
target-all = projets
target-class = { $label }
target-too-few = { $available ->
    [0] il n'y a aucun candidat
    [one] il n'y a que 1 candidat
   *[other] il n'y a que { $available } candidats
}
target-too-few-of = des { $candidates } candidats, les autres règles de l'appel en admettent { $available } au plus
target-too-little = cela coûte au moins { $needed }, et il y a { $budget }
bound-limit = Au plus { $most } { $class } : { $reached } { $reached ->
    [one] octroi
   *[other] octrois
}.
bound-envelope = Fonds pour { $class } : { $awarded } octroyés (au moins { $least }, au plus { $most }).
bound-envelope-least = Fonds pour { $class } : { $awarded } octroyés (au moins { $least }).
bound-envelope-most = Fonds pour { $class } : { $awarded } octroyés (au plus { $most }).
bound-envelope-open = Fonds pour { $class } : { $awarded } octroyés.
bound-envelope-missed = MINIMUM NON ATTEINT. { $said }
bound-envelope-short = MINIMUM NON ATTEINT. { $said } Raison : { $why }.
target-not-decided = on n'a pas pu établir en { $most } pas de recherche si c'est réalisable
envelope-not-decided = on n'a pas pu établir en { $most } pas de recherche si le minimum entier est réalisable ; on a compté avec { $counted }
bound-envelope-eased = { $said } Ce n'était pas certain d'avance : { $why }.
envelope-too-little-asked = { $available } au plus peut y aller
tie-ruling = décision de la présidence
tie-covers = d'abord qui aide l'objectif encore ouvert ({ $class })
tie-criterion = note la plus haute pour { $criterion }
tie-criterion-low = note la plus basse pour { $criterion }
tie-unrounded = total non arrondi le plus haut
tie-request = montant demandé le plus bas
tie-class = { $class } d'abord
tie-earlier = introduit plus tôt
tie-lot = lot le plus bas au tirage
tie-id = numéro le plus bas
tie-compared = { $step } ({ $own } contre { $other })
tie-member = compte
tie-no-member = ne compte pas
tie-not-known = non connu
tie-text = { $text }
tie-lot-start = { $start }...
lead-kind-local-authority = pouvoir local
lead-kind-vgc = VGC
lead-kind-public-body = autre autorité
lead-kind-non-profit = association
lead-kind-research = organisme de recherche
lead-kind-international = organisation internationale
lead-kind-company = entreprise
lead-kind-school = école
lead-kind-other = autre
reason-drawn = Le tirage a mis cette proposition à la place { $place } de l'ordre dans lequel l'argent est réparti ; selon ses notes, elle était à la place { $from }.
reason-drawn-same = Cette proposition était dans le tirage et est restée à la place { $place } de l'ordre dans lequel l'argent est réparti.
reason-drawn-lot = Sort : { $lot }. Le plus bas passe en premier. À vérifier avec : { $command }

### Import

import-abstention-reason = une abstention exige un motif
import-amount-ambiguous = "{ $text }" peut se lire de deux façons : comme { $thousands }, ou comme { $whole } avec { $fraction } pour décimales
import-amount-cents = "{ $text }" a plus de deux décimales
import-amount-clash = la colonne { $field } est écrite de deux façons : "{ $comma }" en { $commaplace } avec une virgule décimale, "{ $point }" en { $pointplace } avec un point décimal
import-amount-formula = "{ $text }" est une formule qui a échoué
import-amount-grouping = dans "{ $text }", les points, virgules ou espaces ne sont pas à leur place dans un montant
import-amount-large = "{ $text }" est trop grand pour un montant
import-amount-negative = le montant { $amount } est négatif
import-amount-none = "{ $text }" n'est pas un montant en { $currency }
import-amount-share = "{ $text }" est une part, pas un montant ; convertissez-la en montant
import-amount-other-sign = "{ $text }" n'est pas un montant avec "{ $decimal }" devant les cents
import-cell-empty = la cellule "{ $field }" est vide
import-column-ignored = la colonne "{ $column }" n'est pas connue et n'est pas lue
import-column-kept = la colonne "{ $column }" n'est pas connue ; elle est conservée avec la proposition comme simple texte
import-column-missing = la colonne "{ $field }" manque
import-column-nameless = la colonne { $column } n'a pas de nom, mais cette cellule est remplie
import-column-twice = deux colonnes valent pour "{ $field }" : "{ $first }" et "{ $second }"
import-score-word = le mot "{ $word }" n'est pas celui de la note { $score }
import-conflict-and-score = { $member } a pour { $proposal } à la fois un conflit d'intérêts et une note (lignes { $first } et { $second })
import-conflict-comment = un conflit d'intérêts ne va pas avec un commentaire au demandeur
import-conflict-criterion = un conflit d'intérêts vaut pour toute la proposition : la cellule criterion doit être vide, et non "{ $criterion }"
import-conflict-reason = un conflit d'intérêts exige un motif
import-conflict-twice = { $member } déclare deux fois un conflit d'intérêts pour { $proposal } (lignes { $first } et { $second })
import-criterion-column-twice = Deux colonnes sont du critère { $criterion }
import-scores-two-shapes = Le tableau a une colonne "{ $column }" et une colonne par critère ("{ $criterion }") ; c'est l'un ou l'autre.
import-scores-two-shapes-hint = Mettez chaque note sur sa propre ligne, ou donnez une colonne à chaque critère et enlevez "critère" et "note".
import-scores-columns-hint = Mettez chaque note sur une ligne avec criterion et score, ou donnez à chaque critère une colonne à son nom : { $criteria }.
import-criterion-role = { $member } ({ $role }) ne note pas le critère { $criterion }
import-criterion-unknown = le critère "{ $criterion }" n'existe pas ; l'appel a { $criteria }
import-currency = la ligne est en "{ $text }", alors que les montants de cet appel sont en { $currency }
import-date = "{ $text }" n'est pas une date ; écrivez 2020-10-14 ou 14/10/2020
import-date-serial = "{ $text }" n'est pas une date mais un numéro de jour d'Excel (pour { $day }) ; donnez à la colonne le format date
import-delimiter-unclear = séparateur de cellules incertain : virgule, point-virgule ou tabulation
import-end-before-start = la fin { $end } précède le début { $start }
import-file-binary = ceci n'est pas un tableau mais { $kind }
import-header-two = les noms de colonnes peuvent se trouver à la ligne { $first } ou à la ligne { $second }
import-sheet-unknown = le classeur n'a pas de feuille "{ $sheet }" ; il a { $sheets }
import-sheet-none = aucune feuille ({ $sheets }) ne contient de noms de colonnes connus ; sont connus { $fields }
import-sheets-hidden = ce qui est masqué dans le classeur n'a pas été lu : { $sheets }
import-sheets = plusieurs feuilles peuvent être le tableau : { $sheets }
import-workbook-cells = une feuille de ce classeur a trop de cellules ou trop de texte
import-workbook-unpacked = ce classeur est trop grand : décompressé, il occupe plus de place qu'un tableau n'en demande
import-workbook-locked = ce classeur est protégé par un mot de passe
import-workbook-broken = ce fichier { $kind } est endommagé et ne peut pas être lu
import-file-broken = le fichier se dit en { $encoding }, mais contient des caractères qui ne le sont pas
import-file-empty = le fichier est vide
import-encoding-odd = des caractères ne sont pas à leur place ; voici le fichier lu dans chaque codage : { $readings }
import-rows-too-many = ce tableau compte plus de { $count } lignes
import-file-web = ceci n'est pas un tableau mais une page web (HTML)
import-file-nul = ceci n'est pas un fichier texte
import-heading-twice = le nom de colonne "{ $second }" figure deux fois dans le tableau
import-hint-rows = Enregistrez seulement les lignes du tableau, ou répartissez-les sur plusieurs fichiers.
import-hint-amount = Écrivez le montant comme 40000.00 ou 40.000,00.
import-hint-assign = Confiez la proposition à ce membre, ou supprimez la ligne.
import-hint-clash = Écrivez les montants de la colonne d'une seule façon.
import-hint-column-twice = Supprimez-en une, ou gardez-en une comme simple texte avec --map "{ $column }=extra" (ou mettez "extra:" devant le nom).
import-hint-currency = Demandez le montant dans la monnaie de l'appel ; Toets ne convertit pas.
import-hint-decimal = Dites ce qui précède les cents : --decimal comma (40.000,00) ou --decimal point (40,000.00).
import-hint-decimal-mark = Ou dites ce qui précède les décimales dans ce tableau : --decimal comma (1.000 vaut mille) ou --decimal point (1.000 vaut un).
import-hint-export-again = Enregistrez à nouveau le tableau en CSV.
import-hint-encoding-lost = Enregistrez à nouveau le fichier depuis le programme d'origine. S'il est correct malgré tout, ajoutez --encoding { $encoding }.
import-hint-encoding = Dites quelle lecture est correcte, par exemple --encoding { $encoding }.
import-hint-formula = Corrigez la formule dans le tableur et enregistrez à nouveau.
import-hint-map = Dites de quelle colonne il s'agit : --map "COLONNE={ $field }".
import-hint-map-any = Dites ce que contient la colonne avec --map COLONNE=CHAMP.
import-hint-map-columns = Les colonnes sont : { $columns }.
import-hint-name-column = Donnez un nom à la colonne sur la première ligne.
import-hint-name-columns = Mettez les noms de colonnes au-dessus du tableau, ou dites quelle colonne est laquelle avec --map COLONNE=CHAMP.
import-hint-one-delimiter = Enregistrez à nouveau le tableau en CSV avec un seul séparateur.
import-hint-quotes = Fermez chaque guillemet, et doublez un guillemet à l'intérieur d'un texte.
import-hint-reason = Mettez l'explication d'une note dans la colonne comment, ou écrivez - comme note pour une abstention.
import-hint-row-cells = Mettez entre guillemets un texte qui contient "{ $delimiter }" ou un retour à la ligne.
import-hint-left = Remplissez la cellule. Si cette ligne n'est pas une proposition : --leave-out { $line }.
import-doubt-hint = Si ce n'est pas une proposition : --leave-out { $line }. Si c'en est une : --keep-row { $line }.
import-doubt-told-hint = La ligne est importée comme proposition. Si ce n'en est pas une : --leave-out { $line }.
import-hint-save-as-csv = Enregistrez le tableau comme classeur (xlsx, ods) ou en CSV (UTF-8) et importez ce fichier.
import-hint-header = Dites à quelle ligne ils se trouvent : --header { $line }.
import-hint-sheet = Dites quelle feuille : --sheet NOM.
import-hint-workbook-unlock = Retirez le mot de passe dans le tableur et enregistrez à nouveau.
import-hint-workbook-again = Ouvrez-le dans le tableur, enregistrez-le à nouveau et importez ce fichier.
import-hint-workbook-large = Copiez seulement le tableau dans un nouveau classeur et importez celui-ci.
import-hint-save-as-workbook = Enregistrez le tableau comme classeur (xlsx, ods) ou en CSV et importez ce fichier.
import-key = "{ $text }" n'est pas une clé publique SSH sur une seule ligne
import-key-twice = deux membres ont la même clé (lignes { $first } et { $second })
import-lead-kind = "{ $text }" n'est pas un type de demandeur ; choisissez parmi { $codes }, ou un mot usuel comme commune, cpas, asbl, srl, université
import-kbo = "{ $text }" n'est pas un numéro d'entreprise : il a dix chiffres, dont le premier est 0 ou 1
import-kbo-check = le numéro d'entreprise "{ $text }" n'est pas correct : les deux derniers chiffres ne correspondent pas aux autres
import-hint-kbo = Peut-être : { $number }. Un tableur omet parfois le zéro initial ; faites de la colonne une colonne de texte.
import-list-gap = dans "{ $text }", il manque un nom avant ou après un signe plus
import-login = "{ $text }" n'est pas un compte : il contient des espaces
import-login-twice = deux membres ont le compte "{ $key }" (lignes { $first } et { $second })
import-map-no-column = le tableau n'a pas de colonne "{ $column }" (dans --map)
import-meaning-nowhere = "{ $text }" (de --meaning) ne figure dans aucune cellule
import-map-shape = "{ $text }" n'a pas la forme COLONNE=CHAMP
import-map-twice = la colonne "{ $column }" figure deux fois dans --map
import-map-unknown-field = le champ "{ $field }" n'existe pas ; choisissez parmi { $fields } ou extra
import-member-twice = deux membres ont l'id "{ $key }" (lignes { $first } et { $second })
import-member-alike = les id "{ $other }" et "{ $key }" se distinguent à peine (lignes { $first } et { $second })
import-member-unknown = "{ $member }" n'est pas membre du comité
import-minimum-above-request = le minimum { $minimum } dépasse le montant demandé { $requested }
import-moment = "{ $text }" n'est pas un moment ; écrivez 2020-10-14T16:05 ou 14/10/2020 16:05
import-moment-without-time = l'heure manque dans "{ $text }", alors que d'autres lignes en ont une
import-nis = "{ $text }" n'est pas un code INS de cinq chiffres
import-nis-name = "{ $text }" n'est ni une commune du registre, ni un code INS de cinq chiffres
import-nis-several = "{ $text }" n'existe que depuis { $since } ; le registre de ce tour est plus ancien et connaît { $parts } : écrivez le code de l'une d'elles
import-nis-merged-into = "{ $text }" fait partie depuis { $since } de { $name } ({ $nis }) et est lu ainsi
import-nis-merged = "{ $text }" n'existe que depuis { $since } et ne figure pas dans le registre ; lu comme { $parts }
import-nis-mended = "{ $text }" est lu comme { $nis } ({ $name }) : le tableur avait supprimé le zéro initial
import-hint-nis = Peut-être : { $nis } ({ $name }). Dites-le avec --meaning "{ $text }={ $nis }", ou corrigez la cellule.
import-no-known-column = cette ligne ne contient aucun nom de colonne connu ; sont connus { $fields }
import-not-assigned = { $member } ne lit pas la proposition { $proposal }
import-partner-role = "{ $text }" n'est pas un rôle de partenaire ; choisissez chef de file, partenaire ou associé
import-proposal-twice = deux propositions ont l'id "{ $key }" (lignes { $first } et { $second })
import-proposal-alike = les id "{ $other }" et "{ $key }" se distinguent à peine (lignes { $first } et { $second })
import-proposal-unknown = la proposition "{ $proposal }" n'existe pas
import-quote-open = un guillemet est ouvert mais jamais fermé
import-quote-stray = il y a encore du texte après un guillemet fermé
import-reason-with-score = "{ $reason }" figure comme motif, mais la note n'est ni une abstention ni un conflit
import-role = "{ $text }" n'est pas un rôle dans le comité ; choisissez évaluateur, évaluateur externe, président, secrétaire ou observateur
import-row-cells = cette ligne a { $cells } cellules, la première ligne { $headings }
import-row-nowhere = à la ligne { $line } il n'y a pas de ligne du tableau
import-doubt-sum = "{ $title }" demande exactement ce que les lignes { $first } à { $last } demandent ensemble : c'est peut-être un total
import-doubt-label = "{ $title }" est le nom d'un total ou d'un chiffre, pas d'une proposition
import-doubt-nameless = "{ $title }" n'a ni id ni demandeur, contrairement aux autres lignes : ce n'est peut-être pas une proposition
import-score-twice = { $member } a pour { $proposal } deux lignes pour { $criterion } (lignes { $first } et { $second })

### Command line

cli-error = erreur
cli-doubt = à vérifier
cli-warning = attention
cli-flood = { $count ->
    [one] encore une fois la même chose
   *[other] encore { $count } fois la même chose
}
cli-reason-hint = Ajoutez : --reason "pourquoi"
who-unknown = "{ $member }" n'est pas membre de ce comité. Les membres sont : { $known }.
who-unknown-plain = "{ $member }" n'est pas membre de ce comité.
who-nobody = Le compte "{ $account }" n'appartient à aucun membre de ce comité.
who-nobody-hint = Dites qui vous êtes avec --as MEMBRE, ou demandez au secrétaire d'indiquer votre compte comme login.
round-closed = La session ne peut pas être ouverte pour l'instant : quelque chose ne va pas dans ses fichiers.
round-closed-hint = Prévenez le secrétaire, qui trouve avec toets check ce qui ne va pas. Votre propre travail est conservé.
rank-too-early = Il n'y a pas encore de classement : la session est dans la phase { $phase }.
rank-too-early-hint = La présidence ou le secrétariat ouvre la délibération : toets phase deliberation
rank-hidden = Ce compte ne peut pas lire les journaux de { $members } ; sans eux, il n'y a pas de classement.
rank-unranked = Non classées
rank-nobody = Aucune proposition n'est classée.
conflict = conflit d'intérêts
names-open = { $names }
names-more = { $names } et encore { $more }
names-closed = { $closed ->
    [one] une proposition dont vous ne voyez pas les chiffres
   *[other] { $closed } propositions dont vous ne voyez pas les chiffres
}
names-and-closed = { $names } et { $closed ->
    [one] une proposition dont vous ne voyez pas les chiffres
   *[other] { $closed } propositions dont vous ne voyez pas les chiffres
}
closed-ineligible = Irrecevable ; vous ne voyez pas pourquoi, car vous avez ici un conflit d'intérêts.
closed-withdrawn = Retirée ; vous ne voyez pas pourquoi, car vous avez ici un conflit d'intérêts.
closed-who = Irrecevable ; vous ne voyez pas pourquoi, car cela dirait qui introduit une proposition.
closed-outcome = Résultat : { $outcome }. Vous avez ici un conflit d'intérêts : vous ne voyez que le total, le rang et le résultat, et une autre présidence décide.
closed-incomplete = Incomplète ; vous ne voyez pas les notes, car vous avez ici un conflit d'intérêts.
closed-below-threshold = Sous le seuil ; vous ne voyez pas les notes, car vous avez ici un conflit d'intérêts.
table-id = num.
table-title = proposition
table-classes = classe
table-total = total
table-requested = demandé
table-awarded = octroyé
table-outcome = résultat
table-reason = motif
table-tie = en cas d'égalité
table-tie-open = OUVERT : l'appel ne tranche pas
strategy-targets = Objectifs
strategy-in-order-skip = Dans l'ordre, en sautant ce qui n'entre pas
strategy-in-order-stop = Dans l'ordre, s'arrête au premier qui n'entre pas
strategy-best-total = Somme la plus élevée
fit-missing-cells = Attention : pour { $proposals }, il manque des données dont les règles ont besoin (voir toets check). Rien ne peut être décidé ainsi.
fit-official-so-far = selon les règles de l'appel, pas encore décidé
fit-official = résultat officiel
fit-targets-open = selon les règles de l'appel, mais un objectif ou un minimum n'est pas atteint et la présidence ne l'a pas encore accepté
fit-unofficial = pour information, pas le résultat officiel
fit-money = Octroyé { $spent } sur { $budget } ; reste : { $left }.
fit-target-met = Objectif atteint : { $reached } { $target } (au moins { $needed } requis).
fit-target-missed = OBJECTIF NON ATTEINT : { $reached } { $target }, au moins { $needed } requis
fit-whole-requests = La somme maximale compte avec des demandes entières : personne ne reçoit une partie.
outcome-awarded = octroyée
outcome-reserve = réserve
outcome-refused = refusée
outcome-withdrawn = retirée
outcome-reserve-place = réserve { $place }
outcome-for-target = octroyée pour un objectif
outcome-for-minimum = octroyée pour un minimum
outcome-in-part = octroyée en partie
outcome-forced-in = incluse par la présidence
outcome-standing = octroyée auparavant
outcome-forced-out = écartée par la présidence
outcome-budget = trop peu d'argent
outcome-set-aside = cède à un objectif
outcome-set-aside-minimum = cède à un minimum
outcome-lead-maximum = maximum du demandeur
outcome-class-maximum = maximum de la classe
outcome-envelope-full = trop peu d'argent pour la classe
outcome-not-best = hors de la plus haute somme
explain-heading = { $proposal } { $title }
explain-unknown = Il n'y a pas de proposition "{ $proposal }".
explain-unknown-hint = Tous les numéros figurent dans : toets rank
explain-no-mark = { $criterion } : pas encore de note.
explain-criterion = { $criterion } : { $given }, { $merged }. { $points }
explain-criterion-only = { $criterion } : { $merged }. { $points }
explain-given = { $count ->
    [one] note { $given }
   *[other] notes { $given }
}
explain-given-members = { $count ->
    [one] note d'un membre { $given }
   *[other] notes des membres { $given }
}
explain-consensus = consensus { $mark }
explain-mean = moyenne { $mark }
explain-median = médiane { $mark }
explain-trimmed = { $dropped ->
    [one] sans la plus basse et la plus haute, ensemble { $mark }
   *[other] sans les { $dropped } plus basses et les { $dropped } plus hautes, ensemble { $mark }
}
explain-share = { $mark } sur { $best }, { $weight } : { $points }
explain-share-scale = { $mark } sur une échelle de { $worst } (pire) à { $best } (meilleur), donc { $above } sur { $range }, { $weight } : { $points }
explain-times = { $mark } x { $weight } = { $points }
explain-weight = poids { $weight }
explain-weight-of = poids { $weight } sur { $weights }, sur 100
explain-not-counted = Ne compte pas dans le total.
explain-sum = Additionnés : { $terms } = { $sum }
explain-sum-only = Additionnés : { $sum }
explain-rank = Total { $total } : place { $rank } sur { $of }.
explain-total = Total { $total }.
explain-waived = La présidence n'attend pas ce qui manque : { $reason }
explain-tie = À égalité avec { $other }, départage : { $step }.
explain-tie-closed = En cas d'égalité, départage : { $step }.
explain-tie-open = L'égalité avec { $proposals } n'est pas encore tranchée.
explain-tie-elsewhere = L'égalité entre { $proposals } n'est pas encore tranchée : l'appel ne dit pas qui vient d'abord, et l'argent en dépend.
explain-despite-same = Quelle que soit la décision, pour cette proposition :
explain-despite-awarded = Quelle que soit la décision, cette proposition reçoit { $amount }.
explain-despite-awarded-closed = Quelle que soit la décision, cette proposition reçoit de l'argent.
explain-despite-reserve = Quelle que soit la décision, cette proposition va sur la liste de réserve.
explain-despite-refused = Quelle que soit la décision, cette proposition ne reçoit rien.
explain-despite-hangs = L'octroi à cette proposition et son montant dépendent de cette égalité.
explain-despite-own-tie = L'égalité dans laquelle se trouve cette proposition n'est pas non plus tranchée.
explain-despite-many = Ce que cela signifie pour cette proposition n'est pas calculé : les égalités peuvent être tranchées de plus de { $most } façons.
award-list-rank = place
award-list-id = numéro
award-list-title = titre
award-list-lead = demandeur
award-list-classes = classes
award-list-total = total
award-list-requested = demandé
award-list-outcome = résultat
award-list-amount = octroyé
award-list-reason = motif
award-list-official-so-far = Pas encore décidé : voici ce que les règles de l'appel donnent maintenant.
award-list-official = Résultat officiel selon les règles de l'appel.
award-list-targets-open = Pas encore décidé : voici ce que les règles de l'appel donnent maintenant. Un objectif ou un minimum n'est pas atteint, et la présidence ne l'a pas encore accepté.
award-list-unofficial = Pour information : ceci n'est pas le résultat officiel.
award-list-summary = { $strategy }. Budget { $budget }, octroyé { $spent }, reste { $left }.
award-list-target = { $reached } { $target } (au moins { $needed } requis)
award-list-heading-awarded = Octroyées
award-list-heading-reserve = Liste de réserve
award-list-heading-refused = Non octroyées
award-list-heading-withdrawn = Retirées
export-unknown = "{ $what }" ne peut pas être exporté comme "{ $format }".
export-unknown-hint = Sont possibles : award-list avec csv, csv-be ou md, scores avec csv, minutes avec md, et sheet avec xlsx ou txt.
export-written = Écrit : { $path }
export-ask = Le fichier { $path } existe déjà et n'est pas connu comme une exportation inchangée. Le remplacer ? (oui/non)
export-foreign = Le fichier { $path } existe déjà et n'est pas connu comme une exportation inchangée.
export-foreign-hint = Choisissez un autre nom, ou ajoutez --replace pour remplacer le fichier.
export-changed-meanwhile = Le fichier { $path } a été modifié entre-temps. Rien n'a été écrit.
export-to-folder = À l'endroit de { $path } se trouve un répertoire.
export-to-folder-hint = Après -o, indiquez le répertoire et le nom d'un fichier, par exemple -o exports/liste.csv.
export-to-link = À l'endroit de { $path } se trouve un lien vers un autre fichier. Rien n'a été écrit.
export-to-link-hint = Indiquez le fichier même, ou -o - pour l'écran.
export-to-device = Ce qui se trouve à l'endroit de { $path } n'est pas un fichier ordinaire. Rien n'a été écrit.
export-to-device-hint = Avec -o -, l'exportation va à l'écran ou à un autre programme.
export-into-round = Le fichier { $path } fait partie d'une session d'évaluation. Une exportation n'y écrit pas.
export-into-round-hint = Dans le répertoire d'une session, seul son répertoire exports est prévu pour les exportations.
check-done = { $count ->
    [0] Tout est en ordre.
    [one] Pas d'erreurs ; { $count } point à vérifier.
   *[other] Pas d'erreurs ; { $count } points à vérifier.
}
conflict-none = Aucun conflit d'intérêts pour l'organisation de { $member } n'est consigné sur { $proposal }.
conflict-taken-back = Retiré : le conflit d'intérêts de { $member } sur { $proposal }.
phase-already = La session est déjà dans la phase { $phase }.
phase-unknown = "{ $phase }" n'est pas une phase.
phase-unknown-hint = Les phases sont : setup, scoring, deliberation, decided.
phase-held-up = { $count ->
    [one] Ce qui figure ci-dessus retient la phase { $phase }.
   *[other] Les { $count } points ci-dessus retiennent la phase { $phase }.
}
phase-doubts-hint = Corrigez-les. Ou poursuivez sciemment et dites pourquoi, pour le journal : --reason "pourquoi"
phase-errors-hint = Corrigez d'abord les erreurs ; aucun motif n'y fait rien.
phase-changed = La session est maintenant dans la phase { $phase }.
new-done = La session se trouve dans { $path }.
new-no-committee = Il n'y a pas encore de comité : toets import committee { $path } comite.csv
new-starter = Adaptez les règles dans { $path }/call.ron : chaque ligne explique ce qu'elle fait. Le fichier est du texte, en néerlandais.
new-next = Étape suivante : toets check { $path }, puis toets phase { $path } scoring
import-understood = { $file } : lignes : { $rows }, séparateur "{ $delimiter }", { $encoding }.
import-control-explained = { $column } : le fichier dit { $published }, les lignes ensemble donnent { $sum } ; différence { $difference }, exactement ce qui figure à la ligne { $lines }
import-control-differs = { $column } : le fichier dit { $published }, les lignes ensemble donnent { $sum } ; différence { $difference }
import-control-equal = { $column } : { $sum }, la somme des lignes, correct
import-control-failed = { $column } : la formule ne donne pas de montant ; il n'y a rien à comparer
import-control-none = sans montant lisible : il n'y a rien à comparer
import-left-more = ... et encore { $count } autres
import-left-total = la ligne { $line } est une ligne de totaux et n'est pas importée : { $text }
import-left-section = la ligne { $line } est un intertitre ou une remarque et n'est pas importée : { $text }
import-left-headings = la ligne { $line } répète les noms de colonnes et n'est pas importée
import-left-above = la ligne { $line } se trouve au-dessus des noms de colonnes et n'est pas importée : { $text }
import-left-drawn = la ligne { $line } est un trait et n'est pas importée
import-left-units = la ligne { $line } donne les unités des colonnes et n'est pas importée : { $text }
import-left-unfilled = la ligne { $line } n'est pas remplie et n'est pas importée : { $text }
import-left-figure = la ligne { $line } est un chiffre sur les lignes ou sur le budget et n'est pas importée : { $text }
import-left-said = la ligne { $line } est laissée de côté, comme vous l'avez demandé : { $text }
import-understood-sheet = { $file } : lignes : { $rows }, feuille "{ $sheet }", { $format }.
import-preview = Ajoutés : { $comes }. Modifiés : { $alters }. Supprimés : { $goes }.
import-ask-near = "{ $text }" désigne-t-il { $name } ({ $nis }) ? (oui/non)
import-amount-rounded = "{ $text }" est arrondi à { $rounded }
import-hint-cents = Corrigez le montant, ou ajoutez --round : tous les montants sont alors arrondis au cent.
import-yes-no = dans la colonne "{ $column }" se trouve "{ $text }" ; il y faut oui ou non
import-kept-answers = Lu comme lors de l'importation précédente d'un tel tableau : { $answers }. Si ce doit être autrement, ajoutez --forget-answers.
import-left-screen = Rien n'a été importé : vous avez quitté l'écran.
import-again = La même importation sans questions : { $command }
import-again-left = Pour continuer avec vos réponses : { $command }
import-ask-row = ligne { $line } : { $text }
import-ask-row-what = Est-ce une proposition ?
import-ask-row-why = Cette ligne ne ressemble pas à une proposition. Un total ou une remarque n'en fait pas partie.
import-ask-row-out = non, laisser cette ligne de côté
import-ask-row-stays = oui, l'importer comme proposition
import-ask-typed = un autre montant ; je le tape
import-ask-amount = Quel montant est-ce ?
import-ask-amount-what = La colonne { $field } est écrite de deux façons, et "{ $text }" ne va pas avec le reste. Choisissez ce qui est voulu.
intake-type = Que faut-il lire ?
intake-type-hint = Écrivez-le comme le reste de la colonne. Entrée confirme, Esc annule.
import-ask-read-as = { $text } est alors { $amount }
import-ask-keep = ne pas lire : garder seulement la colonne "{ $column }"
import-ask-plain = { $text }
import-ask-at = { $place } : { $what }
import-ask-line = ligne { $line }
import-ask-encoding = Comment ce fichier est-il écrit ?
import-ask-encoding-what = Certains signes n'y ont pas leur place. Choisissez la ligne qui se lit bien.
import-ask-sheet = Quelle feuille ?
import-ask-sheet-what = Choisissez la feuille où se trouve le tableau. Sous chaque feuille figurent les premières lignes.
import-ask-header = Où sont les noms des colonnes ?
import-ask-header-what = Choisissez la ligne avec les noms des colonnes. Ce qui est au-dessus n'est pas importé.
import-ask-decimal = Qu'y a-t-il devant les cents ?
import-ask-decimal-what = Ces montants peuvent se lire de deux façons. Choisissez comment tout le tableau est écrit.
import-ask-comma = une virgule
import-ask-point = un point
import-ask-cents = Arrondir les montants ?
import-ask-cents-what = Ces montants ont plus de deux décimales. Un montant du cycle s'arrête toujours au cent.
import-ask-cents-no = non, je corrige d'abord le fichier
import-ask-cents-yes = oui, arrondir au cent tous les montants de ce tableau
import-ask-town = Quelle commune est-ce ?
import-ask-town-what = "{ $text }" ne figure pas au registre des communes. Choisissez ce qui est voulu ; avec / vous cherchez parmi toutes les communes, aussi pour une ancienne commune.
import-ask-town-named = { $name } ({ $nis }), { $province }, habitants : { $population }
import-ask-open = laisser ouvert ; le texte reste avec le dossier
import-ask-word = Que signifie ce mot ?
import-ask-word-what = "{ $text }" n'est pas connu dans la colonne { $field }. Votre réponse vaut pour tout le tableau.
import-field-id = id
import-field-title = titre
import-field-lead = demandeur
import-field-lead-kind = type de demandeur
import-field-kbo = numéro d'entreprise
import-field-nis = commune du demandeur
import-field-municipalities = communes participantes
import-field-partners = partenaires
import-field-requested = montant demandé
import-field-minimum = minimum
import-field-total-cost = coût total
import-field-own-contribution = contribution propre
import-field-province = province
import-field-classes = classes
import-field-start = début
import-field-end = fin
import-field-submitted = introduit le
import-field-language = langue
import-field-summary = résumé
import-field-currency = monnaie
import-field-proposal = proposition
import-field-name = nom
import-field-role = rôle
import-field-total = total
import-field-grant = subvention
import-field-login = compte
import-field-affiliation = organisation
import-field-key = clé publique
import-field-assigned = propositions attribuées
import-field-evaluator = évaluateur
import-field-criterion = critère
import-field-score = note
import-field-reason = motif
import-field-topics = thèmes
import-field-rapporteur-of = rapporteur de
import-field-expertise = compétences
import-field-prefers = souhaite lire
import-field-declines = préfère ne pas lire
import-field-territory = territoire
import-field-word = mot
import-field-comment = remarque
intake-trail = Appel { $id } > importer { $kind } : { $file }
intake-kind-proposals = propositions
intake-kind-partners = partenaires
intake-kind-committee = comité
intake-kind-scores = notes
intake-columns = Que contient chaque colonne ?
intake-col-column = Colonne
intake-col-field = Contient
intake-col-samples = Exemples
intake-no-heading = (sans nom)
intake-kept = garder seulement
intake-no-id = Pas de colonne avec un id : les propositions reçoivent A01, A02 et ainsi de suite, dans l'ordre du fichier.
intake-rows = Lignes : { $rows }. Hors du tableau : { $left }.
intake-sums = Sommes de contrôle : justes { $equal }, fausses { $other }.
intake-questions-follow = Après les colonnes viennent encore des questions.
intake-pick-field = Que contient "{ $column }" ?
intake-field-held = { $name } (maintenant : { $column })
intake-preview = Voici ce qui serait importé
intake-mend = À corriger d'abord dans le fichier
intake-part-changes = Ce qui change
intake-part-left = Non importé
intake-part-notes = À vérifier
intake-part-comes = Ce qui s'ajoute
intake-columns-kept = Gardé et montré avec le dossier : { $columns }.
intake-consequence-proposals = { $comes ->
    [one] { $comes } proposition s'ajoute
   *[other] { $comes } propositions s'ajoutent
}, { $alters ->
    [one] { $alters } change
   *[other] { $alters } changent
}, { $goes ->
    [one] { $goes } disparaît
   *[other] { $goes } disparaissent
}.
intake-consequence-committee = { $comes ->
    [one] { $comes } membre s'ajoute
   *[other] { $comes } membres s'ajoutent
}, { $alters ->
    [one] { $alters } change
   *[other] { $alters } changent
}, { $goes ->
    [one] { $goes } disparaît
   *[other] { $goes } disparaissent
}.
intake-consequence-partners = { $alters ->
    [one] Les partenaires de { $alters } proposition changent.
   *[other] Les partenaires de { $alters } propositions changent.
}
intake-consequence-scores = { $comes ->
    [one] { $comes } fiche est importée.
   *[other] { $comes } fiches sont importées.
}
intake-confirm = Importer maintenant ?
intake-yes = oui, importer
intake-missing = Il faut encore : { $fields }.
intake-missing-hint = Allez à la colonne et appuyez sur Entrée.
intake-double = { $field } ne peut pas être dans deux colonnes : "{ $first }" et "{ $second }".
intake-double-hint = Choisissez autre chose pour l'une des deux.
intake-wrong = { $count ->
    [one] { $count } erreur est dans le fichier même ; corrigez-la d'abord.
   *[other] { $count } erreurs sont dans le fichier même ; corrigez-les d'abord.
}
intake-wrong-hint = Avec b, vous choisissez de nouveau ce que contient chaque colonne.
intake-why-missing = Choisissez d'abord la colonne avec : { $field }.
intake-why-wrong = { $count ->
    [one] Corrigez d'abord l'erreur dans le fichier.
   *[other] Corrigez d'abord les { $count } erreurs dans le fichier.
}
intake-why-nothing = Il n'y a rien à importer : tout ce que contient ce fichier y est déjà.
intake-why-no-answer = Vous n'avez pas encore donné de réponse.
intake-nameless = Cette colonne n'a pas de nom. Si les noms des colonnes se trouvent sur une autre ligne, appuyez sur u et choisissez-la ; sinon, nommez la colonne dans le fichier.
intake-undone = Dernière réponse reprise.
intake-key-unknown = Cette touche ne fait rien ici. Appuyez sur ? pour toutes les touches.
intake-place-question = À une question
intake-place-columns = Aux colonnes
intake-place-preview = Avant l'importation
intake-place-everywhere = Partout
intake-do-answer = choisir
intake-do-field = choisir le champ
intake-do-onward = continuer
intake-do-import = importer
intake-do-leave = quitter
intake-do-search = chercher
intake-do-undo = reprendre la réponse
intake-do-columns = colonnes
intake-do-down = vers le bas
intake-do-up = vers le haut
intake-do-page-down = page suivante
intake-do-page-up = page précédente
intake-do-first = au début
intake-do-last = à la fin
import-holds-class = classe { $class }
import-holds-score = note pour { $criterion }
import-holds-comment = commentaire sur { $criterion }
import-column-holds = La colonne "{ $column }" est lue comme : { $holds }.
import-column-may-be-score = la colonne "{ $column }" est inconnue, alors qu'elle ne contient que des notes et qu'un critère n'a pas de colonne
import-comment-of-several = la colonne "{ $column }" est un seul commentaire à côté de notes pour { $count } critères : rien ne dit de quel critère il parle
import-hint-map-example = Dites-le avec --map "{ $column }={ $target }", ou laissez la colonne de côté avec --map "{ $column }=extra".
import-ask-column = Que contient cette colonne ?
import-ask-column-what = La colonne "{ $column }" peut être lue de plusieurs façons. Choisissez ce qu'elle contient. Si tout y est mélangé, donnez dans le fichier une colonne à chaque critère.
import-member-several = plusieurs membres s'appellent "{ $member }" : { $ids }
import-member-several-hint = Écrivez l'identifiant du membre dont il s'agit.
import-conflict-beside-score = cette ligne déclare un conflit d'intérêts et a aussi une note pour { $criterion }
import-conflict-beside-score-hint = Un conflit d'intérêts vaut pour toute la proposition : laissez vides les autres notes de la ligne.
import-hint-score-date = Un tableur fait une date de 7.5 ou de 7/5. Mettez la colonne au format nombre et retapez la note.
intake-unread = ne pas lire
intake-columns-unread = Non lu : { $columns }.
intake-missing-scores-hint = Appuyez sur Entrée sur une colonne de notes et choisissez le critère, ou choisissez les colonnes critère et note.
partner-role-lead = chef de file
partner-role-partner = partenaire
partner-role-associated = partenaire associé
import-cell-empty-hint = Remplissez la cellule, ou supprimez la ligne.
import-column-share = la colonne "{ $column }" contient des pourcentages, pas des montants en { $currency }
import-column-factor = la colonne "{ $column }" contient des milliers ou des millions, pas des montants en { $currency }
import-column-currency = la colonne "{ $column }" est dans une autre monnaie que celle de l'appel, { $currency }
import-hint-column-unit = Convertissez la colonne dans le fichier et adaptez son nom ; Toets ne convertit pas.
import-column-kept-several = ces colonnes sont inconnues ; elles sont gardées comme simple texte avec la proposition : { $columns }
import-column-ignored-several = ces colonnes sont inconnues et ne sont pas lues : { $columns }
export-scores-closed = Tant que l'évaluation est en cours, les notes des autres ne figurent pas dans ce fichier.
import-rows-hidden = ces lignes sont masquées dans le classeur et sont lues quand même : { $parts }
import-columns-hidden = ces colonnes sont masquées dans le classeur et sont lues quand même : { $parts }
dossiers-ask-near = Ces noms ressemblent à un identifiant : { $names }. Est-ce exact ? (oui/non)
import-formula-unworked = "{ $text }" est une formule dont le résultat ne figure pas dans le fichier
import-formula-unworked-hint = Ouvrez le fichier dans le tableur, enregistrez-le de nouveau et importez-le.
import-id-date = l'identifiant est devenu une date : { $text }
import-id-date-hint = Un tableur fait une date de 3-1. Mettez la colonne au format texte et retapez l'identifiant.
import-changes-partners-hint = Le nouveau fichier est-il correct ? Ajoutez --update : les partenaires des propositions du fichier sont remplacés, ceux des autres propositions restent.
import-columns-too-many = ce tableau a plus de { $count } colonnes
import-cell-too-long = cette cellule contient plus de texte qu'un tableur n'en admet dans une cellule
import-hint-meaning = Dites ce qu'il faut lire, par exemple --meaning "{ $field }:{ $text }={ $meaning }".
import-understood-sample = lu ainsi : { $text }
import-ids-kept = Sans id dans le fichier, mais avec le titre et le demandeur d'une proposition du tour, dont l'id est conservé : { $count }.
import-secretary-stays = La liste n'a pas de secrétaire : qui a créé la session le reste. Ajoutez une ligne avec le rôle secrétaire pour changer cela.
import-member-ids = Sans id dans le fichier : chaque membre reçoit son nom comme id, par exemple { $id } pour { $name }.
import-member-no-id = le programme ne peut pas faire un id de "{ $name }" : ajoutez une colonne id, en minuscules sans accents
import-ids-given = Sans id dans le fichier : { $count }. Dans l'ordre du fichier, ce sont { $first } à { $last }.
import-id-given = la ligne { $line } n'a pas d'id et reçoit { $id } : "{ $title }"
import-not-in-setup = Propositions et membres sont fixés depuis l'ouverture de l'évaluation (phase { $phase }).
import-not-in-setup-hint = Revenez à la préparation avec un motif, ou consignez la modification comme amendement.
import-scores-closed = L'importation de notes n'est possible que pendant l'évaluation et la délibération ; la session est dans la phase { $phase }.
import-scores-closed-hint = Ouvrez l'évaluation avec toets phase scoring, ou revenez à une phase antérieure avec un motif.
import-dossiers-closed = Les textes des demandes sont fixés : la session est dans la phase { $phase }.
import-dossiers-closed-hint = Revenez d'abord à la délibération avec un motif : toets phase deliberation --reason "pourquoi"
import-changes = { $count ->
    [one] Ce fichier modifie une donnée existante :
   *[other] Ce fichier modifie { $count } données existantes :
}
import-change = { $id }, { $field } : { $was } devient { $now }
import-change-comes = { $id } s'ajoute
import-change-goes = { $id } disparaît
import-change-text = "{ $text }"
import-change-nothing = (vide)
import-change-hidden = (pas pour vous)
import-changes-more = ... et encore { $count }
import-changes-ask = Importer malgré tout ? (oui/non)
import-changes-refused = Rien n'a été importé : le fichier modifie des données existantes.
import-changes-hint = Le nouveau fichier est-il correct ? Ajoutez alors --replace. Avec --dry-run, vous voyez d'abord ce qui se passerait.
import-changes-proposals-hint = Le nouveau fichier est-il correct ? Ajoutez alors --update : ce qui est dans le fichier est modifié ou ajouté, et les autres propositions restent. Avec --replace, toute proposition absente de ce fichier disparaît ; voyez-le d'abord avec --dry-run --replace.
import-unchanged = Rien n'a changé : tout ce que contient ce fichier y est déjà.
import-no-rows = Rien n'a changé : ce fichier n'a aucune ligne.
import-empties = Rien n'a été importé : ce fichier n'a aucune ligne et supprimerait tout ce qui existe.
import-empties-ask = Ce fichier n'a aucune ligne. Supprimer tout ce qui existe ? (oui/non)
import-empties-hint = Vérifiez le fichier. Si vous voulez vraiment tout supprimer, faites-le sur un terminal, où le programme le demande.
import-own-conflict = Vous avez vous-même un conflit d'intérêts pour { $proposals } : on ne vous montre pas si quelque chose y figure déjà.
import-own-conflict-refused = Rien n'a été importé : vous avez un conflit d'intérêts pour l'une des propositions ; ce que le fichier y changerait ne peut pas vous être montré.
import-own-conflict-refused-hint = Ajoutez --replace si le fichier est correct, ou laissez un autre secrétaire l'importer.
import-begun-known = Ces membres ont déjà commencé eux-mêmes : { $sheets }.
dossiers-none = Il n'y a pas de demandes à importer.
dossiers-none-hint = Nommez des fichiers comme P01.docx, P01.odt, P01.md ou P01.pdf, ou un dossier ou un zip qui les contient.
dossiers-unknown = il n'y a pas de proposition "{ $proposal }"
dossiers-unknown-hint = Donnez au fichier l'id de la proposition comme nom, ou dites à quelle proposition il appartient : --map "{ $file }=ID". S'il n'appartient à aucune : --leave-out "{ $file }".
dossiers-alike-hint = Voulez-vous dire { $proposal } ? Dites-le avec --map "{ $file }={ $proposal }", ou acceptez avec --near tous les noms qui ressemblent à un seul id.
dossiers-alike-several-hint = Cela peut être { $proposals }. Dites de quelle proposition il s'agit : --map "{ $file }=ID".
dossiers-taken-for = pris pour { $proposal }, à quoi le nom ressemble
dossiers-torn = le nom dit { $name }, le dossier { $folder }
dossiers-torn-hint = Mettez le fichier dans le dossier de la proposition à laquelle il appartient, ou donnez-lui un autre nom.
dossiers-said-of-none = il n'y a pas de fichier de ce nom
dossiers-ending = le programme ne peut rien faire d'un fichier .{ $ending }
dossiers-not-text = ce n'est pas du texte ordinaire
dossiers-ending-hint = Enregistrez la demande en Word (docx), OpenDocument (odt), pdf ou texte ordinaire, avec l'id de la proposition comme nom : P01.docx. Une annexe va dans un dossier de ce nom : P01/budget.xlsx.
dossiers-ending-old-hint = Ouvrez le fichier dans Word ou LibreOffice et enregistrez-le en docx ou odt, avec l'id de la proposition comme nom : P01.docx.
dossiers-passed-over = ignoré : ce n'est pas une demande, et le nom ne contient aucune proposition
dossiers-left-out-as-said = laissé de côté, comme vous l'avez demandé
dossiers-folder-elsewhere = ce dossier est un lien vers un autre endroit ou se trouve trop bas
dossiers-leftovers = { $count ->
    [one] 1 fichier laissé par un système a été ignoré.
   *[other] { $count } fichiers laissés par un système ont été ignorés.
}
dossiers-archive = d'autres fichiers sont emballés dans celui-ci
dossiers-archive-hint = Déballez-le d'abord, et importez les fichiers eux-mêmes : chacun avec l'id de la proposition comme nom, ou dans un dossier de ce nom.
dossiers-twice = il y a déjà un texte pour { $proposal } : { $first }
dossiers-annex-twice = il y a déjà une annexe { $name } : { $first }
dossiers-twice-hint = Il ne peut y en avoir qu'un. Laissez l'autre de côté avec --leave-out, ou donnez-lui un autre nom.
dossiers-no-name = l'id { $proposal } ne peut pas être un nom de fichier
dossiers-lost = absent du texte : { $list }
dossiers-changed = autrement dans le texte : { $list }
dossiers-extent = { $count ->
    [one] 1 signe
   *[other] { $count } signes
}
dossiers-would = { $count ->
    [one] Importerait 1 texte.
   *[other] Importerait { $count } textes.
}
dossiers-done = { $count ->
    [one] 1 texte importé.
   *[other] { $count } textes importés.
}
dossiers-would-annexes = { $count ->
    [one] Conserverait 1 annexe.
   *[other] Conserverait { $count } annexes.
}
dossiers-done-annexes = { $count ->
    [one] 1 annexe conservée.
   *[other] { $count } annexes conservées.
}
dossier-broken = le fichier est abîmé : { $part } ne peut pas être lu
dossier-broken-hint = Ouvrez le fichier dans Word ou LibreOffice, enregistrez-le à nouveau en docx ou odt, et importez-le encore une fois.
dossier-encrypted = un mot de passe tient le fichier fermé
dossier-encrypted-hint = Ouvrez-le avec le mot de passe et enregistrez-le sans.
dossier-other-kind = ce fichier est d'une autre sorte que ne dit son nom
dossier-other-kind-hint = Ouvrez-le dans le programme qui l'a fait, et enregistrez-le en docx ou odt.
dossier-too-large = déballé, ce fichier est trop grand
dossier-too-large-hint = Enregistrez le texte sans images en docx, ou importez la demande en pdf.
dossier-too-long = il y a ici plus de texte que n'en contient une demande
dossier-too-deep = les parties de ce fichier sont trop imbriquées
dossier-empty = il n'y a pas de texte dans ce fichier
dossier-empty-hint = Si les pages ont été numérisées, importez la demande en pdf : P01.pdf.
dossier-loss-image = { $count ->
    [one] 1 image
   *[other] { $count } images
}
dossier-loss-object = { $count ->
    [one] 1 graphique ou fichier inséré
   *[other] { $count } graphiques ou fichiers insérés
}
dossier-loss-deletion = { $count ->
    [one] 1 passage barré
   *[other] { $count } passages barrés
}
dossier-loss-comment = { $count ->
    [one] 1 commentaire dans la marge
   *[other] { $count } commentaires dans la marge
}
dossier-loss-head-and-foot = { $count ->
    [one] 1 en-tête ou pied de page
   *[other] { $count } en-têtes et pieds de page
}
dossier-loss-hidden = { $count ->
    [one] 1 passage caché
   *[other] { $count } passages cachés
}
dossier-loss-contents = { $count ->
    [one] 1 table des matières
   *[other] { $count } tables des matières
}
dossier-loss-script = { $count ->
    [one] 1 macro ou script
   *[other] { $count } macros ou scripts
}
dossier-loss-field = { $count ->
    [one] 1 champ de formulaire
   *[other] { $count } champs de formulaire
}
dossier-loss-link = { $count ->
    [one] 1 lien qui ne mène à aucune page
   *[other] { $count } liens qui ne mènent à aucune page
}
dossier-loss-insertion = { $count ->
    [one] 1 passage inséré y figure comme texte ordinaire
   *[other] { $count } passages insérés y figurent comme texte ordinaire
}
dossier-loss-text-box = { $count ->
    [one] 1 zone de texte suit son paragraphe
   *[other] { $count } zones de texte suivent leur paragraphe
}
dossier-loss-inner-table = { $count ->
    [one] 1 tableau dans un tableau y figure comme texte
   *[other] { $count } tableaux dans un tableau y figurent comme texte
}
dossier-loss-formula = { $count ->
    [one] 1 formule y figure comme texte
   *[other] { $count } formules y figurent comme texte
}
annex-extent = { $count ->
    [one] 1 octet
   *[other] { $count } octets
}
annex-listed = { $name }, { $count } octets, SHA-256 { $digest }
annex-none = Cette proposition n'a pas d'annexes.
annex-closed = Ce dossier ne vous est pas ouvert.
annex-unknown = cette proposition n'a pas d'annexe "{ $name }"
annex-unknown-hint = Sans nom, vous voyez lesquelles il y a : toets annex ID.
annex-moved = l'annexe a changé pendant la lecture
annex-terminal = une annexe va dans un fichier, pas sur un écran
annex-terminal-hint = Dites où elle doit arriver : -o "{ $name }".
desk-annexes = Annexes
desk-annexes-how = Une annexe s'obtient avec : toets annex { $proposal } NOM -o FICHIER
annex-no-text = il n'y a pas de texte à chercher dans ce pdf : les pages sont sans doute numérisées, ou le fichier est protégé ou trop grand pour être lu. Il est conservé comme annexe.
annex-no-name = "{ $name }" ne peut pas être le nom d'une annexe
annex-no-name-hint = Donnez au fichier un nom ordinaire, plus court, qui ne commence pas par un point.
annex-too-large = cette annexe dépasse 128 Mo
annex-too-large-hint = Réduisez-la, ou divisez-la.
archive-empty = il n'y a pas de fichier dans cette archive
archive-broken = l'archive est abîmée à "{ $name }"
archive-climbs = "{ $name }" veut arriver en dehors du dossier de l'archive
archive-link = "{ $name }" n'est pas un fichier ordinaire mais un lien ou un périphérique
archive-encrypted = "{ $name }" est emballé avec un mot de passe
archive-inside = "{ $name }" est lui-même une archive
archive-too-many = elle contient plus de dix mille fichiers ("{ $name }")
archive-too-large = déballé, "{ $name }" est trop grand : un fichier peut faire 128 Mo, tous ensemble 4 Go
archive-hint = Rien n'a été importé. Faites une nouvelle archive d'un dossier avec les fichiers eux-mêmes, ou importez ce dossier.
import-input-name = Ce qui arrive sur l'entrée standard a besoin d'un nom.
import-input-name-hint = Donnez-le avec --name : toets import dossiers - --name demandes.zip < demandes.zip
import-input-empty = rien n'est arrivé sur l'entrée standard
import-input-too-large = ce qui arrive est trop grand
import-file-too-large = ce fichier dépasse { $most } Mo
import-file-too-large-hint = Une liste n'est jamais aussi grande. Enregistrez seulement la feuille de la liste, sans images, en xlsx ou csv.
import-map-no-table = --map "{ $column }" concerne un tableau, et il n'y en a pas
import-partners-alone = --partners accompagne un tableau de propositions (CSV)
import-comment-long = le commentaire compte { $length } caractères ; l'appel en permet { $most }
import-comment-long-hint = Raccourcissez le commentaire. Rien n'a été importé.
import-lost-records = Ces membres ont déjà un journal et manquent dans le fichier : { $members }.
import-lost-records-hint = Laissez-les dans le fichier.
import-unanswered = Attention : pour { $proposal } de { $member }, il manque une note pour { $criteria }.
import-would = { $count ->
    [one] Ceci importerait { $count } ligne. Rien n'a été écrit.
   *[other] Ceci importerait { $count } lignes. Rien n'a été écrit.
}
import-done = { $count ->
    [one] { $count } ligne importée.
   *[other] { $count } lignes importées.
}
import-begun = Ces membres ont déjà commencé eux-mêmes : { $sheets }. Rien n'a été importé.
import-begun-refused = Rien n'a été importé.
import-begun-hint = Avec --replace, l'import prime sur leurs propres notes ; le journal conserve les deux.
desk-not-scoring = { $member } n'évalue pas dans cette session.
desk-not-scoring-hint = La présidence et le secrétariat travaillent avec : toets chair
no-terminal = Il n'y a pas d'écran pour travailler ici.
no-terminal-hint = Lancez toets dans un terminal ; par SSH avec : ssh -t
demo-who = Qui voulez-vous être dans la session d'exemple ?
demo-as-evaluator = { $name }, évaluateur : l'évaluation est en cours
demo-as-external = { $name }, évaluateur externe : l'évaluation est en cours
demo-as-chair = { $name }, présidence : le comité délibère
demo-as-secretary = { $name }, secrétaire : le comité délibère
demo-as-observer = { $name }, observateur : le comité délibère
demo-choose = Numéro, ou q pour quitter :
demo-choose-again = Tapez un numéro de 1 à { $most }.
demo-where = La session d'exemple se trouve dans { $path }
demo-again = Pour y revenir plus tard : { $command }
home = Il n'y a pas de session dans ce répertoire.
    {"  "}toets demo      tout essayer sur une session d'exemple
    {"  "}toets new REP --call criteria/oproep-507.ron
    {"  "}                commencer une nouvelle session
    {"  "}toets --help    toutes les commandes
explain-text = Le comité dit : { $text }
explain-minority = Une minorité dit : { $text }
explain-minority-of = Avis minoritaire de { $names } : { $text }
table-drawn = tirage : de la place { $from } à { $place }

### Check

check-file-missing = Le fichier { $file } manque.
check-file-missing-hint = Remettez { $file } dans le répertoire de la session, ou créez une liste vide : [].
check-double-hint = Donnez un autre nom à l'un des deux, ou supprimez-en un.
check-alike-hint = Une différence de majuscules, de zéros initiaux ou d'espaces ne suffit pas. Donnez un autre id à l'un des deux, ou supprimez-en un.
check-known-hint = Sont connus : { $names }.
check-none-known-hint = L'appel n'en cite aucun ; ajoutez-en un ou supprimez la référence.
check-call-no-id = L'appel n'a pas de numéro ni de code.
check-call-no-id-hint = Inscrivez à id le numéro ou le code de l'appel.
check-call-no-title = L'appel n'a pas de titre.
check-call-no-title-hint = Inscrivez à title le titre de l'appel.
check-call-language = La langue { $language } est inconnue.
check-call-currency = { $currency } n'est pas un code de monnaie.
check-call-currency-hint = Écrivez la monnaie en trois majuscules, comme EUR.
check-call-deadline = La date limite "{ $deadline }" n'est ni un jour, ni un jour avec une heure.
check-call-deadline-hint = Écrivez "2020-10-16" (jusqu'à la fin de ce jour) ou "2020-10-16T12:00" (jusqu'à cette heure incluse), sans secondes ni fuseau horaire.
check-call-no-budget = L'appel n'a pas de budget.
check-call-no-budget-hint = Citez à budget au moins une source avec un montant supérieur à zéro.
check-call-source-negative = La source { $source } a un montant inférieur à zéro : { $amount }.
check-call-source-negative-hint = Inscrivez ce que { $source } paie au total.
check-call-grant-max = La subvention maximale est { $amount } ; rien ne peut être octroyé ainsi.
check-call-grant-max-hint = Inscrivez un montant supérieur à zéro, ou omettez max.
check-call-grant-min = La subvention minimale est { $amount } ; elle n'exclut personne.
check-call-grant-min-hint = Inscrivez un montant supérieur à zéro, ou omettez min.
check-call-grant-min-budget = La subvention minimale ({ $min }) dépasse tout le budget ({ $budget }) ; rien ne peut alors être octroyé.
check-call-grant-min-budget-hint = Abaissez min, ou augmentez le budget.
check-call-grant-range = La subvention minimale ({ $min }) dépasse la maximale ({ $max }) ; personne ne peut participer.
check-call-grant-range-hint = Réduisez min ou augmentez max.
check-call-own-share = L'apport propre minimal est { $share } ; une part se situe entre 0 et 1.
check-call-own-share-hint = Écrivez la moitié comme "0.50".
check-call-share-max = La part maximale de la subvention est { $share } ; elle doit dépasser 0 et valoir 1 au plus.
check-call-share-max-hint = Écrivez la moitié comme "0.50".
check-call-partial-share = La part minimale de la demande est { $share } ; elle doit dépasser 0 et valoir 1 au plus.
check-call-partial-share-hint = Écrivez quatre-vingts pour cent comme Share("0.80").
check-call-max-per-lead = Avec 0 octroi au plus par demandeur, rien ne peut être octroyé.
check-call-max-per-lead-hint = Inscrivez au moins 1, ou omettez max_per_lead.
check-call-applications = Avec 0 proposition au plus par demandeur, personne ne peut participer.
check-call-applications-hint = Inscrivez au moins 1, ou omettez max_applications_per_lead.
check-call-empty-list = La liste { $list } est vide. Cela n'exclut personne : ce qui figure ici équivaut à rien.
check-call-empty-list-hint = Omettez { $list }, ou indiquez qui est admis.
check-call-min-partners = Un minimum de 0 partenaire n'exclut personne.
check-call-min-partners-hint = Inscrivez au moins 1, ou omettez min_partners.
check-call-duration-empty = La durée n'indique ni minimum ni maximum de mois.
check-call-duration-empty-hint = Indiquez least ou most, ou omettez duration.
check-call-duration-months = Un projet ne peut pas durer { $months } mois ; le nombre se situe entre 1 et { $max }.
check-call-duration-months-hint = Inscrivez le nombre de mois, par exemple 12.
check-call-duration-range = Le nombre minimal de mois ({ $least }) dépasse le maximal ({ $most }) ; personne ne peut participer.
check-call-duration-range-hint = Réduisez least ou augmentez most.
check-call-classes = L'appel a { $count } classes ; le maximum est { $max }.
check-call-classes-hint = Regroupez des classes, ou supprimez celles qui ne servent ni à un objectif ni à un départage.
check-call-decimals = { $decimals } décimales, c'est trop ; le maximum est { $max }.
check-call-decimals-hint = Inscrivez le nombre de décimales qui est publié, généralement 2.
check-call-trimmed = Pour écarter les { $dropped } notes les plus basses et les { $dropped } plus hautes, il faut au moins { $needed } fiches ; min_sheets est { $min_sheets }.
check-call-trimmed-hint = Mettez min_sheets à { $needed }, ou écartez moins de notes.
check-call-min-sheets = Avec au moins 0 note par critère, une proposition que personne n'a évaluée est complète.
check-call-min-sheets-hint = Indiquez au moins 1, ou omettez min_sheets.
check-call-no-lot = L'appel laisse le sort décider, mais ne cite pas de tirage au sort.
check-call-no-lot-hint = Citez à lot la source publique et le moment du tirage au sort.
check-call-early-draw = Le tirage au sort ({ $draw }) n'a pas lieu après le dernier jour d'introduction.
check-call-early-draw-hint = Choisissez un moment où les propositions et les notes sont fixées.
check-double-criterion = Le critère { $id } figure deux fois ; la première fois en { $first }.
check-double-class = La classe { $id } figure deux fois ; la première fois en { $first }.
check-double-block = Le bloc { $id } figure deux fois ; la première fois en { $first }.
check-double-source = La source { $id } figure deux fois ; la première fois en { $first }.
check-twice = Dans { $list }, { $what } figure deux fois ; la première fois en { $first }.
check-twice-hint = Enlevez-en un, ou écrivez ce que le second devait être.
check-call-no-criteria = L'appel n'a pas de critères.
check-call-no-criteria-hint = Citez au moins un critère avec une échelle.
check-call-weight = La pondération du critère { $criterion } est { $weight } ; elle doit dépasser zéro.
check-call-weight-hint = Donnez à { $criterion } une pondération supérieure à zéro, ou supprimez le critère.
check-call-weight-default = Le critère { $criterion } n'a pas de pondération, d'autres en ont une ; il compte pour 1.
check-call-weight-default-hint = Indiquez une pondération pour { $criterion }, même si elle vaut 1.
check-call-weight-uncounted = { $criterion } ne compte pas (counted: false), mais a un poids ({ $weight }).
check-call-weight-uncounted-hint = Supprimez le poids, ou faites compter { $criterion }.
check-call-none-counted = Aucun critère ne compte ; il n'y a donc pas de total.
check-call-none-counted-hint = Supprimez counted: false d'un critère.
check-call-block-uncounted = Le bloc { $block } cite { $criterion }, qui ne compte pas (counted: false).
check-call-block-uncounted-hint = Retirez { $criterion } du bloc ; un seuil propre reste possible.
check-call-block-empty = Le bloc { $block } ne nomme aucun critère.
check-call-block-empty-hint = Nommez dans criteria les critères du bloc, ou supprimez-le.
check-call-points-low = Pour { $criterion }, la note la plus basse est la meilleure ; dans une somme de points, cela compte à l'envers.
check-call-points-low-hint = Choisissez best: High pour { $criterion }, ou form: Percent pour le total.
check-call-roles = Aucun des rôles du critère { $criterion } ne donne de notes dans cet appel.
check-call-roles-hint = Citez Evaluator ou External ; Chair ne va qu'avec chair_scores: true.
check-call-scale-order = L'échelle du critère { $criterion } va de { $from } à { $to } ; le début doit être sous la fin.
check-call-scale-order-hint = Inversez from et to ; best dit ce qui est le meilleur.
check-call-scale-step = Le pas de l'échelle du critère { $criterion } est { $step } ; il doit dépasser zéro.
check-call-scale-step-hint = Inscrivez l'écart entre deux notes successives, comme "0.5".
check-call-scale-multiple = De { $from } à { $to }, il n'y a pas un nombre entier de pas de { $step } (critère { $criterion }).
check-call-scale-multiple-hint = Choisissez un pas qui mène exactement à { $to }.
check-call-words-few = L'échelle de { $criterion } a moins de deux mots.
check-call-words-few-hint = Donnez au moins deux mots à l'échelle, comme Words([Word("Fort", "3"), Word("Faible", "0")]).
check-call-word-empty = Un mot de l'échelle de { $criterion } est vide, ou n'a ni lettre ni chiffre.
check-call-word-empty-hint = Indiquez le mot pour { $value }.
check-call-word-twice = Sur l'échelle de { $criterion }, "{ $word }" figure deux fois ; majuscules et espaces ne font pas de différence.
check-call-word-twice-hint = Donnez à chaque note son propre mot.
check-call-word-number = Sur l'échelle de { $criterion }, "{ $word }" se lit comme un nombre, mais compte pour { $value }.
check-call-word-number-hint = Donnez à { $value } un mot qui ne se lit pas comme un autre nombre.
check-call-word-value = Sur l'échelle de { $criterion }, "{ $other }" et "{ $word }" comptent tous deux pour { $value }.
check-call-word-value-hint = Donnez à chaque mot sa propre valeur.
check-call-descriptor = La description en { $mark } ne correspond à aucune note du critère { $criterion }.
check-call-descriptor-hint = L'échelle est : { $scale }.
check-call-threshold = Le seuil { $threshold } est hors du possible : { $low } à { $high }.
check-call-threshold-hint = Choisissez un seuil de { $low } à { $high }.
check-call-threshold-strict = Personne n'atteint le seuil { $threshold } ; le meilleur possible n'est pas au-dessus.
check-call-threshold-strict-hint = Omettez le signe >, ou choisissez une exigence plus basse.
check-call-unknown-criterion = L'appel ne connaît pas de critère { $criterion }.
check-call-unknown-class = L'appel ne connaît pas de classe { $class }.
check-call-cover-no-target = En cas d'égalité, l'objectif de { $class } passe d'abord, mais { $class } n'en a pas.
check-call-cover-no-target-hint = Ajoutez un objectif pour { $class }, ou utilisez Class("{ $class }").
check-call-two-blocks = { $criterion } compte dans plus d'un bloc ; il figure aussi en { $first }.
check-call-two-blocks-hint = Laissez { $criterion } dans un seul bloc si ce n'est pas voulu.
check-call-target-zero = Un objectif de 0 ne dit rien.
check-call-target-zero-hint = Inscrivez un nombre, ou supprimez l'objectif.
check-call-target-above-all = L'objectif de { $class } est { $at_least }, plus que les { $all } de toutes les propositions ; qui l'atteint atteint aussi ce dernier.
check-call-target-above-all-hint = Vérifiez que les deux nombres ne sont pas inversés ; sinon l'objectif pour tout ne dit rien.
check-call-limit-zero = Un maximum de 0 n'admet personne.
check-call-limit-zero-hint = Indiquez un nombre, ou retirez le maximum.
check-call-limit-below-target = Le maximum est { $at_most }, moins que l'objectif de { $at_least } pour les mêmes propositions.
check-call-limit-below-target-hint = Relevez le maximum, ou abaissez l'objectif ; sinon l'objectif cède.
check-call-envelope-amount = Le montant { $amount } ne dépasse pas zéro.
check-call-envelope-amount-hint = Indiquez un montant, ou retirez cette limite.
check-call-envelope-open = Cette enveloppe n'a ni minimum ni maximum.
check-call-envelope-open-hint = Indiquez at_least, at_most ou les deux.
check-call-envelope-order = Le minimum { $least } dépasse le maximum { $most }.
check-call-envelope-order-hint = Abaissez le minimum, ou relevez le maximum.
check-call-envelope-above-budget = Le minimum { $least } pour { $class } dépasse tout le budget { $budget } ; il est alors abaissé.
check-call-envelope-above-budget-hint = Abaissez at_least, ou augmentez le budget.
check-call-province = La province { $province } de la classe { $class } ne figure pas dans le registre des communes.
check-call-class-nobody = Aucune commune du registre n'a moins de { $below } habitants : la classe { $class } reste vide.
check-call-class-nobody-hint = Indiquez un nombre d'habitants, comme 15000.
check-call-nobody-scores = Personne dans le comité ne donne de notes pour { $criterion } ; chaque proposition reste ainsi incomplète.
check-call-nobody-scores-hint = Ajoutez un membre dont le rôle évalue { $criterion }, ou adaptez les rôles du critère.
check-target-all = toutes les propositions
check-target-class = classe { $class }
check-class-undeclared = Aucune proposition n'est dans la classe { $class }.
check-class-undeclared-hint = La colonne `classes` des propositions le dit (le nom { $class } dans la cellule), ou une colonne { $class } avec oui ou non.
check-target-few = L'objectif { $at_least } est irréalisable : { $count ->
    [0] aucune proposition n'entre
    [one] seule { $count } proposition entre
   *[other] seules { $count } propositions entrent
  } en ligne de compte ({ $whose }).
check-target-few-hint = Vérifiez si des propositions manquent ou sont irrecevables ; sinon, la sélection abaisse l'objectif.
check-target-money = L'objectif { $at_least } est impayable ({ $whose }) : les moins chères demandent ensemble { $cheapest }, le budget est { $budget }.
check-target-money-hint = Vérifiez le budget et les montants ; sinon, la sélection abaisse l'objectif.
check-double-proposal = La proposition { $id } figure deux fois ; la première fois en { $first }.
check-proposal-alike = Les propositions { $other } et { $id } se distinguent à peine ; { $other } se trouve en { $first }.
check-proposal-no-title = { $proposal } n'a pas de titre.
check-proposal-no-title-hint = Inscrivez à title le titre de la proposition.
check-proposal-title-control = Le titre de { $proposal } contient un retour à la ligne ou une tabulation.
check-proposal-title-control-hint = Retapez le titre, sur une seule ligne.
check-unseen = { $what } contient un caractère invisible : { $sign }, { $why }.
check-unseen-hint = Retapez ce texte. Une copie garderait ce caractère.
unseen-control = un caractère de contrôle
unseen-direction = qui change le sens de lecture
unseen-shapeless = un caractère sans forme
check-proposal-dates = { $proposal } se termine ({ $end }) avant de commencer ({ $start }).
check-proposal-dates-hint = Vérifiez start et end ; ils sont peut-être inversés.
check-proposal-no-lead-partner = Les partenaires de { $proposal } figurent avec leurs coûts ou subventions, mais sans le porteur.
check-proposal-no-lead-partner-hint = Mettez le demandeur avec role: Lead dans la liste des partenaires.
check-proposal-nis = Le code de commune { $nis } de { $proposal } ne figure pas dans le registre.
check-proposal-nis-near-hint = Peut-être : { $names }.
check-proposal-nis-hint = Le registre est celui du 1er janvier 2020 ; une autre année peut figurer dans le répertoire de la session sous le nom municipalities.csv.
check-proposal-other-municipality = { $proposal } : le demandeur est "{ $lead }" ({ $namednis }), mais le code INS { $nis } est celui de { $coded }.
check-proposal-other-municipality-hint = Corrigez le nom du demandeur ou le code INS.
check-proposal-other-province = { $proposal } : la province indiquée est "{ $typed }", mais { $municipality } ({ $nis }) se trouve en { $province }.
check-proposal-other-province-hint = Corrigez la province ou le code INS, ou laissez la province vide : le registre la connaît.
check-proposal-province = { $proposal } : "{ $province }" n'est pas une province du registre, et une classe de l'appel en dépend.
check-proposal-province-hint = Corrigez la province, ou donnez un motif si elle n'est pas dans le registre.
check-proposal-kbo = { $proposal } : "{ $kbo }" n'est pas un numéro d'entreprise.
check-proposal-kbo-digits = { $proposal } : le numéro d'entreprise "{ $kbo }" n'est pas correct ; les deux derniers chiffres ne correspondent pas aux autres.
check-proposal-kbo-hint = Un numéro d'entreprise a dix chiffres et commence par 0 ou 1, par exemple 0207.451.227.
check-proposal-kbo-open = { $proposal } : "{ $name }" figure ailleurs avec plusieurs numéros d'entreprise ({ $numbers }) et ici sans numéro. On ne peut donc pas dire de quelle organisation il s'agit.
check-proposal-kbo-open-hint = Inscrivez le numéro d'entreprise de { $proposal }.
check-proposal-kbo-divided = { $proposal } : le numéro d'entreprise { $kbo } figure auprès de plusieurs communes ({ $codes }).
check-proposal-kbo-divided-hint = Vérifiez les codes INS et le numéro d'entreprise ; pour l'instant, chaque commune compte séparément.
check-proposal-other-lead = { $proposal } : le demandeur est "{ $lead }", mais dans la liste des partenaires c'est "{ $partner }".
check-proposal-other-lead-hint = Vérifiez qui est le demandeur.
check-proposal-class-unknown = { $proposal } cite la classe { $class }, que l'appel ne connaît pas.
check-proposal-class-ruled = { $proposal } cite la classe { $class }, mais l'appel détermine lui-même qui en fait partie.
check-proposal-class-ruled-hint = Supprimez { $class } ; ce qui figure ici ne compte pas.
check-ineligible = { $proposal } : { $why }
check-ineligible-hint = Si la donnée est exacte, la proposition ne participe pas ; sinon, vérifiez auprès du demandeur.
check-proposal-region = { $proposal } : le code NIS { $nis } n'est celui d'aucune région ; la région décide qui peut introduire.
check-proposal-region-hint = Indiquez à nis le code NIS de la commune : cinq chiffres, comme 44021 pour Gand.
check-proposal-order = { $proposal } : impossible de dire si c'est l'une des { $max } premières de ce demandeur : l'heure d'introduction manque ou est la même que pour { $others }.
check-proposal-order-hint = Indiquez à submitted de ces propositions le jour et l'heure, comme 2020-10-16T11:45.
check-proposal-partner-unnamed = { $proposal } : un partenaire n'a ni nom ni numéro d'entreprise ; impossible de dire s'il y a assez de partenaires.
check-proposal-partner-unnamed-hint = Indiquez le nom du partenaire, ou supprimez la ligne.
check-amount-typed-hint = Écrivez ici le montant sans séparateur de milliers, avec un point devant les centimes, comme "40000.00".
check-proposal-requested = { $proposal } demande { $requested } ; le montant doit dépasser zéro.
check-proposal-requested-hint = Inscrivez à requested la subvention demandée.
check-proposal-above-cost = { $proposal } demande { $requested }, soit { $rest } de plus que le coût total ({ $total }).
check-proposal-above-cost-hint = Vérifiez les deux montants ; une subvention ne peut dépasser le coût total.
check-proposal-negative = Pour { $proposal }, { $field } est inférieur à zéro : { $amount }.
check-proposal-negative-hint = Inscrivez à { $field } un montant de zéro ou plus.
check-proposal-minimum = { $proposal } ne peut se contenter de moins de { $minimum }, mais demande { $requested }.
check-proposal-minimum-hint = Le minimum vaut au plus ce qui est demandé.
check-proposal-sum-above = Pour { $proposal }, la demande ({ $requested }) et l'apport propre ({ $own }) dépassent ensemble de { $rest } le coût total ({ $total }).
check-proposal-sum-above-hint = Vérifiez les trois montants ; demande et apport propre ne peuvent ensemble dépasser le coût total.
check-proposal-sum-below = Pour { $proposal }, { $rest } du coût total ({ $total }) ne sont pas expliqués par la demande ({ $requested }) et l'apport propre ({ $own }).
check-proposal-sum-below-hint = Demandez qui paie le reste, ou corrigez le montant.
check-proposal-partner-totals = Les coûts des partenaires de { $proposal } sont ensemble de { $parts }, le coût total est { $whole }.
check-proposal-partner-totals-hint = Corrigez le coût d'un partenaire ou total_cost.
check-proposal-partner-grants = Les subventions des partenaires de { $proposal } sont ensemble de { $parts }, la demande est { $whole }.
check-proposal-partner-grants-hint = Corrigez la subvention d'un partenaire ou requested.
check-proposal-missing = Pour { $proposal }, il manque { $field }, nécessaire pour { $why }.
check-proposal-missing-hint = Complétez { $field } ; ce qui manque n'est pas lu comme zéro.
check-proposal-hour = { $proposal } a été introduite le dernier jour, mais l'heure manque ; la date limite est { $deadline }.
check-proposal-hour-hint = Indiquez aussi l'heure à submitted, par exemple 2020-10-16T11:45 ; minuit s'écrit 2020-10-16T00:00.
check-needs-max-per-lead = le nombre d'octrois par demandeur
check-needs-lead = la règle des demandeurs admis
check-needs-lead-region = la région des demandeurs admis
check-needs-applications = le nombre de propositions par demandeur
check-needs-duration = la durée du projet
check-needs-class = la classe { $class }
check-needs-minimum = un octroi inférieur à la demande
check-needs-own-share = l'apport propre minimal
check-needs-share-max = la part maximale de la subvention
check-needs-deadline = le dernier jour d'introduction
check-needs-earlier = l'ordre d'introduction en cas d'égalité
check-proposal-no-blind = { $proposal } n'a pas de texte sans noms ; qui évalue à l'aveugle n'en reçoit aucun.
check-proposal-no-blind-hint = Importez le texte sans noms sous le nom { $proposal }.blind.md : toets import dossiers.
check-closed = Il y a quelque chose à vérifier sur { $proposal } ; vous ne voyez pas quoi, car vous avez ici un conflit d'intérêts.
check-proposal-no-dossier = { $proposal } n'a pas de dossier.
check-proposal-no-dossier-hint = Importez le texte de la demande sous le nom { $proposal }.md : toets import dossiers. Après l'ouverture de l'évaluation, il faut un motif (--reason).
check-double-member = Le membre { $id } figure deux fois ; la première fois en { $first }.
check-member-alike = Les membres { $other } et { $id } se distinguent à peine ; { $other } se trouve en { $first }.
check-double-login = Le compte { $id } appartient à deux membres ; la première fois en { $first }.
check-no-evaluator = Le comité n'a pas encore d'évaluateurs.
check-no-evaluator-hint = Importez un tableau de membres : toets import committee.
check-no-chair = Le comité n'a pas de présidence ; personne ne peut consigner les décisions.
check-no-chair-hint = Donnez role: Chair à un membre.
check-no-secretary = Le comité n'a pas de secrétaire.
check-no-secretary-hint = Donnez role: Secretary à un membre.
check-member-unknown-proposal = { $member } doit lire { $proposal }, mais cette proposition n'existe pas.
check-member-unknown-proposal-hint = Corrigez le numéro, ou supprimez-le chez { $member }.
check-member-unassigned = { $member } n'a rien à lire, alors que d'autres membres ont des propositions.
check-member-unassigned-hint = Confiez des propositions à { $member } ; chacun ne lit tout que si personne n'en a.
check-member-assigned = { $member } a des propositions à lire, mais ne donne pas de notes en tant que { $role }.
check-member-assigned-hint = Supprimez les propositions chez { $member }, ou vérifiez le rôle.
check-few-readers = { $proposal } est lue en entier par { $readers ->
    [0] personne
    [one] { $readers } membre
   *[other] { $readers } membres
  } ; l'appel en demande { $min_sheets }.
check-few-readers-hint = Confiez { $proposal } à plus de membres (toets assign --keep), ou abaissez min_sheets dans l'appel.
check-no-rapporteur = { $count ->
    [one] Une proposition n'a pas de rapporteur : { $proposals }.
   *[other] { $count } propositions n'ont pas de rapporteur : { $proposals }.
}
check-no-rapporteur-hint = Répartissez-les avec toets assign --keep, ou choisissez avec toets assign --grid.
check-few-readers-all = Tous les critères n'ont pas assez d'évaluateurs : au moins un en a { $readers }, l'appel en demande { $min_sheets }.
check-few-readers-all-hint = Ajoutez des évaluateurs au comité, ou abaissez min_sheets dans l'appel.
check-affiliation = { $member } fait partie de { $affiliation } et lit { $proposal } de cette même organisation. C'est un conflit d'intérêts.
check-affiliation-hint = Confiez { $proposal } à quelqu'un d'autre ; sinon le conflit est consigné dès que l'évaluation s'ouvre.
check-record-torn = { $file } conserve une dernière ligne interrompue qui n'a jamais été annoncée comme enregistrée.
check-record-torn-hint = Demandez au membre de vérifier si la dernière modification y est ; le fichier peut ensuite disparaître.
check-record-hidden = { $file } n'est pas lisible pour ce compte et n'a pas été vérifié.
check-record-hidden-hint = Faites exécuter toets check par quelqu'un qui peut lire tous les journaux.
check-record-stranger = Il y a un journal de { $member }, mais cette personne n'est pas dans le comité ; il ne compte pas.
check-record-stranger-hint = Remettez { $member } dans committee.ron, ou laissez-le si c'est voulu.
check-record-proposal = Cette ligne concerne { $proposal }, mais cette proposition n'existe pas.
check-record-criterion = Cette ligne concerne le critère { $criterion }, mais l'appel ne le connaît pas.
check-record-mark = La note de cette ligne ({ $proposal }, critère { $criterion }) n'est pas sur l'échelle : { $scale }.
check-record-changed-hint = L'appel ou les propositions ont été modifiés après cette ligne ; remettez-les comme ils étaient.
check-call-draw-no-lot = L'appel tire au sort autour de la limite, mais ne cite pas de tirage.
check-call-draw-no-lot-hint = Citez à lot la source publique et le moment du tirage au sort.
check-call-draw-best-total = La meilleure somme ne suit pas le classement : aucun tirage ne peut la changer.
check-call-draw-best-total-hint = Choisissez une autre stratégie, ou omettez draw.
check-draw-too-many = Un tirage autour de la limite est possible jusqu'à { $most } propositions ; il y en a { $count }.
check-draw-too-many-hint = Omettez draw dans l'appel : on ne calcule alors pas lesquelles sont trop proches de la limite.
check-call-total-large = Le total peut dépasser { $limit } : un calcul exact n'est alors pas possible.
check-call-total-large-hint = Choisissez des poids plus petits ou moins de décimales ; seul le rapport entre les poids compte.

### Service

keys-heading = Pour authorized_keys du compte par lequel le comité se connecte ; chaque clé n'ouvre que l'écran de ce membre.
keys-none = { $member } ({ $name }) : pas encore de clé
keys-no-screen = { $member } ({ $name }) : ce rôle n'a pas d'écran
keys-not-a-key = La clé de { $member } n'est pas une clé publique SSH entière sur une seule ligne.
keys-twice = { $first } et { $second } ont la même clé ; sshd laisserait entrer le second comme le premier.
keys-path = Le chemin { $path } contient un caractère qui n'est pas sûr dans authorized_keys.
keys-path-hint = Mettez la session et le programme dans des répertoires sans guillemets, barre oblique inverse ni point d'exclamation dans leur nom.
verify-well = Rien n'a été modifié : { $records ->
    [one] { $records } journal
   *[other] { $records } journaux
}, { $lines ->
    [one] { $lines } ligne
   *[other] { $lines } lignes
}.
verify-setup = La session est encore en préparation ; rien n'est encore scellé.
verify-phase = Changement de phase { $number }, vers { $phase }, le { $at } UTC.
verify-decided = La décision est scellée par le changement de phase { $number }, le { $at } UTC.
verify-open = { $count ->
    [one] Ensuite, { $count } ligne s'est ajoutée. Seule l'empreinte ci-dessous la scelle.
   *[other] Ensuite, { $count } lignes se sont ajoutées. Seule l'empreinte ci-dessous scelle la dernière de chaque journal.
}
verify-torn = { $file } : la dernière ligne n'est pas achevée et ne compte pas.
verify-digest = Empreinte de l'ensemble, pour le procès-verbal de la réunion :
    { $digest }
verify-changed = { $count ->
    [one] Il y a { $count } anomalie : la session a été modifiée en dehors du programme.
   *[other] Il y a { $count } anomalies : la session a été modifiée en dehors du programme.
}
verify-changed-hint = Comparez avec une copie de sauvegarde, et notez qui a modifié quoi. Rien n'a été touché à présent.
verify-expect = Ce n'est pas l'empreinte que vous attendiez : quelque chose a été ajouté ou modifié depuis.
verify-expect-hint = Comparez la dernière ligne de chaque journal avec celle d'alors.
verify-phase-order = Le changement de phase { $number } ne suit pas le précédent.
verify-phase-step = Le changement de phase { $number } saute une phase, ou revient en arrière sans motif.
verify-line-role = Personne dans ce rôle ne peut avoir écrit cette ligne.
verify-phase-heads = Le changement de phase { $number } ne cite pas les journaux dans leur état d'alors.
verify-head = Au changement de phase { $number }, ce journal avait { $lines } lignes ; elles ont été modifiées ou supprimées depuis.
verify-phase-inputs = Le changement de phase { $number } ne scelle pas toutes les données, alors qu'une version qui le fait a déjà travaillé sur la session.
verify-phase-line = Ou la ligne du changement de phase { $number } a elle-même été modifiée : aucune ligne ultérieure ne la scelle.
verify-line-closed = Cette ligne ne pouvait pas être écrite dans la phase { $phase }.
verify-input = { $became ->
    [added] Ce fichier a été ajouté depuis le changement de phase { $number }, sans que le journal de la session le dise.
    [removed] Ce fichier a disparu depuis le changement de phase { $number }, sans que le journal de la session le dise.
   *[changed] Ce fichier a été modifié depuis le changement de phase { $number }, sans que le journal de la session le dise.
}
verify-input-between = { $became ->
    [added] Ce fichier a été ajouté entre les changements de phase { $number } et { $next }, sans que le journal de la session le dise.
    [removed] Ce fichier a disparu entre les changements de phase { $number } et { $next }, sans que le journal de la session le dise.
   *[changed] Ce fichier a été modifié entre les changements de phase { $number } et { $next }, sans que le journal de la session le dise.
}
verify-input-rules-hint = Remettez le fichier tel qu'il était, depuis une copie de sauvegarde. Corrigez une donnée fausse sur l'écran de la présidence, avec un motif.
verify-input-amend-hint = Remettez-le tel qu'il était, ou consignez la modification avec un motif : toets import dossiers RÉPERTOIRE FICHIER --reason MOTIF
verify-input-file-hint = Remettez le fichier tel qu'il était, depuis une copie de sauvegarde ; retirez ce qui a été ajouté.
verify-manifest-changed = { $file } n'est plus la liste des fichiers scellée à ce moment.
verify-manifest-gone = { $file } manque : c'est la liste des fichiers scellée à ce moment.
verify-manifest-unsealed = { $file } n'appartient à aucun changement de phase du journal de la session : sa ligne a disparu, ou le changement de phase a été interrompu.
verify-manifest-unsealed-hint = Cherchez la ligne dans une copie de sauvegarde. Si le changement de phase a été interrompu, refaites-le.
verify-manifest-hint = Remettez une copie. Sans cette liste, on ne peut pas dire quel fichier a été modifié.
verify-record-stranger = { $file } n'appartient à personne du comité.
verify-record-gone = { $file } a disparu. Il était vide, mais il existait au changement de phase.
verify-line-other = La dernière ligne n'est pas telle que le programme l'écrit.
verify-decision-unsealed = { $file } n'appartient à aucune décision du journal de la session.
verify-decision-differs = Ce fichier dit autre chose que ce que donnent les notes et les règles. Regardez : { $what }.
verify-decision-other-form = Ce fichier n'est pas écrit comme le programme l'écrit ; le programme y lit la même chose.
verify-seal-differs = Cette ligne scelle { $file }, mais dit autre chose que ce fichier.
verify-program-unknown = { $file } a été fait par la version { $program }, dont ce programme ne connaît pas les règles.
verify-program-unknown-hint = Vérifiez la session avec cette version de toets.
verify-decision-not-again = { $file } (changement de phase { $number }) est une décision levée d'avant une modification des fichiers ; seule son empreinte a été vérifiée.
verify-not-sealed-then = La version { $program } ne scellait que l'appel, les propositions et le comité. Les dossiers, les annexes et le registre des communes n'ont donc pas été vérifiés.
verify-rule-changed = Décidé avec la version { $program }, selon les règles de cette version. { $rule } La décision reste valable telle qu'elle a été scellée.
rule-changed-leads = La règle pour le maximum par demandeur a changé depuis : une autorité locale se reconnaît désormais à sa commune, et une autre organisation à son numéro d'entreprise ou à son nom, et non plus à son adresse.
rule-changed-classes = La règle pour la commune et la province d'une proposition a changé depuis : un nom est désormais cherché dans le registre, et le registre prime sur ce qui a été tapé.
rule-changed-id-order = La règle pour l'ordre des identifiants en cas d'égalité a changé depuis : les nombres comptent désormais comme des nombres, et P2 vient donc avant P10.
rule-changed-deadline = La règle pour la date limite a changé depuis : son heure compte désormais.
ssh-refused = "{ $command }" n'est pas possible par cette connexion.
ssh-refused-hint = Omettez la commande pour ouvrir votre écran (ssh -t), ou demandez l'une de celles-ci : check, export award-list --format csv, annex P01 "plan.pdf", export sheet > formulaire.xlsx, import sheet - --name formulaire.xlsx < formulaire.xlsx, ou import proposals - --name propositions.xlsx < propositions.xlsx
verify-group = Le groupe consigné pour le tirage ({ $recorded }) n'est pas celui que donnaient alors les notes ({ $found }).

### Desk

tui-too-small = Cette fenêtre est trop petite : il faut { $columns } x { $rows }. Votre travail est conservé.
tui-yes-letter = o
tui-no-letter = n
tui-no = non, retour
tui-yes-how = Oui : o puis Entrée. Entrée seule veut dire non.
tui-reason-empty = Donnez d'abord un motif.
tui-reason-keys = Entrée enregistre, Esc revient
key-enter = Entrée
key-space = espace
key-backspace = effacer
key-up = Haut
key-down = Bas
key-left = Gauche
key-right = Droite
desk-call = Appel { $id }
desk-list = Mes propositions
desk-mirror = Mon ordre
desk-dossier = Dossier
desk-sheet = Évaluation
desk-help = Toutes les touches
desk-palette = Que voulez-vous faire ?
desk-language = Les écrans sont maintenant en français.
desk-place-list = Liste des propositions
desk-place-sheet = Évaluation
desk-place-signed = Évaluation avec des notes sous zéro
desk-place-words = Évaluation avec des mots
desk-place-dossier = Dossier
desk-place-work = Dossier et évaluation
desk-place-mirror = Mon ordre
desk-place-everywhere = Partout
desk-place-edit = Écrire un commentaire
desk-key-digits = 0-9
desk-do-open = ouvrir
desk-do-down = vers le bas
desk-do-up = vers le haut
desk-do-page-down = page suivante
desk-do-page-up = page précédente
desk-do-first = au début
desk-do-last = à la fin
desk-do-filter = chercher
desk-do-sort = trier
desk-do-type = note
desk-do-type-sign = plus ou moins
desk-do-word = choisir mot
desk-do-enter = enregistrer la note et continuer
desk-do-comment = commentaire
desk-do-note = remarque
desk-do-abstain = abstention
desk-do-scale = échelle
desk-do-step-up = augmenter
desk-do-step-down = diminuer
desk-do-erase = effacer un chiffre
desk-do-clear = effacer note
desk-do-line-down = ligne suivante
desk-do-line-up = ligne précédente
desk-do-to-dossier = dossier
desk-do-to-sheet = fiche
desk-do-read-on = lire la suite
desk-do-read-back = remonter
desk-do-next-heading = titre suivant
desk-do-previous-heading = titre précédent
desk-do-find = chercher (dossier)
desk-do-find-next = occurrence suivante
desk-do-find-previous = occurrence précédente
desk-do-next-proposal = prop. suivante
desk-do-previous-proposal = prop. précédente
desk-do-submit = soumettre
desk-do-submit-all = tout soumettre
desk-do-next-unfinished = suivante à faire
desk-do-reopen = rouvrir
desk-do-undo = annuler
desk-do-mirror = mon ordre
desk-do-conflict = conflit d'intérêts
desk-do-back = retour
desk-do-unfilter = tout afficher
desk-do-quit = quitter
desk-do-language = Nederlands
desk-do-redraw = redessiner l'écran
desk-do-palette = chercher commande
desk-do-help = touches
desk-edit-key-leave = Esc
desk-edit-leave = enregistrer et fermer
desk-edit-key-other = Tab
desk-edit-other = autre champ
desk-edit-key-read = PgDn
desk-edit-read = lire la suite
desk-edit-key-undo = Ctrl-U
desk-edit-undo = annuler
desk-edit-key-redo = Ctrl-R
desk-edit-redo = rétablir
desk-edit-key-word = Ctrl-Gauche Ctrl-Droite
desk-edit-word = avancer ou reculer d'un mot
desk-edit-key-line = Entrée
desk-edit-line = nouvelle ligne
desk-edit-key-to-note = Tab
desk-edit-to-note = remarque interne
desk-edit-key-to-comment = Tab
desk-edit-to-comment = commentaire
desk-edit-key-choose = flèches
desk-edit-choose = choisir
desk-edit-key-take = Entrée
desk-edit-take = faire
desk-edit-key-back = Esc
desk-edit-back = retour
desk-edit-key-answer = o ou n, Entrée
desk-edit-answer = répondre
desk-edit-key-go = Entrée
desk-edit-go = y aller
desk-edit-key-filter-keep = Entrée
desk-edit-filter-keep = garder cette liste
desk-edit-key-filter-clear = Esc
desk-edit-filter-clear = tout afficher
desk-edit-key-search = Entrée
desk-edit-search = chercher
desk-edit-key-give = Entrée
desk-edit-give = enregistrer
desk-edit-key-more = Alt-Entrée
desk-edit-more = nouvelle ligne
desk-edit-key-later = Esc
desk-edit-later = plus tard
desk-edit-key-scroll = flèches
desk-edit-scroll = suite
desk-edit-key-close = Esc
desk-edit-close = fermer
desk-head-id = num.
desk-head-title = proposition
desk-head-lead = demandeur
desk-head-class = classe
desk-head-state = état
desk-head-total = total
desk-state-untouched = nouvelle
desk-state-begun = entamée
desk-state-ready = prête
desk-state-submitted = soumise
desk-state-conflict = conflit
desk-progress = { $done } sur { $all } soumises
desk-count-ready = { $count ->
    [one] { $count } prête
   *[other] { $count } prêtes
}
desk-count-begun = { $count ->
    [one] { $count } entamée
   *[other] { $count } entamées
}
desk-count-untouched = { $count ->
    [one] { $count } nouvelle
   *[other] { $count } nouvelles
}
desk-count-conflict = { $count ->
    [one] { $count } conflit
   *[other] { $count } conflits
}
desk-rows = { $from } à { $to } sur { $all }
desk-filtered = { $count ->
    [one] { $count } trouvée
   *[other] { $count } trouvées
}
desk-empty = Aucune proposition ne vous est confiée. Adressez-vous au secrétaire si ce n'est pas correct.
desk-empty-setup = L'évaluation n'est pas encore ouverte. Revenez dès que le secrétaire l'ouvre.
desk-todo-conflict = vous avez un conflit d'intérêts ; vous n'évaluez pas cette proposition.
desk-todo-submitted = soumise. Avec r, vous pouvez rouvrir l'évaluation.
desk-todo-submitted-closed = soumise.
desk-todo-untouched = pas encore commencée. Entrée ouvre le dossier et l'évaluation.
desk-todo-begun = { $count ->
    [one] encore { $count } note à donner : { $criteria }.
   *[other] encore { $count } notes à donner : { $criteria }.
}
desk-todo-ready = prête. Avec i, vous soumettez l'évaluation.
desk-todo-ready-closed = non soumise.
desk-sort-number = Ordre : par numéro.
desk-sort-drawn = Ordre : tel que tiré au sort pour vous.
desk-sort-state = Ordre : ce qui reste à faire d'abord.
desk-sort-total = Ordre : total le plus élevé d'abord.
desk-close-to = Vous êtes lié à { $organisation }, qui participe ici. Si c'est exact, déclarez un conflit d'intérêts avec C.
desk-no-text = Il n'y a pas de texte pour cette proposition.
desk-summary = Résumé
desk-partners = Partenaires
desk-partner-total = coûts
desk-partner-grant = subvention
desk-partner-own = part propre
desk-role-lead = demandeur
desk-role-partner = partenaire
desk-role-associated = associé, sans budget
desk-fact-population = habitants
desk-fact-province = province
desk-fact-class = classe
desk-fact-together = avec
desk-fact-requested = demandé
desk-fact-minimum = minimum requis
desk-fact-total = coût total
desk-fact-own = apport propre
desk-fact-topics = thèmes
desk-fact-days = durée
desk-days = { $start } au { $end }
desk-find = Chercher dans le dossier
desk-find-hint = Entrée cherche, f va ensuite à l'occurrence suivante, Esc revient
desk-found = "{ $text }" : occurrence { $number } sur { $count }. f suivante, F précédente.
desk-found-nothing = "{ $text }" ne figure pas dans ce dossier.
desk-closed-conflict = Le dossier est fermé et votre évaluation ne compte pas. Avec C, vous retirez la déclaration.
desk-question = Question
desk-scale = Échelle
desk-threshold = seuil { $mark }
desk-threshold-above = plus de { $mark }
desk-below-threshold = ! sous { $mark }
desk-weight = pondération { $weight }
desk-weight-none = ne compte pas
desk-comment = Commentaire au demandeur
desk-comment-short = Commentaire
desk-note = Mémo interne
desk-comment-who = Le demandeur lira ceci.
desk-note-who = Ceci reste au sein du comité.
desk-comment-asked = commentaire demandé (c)
desk-counter = { $count } caractères sur { $most }
desk-counter-over = !! { $count } caractères : trop long, { $most } au plus
desk-abstained-short = abst.
desk-answer-none = pas encore de note
desk-answer-abstained = abstention : { $reason }
desk-total = Mon total : { $total }
desk-total-so-far = { $count ->
    [one] Jusqu'ici { $total } ; encore { $count } note
   *[other] Jusqu'ici { $total } ; encore { $count } notes
}
desk-total-missing = { $count ->
    [one] Encore { $count } note à donner
   *[other] Encore { $count } notes à donner
}
desk-total-abstained = Pas de total, abstention
desk-total-conflict = Pas de total, conflit d'intérêts
desk-sheet-ready = Prête : appuyez sur i pour soumettre
desk-sheet-ready-closed = Non soumise
desk-sheet-submitted = Soumise : r rouvre
desk-sheet-submitted-closed = Soumise
desk-sheet-void = Vous avez déclaré un conflit d'intérêts. Vous n'évaluez pas cette proposition.
desk-all-answered = Tout a une note ou une abstention. Appuyez sur i pour soumettre.
desk-mark-outside = { $text } n'est pas possible : l'échelle va de { $scale }.
desk-mark-off-step = { $text } n'est pas possible : l'échelle va de { $scale }.
desk-mark-no-number = "{ $text }" n'est pas une note : l'échelle va de { $scale }.
desk-mark-no-word = "{ $text }" n'est pas une note de cette échelle : { $scale }.
desk-mark-two-readings = "{ $text }" peut être { $thousands } ou { $fraction }. Tapez la note sans séparateur de milliers.
desk-step-needs-mark = Il n'y a pas encore de note. Tapez d'abord un chiffre.
desk-step-needs-word = Il n'y a pas encore de note. Choisissez d'abord un mot avec w, ou tapez son nombre.
desk-step-top = { $mark } est la note la plus haute de cette échelle.
desk-step-bottom = { $mark } est la note la plus basse de cette échelle.
desk-saved = enregistré { $time }
desk-cleared = note effacée, enregistré { $time } ; u annule
desk-ask-undo = Annuler ?
desk-undo-yes = oui, annuler
desk-would-undo-comment = Votre commentaire pour { $criterion } ({ $proposal }) redevient { $now }.
desk-would-undo-note = Votre remarque interne pour { $criterion } ({ $proposal }) redevient { $now }.
desk-would-undo-submission = { $count ->
        [one] La soumission de { $proposal } est annulée. La fiche se rouvre.
       *[other] La soumission de { $count } fiches est annulée : { $proposal }. Elles se rouvrent.
    }
desk-would-undo-reopening = La réouverture de { $proposal } est annulée. La fiche est de nouveau soumise.
desk-would-undo-conflict = Votre déclaration d'un conflit d'intérêts pour { $proposal } est retirée. Le dossier se rouvre.
desk-would-undo-no-conflict = Votre conflit d'intérêts pour { $proposal } vaut de nouveau : { $reason } Le dossier se ferme et votre fiche ne compte pas.
desk-undone-answer = annulé : { $was } pour { $criterion } ({ $proposal }), de nouveau { $now }
desk-undone-comment = annulé : commentaire pour { $criterion } ({ $proposal }), de nouveau { $now }
desk-undone-note = annulé : remarque interne pour { $criterion } ({ $proposal }), de nouveau { $now }
desk-undone-conflict = annulé : votre déclaration d'un conflit d'intérêts pour { $proposal } ; le dossier est rouvert
desk-undone-no-conflict = annulé : le retrait ; votre conflit d'intérêts pour { $proposal } vaut de nouveau
desk-undone-submission = { $count ->
        [one] annulé : la soumission de { $proposal }, de nouveau ouverte
       *[other] annulé : la soumission de { $count } fiches ({ $proposal }), de nouveau ouvertes
    }
desk-undone-reopening = annulé : la réouverture de { $proposal }, de nouveau soumise
desk-undone-clearing = l'effacement
desk-undone-empty = vide
desk-undone-abstention = abstention
desk-not-submitted = Rien n'a été soumis.
desk-submitted = { $proposal } soumise, enregistré { $time }
desk-submitted-all = { $count ->
    [one] { $count } évaluation soumise, enregistré { $time }
   *[other] { $count } évaluations soumises, enregistré { $time }
}
desk-reopened = { $proposal } rouverte, enregistré { $time }
desk-conflict-declared = { $proposal } : conflit d'intérêts déclaré, enregistré { $time }
desk-conflict-taken-back = { $proposal } : déclaration retirée, enregistré { $time }
desk-not-saved = Non enregistré. { $why }
desk-draft-too-long = Trop long pour la fiche : votre texte attend derrière c jusqu'à ce que vous le raccourcissiez.
desk-draft-waits = Ce que vous avez tapé pour { $proposal } sans le terminer est gardé : { $key } le rouvre.
desk-draft-beside = Une autre de vos fenêtres a gardé entre-temps un autre texte. Les deux sont gardés ; à votre prochaine visite ils se suivent.
desk-draft-not-kept = Votre texte n'est pas encore gardé : { $why }
desk-draft-mark = Votre note "{ $text }" pour { $proposal }, { $criterion }, n'était pas encore enregistrée et est revenue. Continuez ou corrigez-la.
drafts-too-many = Il y a trop de brouillons dans { $path }. Supprimez ceux dont vous n'avez plus besoin.
drafts-unreadable = Le brouillon { $path } est illisible. Le fichier reste tel quel.
desk-changed-elsewhere = Ceci avait déjà été modifié dans une autre fenêtre. Vous voyez l'état actuel.
desk-same-elsewhere = Il y avait déjà la même chose dans une autre fenêtre.
desk-stale = Modifié dans une autre fenêtre
desk-stale-what = Vous avez aussi modifié ceci dans une autre fenêtre. Que faut-il garder ?
desk-stale-here = Ici :
desk-stale-there = Dans l'autre fenêtre :
desk-stale-none = pas de conflit d'intérêts
desk-stale-keep-here = ce qui est ici
desk-stale-keep-there = ce qui est dans l'autre fenêtre
desk-stale-keep-both = les deux textes, l'un après l'autre
desk-stale-kept-there = Ce qui était dans l'autre fenêtre est maintenu.
desk-discard = Pas encore enregistré
desk-discard-stay = rester ici
desk-discard-again = réessayer d'enregistrer
desk-discard-leave = quitter sans enregistrer
desk-undo-reason = annulé
desk-ask-abstain = Pourquoi vous abstenez-vous ?
desk-ask-conflict = Quel conflit d'intérêts avez-vous ?
desk-conflict-means = Le dossier se ferme et votre évaluation ne compte pas. Vous pourrez retirer la déclaration plus tard.
desk-conflict-because = Je suis lié à { $organisation }.
desk-conflict-recorded = Un conflit d'intérêts est consigné à votre nom pour cette proposition : la présidence ou le secrétariat l'a consigné à l'ouverture de l'évaluation.
desk-why-recorded = Ce conflit d'intérêts a été consigné par la présidence ou le secrétariat ; demandez-leur de le retirer s'il n'est pas exact.
desk-conflict-said = Conflit d'intérêts déclaré : { $reason }
desk-take-back = Retirer la déclaration ?
desk-take-back-means = Le dossier s'ouvre alors à nouveau et vous évaluez la proposition.
desk-take-back-yes = oui, retirer
desk-ask-reopen = Pourquoi rouvrez-vous cette évaluation ?
desk-ask-submit = Soumettre ?
desk-submit-yes = oui, soumettre
desk-submit-bare = soumettre quand même sans commentaire
desk-submit-bare-how = Tapez la lettre puis Entrée. Entrée seule : d'abord un commentaire.
desk-write-comment = écrire un commentaire
desk-asked-best = { $criterion } : la meilleure note demande un commentaire au demandeur.
desk-asked-threshold = { $criterion } : une note sous le seuil demande un commentaire au demandeur.
desk-too-long = { $criterion } : le commentaire est trop long.
desk-ask-submit-all = Soumettre tout ce qui est prêt ?
desk-submit-count = { $count ->
    [one] { $count } évaluation sera soumise :
   *[other] { $count } évaluations seront soumises :
}
desk-submit-all-yes = oui, tout soumettre
desk-submit-left-out = Celles-ci restent en attente, car il y faut un commentaire (plus court) :
desk-phase-setup = préparation
desk-phase-scoring = évaluation
desk-phase-deliberation = délibération
desk-phase-decided = décision
desk-why-not-here = Impossible sur cet écran.
desk-why-quit = Vous êtes à l'écran d'accueil. Tapez q pour quitter ; tout est enregistré.
desk-why-not-now = Impossible maintenant.
desk-why-empty = Aucune proposition n'est choisie.
desk-why-all-done = Tout est soumis. Il n'y a plus rien à faire.
desk-why-closed = Le dossier de cette proposition est fermé.
desk-why-no-search = Cherchez d'abord avec /.
desk-why-no-words = Ce critère a une échelle de nombres : tapez le nombre.
desk-why-conflict = Vous avez un conflit d'intérêts : vous n'évaluez pas cette proposition. Si vous l'avez déclaré, C retire cette déclaration.
desk-why-submitted = Cette évaluation est soumise. Avec r, vous pouvez la rouvrir.
desk-why-submitted-already = Cette évaluation est déjà soumise.
desk-why-not-submitted = Cette évaluation n'est pas soumise.
desk-why-none-ready = Aucune évaluation n'est prête à être soumise.
desk-why-none-whole = Tout ce qui est prêt demande encore un commentaire. Soumettez un à un avec i.
desk-why-nothing-to-undo = Il n'y a rien à annuler.
desk-why-missing = { $count ->
    [one] Pas encore prête : { $criterion } n'a pas encore de note ni d'abstention.
   *[other] Pas encore prête : il manque { $count } notes, à commencer par { $criterion }.
}
desk-why-phase = Vous ne pouvez rien modifier maintenant : la session est dans la phase { $phase }.
desk-last-one = C'est la dernière proposition.
desk-first-one = C'est la première proposition.
desk-spread = note min. - max.
desk-average = moyenne
desk-mirror-own = { $count ->
    [one] Vos propres notes uniquement : { $count } proposition avec un total.
   *[other] Vos propres notes uniquement : { $count } propositions avec un total.
}
desk-plain-welcome = Tapez le numéro d'une proposition pour l'ouvrir, une note pour la donner, PgDn pour lire la suite, ? pour toutes les touches, q pour quitter. Terminez chaque ligne par Entrée.
desk-plain-no = Pas de oui : rien n'a été fait.
desk-plain-refused = Toutes les lignes n'ont pas été exécutées.
desk-plain-refused-hint = Ce qui a été refusé, et pourquoi, figure ci-dessus. Ce qui est enregistré le reste.
desk-plain-unknown = Je ne comprends pas. Tapez ? pour toutes les touches.
desk-plain-scale = échelle : { $scale }
desk-plain-reason = Tapez le motif sur une ligne. Une ligne vide revient en arrière.
desk-plain-comment = Tapez le texte et terminez par une ligne qui ne contient qu'un point. Un point seul laisse tout tel quel.

### Chair

chair-title = Appel { $call }
chair-view-progress = Avancement
chair-view-ranking = Classement
chair-view-budget = Budget
chair-view-disputes = Écarts
chair-view-compare = Stratégies
chair-view-meeting = Réunion
chair-compare-awards = octrois
chair-compare-target = { $target } (requis { $needed })
chair-compare-spent = octroyé
chair-compare-left = reste
chair-compare-points = somme des totaux
chair-compare-tie = égalité
chair-compare-same = "{ $strategy }" { $count ->
    [one] octroie
   *[other] octroient
} aux mêmes propositions que l'appel.
chair-compare-other = "{ $strategy }" { $count ->
    [one] octroie
   *[other] octroient
} à : { $added } ; pas à : { $dropped }.
chair-compare-nobody = aucune
chair-compare-title = Par rapport à la stratégie de l'appel ({ $strategy })
chair-help-title = Toutes les touches
chair-help-everywhere = Partout
chair-palette-title = Que voulez-vous faire ?
chair-do-strategy = stratégie
chair-do-own-strategy = celle de l'appel
chair-help-page = Sur la page d'une proposition
chair-do-page = voir
chair-do-close-page = fermer
chair-do-next-proposal = avancer
chair-do-previous-proposal = reculer
chair-page-comments = Commentaires
chair-page-none = Pas de commentaires.
chair-page-note = { $name }, interne : { $text }
chair-page-conflict = { $name } a un conflit d'intérêts et quitte la salle.
chair-page-abstained = abstention : { $reason }
chair-page-place = { $at } sur { $all }
chair-do-line = à la limite
chair-do-tie = égalité
chair-do-accept = accepter objectif
chair-do-force-in = inclure
chair-do-force-out = écarter
chair-do-consensus = consensus
chair-do-waive = laisser incomplet
chair-do-undo = annuler
chair-do-next-view = écran suivant
chair-do-previous-view = écran précédent
chair-do-up = ligne plus haut
chair-do-down = ligne plus bas
chair-do-page-up = dix lignes plus haut
chair-do-page-down = dix lignes plus bas
chair-do-first = première ligne
chair-do-last = dernière ligne
chair-do-lot = tirage
chair-do-budget = modifier budget
chair-do-correct = corriger proposition
chair-do-lower = montant réduit
chair-do-replace = remplacer membre
chair-do-withdraw = retrait
chair-do-next-phase = phase suivante
chair-do-previous-phase = phase précédente
chair-do-refresh = actualiser
chair-do-redraw = redessiner l'écran
chair-do-palette = chercher commande
chair-do-help = les touches
chair-do-quit = quitter
chair-do-find = chercher
chair-not-now = Impossible maintenant : { $command }.
chair-not-here = Placez d'abord le curseur sur : { $proposals }.
chair-said-news = Mis à jour : il y avait du nouveau.
chair-said-no-news = Il n'y a rien de nouveau.
chair-progress-empty = Il n'y a pas encore de propositions ou de membres qui évaluent. Le secrétaire les importe.
chair-progress-sum = Soumises : { $done } fiches sur { $all }
chair-of = { $done } sur { $all }
chair-count-ready = { $count ->
    [one] { $count } remplie
   *[other] { $count } remplies
}
chair-count-begun = { $count ->
    [one] { $count } entamée
   *[other] { $count } entamées
}
chair-count-untouched = { $count ->
    [one] { $count } vierge
   *[other] { $count } vierges
}
chair-count-conflict = { $count ->
    [one] { $count } conflit d'intérêts
   *[other] { $count } conflits d'intérêts
}
chair-count-done = tout soumis
chair-legend-submitted = soumise
chair-legend-abstained = avec abstention
chair-legend-ready = remplie, non soumise
chair-legend-begun = entamée
chair-legend-untouched = vierge
chair-legend-conflict = conflit d'intérêts
chair-legend-hidden = pas pour vous
chair-next-clear = Rien n'empêche la phase suivante ({ $phase }). Appuyez sur { $key }.
chair-next-open = Encore ouvert avant la phase suivante ({ $phase }) :
chair-next-unusual = Ce qui sort de l'ordinaire dans la décision, jusqu'ici :
chair-next-more = ! et plus encore : appuyez sur { $key } pour la liste entière
chair-next-more-later = ! et plus encore : visible une fois le premier point réglé
chair-block-readers = { $count ->
    [one] { $count } proposition a
   *[other] { $count } propositions ont
} moins de lecteurs que les { $needed } que demande l'appel : { $proposals }.
chair-block-open = { $count ->
    [one] { $count } fiche n'est pas encore soumise
   *[other] { $count } fiches ne sont pas encore soumises
}{ $ready ->
    [0] {""}
    [one] , dont { $ready } déjà remplie
   *[other] , dont { $ready } déjà remplies
} : { $names }.
chair-col-rank = #
chair-col-proposal = proposition
chair-col-in = prêt
chair-col-sheets = n
chair-col-total = total
chair-col-tie = =
chair-col-decided = égalité tranchée par
chair-col-asked = demandé
chair-col-outcome = résultat
chair-col-lead = demandeur
chair-col-merged = global
chair-col-apart = écart
chair-col-widest = écart maximal
chair-col-distance = écart
chair-row-total = Total
chair-ranking-closed = Le classement existe à partir de la délibération. Tant que l'évaluation est en cours, notes, moyennes et ordre restent fermés, aussi pour la présidence.
chair-disputes-closed = Les membres sont comparés à partir de la délibération, dès qu'une proposition a deux fiches soumises.
chair-apart-incomplete = Incomplètes ({ $count })
chair-apart-below-threshold = Sous le seuil ({ $count })
chair-apart-ineligible = Irrecevables ({ $count })
chair-apart-withdrawn = Retirées ({ $count })
chair-conflict-short = c
chair-conflict-own = Vous avez ici un conflit d'intérêts : vous ne voyez que total, rang et résultat, et une autre personne de la présidence décide.
chair-about = { $lead } demande { $amount }
chair-tie-open = égalité non tranchée
chair-tie-open-with = À égalité avec { $proposals }, et l'appel ne tranche pas. Appuyez sur t pour fixer l'ordre.
chair-tie-open-lot = À égalité avec { $proposals }. L'appel s'en remet au tirage au sort : appuyez sur l et recopiez le résultat public.
chair-consensus-text = Consensus { $mark } sur { $criterion } : { $text }
chair-too-few-sheets = Incomplet : { $marks } des { $needed } notes requises, pour chaque critère.
chair-waived = Incomplet, et laissé tel quel : { $reason }
chair-strategy-targets = objectifs
chair-strategy-in-order-skip = dans l'ordre
chair-strategy-in-order-stop = ordre strict
chair-strategy-best-total = somme max.
chair-spent = octroyé { $amount }
chair-left = reste { $amount }
chair-target = { $target } { $reached }/{ $needed } atteint
chair-target-missed = { $target } { $reached }/{ $needed } non atteint
chair-unofficial = Pas le résultat officiel : l'appel suit "{ $strategy }". Appuyez sur { $key } pour y revenir.
chair-unofficial-targets = Pas encore officiel : un objectif ou un minimum n'est pas atteint. Appuyez sur { $key } pour l'accepter, avec un motif.
chair-tie-matters = Égalité entre { $proposals } : le budget ne suffit pas pour toutes ({ $contenders }), et l'appel ne dit pas qui passe en premier. Appuyez sur t et fixez l'ordre, avec un motif.
chair-tie-matters-lot = Égalité entre { $proposals } : le budget ne suffit pas pour toutes ({ $contenders }). L'appel s'en remet au tirage au sort : appuyez sur l et recopiez le résultat public.
chair-line = rien n'est octroyé en dessous
chair-why = Pourquoi { $proposal } ?
chair-why-first = L'ordre dans l'égalité doit d'abord être fixé (t).
chair-sources = Par source
chair-source = { $source } : { $paid } sur { $amount }
chair-outcome-legend = + octroyée  x cède à un objectif  - réserve  ! décidée par la présidence
chair-outcome-legend-minima = + octroyée  x cède à un objectif ou minimum  - réserve  ! décidée par la présidence
chair-outcome-awarded = octroyée
chair-outcome-for-target = pour objectif
chair-outcome-for-minimum = pour minimum
chair-outcome-in-part = partielle
chair-outcome-forced-in = incluse
chair-outcome-set-aside = cède, réserve { $place }
chair-outcome-reserve = réserve { $place }
chair-outcome-forced-out = écartée
chair-outcome-tie = égalité
chair-outcome-refused = non octroyée
chair-outcome-incomplete = incomplète
chair-outcome-below-threshold = sous le seuil
chair-outcome-ineligible = irrecevable
chair-outcome-withdrawn = retirée
chair-mild-title = Indulgent ou sévère sur les mêmes propositions (entre : sûr à 95 %)
chair-mild-above = { $name } est { $much } indulgent : { $points } points plus haut en moyenne (entre { $low } et { $high }), sur { $count ->
    [one] { $count } proposition
   *[other] { $count } propositions
}.
chair-mild-below = { $name } est { $much } sévère : { $points } points plus bas en moyenne (entre { $low } et { $high }), sur { $count ->
    [one] { $count } proposition
   *[other] { $count } propositions
}.
chair-mild-very = très
chair-mild-rather = plutôt
chair-distance-legend = Écart : note la plus haute moins la plus basse, pondéré, sur 100. ! dès 15, !! dès 30
chair-ask-phase = Passer à la phase { $phase } ?
chair-ask-phase-yes = oui, passer à la phase { $phase }
chair-ask-phase-clear = Rien n'est en suspens.
chair-ask-phase-open = Ceci est encore en suspens :
chair-ask-phase-unusual = Ceci sort de l'ordinaire et figure dans la décision :
chair-ask-phase-scoring = Les membres peuvent ensuite évaluer, et l'appel, les propositions et le comité servant de base sont fixés.
chair-ask-phase-deliberation = Chaque membre voit ensuite les fiches soumises et le classement. Ce qui n'est pas soumis ne compte pas.
chair-ask-phase-decided = Le résultat est ensuite fixé. Un retour est possible, avec un motif qui est conservé.
chair-ask-back = Revenir à la phase { $phase } : pourquoi ?
chair-ask-back-body = Le motif est conservé dans le journal.
chair-ask-doubtful = Passer quand même à la phase { $phase } : pourquoi ?
chair-ask-doubtful-count = { $count ->
    [one] Il reste 1 donnée qui manque ou qui est douteuse :
   *[other] Il reste { $count } données qui manquent ou qui sont douteuses :
}
chair-ask-doubtful-more = ... et encore { $count } ; toets check les nomme toutes.
chair-ask-doubtful-body = Esc revient en arrière pour les corriger. Avec un motif vous continuez quand même ; il figure au journal.
chair-phase-errors = { $more ->
    [0] { $place } : { $what }
   *[other] { $place } : { $what } Et encore { $more } ; toets check les nomme.
}
chair-sure-reason = Votre motif : { $reason }
chair-sure-yes = oui, enregistrer
chair-sure-phase-yes = oui, passer à la phase { $phase }
chair-not-done = Rien n'a changé.
chair-not-done-kept = Rien n'a changé. Votre motif est gardé et reviendra si vous redemandez la même chose.
chair-not-changed = C'était déjà ainsi ; rien n'a été ajouté.
chair-sure-lift = Lever la décision ?
chair-sure-lift-what =
    Le résultat n'est alors plus fixé : le scellé tombe, et les octrois, le consensus et l'ordre peuvent de nouveau changer.
    Les membres continuent à voir le classement, désormais provisoire.
    Cette décision reste en copie dans le répertoire de la session. Les lettres et listes déjà parties ne reviennent pas.
    Vous pouvez décider de nouveau ; la levée de cette décision reste au journal.
chair-sure-back-scoring = Revenir à l'évaluation ?
chair-sure-back-scoring-what =
    Les membres peuvent de nouveau modifier et soumettre leurs fiches.
    Ils ne voient plus le classement, les totaux ni les notes des autres ; qui les a vus les a vus. Vous ne voyez plus de notes non plus, sauf si l'appel le permet.
    Ce que la réunion a fixé reste au journal. Vous pourrez revenir à la délibération ; ce retour reste inscrit.
chair-sure-back-setup = Revenir à la préparation ?
chair-sure-back-setup-what =
    Personne ne peut évaluer avant que vous rouvriez l'évaluation. Les fiches existantes sont conservées.
    Le secrétaire peut de nouveau modifier l'appel, les propositions et le comité.
    Vous pourrez revenir à l'évaluation ; ce retour reste au journal.
chair-sure-onward = Passer quand même à la phase { $phase } ?
chair-sure-onward-what =
    Ce qui manque ou est douteux reste alors en suspens, et compte tel quel jusqu'à sa correction.
    Votre motif figure au journal, et qui lit le résultat le voit. Un retour est possible, avec un motif.
chair-sure-force-in = Inclure { $proposal } ?
chair-sure-force-in-what =
    Elle est retenue, quoi que dise le classement, et reçoit l'argent en premier. Une autre proposition peut y perdre sa place.
    Qui voit le résultat voit qu'elle a été incluse ; le motif figurera dans la lettre.
    Vous pouvez l'annuler (u) jusqu'au changement de phase ; les deux restent au journal.
chair-sure-force-out = Écarter { $proposal } ?
chair-sure-force-out-what =
    Elle ne reçoit rien, quoi que dise le classement. L'argent va à la suivante.
    Qui voit le résultat voit qu'elle a été écartée ; le motif figurera dans la lettre.
    Vous pouvez l'annuler (u) jusqu'au changement de phase ; les deux restent au journal.
chair-sure-unforce = Laisser de nouveau classer { $proposal } ?
chair-sure-unforce-what =
    Le classement en décide de nouveau. D'autres propositions peuvent y gagner ou y perdre de l'argent.
    Ceci figure au journal. Vous pourrez l'inclure ou l'écarter de nouveau, jusqu'au changement de phase.
chair-sure-withdraw = Retirer { $proposal } ?
chair-sure-withdraw-what =
    Le demandeur ne reçoit alors rien, et l'argent se libère pour une autre. Après une décision, les autres octrois restent.
    Qui voit le résultat lit le mot retirée auprès de cette proposition.
    Vous pouvez l'annuler (u) jusqu'au changement de phase ; ensuite plus.
chair-sure-replace = Remplacer { $leaves } par { $comes } ?
chair-sure-replace-what =
    { $leaves } ne peut plus rien évaluer. { $comes } reçoit toutes les propositions non encore soumises, et voit ce que voit un membre.
    Fiches soumises qui continuent à compter : { $kept }. Ce qui n'était pas soumis ne compte pas.
    Ceci ne peut pas être annulé.
chair-sure-waive = Laisser { $proposal } incomplète ?
chair-sure-waive-what =
    Elle ne retient plus la décision, mais elle n'est pas classée et ne reçoit rien.
    Qui voit le résultat le voit. Vous pouvez l'annuler (u) jusqu'au changement de phase.
chair-sure-accept = Accepter l'objectif plus bas ?
chair-sure-accept-what =
    La session peut alors être décidée sans que l'objectif soit atteint. Le résultat le dit.
    Vous pouvez l'annuler (u) jusqu'au changement de phase.
chair-sure-tie = Enregistrer cet ordre ?
chair-sure-tie-what =
    Il l'emporte sur un tirage au sort et peut décider de l'argent. Qui voit le résultat voit que vous avez tranché.
    Vous pouvez l'annuler (u) jusqu'au changement de phase ; les deux restent au journal.
chair-sure-group = Enregistrer ce groupe pour le tirage ?
chair-sure-group-what = Le tirage porte sur ces seules propositions. Dès que son résultat est connu, le groupe ne peut plus changer.
chair-sure-lot-back = Annuler le tirage ?
chair-sure-lot-back-what =
    L'ordre issu de ce tirage tombe, et l'argent peut se répartir autrement.
    Le tirage et ce retour restent tous deux au journal. Le groupe est fixé.
chair-sure-budget = Modifier le budget ?
chair-sure-budget-what =
    De l'argent s'ajoute ou s'en va : cela peut donner ou coûter des octrois. Qui voit le résultat voit l'ancien et le nouveau montant.
    Vous pouvez l'annuler (u) jusqu'au changement de phase ; les deux restent au journal.
chair-sure-correct = Corriger { $proposal } ?
chair-sure-correct-what =
    La session calcule désormais avec la nouvelle valeur. La proposition telle qu'introduite est conservée.
    Vous pouvez l'annuler (u) jusqu'au changement de phase ; les deux restent au journal.
chair-sure-lower = Modifier le montant de { $proposal } ?
chair-sure-lower-what =
    Le demandeur reçoit ce montant si la proposition est retenue ; ce qui se libère peut en aider une autre. Le motif figurera dans la lettre.
    Vous pouvez l'annuler (u) jusqu'au changement de phase ; les deux restent au journal.
chair-find = Vers quelle proposition ?
chair-find-hint = Numéro, ou mots du titre. Entrée y va, Esc revient.
chair-find-none = Aucune proposition avec "{ $text }".
chair-find-several = { $more ->
    [0] Plusieurs correspondent : { $proposals }.
   *[other] Plusieurs correspondent : { $proposals } et encore { $more }.
}
chair-find-here = { $proposal }
chair-find-elsewhere = { $proposal } n'est pas sur l'écran où vous étiez ; elle est ici.
chair-find-not-listed = { $proposal } n'est sur aucun écran.
chair-phase-refused = Pas encore possible.
chair-ask-force-in = Inclure : pourquoi ?
chair-ask-force-out = Écarter : pourquoi ?
chair-ask-unforce = Rétablir : pourquoi ?
chair-ask-letter = Le motif figurera dans la lettre au demandeur.
chair-undo-reason = annulé
chair-ask-tie = Qui prend la place { $place } de l'égalité ?
chair-ask-tie-body = L'ordre que vous fixez décide de l'octroi.
chair-ask-tie-lot = L'appel s'en remet au tirage au sort (Esc, puis { $key }). Votre propre ordre passe avant ; vous devez pouvoir le justifier.
chair-ask-tie-why = Cet ordre : pourquoi ?
chair-ask-seed = Résultat du tirage public
chair-ask-seed-hint = Recopiez littéralement ce qui a été publié : { $source }
chair-ask-consensus = Consensus : sur quel critère ?
chair-ask-mark = { $proposal }, { $criterion }
chair-ask-mark-hint = L'échelle est : { $scale }.
chair-ask-given = Les membres ont donné : { $marks }
chair-ask-from = { $mark }  ({ $basis })
chair-ask-from-typed = saisir une autre note
chair-ask-from-none = annuler le consensus ({ $mark })
chair-ask-mean-even = Moyenne : { $figure }
chair-ask-mean-between = Moyenne : { $figure }, pas un multiple de { $step }. La note la plus proche est { $mark } (la moitié monte).
chair-ask-mean-no-word = Moyenne : { $figure }, aucun mot de l'échelle. Le plus proche est { $mark } (la moitié s'éloigne de zéro).
chair-ask-median-even = Médiane : { $figure }
chair-ask-median-between = Médiane : { $figure }, pas un multiple de { $step }. La note la plus proche est { $mark } (la moitié monte).
chair-ask-median-no-word = Médiane : { $figure }, aucun mot de l'échelle. Le plus proche est { $mark } (la moitié s'éloigne de zéro).
chair-ask-consensus-why = Consensus { $mark } : pourquoi cette note ?
chair-ask-consensus-why-hint = Bref, pour le procès-verbal ; peut rester vide. Entrée consigne la note.
chair-ask-agenda = Dans quel ordre le comité délibère-t-il ?
chair-ask-agenda-body = L'ordre figure au procès-verbal et reste, même si des notes changent encore.
chair-ask-waive = Laisser incomplet : pourquoi ?
chair-ask-waive-body = La session peut alors être décidée ; cette proposition n'est pas classée.
chair-ask-withdraw = Retrait par le demandeur : pourquoi ?
chair-ask-withdraw-body = Vous pouvez l'annuler jusqu'au changement de phase (u).
chair-ask-accept = Objectif non atteint : pourquoi l'accepter ?
chair-ask-undo = Annuler malgré tout ?
chair-ask-undo-others = Depuis, d'autres ont consigné ce qui peut s'appuyer dessus :
chair-ask-undo-yes = oui, annuler
chair-ask-source = Le montant de quelle source change ?
chair-ask-amount = Nouveau montant de { $source }
chair-ask-amount-hint = Actuel : { $amount }. Tapez 40000 ou 40.000,00.
chair-ask-amount-why = Autre budget : pourquoi ?
chair-ask-correct = Quelle donnée est fausse ?
chair-ask-lower = Montant réduit
chair-ask-lower-hint = De { $least } à { $most } ; vide : de nouveau le montant demandé.
chair-ask-lower-why = Pourquoi ce montant ?
chair-ask-correct-why = Pourquoi cette correction ?
chair-ask-correct-body = La proposition telle qu'introduite est conservée ; la correction figure au procès-verbal.
chair-ask-value = { $proposal } : { $fact }
chair-ask-value-amount = Par exemple 40000,00 ; vide : inconnu.
chair-ask-value-text = Tapez la valeur correcte.
chair-ask-value-list = Plusieurs : mettez un + entre elles.
chair-ask-value-same = C'est déjà la valeur.
chair-ask-replace = Qui est remplacé ?
chair-ask-replace-body = Ce que ce membre a soumis compte toujours. Le reste est lu par qui vient.
chair-ask-replace-why = Pourquoi ce remplacement ?
chair-ask-replace-what = { $comes } remplace { $leaves }. Feuilles soumises qui comptent toujours : { $kept }.
chair-ask-replace-final = Ceci ne peut pas être annulé.
chair-ask-newcomer = Prénom et nom de qui vient
chair-ask-newcomer-hint = Comme au procès-verbal.
chair-ask-newcomer-id = Nom court
chair-ask-newcomer-id-hint = Minuscules, chiffres, point, tiret ; le fichier du membre s'appelle ainsi.
chair-ask-newcomer-id-wrong = Seulement minuscules, chiffres, point et tiret, sans espace.
chair-ask-newcomer-login = Compte sur cet ordinateur
chair-ask-newcomer-login-hint = Vide s'il n'y en a pas encore.
chair-ask-newcomer-org = Propre organisation
chair-ask-newcomer-org-hint = Pour l'avertissement de conflit d'intérêts ; peut rester vide.
chair-done-phase = La session est maintenant dans la phase { $phase }.
chair-done-decided = La session est maintenant dans la phase { $phase } : scellée dans { $file }. Procès-verbal : toets export minutes
chair-done-undo = Annulé (les deux figurent au journal) : { $what }
chair-nothing-to-undo = Dans cette phase, il ne reste rien de vous à annuler.
chair-done-force-in = Consigné : { $proposal } est incluse.
chair-done-force-out = Consigné : { $proposal } est écartée.
chair-done-unforce = Consigné : { $proposal } suit à nouveau le classement.
chair-done-tie = Consigné : l'ordre { $proposals }.
chair-done-seed = Consigné : le tirage au sort avec "{ $seed }".
chair-done-consensus = Consigné : consensus { $mark } pour { $proposal } sur { $criterion }.
chair-done-no-consensus = Consigné : plus de consensus pour { $proposal } sur { $criterion }.
chair-done-waive = Consigné : { $proposal } peut rester incomplète.
chair-done-accept = Consigné : l'objectif abaissé est accepté.
chair-done-budget = Consigné : { $source } est maintenant à { $amount }.
chair-done-correct = Consigné : { $proposal } est corrigée.
chair-done-replace = Consigné : { $name } siège désormais au comité.
chair-done-withdraw = Consigné : { $proposal } est retirée.
chair-do-group = groupe à tirer
chair-ask-seed-read = Consigner ce résultat ?
chair-ask-seed-body = Il décide de l'argent. Il ne peut être annulé qu'avec un motif, et les deux restent au journal.
chair-lot-declared = L'appel cite : { $source } ({ $at }).
chair-lot-typed = Saisi : "{ $seed }"
chair-ask-lot-back = Annuler le tirage : pourquoi ?
chair-ask-lot-back-body = Les deux restent au journal. Le groupe à départager est fixé.
chair-ask-group = Consigner ce groupe pour le tirage ?
chair-ask-group-body = Dès que le résultat du tirage est connu, le groupe ne peut plus changer.
chair-ask-group-yes = consigner
chair-ask-edge = { $proposal } est au bord : dans le tirage ?
chair-ask-edge-body = L'intervalle va de { $best } à { $worst } ; la limite est à { $line }. Si près, ce n'est pas un calcul qui décide, mais la présidence.
chair-ask-edge-in = dans le tirage
chair-ask-edge-out = hors du tirage
chair-ask-edge-why = Le groupe pour le tirage : pourquoi ainsi au bord ?
chair-done-lot-back = Annulé : le tirage avec "{ $seed }".
chair-done-group = { $count ->
    [one] Consigné : une proposition pour le tirage.
   *[other] Consigné : { $count } propositions pour le tirage.
}
chair-mild-chance = Peut être le hasard, la différence de : { $names }.
chair-mild-more = Et encore { $count } membres diffèrent plus que par hasard : v, concordance.
chair-mild-little = un peu
chair-tab-progress = Avance
chair-tab-ranking = Rang
chair-tab-budget = Budget
chair-tab-disputes = Écarts
chair-tab-compare = Strat.
chair-tab-whatif = Et si
chair-tab-meeting = Réunion
chair-tab-map = Carte
chair-tab-reserve = Réserve
chair-view-map = Carte
chair-view-reserve = Réserve
chair-sight-list = liste
chair-sight-bars = barres
chair-sight-certainty = certitude
chair-sight-members = carte thermique par membre
chair-sight-criteria = carte thermique par critère
chair-sight-agreement = concordance
chair-sight-costs = coût des objectifs
chair-sight-extra = argent en plus
chair-do-sight = vue
chair-do-sight-back = vue précédente
chair-do-across-left = colonnes avant
chair-do-across-right = colonnes suivantes
chair-study-running = Le calcul est en cours et s'affichera de lui-même. Vous pouvez continuer à travailler.
chair-study-failed = Ce calcul n'a pas pu se faire. Le classement et le budget n'en dépendent pas.
chair-more-on-page = { $key } : tout
chair-page-why = Pourquoi ce résultat ?
chair-more-below = ... encore { $count } lignes : PgDn
chair-col-agree = accord
chair-col-alpha = alpha
chair-col-member = membre
chair-col-compared = comparés
chair-col-difference = écart
chair-col-in-words = en clair
chair-agree-high = bon
chair-agree-fair = passable
chair-agree-low = faible
chair-agree-none = aucun
chair-strict-strict = plus sévère
chair-strict-mild = plus indulgent
chair-strict-chance = peut être le hasard
chair-strict-unknown = pas comparable
chair-strict-legend = Écart : total propre moins celui des autres sur les mêmes propositions, en moyenne, en points du total.
chair-bars-legend = { $total } total  { $ends } membre le plus bas et le plus haut  { $middle } moitié centrale (dès quatre membres)
chair-bars-none = Il n'y a pas encore de totaux à dessiner.
chair-col-range = membres
chair-col-expected = attendu
chair-certainty-not = !! Pour information : ceci n'est pas le classement et ne décide de rien.
chair-costs-none = Cet appel n'a pas d'objectifs.
chair-costs-together = tous les objectifs ensemble
chair-costs-best = face à la somme max.
chair-col-target = objectif
chair-col-lost = points perdus
chair-col-gains = entre par l'objectif
chair-col-loses = sort par l'objectif
chair-extra-decided = Le résultat est arrêté : le budget ne change plus. Qui avance après un retrait se trouve à l'écran Réserve.
chair-extra-what = Chaque fois le montant maximal d'un octroi en plus, selon la stratégie de l'appel. Rien ici ne change le résultat.
chair-col-more = en plus
chair-col-budget = budget
chair-col-awards = nombre
chair-col-targets = objectifs
chair-col-comes-in = s'ajoute
chair-col-goes-out = sort
chair-heat-members = total propre de chaque membre, du clair au foncé (blanc { $signs }) de { $low } à { $high }  b conflit d'intérêts  o abstention
chair-heat-criteria = notes par critère, du clair au foncé (blanc { $signs }) de { $low } % à { $high } % de l'échelle
chair-reserve-open = Provisoire : rien n'est encore décidé.
chair-reserve-left = Reste : { $left }.
chair-reserve-none = { $left } La liste de réserve est vide.
chair-reserve-next = { $left } Premier en attente : { $proposal } ; il demande { $asked }.
chair-reserve-next-full = { $left } Premier en attente : { $proposal } ; il demande { $asked }. L'argent n'est pas en cause : { $why }.
chair-reserve-next-closed = { $left } Premier en attente : { $proposal }.
chair-reserve-why-withdrawn = Motif du retrait : { $reason }
chair-col-place = rang
chair-col-class = classe
chair-col-short = manque
chair-col-reason = motif de la réserve
chair-reserve-legend = Manque : ce qui doit encore se libérer (- : l'argent n'est pas en cause). Après un retrait, ce qui est octroyé le reste ; puis la stratégie continue sur cette liste.
chair-map-awarded = octroyé
chair-map-reserve = réserve
chair-map-refused = non octroyé
chair-map-nowhere = pas sur la carte
chair-map-no-code = Pas sur la carte, faute de code INS : { $proposals }.
chair-map-unknown-code = Pas sur la carte, car le registre ne connaît pas le code INS : { $proposals }.
chair-map-closed = Pas sur la carte, car vous avez un conflit d'intérêts : { $proposals }.
chair-map-provinces = Octroyé sur tous :
chair-col-municipality = commune
chair-col-province = province
chair-col-awarded-class = dont { $class }
chair-col-all = tous

### Statistics

stats-agreement = Les évaluateurs sont-ils d'accord ?
stats-strictness = Quelle est la sévérité de chaque évaluateur ?
stats-expected = L'ordre est-il sûr ?
stats-leave-out = Et sans l'un des évaluateurs ?
stats-weights = Et si les pondérations étaient différentes ?
stats-changes = Quel petit changement modifie les octrois ?
stats-costs = Que coûtent les objectifs ?
stats-budgets = Que ferait un budget plus grand ?
stats-ranks-among = Les places se comptent ici parmi les { $count } propositions dont vous voyez les notes. Le classement contient encore { $closed ->
    [one] 1 proposition pour laquelle
   *[other] { $closed } propositions pour lesquelles
} vous avez un conflit d'intérêts.
stats-closed = Cette partie n'est pas destinée à votre rôle dans le comité.
stats-no-awards = Ceci ne peut pas encore être calculé : l'octroi dépend d'une égalité non tranchée, ou le budget ne peut pas être réparti.
stats-no-weights = Ceci ne peut pas être calculé : il n'y a pas de propositions, ou les pondérations ne laissent pas de marge.
stats-undefined = Ceci n'est pas calculé : { $why }.
stats-dash = Un tiret signifie que la mesure n'a pas de valeur ici : { $why }.
stats-why-no-marks = il n'y a pas encore de notes
stats-why-one-proposal = il faut au moins deux propositions avec des notes
stats-why-one-evaluator = il faut au moins deux évaluateurs avec des notes
stats-why-no-pairs = aucune proposition n'a de notes de deux évaluateurs
stats-why-no-variation = toutes les notes sont égales
stats-why-incomplete = chacun n'a pas tout évalué
stats-why-no-denominator = les notes varient d'une façon pour laquelle la mesure n'a pas de valeur
stats-why-below-zero = il y a des notes inférieures à zéro
stats-why-no-residual = il y a trop peu de notes, ou elles sont trop régulières
stats-why-not-converged = la dispersion des notes n'a pas pu être estimée
stats-why-no-scale = l'échelle n'a pas de note la plus haute et la plus basse
stats-why-bad-settings = un réglage du modèle est hors de ses limites
stats-why-too-many = il y a { $proposals } propositions, et ce calcul en accepte { $limit } au plus
stats-why-too-many-evaluators = il y a { $evaluators } évaluateurs, et ce calcul en accepte { $limit } au plus
stats-total = total
stats-column-on = objet
stats-column-proposals = propositions
stats-column-marks = notes
stats-column-alpha-interval = alpha (écart)
stats-column-alpha-ordinal = alpha (ordre)
stats-column-evaluator = évaluateur
stats-column-within = sûr à 95 %
stats-column-expected = place attendue
stats-column-half = à 50 %
stats-column-ninety = à 90 %
stats-column-group = à la limite
stats-column-best = meilleure
stats-column-worst = pire
stats-column-without = sans qui
stats-column-ranks-near = places, proche
stats-column-same-near = même, proche
stats-column-among-near = parmi premières, proche
stats-column-ranks-any = places, libre
stats-column-same-any = même, libre
stats-column-among-any = parmi premières, libre
stats-alpha-high = Sur le total, les évaluateurs sont bien d'accord : alpha est { $alpha } (1 est l'accord complet, 0 n'est pas plus que le hasard).
stats-alpha-fair = Sur le total, les évaluateurs sont assez d'accord : alpha est { $alpha } (1 est l'accord complet, 0 n'est pas plus que le hasard). De petits écarts de total disent peu.
stats-alpha-low = Sur le total, les avis divergent : alpha est { $alpha } (1 est l'accord complet, 0 n'est pas plus que le hasard). Qui a lu une proposition influence son total ; discutez de ce qui est proche de la limite.
stats-alpha-none = Sur le total, les évaluateurs ne sont pas plus d'accord que par hasard : alpha est { $alpha } (1 est l'accord complet, 0 est le hasard). Les totaux disent alors peu des propositions.
stats-alpha-undefined = On ne peut pas dire si les évaluateurs sont d'accord sur le total : { $why }.
stats-icc = De toutes les différences entre les totaux, { $share } % viennent des propositions elles-mêmes ; le reste vient de qui évalue et du hasard (ICC, { $method }).
stats-icc-anova = d'après un tableau complet
stats-icc-reml = estimé, car chacun n'a pas tout évalué
stats-icc-undefined = On ne peut pas dire quelle part des différences vient des propositions elles-mêmes (ICC) : { $why }.
stats-kendall = Mettent-ils les propositions dans le même ordre ? Le W de Kendall est { $w } (1 est le même ordre, 0 est l'absence de lien).
stats-kendall-gaps = Le W de Kendall (même ordre ou non) n'existe que si chacun évalue tout ; utilisez ici alpha et ICC.
stats-kendall-undefined = Le W de Kendall (même ordre ou non) n'a pas de valeur ici : { $why }.
stats-strictness-what = Une différence inférieure à zéro signifie plus sévère que les autres qui ont lu les mêmes propositions, en points du total ; par critère, en points de sa propre échelle.
stats-strict = { $member } est plus sévère que les autres : { $points } points plus bas en moyenne, sur { $proposals } propositions. C'est plus que le hasard.
stats-generous = { $member } est plus indulgent que les autres : { $points } points plus haut en moyenne, sur { $proposals } propositions. C'est plus que le hasard.
stats-strict-nobody = Pour aucune des personnes citées ici, la différence avec les autres ne dépasse ce que le hasard explique.
stats-expected-what = Les notes sont un échantillon : avec d'autres évaluateurs, l'ordre serait un peu différent. La vraie place se trouve entre ces places avec 50 % et 90 % de chances. Ceci ne décide rien.
stats-order-open = Chacun n'a pas tout évalué. La place attendue tient compte de qui était sévère ou indulgent.
stats-order-fixed = Chacun a tout évalué. La sévérité touche alors chaque proposition de la même façon : une correction ne peut pas changer l'ordre, et aucun ordre corrigé n'est donc montré.
stats-groups = La limite se situe après { $awards } octrois, dans ce modèle à la place { $line }. Qui, avec 90 % de chances, est entièrement au-dessus, l'est sûrement : { $in }. Trop proches pour le dire : { $close }. Sûrement en dessous : { $out }.
stats-groups-no-line = Il n'y a aucun octroi, donc pas de limite.
stats-group-in = sûrement au-dessus
stats-group-too-close = trop proche
stats-group-out = sûrement en dessous
stats-settings = Réglages du modèle : dispersions entre 0 et { $limit } points, sévérité avec un écart type de { $strictness }, { $draws } tirages à partir du nombre { $seed }. Trouvé : entre propositions { $proposal }, au sein d'un même avis { $mark } points.
stats-leave-out-what = { $moved ->
    [0] Aucune proposition ne change
    [one] 1 proposition change
   *[other] { $moved } propositions changent
} de place si les notes d'un évaluateur ne comptent pas, parmi les { $of } qui sont classées. Une note de moins que ce que demande l'appel suffit alors.
stats-leave-out-most = Le plus grand déplacement est celui de { $proposal } : maintenant place { $rank }, puis entre { $best } et { $worst }.
stats-leave-out-unranked = { $count ->
    [one] 1 proposition a alors trop peu de notes pour avoir une place.
   *[other] { $count } propositions ont alors trop peu de notes pour avoir une place.
}
stats-unranked-without = trop peu de notes sans { $members }
stats-weights-what = "Proche" : chaque pondération jusqu'à { $share } % plus basse ou plus haute que dans l'appel. "Libre" : toutes les pondérations possibles. Les pourcentages disent pour quelle part de ces pondérations c'est le cas. Une égalité n'est pas départagée ici : à égalité de points, la place est partagée.
stats-weights-awards = Avec des pondérations proches, { $always } propositions sont toujours parmi les { $awards } premières, et { $sometimes } seulement pour une partie des pondérations.
stats-weights-exact = Calculé exactement.
stats-weights-drawn = Estimé avec { $draws } tirages de pondérations, à partir du nombre { $seed }.
stats-weight-smallest = Le plus petit changement d'une pondération, par pas de { $unit } : { $criterion } de { $weight } à { $changed }. Alors { $effect }.
stats-weight-nothing = Aucun changement d'une seule pondération dans les limites ci-dessous ne modifie les octrois.
stats-weight-units = Chaque pondération au-dessus de zéro a été essayée, par unités entières de la dernière décimale dans laquelle l'appel l'écrit, les autres pondérations restant ce qu'elles sont. Ce qui se passe entre deux pas n'a pas été essayé.
stats-weight-change = { $criterion } ({ $weight }) : à { $changed }, { $effect }.
stats-weight-neither = { $criterion } ({ $weight }) : de { $from } à { $to }, rien ne change.
stats-weight-not-lower = { $criterion } ({ $weight }) : plus bas, jusqu'à { $from }, rien ne change.
stats-weight-lowest = { $criterion } ({ $weight }) : un pas plus bas donne zéro, et ce ne peut être une pondération.
stats-weight-not-higher = { $criterion } ({ $weight }) : plus haut, jusqu'à { $to }, rien ne change.
stats-mark-smallest = Le plus petit changement d'une note d'un évaluateur : { $steps ->
    [one] { $steps } pas sur l'échelle suffit
   *[other] { $steps } pas sur l'échelle suffisent
}, à { $count ->
    [one] { $count } endroit.
   *[other] { $count } endroits.
}
stats-mark-nothing = Aucun changement d'une seule note d'un évaluateur ne modifie les octrois.
stats-mark-change = { $member }, { $proposal }, { $criterion } : { $now } au lieu de { $was }. Alors { $effect }.
stats-mark-more = Et encore { $count } de plus.
stats-effect-swap = en plus : { $gains } ; en moins : { $loses }
stats-effect-gains = en plus : { $gains }
stats-effect-loses = en moins : { $loses }
stats-effect-none = rien ne change
stats-effect-tie = une égalité entre { $proposals } décide
stats-costs-alone = Par rapport au classement seul (par ordre), avec les objectifs, { $who }.
stats-costs-best = Avec la stratégie Objectifs, les totaux des octrois font ensemble { $points }. La somme la plus élevée possible avec ces objectifs : { $best }, donc { $lost } de plus.
stats-costs-best-equal = Avec la stratégie Objectifs, les totaux des octrois font ensemble { $points }. C'est aussi la somme la plus élevée possible avec ces objectifs.
stats-costs-best-unproven = Avec la stratégie Objectifs, les totaux des octrois font ensemble { $points }. La somme la plus élevée trouvée avec ces objectifs : { $best } ; plus que { $bound } est certainement impossible. NON PROUVÉ qu'il n'y en a pas de plus élevée.
stats-costs-target = Objectif de { $at_least } { $target } : avec cet objectif, { $who }. Sans cet objectif, la somme la plus élevée peut augmenter de { $lost }.
stats-costs-target-less = Objectif de { $at_least } { $target } : avec cet objectif, { $who }. Sans cet objectif, la somme la plus élevée diminue de { $less }, car un autre minimum demande alors plus.
stats-costs-target-same = Objectif de { $at_least } { $target } : avec cet objectif, { $who }. Sans cet objectif, la somme la plus élevée ne change pas.
stats-budget-next = Pour { $more } de plus, il faut { $budget }, soit { $extra } en plus. Alors { $who }.
stats-budget-nobody = La liste de réserve ne contient personne pour qui un budget plus grand peut être calculé.
stats-budget-best-total = Quel budget en octroierait plus n'est pas calculé pour la somme la plus élevée : elle ne suit pas le classement.
stats-budget-unfinished = La suite n'est pas calculée : la recherche s'arrête après { $most } budgets.
stats-budget-undecided = La suite n'est pas calculée : on n'a pas pu établir en { $most } pas de recherche si les minima sont alors réalisables.
stats-budget-targets = Pour atteindre tous les objectifs, il faut { $budget }, soit { $extra } en plus. Alors { $who }.
stats-budget-targets-met = Tous les objectifs sont déjà réalisables avec { $budget } ; cela laisse { $spare }.
stats-budget-targets-undecided = On n'a pas pu établir en { $most } pas de recherche quel budget atteint tous les objectifs.
stats-budget-targets-never = Aucun budget ne rend tous les objectifs réalisables : il y a trop peu de candidats, ou un maximum de l'appel n'en admet pas plus.
explain-strategy = Ceci suit la stratégie "{ $strategy }", et non celle de l'appel ("{ $own }") : ce n'est pas un résultat officiel.
explain-best-with = Cette proposition demande { $asked }. La meilleure répartition compte { $best } points et laisse { $left }. La meilleure avec cette proposition en compte { $with } : { $less } de moins.
explain-best-with-equal = Cette proposition demande { $asked }. La meilleure répartition compte { $best } points et laisse { $left }. Avec cette proposition, { $with } est possible aussi, mais les propositions retenues sont alors plus bas dans le classement.
explain-best-with-equal-many = Cette proposition demande { $asked }. La meilleure répartition compte { $best } points et laisse { $left }. Avec cette proposition, { $with } est possible aussi. Avec plus de { $most } candidats, cette stratégie prend une des répartitions de cette somme, toujours la même.
explain-best-with-unproven = Cette proposition demande { $asked }. La répartition trouvée compte { $best } points et laisse { $left }. Avec cette proposition, la meilleure somme trouvée est { $with }, et certainement pas plus que { $bound }. NON PROUVÉ.
explain-best-never = Cette proposition demande { $asked }. Aucune répartition qui la contient ne tient dans le budget et les maxima de l'appel tout en atteignant ce que les objectifs et minima demandent ici.
explain-best-searched = C'est prouvé en parcourant toutes les possibilités : avec cette proposition, aucune répartition ne compte plus de { $bound } points. Il n'y a pas ici de prix avec lesquels le vérifier sur papier.
explain-paper-money = À vérifier sur papier, avec ces prix : 1.000,00 coûte { $price } points.
explain-paper-target = Qui compte pour l'objectif { $target } reçoit { $price } de plus ; il en faut encore { $needs }.
explain-paper-lead = Une place de ce promoteur coûte { $price }.
explain-paper-leads = Les places de { $count ->
    [one] un promoteur ont
   *[other] { $count } promoteurs ont
} un prix (voir certificate dans toets fit --json).
explain-paper-limit = Une place dans { $class } coûte { $price } ; il en reste { $room }.
explain-paper-envelope-least = Pour le minimum de { $class }, chaque 1.000,00 rapporte { $price } ; il faut encore { $amount }.
explain-paper-envelope-most = Des fonds pour { $class }, chaque 1.000,00 coûte aussi { $price } ; il reste { $amount }.
explain-paper-bound = Prenez pour chaque proposition son total plus ce qu'elle reçoit pour les objectifs, moins le prix de ce qu'elle demande, si c'est plus que zéro. Ajoutez le prix du budget ({ $budget }) et de toutes les places et tous les fonds ci-dessus qui restent, et retirez ce qu'il faut encore, chaque fois à son prix : aucune répartition ne totalise plus de { $bound } points.
explain-paper-beforehand = Est acquis d'avance : { $proposals }, ensemble { $sum } points.
explain-paper-bound-decided = Prenez pour chaque proposition qui n'est ni acquise d'avance, ni écartée, ni retirée son total plus ce qu'elle reçoit pour les objectifs, moins le prix de ce qu'elle demande, si c'est plus que zéro. Ajoutez les { $beforehand } points acquis d'avance, le prix du budget qui reste alors ({ $budget }) et de toutes les places et tous les fonds ci-dessus qui restent, et retirez ce qu'il faut encore, chaque fois à son prix : aucune répartition ne totalise plus de { $bound } points.
explain-paper-own = Cette proposition : { $score } + { $filled } - { $place } - { $asked } x { $price } / 1.000 = { $figure }.
explain-paper-out = Avec cette proposition, une répartition totalise donc au plus { $bound } - { $less } = { $with } points. La meilleure répartition totalise { $best }.
explain-displaced-by = Selon le classement seul, cette proposition serait octroyée. Cette répartition octroie à sa place : { $proposals }.
explain-displaced-by-nobody = Selon le classement seul, cette proposition serait octroyée. Personne ne prend sa place.
explain-instead-of = Selon le classement seul, cette proposition ne serait pas octroyée. Cette répartition laisse de côté : { $proposals }.
explain-instead-of-nobody = Selon le classement seul, cette proposition ne serait pas octroyée. Personne n'est laissé de côté.

### Meeting

basis-typed = saisie
basis-mean = moyenne
basis-median = médiane
basis-short-mean = moy.
basis-short-median = méd.
position-agrees = d'accord
position-disagrees = pas d'accord
position-abstains = abstention
position-absent = absent
agenda-order-disputed = les plus discutés d'abord
agenda-order-ranking = selon le classement
agenda-order-near-line = les plus proches de la ligne d'abord
agenda-order-free = ordre libre
agenda-by-disputed = les plus discutés d'abord
agenda-by-ranking = selon le classement
agenda-by-near-line = les plus proches de la ligne du budget d'abord
agenda-by-free = libre : déplacer vous-même les lignes
span-seconds = { $seconds } s
span-minutes = { $minutes } min
span-hours = { $hours } h { $minutes } min
meeting-help-table = Avec une proposition sur la table
meeting-help-roll = Lors du tour de table
meeting-help-moving = Pendant que vous déplacez une ligne
meeting-do-continue = continuer
meeting-do-agenda = ordre du jour
meeting-do-mark = note
meeting-do-text = texte
meeting-do-minority = minorité
meeting-do-roll = accord
meeting-do-settle = discuté
meeting-do-criterion-up = critère précédent
meeting-do-criterion-down = critère suivant
meeting-do-scroll-up = commentaires plus haut
meeting-do-scroll-down = commentaires plus bas
meeting-do-all-agree = tous les autres d'accord
meeting-do-hold = minorité
meeting-do-erase = effacer
meeting-do-shift-up = ligne plus haut
meeting-do-shift-down = ligne plus bas
meeting-do-shift-far-up = ligne dix plus haut
meeting-do-shift-far-down = ligne dix plus bas
meeting-do-drop = poser
meeting-do-let-go = laisser comme avant
meeting-do-next-open = prochain à discuter
meeting-do-arrange = ordre
meeting-do-grab = déplacer la ligne
meeting-do-close-text = enregistrer et fermer
meeting-do-take-note = reprendre
meeting-closed = La réunion commence avec la délibération. Tant que l'évaluation est ouverte, notes et commentaires restent fermés, aussi pour la présidence.
meeting-nothing = Il n'y a rien à discuter : aucune proposition n'est classée.
meeting-heading = { $done } sur { $all } discutés ; ordre : { $order }
meeting-heading-time = { $done } sur { $all } discutés, en { $time } ; ordre : { $order }
meeting-moving = Déplacez la ligne avec les flèches ; espace la pose, Esc la laisse
meeting-col-marks = notes
meeting-col-state = état
meeting-col-time = durée
meeting-col-threshold = seuil
meeting-col-consensus = consensus
meeting-state-conflict = c, pas vous
meeting-state-settled = discuté
meeting-state-begun = en cours
meeting-state-open = pas encore
meeting-leaving = Appuyez sur Entrée dès que la salle est prête. Notes et commentaires s'affichent ensuite.
meeting-out = Hors de la salle pour conflit d'intérêts : { $names }
meeting-short-text = Texte de { $count } caractères.
meeting-short-no-text = Pas encore de texte (t).
meeting-short-minority = Avis minoritaire : { $names }.
meeting-short-minority-of-none = Avis minoritaire, de personne pour le moment (i, puis m).
meeting-short-roll = Accord : { $counts }.
meeting-short-no-roll = Accord pas encore noté (i).
meeting-decided = Ce que dit le comité
meeting-no-text = Pas encore de texte. Tapez t ; Tab y reprend ce que les membres ont écrit.
meeting-no-roll = Qui est d'accord n'est pas encore noté. Appuyez sur i.
meeting-comments = { $criterion } : le plus fort face au plus faible
meeting-note = interne : { $text }
meeting-roll-title = { $proposal } : qui est d'accord ?
meeting-roll-legend = m = tient l'avis minoritaire
meeting-who-holds = Qui tient cet avis minoritaire ? Allez au membre et appuyez sur m.
meeting-write-consensus = ce que dit le comité
meeting-write-minority = avis minoritaire
meeting-write-hint-consensus = { $count } caractères. La lettre au demandeur s'appuie dessus.
meeting-write-hint-minority = { $count } caractères. Ceci figure au procès-verbal.
meeting-saved-consensus = Enregistré : texte du comité sur { $proposal }, { $count } caractères.
meeting-saved-minority = Enregistré : avis minoritaire sur { $proposal }, { $count } caractères.
meeting-no-notes = Il n'y a rien à reprendre pour cette proposition.
meeting-offer = Pas encore de texte. Tapez-le, ou reprenez avec Tab ce que les membres ont écrit.
meeting-take-comments = tout ce que les membres ont écrit pour le demandeur ({ $count } caractères)
meeting-draft-back = Ce que vous aviez tapé ici sans l'enregistrer est revenu. Cela ne va au journal que si vous continuez à taper.
meeting-take-note = Que reprenez-vous ?
meeting-take-note-body = Ce que vous choisissez entre sans nom dans le texte, qui va au demandeur.
meeting-passed = { $proposal } : regardé pendant { $time }.
meeting-left = { $proposal } : discuté pendant { $time }.
meeting-left-back = { $proposal } : discuté pendant { $time }. Peut revenir : { $names }.
meeting-left-again = { $proposal } : discuté pendant { $time }, { $all } en tout.
meeting-left-again-back = { $proposal } : discuté pendant { $time }, { $all } en tout. Peut revenir : { $names }.
meeting-settled = Consigné : { $proposal } est discuté. n passe au suivant.
meeting-unsettled = Consigné : { $proposal } est à rediscuter.
meeting-positioned = Consigné : { $name }, { $position }.
meeting-unpositioned = Consigné : plus rien n'est noté de { $name }.
meeting-all-agree = Consigné : accord de { $count } membres.
meeting-holds = Consigné : { $name } tient l'avis minoritaire.
meeting-holds-no-more = Consigné : { $name } ne tient plus l'avis minoritaire.
meeting-arranged = Consigné : ordre de la réunion, { $order }.
meeting-no-line = La ligne du budget n'est pas encore fixée. Tranchez d'abord l'égalité (t).

### Decision

chair-ask-sums = Octroyé : { $awards } propositions, { $spent } ; reste { $left }.
chair-moved-up = { $withdrawn } est retirée ; { $proposals } avance.
chair-nobody-up = { $withdrawn } est retirée ; personne n'avance.
chair-view-whatif = Et si
check-decision-changed = { $file } a été modifié après la décision.
check-decision-gone = { $file } manque : c'est le fichier d'une décision.
check-decision-hint = Remettez une copie ; ce que le journal scelle reste valable.
desk-key-mark = Une note se donne dans une proposition. Entrée l'ouvre.
desk-key-pane = Tab va à l'évaluation ; là, vous pouvez taper une note.
desk-key-unknown = Cette touche ne fait rien ici. ? montre toutes les touches.
desk-paste-nowhere = Cela ressemblait à du texte collé : rien n'a été fait. Si vous l'avez tapé vous-même, retapez-le.
minutes-after = Après le retrait de { $proposal } : octroyé { $spent }, reste { $left }. Tout autre octroi est maintenu.
minutes-budget = Budget de { $source } de { $was } à { $now } : { $reason }
minutes-corrected = { $proposal } corrigée : { $correction }. { $reason }
minutes-amount-set = Montant de { $proposal } fixé à { $amount } : { $reason }
minutes-amount-back = Montant de { $proposal } de nouveau comme demandé : { $reason }
minutes-replaced = { $comes } remplace { $leaves } ; feuilles soumises qui comptent toujours : { $kept }. { $reason }
minutes-changed = La session passe à la phase { $phase }.
minutes-changed-because = La session passe à la phase { $phase } : { $reason }
minutes-closed = Quelque chose a été consigné sur { $proposal } ; vous ne voyez pas quoi, car vous avez ici un conflit d'intérêts.
minutes-consensus-from = Consensus pour { $proposal } sur { $criterion } : { $mark } ({ $basis }). { $text }
minutes-stated-consensus = Texte du comité sur { $proposal }.
minutes-stated-minority = Avis minoritaire sur { $proposal }.
minutes-holders = Avis minoritaire sur { $proposal } tenu par : { $names }.
minutes-no-holders = Avis minoritaire sur { $proposal } tenu par plus personne.
minutes-position = { $proposal } : { $name }, { $position }.
minutes-no-position = { $proposal } : plus rien n'est noté de { $name }.
minutes-settled = { $proposal } est discuté.
minutes-unsettled = { $proposal } est à rediscuter.
minutes-time = { $proposal } : discuté pendant { $time }.
minutes-time-without = { $proposal } : discuté pendant { $time }. Hors de la salle pour conflit d'intérêts : { $names }.
minutes-time-back = { $proposal } : { $time } de discussion n'est plus compté.
minutes-agenda = Ordre de la réunion, { $order } : { $proposals }.
minutes-no-agenda = Ordre de la réunion annulé.
minutes-back-tie = Annulé : l'ordre { $proposals } dans une égalité.
minutes-back-waiver = Annulé : que { $proposal } puisse rester incomplète.
minutes-back-targets = Annulé : que les objectifs manqués soient acceptés.
minutes-back-withdrawal = Annulé : le retrait de { $proposal }.
minutes-back-scenario = Annulé : scénario "{ $name }".
minutes-meeting = Discussion par proposition
minutes-took = Discuté pendant { $time }.
minutes-out = Ont quitté la salle pour conflit d'intérêts : { $names }.
minutes-mark = { $criterion } : { $mark } ({ $basis }). { $text }
minutes-all-agrees = D'accord : { $names }.
minutes-all-disagrees = Pas d'accord : { $names }.
minutes-all-abstains = Abstention : { $names }.
minutes-all-absent = Absents : { $names }.
minutes-text = Le comité dit :
minutes-minority = Une minorité dit :
minutes-minority-of = Avis minoritaire de { $names } :
minutes-done = Discuté.
minutes-affiliation = Conflit d'intérêts consigné pour { $member } sur { $proposal } : sa propre organisation ({ $organisation }).
minutes-no-affiliation = Conflit d'intérêts de { $member } sur { $proposal } retiré : { $reason }
minutes-conflict = Conflit d'intérêts déclaré sur { $proposal }.
minutes-consensus = Consensus pour { $proposal } sur { $criterion } : { $mark }. { $text }
minutes-decided = Décidé : octroyé { $spent }, reste { $left }.
minutes-import = { $sheets } fiches importées.
minutes-lot = Tirage au sort avec "{ $seed }" ({ $source }).
minutes-no-conflict = Conflit d'intérêts sur { $proposal } retiré.
minutes-no-consensus = Plus de consensus pour { $proposal } sur { $criterion }. { $text }
minutes-nobody = Personne n'avance.
minutes-phase = Phase { $phase }
minutes-reopened = Fiche de { $proposal } rouverte : { $reason }
minutes-result = Résultat
minutes-scenario = Scénario "{ $name }", hors du résultat, avec :
minutes-sealed = Décision avec { $awards } octrois, scellée par SHA-256 { $digest }.
minutes-targets = Objectifs manqués acceptés : { $reason }
minutes-title = Procès-verbal
minutes-undecided = Rien n'est encore décidé.
minutes-unforced = { $proposal } suit de nouveau le classement : { $reason }
refused-sealed = La décision est scellée ; plus rien ne peut être décidé là-dessus.
unusual-budget = Budget de { $source } modifié : de { $was } à { $now }.
unusual-corrected = { $proposal } a été corrigée : { $correction }. { $reason }
unusual-input-came = Après l'ouverture de l'évaluation, { $path } a été ajouté (empreinte { $digest }). { $reason }
unusual-input-changed = Après l'ouverture de l'évaluation, { $path } a été remplacé (nouvelle empreinte { $digest }). { $reason }
unusual-input-gone = Après l'ouverture de l'évaluation, { $path } a été retiré (son empreinte était { $digest }). { $reason }
unusual-replaced = { $leaves } a été remplacé par { $comes } : { $reason }
refused-fact-kind = Une correction change une donnée à la fois.
refused-fact-empty = Ceci ne peut pas rester vide.
refused-fact-amount = Le montant doit dépasser zéro.
refused-fact-nis = { $nis } n'est pas un code INS du registre de cet appel.
refused-fact-kbo = "{ $kbo }" n'est pas un numéro d'entreprise : il a dix chiffres, dont les deux derniers correspondent aux autres.
refused-fact-class = { $class } n'est pas un groupe qu'une proposition déclare elle-même.
fact-none = rien
fact-text = { $text }
fact-money = { $amount }
fact-requested = montant demandé
fact-minimum = montant minimum
fact-total-cost = coût total
fact-own-contribution = apport propre
fact-title = titre
fact-lead = demandeur
fact-nis = code INS du demandeur
fact-municipalities = codes INS des communes
fact-classes = groupes
fact-kbo = numéro d'entreprise du demandeur
fact-province = province
correction = { $fact } de { $was } à { $now }
unusual-doubts-left = L'évaluation a été ouverte alors que des faits de propositions restaient en suspens : { $reason }
unusual-forced-in = { $proposal } est retenue par la présidence : { $reason }
unusual-forced-out = { $proposal } est écartée par la présidence : { $reason }
unusual-lot = Tirage au sort avec "{ $seed }".
unusual-target = Objectif non atteint : { $reached } { $target } (au moins { $needed } requis). { $reason }
unusual-tie-closed = L'ordre de { $proposals } a été fixé ; vous ne voyez pas pourquoi, car vous avez ici un conflit d'intérêts.
unusual-tie = Ex aequo tranché dans l'ordre { $proposals } : { $reason }
unusual-waived = { $proposal } est incomplète, et la présidence n'attend pas ce qui manque : { $reason }
unusual-withdrawn = { $proposal } est retirée : { $reason }
whatif-ask-kind = Et si quelque chose était autre ?
whatif-ask-name = Garder sous quel nom ?
whatif-ask-name-hint = Le scénario entre au journal, pas dans le résultat.
whatif-ask-undo = Enlever quel changement ?
whatif-ask-value-hint = La nouvelle valeur.
whatif-ask-value-hint-threshold = Le nouveau seuil ; vide le supprime.
whatif-ask-value-hint-amount = Le nouveau montant, sans séparateurs : 500000.
whatif-ask-which = Quoi exactement ?
whatif-budget = budget de { $source } : { $to }
whatif-col-becomes = alors
whatif-col-now = ici
whatif-do-change = changement
whatif-do-keep = garder
whatif-do-less = moins
whatif-do-more = plus
whatif-do-undo = ôter
whatif-kept = Gardé : scénario "{ $name }".
whatif-kept-title = Scénarios gardés, hors du résultat
whatif-kind-budget = budget
whatif-kind-merge = fusion
whatif-kind-strategy = stratégie
whatif-kind-target = objectif
whatif-kind-threshold = seuil
whatif-kind-weight = pondération
whatif-kind-without = sans un membre
whatif-mean = moyenne
whatif-median = médiane
whatif-merge = fusion : { $to }
whatif-no-threshold = pas de seuil { $on }
whatif-no-value = On ne peut pas compter avec "{ $text }".
whatif-threshold-range = "{ $text }" n'est pas possible : un seuil va ici de { $least } à { $most }.
whatif-no-weight = Il faut une pondération au-dessus de zéro.
whatif-none = Rien de changé : n commence. Rien ici ne change le résultat.
whatif-on-criterion = sur { $criterion }
whatif-on-total = sur le total
whatif-other = Entrent : { $added }. Sortent : { $dropped }. Autre place : { $moved }.
whatif-incomplete = Alors incomplètes : { $proposals }.
whatif-kept-awards = Ce n'est pas le résultat officiel. Ce qui est accordé le reste.
whatif-as-if-open = Ce n'est pas le résultat officiel, mais ce qui serait sorti si c'était ainsi avant la décision. Ce qui est accordé le reste.
whatif-below-awards = Ce qui est accordé demande ensemble { $spent } : plus que { $budget }.
whatif-same = Mêmes octrois. Autre place : { $moved }.
whatif-strategy = stratégie : { $to }
whatif-target = objectif { $target } : { $to }
whatif-threshold = seuil { $on } : { $to }
whatif-trimmed = moyenne sans les { $dropped } plus basses et plus hautes
whatif-unofficial = Pas le résultat officiel.
whatif-weight = pondération de { $criterion } : { $to }
whatif-without = sans les fiches de { $member }
minutes-group = { $count ->
    [0] Groupe pour le tirage : personne
   *[other] Groupe pour le tirage : { $proposals }
} (limite { $line } après { $awards } octrois ; { $settings }).
minutes-group-edge = Au bord, décidé par la présidence : { $proposals }. { $reason }
minutes-no-group = Le groupe pour le tirage a été annulé.
unusual-lot-back = Le tirage avec "{ $seed }" a été annulé : { $reason }
unusual-group = { $count ->
    [0] Aucune proposition n'était trop proche de la limite ; pas de tirage.
    [one] Trop proche de la limite : { $proposals }.
   *[other] Tirage entre { $count } propositions trop proches de la limite : { $proposals }.
}
unusual-group-edge = Tirage entre { $proposals } ; pour { $edge }, au bord, la présidence a décidé : { $reason }

# Qui lit quoi
assign-closed = La répartition des lectures est fixée : la session est dans la phase { $phase }.
assign-closed-hint = Revenez d'abord à la délibération, avec un motif : toets phase deliberation --reason "pourquoi"
assign-nothing = Il n'y a encore rien à répartir : pas de propositions, ou personne dans le comité ne donne de notes.
assign-nothing-hint = Introduisez d'abord les deux : toets import proposals FICHIER et toets import committee FICHIER
assign-member = membre
assign-role = rôle
assign-reads = lit
assign-rapporteur = rapporteur
assign-readers = lecteurs
assign-left-out = à ne pas lire : retirée ou irrecevable
assign-together = { $count ->
    [0] Aucune proposition n'a deux lecteurs.
    [one] Aucune paire de membres ne lit plus d'une proposition ensemble.
   *[other] Aucune paire de membres ne lit plus de { $count } propositions ensemble.
}
assign-too-few = { $proposal } a trop peu de lecteurs : { $may ->
    [0] personne ne peut la lire
    [one] un seul membre peut la lire
   *[other] seuls { $may } membres peuvent la lire
}, il en faut { $needed }.
assign-too-few-conflicts = { $proposal } a trop peu de lecteurs : { $may ->
    [0] personne ne peut la lire
    [one] un seul membre peut la lire
   *[other] seuls { $may } membres peuvent la lire
}, il en faut { $needed }. Ont un conflit d'intérêts : { $conflicts }.
assign-full = { $proposal } a trop peu de lecteurs : { $count ->
    [0] plus personne ne peut la lire
    [one] seul { $members } peut encore la lire
   *[other] seuls { $members } peuvent encore la lire
}, même en échangeant, et { $room ->
    [one] il n'y a là qu'une place
   *[other] il n'y a là en tout que { $room } places
} pour { $proposals ->
    [one] une proposition
   *[other] { $proposals } propositions
}.
assign-no-room = Il faut { $needed } lectures, et tous les membres ensemble ne peuvent en avoir que { $room }.
assign-more-short = { $count ->
    [one] Une autre proposition a
   *[other] { $count } autres propositions ont
} trop peu de lecteurs.
assign-not-taken = { $count ->
    [0] La session est déjà ainsi : rien ne change.
    [one] Ceci est une suggestion : une proposition reçoit d'autres lecteurs. Reprenez-la avec --take.
   *[other] Ceci est une suggestion : { $count } propositions reçoivent d'autres lecteurs. Reprenez-la avec --take.
}
assign-taken = { $count ->
    [0] La session était déjà ainsi : rien n'a changé.
    [one] Repris : une proposition a d'autres lecteurs.
   *[other] Repris : { $count } propositions ont d'autres lecteurs.
}
assign-nobody = Ainsi, personne ne lirait rien. Rien n'a été repris.
assign-nobody-hint = Demandez au moins un lecteur par proposition : --readers 1
assign-short = { $count ->
    [one] Une proposition a trop peu de lecteurs ; rien n'a été repris.
   *[other] { $count } propositions ont trop peu de lecteurs ; rien n'a été repris.
}
assign-short-hint = Ajoutez des membres, donnez plus de propositions à chacun (--at-most), ou demandez moins de lecteurs (--readers).
refused-readers-unknown = { $proposal } n'est pas une proposition de cette session.
refused-readers-whom = { $member } ne peut pas lire { $proposal } : pas un membre qui donne des notes, ou déjà remplacé.
refused-readers-conflict = { $member } a un conflit d'intérêts sur { $proposal } et ne peut pas la lire.
refused-readers-begun = { $member } a commencé { $proposal } : cette feuille reste, et { $member } reste lecteur.
refused-readers-rapporteur = { $member } ne lit pas { $proposal } et ne peut pas en être rapporteur.
minutes-readers = { $proposal } est lue par { $members } ; rapporteur : { $rapporteur }. { $reason }
readers-title = Qui lit quoi
readers-do-toggle = lit ou ne lit pas
readers-do-report = rapporteur
readers-do-take = enregistrer dans la session
readers-do-undo = annuler
readers-do-redo = refaire
readers-do-fill = compléter ce qui manque
readers-do-anew = tout répartir à nouveau
readers-do-next-short = proposition suivante qui manque de lecteurs
readers-do-find = chercher
readers-do-left = vers la gauche
readers-do-right = vers la droite
readers-do-leave = quitter
readers-columns = membres { $from }-{ $to } sur { $all }
readers-all-read = Pour l'instant, tout le monde lit chaque proposition. V répartit les propositions.
readers-only-in-setup = La préparation est terminée : chacun garde ce qu'il a. v complète ce qui manque.
readers-closed = Vous avez un conflit d'intérêts sur { $proposal } : vous ne voyez ni ne changez qui la lit.
readers-no-rapporteur = Cet appel n'a pas de rapporteurs (rapporteur: true dans call.ron).
readers-unchanged = Rien n'a été changé.
readers-nothing-to-undo = Il n'y a rien à annuler.
readers-nothing-to-redo = Il n'y a rien à refaire.
readers-none-short = Chaque proposition a assez de lecteurs.
readers-undone = Annulé.
readers-redone = Refait.
readers-find-hint = Numéro, titre, demandeur ou membre
readers-not-found = Rien trouvé pour "{ $words }".
readers-anew-body = Tout ce qui est réparti ici est réparti à nouveau. Rien ne change dans la session avant que vous enregistriez. Appuyez sur u pour l'annuler.
readers-anew-yes = oui, répartir à nouveau
readers-proposed = { $count ->
    [0] Rien ne change.
    [one] Une proposition reçoit d'autres lecteurs.
   *[other] { $count } propositions reçoivent d'autres lecteurs.
}{ $short ->
    [0] {""}
    [one] {" "}Une proposition en manque encore.
   *[other] {" "}{ $short } propositions en manquent encore.
}
readers-take-body = { $count ->
    [one] Une proposition reçoit d'autres lecteurs.
   *[other] { $count } propositions reçoivent d'autres lecteurs.
}
readers-take-short = { $count ->
    [one] Une proposition a trop peu de lecteurs.
   *[other] { $count } propositions ont trop peu de lecteurs.
}
readers-take-reason = La préparation est terminée : donnez un motif pour le procès-verbal.
readers-take-yes = oui, enregistrer dans la session
readers-taken = { $count ->
    [one] Enregistré : une proposition a d'autres lecteurs.
   *[other] Enregistré : { $count } propositions ont d'autres lecteurs.
}
readers-leave = Quitter sans enregistrer ?
readers-leave-body = { $count ->
    [one] Une proposition a ici d'autres lecteurs que dans la session ; ce changement sera perdu.
   *[other] { $count } propositions ont ici d'autres lecteurs que dans la session ; ces changements seront perdus.
}
readers-leave-yes = oui, quitter sans enregistrer
readers-cell-reads = { $member } lit { $proposal }.
readers-cell-reports = { $member } lit { $proposal } et est rapporteur.
readers-cell-begun = { $member } a commencé { $proposal } ; cela reste.
readers-cell-not = { $member } ne lit pas { $proposal }.
readers-cell-conflict = { $member } a un conflit d'intérêts sur { $proposal }.
readers-cell-closed = Vous avez vous-même un conflit d'intérêts sur { $proposal }.
readers-prefers = Souhaite la lire.
readers-declines = Préfère ne pas la lire.
readers-knows = Connaît : { $subjects }.
readers-about = Porte sur : { $subjects }.
readers-legend = x lit  # commencée  ! conflit d'intérêts
readers-legend-report = x lit  R rapporteur  # commencée  ! conflit d'intérêts

# Formulaires qui sortent et reviennent
offline-front = À lire d'abord
offline-page = À remplir
offline-whose = Formulaire d'évaluation de { $member }
offline-short = Ne remplissez que les cases jaunes. Un tiret (-) comme note est une abstention, avec un motif à côté. La feuille "À lire d'abord" dit comment faire.
offline-steps = Comment remplir ce formulaire
offline-asked = Ce que vous évaluez
offline-step-page = Allez en bas à la feuille "{ $page }". Pour chaque proposition, il y a une ligne par critère. Seules les cases jaunes peuvent être remplies.
offline-step-score = Choisissez dans la colonne "note" une valeur de la liste, ou tapez-la. Laissez vide ce que vous ne savez pas encore.
offline-step-abstain = Si vous ne donnez pas de note pour un critère, tapez un tiret (-) comme note et écrivez pourquoi sous "motif d'abstention".
offline-step-conflict = Si vous avez un conflit d'intérêts pour une proposition, écrivez pourquoi dans la case jaune à côté de son titre et laissez ses notes vides.
offline-step-hand-in = Enregistrez le fichier en xlsx ou ods. Importez-le vous-même avec toets import sheet, ou remettez-le au secrétariat.
offline-step-submit = Si vous l'importez vous-même, rien n'est encore soumis : vous le faites ensuite dans Toets. Si le secrétariat l'importe, chaque proposition remplie compte comme soumise.
offline-step-lines = Tapez votre réponse derrière le deux-points de chaque ligne. Laissez tout ce qui est entre crochets, comme [1.s]. Laissez vide ce que vous ne savez pas encore.
offline-step-conflict-line = Si vous avez un conflit d'intérêts pour une proposition, écrivez pourquoi derrière "conflit d'intérêts" et laissez ses notes vides.
offline-step-paragraphs = Dans un commentaire, une ligne vide commence un nouvel alinéa, et une ligne qui commence par - un point d'une liste. Les autres fins de ligne comptent comme une espace.
offline-step-hand-in-text = Renvoyez tout le message, jusqu'à [end] compris, ou enregistrez-le comme texte et importez-le avec toets import sheet.
offline-comment-most = Commentaire : { $most } caractères au plus.
offline-proposal = proposition
offline-criterion = critère
offline-scale = échelle
offline-score = note
offline-reason = motif d'abstention
offline-comment = commentaire au demandeur
offline-note = remarque interne
offline-conflict = conflit d'intérêts ? dites pourquoi :
offline-conflict-line = conflit d'intérêts, et pourquoi
offline-criterion-heading = { $criterion } ({ $scale })
offline-type = { $scale }. Tapez - pour vous abstenir.
offline-wrong = L'échelle est { $scale }. Un tiret (-) est une abstention.
offline-nothing = Il n'y a rien à remplir : aucune proposition à lire, ou tout est déjà soumis.
offline-closed-phase = Les formulaires sortent et reviennent pendant l'évaluation et la délibération ; le cycle est dans la phase { $phase }.
offline-closed-phase-hint = Ouvrez d'abord l'évaluation : toets phase scoring
offline-all-folder = Dites dans quel dossier vont les formulaires : -o DOSSIER
offline-format-hint = Un formulaire est un classeur (xlsx) ou un texte (txt).
offline-no-workbook = Le classeur ne peut pas être fait : { $text }
offline-no-workbook-hint = Un commentaire est peut-être trop long pour une case. Prenez le texte : --format txt
export-of-member = --member et --all vont avec l'exportation des fiches : toets export sheet
export-binary = Un classeur n'est pas un texte pour un écran.
export-binary-hint = Écrivez-le dans un fichier : -o formulaire.xlsx
offline-no-form = ce n'est pas un formulaire que Toets a fait sortir
offline-no-form-hint = Remplissez un fichier de toets export sheet, et enregistrez-le en xlsx, ods ou texte. Des notes dans un tableau à vous, le secrétariat les importe avec toets import scores.
offline-pages = deux feuilles ressemblent à la feuille à remplir
offline-columns = des colonnes ont été ajoutées, déplacées ou enlevées
offline-row-strange = cette ligne n'est pas du formulaire
offline-row-twice = cette ligne figure deux fois dans le formulaire
offline-rows-gone = { $count ->
    [one] une ligne du formulaire a disparu
   *[other] { $count } lignes du formulaire ont disparu
}
offline-proposal-gone = la ligne avec le titre de { $proposal } a disparu
offline-moved-hint = Demandez un nouveau formulaire avec toets export sheet et reprenez ce qui était rempli.
offline-cell-kind = "{ $text }" est une date ou une formule qui a échoué
offline-cell-kind-hint = Tapez une apostrophe devant le texte, comme '1/2, pour qu'il reste comme il est.
offline-no-stamp = le début du formulaire a disparu
offline-no-end = la fin du formulaire, [end], a disparu
offline-sent = les lignes sous [sent] ont été modifiées
offline-tag-twice = la ligne [{ $tag }] figure ici pour la deuxième fois ; la première fois à la ligne { $first }
offline-tag-missing = la ligne [{ $tag }] manque
offline-tag-strange = la ligne [{ $tag }] n'est pas de ce formulaire
offline-no-colon = derrière [{ $tag }], le deux-points devant la réponse manque
offline-text-hint = Remettez la ligne comme elle était dans le formulaire, ou demandez un nouveau formulaire.
offline-raw-mail = ceci est un e-mail tel qu'il voyage : ses caractères sont codés
offline-raw-mail-hint = Ouvrez l'e-mail et enregistrez-en le texte.
offline-quoted = cette ligne est citée (>) autrement que le reste du formulaire
offline-quoted-hint = Mettez une réponse sur une ligne sans > devant, ou avec autant de > que les autres lignes.
offline-heading = ici figure "{ $text }" au lieu de "{ $expected }"
offline-heading-hint = Remettez ce qui y était. Une réponse va dans une case jaune, ou derrière le deux-points de sa ligne.
offline-other-edition = ce formulaire est d'une autre version de Toets
offline-other-edition-hint = Importez-le avec la version qui l'a fait sortir, ou demandez un nouveau formulaire.
offline-other-member = Ce formulaire n'est pas celui de { $own }.
offline-other-member-hint = Un membre importe son propre formulaire ; le secrétariat celui de chaque membre.
offline-other-round = ce formulaire est d'un autre cycle
offline-other-round-hint = Choisissez le dossier du cycle pour lequel il a été rempli.
offline-other-phase = ce formulaire est sorti dans une autre phase ; le cycle est dans la phase { $phase }
offline-stale = depuis que ce formulaire est sorti, des critères, des propositions ou des attributions ont changé
offline-stale-hint = Demandez un nouveau formulaire avec toets export sheet et reprenez ce qui était rempli.
offline-reason-alone = "{ $reason }" figure comme motif d'abstention, mais la note n'est pas un tiret
offline-reason-alone-hint = Tapez - comme note pour une abstention, ou mettez le texte dans le commentaire ou la remarque.
offline-conflict-and-score = pour { $proposal }, il y a un conflit d'intérêts et des notes ou des textes
offline-conflict-and-score-hint = Laissez l'un ou l'autre vide.
offline-nothing-there = rien
offline-other-text = un autre texte
offline-fills = { $proposal }, { $criterion } : { $back } (sorti avec { $sent }, maintenant { $now })
offline-both = { $proposal }, { $criterion } : sorti avec { $sent }, dans le formulaire { $back }, entre-temps ici { $now }.
offline-both-ask = Le formulaire doit-il valoir pour ce qui a aussi changé ici ? (oui/non)
offline-both-refused = { $count ->
    [one] Une réponse a changé dans le formulaire et entre-temps aussi ici ; rien n'a été importé.
   *[other] { $count } réponses ont changé dans le formulaire et entre-temps aussi ici ; rien n'a été importé.
}
offline-both-refused-hint = Dites ce qui vaut : --replace prend le formulaire, --keep laisse ce qui est là maintenant.
offline-closed = { $proposal } a été soumis ou fermé entre-temps ; le formulaire y dit autre chose.
offline-closed-ask = Importer le reste sans ces propositions ? (oui/non)
offline-closed-refused = { $count ->
    [one] Une proposition a été soumise ou fermée entre-temps ; rien n'a été importé.
   *[other] { $count } propositions ont été soumises ou fermées entre-temps ; rien n'a été importé.
}
offline-closed-refused-hint = Rouvrez-les d'abord dans Toets, ou importez seulement le reste avec --keep.
offline-unchanged = Il n'y a rien à importer : le formulaire ne dit rien qui ne soit déjà là.
offline-would = Ceci serait importé : { $filled }. Changé ou fermé ici aussi : { $both }. Rien n'a été importé.
offline-done = { $count ->
    [one] Une réponse importée. Rien n'est encore soumis.
   *[other] { $count } réponses importées. Rien n'est encore soumis.
}
offline-left = Reste comme c'est, par --keep : { $proposals }.
offline-half = Pas entièrement rempli : { $proposals }. Rien n'a été importé.
offline-half-hint = Ce que le secrétariat importe compte comme soumis. Faites compléter le formulaire par le membre, ou videz la proposition entièrement.
reason-question = Irrecevable : la réponse à "{ $question }" est { $answer }. { $reason }
reason-question-document = Irrecevable : "{ $question }" manque. { $reason }
reason-question-list = { $count ->
    [0] Irrecevable : rien n'est coché dans "{ $question }" ; il en faut au moins { $least }.
   *[other] Irrecevable : { $count } éléments sont cochés dans "{ $question }" ; il en faut au moins { $least }.
} { $reason }
finding-none = pas de réponse
finding-yes = oui
finding-no = non
finding-asked-for = demandé le { $day }
finding-supplied = fourni le { $day }
finding-ticked = { $count } cochés
finding-short-yes = oui
finding-short-no = non
finding-short-asked-for = demandé { $day }
finding-short-supplied = fourni { $day }
finding-short-ticked = { $count } cochés
refused-question-unknown = L'appel n'a pas de question { $question } sur la recevabilité.
refused-question-exclusion = "{ $question }" est une exclusion : répondez oui ou non, ou notez que c'est demandé.
refused-question-item = La liste "{ $question }" n'a pas d'élément { $item }.
refused-question-list = "{ $question }" est une liste : cochez ce qui y est.
refused-question-no-list = "{ $question }" n'est pas une liste : répondez oui ou non.
refused-question-reason = Cette réponse à "{ $question }" rend la proposition irrecevable : donnez une raison.
refused-proposal-unknown = { $proposal } n'est pas une proposition de ce tour.
refused-eligibility-open = Rien ne peut encore être confirmé pour { $proposal } : il reste des questions sans réponse.
refused-eligibility-confirmed = { $proposal } est déjà confirmée.
minutes-eligibility-answered = { $proposal }, "{ $question }" : { $answer }
minutes-eligible = { $proposal } est recevable : la présidence le confirme.
minutes-ineligible = { $proposal } est irrecevable : la présidence le confirme.
minutes-eligibility-reopened = La recevabilité de { $proposal } est revue : { $reason }
ready-eligibility-open = { $count ->
    [one] Pour 1 proposition ({ $proposals }), il reste des questions de recevabilité sans réponse
   *[other] Pour { $count } propositions ({ $proposals }), il reste des questions de recevabilité sans réponse
} (toets eligibility).
ready-eligibility-unconfirmed = { $count ->
    [one] La présidence doit encore confirmer la recevabilité de 1 proposition ({ $proposals })
   *[other] La présidence doit encore confirmer la recevabilité de { $count } propositions ({ $proposals })
} (toets eligibility).
eligibility-title = Qui peut participer
eligibility-list = Propositions : { $settled } sur { $all } réglées
eligibility-standing = recevable
eligibility-is-closed = conflit
eligibility-is-breaks-rule = non, par règle
eligibility-is-waits = { $waits } demandés
eligibility-is-open = { $open } à voir
eligibility-is-ready = oui, provisoire
eligibility-is-fails = non, provisoire
eligibility-is-eligible = oui
eligibility-is-ineligible = non
eligibility-why = raison
eligibility-why-body = Ainsi la proposition est irrecevable. Donnez la raison : elle figure au procès-verbal et dans la lettre.
eligibility-source = Source : { $source }
eligibility-reason = Raison : { $text }
eligibility-letter = Dans la lettre : { $text }
eligibility-closed = Vous avez un conflit d'intérêts sur { $proposal } : vous ne voyez pas les questions et n'y répondez pas.
eligibility-no-questions = Cet appel ne pose pas de questions sur la recevabilité (eligibility dans call.ron). Les règles que le programme vérifie lui-même valent.
eligibility-answer-first = Répondez d'abord à la question.
eligibility-chair-confirms = La présidence confirme qui peut participer.
eligibility-breaks-rule = { $proposal } est irrecevable par une règle de l'appel : il n'y a rien à confirmer.
eligibility-none-ready = Il n'y a rien à confirmer maintenant.
eligibility-not-confirmed = { $proposal } n'est pas confirmée : il n'y a rien à rouvrir.
eligibility-all-settled = Tout est réglé.
eligibility-same = Cette réponse y était déjà.
eligibility-saved = Enregistré.
eligibility-confirmed = { $count ->
    [one] 1 proposition confirmée.
   *[other] { $count } propositions confirmées.
}
eligibility-reopened = { $proposal } est rouverte : les réponses y sont toujours, rien n'en est confirmé.
eligibility-confirm-body = { $ineligible ->
    [0] { $eligible ->
        [one] 1 proposition est recevable.
       *[other] { $eligible } propositions sont recevables.
    }
   *[other] { $eligible ->
        [0] Irrecevables :
        [one] 1 proposition est recevable. Irrecevables :
       *[other] { $eligible } propositions sont recevables. Irrecevables :
    } { $ineligible ->
        [one] 1 proposition, qui n'est pas classée.
       *[other] { $ineligible } propositions, qui ne sont pas classées.
    }
}
eligibility-confirm-open = { $count ->
    [one] Pour 1 proposition il reste des questions ; cela ne change pas.
   *[other] Pour { $count } propositions il reste des questions ; cela ne change pas.
}
eligibility-confirm-yes = oui, confirmer
eligibility-day-asked-for = Demandé le
eligibility-day-supplied = Fourni le
eligibility-day-hint = Jour, mois et année. Enter prend ce qui est écrit, Esc revient.
eligibility-day-later = Ce jour est encore à venir.
eligibility-find-hint = Numéro, titre ou porteur
eligibility-answer-yes = oui
eligibility-answer-yes-letter = +
eligibility-answer-no = non
eligibility-answer-no-letter = n
eligibility-answer-asked-for = demandé au demandeur
eligibility-answer-asked-for-letter = o
eligibility-answer-supplied = fourni par le demandeur, et en ordre
eligibility-answer-supplied-letter = a
eligibility-answer-none = rien de la liste
eligibility-answer-none-letter = r
eligibility-answer-clear = pas de réponse : effacer
eligibility-answer-clear-letter = e
eligibility-do-questions = questions
eligibility-do-proposals = propositions
eligibility-do-other = changer
eligibility-do-answer = répondre
eligibility-do-yes = oui
eligibility-do-no = non
eligibility-do-asked = demandé
eligibility-do-supplied = fourni
eligibility-do-reason = raison
eligibility-do-letter = texte de la lettre
eligibility-do-confirm = confirmer
eligibility-do-confirm-all = tout confirmer
eligibility-do-reopen = rouvrir
eligibility-do-undo = annuler
eligibility-do-next = prochaine proposition à voir
eligibility-do-find = chercher
eligibility-on-questions = Dans les questions
eligibility-on-proposals = Dans les propositions
eligibility-on-both = Partout
eligibility-nothing-hint = Importez d'abord les propositions : toets import proposals FICHIER
import-eligibility-closed = Des réponses sur la recevabilité ne peuvent plus entrer : le tour est dans la phase { $phase }.
import-eligibility-closed-hint = Revenez d'abord à l'évaluation avec une raison : toets phase scoring --reason "pourquoi"
import-holds-answer = réponse à { $question }
import-question-unknown = "{ $question }" n'est pas une question de l'appel.
import-answers-columns-hint = Un tableau a une colonne par question, intitulée par son id ou la question même ({ $questions }), ou les colonnes question et réponse. Dites-le autrement avec --map COLONNE=QUESTION.
import-answers-two-shapes = Le tableau a des colonnes de questions et en plus une colonne question ou réponse : on ne peut dire ce qui vaut.
import-answer-word = "{ $text }" n'est pas une réponse : écrivez oui, non, demandé le JOUR ou fourni le JOUR.
import-answer-item = "{ $text }" n'est pas dans la liste, qui a { $items }. Mettez + entre ce qu'il y a, ou écrivez aucun.
import-answer-day = "{ $text }" demande un jour, comme 12/11/2026.
import-answer-twice = { $proposal } a deux réponses à "{ $question }" ; la première est à la ligne { $first }.
import-answer-reason-hint = Écrivez la raison dans une colonne raison ; elle vaut pour ce qui n'est pas en ordre dans la ligne.
import-answers-closed = Laissées de côté, car vous y avez un conflit d'intérêts : { $proposals }.
import-answers-reopened = { $count ->
    [one] Déjà confirmée, et à confirmer à nouveau par la présidence : { $proposals }.
   *[other] Déjà confirmées, et à confirmer à nouveau par la présidence ({ $count }) : { $proposals }.
}
import-answers-would = { $count ->
    [one] Ceci apporterait 1 réponse. Rien n'a été modifié.
   *[other] Ceci apporterait { $count } réponses. Rien n'a été modifié.
}
import-answers-done = { $count ->
    [one] 1 réponse apportée. Voyez-les avec toets eligibility.
   *[other] { $count } réponses apportées. Voyez-les avec toets eligibility.
}
import-field-question = question
import-field-answer = réponse
import-field-letter = texte dans la lettre
intake-consequence-eligibility = { $comes } réponses s'ajoutent, et { $alters } changent.
check-question-label = Une question sur la recevabilité a besoin d'un label.
check-question-items = Une liste sans éléments ne demande rien : mettez-y des items, ou enlevez asks.
check-question-at-least = Au moins { $least } d'une liste de { $items } est impossible.
check-double-question = La question { $id } figure deux fois ; la première fois en { $first }.
check-double-item = L'élément { $id } figure deux fois ; la première fois en { $first }.
reason-question-excluded = Irrecevable : est coché dans "{ $question }" : { $items }. { $reason }
refused-own-organisation = Votre propre organisation participe à { $proposal } : quelqu'un d'autre y répond et le confirme.
check-question-document = Un document qui ne peut pas y être est une question : enlevez asks et demandez s'il y est.
eligibility-is-withdrawn = retirée
eligibility-saved-again = Enregistré. La présidence doit confirmer cette proposition à nouveau.
import-answer-later = { $proposal } : le { $day } est encore à venir. Corrigez le jour dans le fichier.
ready-eligibility-back = Tout n'est pas réglé sur la recevabilité. Revenez à l'évaluation avec une raison, répondez aux questions et faites confirmer par la présidence : toets phase scoring --reason "pourquoi"
check-question-label-hint = Écrivez la question comme le secrétariat doit la lire.
check-question-items-hint = Mettez les éléments dans items: [Item(id: "a", label: "...")].
check-question-at-least-hint = Diminuez at_least, ou ajoutez des éléments.
check-question-document-hint = Par exemple : label: "Y a-t-il un ... ?", fails: Yes.
check-double-question-hint = Donnez à chaque question un id et un label à elle.
check-double-item-hint = Donnez à chaque élément un id et un label à lui.
