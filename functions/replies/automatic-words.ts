/**
 * The words by which mail that no person wrote gives itself away, and those of people who answer, in English, Dutch, German and French.
 * Several of one kind count as evidence; one alone stands in many letters that people write.
 */
export type MachineWords = 'absence' | 'handling' | 'receipt' | 'challenge' | 'unread' | 'left' | 'named'

const leave = '(?:annual|parental|maternity|paternity|sick|study|research|compassionate) leave'
/** Each line is one sign: words that say the same thing count once. */
const signs: Readonly<Record<MachineWords, readonly RegExp[]>> = {
  absence: [
    /\bout[ -]of[ -](?:the )?office\b|\booo\b/i,
    new RegExp(`\\bon (?:${leave}|leave|vacation|sabbatical|holidays?)\\b`, 'i'),
    /\b(?:currently|presently) (?:away|absent|travelling|traveling|unavailable)\b|\baway from (?:my|the) (?:desk|office|e-?mails?)\b|\b(?:i am|i'm) (?:away|absent|travelling|traveling) (?:until|till|from|on business)\b/i,
    /\b(?:back|return(?:ing)?)(?: (?:to|in|at))?(?: (?:the office|work|my desk))? (?:on|from) (?:mon|tue|wed|thu|fri|\d|the \d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i,
    /\b(?:niet (?:op kantoor|aanwezig|bereikbaar)|afwezig(?:heid)?)\b/i,
    /\b(?:met|op) (?:vakantie|verlof|zwangerschapsverlof|ouderschapsverlof|zakenreis|congres)\b/i,
    /\bweer (?:aanwezig|bereikbaar|terug|op kantoor|aan het werk)\b|\b(?:vanaf|op) .{1,30}\bweer\b/i,
    /\b(?:nicht im (?:büro|haus|dienst)|abwesen(?:d|heit)|außer haus)(?![\p{L}])/iu,
    /\b(?:im|in) (?:urlaub|elternzeit|mutterschutz)\b|\bauf dienstreise\b/i,
    /\bwieder (?:im büro|im haus|erreichbar|für sie da|da|zurück|an meinem platz)(?![\p{L}])/iu,
    /\b(?:absente? (?:du|jusqu|de|pour|actuellement)|actuellement absente?|en mon absence|pendant mon absence|suis absente?)/i,
    /\ben (?:congés?|vacances|déplacement|mission|arrêt)(?![\p{L}])/iu,
  ],
  handling: [
    /\b(?:no|limited|restricted|intermittent|sporadic) access to (?:my )?e-?mails?\b|\bnot (?:be )?(?:checking|reading|monitoring) (?:my )?e-?mails?\b/i,
    /\b(?:repl(?:y|ied)|respond|answer(?:ed)?|deal with|get back)\b.{0,60}\b(?:(?:on|upon|after) my return|when i (?:return|am back|get back)|once i(?: a|')m back)\b/i,
    /\b(?:for|in|any) (?:urgent|immediate) (?:matters?|cases?|enquir(?:y|ies)|inquir(?:y|ies)|assistance|requests?|queries)\b|\bif (?:it|this|your (?:e-?mail|message|request|matter|enquiry)) is urgent\b|\bif you (?:need|require) (?:immediate|urgent)\b/i,
    /\b(?:in|during) my absence\b/i,
    /\b(?:e-?mails?|messages?) (?:will|are) not (?:be )?(?:forwarded|read)\b/i,
    /\b(?:wordt|worden) niet (?:doorgestuurd|gelezen)\b|\b(?:beperkt|geen) (?:toegang tot|gelegenheid).{0,20}mail\b|\bmails? (?:niet|beperkt|onregelmatig)\b|\bbeantwoord (?:ik )?(?:uw )?.{0,20}mails? (?:beperkt|later)/i,
    /\b(?:bij|na) (?:mijn )?terugkomst\b/i,
    /\b(?:in dringende gevallen|bij spoed|voor (?:dringende|spoedeisende) (?:zaken|vragen|gevallen))\b/i,
    /\bnicht weitergeleitet\b|\b(?:keinen|eingeschränkten?|nur begrenzt) (?:zugriff|zugang)\b|\bnicht (?:gelesen|bearbeitet)\b/i,
    /\b(?:nach|bei) meiner rückkehr(?![\p{L}])/iu,
    /\b(?:in|bei) dringenden (?:fällen|angelegenheiten|anliegen|fragen)(?![\p{L}])|\bin eiligen fällen/iu,
    /(?<![\p{L}])(?:à|dès) mon retour(?![\p{L}])|\bde retour (?:le|au bureau|à partir|lundi|mardi|mercredi|jeudi|vendredi)/iu,
    /\ben cas d['’]urgence|\bpour toute (?:urgence|demande urgente)|\bsi urgent/i,
    /\b(?:ne (?:sera|seront|sont) pas (?:transféré|transmis|redirigé|lu)|accès (?:limité|restreint))/i,
  ],
  receipt: [
    /\b(?:we|i)(?: have|'ve)? (?:successfully |safely )?received your (?:e-?mail|message|request|enquiry|inquiry|ticket|query)\b|\byour (?:request|enquiry|inquiry|message|e-?mail|ticket|case|query)(?: \S{1,20})? (?:has been|was|is) (?:received|logged|created|registered|recorded|important to us)\b/i,
    /\b(?:ticket|case|reference|request|incident|enquiry) (?:number|id|no\.?|ref)\b|\b(?:ticket|case|request|ref) ?[:#] ?\w*\d|\(#\d+\)|\[#?\w{0,10}[-#]?\d{3,}\]/i,
    /\bmember of (?:our|the) team will\b|\bwe (?:aim|endeavou?r|strive|will|try) (?:to )?(?:respond|reply|answer|get back|contact you)\b|\bas soon as possible\b/i,
    /\bwithin (?:\d+|one|two|three|four|five|ten|24|48)(?: \(\d+\))? (?:working|business|office)? ?(?:days?|hours?)\b/i,
    /\bthank(?:s| you) for (?:contacting|getting in touch with|your (?:e-?mail|message|enquiry|inquiry|request))\b/i,
    /\b(?:do not (?:write|type) below|reply above|type your (?:reply|response) above)\b.{0,20}\bline\b/i,
    /\b(?:wij|we) hebben uw? (?:bericht|e-?mail|mail|vraag|aanvraag|verzoek|melding)\b.{0,40}\bontvangen\b|\buw (?:bericht|e-?mail|mail|vraag|aanvraag|verzoek|melding) (?:is|werd|hebben wij)\b.{0,40}\b(?:ontvangen|geregistreerd)\b/i,
    /\b(?:onder (?:nummer|kenmerk)|(?:zaak|ticket|dossier|referentie|meld(?:ings)?)-?nummer)\b/i,
    /\bbinnen .{1,20}\b(?:werkdagen|dagen|uur)\b|\bzo (?:snel|spoedig) mogelijk\b/i,
    /\b(?:bedankt|dank) voor (?:uw|je) (?:bericht|e-?mail|mail|vraag|aanvraag|verzoek)\b/i,
    /\bihre (?:anfrage|nachricht|e-?mail|mail)\b.{0,40}\b(?:eingegangen|erhalten|registriert|erfasst)\b|\bwir haben ihre .{1,20} erhalten\b/i,
    /\b(?:ticket|vorgangs|bearbeitungs|fall)-?nummer\b/i,
    /\bschnellstmöglich|\bso bald wie möglich|\binnerhalb .{1,20}\b(?:werktagen|tagen|stunden)\b|\bbei ihnen melden\b/i,
    /\b(?:vielen )?dank für ihre (?:nachricht|e-?mail|mail|anfrage)\b/i,
    /\bnous avons bien reçu votre\b|\bvotre (?:demande|message|courriel|e-?mail) a (?:bien )?été (?:reçu|enregistr|pris)/i,
    /\bnum[ée]ro de (?:dossier|ticket|demande|suivi)\b/i,
    /\bdans les (?:meilleurs|plus brefs) délais\b|\bsous \d+ (?:heures|jours)\b/i,
    /\bmerci (?:pour|de) votre (?:message|courriel|e-?mail|demande)\b|\bnous vous remercions (?:pour|de) votre (?:message|courriel|demande)\b/i,
  ],
  challenge: [
    /\b(?:confirm|verify|prove|authenticate) (?:that )?(?:you(?:'re| are)|your(?:self)?\b|that (?:this|your))/i,
    /\bclick(?:ing)? (?:on )?.{0,40}\b(?:link|here|button)\b/i,
    /\b(?:message|e-?mail|mail) (?:is|was|has been|will be) (?:being )?(?:held|kept|quarantined|on hold|waiting|blocked)\b/i,
    /\b(?:anti-?spam|spam (?:protection|blocker|filter|arrest)|protected by|not a (?:spammer|robot|machine)|junk mail|unsolicited)\b/i,
    /\b(?:allowed|approved|safe|guest|white) ?-?(?:list|senders?)\b|\bbefore (?:it|your (?:message|e-?mail)) (?:can|will) be delivered\b/i,
    /\b(?:klik|klicken sie)\b.{0,40}\blink\b|\bcliquez\b.{0,40}\b(?:lien|ici)\b/i,
    /\bbevestig(?:t|en)?\b|\bbestätigen sie\b|\bconfirme[zr]\b/i,
    /\bin de wacht\b|\bzurückgehalten\b|\ben attente\b/i,
  ],
  unread: [
    /\b(?:mailbox|inbox|e-?mail|address|account|mail)(?: \S+)? (?:is|are) (?:not|no longer|un)[ -]?(?:being )?(?:monitored|read|in use|active|checked|attended|manned)\b|\b(?:unmonitored|unattended) (?:mailbox|inbox|e-?mail|address|account)\b|\bno one (?:reads|monitors)\b/i,
    /\bdo(?: not|n't) (?:reply|respond) to this (?:e-?mail|message|mail|address)\b|\brepl(?:y|ies) to this (?:e-?mail|message|address) (?:is|are|will) (?:not|never)\b/i,
    /\b(?:mailbox|postbus|postvak|adres|mailadres|e-?mailadres|inbox)\b.{0,30}\bniet (?:meer |langer |actief )?(?:gelezen|gemonitord|in gebruik|bewaakt|bekeken|beheerd|actief)\b/i,
    /\bniet (?:te )?(?:antwoorden|reageren) op (?:dit|deze)\b|\b(?:reageren|antwoorden) op (?:dit|deze) .{1,20}\bniet mogelijk\b|\bniet (?:te )?beantwoorden\b/i,
    /\b(?:postfach|adresse|mailbox|mailadresse|e-?mail-adresse)\b.{0,30}\bnicht (?:mehr |regelmäßig )?(?:gelesen|überwacht|betreut|abgefragt|gültig|aktiv|verwendet|genutzt)/i,
    /\bantworten sie (?:bitte )?nicht auf diese|\bnicht auf diese (?:e-?mail|nachricht|mail)\b/i,
    /\b(?:boîte|boite|adresse|messagerie|compte)\b.{0,40}\bn['’]est (?:pas|plus) (?:consulté|relevé|surveillé|utilisé|acti|lu|suivi)/i,
    /\bne (?:pas )?répond(?:ez|re) (?:pas )?à ce (?:message|courriel|mail|e-?mail)\b/i,
  ],
  left: [
    /\b(?:no longer|not any ?more) (?:works?|working|employed|with (?:the|us|our)|at|part of|an? (?:employee|member))\b|\b(?:has|have) left (?:the|our|us|my)\b|\bleft .{1,60}\bon \d|\bleft (?:the )?(?:company|organi[sz]ation|university|department|ministry|hospital|embassy|institute)\b|\bha(?:s|ve) (?:now )?retired\b/i,
    /\bniet (?:meer|langer) (?:bij|werkzaam|in dienst|verbonden)\b|\bwerkt? (?:hier )?niet meer\b|\buit dienst\b|\bmet pensioen\b/i,
    /\bnicht (?:mehr|länger) (?:im unternehmen|bei uns|bei der|bei|für|in unserem|tätig|beschäftigt)\b|\bausgeschieden\b|\bim ruhestand\b|\b(?:unternehmen|haus|firma|ministerium) verlassen\b/i,
    /\bne (?:travaille|fait|fais) plus\b|\b(?:a|ai) quitté (?:la|le|l['’]|notre|mes)|\bn['’]est plus (?:en poste|employé|joignable)|\bà la retraite\b/i,
  ],
  named: [
    /\b(?:this|an?)\b[^.!?\n]{0,30}\b(?:auto(?:mated|matic|matically[ -]generated)|auto-?|computer[ -]generated|system[ -]generated) ?(?:generated )?(?:reply|response|message|e-?mail|mail|notification|acknowledge?ment|confirmation)\b|\bthis (?:e-?mail|message|reply) (?:was|has been|is) (?:sent |generated |created )?automatically\b|\bautoresponder\b/i,
    /\b(?:dit|deze|een)\b[^.!?\n]{0,40}\bautomatische?\b[^.!?\n]{0,20}\b(?:antwoord|bericht|reactie|mail|e-?mail|ontvangstbevestiging)\b|\b(?:bericht|mail|e-?mail) (?:is|wordt|werd) automatisch (?:gegenereerd|verzonden|verstuurd|aangemaakt)\b/i,
    /\b(?:dies|diese[rs]?|eine)\b[^.!?\n]{0,40}\bautomatisch(?:e|en)? (?:erstellt|generiert|erzeugt|versendet|versandt|verschickt|antwort|nachricht|rückmeldung|e-?mail|eingangsbestätigung)/i,
    /\b(?:ceci|ce|cette|un|une)\b[^.!?\n]{0,30}\b(?:réponse automatique|message automatique|(?:généré|envoyé)e? automatiquement|message généré)/i,
  ],
}

/** Somebody who answers, asks, or says that an answer will come. */
const answering: readonly RegExp[] = [
  /\b(?:i|we)(?:'ll| will| would| can(?:no|')t| can| could| shall| won't| may| might|'m able to| am (?:un)?able to| are (?:un)?able to|'d (?:love|like) to|'d be \w+ to)\b[^.!?\n]{0,40}\b(?:come|attend(?! to\b)|join (?:you|us|the|in)|be there|make it|take part|participate|be present|be with you)\b/i,
  /\b(?:happy|glad|delighted|pleased|honou?red|sorry|afraid|love) to (?:accept|attend|come|join|decline|say)\b|\b(?:accept|decline) (?:your|the|this)\b|\bcount me (?:in|out)\b|\bi(?:'m| am) (?:coming|attending)\b(?! (?:a|an|back)\b)|\bi(?:'m| am) in\s*[.!,]|\bput me down\b|\bsee you (?:there|on|then|in)\b|\blook(?:ing)? forward to (?:it|the|seeing|attending|joining|meeting|this|your event)\b|\byes,? (?:i|we|please|gladly|of course|absolutely)\b|\bno,? (?:i|we|sorry|thank)\b/i,
  /\b(?:let you know|confirm (?:later|by|next|on|whether|if)|tell you (?:whether|if))\b|\b(?:can|could|may|should|shall) (?:i|we)\b[^.!\n]{0,120}\?|\b(?:what|when|where|which|is|are|will) (?:time|there|it|the|is)\b[^.!\n]{0,120}\?/i,
  /\bik (?:kom|ben (?:er|erbij|graag|aanwezig op)|zal (?:er|graag|aanwezig)|neem (?:graag )?deel|sluit|meld me|doe (?:graag )?mee)\b(?! .{0,10}\bniet op kantoor\b)(?! .{0,12}\bweer\b)(?! (?:er )?(?:even |helaas )?niet[.!])|\bkan (?:ik )?(?:er |dan )?(?:helaas |dus )?(?:wel|niet) (?:bij zijn|komen|zijn|aanwezig zijn)\b|\bkom(?:en)? (?:heel |erg )?graag\b|\bgraag (?:aanwezig|bij)\b|\b(?:ja|nee),? (?:graag|ik|dank|helaas|leuk|prima)\b|\bverhinderd\b|\b(?:afzeggen|afmelden|aanmelden|verstek)\b|\blaat\b.{0,40}\bweten\b|\bzie (?:ik )?(?:u|jullie|je) (?:dan|daar|op)\b/i,
  /\bich (?:komme|bin (?:gerne? |sehr gerne? )?dabei|nehme|werde (?:gerne? |leider |nicht )*(?:kommen|teilnehmen|dabei|da sein)|freue|sage)\b|\bkann (?:ich )?(?:leider |dann )*(?:nicht )?(?:kommen|teilnehmen|dabei sein)\b|\bgerne? dabei\b|\bverhindert\b|\b(?:ab|zu)sagen\b|\b(?:gebe|sage|geben)\b.{0,40}\bbescheid\b/i,
  /\bje (?:viens|viendrai|serai (?:bien |donc )?(?:là|présente?|des vôtres|ravi|heureu)|participerai|confirme|accepte|décline|suis ravi)|\bje ne (?:pourrai|peux)[^.!?\n]{0,30}(?:venir|assister|participer|être|me joindre)|\bavec (?:grand )?plaisir\b|\bempêchée?\b|\bvous (?:dirai|confirmerai|tiens|tiendrai)\b/i,
]

/** Words of a letter about an event, which absence notes seldom use. */
const polite: readonly RegExp[] = [
  /\binvit(?:e|ation|ing|ed)\b|\byour (?:event|symposium|reception|dinner|conference)\b|\bthat (?:same )?(?:day|week|date|evening|afternoon|weekend)\b|\bon the \d{1,2}(?:st|nd|rd|th)\b|\bsorry\b|\bunfortunately\b|\bregrets?\b/i,
  /\buitnodig|\bhelaas\b|\bjammer\b|\bdie (?:dag|week|avond|middag|datum)\b/i,
  /\beinladung|\bleider\b|\ban (?:dem|diesem) (?:tag|abend|termin)\b|\bin (?:der|dieser|jener) woche\b/i,
  /\bmalheureusement\b|\bhélas|\bdésolée?|\b(?:ce jour|cette semaine|ce soir|cette date)-là/i,
]

/** The kinds of machine words in a text, each with how many different signs of it there are. */
export function machineWords(text: string): ReadonlyMap<MachineWords, number> {
  const counts = (Object.keys(signs) as MachineWords[]).map(
    (kind) => [kind, signs[kind].filter((sign) => sign.test(text)).length] as const,
  )
  return new Map(counts.filter(([, count]) => count > 0))
}

/** True where somebody answers, asks, or says that an answer will come. */
export function answersInPerson(text: string): boolean {
  return answering.some((sign) => sign.test(text))
}

/** True where a text sounds like a letter about an event; rather too often than too rarely. */
export function isPolite(text: string): boolean {
  return polite.some((sign) => sign.test(text))
}
