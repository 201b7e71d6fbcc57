/**
 * French words of replies. See word-table.ts for the form of a line. The lines are written with every accent and apostrophe; `asTyped` lets replies do
 * without them ("jy serai", "desole", "coeur").
 */
import type { Phrase, WordTable } from './word-table.ts'

const relation =
  '(?:mari|femme|épouse|époux|conjointe?|compagne|compagnon|partenaire|amie?|fils|fille|mère|père|frère|sœur|collègue|confrère|consœur|assistante?|adjointe?|doctorante?|étudiante?|stagiaire|chef|directeur|directrice|interprète|accompagnatrice|accompagnateur)'
const companions = `(?:(?:mon|ma|notre) ${relation}(?: [^.!?\\n]{0,40}?)? et moi(?:-même)?,? |moi et (?:mon|ma) ${relation} )`
/** Whoever answers, with the blank or the apostrophe that follows: the guest, a group with the guest in it, or `§` where the words name the guest. */
const me = `(?:(?:que |qu')?(?:(?:moi,? |nous,? |pour ma part,? )?(?:je |j'|nous |on )|§+ |${companions})(?:${'(?:tous (?:les )?(?:deux|trois|quatre) |toutes (?:les )?deux )'})?)`
const clitic = "(?:(?:me |m'|vous |te |t'|nous |y |vous y |l'|le |en |s'|se )*)"
const ne = "(?:ne |n')"
const pas = '(?:pas|point|plus|guère|jamais|nullement|aucunement|pas non plus|pas du tout|toujours pas)'
const glad =
  '(?:(?:très |vraiment |extrêmement |particulièrement |plus que |absolument |tout à fait |fort |trop |bien |si |infiniment |sincèrement )*(?:ravie?s?|heureux|heureuses?|contente?s?|enchantée?s?|honorée?s?|flattée?s?|comblée?s?|enthousiastes?))'
const there =
  '(?:l\\u00e0|la(?= *(?:[.!,;:)\\n]|$|¤|pour |avec |mardi|le |à |au |et |aussi|ce |toute|sans |merci|bien |avec))|présente?s?|des vôtres|des tiens|des nôtres|parmi vous|avec vous(?: tous)?|à vos côtés|de la partie|de la fête|au rendez-vous|partante?s?|dans la salle|fidèles? au poste|votre invitée?|de retour pour)'
/** What is attended, so that nothing foreign is. */
const event =
  "(?: (?:à|au|aux|dans|lors de|lors du|pour|de|du)? ?(?:la |le |l'|les |votre |vos |cette |cet |ce |ces |ton )?(?:(?:belle |beau |bel |bonne |prochaine? |mini-|très |aimable |gentille |charmante |grande? )*)(?:événement|évènement|manifestation|symposium|colloque|conférence|mini-conférence|journée|séminaire|rencontre|réunion|congrès|invitation|programme|soirée|fête|déplacement|rendez-vous|¤+)(?: (?:du |de |d'|le |des )?(?:¤+|londres))*)"
/** Adverbs between "I shall be" and "there". */
const surely =
  '(?: (?:(?!malheureusement)\\p{L}+ment|bien|sûr|entendu|donc|aussi|également|volontiers|sans faute|avec|grand|beaucoup de|un immense|plaisir|joie|bel et bien|tous|toutes|les deux|à nouveau|de nouveau|encore|toujours|moi|comme toujours|sans hésiter|très|heureux|heureuse|ravie?))*'
const toCome = `(?:(?:y |vous y |en |n'y )?être(?:${surely} ${there}|${event})|y être|(?:y |vous |te |me |nous |m'y )*(?:assister|participer|venir(?! à bout| en aide)|prendre part|joindre|rejoindre|rendre(?! visite| compte| service| réponse)|déplacer|libérer|aller|passer(?! (?:mon|notre) tour)|accompagner|suivre)|faire le (?:déplacement|voyage|trajet)|répondre (?:présente?s?|favorablement|positivement|par l'affirmative)|être présente?s?|honorer|accepter|l'accepter|être (?:des vôtres|là)|en être|rester(?= (?:pour|à|au|aux|déjeuner|après))|donner (?:une )?suite(?: favorable)?|me rendre disponible|être disponible|faire acte de présence)`
const ofComing = `(?:de |d'|à |que de )?(?:~ )?${toCome}`
/** What the guest comes or does not come like, with or at, which makes it another statement. */
const otherwise =
  '(?! (?:au bureau|à (?:\\d|neuf|dix|onze|midi|vide)|avant|dès|les mains|de suite|tout de suite|en retard|accompagn|plus tôt|tôt|tard|longtemps|jusqu|en (?:voiture|train|avion)|sans (?!doute|faute|probl|hésit|souci)|que |qu))'
/** Not "in Paris": another place than the event's. */
const here =
  "(?! (?:à|en|dans|chez) (?!londres|votre|vos|cett?e?|ce|la (?:journée|conférence|manif|rencontre|réception|fête|soirée|mini|réunion|partie|totalité)|l'|le |partir|¤|l'heure|\\d|tou|plus|compagnie|personne|temps|effet|bonne|train|voiture|avion|eurostar|midi|deux|trois|quatre|principe))"
/** Verbs of coming in the first person, without the subject. */
const come =
  "(?:viendrai|viendrons|viens(?! (?:de |d[' ]|juste|à peine))|venons(?! (?:de |d[' ]|juste|à peine))|assisterai|assisterons|assiste|assistons|participerai|participerons|participe|participons|prendrai part|prendrons part|prends part|prenons part|joindrai|joindrons|joins|joignons|rejoindrai|rejoindrons|rejoins|rejoignons|ferai le (?:déplacement|voyage|trajet)|ferons le (?:déplacement|voyage|trajet)|fais le (?:déplacement|voyage)|déplacerai|déplacerons|rendrai|rendrons|passerai|passerons|répondrai présente?|réponds présente?|répondons présents?|accepte|acceptons|accompagnerai|irai|irons|vais y aller|vais venir|allons venir|vais (?:y )?(?:assister|participer|être (?:là|présente?))|allons (?:y )?(?:assister|participer))"
const comes =
  '(?:viendra|vient|assistera|assiste|participera|participe|prendra part|joindra|rejoindra|fera le (?:déplacement|voyage)|déplacera|rendra|passera|répond présente?|accepte|acceptera|ira)'
const be = '(?:serai|serons|suis|sommes)'
const beginning = '(?<=^|[.!?,:;(\\n—–-] ?|et |donc |oui |alors |· ?)'
const invitation =
  "(?:votre|cette|l'|ton|vos|la)(?: ?(?:aimable|gentille|charmante|sympathique|belle|généreuse|très [\\p{L}]+))* ?(?:invitation|proposition|offre)"

const table: WordTable = {
  stop: "ne n[']\\p{L}+ pas jamais aucun aucune rien ni mais si s[']ils? ou peut-être que qu[']\\p{L}+ qui dont pense pensons crois espère espérons essaie essaierai essayer tenter tâcherai il elle ils elles quelqu[']un sauf seulement uniquement avant jusqu[']\\p{L}+ d\\u00e8s sous probablement éventuellement normalement principe pourrais devrais devrait serais viendrais aurais aurions leur cependant toutefois",

  optOut: [
    [
      "(?:merci de |veuillez |prière de |svp |pouvez-vous |pourriez-vous |je (?:souhaite|veux|désire|voudrais) )?(?:(?<!puis-je |peut-on |comment |pourrais-je |se |me )(?:me )?désabonner|désabonnez-moi|désabonnement)(?: (?:svp|s'il vous plaît|merci))?(?: (?:de|à) (?:cette|votre|la|vos|ces) (?:liste|newsletter|lettre|mailings?|mails?|e-?mails|courriels|envois|invitations)(?: (?:de |d')(?:diffusion|information|envoi))?)?(?: (?:svp|s'il vous plaît|merci))?",
      'Merci de me désabonner',
    ],
    [
      "(?:merci de |veuillez |prière de |svp |je (?:souhaite|veux|désire|voudrais) )?(?:me désinscrire|désinscrivez-moi|désinscription|désinscrire) (?:de|à) (?:cette liste|votre liste|la liste de diffusion|votre newsletter|vos (?:listes|mailings?|mails?|e-?mails|courriels|envois)|ces (?:mailings?|mails?|e-?mails|courriels|envois))(?: (?:de |d')(?:diffusion|envoi))?",
      'Merci de me désinscrire de votre liste',
    ],
    [
      "(?:merci de |veuillez |prière de |svp |pouvez-vous |pourriez-vous |je (?:souhaite|veux|désire|voudrais) que vous )?(?:bien vouloir )?(?:(?:me |m')(?:retirer|supprimer|enlever|ôter|effacer|radier|rayer|retiriez|supprimiez)|(?:retirez|supprimez|enlevez|effacez|rayez|radiez)-moi|(?:retirer|supprimer|enlever|effacer|radier|rayer|retirez|supprimez|enlevez|effacez|rayez) (?:mon|mes) (?:adresse|nom|données|coordonnées|e-?mail|mail|courriel)(?: (?:mail|e-?mail|électronique|personnelles))?) (?:de|des) (?:(?:votre|vos|la|cette|toutes vos|ces|votre) (?:(?:listes?|fichiers?|bases?) (?:de |d')(?:diffusion|envoi|distribution|mailing|contacts|données|destinataires|adresses)|mailings?|mailing[ -]list|envois)|(?:votre|vos|toutes vos) (?:listes?|fichiers?|bases?|carnet))(?: (?:svp|s'il vous plaît|merci))?",
      'Veuillez me retirer de votre liste de diffusion',
    ],
    [
      "(?:merci de |veuillez |prière de |svp |je vous (?:prie|demande) de )?(?:ne plus (?:jamais )?(?:me contacter|m'écrire|me solliciter|me mailer|m'importuner|m'inviter|(?:m'envoyer|m'adresser) (?:de |d'|des |vos |ces |aucune? )?(?:mails?|e-?mails?|courriels?|messages?|invitations?|publicités?|spams?))|(?:cesse[rz]|arrête[rz]) (?:de (?:me contacter|m'écrire|me solliciter|m'importuner|m'envoyer (?:des |vos |ces )?(?:mails?|e-?mails?|courriels?|messages?|invitations?|spams?))|(?:ces|vos) (?:envois|mails|e-?mails)))(?: (?:svp|s'il vous plaît|à l'avenir|merci))?",
      "Merci de ne plus m'envoyer de mails",
    ],
    [
      "je ne (?:souhaite|veux|désire) plus (?:recevoir (?:(?:de|des|vos|ces|aucune?) |d')?(?:mails?|e-?mails?|courriels?|messages?|invitations?|courriers?)|être (?:contactée?|sollicitée?|invitée?))(?: (?:de votre part|à l'avenir))?",
      "Je ne souhaite plus recevoir d'invitations",
    ],
    [
      "plus (?:de |d'|aucun )(?:mails?|e-?mails?|courriels?|messages?|invitations?)(?: (?:svp|s'il vous plaît|merci))?(?= *(?:[.!,;\\n]|$))",
      'Plus de mails svp',
    ],
    [
      "(?:merci de |veuillez |prière de |je vous demande de )?(?:supprimer|effacer|supprimez|effacez) (?:toutes )?mes données(?: personnelles)?(?: (?:conformément au|au titre du|selon le) rgpd)?(?: (?:svp|s'il vous plaît|merci))?",
      'Veuillez supprimer mes données personnelles',
    ],
  ],
  optOutHint: [
    ['(?:se |me |nous )?désabonn\\p{L}*|désinscri\\p{L}*|désinscription', 'Comment puis-je me désabonner ?'],
    ['liste de (?:diffusion|distribution|contacts)|mailing', 'Comment suis-je arrivé sur cette liste de diffusion ?'],
    ["rgpd|données personnelles|droit à l'oubli|cnil|supprimer mes données|effacer mes données", 'Au titre du RGPD'],
    [
      "ne (?:m'envoyez|me contactez|m'écrivez) plus|ne plus (?:m'envoyer|me contacter|m'écrire|recevoir)|(?:me|moi|mon nom) (?:retirer |enlever |rayer )?de la liste|plus de (?:rappels?|relances?)",
      'Ne me contactez plus',
    ],
    [
      '(?:pas|aucun) (?:du tout )?(?:intéressée?|intérêt)(?: [\\p{L}]+)? (?:par|pour) (?:vos|ce genre d|ces|ce type d)[^.!?;,\\n]{0,40}',
      'Je ne suis pas intéressé par vos mailings',
    ],
  ],

  harmless: [
    ['(?:mais |et )?non (?:pour|à) (?:la suite|le reste)', 'Non pour la suite'],
    [
      "ce n'est que partie remise(?:,? j'espère)?|(?:j'espère|espérons)(?= *[.!] *$)(?<=remise,? (?:j'espère|espérons))",
      "Ce n'est que partie remise j'espère",
    ],
    [
      "(?:ma|mon|notre|cette|cet|mes|un|une|ce|cet autre|l'autre) (?:[\\p{L}']+ ){1,5}(?:a été|ont été|est|s'est|sont|vient d'être|se trouve) (?:finalement |entre-temps |entretemps |heureusement )*(?:annul|report|décal|déplac|libér|avanc)(?:ée?s?)(?: [^.!?;,:\\n]{0,30})?",
      'Ma réunion a été annulée',
    ],
    [
      "(?:c'était|ce fut|c'est toujours) (?:top|génial|super|formidable|passionnant|parfait|très|un|une|vraiment|si)[^.!?;,\\n]{0,40}|(?:j'y étais|nous y étions|j'étais (?:là|présente?)|j'ai (?:participé|assisté) à)(?: [^.!?;,\\n]{0,40})?(?:en \\d{4}|l'an(?:née)? (?:dernier|dernière|passée?)|la dernière fois|précédente?|dernière édition)",
      "J'y étais en 2022",
    ],
    [
      "(?:je |nous |c'est (?:avec [\\p{L} ]{1,20} )?que je |par la présente,? |par ce (?:mail|message|courriel),? )*(?:tiens à |tenais à |souhaite |voudrais |peux |puis |ai le (?:plaisir|regret|grand plaisir) de |suis (?:heureux|heureuse|ravie?|au regret) de |me permets de |viens |écris pour |réponds pour )?(?:vous |te |t')?(?:informer?|informons|préviens|prévenir|signaler?|indiquer?|annoncer?|avertir|fais savoir|faire savoir|dire|écris pour vous dire|fais part|faire part)(?=,? (?:que|qu'))",
      'Je vous informe que je viendrai',
    ],
    [
      "(?:encore )?(?:toutes |avec |mille )?(?:mes |nos |je vous prie de (?:bien vouloir )?|veuillez |merci de (?:bien vouloir )?|je m'|prière d')?(?:excuses?|désolée?s?|navrée?s?|pardon|excusez|excuser|pardonnez|pardonner|confuse?)(?:-moi|-nous)?(?: [\\p{L}]+)? (?:pour|de|du|d'|mon|ma|le|la|ce|cette|notre|cet)? ?(?:(?:la |ma |cette |une |mon |le |ce |notre |vous )*)(?:réponse (?:si |aussi |un peu |très )?tardive|retard|délai|réponse un peu|tardive|répondre (?:si |aussi |un peu |seulement )?(?:tard|tardivement|maintenant)|répondre qu|long silence|silence|dérangement|fautes?|clavier|brièveté|oubli|avoir (?:tardé|répondu|mis))(?: [^.!?;,\\n]{0,50}?)?(?=[.!?;,:\\n)]|$| mais | et |$)",
      'Désolé pour ma réponse tardive',
    ],
    [
      '(?:je (?:ne )?(?:vous )?réponds?|réponse) (?:un peu |bien |très |si |seulement )?(?:tard|tardivement|tardive)[^.!?;,\\n]{0,30}',
      'Je vous réponds un peu tard',
    ],
    [
      "(?:si|au cas où) (?:(?:vous|tu) (?:avez (?:besoin|des questions|une question|d'autres questions|la moindre|quoi que ce soit|envie)|as besoin|souhaitez (?!que )|désirez (?!que )|voulez (?:savoir|plus|des|un|en)|passez|êtes de passage|venez|avez le temps)|quelqu'un|besoin|nécessaire|cela vous (?:intéresse|est utile|arrange)|ça vous (?:intéresse|est utile|arrange))(?: [^.!?;,\\n]{1,70})?(?:,? (?:n'hésite[zr]?|faites|dites|prévenez|appelez|contactez|écrivez)[^.!?;\\n]{0,60})?",
      'Si vous avez des questions, appelez-moi',
    ],
    [
      "(?:si|en cas de|en cas d')(?: ?(?:d'|de |mes |mon |ma |les |la |ma |cela |ça |quelque chose |quoi que ce soit |un |une |l'|il y a |il y avait |des ))* ?(?:changements?|imprévus?|empêchements?|programme|agenda|plans?|situation|contretemps|question|questions|besoin|problèmes?)(?: (?:devait |devaient |venait à |vient à )?(?:chang\\p{L}*|évolu\\p{L}*|boug\\p{L}*|se présent\\p{L}*|surgi\\p{L}*))?(?: de (?:ma|mon) [\\p{L}]+)?,? (?:je|nous) (?:vous |te |t')?(?:préviendrai|préviens|tiendrai|informerai|informe|contacterai|avertirai|dirai|ferai signe|ferai savoir|écrirai|reste|suis)[^.!?;\\n]{0,50}",
      'En cas de changement je vous préviendrai',
    ],
    [
      "(?:si|s'il y a|si jamais)(?: (?:quelque chose|quoi que ce soit|mes plans|mon programme|mon agenda|ma situation|cela|ça|les choses)) (?:devait |devaient |venait à )?(?:change|changer|changent|évolue|évoluer|bouge|bouger)(?:,? (?:je|nous) [^.!?;\\n]{1,50})?",
      'Si mes plans changent, je vous le dirai',
    ],
    [
      "si (?:possible|nécessaire|besoin|besoin est|c'est possible|cela est possible|je puis dire|je peux dire|je ne (?:me trompe|m'abuse)(?: pas)?|mes souvenirs sont bons|je peux me permettre|je puis me permettre)|s'il (?:vous|te) pla[iî]t|svp|stp|si ce n'est pas trop (?:demander|compliqué)|dans la mesure du possible|si (?:gentiment|gentille?|aimable|aimablement|chaleureu\\p{L}+|belle|beau|important\\p{L}*|intéressant\\p{L}*|rapidement|longtemps|tard)",
      'Un repas végétarien si possible',
    ],
    [
      "(?:j'espère|nous espérons|en espérant|espérant|espérons) (?:que |qu')(?:vous|tout|la |le |l'|les |cette |cet |ce |votre |tu |il |elle |d'autres )[^.!?;\\n]{1,80}",
      "J'espère que vous allez bien",
    ],
    [
      "(?:j'espère|nous espérons|en espérant|espérant|espérons)(?:,? (?:avoir|pouvoir|vous|être|que|qu'|une|un|à|bien|toutefois|cependant|néanmoins|vivement))[^.!?;\\n]{0,70}(?:prochaine?s?|autres?|suivante?s?|future?s?|ultérieure?s?|nouvelle)(?: (?:fois|occasions?|éditions?|rencontres?|année|opportunités?|événements?|rendez-vous|circonstances?))",
      'En espérant pouvoir venir à une prochaine occasion',
    ],
    [
      "(?:peut-être|peut être|sans doute|éventuellement|volontiers|ce sera|ce n'est que|partie remise|à)?,? ?(?:pour |à |lors d')?(?:une|la) (?:prochaine|autre) (?:fois|occasion|édition|année)(?: (?:peut-être|j'espère|volontiers|avec plaisir|alors|sans faute))?|(?:ce n'est que )?partie remise(?:,? j'espère)?|l'année prochaine(?: (?:peut-être|volontiers|j'espère))?|(?:peut-être|volontiers|avec plaisir) l'année prochaine",
      'Peut-être une prochaine fois',
    ],
    [
      "(?:(?:merci de |n'hésitez pas à |je vous (?:serais|saurais) (?:reconnaissante?|gré) de )?(?:me |nous )?(?:tenir|tenez|gardez|garder)(?:-moi|-nous)? (?:informée?s?|au courant|en tête|à l'esprit|dans vos listes|sur votre liste)|(?:pensez|penser|songez) à (?:moi|nous)|(?:ré)?invitez-moi)[^.!?;,\\n]{0,60}",
      'Tenez-moi au courant des prochaines éditions',
    ],
    [
      "n'hésite[zr]? (?:pas|surtout pas) à [^.!?;\\n]{1,60}|ne vous (?:inquiétez|dérangez|en faites) pas[^.!?;,\\n]{0,30}|pas besoin de (?:me )?(?:répondre|rappeler|confirmer)|(?:il n'est )?pas nécessaire de (?:me )?(?:répondre|rappeler)|il n'y a pas de quoi|pas de quoi|de rien|non seulement|rien à signaler|cela va sans dire|ça va sans dire|sans aucun doute|sans nul doute|aucun doute(?: là-dessus)?|sans faute|sans hésit(?:er|ation)(?: aucune)?|sans plus (?:tarder|attendre)|sans problème|n'en doutez pas|on ne peut plus",
      "N'hésitez pas à me contacter",
    ],
    [
      "(?:(?:non,? )?(?:je |nous |j')?(?:n'ai |n'avons |ai |avons )?(?:pas |aucune?s? |ni |point )(?:d'|de )?(?:autre |autres )?(?:allergies?|régimes?|restrictions?|intolérances?|contre-indications?|exigences?|besoins?|préférences?|demandes?|remarques?|contraintes?|particularités?)(?: (?:alimentaires?|particulière?s?|particuliers?|spécifiques?|spécia\\p{L}+|connue?s?|à signaler|de ma part|de mon côté|de régime|ni [\\p{L}]+|ou [\\p{L}]+))*)|(?:je |on |nous )?mange(?:ons)? (?:de )?tout",
      "Pas d'allergies",
    ],
    [
      "(?:pouvez|pourriez|peux|pourrais|voudriez|auriez|auriez|serait-il possible de|est-il possible de|possible de)(?:-vous|-tu)?(?: (?:s'il vous plaît|svp|déjà|aussi|encore|bien|vouloir|la gentillesse de|l'amabilité de|éventuellement))*,? (?:me |m'|nous |le |la |lui |de |d'|en )*(?:envoyer|transmettre|communiquer|préciser|indiquer|dire|confirmer|rappeler|faire parvenir|donner|noter|prévoir|partager|réserver|adresser|tenir|veiller|préparer|obtenir|avoir|recevoir)(?:[^.!?;,\\n]{0,80})",
      "Pourriez-vous m'envoyer le programme ?",
    ],
    [
      "(?:merci |je vous (?:remercie|prie|saurais gré) |veuillez |prière )(?:d'avance |par avance )?(?:de |d')?(?:bien vouloir )?(?:(?:me |m'|nous )?(?:envoyer|transmettre|communiquer|préciser|indiquer|dire|confirmer(?! m)|faire parvenir|en prendre|prendre (?:bonne )?note|noter(?! m)|adresser))(?![^.!?\\n]{0,40}(?:annul|absence|présence|participation))[^.!?;,\\n]{0,60}",
      "Merci de me transmettre l'adresse",
    ],
    [
      "(?:je|nous) (?:vous |te )?(?:souhaite|souhaitons|adresse|présente|adressons|transmets)(?: (?:à tous|à toutes|donc|néanmoins|également|quand même|d'ores et déjà|déjà|évidemment|bien sûr|par avance))* (?:une|un|de (?:bonnes?|beaux|belles|très)|bonne|plein|beaucoup|tout|le meilleur|mes|bon|nos)(?= )[^.!?;\\n]{1,90}|(?:bonne chance|bon courage|plein succès|beaucoup de succès|bon symposium|bonne (?:organisation|préparation|continuation|conférence)|(?:très )?belle (?:réussite|manifestation|rencontre)|félicitations|bravo|tous mes vœux|meilleurs vœux|amusez-vous bien|profitez(?:-en)? bien)(?: (?:à|pour|dans|avec|de|et) [^.!?;,\\n]{1,50})?",
      'Je vous souhaite une belle journée',
    ],
    [
      '(?:mon|ma|mes) assistante?s?(?! et (?:moi|je)| \\p{L}+ \\p{L}+ et (?:moi|je))|assistante? (?:de|du)',
      'De la part de mon assistante',
    ],
    [
      "c'est (?:bien )?(?:noté|entendu|compris)(?! (?:dans|à|sur|pour))|(?<!ai |avons )bien (?:reçu|noté)|comme (?:d'habitude|toujours|convenu|prévu|demandé|promis|chaque année)|(?:bien )?entendu(?= *[,.!])|que du bonheur|rien que ça",
      "C'est noté",
    ],
    [
      '(?:ça|cela) (?:fait|faisait) (?:longtemps|une éternité|des années|un bail|trop longtemps)[^.!?;\\n]{0,60}|(?:il y a|depuis) (?:si |trop |bien )?longtemps[^.!?;,\\n]{0,50}',
      'Ça fait longtemps !',
    ],
    [
      "(?:dites|dire|savoir|indiquer|préciser|demande|demandons|demander)(?:-moi|-nous)? (?:si|s'il) (?!je |j'|nous |on |mon |ma )[^.!?;,\\n]{1,80}",
      "Dites-moi s'il faut une cravate",
    ],
  ],

  parting: [
    [
      "(?:(?:mais |et )?(?:je |nous )?(?:serai|suis|serons|sommes|resterai) )?(?:(?:~ )?(?:de (?:tout )?cœur|en pensées?|par la pensée|en esprit|d'esprit)(?: (?:et d'esprit |tout )?avec (?:vous|toi)(?: tous| toutes)?)?|(?:~ )?avec (?:vous|toi)(?: tous)? (?:~ )?(?:par la pensée|en pensées?|de (?:tout )?cœur|en esprit))(?: (?:ce jour-là|¤+))*|je penser(?:ai|ons) (?:bien |fort |très fort )*à vous(?: [^.!?;,\\n]{0,30})?|(?:levez|buvez) (?:un|votre) verre[^.!?;\\n]{0,30}|(?:garde|gardez)(?:-moi)? (?:une?|des) (?:part|petits?|coupe)[^.!?;\\n]{0,30}",
      'Je serai de tout cœur avec vous',
    ],
  ],
  earlierYes: [
    [
      "(?:je |j'|nous |§+ )?(?:vous |t'|te )?(?:avais|avions|ai|avons|avait)(?: ~)? (?:dit|indiqué|écrit|répondu|annoncé|signalé|fait savoir|promis) (?:que (?:je|nous) |qu'on )(?:vous |y |me |m'|nous )*(?:pouvais|pourrais|viendrais|venais|serais|étais|participerais|pouvions|pourrions|serions|viendrions|pourrait|pouvait)(?: ~)? ?(?:venir|présente?s?|là|participer|des vôtres|être [\\p{L} ]{1,20})?(?: [^.!?;,:\\n]{0,40})?|(?:je |nous )?(?:vous )?(?:avais|avions|ai) promis (?:de |d')[^.!?;,\\n]{1,30}",
      'Je vous avais écrit que je viendrais',
    ],
    [
      "(?:je |j'|nous |§+ )?(?:vous |t'|te )?(?:avais|avions|ai|avons|avait)(?: ~)? (?:dit (?:oui|que (?:je viendrais|je venais|je serais (?:là|présente?|des vôtres)|j'y serais|je participerais))|confirmé(?: ma (?:présence|participation|venue))?|accepté(?: [^.!?;,\\n]{0,20})?|répondu (?:oui|présente?|positivement|favorablement|par l'affirmative)|annoncé ma (?:présence|venue)|validé ma (?:présence|participation))(?: [^.!?;,\\n]{0,40})?",
      "J'avais dit oui la semaine dernière",
    ],
    [
      "(?:je |nous )(?:m'|nous )(?:étais|étions|suis|sommes)(?: ~)? (?:inscrite?s?|annoncée?s?)(?: [^.!?;,\\n]{0,40})?",
      "Je m'étais inscrit",
    ],
    [
      '(?:ma|notre|mon) (?:première |précédente |1ère )?(?:confirmation|acceptation|inscription|réponse positive|oui)(?: [^.!?;,\\n]{0,40})?|(?:ma|notre) (?:première |précédente |1ère )(?:réponse|participation)(?: [^.!?;,\\n]{0,40})?',
      "J'annule ma confirmation de mardi",
    ],
    [
      "(?:je |j'|nous )(?:devais|devions|comptais|comptions|pensais|pensions|avais (?:prévu|l'intention)|étais censée?|avions prévu|me réjouissais|espérais)(?: ~)? (?:de |d')?(?:venir|participer|assister|être (?:là|présente?s?|des vôtres|parmi vous)|y être|y participer|y assister|vous rejoindre)(?: [^.!?;,\\n]{0,40})?",
      'Je devais venir',
    ],
  ],
  earlierNo: [
    [
      "(?:je |j'|nous |§+ )?(?:vous |t'|te )?(?:avais|avions|ai|avons|avait)(?: ~)? (?:dit|indiqué|écrit|répondu|annoncé|signalé|prévenu|fait savoir|informée?s?|laissé entendre) (?:que (?:je|nous) |qu'on )(?:ne |n')?(?:vous |y |me |m'|nous )*(?:pouvais|pourrais|viendrais|venais|serais|étais|participerais|pouvions|pourrions|serions|viendrions|pourrait|pouvait)(?: ~)? pas(?: [^.!?;,:\\n]{0,40})?",
      'Je vous avais indiqué que je ne pouvais pas venir',
    ],
    [
      "(?:je |j'|nous |§+ )?(?:vous |t'|te )?(?:avais|avions|ai|avons|avait)(?: ~)? (?:dit (?:non|que (?:je ne (?:viendrais|venais|pourrais|pouvais|serais|participerais)|ce (?:n'était|ne serait) pas)(?: [^.!?;,\\n]{0,40})?)|décliné|refusé|répondu (?:non|négativement|par la négative)|annulé(?: ma (?:participation|présence|venue))?|annoncé mon absence)(?: [^.!?;,\\n]{0,40})?",
      "J'avais décliné",
    ],
    [
      '(?:mon|ma) (?:premier |première |précédent |précédente )?(?:refus|annulation|désistement|réponse négative|non)(?: [^.!?;,\\n]{0,40})?',
      'Oubliez mon refus',
    ],
  ],
  counterfactual: [
    [
      `(?:(?:que |qu')?(?:je |j'|nous |on |§+ ))?(?:y |vous |en )?(?:aurais|aurions|aurait|eusse)(?: ~)? (?:aimé|voulu|souhaité|adoré|été ~ (?:ravie?s?|heureux|heureuses?|contente?s?|enchantée?s?|honorée?s?)|eu (?:grand |beaucoup de )?(?:plaisir|joie)|préféré|été là|participé|assisté|accepté)(?: (?:à |de |d'|beaucoup |vivement |tellement |vraiment |tant |bien |pouvoir |y |être |vous |me |des |avec )*(?:${toCome}|le pouvoir|vôtres|parmi vous|revoir|rencontrer|écouter|entendre|retrouver))?(?: ~ (?=mais|malheureusement|hélas))?`,
      "J'aurais aimé venir",
    ],
    [
      "(?:(?:c'|ce |cela |ça |il )(?:aurait été|eût été|m'aurait (?:fait|plu)|nous aurait (?:fait|plu)|aurait été)(?: ~)?(?: (?:plaisir|joie|avec plaisir|un plaisir|un honneur))?(?: (?:de |d')[^.!?;,\\n]{1,30})?)|(?:je |nous )(?:y )?(?:serais|serions)(?: ~)? (?:venue?s?|allée?s?)(?: [^.!?;,\\n]{0,30}?)?(?=[.!?;,\\n]|$| mais)|c'est avec plaisir que (?:je serais venue?|j'aurais [^.!?;,\\n]{1,40})",
      'Ça aurait été avec plaisir',
    ],
    [
      "(?:en temps normal|normalement|en d'autres circonstances|dans d'autres circonstances|une autre semaine|un autre jour)(?: ~)?,? (?:je|j'|nous|c'|ce|ç)[^.!?;\\n]{1,50}ais(?: [^.!?;,\\n]{0,30})?",
      "En temps normal j'aurais accepté",
    ],
    [
      "(?:malgré|quelle que soit) (?:toute )?(?:mon|notre|l') ?(?:envie|désir|intérêt)(?: (?:de |d'|pour )[^.!?;,\\n]{1,40})?|(?:ce n'est pas l'envie qui (?:me )?manque|si seulement je pouvais|si je pouvais|j'aurais bien voulu)",
      "Malgré toute mon envie d'y être",
    ],
  ],
  yesIdiom: [
    [
      "(?:(?:je |nous |on |§+ )?(?:ne |n')?(?:manquerai|manquerais|manquerons|manquerions|raterai|raterais|raterons|raterions|louperai|louperais|louperons|louperions|voudrais|voudrions|veux|vais|peux|saurais|manque|rate|louperais)(?: (?:~ )?(?:pas|surtout pas))? (?:~ )?(?:manquer |rater |louper )?(?:(?:cela|ça|ce|cette|cet|l'|la |le |un|une|votre|rendez-vous|occasion|événement|pareille?|tel|telle|¤+|symposium|jour|journée) ?)*(?:sous aucun prétexte|pour rien au monde|pour (?:un|tout l') ?(?:empire|or du monde)))",
      'Je ne manquerais ça pour rien au monde',
    ],
    [
      '(?:pour rien au monde|sous aucun prétexte)(?: (?:je|nous|on) (?:ne )?(?:voudrais|voudrions|manquerais?|raterais?|louperais?|manquerions|raterions)(?: pas)?(?: (?:rater|manquer|louper))?(?: (?:ça|cela|cette [\\p{L}]+|cet [\\p{L}]+|ce [\\p{L}]+|un tel [\\p{L}]+))?)?',
      'Pour rien au monde je ne raterais ça',
    ],
    [
      "(?:je |nous )(?:ne )?(?:voudrais|voudrions|veux|voulons)(?: (?:surtout|vraiment|absolument|certainement))? pas (?:rater|manquer|louper) (?:ça|cela|cette|cet|ce|une|un|l'|la|le|votre|pareille)(?: ?[^.!?;,\\n]{0,30})?|(?:pas question|hors de question|il n'est pas question|impossible) (?:de |d'|que je )(?:rater|manquer|louper|refuser|dire non|rate|manque|dise non)(?: [^.!?;,\\n]{0,40})?",
      'Pas question de rater ça',
    ],
    [
      "(?:je |nous |on )?(?:ne |n')?(?:(?:y )?manquerai|y manquerons|manquerons)(?: ~)? pas(?: (?:de |d')(?:~ )?(?:venir|participer|assister|y assister|y participer|y être|être (?:là|présente?s?|des vôtres|au rendez-vous|parmi vous)|vous rejoindre|me joindre à vous|m'y rendre|répondre présente?)(?: [^.!?;,\\n]{0,20})?|(?= *[.!,\\n]|$))",
      "Je ne manquerai pas d'être présent",
    ],
    [
      "comment (?:pourrais-je |puis-je |pourrait-on |peut-on |pourrions-nous )?(?:refuser|résister|dire non|décliner)(?: [^.!?;\\n]{0,30})?\\??|(?:je |on |nous )?(?:ne )?(?:peux|peut|puis|pouvons|saurais|pourrais) (?:pas |vraiment pas |décemment pas )?(?:refuser|dire non|résister)(?: (?:à |une )[^.!?;,\\n]{1,30})?|(?:c'est|ce n'est|ce n'est vraiment|c'est vraiment) pas de refus|(?:rien(?: [^.!?,;\\n]{1,40})?|personne|ni [^.!?;\\n]{1,80}|aucune? [^.!?;,\\n]{1,40}|pas même [^.!?;,\\n]{1,40}) (?:ne )?(?:pourra|pourrait|pourraient|pourront|sauraient|saurait|va|peut|peuvent|vont) (?:m'|nous )(?:empêcher|empêchera|empêcheront|arrêter|retenir)(?: [^.!?;,\\n]{0,30})?|(?:je )?(?:n'hésite|n'ai pas hésité) (?:pas )?(?:une|un|la moindre|l'ombre d'une)?(?: ?(?:seule )?(?:seconde|instant|minute|hésitation))(?= *[.!,:\\n]| et)",
      'Comment refuser ?',
    ],
  ],
  noIdiom: [
    [
      "(?:je )?n'ai plus l'âge(?: (?:de|d'|pour)[^.!?;,\\n]{1,40})?|(?:plus|pas) de mon âge|(?:je )?passe la main(?: cette (?:année|fois))?",
      "Je n'ai plus l'âge de ces voyages",
    ],
    [
      "(?:je m'excuse|nous nous excusons|excusez-moi|je tiens à m'excuser) (?:d'avance |par avance )?(?:pour|de) (?:mon|notre) absence(?: [^.!?;,\\n]{0,20})?|(?:je |nous )(?:réponds|répondrai|répondons) (?:~ )?(?:non|négativement|par la négative)|(?:je |nous |on )?(?:ne |n')?(?:voyage|voyageons|me déplace|nous déplaçons|sors|sortons|bouge)(?: ~)? (?:plus|pas|guère|jamais)(?: [^.!?;,\\n]{0,30})?",
      'Je ne voyage plus',
    ],
    [
      "(?:(?:que |qu')?§+ )(?:vous )?(?:prie|demande)(?: ~)? (?:de |d')?(?:bien vouloir )?(?:l'excuser|excuser son absence)(?: [^.!?;,\\n]{0,30})?|(?:veuillez|merci de|prière de|je vous prie de)(?: bien vouloir)? l'excuser(?= *[.!,]| *$)",
      '§ vous prie de bien vouloir excuser son absence',
    ],
    [
      "(?:je ne suis |je suis |nous ne sommes |suis )?pas (?:du tout |très |vraiment )?intéressée?s?(?= *(?:[.!,;\\n]|$|désolé|merci))|(?:on |vous )ne (?:me|nous) (?:y )?(?:verra|verrez) pas|(?:ma|notre) réponse (?:est|sera) (?:malheureusement |hélas |donc )*(?:non|négative)|(?:ne |n')?(?:puis|peux|pouvons|pourrai)(?: ~)?(?: pas)? (?:quitter (?!la|le|vous|avant)|m'absenter|m'éloigner|m'échapper|me dégager|me dédoubler)(?: [^.!?;,\\n]{0,30})?",
      'Pas intéressé',
    ],
    [
      "(?:m'|nous |lui )(?:interdit|interdisent|a interdit|ont interdit|déconseille|a déconseillé|défend)(?: ~)? (?:tout (?:voyage|déplacement|effort)|(?:de |d')(?:voyager|me déplacer|prendre (?:l'avion|le train)|sortir|bouger)|les (?:voyages|déplacements))(?: [^.!?;,\\n]{0,40})?",
      "Mon médecin m'interdit tout voyage",
    ],
    [
      `${me}?(?:ne |n')?${clitic}(?:dois|devons|devrai|devrons|vais|allons|doit|devra|suis|sommes|est|préfère|préférons|me vois|nous voyons|vois|voyons|trouve|regrette|souhaite|tiens à)(?: ~)? (?:(?:de |d'|devoir |à mon (?:grand )?regret |malheureusement |hélas |donc |poliment |vous |cette fois )*)(?:décliner|renoncer|refuser|annuler|m'abstenir|m'excuser(?= *(?:[.!,\\n]|$|pour (?:¤|cette|cet|ce|le|la|mon absence)))|me désister|nous désister|nous excuser|passer (?:mon|notre) tour|faire l'impasse(?= *(?:[.!,\\n]|$|cette|sur (?:votre|cet|cette|ce|l'(?:é|i)|le symposium)))|manquer (?:ça|cela|cette|cet|votre|l'événement|le symposium|ce (?:rendez-vous|symposium|bel))|rater (?:ça|cela|cette|cet|votre|l'événement|le symposium|ce (?:rendez-vous|symposium|bel)))(?: ${invitation})?`,
      'Je dois malheureusement décliner',
    ],
    [
      `(?:je |nous |j'|§+ )(?:vous )?(?:décline|déclinons|renonce|renonçons|me désiste|passe (?:mon|notre) tour|passerai mon tour|m'abstiens|m'abstiendrai|fais l'impasse|annule|annulons|refuse)(?: ~)?(?: (?:(?:${invitation})|ma (?:venue|participation|présence)))?`,
      'Je décline votre invitation',
    ],
    [
      "(?:(?:je |nous )?(?:vous )?(?:prie|prions|demande|remercie|serais reconnaissante?)(?: de| d')?|veuillez|merci (?:de|d')|prière d'|je tiens à|je m'excuse|m'excuse|nous nous excusons)? ?(?:(?:bien )?vouloir |m'|nous |à |de |d')*(?:excuser|excusez|pardonner|présenter (?:mes|nos) excuses pour|annoncer|noter|prendre (?:bonne )?note de|accepter (?:mes|nos) excuses pour)(?:-moi| moi)? (?:pour )?(?:mon|notre) absence(?: [^.!?;,\\n]{0,30})?|(?:mes |nos |toutes mes |avec mes )excuses pour (?:mon |notre )absence",
      'Je vous prie d’excuser mon absence',
    ],
    [
      "(?:veuillez |je vous prie de (?:bien vouloir )?|merci de (?:bien vouloir )?|prière de )(?:m'|nous )excuser(?: (?:pour (?:¤|cette (?:date|fois|journée|manifestation|rencontre|réunion)|cet (?:événement|évènement)|ce (?:jour|symposium|rendez-vous|colloque|¤)|le |la (?:journée|réunion|rencontre))[^.!?;,\\n]{0,20}))(?![^.!?\\n]{0,10}retard)",
      "Veuillez m'excuser pour cet événement",
    ],
    [
      '(?:(?:ce |cela |ça )(?:sera|se fera|se passera|va être)|faites(?:-le)?|vous (?:devrez|allez devoir|ferez)(?: ~)?(?: faire)?|fais|faudra faire|il faudra faire|donc|ainsi|cette fois)? ?(?:malheureusement |hélas |donc |cette fois |cette fois-ci |cette année )?sans (?:moi|nous)(?= *(?:[.!,;\\n)]|$|cette|pour|ce|¤|malheureusement|hélas|mais|le|mardi))',
      'Ce sera sans moi',
    ],
    [
      "(?:ne |n')?(?:comptez|compte|comptes)(?: ~)? pas sur (?:moi|ma présence|nous|notre présence|ma participation)(?: [^.!?;,\\n]{0,20})?",
      'Ne comptez pas sur moi',
    ],
    [
      "(?:(?:ce|cela|ça|il|la date|cette date|¤+|l'horaire)(?: (?:du |de |le )?¤+)? )?(?:(?:ne |n')?(?:me |m'|nous |lui |l')*(?:est|sera|serait|va|vont|semble|m'est|convient|conviendra|arrange|va pas être|vais|fonctionne|marche|joue|m'arrange|jouera))(?: ~)? (?:pas|plus|guère|malheureusement pas) ?(?:~ )?(?:être )?(?:(?:possible|envisageable|faisable|réalisable|jouable|dans mes possibilités|m'arranger|me convenir|aller)(?: (?:pour|de mon côté|ce jour|cette)(?: moi| nous)?)?(?: (?:de |d')(?:~ )?" +
        `${toCome})?|(?:(?:du tout|vraiment) ?)?(?=[.!,;\\n]|$| pour (?:moi|nous)| malheureusement| hélas)(?<!est pas|semble pas|vais pas|va pas|marche pas |l'est pas)(?: pour (?:moi|nous))?)`,
      "Ce n'est malheureusement pas possible pour moi",
    ],
    [
      `(?:il |cela |ça )?(?:m'est|me sera|nous est|nous sera|m'est|lui est|lui sera|serait|sera|est)(?: ~)? (?:(?:totalement |absolument |malheureusement |hélas |matériellement |physiquement |tout à fait )*impossible)(?: (?:pour (?:moi|nous)|à moi|ce jour-là))*(?: (?:de |d')(?:~ )?${toCome})?(?! (?:de (?:rater|manquer|refuser|dire non)))`,
      "Il m'est impossible de venir",
    ],
    [
      `impossible(?: (?:pour (?:moi|nous)|de mon côté|cette fois(?:-ci)?|ce jour-là|¤+|malheureusement|à cette date))+(?: (?:de |d')(?:~ )?${toCome})?|impossible (?:de |d')(?:~ )?${toCome}|(?<=^|[.!?,:;\\n] ?|malheureusement |hélas |mais )impossible(?= *[.!,:;\\n]| *$| désolée?)`,
      'Impossible pour moi',
    ],
    [
      `(?:(?:dans (?:l'|une? )|l')(?:(?:totale |absolue |regrettable )?(?:impossibilité|incapacité)(?: totale)?))(?: (?:de |d')(?:~ )?${toCome})?`,
      "Je suis dans l'impossibilité d'assister",
    ],
    [
      `${me}?${clitic}(?:suis|serai|serons|sommes|reste|est|sera)(?: ~)? (?:(?:indisponibles?|absente?s?|non disponibles?)(?! (?:du|de|jusqu|au début|le matin|l'après|une|quelques|pendant|aujourd|actuel|pour une|avant|entre|à partir|le soir|en ce moment|cette semaine(?!-)))|empêchée?s?|dans l'impossibilité|forfaits?|excusée?s?)(?: (?:de |d')${toCome})?|(?<=^|[\\n.!?,:] ?)(?:indisponible|empêchée?|excusée?|absente?)(?= *(?:[.!,\\n]|$|¤|ce|cette|le|mardi|à|pour|malheureusement))|(?:un|d'un|à un|suite à un|cause d'un) (?:~ )?empêchement(?: [\\p{L}]+)?`,
      'Je suis indisponible',
    ],
    [
      `(?:${me})?${ne}?(?:ai|avons|aurai|aurons|aura|a)(?: ~)? ${pas} (?:~ )?(?:la |le |l'|de |d'|cette |ce )?(?:possibilité|occasion|temps|plaisir|disponibilité|disponibilités|honneur|opportunité|chance|créneau|dispo|dispos|disponible|loisir|joie)(?: (?:de |d'|pour )(?:~ )?${toCome})?`,
      "Je n'ai pas la possibilité de venir",
    ],
    [
      "(?:mon|notre|mes|l'|nos) ?(?:agenda|emploi du temps|planning|programme|calendrier|état(?: de santé)?|santé|horaires?|obligations?|engagements?|charge|activités?|travail|médecin|employeur|contraintes?|budget)(?: [^.!?;,\\n]{0,40}?)? (?:ne )?(?:me |m'|nous |m'en |m'y |nous en )?(?:(?:le )?(?:permet|permettent|permettra|permettront|laisse|laissent|autorise|permets)(?: ~)? (?:pas|plus|guère|malheureusement pas)|empêche|empêchent|empêchera|empêcheront|interdit|retient|retiennent|retiendront|retiendra)(?: [^.!?;,\\n]{0,50})?",
      'Mon agenda ne me le permet pas',
    ],
    [
      `(?:m'|me |nous |t')(?:empêche|empêchent|empêchera|empêcheront|empêchant|retient|retiennent|retiendra|contraint|oblige|obligent|interdit)(?: ~)? (?:de |d'|à )?(?:~ )?(?:${toCome}|décliner|renoncer|annuler|refuser|être)`,
      "Un imprévu m'empêche de venir",
    ],
    [
      "(?<!c'est |dis |dirais |pourquoi )(?:(?:désolée?|malheureusement|hélas|merci|mais|donc|finalement),? )?pas (?:cette fois(?:-ci)?|cette année|ce coup-ci|pour (?:moi|nous)(?: (?:cette fois(?:-ci)?|cette année|malheureusement))?|possible(?: pour (?:moi|nous))?|dispo(?:nible)?s?|libre)(?= *(?:[.!,;)\\n]|$|¤|ce jour|cette|malheureusement|hélas|ce|le|désolé|à|pour|merci|mais|de venir|d'assister|d'être))",
      'Pas cette fois',
    ],
    [
      "(?:merci d'|merci de |veuillez |vous pouvez |pouvez-vous |je vous prie de |je vous prie d'|prière d')?(?:bien vouloir )?(?:annuler|annulez|libérer|libérez|donner|donnez|céder|cédez|offrir|offrez|attribuer|attribuez|supprimer) (?:ma|notre|mon) (?:place|inscription|réservation|participation|siège|venue|présence)(?: (?:à|pour|au) [^.!?;,\\n]{1,30})?|(?:je |nous )?(?:cède|laisse|libère|rends|donne) (?:ma|notre) place(?: (?:à|pour) [^.!?;,\\n]{1,30})?|(?:merci de |veuillez |pouvez-vous )?(?:(?:retirez|enlevez|rayez|désinscrivez)-moi|me (?:retirer|enlever|rayer)|retirer mon nom) de la liste des (?:participants|invités|présents|inscrits)",
      'Merci de libérer ma place',
    ],
    [
      "(?:ce sera |c'est |ça sera |c'sera |pour moi (?:c'est |ce sera )?)(?:malheureusement |hélas |donc |un )*non(?: (?:pour (?:moi|nous|cette fois|¤+)|cette fois(?:-ci)?|malheureusement|hélas|merci|de ma part|pour ma part))*",
      'Ce sera non pour moi',
    ],
    [
      `(?:je |nous |j')?(?:ne )?(?:suis|serai|serons|sommes)(?: ~)? (?:contrainte?s?|obligée?s?|forcée?s?|dans l'obligation)(?: ~)? (?:de |d'|à )(?:décliner|renoncer|annuler|refuser|m'abstenir|me désister)`,
      'Je suis contraint de renoncer',
    ],
    [
      "(?:j'ai |nous avons |j' ?ai )(?:finalement |malheureusement )?changé d'avis(?= [^.!?\\n]{0,30}(?:ne |n'|pas))",
      "J'ai changé d'avis et ne viendrai pas",
    ],
  ],
  instead: [
    [
      "(?:à|en) ma place|à la mienne|en mon nom|à notre place|(?:pour|de|va|viendra|peut|pourra)? ?(?:me|m'|nous|(?<=qui )(?:la|le|les)|§+) ?(?:remplacer(?:a|ait|ont|aient)?|représenter(?:a|ont|ait)?|suppléera|suppléer|substituera|remplace|représente)|(?:serai|serons|sera|être) (?:représentée?s?|remplacée?s?)(?: par)?|se fera représenter|me (?:ferai|fais|faire) (?:représenter|remplacer)|(?:comme|en tant que|en qualité de) (?:ma |mon )?(?:remplaçante?|suppléante?|représentante?)|prendra (?:ma|notre) (?:place|relève)|assurera (?:ma|notre) (?:représentation|suppléance)",
      'Elle viendra à ma place',
    ],
    [
      "(?:j'|je |nous )(?:vous )?(?:envoie|envoyons|enverrai|enverrons|délègue|déléguons|mandate|mandatons|désigne|désignons|dépêche|propose d'envoyer|propose que|suggère d'inviter|suggère d'envoyer|vous propose|ai demandé à|ai chargé|ai mandaté|ai désigné|ai délégué|me permets de déléguer)(?= (?:ma |mon |notre |un |une |mme |m |m\\.|dr |le |la |monsieur|madame|[\\p{L}]+ [\\p{L}]+))",
      'Je délègue Mme Test',
    ],
    [
      "(?:inviter|invitez|convier|adresser l'invitation à|contacter) (?:plutôt )?(?:ma|mon|mes) (?:collègue|confrère|consœur|adjointe?|successeur|successeure)",
      'Invitez plutôt mon collègue',
    ],
  ],
  ask: [
    [
      "(?<!où |comment |quand |auprès de qui |à qui |à quelle heure )(?:puis-je|pourrais-je|pourrai-je|peut-on|pourrait-on|peut-elle|peut-il|pouvons-nous|pourrions-nous|dois-je|devons-nous|devrais-je|est-ce que (?:je|on|nous|mon|ma|c'est|ce|cela|ça)|(?:est-ce )?possible (?:de |d'|que)|est-il (?:possible|envisageable|encore|permis)|serait-il (?:possible|envisageable|encore)|y a-t-il(?: encore)?|y aurait-il|reste-t-il|encore (?:de la |des |une |temps)|est-ce (?:encore )?(?:possible|ok|bon|grave|ouvert|payant|un problème)|(?:ça|cela) (?:pose|poserait|irait|vous va|vous irait|vous convient|dérange)|(?:suis|serais|sommes)-(?:je|nous))(?=[^.!\\n]*\\?)",
      'Puis-je venir avec ma femme ?',
    ],
    [
      '(?:en ligne|à distance|visio\\p{L}*|retransmi\\p{L}*|rembours\\p{L}*|prise? en charge|autre date|frais|(?:je|on|nous|mon mari|ma femme|ma collègue|mon collègue) (?:peux|peut|pouvons|pourrais|pourrait|dois|doit))(?=[^.!\\n]*\\?)',
      'Est-ce retransmis en ligne ?',
    ],
  ],
  veto: [
    [
      "(?:ne |n[']\\p{L}+ )?(?:dis|disons|ai|avons|n'est|est|prétends|promets|garantis)(?: ~)? pas (?:dit )?(?:que|qu[']\\p{L}+)|risqu\\p{L}+|(?:j'ai |avons )?(?:bien )?peur (?:de|que|d[']\\p{L}+)|crain\\p{L}+|redout\\p{L}+|pas (?:impossible|improbable|contre)",
      'Je ne dis pas que je viendrai',
    ],
    [
      '(?:puis-je|pourrais-je|est-ce que (?:je|on) (?:peux|peut)|est-il possible|serait-il possible|peut-on)(?![^.!\\n]*\\?)',
      'Puis-je venir avec ma femme',
    ],
    [
      "si(?! bien|,)|s'ils?(?! (?:vous|te) pl)|à condition (?:que|de|d'\\p{L}+)|à moins (?:que|de|d'\\p{L}+|qu'\\p{L}+)|pour autant (?:que|qu'\\p{L}+)|pourvu (?:que|qu'\\p{L}+)|sous (?:toute )?réserve|sauf (?:si|imprévus?|contretemps|empêchement|changement|contre-ordre|avis contraire|urgence|cas de force|accident|catastrophe|indication contraire|erreur)|au cas où|en cas de|en cas d'\\p{L}+|(?:ça |cela |tout )?dépend(?:ra|rait)?(?: (?:de|du|des))?|selon|en fonction (?:de|du|des)|tant que|à supposer|en supposant|moyennant|conditionnel\\p{L}*",
      'Oui, si les trains roulent',
    ],
    [
      "peut[- ]être|probable(?:ment)?|sans doute|sûrement|vraisemblablement|éventuel(?:le)?(?:ment)?|potentiellement|possiblement|en principe|normalement|a priori|à priori|logiquement|théoriquement|en théorie|idéalement|dans l'idéal|il se peut|(?:il est |c'est |il serait |serait )?(?:probable|fort possible|très possible)|il est possible (?:que|qu'\\p{L}+)|possible que|si tout va bien|avec un peu de chance|je croise les doigts|croisons les doigts|dieu (?:le )?voul\\p{L}+|inch'?allah|inchallah",
      'Peut-être',
    ],
    [
      "(?:(?:je |j'|nous |§+ |on )(?:vous |te |le |l'|ne )?|(?<=^|[.!?,;\\n] ?))(?:pense|pensons|crois|croyons|suppose|supposons|imagine|présume|doute|crains|craignons|espère|espérons|essaie|essaye|essayons|essaierai|essayerai|essaierons|essayerons|tente|tenterai|tenterons|tâche|tâcherai|tâcherons|m'efforcerai|hésite|hésitons|compte(?! sur)|comptons(?! sur)|prévois|prévoyons|envisage|envisageons|réfléchis|réfléchirai|m'arrangerai|vise|ambitionne|pourrais(?! (?:pas|malheureusement|hélas))|pourrions(?! (?:pas|malheureusement|hélas))|devrais|devrions|attends(?! (?:ce|cette|avec|votre|le|la|ça) )|attendons|verrai|verrons)",
      'Je pense que oui',
    ],
    [
      "(?:vais|allons|veux|faut|ferai|ferons|fais|faire|pour)(?: ~)? (?:essayer|tenter|tâcher|voir|vérifier|réfléchir|y réfléchir|regarder|demander|me renseigner|consulter|tout mon possible|mon possible|notre possible|de mon mieux|mon maximum|le maximum|le nécessaire pour|l'impossible|en sorte)|essayer (?:de|d'\\p{L}+)|tenter (?:de|d'\\p{L}+)|il me semble|me semble-t-il|(?:j'ai |avons )?(?:bon )?espoir|j'ai (?:l'intention|bien l'intention|des doutes|un doute)|(?:en )?espérant|on verra|à voir|(?:c'|ce )n'est pas (?:encore )?(?:sûr|certain|exclu|gagné)|pas exclu",
      'Je vais essayer de venir',
    ],
    [
      "(?:pas|plus)(?: encore| tout à fait| totalement| complètement| entièrement| très| trop| à 100 ?%| vraiment| du tout)? (?:s\\u00fbre?s?|sure|surs|sur(?= *(?:[.!,;]|$|de |d'|que |qu'|encore))|certaine?s?|décidée?s?|fixée?s?|clair|convaincue?s?|confirmée?s?)|(?:ne |n')?(?:sais|savons|sait|saurai)(?: ~)? pas(?: encore| (?:trop|vraiment|bien))?(?= *(?:[.!,;\\n]|$|encore|si|s'|quand|où|ce|exactement|avec|quoi|trop|bien|pour|à))|incertain\\p{L}*|indécise?s?|à confirmer|reste à (?:voir|confirmer)|(?:je )?(?:vous )?(?:donne|donnerai|donnerons) (?:une |ma |notre )?réponse|\\d+ ?%|une chance sur|cinquante[- ]cinquante|fifty[- ]fifty",
      'Je ne suis pas sûre',
    ],
    [
      "(?:je |nous |on )?(?:vous|te|t'|m'en|le) ?(?:~ )?(?:tiens|tiendrai|tiendrons|tenons|tient) (?:~ )?(?:au courant|informée?s?|au jus|au fait)|(?:vous|te|t'|le vous) ?(?:~ )?(?:dirai|dirons|redirai|redis|redirons|ferai savoir|fais savoir|ferai signe|ferai part|recontacte|recontacterai|recontacterons|rappelle|rappellerai|réponds (?:demain|plus|dès|bientôt|au plus|la semaine|d'ici|sous|quand|lundi|définitivement)|répondrai|répondrons|confirmerai|confirmerons|confirme (?:dès|au plus|plus|demain|la semaine|d'ici|sous|quand|bientôt|cela (?:dès|d'ici|demain|plus)|ça (?:dès|d'ici|demain|plus)|rapidement|très vite|avant)|préviendrai|informerai|écrirai|reviens|donnerai)|(?:reviens|reviendrai|reviendrons|revient|revenons|revenir) (?:~ )?(?:vers|à) (?:vous|toi)|confirmer(?:ai|ons) (?:dès|plus|d'ici|sous|demain|quand|au plus|ultérieurement|bientôt|la semaine|avant|rapidement)|dès que|aussitôt que|quand je (?:saurai|serai fixée?|connaîtrai)|une fois que|d'ici (?:là|quelques|une|la|lundi|vendredi|jeudi|demain|fin|peu)|sous peu|ultérieurement|prochainement|(?:répondre|confirmer|décider|réponse) (?:~ )?plus tard|plus tard dans la semaine|la semaine prochaine|relancez-moi|relance[rz]? moi|rappelez-moi|rappelle-moi|redemande[rz]",
      'Je vous tiens au courant',
    ],
    [
      "(?:dois|devons|doit|faut|faudrait|faudra|besoin)(?: ~)? (?:de |d'|que je )?(?:~ )?(?:vérifi\\p{L}*|voir|voie|demander?|consulter?|regarder?|en parler|parler|discuter|attendre|attende|confirmer avec|m'organiser|trouver|trouve|réfléchir|réfléchisse|déplacer|décaler|m'arranger|me renseigner|faire garder|réorganiser)|(?:en )?attente (?:de|d'\\p{L}+|du)|en attendant(?! (?:le plaisir|de vous (?:voir|rencontrer|revoir)|ce|avec))|pas encore|(?:ne |n')(?:peux|puis|pouvons|peut|saurais) (?:~ )?(?:pas )?(?:encore )?(?:~ )?(?:dire|promettre|garantir|confirmer|m'engager|assurer(?! ma| ce)|vous dire|vous répondre|vous confirmer|répondre (?:maintenant|tout de suite|encore|avant|pour l'instant))|(?:trop|un peu) tôt pour|(?:l'|mon )?(?:autorisation|accord|approbation|feu vert|validation|visa|permission|aval)(?: (?:de|du|d'\\p{L}+|de ma|de mon))?",
      'Je dois vérifier mon agenda',
    ],
    [
      "provisoire(?:ment)?|à titre provisoire|(?:une |en |comme |mettez une )?option|pour l'instant|pour le moment|à ce stade|à l'heure actuelle|en l'état|liste d'attente|sur liste|(?:garde[zr]?|tene[zr]|tenir)(?:-moi)? (?:ma|une) (?:place|chaise)|au chaud|en suspens|en stand-?by|mettez-moi (?:en |comme )?peut-être",
      "Pour l'instant je mets une option",
    ],
    [
      'en ligne|en distanciel|en virtuel|virtuel(?:le)?(?:ment)?|(?:assister |participer |suivre |être |présente? )?à distance|(?:en |par )?visio\\p{L}*|par (?:zoom|teams|skype|téléphone|vidéo|webex)|streaming|retransmi\\p{L}*|replay|webinaire|lien (?:zoom|teams|visio)|connexion|me connecter|enregistrement',
      'Je participerai en visio',
    ],
    [
      "(?:autre|nouvelle|mauvaise|autres|meilleure) (?:date|dates|jour|semaine|moment|lieu|personne|adresse|horaire|ville|mois)|(?:report\\p{L}*|décal\\p{L}*|déplac(?:er|ez|é|ée)) (?:la|le|cette|cet|l'|à|au|votre|d')|reporté\\p{L}*|(?:erreur|trompé\\p{L}*|trompez|mauvais) (?:de |d')?(?:destinataire|personne|adresse)?|(?:qui|que) (?:êtes|es)[- ](?:vous|tu)|(?:ne )?(?:travaille|travaillait) plus|(?:a|ai|est|suis|avons) (?:quitté|pris (?:sa|ma) retraite|parti[es]? (?:à|en) (?:la )?retraite|décédée?|mort)|à la retraite|n'est plus (?:à|au|chez|dans|en)|décédée?|n'est pas (?:pour|à|destinée?) (?:moi|à moi)|connais pas (?:ce|cette|monsieur|madame|mme)",
      'Je préférerais une autre date',
    ],
    [
      "(?:transm\\p{L}+|transf\\p{L}+|fais suivre|fait suivre|faire suivre|forwarde?\\p{L}*|relayé?|passe le message|partagé)(?: ~)? (?:à|au|aux|votre|l'|le|cette|ce)|en copie",
      "J'ai transmis votre invitation à ma secrétaire",
    ],
    [
      "rembours\\p{L}*|pri(?:s|ses?) en charge|prise en charge|(?:frais|coûts?|billets?) (?:de |d')?(?:déplacement|voyage|transport|séjour|hébergement|hôtel|train|avion|inscription)|défray\\p{L}*|honoraires|invitation officielle|lettre d'invitation|ordre de mission|délivrance",
      'Je demande le remboursement des frais de voyage',
    ],
    [
      "(?:quelqu'un|une personne|un (?:autre )?membre|une? (?:autre )?(?:collègue|représentante?|collaborat\\p{L}+)|l'une? de (?:mes|nos)|l'un d'entre nous|un de (?:mes|nos)|une de (?:mes|nos))(?! (?:et moi|m'accompagne))(?: (?:de (?:mes|nos|mon|notre|l'équipe|chez)[^.!?;,\\n]{0,30}))? (?:viendra|pourra|pourrait|sera|assistera|participera|me|à|peut|de l'équipe|viendrait|représentera|vous)|soit .{1,40} soit|ou (?:bien|alors|peut-être|plutôt|éventuellement)|plutôt que|au lieu de",
      "Quelqu'un de l'équipe viendra",
    ],
    [
      "mais bien sûr[,.…]+ et (?:puis quoi|la marmotte)|et (?:puis quoi encore|la marmotte)|c'est une blague|vous (?:plaisantez|rigolez|vous moquez)|tu (?:plaisantes|rigoles)|quelle (?:blague|horreur|corvée)|plutôt (?:mourir|crever|me pendre)|jamais de la vie|dans vos rêves|quand les poules|à la saint-glinglin|super,? encore un|(?:encore )?un énième|encore une (?:conférence|réunion|journée|invitation)|comme si|j'en rêve(?:ais)?|youpi|je n'ai que ça à faire|il ne manquait plus que",
      'Mais bien sûr, et la marmotte',
    ],
    [
      'oui (?:et|ou|/) ?non|(?:dis|dirais) pas non|pourquoi pas|ma foi|ni oui ni non|je blague|je plaisante|je rigole|ignore[zr]? (?:les |toutes |mes )',
      'Oui et non',
    ],
    [
      "(?:quel|quelle|de quel|de quelle|quelles) (?:jour|date|événement|évènement|symposium|invitation|conférence|réunion)|de quoi s'agit-il|(?:c'est|est-ce) (?:quoi|bien (?:le|à|pour))|avocat|plainte|police|honte|boycott\\p{L}*|manifester|protest\\p{L}*",
      'De quel événement parlez-vous ?',
    ],
  ],
  no: [
    [
      `(?:${me})?${ne}?${clitic}(?:peux|peut|pouvons|pourrai|pourrais|pourra|pourrons|pourrions|puis|saurai|saurais|saurons|vais|allons|va|souhaite|souhaitons|désire|désirons|veux|voulons|parviendrai|parviens|réussirai|arrive|arriverai|arriverons|suis|serai|serais|serons|sommes|sera|est|vois|prévois)(?: ~)? ${pas}(?: ~)? (?:(?:être )?(?:en mesure|à même|en état|capables?|en capacité|en situation|en position|dans la possibilité|autorisée?s?) )?${ofComing}${otherwise}`,
      'Je ne peux pas venir',
    ],
    [
      `(?:${me})?${ne}?${clitic}(?:${come}|${comes}|viendrais|assisterais|participerais)(?: ~)? ${pas}${otherwise}(?! (?:que|qu'|non|mal|seulement|uniquement))(?: ~(?= malheureusement| hélas))?`,
      'Je ne viendrai pas',
    ],
    [
      `(?:${me})?${ne}?${clitic}(?:${be}|serais|serions|sera|est)(?: ~)? ${pas}(?: ~)? (?:${there}|disponibles?|dispos?|libres?|en mesure|à même|à londres|en état|d'attaque|dans les parages|des participants|en europe|au bureau|au pays|en ville)${otherwise}(?! (?:tou|que|qu'|à 100|sûre?|certaine?))`,
      'Je ne serai pas là',
    ],
    [
      `(?:${me})?(?:n'|ne )?y (?:serai|serons|sera|serais|vais|irai)(?: ~)? (?:pas|point|plus|guère|jamais|malheureusement pas)${otherwise}`,
      "Je n'y serai pas",
    ],
    [
      `(?:${me})?ne (?:${clitic})(?:puis|pourrai|pourrais|pourrons|pourra|pouvoir|pouvant|pouvons|peux|peut|saurais|saurai|saurons)(?: ~)? ${toCome}(?![^.!?;,\\n]{0,40} (?:que|qu'))`,
      'Je ne pourrai être présent',
    ],
    [
      `(?:de )?ne (?:pas |plus )?(?:pouvoir|pouvant)(?: pas)?(?: ~)? (?:${toCome}|répondre|accepter|donner suite|honorer|me rendre)|(?:de )?ne (?:pas |plus )?pouvoir(?: pas)?(?= *[.!,\\n]| *$)`,
      'Je regrette de ne pas pouvoir venir',
    ],
    [
      `(?:${me})?${ne}?(?:y |le |vous )?(?:peux|pourrai|pourrais|pourrons|pouvons|puis|saurai|pourra)(?: ~)? (?:pas|point|malheureusement pas|hélas pas|plus|pas non plus)(?= *(?:[.!,;)\\n]|$|¤|ce jour|cette fois|cette semaine|malheureusement|hélas|désolé|à cette date|mais|car|le |ce|mardi))`,
      'Je ne peux pas',
    ],
    [
      `(?:je |nous |j')?(?:regrette|regrettons|suis au regret|désolée?|navrée?)(?: ~)? (?:de |d')(?:~ )?(?:manquer|rater|louper|décliner|ne pas (?:être|venir|assister|participer|en être|y être|vous rejoindre|pouvoir)|devoir (?:décliner|renoncer|refuser|annuler|manquer|passer))(?: ${toCome})?`,
      'Navré de ne pas en être',
    ],
    [`(?:de )?ne pas (?:y )?(?:venir|assister|participer|être (?:${there})|y être)`, 'Désolé de ne pas venir'],
    [
      `(?:${me})?${ne}?(?:donnerai|donnerons|donne|répondrai|réponds)(?: ~)? pas (?:~ )?(?:suite|favorablement|positivement)`,
      'Je ne donnerai pas suite',
    ],
    [
      `(?:trop|bien trop|un peu trop) (?:loin|malade|âgée?|fatiguée?|faible|chargée?|occupée?|prise?|souffrante?|cher|court|juste) pour (?:moi|nous|${toCome})`,
      'Je suis trop fatiguée pour venir',
    ],
  ],
  yes: [
    [
      "(?:j'y |je |nous y |nous )(?:donnerai|donne|donnerons|réserve|réserverai)(?: ~)? (?:une )?suite (?:favorable|favorablement|positive)(?:ment)?(?: [^.!?;,\\n]{0,30})?",
      "J'y donnerai suite favorablement",
    ],
    [
      "oui(?= (?:pour (?:le |la |l'|les )|(?:au|à la|à l'|aux) ?(?:déjeuner|cocktail|symposium|colloque|conférence|mini-conférence|ouverture|réception|matin|après-midi|repas|apéro)))",
      'Oui pour le matin',
    ],
    [
      `(?:${me})?(?:me |nous )?(?:ferai|ferons|fais|faisons)(?: ~)? (?:un (?:grand |réel |vrai )?plaisir|une (?:grande |vraie )?joie|un honneur|un devoir)(?! ${pas}) (?:de |d')(?:pouvoir )?(?:${toCome}|répondre (?:présente?|par ma présence|à (?:votre|cette) (?:aimable )?invitation)|être des vôtres)(?:${event})?`,
      "Je me ferai un plaisir d'être des vôtres",
    ],
    [
      "(?:(?:vous pouvez|tu peux|merci de|veuillez|pouvez-vous|pourriez-vous|peux-tu|je vous (?:prie|remercie|demande) de|prière de)(?: ~)? (?:bien vouloir )?)(?:m'|me |nous )(?:inscrire|compter|ajouter|noter|enregistrer|mettre)(?! ?(?:en liste|sur la liste d'attente|hors|absente?|excusée?|comme absente?|en attente|une option))(?: (?:comme (?:présente?s?|participante?s?)|parmi [\\p{L} ]{1,20}|(?:sur|à|dans) (?:la|votre) liste(?! d'attente)(?: des (?:invités|participants|présents|inscrits))?|présente?s?))?",
      "Vous pouvez m'inscrire",
    ],
    [
      `(?:${me})?(?:ai|avons|a|aurai|aurons|aura)(?: ~)? (?:le |l'|la |un )?(?:grand |immense |vif |réel |insigne )?(?:plaisir|honneur|joie)(?! ${pas}) (?:de |d')(?:pouvoir )?(?:${toCome}|l'accepter|être des vôtres)(?:${event})?`,
      "J'ai l'honneur d'accepter",
    ],
    [
      '(?:ma|notre) réponse (?:est|sera) (?:donc |bien sûr |évidemment )*(?:un (?:grand )?)?(?:oui|positive|favorable)',
      'Ma réponse est oui',
    ],
    [
      "(?:c'est |ce sera |ça sera |donc )(?:un )?(?:grand |immense )?oui(?! (?:mais|si|ou))(?:,? (?:pour (?:moi|nous)|avec (?:grand |beaucoup de )?plaisir|bien sûr|sans hésiter))*",
      "C'est oui pour moi",
    ],
    [
      `${me}${ne}${clitic}(?:viendrai|viendrons|viens|assisterai|assisterons|participerai|participerons|serai(?: ~)? (?:là|présente?s?|des vôtres|parmi vous|avec vous)|serons(?: ~)? (?:là|présente?s?|des vôtres)|pourrai(?: ~)? (?:venir|assister|participer|être (?:là|présente?|des vôtres|parmi vous)|vous rejoindre|me libérer)|pourrons(?: ~)? (?:venir|assister|participer|être (?:là|présents)))(?: ~)? (?:que(?= (?:pour|à|au|aux|le|la|l'|les|dès|vers) ?)|qu'(?:à|au|aux|en|après|à partir))`,
      'Je ne viendrai que pour le déjeuner',
    ],
    [
      `${me}${clitic}(?:~ )?${come}(?! (?:${pas}|que|qu'|aucun|ni|de)| (?:dans|sur) )(?: à vous| vous)?(?:${event})?(?! (?:${pas}|que|qu'|aucun))${here}`,
      'Je viendrai',
    ],
    [`(?:que |qu')?(?:§+ |on )(?:~ )?${clitic}(?:~ )?${comes}(?! ${pas})(?: à vous)?(?:${event})?`, '§ viendra'],
    [
      `${beginning}(?:y |vous )?(?:viendrai|viendrons|viens|assisterai|assisterons|participerai|participerons|rejoindrai|rejoindrons)(?! ${pas})(?:${event})?`,
      'Viendrai avec plaisir',
    ],
    [
      `${me}${clitic}(?:~ )?(?:serai|serons|suis|sommes|(?<=§ )sera|(?<=§ )est|(?<=on )sera)(?! ${pas})${surely} ${there}(?:${event})?${here}`,
      'Je serai présente',
    ],
    [`(?:${me}|${beginning})y (?:serai|serons|sera)(?! (?:~ )?${pas})`, "J'y serai"],
    [`${beginning}(?:serai|serons)${surely} ${there}(?:${event})?${here}`, 'Serai présent'],
    [
      `${me}(?:serai|serons|suis|sommes|sera|est)(?! ${pas})(?: ~)? ${glad} (?:de |d'|à l'idée de )(?:pouvoir |vous |me |y |confirmer |répondre |dire |donc )*(?:${toCome}|ma (?:présence|participation|venue)|notre (?:présence|participation|venue)|que (?:je|nous) (?:serai|viendrai|participerai|assisterai)[^.!?;,\\n]{0,20}|oui)(?:${event})?`,
      "Je serai ravie d'y assister",
    ],
    [`${beginning}${glad} (?:de |d')(?:pouvoir )?${toCome}(?:${event})?`, 'Ravi de vous rejoindre'],
    [
      `${me}${clitic}(?:peux|pourrai|pouvons|pourrons|vais pouvoir|allons pouvoir|pourra|suis en mesure de|suis en mesure d'|serai en mesure de|serai en mesure d')(?! ${pas})(?: ~)? ?(?:d')?${toCome}(?! (?:que|qu'|${pas}))(?:${event})?`,
      'Je peux venir',
    ],
    [
      `(?:(?:${me})?(?:vous |te )?(?:par la présente |par ce (?:mail|message) )?)?(?:confirme|confirmons|confirmer|confirmant|confirmation de|confirmé|confirmez|confirmée|annoncer?|annonce|noter|notez|compter sur|comptez sur|valide|valider|enregistrer|prendre note de|signaler?)(?! ${pas})(?:-vous)?(?: par la présente| par ce (?:mail|message|courriel)| par retour de mail)? (?:~ )?(?:ma|notre|la) (?:bonne )?(?:présence|participation|venue|inscription)(?:${event})?|(?:présence|participation|venue) (?:~ )?confirmée|(?:confirme|confirmons|confirmer)(?: ~)? (?:que je |que nous |y )?(?:viendrai|serai (?:~ )?(?:là|présente?|des vôtres|parmi vous)|être (?:là|présente?|des vôtres)|assisterai|participerai|serons (?:~ )?(?:là|présents|des vôtres))`,
      'Je confirme ma présence',
    ],
    [
      `(?:${me})?(?:~ )?(?:accepte|acceptons|accepter)(?! ${pas})(?: ~)? ${invitation}|(?:${me})(?:~ )?l'accepte(?:rai)?(?: ~)?|${me}accepte(?:rai)? (?:avec|volontiers|bien|de bon)[\\p{L} ]{0,30}`,
      "J'accepte votre invitation",
    ],
    [
      `(?:${me})?(?:réponds|répondons|répond|répondrai)(?: ~)? (?:présente?s?|favorablement|positivement|oui|par l'affirmative)(?: à ${invitation})?`,
      'Je réponds présent',
    ],
    [
      "(?:vous pouvez |tu peux |pouvez )?(?<!ne |pas )(?:comptez|compter|compte)(?! pas)(?: ~)? (?:sur (?:moi|nous)(?! pour (?:vous|en|ne|\\p{L}+(?:er|ir|re)(?![\\p{L}])))|sur (?:ma (?:présence|participation)|notre (?:présence|participation))|avec (?:moi|nous|ma présence)|parmi (?:vos|les) (?:invités|participants)|(?:moi|nous) parmi)|(?:inscrivez|inscris|notez|ajoutez|comptez|mettez|marquez|enregistrez)-(?:moi|nous)(?: (?:comme (?:présente?s?|participante?s?)|parmi [\\p{L} ]{1,20}|sur la liste|présente?s?|dedans|pour|svp|s'il vous plaît|aussi|donc|à la liste))*",
      'Comptez sur moi',
    ],
    [
      `(?:${me}m'|${me}nous |je m'|me )inscri(?:s|vons|re)(?: ~)?(?:${event})?|(?:j'en |nous en )(?:suis|serai|serons|sommes)(?! ${pas})|(?:je |j')?(?:suis |serai )?(?:totalement |absolument |clairement |bien |carrément |complètement )*partante?s?(?! ${pas})|(?:je )?(?:veux|voulons) bien (?:~ )?${toCome}|(?:je |nous )(?:me |m'|nous )(?:libère|libérerai|libérons|suis libérée?|rends disponible)(?! ${pas})(?: pour [^.!?;,\\n]{1,30})?|(?:j'|nous |je )?(?:ai|avons)(?: ~)? (?:pu )?(?:me |nous )libérer`,
      "Je m'inscris",
    ],
    [
      "(?:j'ai|nous avons|ai)(?: ~)? (?:réservé|pris|acheté|bloqué)(?: ~)? (?:mon|mes|nos|notre|le|les) (?:billets?|train|eurostar|vol|avion|hôtel|places?)(?: [^.!?;,\\n]{0,25})?",
      "J'ai déjà réservé mon train",
    ],
    [
      "(?<=^|[.!?,:;\\n] ?)présente?s?(?= *(?:[.!,]|$|à l'appel|pour|le|l'|¤|avec|au|à))(?: à l'appel)?(?! pas)",
      'Présent !',
    ],
    ['rsvp ?:? ?(?:oui|présente?|positif|accepté)', 'RSVP : oui'],
  ],
  wish: [
    [
      `(?:${me})?${clitic}(?:aimerais|aimerions|voudrais|voudrions|souhaite|souhaitons|souhaiterais|souhaiterions|désire|désirons|désirerais|adorerais|adorerions|apprécierais|tiens à|tenons à|ai (?:très |bien |vraiment |grande )?envie de|ai (?:très |bien |vraiment |grande )?envie d')(?! ${pas})(?: ~)? (?:de |d')?${toCome}(?:${event})?`,
      "J'aimerais beaucoup venir",
    ],
    [
      `(?:${me})(?:serais|serions)(?! ${pas})(?: ~)? (?:${glad}|un honneur|un plaisir)(?: (?:de |d')(?:pouvoir |vous |me |y )*${toCome})?(?:${event})?`,
      'Je serais ravie de participer',
    ],
    [
      `(?:${me})${clitic}(?:serais|viendrais|assisterais|participerais|serions|viendrions|participerions)(?! ${pas})${surely} (?:${there}|avec (?:grand |un grand |un immense |beaucoup de )?(?:plaisir|joie)|volontiers)`,
      'Je serais présent',
    ],
    [
      `(?:ce |cela |ça )(?:serait|me ferait|nous ferait|sera|me fera|me fait|nous fait)(?: ~)? (?:un (?:grand |réel |immense |vrai )?(?:plaisir|honneur|privilège)|une (?:grande |vraie )?joie|(?:très |grand |bien |vraiment |énormément |infiniment )?(?:plaisir))(?: (?:de |d'|que de )(?:~ )?${toCome})?|un (?:plaisir|honneur) (?:de |d')${toCome}`,
      'Ce serait un plaisir de participer',
    ],
  ],
  warm: [
    [
      "(?:c'est |ce sera |et |mais )?(?:avec |un |une |tout |avec le plus |c'est avec )?(?:(?:très |un |une |le plus |grand |grande |vif |immense |énorme |beaucoup de |tout le |réel |infiniment de |bien du )*)(?<=avec .{0,30})(?:plaisir|joie|enthousiasme|bonheur|honneur)(?! (?:d'avoir|de (?:vous )?(?:lire|recevoir)|que j'ai (?:reçu|lu|pris))| une autre)",
      'Avec grand plaisir',
    ],
    [
      `(?:très )?volontiers|(?:que |très )?(?:ravie?|enchantée?)(?=[ ]?[.!,;\\n]|$)|un (?:grand |vrai )?(?:plaisir|honneur)(?=[ ]?[.!,;\\n]|$)`,
      'Volontiers',
    ],
    [
      '(?:à|au|vivement|rendez-vous)(?: (?:le|ce|au))?(?: (?:mardi|¤+))+(?: (?:alors|donc|prochain|avec plaisir|¤+))*|(?:on se voit|on se retrouve|nous nous (?:verrons|retrouverons)) (?:là-bas|¤+|sur place|à londres)|à très (?:bientôt|vite) (?:à londres|au symposium|sur place)',
      'À mardi !',
    ],
    [
      "(?:(?:je |nous |et |j'|on |en )*(?:me |nous |m'|se )?(?:réjouis|réjouissons|réjouissant|réjouit|suis impatiente?|sommes impatients|impatiente?|ai (?:vraiment |déjà |très )*hâte|avons hâte|a hâte|hâte|suis pressée?|attends (?:ce|cette|ça|le|la) [^.!?;,\\n]{0,20}avec impatience|attends avec impatience|attendons avec impatience))(?: (?:d'avance|déjà|beaucoup|vraiment|par avance|vivement|sincèrement|à l'avance|énormément))*(?: (?:à l'(?:avance|idée) )?(?:(?:de |d'|à |pour )?(?:(?:pouvoir |déjà |bien |toujours )*(?:y |vous |te |les |nous |être|participer|venir|assister|retrouver|revoir|rencontrer|découvrir|partager|entendre|échanger|écouter|voir|passer|cette (?:journée|rencontre|belle|soirée|occasion)|cet événement|ce (?:symposium|moment|rendez|jour|beau|bel|colloque)|¤|mardi|le ¤|la journée|l'événement))[^.!?;,\\n]{0,70}?|à l'avance))?(?=[.!,;:\\n)]|$| et )",
      "Je me réjouis d'y être",
    ],
    [
      "(?:au |dans l'attente du |me fais (?:une joie|un plaisir) |dans l'espoir |en attendant le )(?:grand |un )?(?:plaisir )?(?:de |d')(?:vous |y |t'y |te |nous )*(?:voir|revoir|rencontrer|retrouver|être|y être|échanger|écouter|croiser|vous y|participer|assister|venir|saluer)(?: [^.!?;,\\n]{0,50})?",
      'Au plaisir de vous y rencontrer',
    ],
    [
      "(?:la date |le jour |c'est |déjà |¤+ |rendez-vous |date |j'ai |je l'ai |l'ai |le rendez-vous )*(?:est )?(?:~ )?(?:bien )?(?:notée?|notées|bloquée?|réservée?|inscrite?|cochée?|marquée?)(?: (?:le |la |ma |cette |mon |ce )?(?:¤+|date|journée|jour|après-midi|agenda))?(?: (?:dans|à|sur) (?:mon|notre|l'|nos) ?(?:agendas?|calendriers?|tablettes))(?: [^.!?;,\\n]{0,15})?|(?:j'ai |je l'ai |nous avons )?(?:déjà |bien )?(?:bloqué|réservé|libéré) (?:le |la |ma |cette |mon |ce )?(?:¤+|date|journée|jour|après-midi|agenda)|date (?:bloquée|réservée|retenue)",
      "C'est noté dans mon agenda",
    ],
    [
      "(?:(?:pas de|aucun|sans|pas le moindre|y a pas de) (?:problème|souci|soucis))(?: (?:pour (?:moi|nous)|de mon côté))?|(?:ça|cela|ce|c'|la date|le ¤+|¤+|tout) ?(?:me |nous )?(?:est )?(?:va|convient|marche|joue|fonctionne|est parfait|est bon|est ok|roule|bon|ok)(?: (?:très |tout à fait |parfaitement |super |bien )*)?(?: ?(?:bien |parfaitement ))?(?:pour (?:moi|nous)|de mon côté)?|(?:ok|bon|parfait|c'est (?:ok|bon|parfait)) (?:pour (?:moi|nous)|de mon côté)|je veux bien",
      'Ça me convient',
    ],
    [
      '(?:je |nous )(?:suis|serai|serons|sommes)(?: ~)? (?:disponibles?|libres?|dispos?)(?: (?:ce jour-là|à cette date|pour [^.!?;,\\n]{1,25}|toute la journée))?',
      'Je suis disponible ce jour-là',
    ],
    ['(?:quelle|la) (?:bonne|belle|excellente|chouette) (?:idée|initiative|surprise|nouvelle)', 'Quelle bonne idée'],
    [
      '(?:merci de |veuillez |pouvez-vous )?(?:me |nous )?réserve[rz](?:-moi|-nous)? (?:une|deux|ma|un|nos|des) (?:places?|siège|couverts?)',
      'Réservez-moi une place',
    ],
    [`${beginning}(?:je )?confirme(?= *[.!,]| *$| avec plaisir)|(?:je vous )?le confirme`, 'Je confirme !'],
  ],
  busy: [
    [
      "(?:j'|je |nous |§+ )(?:ai|avons|aurai|a|aura)(?: ~)? (?:cours(?! de)|consultations?|réunions?|garde|bloc|école|clinique|répétition|dentiste|médecin|examens?|formation|conseil|rendez-vous|rdv|visite|audience|permanence|piscine|entretien|déjà quelque chose|autre chose|quelque chose (?:de prévu|d'autre)|du monde|des (?:réunions|rendez-vous|consultations|cours|obligations|invités|engagements)|un (?:avion|train|vol) à prendre)(?: [^.!?;,\\n]{0,20}?)?(?= (?:le|la|l'|ce|cette|à|toute|tout|¤)|[.!?;,\\n]|$)",
      "J'ai consultation",
    ],
    [
      "(?:à l'étranger|à l'hôpital|à l'hosto|outre-mer|en (?:déplacement|vacances|congés?|réunion|mission|voyage|conférence|formation|colloque|congrès|clinique|consultation|cours(?! de)|stage|convalescence|arrêt(?: maladie)?|tournage|tournée|audience|séminaire|croisière|quarantaine|clientèle|rtt|récup|service|délégation|rééducation|deuil|jury|tribunal|lune de miel|année sabbatique|visite (?:chez|à|en)|pleine? [\\p{L}]+)|de (?:garde|service|permanence|sortie|astreinte)|(?:d'|l')astreinte|hospitalisée?|malades?|souffrante?s?|alitée?|grippée?|prise?s?(?= (?:ce|par|toute|le|la|cette|à|ailleurs|par|¤|tout|pendant|alors|déjà|dans|en)|[.!,;\\n]|$)|déjà prise?s?|retenue?s?|occupée?s?|débordée?s?|bloquée?s? (?:à|au|en|par|ce|toute)|surchargée?s?|(?<!par )ailleurs|engagée?s? (?:ailleurs|par)|(?:se|me|nous) mari(?:e|ent|ons)|déménag\\p{L}*|accouch\\p{L}*|opérée?|(?:je )?(?:donne|donnerai|dispense) (?:un |mon |des |mes )?(?:cours|conférences?|séminaire|formation|exposé)|enseigne|(?:j'|je |nous )(?:enseigne|opère|opérerai|consulte|travaille|travaillerai|préside|présiderai|anime|animerai|plaide|siège|siégerai|soutiens|soutiendrai|reçois|recevrai|recevons|organise|organisons|participe à un|fais passer)|soutenance|hors (?:de )?(?:du pays|france|d'europe|de londres|bureau|angleterre))",
      "Je suis à l'étranger",
    ],
    [
      "(?:(?:j'ai|nous avons|j'aurai|ayant|avoir|ai|a|avec|pour cause d'|cause d'|raison d'|par|d'|vu|il y a|tombe (?:sur|le même jour que)|coïncide avec|même jour que|assiste à|assisterai à|à cause (?:de |d')|en raison (?:de |d'))?)? ?(?:~ )?(?:déjà )?(?:un|une|d'un|d'une|mon|ma|mes|l'|d'autres|des|deux|autres?|le|la|notre|nos) ?(?:autre |autres |petit |petite |important |importante )*(?:engagements?|rendez-vous|rdv|réunions?|obligations?|conférence à|congrès|colloque à|mariage|enterrement|obsèques|funérailles|opération|intervention|consultations?|examens?|soutenance|thèse|jury|cours|garde|audience|procès|formation|séminaire|voyage|vol|déplacement|anniversaire|baptême|communion|conseil|comité|assemblée|entretien|audit|inspection|visite|concours|deadline|échéance|imprévu|contretemps|chirurgie|traitement|accouchement|naissance|bébé|bar-mitsva|remise de diplôme|tournoi|match|chantier|mission|impératifs?|permanence)(?: (?:professionnel|familia|médica|antérieur|prévu|importan|urgen|privé|chirurgica|d')\\p{L}*)?",
      "J'ai déjà un engagement",
    ],
    [
      "(?:conflit|chevauche\\p{L}*|collision|télescop\\p{L}*)(?: (?:d'|avec|de|des) ?[^.!?;,\\n]{1,40})?|(?:engagements?|obligations?|raisons?) (?:familiales?|professionnelles?|privée?s?|personnelles?|antérieure?s?|pris(?:e|es)?|de santé|préalables?|médicales?)|(?:agenda|emploi du temps|planning|journée|semaine|calendrier) (?:~ )?(?:est |sont |déjà |trop |bien |très |plus que |complètement )*(?:pleine?|complète?|chargée?|surchargée?|rempli[es]?|bookée?|prise?|bondée?|saturée?)",
      "Un conflit d'agenda",
    ],
    [
      "(?:je |j'|nous )(?:y )?(?:suis|serai|serons|sommes|pars|partirai|partons|m'envole|voyage|voyagerai|vole|rentre|atterris|file|filons|filerai|repars|repartirai|rejoins ma famille)(?: (?:déjà|alors|toujours|encore|moi-même|\\p{L}+ment))* (?:à|en|au|aux|pour|de|dans|chez|sur)(?: (?:la|le|les|l'))? (?!fauteuil|béquilles|situation|chaise|votre|vos|vous|partir|même|nouveau|tout|plein|mesure|rendez|londres|symposium|journée|conférence|table|invitation|côté|¤|retard|l'heure|ma disposition|retraite|contre|accord|fait|effet|votre disposition|réception|déjeuner|cocktail|ouverture)[\\p{L}][^.!?;,\\n]{1,50}",
      'Je serai à Genève',
    ],
    [
      '(?:grève|panne|tempête|grossesse|terme|fracture|jambe cassée|plâtre|grippe|covid|angine|gastro|bronchite|lumbago|sciatique|migraine|cheville|hernie|chimio\\p{L}*|rendez-vous médical)(?: [^.!?;,\\n]{0,20})?',
      'Une jambe cassée',
    ],
  ],
  need: [
    [
      "(?:(?:je |j'|nous |§+ |il |elle |on )?(?:suis|sommes|est|ai|mange|mangeons|évite|ne (?:mange|bois|supporte|tolère|digère|consomme)(?: ~)? (?:pas|jamais|plus|ni|aucun)) )?(?:~ )?(?:végétari\\p{L}+|végan\\p{L}*|vegan\\p{L}*|végétali\\p{L}+|pesc[eo]\\p{L}*|halal|hallal|casher|kasher|kosher|cœliaque|coeliaque|gluten|lactose|lait|laitages?|produits laitiers|noix|noisettes?|arachides?|cacahu[eè]tes?|fruits (?:de mer|à coque)|crustacés|poissons?|viandes?|porc|bœuf|œufs?|alcool|vin|allerg\\p{L}+|intolér\\p{L}+|régimes?|diabéti\\p{L}+|diabète|ramadan|jeûne|sans (?:sel|sucre|porc|viande|gluten|lactose)|menu|repas|coriandre|champignons|ail|oignons?|soja|sésame|céleri|moutarde)(?:[^.!?\\n]{0,80})",
      'Je suis végétarienne',
    ],
    [
      "(?:fauteuil(?: roulant)?|béquilles?|canne|déambulateur|mobilité(?: réduite)?|pmr|accessib\\p{L}+|rampe|ascenseur|escaliers?|marches|étages?|malentendante?s?|sourde?s?|malvoyante?s?|aveugle|appareil auditif|boucle (?:auditive|magnétique)|prothèse auditive|interprète|langue des signes|lsf|chien (?:guide|d'assistance|d'aveugle)|handicap\\p{L}*|enceinte|allait\\p{L}+|place (?:assise|de parking|de stationnement|devant|au premier)|premier rang|parking|stationnement|(?:me )?garer|rester debout|(?:mal|problèmes?|soucis?|douleurs?) (?:de |au |aux |à la |à l')(?:dos|genoux?|hanche|jambes?)|prière|siège (?:près|devant)|près (?:de la (?:sortie|porte|scène)|des toilettes))(?:[^.!?\\n]{0,80})",
      'Je suis en fauteuil roulant',
    ],
  ],
  regret: [
    [
      "(?:très |bien |vraiment |sincèrement |tellement |profondément )*(?:désolée?s?|navrée?s?|déçue?s?|triste|peinée?|confuse?)|malheureusement|malheureusemnt|hélas|à (?:mon|notre) (?:grand |plus grand |vif |immense )?regret|(?:je |nous )?(?:le |vous )?regrette(?:ns|ons)?(?: (?:vivement|sincèrement|profondément|beaucoup|infiniment))*|avec (?:un |mes |beaucoup de |grand )*regrets?|au (?:grand )?regret|(?:quel |c'est (?:bien |vraiment |fort )?|bien |vraiment |trop )?dommage|pardon|(?:toutes |avec |mille |milles )?(?:mes |nos )?(?:plus plates |sincères |vives )?excuses|excusez(?:-moi|-nous)|tant pis|zut|mince|pas de chance|ce n'est que partie|la mort dans l'âme|à contre-cœur|à contrecœur",
      'Malheureusement',
    ],
    [
      '(?:merci|remercie|remercions|apprécie)[^·.!?;\\n]{0,60}?,? (?:mais|cependant|toutefois)',
      "Merci pour l'invitation, mais",
    ],
  ],
  bareYes: [
    [
      "(?:(?:ah |oh |mais |eh |et |bien |que |un grand |mille fois |super,? |génial,? )*)(?:oui|ouais|ouaip|ouii+|yes|d'accord|dac|bien sûr|bien entendu|bien évidemment|évidemment|absolument|certainement|tout à fait|naturellement|carrément|accepté|confirmé|parfait|c'est d'accord)(?:,? (?:oui|merci|bien sûr|avec plaisir|volontiers|absolument|certainement|svp|s'il vous plaît|tout à fait|évidemment|merci beaucoup|sans problème|pour (?:moi|nous)|(?:pour )?(?:le )?¤+(?: ¤+)*|je veux bien|bien volontiers|merci bien))*",
      'Oui, merci',
    ],
  ],
  bareNo: [
    [
      "(?:ah |mais |eh bien |un grand |malheureusement,? |hélas,? |désolée?,? |navrée?,? |alors |et |bah |ben )*(?:non(?! plus|-|\\p{L})|nan|négatif|décliné|c'est non)(?:,? (?:(?:mais )?merci (?:quand|tout de) même|(?:mais )?merci(?: à vous)?|désolée?|navrée?|malheureusement|hélas|pas cette fois(?:-ci)?|merci beaucoup|merci bien|sans façon|vraiment|pas possible|pardon|cette fois(?:-ci)?))*|(?:non,? )?sans façon",
      'Non, désolé',
    ],
  ],
  all: [
    [
      "(?:pour |pendant |durant |à |sur )?(?:toute |l'entièreté de |l'ensemble de |l'intégralité de |la totalité de |tout au long de )(?:la |cette |votre )?(?:journée|manifestation|conférence|rencontre|programmation)|(?:la |une )?journée (?:entière|complète)|(?:à |pour )?(?:tout le|l'ensemble du|l'intégralité du|la totalité du|au complet le|l'entièreté du) (?:programme|symposium|colloque)|programme (?:complet|entier)|du (?:début|matin) (?:à la fin|au soir|jusqu'à la fin|jusqu'au bout)|de bout en bout|(?:à |pour )?(?:toutes|chacune|l'ensemble) (?:les|des) (?:parties|sessions|activités|étapes)|(?:à |aux |pour )?(?:tous|les) (?:les )?quatre (?:parties|moments|volets|temps)|pour (?:le )?tout|pour l'intégralité|la totale|à tout(?= *[.!,\\n]| *$)|tous les (?:moments|volets|temps)|jusqu'au bout",
      'Toute la journée',
    ],
  ],
  only: [
    [
      "(?:seulement|uniquement|exclusivement|juste|simplement|rien que|seul(?:e)? (?=le |la |l'))",
      'Uniquement le déjeuner',
    ],
  ],
  except: [
    [
      "(?:re)?(?:partirai|quitterai|pars|partir|filerai)(?: [\\p{L}·]+)? avant(?= (?:le|la|l'))",
      'Je repartirai avant la réception',
    ],
    [
      "(?:sauf|excepté|hormis|hors|à l'exception (?:de|du|des)|mis (?:à|a) part|\\u00e0 part|mais (?:~ )?(?:pas|sans)(?! (?:(?:de )?(?:souci|problème)|¤|le ¤|ce |cette |mardi|mercredi|jeudi|lundi|vendredi|à londres|sur place|avant|tout de suite|si ))|sans(?= (?:le |la |l'|les |votre ))|en dehors (?:de|du)|moins le|exception faite (?:de|du)|en revanche pas|par contre pas)",
      'Tout sauf le cocktail',
    ],
    [
      "(?:je |nous |j')?(?:ferai |fais |ferons |dois |devrai |devrons |vais |allons |vais devoir |serai (?:obligée?|contrainte?) de )?(?:saute|sauterai|sauterons|sauter|manque|manquerai|manquerons|manquer|raterai|raterons|rate|rater|louperai|louper|l'impasse sur|partir avant|partirai avant|partirons avant|quitter avant|quitterai avant|m'éclipserai avant|m'éclipse avant|m'éclipser avant|m'absenterai|zappe|zapperai|zapper|passe mon tour pour|renonce(?:rai)? (?:à|au)|faire l'impasse sur|me passerai (?:de|du))",
      'Je sauterai le déjeuner',
    ],
    [
      "(?:pas|ni)(?= (?:de (?!\\d)|d'|au |à la |à l'|pour le |pour la |pour l'|le |la |l')(?:\\p{L}+))",
      'Pas au cocktail',
    ],
  ],
  including: [["y compris|ainsi qu['](?:au|à|aux)|ainsi que|de même que", 'Y compris le déjeuner']],
  from: [
    [
      "(?:à partir (?:de(?: la)?|du|des|d')|d\\u00e8s(?! que| lors| à présent| maintenant)|à compter (?:de|du)|(?:je |nous |j')?(?:arriverai|arriverons|arrive|arrivons|(?:pourrai|peux|vais) arriver)(?: ~)? (?:vers|pour|à|au|après|dès|à partir de|avant|juste pour|seulement (?:à|pour|vers))|(?:vous )?rejoin(?:s|drai|drons)(?: vous)? (?:pour|à partir (?:de|du)|dès|vers|après|à)|après(?!-)|juste à temps pour)",
      'À partir du déjeuner',
    ],
  ],
  until: [
    [
      "(?:jusqu'(?:à|au|aux|en|après)|jusque|(?:je |nous )?(?:partirai|partirons|pars|partir|repartirai|repartir|quitterai|m'éclipserai|devrai partir|dois partir|devrai vous quitter)(?: ~)? (?:à|après|vers|juste après|au))",
      "Jusqu'au déjeuner",
    ],
  ],
  limit: [
    [
      "(?:(?:pour |pendant |durant )?(?:une|1|deux|2|trois|3|une petite|une bonne|une demi[- ]|une ou deux) ?(?:petite )?(?:heures?|h|demi-heure|demie heure)(?! du)|un (?:court |petit |bref |bon )?(?:moment|instant)|brièvement|rapidement|en coup de vent|un saut|en partie|partiellement|une? (?:petite |grande |bonne )?partie|(?:la |une )?moitié|(?:une |la )?demi[- ]journée|en retard|plus tôt|trop tôt|(?:partir|repartir|quitter|partirai|m'éclipser|m'éclipserai|m'absenter|filer)(?: ~)? (?:tôt|avant|un peu avant|plus tôt|en cours|discrètement|assez tôt|rapidement)|(?:un peu |légèrement |bien )?(?:après|avant) le (?:début|commencement|fin)|avant la fin|pas (?:toute|tout)|au moins|au maximum|passage éclair|faire un (?:saut|tour|passage)|passer (?:en|faire|dire|saluer|quelques)|tardivement|à midi pile|quelques (?:minutes|heures|instants))",
      'Pour une heure',
    ],
  ],
  thatDay: [
    [
      "(?:ce|cette|ces|à cette|cet|à ce|le même|la même|toute cette|tout le|toute la|au même|pour cette|durant cette|en cette) (?:jour(?:-là|s-ci|s-là|s)?|date(?:-là)?|semaine(?:-là)?|moment(?:-là)?|mardi|période(?:-là)?|soir(?:-là)?|après-midi(?:-là)?|matin(?:-là)?|journée(?:-là)?|mois(?:-ci|-là)?|instant|week-end|époque)|¤+|¥+|le jour (?:même|j)|(?:mi-|fin |début |en |courant |de )mars|(?:jusqu'(?:à|au|en|fin) ?(?:début |fin |mi-)?(?:avril|mai|juin|pâques|l'été))|à la même (?:heure|date)|déjà|en ce moment|actuellement|au même moment|à cette époque",
      'Cette semaine-là',
    ],
  ],
  turn: [
    [
      '(?:mais|cependant|toutefois|néanmoins|pourtant|par contre|en revanche|quoique|bien que|malgré(?: tout)?|même si|sauf que|seul bémol|hormis que|encore que)',
      'Mais',
    ],
  ],
  negation: [
    [
      "(?:ne|n[']\\p{L}+|(?<!(?:van|in de|tussen|ik|kan|kom|ben|wij|we|er|nu|dus|maar|daar|eerst|hoor|weet|toch) )pas(?! (?:om|op|na|vanaf|als|in|weer|over|tegen|rond|later|dan|een|het|geleden|laat|sinds|terug|straks|morgen|volgende|wanneer|tot|bij|zo|echt|nog|de \\d|\\d))|jamais|aucune?|rien|ni|sans|non(?!-)|nullement|guère|impossible|impossibilité|empêch\\p{L}+|annul\\p{L}+|déclin\\p{L}+|refus\\p{L}*|renonc\\p{L}+|absence|absente?|indisponib\\p{L}+|nul)",
      'Pas',
    ],
  ],
  coming: [
    [
      "(?:viendrai|viendrais|viens|vient|venons|viendra|viendront|viendrons|venir|(?:ma|sa|notre|leur) venue|venu|assiste|assister|assistera|assisterai|assisterais|assisteront|participe|participer|participera|participerai|participeront|participation|participants?|pr\\u00e9sence|pr\\u00e9sente?s?|sera l\\u00e0|seront l\\u00e0|y sera|y seront|accepte|accepter|rejoindra|rejoindre|joindre|joindra|accompagne\\p{L}*|d[']assister|d[']accepter|d[']accompagner|j[']assiste|invit\\u00e9e?s?|inviter|aller|y aller|des v\\u00f4tres|accompagn\\u00e9e?s?)",
      'Elle vient',
    ],
  ],
  courtesy: [
    [
      "(?:j'|je |nous )(?:accuse|accusons)(?: ~)? réception(?: [^.!?;,\\n]{0,50}?)?(?=[.!?;,\\n]| et |$)",
      "J'accuse réception de votre invitation",
    ],
    [
      "(?<!·,? )(?:j'ai|nous avons)(?: ~)? (?:bien )?(?:reçu|lu|pris (?:bonne )?(?:note|connaissance))[^.!?;,\\n]{0,50}",
      "J'ai bien reçu votre invitation",
    ],
    [
      "(?:bonjour|bonsoir|cher|chère|chers|chères|madame|monsieur|mesdames|messieurs|salut|coucou|mme|mlle|mesdames et messieurs|madame,? monsieur|hello|re-?bonjour|excellence)(?: (?:\\p{L}|[.'/-])+){0,6}(?=[,!:.\\n—–-])",
      'Bonjour Madame,',
    ],
    [
      "(?:(?:je |nous )?(?:vous |te |t'en |vous en )?(?:(?:un |mille |encore |tout d'abord |d'abord |encore une fois |grand |très |bien )*)(?:merci|mercis|remercie|remercions|remerciant|remercier|remerciements)(?: (?:encore|beaucoup|bien|infiniment|vivement|d'avance|par avance|mille fois|sincèrement|chaleureusement|à tous|à vous|à toi|tout|très|énormément|pour tout|du fond du cœur|d'ores et déjà|cordialement|de tout cœur))*(?: (?:pour|de|du|d'|d'avoir|à|des) ?(?!venir|noter|confirmer|annuler)[^.!?;,\\n]{1,80}?(?=[.!?;,:\\n]| mais | et | que | auquel | à laquelle |$))?)",
      "Merci pour l'invitation",
    ],
    [
      "(?:(?:quelle|c'est|comme c'est|voilà|très|vraiment|trop|super|si|bien|votre|un|une|ce|cette|votre|ça a l'air|cela semble|ça semble|semble|paraît|c'est bien|c'est très|superbe|belle|beau|magnifique)(?: (?:une|un|très|vraiment|bien|trop|belle|bonne|super|si))* )(?:gentil(?:le)?|aimable|sympa(?:thique)?|intéressante?|passionnante?|chouette|délicate|attention|initiative|idée|programme|bel|honneur|prometteur|alléchante?|génial|magnifique|cool)(?: (?:de votre part|de m'avoir [^.!?;,\\n]{1,30}|de (?:me|nous) [^.!?;,\\n]{1,20}|de penser à moi|d'avoir pensé à (?:moi|nous)|de m'inviter))?|suite à (?:votre|notre) (?:mail|invitation|message|courriel|courrier)[^.!?;,\\n]{0,40}|en réponse à (?:votre|l')[^.!?;,\\n]{1,50}|(?:votre|cette|l') ?(?:aimable )?invitation (?:me|nous|m'a|m')[^.!?;,\\n]{0,40}(?:touche|honore|touchée?|flatte|fait (?:très )?plaisir)",
      'Quelle gentille attention',
    ],
    [
      "(?:(?:bien |très |meilleures |sincères |avec (?:mes |nos )?|mes |nos |recevez |je vous (?:prie|adresse)[^.!?\\n]{0,90}|veuillez (?:agréer|recevoir|croire|accepter)[^.!?\\n]{0,90}|dans l'attente[^.!?;,\\n]{0,40}|en vous (?:remerciant|souhaitant)[^.!?;,\\n]{0,60}|chaleureuses |amicales |respectueuses |plus |toutes |confraternelles )*)(?:cordialement|cdlt|cdt|bien à (?:vous|toi)|salutations?(?: [\\p{L}]+)?|sentiments (?:distingués|respectueux|les meilleurs|dévoués)|amicalement|amitiés|sincèrement|respectueusement|chaleureusement|à (?:très )?(?:bientôt|vite)(?: (?:alors|donc|à londres|et merci|le plaisir de vous voir))?|à plus(?: tard)?|au revoir|bises|bisous|(?:très )?(?:bonne|belle|excellente) (?:journée|soirée|semaine|fin de (?:journée|semaine)|après-midi|réception|continuation)|hommages|considération(?: distinguée)?|confraternellement|à la prochaine|mon bon souvenir|d'agréer[^.!?\\n]{0,90})",
      'Bien cordialement',
    ],
  ],
}

const accents: Readonly<Record<string, string>> = {
  à: '[àa]',
  â: '[âa]',
  ç: '[çc]',
  é: '[ée]',
  è: '[èe]',
  ê: '[êe]',
  ë: '[ëe]',
  î: '[îi]',
  ï: '[ïi]',
  ô: '[ôo]',
  û: '[ûu]',
  ù: '[ùu]',
  œ: '(?:œ|oe)',
}

/** The same pattern for words typed without accents, apostrophes and hyphens. */
function asTyped(pattern: string): string {
  return pattern
    .replace(/(?<=[a-z])'(?!\])/g, "'? ?")
    .replace(/(?<=[\p{L}:|])-(?=\p{L})/gu, '[- ]?')
    .replace(/[àâçéèêëîïôûùœ](?![^[]*\])/g, (letter) => accents[letter] ?? letter)
}

const { stop, ...lines } = table
export const french: WordTable = {
  stop: asTyped(stop),
  ...Object.fromEntries(
    Object.entries(lines).map(([section, phrases]) => [
      section,
      phrases.map(([pattern, example]): Phrase => [asTyped(pattern), example]),
    ]),
  ),
}
