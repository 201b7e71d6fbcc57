/** Dutch words of replies. See word-table.ts for the form of a line. */
import type { WordTable } from './word-table.ts'

const relation =
  '(?:man|vrouw|echtgenoot|echtgenote|partner|vriend|vriendin|zoon|dochter|moeder|vader|broer|zus|collega|assistent|assistente|begeleider|begeleidster|student|studente|promovendus|promovenda|leidinggevende|baas|mantelzorger|tolk)'
const who = `(?:ik|wij|we|§+|(?:mijn|m'n) ${relation}(?: [^.!?\\n]{0,40}?)? en ik|ik en (?:mijn|m'n) ${relation})`
const wontWords =
  '(?:niet(?! tegen)|nooit|niet meer|onmogelijk|geen van beide|absoluut niet|echt niet|zeker niet|jammer genoeg niet|helaas niet|spijtig genoeg niet|toch niet|ook niet|dan niet|nie)'

/** Speaks of these days, not of the day of the event. */
const notNow =
  '(?![^.!?;,\\n]{0,50} (?:deze week|vandaag|vanmiddag|vanavond|vanochtend|morgen|volgende week|komende week|deze maand|op dit moment|momenteel|nu even)(?![\\p{L}]))'
const otherMonth = '(?<!(?:in|begin|eind|half|medio) (?:januari|februari|april|mei|juni|juli|augustus|september) )'
/** What may stand between "niet" and the verb of coming. */
const between =
  "(?: (?:persoonlijk|fysiek|lijfelijk|zelf|op|¤+|dan|die|dag|in|londen|het|de|deze|dit|uw|jullie|een|aan|bij|naar|er|daar|erheen|hierbij|daarbij|[\\p{L}-]*symposium|bijeenkomst|[\\p{L}-]*conferentie|evenement|event|congres|gelegenheid|uitnodiging|mooie|bijzondere|nl-uk|kunnen|mogen|helaas|meer|langer|maart|ook|tijdens|samen|met|mijn|m'n|vrouw|man|collega's|keer|jaar|maal|toe))*"
const comingWords = `${between} (?:komen|aanwezig|deelnemen|meedoen|bijwonen|erbij|bij zijn|bij aanwezig|present|van de partij|afreizen|reizen|overkomen|oversteken|aansluiten|aanschuiven|deel|mee(?! met de)|er(?: bij)? zijn|bij(?= *(?:[.!,;\\n]|$))|zijn|gaan|halen|redden|ontsnappen|vrijmaken|vrij maken|weg(?! voor)|onderuit|onder uit|ingaan|naar londen)(?: (?:zijn|komen|gaan|reizen|kunnen))*(?! (?:spreken|presenteren|lunchen|eten|toe|over|uit|slapen|overnachten)(?![\\p{L}]))`
/** After a bare "ik kan niet" nothing may follow that is denied instead: "ik kan de bijlage niet openen". */
const nothingBehind =
  "(?= *(?:[·.!?,;:\\n)–—-]|$|¤|¥|want|omdat|wegens|vanwege|door|doordat|i\\.v\\.m|ivm|op (?:¤|¥|die|deze|dat moment)|die (?:dag|week|dinsdag|datum|avond|middag)|deze (?:keer|dag)|dit (?:keer|jaar)|dan|helaas|jammer|sorry|spijtig|en|maar|dus|aangezien|gezien|om (?:[\\p{L}]+ ?)?redenen|bij (?:het|de|uw|jullie|deze|dit) (?:[\\p{L}-]*(?:symposium|bijeenkomst|evenement|conferentie|dag|gelegenheid|event|congres|opening|lunch|borrel|receptie))|naar (?:londen|engeland|jullie|het symposium|de bijeenkomst|uw|het evenement|de overkant)|voor (?:het|de|dit|deze|uw)|hoor|vrees|ben ik bang|tijdens|dinsdag|met (?:deze|die|zo'n|al (?:die|dat|het))|in (?:het land|nederland|londen|engeland)))"

export const dutch: WordTable = {
  stop: 'en niet geen nooit nergens niemand niets noch maar echter als mits tenzij indien of misschien wellicht mogelijk waarschijnlijk vermoedelijk hopelijk hoop zou zouden mag kan kunt kon probeer proberen alleen slechts tot wie die dat omdat wanneer voordat nadat zodra mijn zijn haar hun onze een iemand hij zij ze jij je u jullie pas',

  optOut: [
    [
      '(?:graag |gelieve |ik (?:wil|wens|zou|verzoek)(?: (?:me|mij))?(?: graag)? (?:te )?)?(?:mij |me )?(?:uit te schrijven|uitschrijven)(?: (?:voor|van|uit) (?:deze |de |uw |jullie |dit )?(?:mailings?|mails|e-?mails|nieuwsbrief|mailing ?lijst|maillijst|verzendlijst|uitnodigingen|bestand))?(?: (?:aub|a\\.u\\.b\\.|svp|s\\.v\\.p\\.|graag|alstublieft|alsjeblieft))?',
      'Uitschrijven aub',
    ],
    [
      '(?:graag |gelieve |ik (?:wil|wens)(?: (?:me|mij))?(?: graag)? )?(?:mij |me )?(?:(?:af te melden|afmelden) (?:voor|van) (?:deze |de |uw |jullie )?(?:mailings?|mails|e-?mails|nieuwsbrief|mailing ?lijst|maillijst|verzendlijst)|(?:voor|van) (?:deze |de |uw |jullie )(?:mailings?|mails|e-?mails|nieuwsbrief|mailing ?lijst|maillijst|verzendlijst) (?:af te melden|afmelden))(?: (?:aub|svp|graag))?',
      'Graag afmelden voor deze mailings',
    ],
    [
      '(?:graag |gelieve |(?:wilt|kunt) u |(?:wil|kun|kan) je |willen jullie |haal |verwijder |schrap |schrijf )?(?:graag )?(?:mij|me|(?:mijn|dit) (?:e-?mail-?)?(?:adres|gegevens|naam)|(?:mijn|dit) (?:mail|e-?mail)adres)(?: (?:aub|svp|graag|alstublieft|direct|meteen|per direct|dan))? (?:van|uit) (?:(?:uw|de|deze|jullie|alle|je) (?:mailing ?lijst(?:en)?|verzendlijst(?:en)?|mailbestand(?:en)?|adressenbestand|adresboek|maillijst(?:en)?|distributielijst|database|mailings?)|(?:het|uw|jullie) (?:mailbestand|adressenbestand)|(?:uw|jullie) (?:lijst(?:en)?|bestand(?:en)?|systeem))(?: (?:verwijderen|te verwijderen|halen|te halen|schrappen|te schrappen|af))?(?: (?:aub|svp|alstublieft|conform de avg))?',
      'Wilt u mij uit uw bestand verwijderen',
    ],
    [
      '(?:graag )?geen (?:verdere |andere |nieuwe )?(?:mails?|e-?mails?|berichten|uitnodigingen|post|mailings?)(?: (?:meer|sturen|ontvangen|toesturen|aub|a\\.u\\.b\\.|graag|svp))*(?= *(?:[.!,;\\n]|$))',
      'Geen mails meer aub',
    ],
    [
      'ik (?:wens|wil|hoef)(?: (?:graag|liever|verder|voortaan))? geen (?:verdere |nieuwe |andere )?(?:mails?|e-?mails?|berichten|uitnodigingen|post)(?: van (?:u|jullie))?(?: meer)?(?: van (?:u|jullie))?(?: te)?(?: ontvangen| krijgen| hebben)?(?= *(?:[.!,;\\n]|$))',
      'Ik wens geen verdere uitnodigingen te ontvangen',
    ],
    [
      '(?:stop|hou(?:d)? op)(?: (?:aub|a\\.u\\.b\\.|eens|alstublieft|alsjeblieft))? met (?:(?:het )?(?:mij |me )?(?:te )?(?:mailen|spammen|e-?mailen)|(?:het )?sturen van (?:deze |die )?(?:mails?|e-?mails?|uitnodigingen|berichten|spam)|(?:deze |die )(?:mails|e-?mails|berichten|spam))(?: (?:aub|aan mij))?',
      'Stop met mailen',
    ],
    [
      '(?:mail|benader|schrijf|contacteer) (?:mij|me)(?: (?:aub|svp|alstublieft))? (?:niet|nooit) (?:meer|langer)|(?:stuur|zend) (?:mij|me)(?: (?:aub|svp|alstublieft))? (?:geen (?:verdere )?(?:mails?|e-?mails?|uitnodigingen|berichten)(?: meer)?|niets meer)',
      'Mail mij niet meer',
    ],
    [
      '(?:graag |gelieve |(?:wilt|kunt) u |verzoeke )?(?:al )?mijn (?:persoons)?gegevens (?:te )?(?:verwijderen|wissen)(?: aub| svp)?|(?:verwijder|wis) (?:aub |svp )?(?:al )?mijn (?:persoons)?gegevens',
      'Graag mijn persoonsgegevens verwijderen',
    ],
  ],
  optOutHint: [
    ['uitschrijv\\p{L}*|uitgeschreven|schrijf (?:mij|me) (?:hier|hiervoor)? ?uit', 'Kan ik worden uitgeschreven?'],
    [
      "(?<!(?:moet|moeten|helaas|hierbij|bij deze|ik (?:wil|wilde|zou)|laat|had|heb|hadden|hebben)(?: [\\p{L}']+){0,6} )(?:af te melden|afmelden|afgemeld)(?! (?:voor|van) (?:het|de bijeenkomst|de conferentie|dit symposium|dit evenement|deze (?:dag|bijeenkomst|gelegenheid|keer)|deze middag|dinsdag|¤|de 19))|(?<!ik )meld (?:mij|me) af|(?:afmelden|af te melden|afgemeld|afmelding) (?:voor|van) (?:de|deze|uw|jullie|verdere|alle|toekomstige) (?:mail\\p{L}*|e-?mail\\p{L}*|nieuws\\p{L}*|lijst|uitnodigingen|berichten|verzend\\p{L}*)|afmeld(?:link|knop|ing)(?= (?:werkt|voor de mail))",
      'Afmelden',
    ],
    [
      'mailing ?lijst|adressenbestand|\\bavg\\b|persoonsgegevens|gegevens (?:te )?(?:verwijderen|wissen)|verzendlijst',
      'Hoe kom ik op deze mailinglijst',
    ],
    [
      '(?:haal|schrap|verwijder) (?:mij|me|(?:mijn|dit) [\\p{L}-]+) (?:van|uit)(?! de lijst van (?:aanwezigen|deelnemers|aanmeldingen))|(?:mij|me) (?:van|uit) de (?:gasten|genodigden|uitnodigings)?lijst(?! van (?:aanwezigen|deelnemers|aanmeldingen))',
      'Haal mij van de lijst',
    ],
    [
      'geen (?:verdere |andere )?(?:mails?|e-?mails?|uitnodigingen|berichten|herinneringen|reminders)',
      'Geen herinneringen meer',
    ],
    [
      'geen (?:interesse|belangstelling) in (?:uw|jullie|dit soort|deze) (?:mail\\p{L}*|uitnodigingen|evenementen|berichten|nieuwsbrie\\p{L}*)',
      'Ik heb geen interesse in jullie mailings',
    ],
  ],

  harmless: [
    ['moet(?: ik)? er (?:al |wel |dan )*om [^.!?;,\\n]{1,15} uit', 'Ik moet er om half zes uit'],
    [
      '(?:de |het |uw |die |dat |jullie |mijn )?(?:link|knop|[\\p{L}]*formulier|website|site|bijlage|pagina|pdf|qr-?code|[\\p{L}]*link|button|inschrijven|aanmelden|registreren|inloggen|mailtje)(?: (?!(?:en|maar|dus|want|omdat|die)(?![\\p{L}]))[\\p{L}]+){0,5}? (?:niet|geen|nergens)(?: (?!(?:en|maar|dus|want|omdat)(?![\\p{L}]))[\\p{L}]+){0,3}(?= *(?:[.!?,;:\\n]|$|en|maar|dus|want|omdat))',
      'De link werkt niet',
    ],
    [
      '(?:kan|kon|krijg|lukt|lukte|ging|gaat|zie|ben|kom|heb|had|kunnen)(?: (?!(?:en|maar|dus|want|omdat)(?![\\p{L}]))[\\p{L}]+){0,6}? (?:niet|geen)(?: (?!(?:en|maar|dus|want|omdat)(?![\\p{L}]))[\\p{L}]+){0,6}? (?:openen|aan te melden|aanmelden|in te loggen|inloggen|inschrijven|in te schrijven|invullen|in te vullen|versturen|verzenden|verzonden|antwoorden|reageren|klikken|terugvinden|te vinden|vinden|lezen|downloaden|registreren|bellen|bereiken|bereikbaar)(?! (?:bij|op|in) (?:zijn|zijn))',
      'Ik kan de bijlage niet openen',
    ],
    [
      '(?:vorig jaar|(?:de )?vorige (?:keer|editie)|destijds|in 20[012]\\d|de laatste keer|eerdere jaren|andere jaren)(?: [\\p{L}]+){0,2}? (?:kon|was|kwam|moest|ging|had|waren|konden|miste|heb|ben|zat|lukte|viel)[^.!?;,\\n]{1,80}?(?=[.!?;,\\n]| maar | en |$)',
      'Vorig jaar kon ik helaas niet komen',
    ],
    [
      "(?:zonder (?:enige )?|geen )twijfel(?: (?:over )?mogelijk| aan)?|(?:(?:mijn|m'n|ons|onze) [\\p{L}-]+|(?:dat|die|een|het) (?:[\\p{L}-]+ )?(?:congres|conferentie|lezing|vergadering|afspraak|cursus|scholing|overleg))(?: (?:is|was|werd|wordt|gaat|ging|zijn|waren))(?: (?:inmiddels|nu|gelukkig|toch|alsnog|net|helaas|ook))* (?:verplaatst|afgelast|niet door(?: gegaan)?|geannuleerd|verschoven|uitgesteld|vervallen|afgeblazen|geschrapt|komen te vervallen|verzet|afgezegd|van de baan)",
      'Geen twijfel mogelijk',
    ],
    [
      "(?:de |'s )?(?:avond|dag|middag|nacht|ochtend)s? (?:er ?voor|er ?na|tevoren|daarvoor|daarna)(?: al)?|een (?:dag|dagje|nacht|nachtje) (?:eerder|extra|langer|vooraf)",
      'Wij reizen de avond ervoor al',
    ],
    [
      '(?:,? ?als (?:dat|het|dit) (?:mag|kan|goed is|uitkomt),? )?anders kom ik (?:gewoon |dan |wel |ook )*(?:alleen|zonder (?:haar|hem|[\\p{L}]+))',
      'Anders kom ik gewoon alleen',
    ],
    [
      '(?:als|indien|mits) (?:het|dat|dit) (?:niet te veel|niet teveel|geen|niet) (?:moeite|gevraagd|werk|gedoe|last|probleem|bezwaar)(?: is| zijn| geeft| oplevert| geef)?|zo niet,? (?:dan )?(?:breng|neem|eet|zorg|regel)(?: ik)?(?: [^.!?;\\n]{0,50})?',
      'Vooraan, als het niet te veel moeite is',
    ],
    [
      "als (?:je|u|jullie|iemand|ze) (?:het )?(?:mij|me|'t)? ?(?:[\\p{L}]+ )?(?:vragen|vraagt|goedvindt|goedvinden|nodig|wil|wilt|willen)(?= *(?:[.!,;)\\n]|$))",
      'Ik breng taart mee als je wilt',
    ],
    [
      '(?:(?:wil|wilt|kunt|kan|kun|willen|kunnen|zou|zoudt|zouden) (?:u|je|jullie)|gelieve|graag|svp|s\\.v\\.p\\.|aub)(?: (?:mij|me|ons|mijn naam))? (?:~ )?(?:op de (?:gasten|deelnemers|aanwezigheids|presentie)?lijst (?:~ )?(?:te )?(?:plaatsen|zetten|opnemen)|(?:te )?(?:inschrijven|noteren|aanmelden))(?= *\\?)',
      'Wilt u mij op de gastenlijst plaatsen?',
    ],
    [
      '(?:en )?(?:blijf|blijven|blijft)(?: (?:ik|dan|wel|we|graag))* tot (?:aan )?(?:het )?(?:eind|einde|slot|laatst|de laatste)(?![\\p{L}])(?! van)',
      'En ik blijf tot het eind',
    ],
    [
      '(?:bij deze|hierbij|graag|ik|namens [^.!?;,\\n]{1,60}?)? ?(?:laat|kan|wil|laten|kunnen) (?:ik|wij|we)? ?(?:u|jullie|je)? ?(?:graag |hierbij |bij deze |mede )*(?:weten|berichten|melden|bevestigen|mededelen|meedelen|laten weten)(?=,? dat (?:ik|wij|we|§))',
      'Bij deze laat ik u weten dat ik kom',
    ],
    [
      '(?:namens|in opdracht van|op verzoek van) [^.!?;,\\n]{1,60}? (?:laat|kan|mag|wil|bericht|meld) (?:ik|wij) (?:u|jullie|je)? ?(?:hierbij |graag |bij deze )*(?:weten|berichten|melden|bevestigen|mededelen|meedelen|laten weten)?',
      'Namens de directeur kan ik u berichten',
    ],
    [
      "(?:sorry|excuus|excuses|mijn excuses|neem me niet kwalijk|vergeef me|pardon) (?:voor|dat|van|over) (?:de|het|mijn|m'n|ik|deze|dit)[^.!?;\\n]{1,70}",
      'Excuses voor de late reactie',
    ],
    [
      '(?:als|indien|mocht(?:en)?) (?:u|jullie|je|iemand|er)(?: [^.!?;\\n,]{1,60})(?:, (?:hoor|laat|dan|mail|bel)[^.!?;\\n]{0,60})?',
      'Als je vragen hebt, hoor ik het graag',
    ],
    [
      '(?:mocht|als|indien) (?:er|daar|dat|dit|het|mijn (?:agenda|situatie|planning))(?: (?:iets|wat|nog iets|toch))? (?:veranderen|verandert|wijzigen|wijzigt|tussenkomen|tussenkomt|schuiven|anders)[^.!?;\\n]{0,70}',
      'Mocht er iets veranderen dan laat ik het weten',
    ],
    [
      '(?:als|indien) (?:het |dat )?(?:mogelijk|kan|mag|gewenst|nodig|wenselijk)(?= *(?:[.!,;)\\n]|$))',
      'Vegetarisch indien mogelijk',
    ],
    [
      '(?:indien|zo) mogelijk|als ik (?:zo vrij mag zijn|het zeggen mag|eerlijk ben|me niet vergis)|als (?:altijd|vanouds|gewoonlijk|gevraagd|het goed is|bekend|afgesproken)',
      'Indien mogelijk een plaats vooraan',
    ],
    [
      '(?:ik |we )?(?:hoop|hopen) (?:dat (?:het|de|u|jullie|alles|dit)|op een|jullie|het)[^.!?;\\n]{1,80}',
      'Ik hoop dat het een mooie dag wordt',
    ],
    [
      'hopelijk (?:is|wordt|worden|zijn|hebben|volgt|komt|tot|zien|kan|een|bij|volgend)[^.!?;\\n]{0,60}(?:volgende?|andere|later|weer|opnieuw|goede? dag|succes\\p{L}*|mooi\\p{L}*|snel)[^.!?;\\n]{0,30}',
      'Hopelijk tot een volgende keer',
    ],
    [
      '(?:hou|houd|houden|hoor)(?:t u| jullie| je)? (?:mij|me|ons)?(?: [\\p{L}]+)* ?(?:op de hoogte|in gedachten|aanbevolen)(?: [^.!?;\\n]{0,40})?|(?:ik )?(?:hou|houd) (?:mij|me) (?:graag )?aanbevolen(?: [^.!?;\\n]{0,40})?',
      'Houd mij op de hoogte',
    ],
    [
      '(?:u hoeft|je hoeft|jullie hoeven|hoeft|niet nodig)[^.!?;\\n]{0,40} (?:te (?:reageren|antwoorden|bellen|mailen)|nodig)|geen (?:reactie|antwoord) nodig',
      'U hoeft niet te reageren',
    ],
    [
      'geen (?:zorgen|dank|moeite|haast)|niets te danken|graag gedaan|niet te vergeten|niet in de laatste plaats|niet alleen (?:maar )?(?=[^.!?]{0,60} (?:maar|ook))|zeg nooit nooit|zonder twijfel|ongetwijfeld|nietwaar|nergens allergisch voor',
      'Geen zorgen',
    ],
    [
      '(?:nee(?: hoor)?,? )?(?:ik heb |wij hebben |we hebben |verder )?geen (?:bijzondere |speciale |verdere |overige )?(?:dieetwensen|dieet(?:wens)?|allergieën|allergieen|allergie|wensen|bijzonderheden|opmerkingen|vragen|voorkeuren)(?: [^.!?;\\n]{0,30})?|ik (?:eet|lust) (?:gewoon )?alles',
      'Geen dieetwensen',
    ],
    [
      '(?<!(?:mij|ons|deelname|komst|aanwezigheid|naam) )(?:kunt u|kun je|kunnen jullie|zou u|zou je|zouden jullie|wilt u|wil je|willen jullie|mag ik)(?: [\\p{L}]+){0,4}? (?:sturen|laten weten|doorgeven|noteren|zorgen|bevestigen|mailen|delen|toesturen|zeggen|aangeven|regelen|vragen|reserveren|bedanken|wensen|feliciteren)',
      'Kunt u het programma sturen',
    ],
    [
      '(?:wens|wensen|wensen wij|wens ik|wens u|wens jullie)(?: ik| wij| we)? (?:u|jullie|je|de|iedereen|allen|het)[^.!?;\\n]{1,80}|(?:veel |heel veel )(?:succes|plezier|geluk)(?: (?:met|ermee|gewenst|alvast|allemaal|ervan)[^.!?;\\n]{0,50})?|(?:maak er|een fijne|een mooie|goede|fijne|mooie) (?:een )?(?:mooie |goede |fijne )?(?:dag|bijeenkomst|week|avond|dag van)[^.!?;\\n]{0,30}',
      'Ik wens u een mooie dag',
    ],
    [
      '(?:had|heb|hebben) (?:ik |we |wij )?(?:u|jullie|je) (?:eerder|sneller|al eerder)[^.!?;\\n]{1,40}',
      'Ik had u eerder moeten antwoorden',
    ],
  ],

  parting: [
    [
      '(?:misschien|wellicht|mogelijk|graag|liever|hopelijk)?,? ?(?:tot )?(?:een |de )?(?:volgende?|andere) (?:keer|editie|gelegenheid|maal|jaar)(?: (?:graag|weer|wel|dan|misschien|beter|hopelijk|zeker|weer graag|dan maar|ben ik[^.!?;\\n]{0,20}|graag weer))*|volgend jaar(?: (?:graag|weer|wel|misschien|beter|dan|graag weer|hopelijk))*',
      'Volgende keer graag',
    ],
  ],
  earlierYes: [
    [
      '(?:had|heb|hadden|hebben) ik (?:me|mij) (?:[\\p{L}]+ ){0,3}?(?:opgegeven|aangemeld|ingeschreven)',
      'Begin februari heb ik me opgegeven',
    ],
    [
      `(?:eerder|vorige week|gisteren|onlangs|laatst|eerst|pas|maandag|vrijdag)? ?(?:had|heb|hadden|hebben) (?:ik |we |wij )?(?:u |jullie |je |mij |me )?(?:al |eerder |vorige week |gisteren |eerst |via de link |net |weliswaar |reeds |wel )*(?:ja gezegd|aangemeld|toegezegd|gezegd dat ik (?:kom|kwam|zou komen|erbij (?:ben|was|zou zijn))|bevestigd|opgegeven|ingeschreven|geaccepteerd)(?: (?:via|op|per|bij|met)[^.!?;,\\n]{1,30})?`,
      'Ik had vorige week ja gezegd',
    ],
    [
      '(?:ik |wij |we )?(?:had|heb|hadden|hebben) (?:me |mij |ons )?(?:al |eerder |vorige week |gisteren |eerst |via de link |net |weliswaar |reeds |wel )*(?:ja gezegd|aangemeld|toegezegd|bevestigd|opgegeven|ingeschreven|geaccepteerd)(?: (?:via|op|per|bij|met|voor)[^.!?;,\\n]{1,30})?',
      'Ik had me aangemeld',
    ],
    [
      '(?:mijn|onze) (?:(?:eerdere|vorige|eerste|oorspronkelijke) (?:aanmelding|toezegging|inschrijving|bevestiging|ja|antwoord)|(?:aanmelding|toezegging|inschrijving|bevestiging)(?= (?:van (?:vorige|afgelopen|eerder|gisteren|¤|\\d|een|twee|begin|eind|vandaag|maandag|vrijdag|laatst)|(?:[\\p{L}·]+ ){0,5}(?:in(?: *[.!,;\\n]|$)|intrekken|in te trekken|annuleren|te annuleren|ongedaan|vervalt|schrappen|te schrappen|terugtrekken|laten vervallen))))(?: (?:van|via)[^.!?;,\\n]{1,30}?(?=[.!?;,\\n]| in *(?:[.!,;\\n]|$)|$))?',
      'Mijn eerdere toezegging',
    ],
    [
      '(?:ik |wij |we )(?:zou|was van plan|wilde|had willen)(?: [\\p{L}]+){0,3} (?:komen|te komen)(?= *,? (?:maar|echter|helaas))',
      'Ik zou komen, maar',
    ],
  ],
  earlierNo: [
    [
      '(?:had|heb|hebben|hadden) (?:ik|we|wij) (?:me |mij |ons )?(?:[\\p{L}]+ ){0,3}?(?:afgemeld|afgezegd|nee gezegd)',
      'Gisteren heb ik me afgemeld',
    ],
    [
      '(?:eerder|vorige week|gisteren|onlangs|laatst|eerst)? ?(?:had|heb|hadden|hebben) (?:ik |we |wij )?(?:u |jullie |je |mij |me )?(?:al |eerder |vorige week |gisteren |eerst |via de link |net |weliswaar |reeds |nog )*(?:nee gezegd|afgezegd|afgemeld|geschreven dat ik niet kon|gezegd dat ik niet (?:kon|kom|kan)|laten weten (?:dat ik )?niet[^.!?;,\\n]{0,20})(?: (?:via|op|per|bij|met)[^.!?;,\\n]{1,30})?',
      'Eerder had ik afgezegd',
    ],
    [
      'ik (?:had|heb) (?:me |mij )?(?:al |eerder |vorige week |gisteren |eerst )*(?:nee gezegd|afgezegd|afgemeld)',
      'Ik had eerder afgezegd',
    ],
    ['mijn (?:eerdere |vorige |eerste )?(?:afmelding|afzegging|nee)(?: [^.!?;,\\n]{0,30})?', 'Negeer mijn afmelding'],
    [
      '(?:(?:een|twee|drie|paar) (?:week|weken|dagen) (?:terug|geleden)|vorige week|gisteren|eerder|onlangs|laatst|vorige maand|toen|eergisteren) (?:schreef|mailde|meldde|antwoordde|berichtte|zei|liet|gaf|klikte) (?:ik|wij|we)(?: (?:u|jullie|je|nog|al|zelfs|weten|door|aan|op))* (?:dat (?:ik|het|wij|we)[^.!?;,\\n]{0,20} niet[^.!?;,\\n]{0,60}|(?:nog )?(?:af|nee)(?= *[.!,;]| maar))|(?:die|deze|onze|de eerdere|de vorige) (?:afmelding|afzegging)(?: (?:mag|kan|is|moet)[^.!?;:,\\n]{0,40})?',
      'Twee weken terug schreef ik dat het niet ging lukken',
    ],
  ],
  counterfactual: [
    [
      '(?:ik |wij |we )?(?:was|had|waren|hadden|zou|zouden)(?: ik| wij| we)?(?: [\\p{L}]+){0,6} (?:willen (?:zijn|komen|bijwonen|meemaken)|graag (?:geweest|gekomen|bij geweest|aanwezig geweest))',
      'Ik had er met liefde bij willen zijn',
    ],
    [
      `(?:ik |we |wij |§+ )?(?:was|waren|had|hadden)(?: ik| we| wij)? (?:er |heel |zo |zeer |maar |wat |anders |normaal |natuurlijk |dol)*(?:graag|dolgraag|met plezier) (?:bij )?(?:gekomen|geweest|aanwezig geweest|bij geweest|bijgewoond|erbij geweest|willen (?:komen|zijn)|ja (?:gezegd|op gezegd)|op ingegaan|van de partij geweest)?`,
      'Ik was graag gekomen',
    ],
    [
      '(?:anders|normaal(?: gesproken)?|in (?:gewone|andere) omstandigheden) (?:was|waren|had|hadden|zou) (?:ik|we|wij)[^.!?;,\\n]{0,40}|graag (?:was|waren|had|hadden) (?:ik|we|wij)[^.!?;,\\n]{0,40}|graag zou (?:ik|we|wij)[^.!?;,\\n]{0,40}(?=,? (?:maar|echter|helaas|doch)| hebben)',
      'Graag was ik gekomen',
    ],
    [
      '(?:hoe graag|hoezeer) ik (?:ook )?(?:zou willen|wil|gewild had|had gewild|zou komen)(?: komen)?|(?:ik )?(?:zou|had) (?:er )?(?:zo |heel |wat )?graag bij (?:zijn|willen zijn)',
      'Hoe graag ik ook zou willen',
    ],
    [
      '(?:zou|had) (?:ik )?(?:wel |best |maar al te |heel |zo )?graag (?:willen|gewild)|ik (?:zou|had) (?:wel |best |maar al te |heel |zo )?graag (?:willen|gewild)',
      'Ik had wel graag gewild',
    ],
  ],
  yesIdiom: [
    [
      '(?:sla|slaan)(?: ik| we| wij)?(?: ~)? niet (?:over|af)(?= *(?:[.!,;\\n]|$))|(?:sla|slaan) (?:ik|wij|we) (?:dit |deze |dat |die |natuurlijk |zeker )*niet (?:over|af)(?= *(?:[.!,;\\n]|$))',
      'Dit sla ik natuurlijk niet over',
    ],
    [
      '(?:zou|moet)(?: ik| we)? (?:wel |toch )+(?:gek|dwaas|mal|stapel|een dief van mijn eigen portemonnee) zijn (?:als|om) (?:ik |we )?(?:dit |dit |dat |hier |deze |die |niet )[^.!?;,\\n]{1,60}',
      'Ik zou wel gek zijn als ik dit liet lopen',
    ],
    [
      '(?:zal|zullen|mag|mogen|wil|ga|kan|kom)(?: ik| we| wij)? (?:(?:er|natuurlijk|uiteraard|zeker|op|bij|¤+|daar|deze dag|die dag) )*niet (?:ontbreken|wegblijven|verstek gaan|mankeren|afwezig zijn)',
      'Ik zal niet ontbreken',
    ],
    [
      '(?:ik )?(?:zou|wil)(?: het| dit| deze| die| dag)*(?: ~)? niet (?:graag |willen )*(?:missen|mislopen|overslaan)(?! *(?:maar|doch))',
      'Deze dag zou ik niet graag missen',
    ],
    [
      '(?:ik )?(?:ben|was) (?:er )?(?:niet te beroerd|nooit te beroerd|niet te oud|niet bang)(?: om| voor)? [^.!?;:,\\n]{1,60}?(?= *(?:[.!,;:\\n]|$))',
      'Ik ben niet te beroerd om de oversteek te maken',
    ],
    [
      '(?:mij|me) hoef(?:t u| je| jullie) dat geen twee keer te (?:vragen|zeggen)',
      'Mij hoef je dat geen twee keer te vragen',
    ],
    ['ik kom niet alleen(?=,? (?:mijn|ik|want|samen|we|want|maar))', 'Ik kom niet alleen, mijn broer komt mee'],
    [
      '(?:dit|dat|die|het|zoiets|deze|daar)(?: [\\p{L}]+)? (?:wil|wilde|ga|mag|zou|kan|laat)(?: ik| we| wij)?(?: [\\p{L}]+){0,2} (?:voor geen (?:goud|prijs|geld)|niet|onder geen beding|voor niets)(?: ter wereld)? (?:willen )?(?:missen|mislopen|aan mij voorbij ?laten gaan|laten schieten|(?:aan me |aan mijn neus )?voorbijgaan|ontgaan)|(?:voor geen (?:goud|prijs|geld)|voor niets ter wereld)(?: [^.!?;\\n]{0,30})?|(?:laat|laten)(?: ik| we| wij)? (?:me|mij|ons) (?:dit|dat|deze (?:kans|dag)|die (?:kans|dag))?(?: [\\p{L}]+){0,2} ?(?:niet|geen twee keer) (?:ontgaan|ontglippen|zeggen|voorbijgaan|ontnemen)',
      'Dit wil ik voor geen goud missen',
    ],
    [
      '(?:ik )?zou niet weten waarom (?:ik )?n[ií]et[^.!?\\n]{0,20}|waarom (?:ook |eigenlijk )?n[ií]et(?: zou komen)?(?=[!.]| ik kom)|hoe (?:kan|zou) ik (?:dat |hier )?(?:nou )?(?:weigeren|afslaan|nee (?:tegen )?zeggen)(?: op)?\\??|(?:daar|hier) (?:kan|zeg) ik (?:geen |niet )?nee (?:tegen|op)(?: zeggen)?|kan ik (?:geen|niet) nee (?:tegen|op) zeggen|dat slaat? ik niet af|sla ik niet af',
      'Ik zou niet weten waarom ik niet zou komen',
    ],
    ['geen (?:enkel )?(?:bezwaar|probleem)(?= *[,.!]? *(?:ik|tot|we|dan|zie|\\n|$))', 'Geen enkel bezwaar'],
    [
      '(?:jullie zijn|je bent|u bent) (?:nog )?niet van (?:me|mij) af|(?:niets|niemand|geen (?:paard|tien paarden|wild paard|storm|staking)) (?:kan|zal|houdt|gaat|krijgt|weerhoudt)(?: [^.!?;\\n]{0,40})?|dat hoef(?:t u|je|en jullie)? (?:mij|me)? ?geen twee keer te (?:vragen|zeggen)|geen haar op mijn hoofd die (?:eraan denkt|denkt aan) (?:om )?(?:dit te missen|weg te blijven|niet te komen)',
      'Jullie zijn nog niet van me af',
    ],
    [
      '(?:kan|kunnen)(?: ik| we| wij)? (?:bijna |haast |echt |gewoon |al )?niet wachten(?= *(?:[.!,:;\\n]|$|om|tot))',
      'Kan niet wachten',
    ],
    ['niet alleen kom ik|ik kom niet alleen,? maar(?= ik)', 'Niet alleen kom ik'],
  ],
  noIdiom: [
    [
      '(?:moet|moeten|zal|ga|laat|laten)(?: ik| wij| we)?(?: ~)? (?:laten )?afweten|(?:mag|kan|kunnen|mogen)(?: ik| wij| we)? (?:~ )?niet (?:reizen|vliegen|gemist worden)|(?:ik|wij) (?:mag|mogen) (?:~ )?niet (?:reizen|vliegen)',
      'Ik moet het laten afweten',
    ],
    [
      '(?<=[.!,;\\n] ?|^)(?:dit jaar|deze keer|ditmaal|dit keer)(?: (?:helaas|jammer genoeg|spijtig genoeg|dus|voor mij|toch))+ niet(?= *(?:[.!,;\\n]|$))',
      'Dit jaar helaas niet',
    ],
    [
      `(?:${who} )?(?:sla|slaan|wijs|wijzen)(?: ik| wij| we)? (?:(?:uw|de|deze|je|jullie) (?:[\\p{L}]+ ){0,2}uitnodiging |het aanbod )(?:[\\p{L}]+ ){0,2}?af|(?:${who} )(?:sla|slaan)(?: (?:helaas|dus|dan|liever))* over(?= *(?:[.!,;\\n]|$))|(?<![\\p{L}] )ik pas(?= *(?:[.!]|$))`,
      'Ik wijs de uitnodiging af',
    ],
    [
      "(?:krijg|krijgen)(?: ik| we| wij)?(?: ~)? niet (?:(?:in|met|door|op) [^.!?;,\\n]{1,30} )?(?:geregeld|gepast|rond|voor elkaar|ingepland|ingepast|vrij|gepland|georganiseerd|geschoven)|(?:krijg|kan|kunnen|krijgen|heb|hebben|vind)(?: ik| we| wij)?(?: (?:helaas|dan|die dag|¤+|echt|ook|nu|op zo'n korte termijn|zo snel))* geen (?:vrij|verlof|vrijaf|oppas|vervanging|visum|waarnemer|waarneming)(?: (?:krijgen|vinden|regelen|nemen|opnemen))?|(?:mij|me|ons)(?: ~)?(?: die dag| die week| dan)?(?: ~)? (?:niet|onmogelijk|moeilijk) (?:~ )?vrij ?(?:te )?maken",
      'Ik krijg het niet in mijn agenda gepast',
    ],
    [
      '(?<=[.!,;\\n] ?|^)(?:helaas )?geen (?:tijd|gelegenheid)(?= *(?:[.!,;\\n]|$|helaas|om|die|dan|¤|deze|sorry|jammer))|(?:kan|kunnen|zal|zullen)(?: ik| wij| we)?(?: helaas| echter)? (?:aan [^.!?;,\\n]{1,40} )?(?:helaas )?geen (?:gevolg|gehoor) (?:aan [^.!?;,\\n]{1,40} )?geven|(?:zie|zien)(?: ik| wij| we)?(?: ~)? af van (?:deelname|mijn deelname|een bezoek|de reis|het symposium|de bijeenkomst|uw uitnodiging)|verstek(?: [\\p{L}]+){0,3} (?:gaan|geven)',
      'Ik kan aan uw uitnodiging geen gevolg geven',
    ],
    [
      '(?:zal|zullen|moet|moeten|ga)(?: ik| wij| we)?(?: (?:er|helaas|dus|deze keer|dit keer|dit jaar|¤+|dan|jammer genoeg|op))* (?:moeten )?ontbreken|(?:ik|wij|we) ontbre(?:ek|ken)(?: ~)?(?= *(?:[.!,;\\n]|$))|(?:voor|wat) (?:mij|ons)(?: betreft)? (?:helaas |dus )?niet,? (?:deze keer|dit keer|dit jaar|¤+)|(?:ik|wij|we) (?:geraak|geraken|raak) (?:er |daar |in londen |weg )?(?:~ )?niet|(?:geraak|raak) (?:ik|we|wij) (?:er |daar |in londen |weg )?(?:~ )?niet',
      'Ik zal helaas moeten ontbreken',
    ],
    [
      "(?:is|wordt|vind ik)(?: (?:het|dat|dit|londen|me|mij|zo'n reis|de reis|een dag londen))* (?:gewoon |echt |helaas |net |wat |me |mij |allemaal )*te (?:ver|duur|vermoeiend|zwaar|kort dag|belastend|gortig|veel gedoe)(?: (?:voor (?:mij|me|ons)|geworden))|blijf(?: ik)? (?:dan |liever |dus |maar )*(?:bij (?:haar|hem|huis)|in de buurt|dicht(?:er)? bij huis)",
      'Londen is te ver voor mij',
    ],
    [
      '(?<!(?:om|waarom|reden|jammer|zonde) )niet (?:naar londen )?(?:te (?:zullen |kunnen )?(?:komen|gaan|reizen)|deel te (?:kunnen )?nemen|aanwezig te (?:kunnen )?zijn|mee te (?:kunnen )?doen|bij te (?:kunnen )?wonen|(?:erbij|bij) te (?:kunnen )?zijn)(?! (?:als|dan))|voor (?:mij|ons) (?:dus |helaas |even |dan |deze keer |dit jaar )*geen (?:londen|symposium|reis(?:je)?|feest|uitstapje|bijeenkomst)',
      'Ik heb besloten niet te komen',
    ],
    [
      '(?:mij|ons) (?:zie|zien|ziet)(?: je| jullie| u)?(?: (?:dan|daar|die dag|dit jaar|deze keer|¤+|er|helaas))* niet|(?:zie|zien|ziet) (?:je|jullie|u) (?:mij|me|ons)(?: (?:dan|daar|die dag|dit jaar|deze keer|¤+|er|helaas))* niet',
      'Mij zien jullie niet',
    ],
    [
      "(?:laat|laten|staat|staan|liet)(?: [\\p{L}'¤§-]+){1,6}? (?:niet|geen [\\p{L}]+) (?:langer |meer )?toe|(?:niet|slecht|moeilijk|onmogelijk|lastig)(?: (?:met|in|goed))?(?: [\\p{L}]+){0,5} te (?:verenigen|rijmen|combineren|regelen|organiseren|plannen|verzetten|verplaatsen|passen)(?: (?:met|valt|is)[^.!?;,\\n]{0,40})?",
      'Mijn agenda laat deelname niet toe',
    ],
    [
      "(?:gaat|ging|zal|wordt)(?: (?:dus|helaas|het|dat|er|voor|mij|bij|dit|deze|keer|jaar|'m|hem|'t|ik|ons|jammer|genoeg|hier|deze))* (?:niet|niks|niets) (?:worden|lukken|gebeuren|gaan)",
      "Deze gaat 'm niet worden",
    ],
    [
      'gelieve (?:mij|me|ons) (?:~ )?te (?:verontschuldigen|excuseren)(?! voor (?:de|het|mijn|deze late|dit late|die)(?![\\p{L}]))|gelieve (?:mij|me|ons) te (?:verontschuldigen|excuseren) voor (?:de (?:bijeenkomst|conferentie|dag|afwezigheid)|het symposium)|(?:gelieve |graag )?(?:mijn|onze) (?:afwezigheid|verstek) (?:te )?(?:verontschuldigen|excuseren|noteren)|(?:laat|laten)(?: ik| wij)? (?:me|mij|ons) (?:~ )?(?:verontschuldigen|excuseren)',
      'Gelieve mij te verontschuldigen',
    ],
    [
      '(?:zal|zullen|kan|kunnen|ga|wil|moet)(?: ik| wij| we| §+)?(?: ~)? (?:geen gebruik (?:van )?(?:~ )?(?:maken|kunnen maken)|niet (?:op|in) (?:~ )?(?:ingaan|in gaan|reizen|oversteken))|(?:zie|zien)(?: ik| wij| we)?(?: (?:ditmaal|deze keer|dit jaar|dus|toch|daarom|hier|helaas|maar|liever|er|met spijt))* (?:ervan|er van|er|hiervan|daarvan|van (?:deelname|een bezoek|de reis|deze reis|komst)|hier|daar) ?(?:~ )?(?:van )?af(?= *(?:[.!,;\\n]|$|van|om|wegens))',
      'Van de uitnodiging zal ik geen gebruik maken',
    ],
    [
      '(?:begin|beginnen|waag|durf)(?: ik| wij| we)?(?: (?:er|me|mij|aan|dit|dat|daar))* (?:niet|nooit) (?:meer )?(?:~ )?aan(?! (?:de lunch|te))(?: [^.!?;,\\n]{1,40})?|(?:reis|vlieg|reizen|vliegen)(?: ik| wij| we)? (?:~ )?niet (?:meer|langer)(?= *(?:[.!,;\\n]|$|naar|zo ver))|(?:reizen|vliegen|treinen|de reis|de oversteek|zo ver reizen|een reis)(?: [\\p{L}]+){0,2} (?:is|zit|gaat|lukt|wordt)(?: (?:er|voor|mij|me|nu|voorlopig|dan))* (?:niet|te (?:veel|zwaar|ver|vermoeiend|belastend))[^.!?;,\\n]{0,20}',
      'Op mijn leeftijd begin ik er niet meer aan',
    ],
    [
      '(?:trek|trekken)(?: (?:ik|wij|we|hierbij|helaas|daarom|dus|met|spijt|mij|me|mijn|onze|·+|aanmelding|inschrijving|toezegging))+ (?:in|terug)(?= *(?:[.!,;\\n]|$|wegens|vanwege))|(?:intrekken|in te trekken|annuleren|te annuleren)(?= *(?:[.!,;\\n]|$|wegens|vanwege))',
      'Ik trek mijn aanmelding in',
    ],
    [
      '(?:komt|komen|kwam|valt|vallen|past|treft|schikt)(?: (?:ik|het|dat|dit|die|dag|datum|¤+|mij|me|ons|voor|helaas|dus|erg|heel|zeer|echt|net|wel|bijzonder|jammer|genoeg|londen|u|een|reis|reisje|¥+|juist))* (?:slecht|ongelegen|ongelukkig|beroerd|niet gelegen|onhandig|rottig)(?: (?:uit|gelegen))?',
      'De datum komt mij slecht uit',
    ],
    [
      '(?:blijf|blijven)(?: ik| wij| we)?(?: (?:deze|dit|die|keer|jaar|dag|¤+|ditmaal|liever|dus|helaas|maar|gewoon|dan|lekker))* (?:thuis|in (?:nederland|belgië|vlaanderen)|weg|aan (?:wal|deze kant))(?= *(?:[.!,;\\n]|$|want|bij|omdat|om|op))|(?:moet|moeten|zal)(?: ik| we)?(?: ~)? nee (?:verkopen|zeggen)|(?:(?:jullie|u|je) )?(?:houd|houden|hou|houdt)(?: jullie| u| je)?(?: ~)? (?:een |mijn |één )(?:stoel|plek|plaats|couvert) over|(?:ben|zijn) (?:deze keer |dit keer |ditmaal |dit jaar |helaas )+(?:een )?(?:van de )?(?:afwezigen?|absent)',
      'Ik blijf deze keer thuis',
    ],
    [
      '(?:helaas|jammer(?: genoeg)?|spijtig(?: genoeg)?|¤+|dit keer|deze keer|dit jaar|ditmaal|dan|die dag)(?:,| ben ik| er)* (?:absent|afwezig)(?= *(?:[.!,;\\n]|$))|(?:afwezig|absent)(?: (?:helaas|¤+|op ¤+|die dag|dan))+',
      'Helaas afwezig',
    ],
    [
      '(?:kan|kunnen|zal|zou|wil|mag)(?: helaas| spijtig genoeg| echter)? (?:de|onze|mijn) (?:[\\p{L}-]*(?:minister|staatssecretaris|wethouder|burgemeester|gedeputeerde|commissaris|ambassadeur|directeur|generaal|bestuurder|voorzitter|rector|decaan|hoogleraar|professor))(?: helaas| echter| deze keer| ¤+| dan)* (?:niet|onmogelijk|geen)(?: ~)? ?(?:~ )?(?:ingaan|aanwezig zijn|komen|bijwonen|aanvaarden|aannemen|deelnemen|gehoor geven|erbij zijn|bij zijn)',
      'Helaas kan de staatssecretaris niet op uw uitnodiging ingaan',
    ],
    [
      'mijn naam (?:maar |dus |alsnog )?(?:doorstrepen|schrappen|doorhalen|verwijderen|weghalen|van de lijst halen)',
      'Wilt u mijn naam doorstrepen?',
    ],
    [
      'niet voor (?:mij|ons)(?: (?:dit keer|deze keer|dit jaar))?|(?:sla|slaan|laat|laten)(?: (?:ik|wij|we))? (?:[\\p{L}]+ ){1,5}(?:over(?! de)|aan (?:me|mij|ons|zich) voorbij ?gaan|schieten)',
      'Niet voor mij dit keer',
    ],
    [
      '(?:ditmaal|deze keer|dit keer|dit jaar|helaas) pas ik|ik pas (?:ditmaal|deze keer|dit keer|dit jaar|voor deze keer)|(?:kan|moet) ik moeilijk komen',
      'Ditmaal pas ik',
    ],
    [
      '(?:zie|heb|hebben|zien)(?: ik| wij| we)?(?: ~)? ?geen (?:mogelijkheid|kans|gelegenheid|ruimte|optie)(?: [^.!?;,\\n]{0,50})?|(?:wel |helaas )?(?:vergeten|schudden|uit mijn hoofd zetten)(?= *(?:[.!,;\\n]|$|maar))|(?:laat|laten) (?:ik|wij|we) (?:~ )?(?:schieten|lopen|passeren|voorbijgaan)|van de (?:gasten|deelnemers|aanwezigheids)?lijst (?:van aanwezigen |van deelnemers )?(?:halen|schrappen|strepen|af)|moet ik (?:helaas )?(?:daarop|hierop) (?:helaas )?terugkomen|(?:mij|me) van de (?:gasten|deelnemers)?lijst (?:van [\\p{L}]+ )?(?:halen|schrappen|af)',
      'Ik zie geen mogelijkheid te komen',
    ],
    [
      `(?:${who} |dus |daarom |dan )?(?:moet|moeten|zal|zullen|ga|gaan|wil|hebben|heb)(?: ik| wij| we| me| mij)?(?: u| jullie| je| me| mij| mijn| uw| de| dit| deze| het| dus| van)*(?: ~)? (?:(?:aan (?:me|mij) )?voorbij ?(?:laten )?gaan|(?:af ?te ?zeggen|afzeggen|bedanken|verstek (?:laten )?gaan|overslaan|over te slaan|afmelden|afslaan|weigeren|teleurstellen|passen|afhaken|nee zeggen|(?:aan (?:me|mij) )?voorbij ?laten gaan|laten (?:schieten|lopen|passeren)|missen|annuleren|intrekken|terugtrekken|verontschuldigen|excuseren|thuisblijven))(?! voor (?:de|uw|het|je|jullie)? ?(?:late|uitnodiging|lunch|borrel|opening))`,
      'Ik moet helaas afzeggen',
    ],
    [
      '(?:dit jaar|deze keer|dit keer|ditmaal|deze) (?:sla|laat) ik[^.!?;,\\n]{0,30}(?:over|schieten|passeren|voorbijgaan)',
      'Deze keer laat ik passeren',
    ],
    [
      `(?:${who} )?(?:laat|laten) (?:ik |wij |we )?(?:deze|dit|'m|hem|verstek|het)(?: [^.!?;,\\n]{0,30})? (?:schieten|gaan|voorbijgaan|passeren|aan (?:me|mij) voorbij ?gaan)`,
      'Ik laat verstek gaan',
    ],
    [
      `(?:${who} )?(?:(?:zeg|zeggen|meld|melden|haak|haken)(?: ik| wij| we)?(?: u| jullie| je)?(?: me| mij| mijzelf| ons)?(?: ~)? af|(?:pas|bedank|verontschuldig|excuseer)(?: ik| wij| we)?(?: me| mij| mijzelf| ons)?(?: (?:ditmaal|helaas|dus|daarom|dan|liever|graag|hierbij|dit jaar|met spijt))* (?:hiervoor|deze keer|dit keer|voor (?:deze keer|¤+|dit jaar|de eer|dinsdag|het symposium|deze dag|de dag)|helaas))(?= *(?:[.!,;\\n]|$|voor|wegens|omdat|want|vanwege|van|op|,))`,
      'Ik meld me af',
    ],
    [
      '(?:ben|was|zijn|is|helaas|dan|die dag|reeds|al|§+|¤+)(?: ik| we| wij| er)?(?: ~)? ?(?:verhinderd|afwezig|niet beschikbaar|onbeschikbaar|bezet|niet in de gelegenheid|niet vrij|niet in staat|niet mogelijk|al voorzien)(?! (?:tot|t\\/m|vandaag|deze week|morgen|van maandag))|verhinderd(?= *(?:[.!,;\\n]|$|ben|zijn|is|wegens|door|vanwege|om|die|op|dan))|verhindering',
      'Ik ben verhinderd',
    ],
    [
      '(?:lukt|lukken|gaat|past|schikt|redden|red|haal|halen|passen|zit er|werkt|komt)(?: ik| we| wij| het| dat| dit| dat gaat| die dag| die datum| ¤+)?(?: (?:mij|me|ons|helaas|er|het|dat|dus|jammer genoeg|spijtig genoeg|deze keer|dit keer|die dag|echt|absoluut|gewoon|toch|dit jaar|echter|zo|¤+|op|in mijn agenda|ook|om te komen|ben ik bang))* (?:niet|nie)(?! (?:alleen|voor (?:niets|geen)))(?: (?:lukken|door|in|uit|goed|mogelijk|meer|gaan|worden|redden|om te komen|te komen|lukt))?',
      'Dat lukt me niet',
    ],
    [
      '(?:niet|nie)(?: te| gaan| kunnen| meer)* (?:lukken|redden|halen|mogelijk|haalbaar|passen|door (?:laten )?gaan)',
      'Het zal niet lukken',
    ],
    [
      "(?:zit|zitten|is|was|ging|zat)(?: (?:een|dag|dagje|londen|reis|reisje|uitstapje|bezoek|trip|oversteek|het|dat|dit|dan))* er (?:voor (?:mij|ons) |dit jaar |deze keer |helaas |dus |jammer genoeg |dan |gewoon |echt |nu )*niet in|(?:het|dat|dit) (?:wordt|is|word) (?:(?:voor|van) (?:mij|ons) |helaas |jammer genoeg |dus |een |'m )*(?:niks|niets|nee|niet|nee deze keer)(?= *(?:[.!,;\\n]|$|voor|van|deze|dit|helaas))|(?:een |wordt het |is het )nee(?: van (?:mij|mijn kant))",
      'Dat zit er niet in',
    ],
    [
      '(?:(?:jullie|u|je) )?(?:moet|moeten|zullen|zult u|gaan|doe|doen) (?:het |jullie (?:het )?|u (?:het )?)?(?:helaas |dus |deze keer )*(?:zonder mij|het zonder mij)(?: (?:doen|stellen|redden))?|(?<!verder )zonder mij(?! verder)',
      'Jullie moeten het zonder mij doen',
    ],
    [
      '(?:tel|reken|rekenen)(?: u| jullie)? (?:mij |me |deze keer |niet |dit keer )*niet (?:mee|op mij|op me)|(?:niet|maar niet) op (?:mij|me) (?:te )?rekenen|mij(?:n plaats)? (?:mag|kan|kunt u|kun je|kunnen jullie)(?: [\\p{L}]+){0,3} (?:schrappen|doorstrepen|weggeven|vrijgeven|afboeken|van de (?:gasten)?lijst (?:halen|strepen))|(?:geef|gun) mijn (?:plek|plaats|stoel)[^.!?;,\\n]{0,40}|mijn (?:plek|plaats|stoel) (?:kan|mag)[^.!?;,\\n]{0,40}',
      'Reken niet op mij',
    ],
    [
      '(?:ik )?(?:heb|had|hebben)(?: ik| we)?(?: helaas| dan| die dag| ¤+| jammer genoeg| echt)* geen (?:tijd|gelegenheid|mogelijkheid|ruimte|gaatje)(?: [^.!?;,\\n]{0,30})?',
      'Ik heb geen tijd',
    ],
    [
      '(?:gebruik|maak)(?: ik)?[^.!?;,\\n]{0,30} geen gebruik van|(?:kan|kunnen)(?: ik| we| wij)?[^.!?;\\n]{0,40} (?:geen gehoor geven|niet (?:ingaan|in gaan) op|niet op ingaan|niet (?:accepteren|aannemen|aanvaarden))',
      'Ik kan uw uitnodiging niet aannemen',
    ],
  ],
  instead: [
    [
      '(?:neemt|nemen|zal|inneemt|in te nemen)(?: [\\p{L}]+){0,3}? ?mijn (?:plaats|plek|stoel)(?: (?:in|innemen|over))?|mijn (?:plaats|plek|stoel) (?:in te nemen|inneemt|innemen|wordt ingenomen)',
      'Zij neemt mijn plaats in',
    ],
    [
      '(?:in|op) mijn plaats|in plaats van mij|in mijn (?:naam|stede)|als mijn (?:vervanger|vervangster|plaatsvervanger|vertegenwoordiger)|ter vervanging|mijn (?:plaats)?vervang(?:er|ster)|(?:zal|komt|gaat|neemt)(?: [\\p{L}]+){0,3} namens (?:mij|ons|onze)',
      'Hij komt in mijn plaats',
    ],
    [
      '(?:vervangt|vervangen|zal vervangen|vertegenwoordigt|vertegenwoordigen|waarneemt|neemt waar|valt in|vervang)(?: [\\p{L}]+)? ?(?:mij|me|ons)?(?= *(?:[.!,;\\n(]|$|door|op|bij|die|graag|dan|wel))|(?:mij|me|ons) (?:laten |zal |zal laten |gaan )?(?:vervangen|vertegenwoordigen|waarnemen)|(?:laat|word|wordt) (?:mij|me|ik)?[^.!?;,\\n]{0,30}(?:vervangen|vertegenwoordigd|vertegenwoordigen) (?:door)?',
      'Hij vervangt mij',
    ],
    [
      '(?:ik )?(?:stuur|vaardig|draag)(?: ik)?(?: graag| wel| dan| daarom| in mijn plaats)?(?= (?:mijn|onze|een|dr|drs|prof|mevrouw|de heer|collega))|(?:komt|gaat|kan|zal|wil)(?: [\\p{L}]+){0,3}? in (?:mijn|onze) plaats|neemt? (?:de )?honneurs waar',
      'Ik stuur mijn collega Test',
    ],
  ],
  ask: [
    [
      '(?:mag|kan|kunnen|mogen|zou|zouden) (?:ik|we|wij|mijn [\\p{L}]+|iemand|er|een collega|§+)(?= )(?=[^.!?\\n]{0,60}(?:mee|meenemen|meebrengen|meekomen|komen|aansluiten|aanschuiven|later|eerder|alleen|ook|deelnemen|bij zijn|spreken|presenteren|vervangen|sturen|iemand|in mijn plaats))',
      'Mag ik iemand meenemen?',
    ],
    [
      '(?:is|zijn) er (?:nog |ook )?(?:plek|plaats|plaatsen|ruimte|stoel|een stoel)|nog (?:plek|plaats|ruimte)|online|vergoed\\p{L}*|reiskosten|onkosten|een andere|verplicht',
      'Is er nog plek?',
    ],
    ['of (?:ik|we|wij|het|dat) (?:kan|kunnen|mag|ook|nog|alleen)', 'Weet u of ik mag komen?'],
  ],
  veto: [
    [
      '(?:moet|moeten|wil|willen|zal|ga)(?: ik| we| wij)? (?:~ )?eerst|eerst (?:toestemming|goedkeuring|overleg|(?:nog |even )+(?:overleg\\p{L}*|kijken|checken|vragen|zien|bekijken|nagaan))|(?:toestemming|goedkeuring|akkoord|fiat|groen licht) (?:krijg\\p{L}*|vragen|nodig|afwachten|nog)',
      'Ik moet eerst toestemming krijgen',
    ],
    [
      '(?:geldt|mag|kan|kunnen|is|komt|zou)[^.!?\\n]{0,60} (?:maandag|woensdag|donderdag|vrijdag|zaterdag|zondag|dag (?:erna|ervoor|later|eerder))[^.!?\\n]{0,30}(?=\\?)',
      'Geldt de uitnodiging ook voor de woensdag erna?',
    ],
    [
      '(?:niks|niets|geen zak) beters te doen|of (?:nee|neen|toch niet|wacht)|(?<=[.!,?] ?)wacht,|(?:bel|mail)(?: ik)?(?: (?:je|u|jullie))?(?: (?:hier|er|daar)over)? (?:morgen|later|nog|straks|even|volgende|zodra|erover)|(?<=\\? ?)dan (?:kan|kom|lukt|gaat|moet|ben|red)',
      'Ik heb niks beters te doen',
    ],
    [
      'alsof|althans|dat (?:schreef|dacht|zei|hoopte) ik|zogenaamd|maar niet heus|dan weer wel|tenzij',
      'Althans, dat schreef ik gisteren',
    ],
    [
      'hangt?(?! (?:in|aan|op|boven|bij|al|een) )|(?:niet|geen|nog|moeilijk|lastig|onmogelijk)(?: [\\p{L}]+){0,3} (?:toe te zeggen|toezeggen|toezegging|te zeggen|zeggen|beloven|beloof|garanderen|overzien|inschatten|plannen|voorspellen|vastleggen|beslissen|beslist|zeker)',
      'Dat kan ik nu echt nog niet toezeggen',
    ],
    [
      "(?:vanaf|vanuit|achter|aan) (?:mijn|m'n|de|het) (?:keukentafel|bureau|thuis\\p{L}*|huis\\p{L}*|bank|werkkamer|kantoor|zolder|laptop|scherm|computer|werkplek)|vanuit huis|thuis (?:mee|volgen|kijken)|camera aan|(?:krijg|stuur|ontvang|mail|graag|is er|komt er)[^.!?\\n]{0,30} (?:inlog\\p{L}*|linkje|link(?! naar (?:het|de)))|mee ?(?:kijken|luisteren)|inbellen|bel ik in|zoom|teamslink|webinar|stream\\p{L}*",
      'Ik doe mee vanaf mijn keukentafel',
    ],
    [
      "(?:zie|zien|tot|kom|komen|sluit|aanwezig|erbij|symposium|bijeenkomst|conferentie|congres|elkaar)(?: [\\p{L}¤\\d'-]+){0,5} in (?:utrecht|amsterdam|rotterdam|den haag|leiden|delft|eindhoven|groningen|nijmegen|maastricht|arnhem|zwolle|tilburg|breda|brussel|gent|antwerpen|leuven|parijs|wenen|berlijn|edinburgh|manchester|birmingham|oxford|cambridge|petten)",
      'We zien elkaar de 19e in Utrecht',
    ],
    [
      '(?<=, )dan (?:kom|ben|ga|wil|zal|doe|zit|sta|zeg|meld|schrijf|neem) ik|zo (?:niet|ja),?|(?:krijg|mag|kan|heb) ik [^.!?;\\n]{1,40}, dan',
      'Vergoedt u de reis, dan kom ik',
    ],
    [
      '(?:iemand anders|iemand van|één van ons|een van ons|een van mijn|een van de)|(?:een collega|iemand|mijn collega)(?= (?:kan|mag|zou|komt misschien|wil)(?! in))',
      'Iemand van de afdeling',
    ],
    [
      '(?<!(?:zowel|evengoed|net zo|even)(?: [\\p{L}¤\\d]+){1,5} )als(?! (?:[\\p{L}-]+ )?[\\p{L}-]*(?:leider|leidster|voorzitter|arts|fysicus|fysica|radioloog|radiologe|hoofd|manager|directeur|directrice|docent|docente|hoogleraar|secretaris|vertegenwoordiger|lid|deelnemer|deelneemster|spreker|moderator|gast|ouder|vader|moeder|adviseur|onderzoeker|onderzoekster|coördinator|wethouder|minister|apotheker|chemicus|verpleegkundige|laborant|laborante|technoloog|student|vrijwilliger|getuige|jurylid|bestuurslid|specialist|eter|rolstoelgebruiker|rolstoelgebruikster|definitief|vaststaand|zeker|bevestigd|aangemeld|eerste|enige|laatste|volgt)(?![\\p{L}]| (?:maar|dan) ))(?! [\\p{L}-]+ (?:ben|heb|moet|kan|mag|vind|weet|hoor|zit|zal|wil) ik)(?! (?:altijd|vanouds|gewoonlijk|bekend|aanwezig|deelnemer|ja|yes|gast|spreker|gevraagd|[\\p{L}-]+ *(?:[.!,;\\n]|$)))|indien|mits|tenzij|wanneer|zolang|op voorwaarde|onder (?:de )?voorwaarde|onder voorbehoud|voorbehoud|afhankelijk|afhang\\p{L}*|hangt (?:ervan )?af|ligt eraan|ligt er(?:aan)? (?:nog )?(?:aan|of)|(?<!(?:iets|wat|niets|niks|heel|net|ergens|nergens) )anders',
      'Als de treinen rijden',
    ],
    [
      'misschien|wellicht|mogelijk(?:erwijs)?|waarschijnlijk|vermoedelijk|hoogstwaarschijnlijk|allicht|hopelijk|eventueel|grote kans|kans (?:dat|is)|zou (?:kunnen|best|zomaar)|twijfel(?:t|en|achtig)?|weet (?:ik )?(?:het |dat |nog )*niet|weet niet|niet zeker|onzeker|(?:weet|kan|heb|ben|durf|staat)(?: ik| het| dat| we| u| je)* nog niet|nog niet (?:zeker|bekend|duidelijk|weten|zeggen|rond|vast|beslist|besloten)|nog geen (?:idee|uitsluitsel|zicht|antwoord|besluit)|vooralsnog|voorlopig|fifty ?-?fifty|procent|in principe|met een slag om de arm|pin me er|onduidelijk|nog onbekend|zoals het er nu (?:uitziet|naar uitziet)',
      'Misschien',
    ],
    [
      '(?:probeer|proberen|trachten|tracht|poging|ga kijken|even kijken|kijken (?:of|wat)|kijk (?:nog|of|even)|doe mijn best|mijn best doen|streef\\p{L}*|van plan|voornemens)',
      'Ik probeer te komen',
    ],
    [
      '(?:denk|vermoed|verwacht|geloof|vrees|neem aan|ga ervan uit|reken erop|schat)(?: (?:ik|wij|we|het|dat|wel|van|er|niet|zo|ook))+|(?:ik|we|wij) (?:denk|vermoed|verwacht|geloof|vrees|schat|denken|verwachten)',
      'Ik denk het wel',
    ],
    [
      '(?:laat|laten|hoort|hoor|bericht|informeer|meld)(?: ik| wij| we| u| jullie| je| het| dit| dat| nog| je nog| er| snel| spoedig| asap| van mij| mij| iets| z\\.s\\.m\\.| zsm)* (?:weten|horen)|(?:laat|laten) (?:het|je|u|jullie)[^.!?;,\\n]{0,30} weten|(?:hoort|horen) (?:u|jullie|je)? ?(?:nog )?(?:van mij|nader|later|snel|spoedig)|nader bericht|kom (?:ik )?(?:hier|daar|er|nog|later|op|bij)(?: [^.!?;,\\n]{0,20})? (?:op )?terug|(?:erop|hierop|daarop|later op|bij u|bij je) terug(?:komen)?|bevestig(?:en)? (?:ik )?(?:het |dit |u |jullie )?(?:later|zodra|nog|morgen|volgende|binnen|uiterlijk|spoedig|zsm|definitief|snel)',
      'Ik laat het u weten',
    ],
    [
      '(?:moet|wil|ga|zal|wacht|eerst)(?: ik| we| het| dit| nog| even| eerst| wel| dat| er)* (?:overleg\\p{L}*|check\\p{L}*|navragen|nagaan|na te gaan|uitzoeken|kijken|afstemmen|vragen|bespreken|bekijken|nadenken|zien|regelen)|(?:nog|eerst) (?:in overleg|overleggen)|na overleg(?! met [^.!?;,\\n]{1,40} (?:kan|kom|bevestig|heb|ben|neem) (?:ik|wij|we) )|(?:afwachten|in afwachting|wacht (?:ik )?(?:nog )?(?:op|af)|wachten op|zodra|totdat|voordat ik|pas (?:zeggen|beslissen|weten))|(?:vraag|vragen|herinner|mail|bel)(?: jullie| u| je)? (?:het )?(?:mij|me)(?: [^.!?;,\\n]{0,20})? (?:opnieuw|nog eens|nog een keer|volgende week|later)|(?:na|over) ?(?:te )?denken|erover nadenken|slaap er',
      'Ik moet nog overleggen',
    ],
    [
      'online|digitaal (?:bij|aan|deel)|op afstand|(?<!(?:consultatie|consult|overleg|spreekuur|vergadering|gesprek|college|les)s? )via (?:zoom|teams|video)|livestream|hybride|in gedachten|opname',
      'Kan ik online meedoen',
    ],
    [
      '(?:andere|nieuwe|latere|eerdere|verkeerde) (?:datum|dag|plek|locatie|tijd|week|persoon|adres)|datum (?:verplaatsen|verzetten|wijzigen)|uitgesteld|verkeerde (?:persoon|adres)|niet voor mij bestemd|niet de juiste|werk(?:t|zaam)? (?:hier |daar )?niet (?:meer|langer)|niet meer werkzaam|overleden|uit dienst|voor wie is|wie bent u|ken ik niet|verkeerd bezorgd',
      'Dat is de verkeerde datum',
    ],
    [
      '(?:doorgestuurd|doorsturen|stuur (?:ik )?(?:het |dit |hem )?door|doorgezet|zet (?:het |dit )?door|doorgegeven|leg (?:het|dit) voor|voorgelegd)',
      'Ik heb het doorgestuurd',
    ],
    [
      '(?:als|indien) er (?:nog )?(?:plek|plaats|ruimte)|wachtlijst|reservelijst|(?:reiskosten|vergoed\\p{L}*|onkosten|kosten|honorarium)',
      'Zet me op de wachtlijst',
    ],
    [
      '(?:houd|hou|reserveer|houden)(?: u| jullie)? (?:alvast |voorlopig |vast )?(?:een|mijn|maar een) (?:plekje|plek|plaats|stoel)(?: [\\p{L}]+)* ?(?:vrij|warm|vast)?|optie|potlood|onder optie|ja en nee|ja\\/nee|of toch niet|of niet|ja of nee',
      'Hou een plekje voor me vrij',
    ],
    [
      'welke? (?:dag|datum|symposium|uitnodiging|bijeenkomst)|waar gaat (?:dit|het) over|is dit iets voor|iets voor jou|ter info|fyi|schande|advocaat|aanklacht|protest',
      'Welke uitnodiging?',
    ],
    ['ja ja|jaja|tuurlijk joh|dacht het niet|mocht je willen|had je gedacht|geintje|grapje', 'Ja ja'],
    ['sommige|deels|gedeeltelijk', 'Deels'],
  ],
  distraction: [
    [
      'ha ha|haha|hihi|in goede orde|goed ontvangen|kennisgenomen|ter kennisgeving|ontvangst|ontvangen|budget|toestemming|goedkeuring|met pensioen|visum|gelezen|gezien',
      'Ik heb het programma gezien',
    ],
  ],
  nothingElse: [
    [
      '(?:dus )?(?:zonder mij verder|verder zonder mij)|(?:daarna|erna|nadien|vervolgens|aansluitend) (?:moet|ga|ben|vertrek|zal|haast|spoed|vlieg|reis|rijd|pak|neem|spring|stap|keer|heb)(?: ik| we| wij)(?: (?:[\\p{L}]+ ){0,3}?(?:door|weg|terug|naar huis|vertrekken|afhaken|naar [\\p{L}]+))?|de rest (?:van (?:de dag|het programma) )?(?:werk|zit|moet|sta|geef|ben(?= ik (?:[\\p{L}]+ )?(?:bij|in|op|aan|weg|bezet|afwezig)(?! (?:er|alles))))(?: ik)?',
      'Daarna moet ik helaas door naar Brighton',
    ],
    [
      '(?:verder|voor de rest|de rest)(?: van [\\p{L} ]{1,20})? (?:niet|niets|kan ik niet|sla ik over|red ik niet)|meer niet|verder niets|niets anders',
      'Verder niets',
    ],
  ],
  no: [
    [
      `${notNow}${who} (?:kom|komen|ga|gaan|doe|doen|zal|zullen|kan|kunnen|wil|willen|red|haal|neem|nemen)(?: ~)? ?${wontWords}${comingWords}`,
      'Ik kan niet komen',
    ],
    [
      `${notNow}${who} (?:kom|komen|ga|gaan|doe|doen|zal|zullen|kan|kunnen|wil|red|haal)(?: ~)? ?${wontWords}${nothingBehind}`,
      'Ik kom niet',
    ],
    [
      `${notNow}${otherMonth}(?:kom|komen|ga|gaan|zal|zullen|kan|kunnen|red|haal|neem|nemen) (?:ik|wij|we|§+)(?: ~)? ?${wontWords}${comingWords}`,
      'Helaas kan ik niet komen',
    ],
    [
      `${notNow}${otherMonth}(?:kom|komen|ga|gaan|zal|zullen|kan|kunnen|red|haal) (?:ik|wij|we|§+)(?: ~)? ?${wontWords}${nothingBehind}`,
      'Helaas kan ik niet',
    ],
    [
      `${notNow}(?:${who} (?:ben|zijn)|(?:ben|zijn) (?:ik|wij|we|§+))(?: ~)? (?:(?:er|erbij|daar)(?: ~)? ?${wontWords}${nothingBehind}|${wontWords}${between}(?: (?:bij|aanwezig|erbij|van de partij|present|in de gelegenheid|in staat|in het land|in nederland|in belgië|in europa|in londen|in de buurt|beschikbaar|vrij|ter plaatse)))(?! (?:tot|om te (?:antwoorden|reageren)|deze week|vandaag))`,
      'Ik ben er niet bij',
    ],
    [
      `(?:${who} |er |erbij |¤+ |dan |helaas )?(?:er |erbij |hier |daar |helaas |dan |die dag |¤+ |jammer genoeg |dus )*niet (?:bij (?:zijn|kan zijn|kunnen zijn|aanwezig)|aanwezig (?:zijn|ben|kan zijn|kunnen zijn|zal zijn)|(?:kan|kunnen|zal|zullen) (?:komen|zijn|deelnemen|aanwezig zijn|bijwonen|meedoen)|komen|deelnemen|meedoen|bijwonen|van de partij(?: zijn)?|erbij(?: zijn)?|in de gelegenheid)(?! (?:zonder|vóór))`,
      'Ik kan er niet bij zijn',
    ],
    [
      '(?:kan|kom|lukt|gaat) (?:helaas |dus |dan |deze keer |dit keer |er |die dag |echt |jammer genoeg |¤+ |dinsdag )*niet(?= *(?:[.!,;\\n]|$|deze|dit|die dag|dan|dinsdag|¤|¥|helaas|sorry|jammer|door|omdat|op|want|wegens|vanwege|i\\.v\\.m|ivm|,))(?! wachten)',
      'Kan helaas niet',
    ],
    [
      'niet (?:in staat|mogelijk|in de gelegenheid|bij machte|haalbaar)(?: (?:om |voor mij )?(?:te komen|aanwezig te zijn|deel te nemen|erbij te zijn|bij te wonen))?',
      'Ik ben niet bij machte om te komen',
    ],
    ['(?:onmogelijk|uitgesloten)(?= *(?:[.!,;\\n]|$|voor|om|te))', 'Onmogelijk voor mij'],
    [
      '(?:weerhoudt|belet|verhindert)(?: [\\p{L}]+){0,4}(?: te komen| aanwezig te zijn)?',
      'Een operatie belet mij te komen',
    ],
  ],
  yes: [
    [
      `(?:wij|we) (?:komen|zijn)(?: er| daar)? (?:beiden|beide|allebei|alle (?:twee|drie|vier)|met (?:z'n|zijn) (?:tweeën|drieën|vieren|allen))(?: (?:graag|zeker|dan|gewoon|van harte|heel graag))*(?: bij| erbij| van de partij| aanwezig)?(?= *(?:[.!,;\\n]|$))|(?:ik|wij|we) (?:kom|komen) (?:vast en zeker|zonder meer)|en ben (?:¤+ |de hele dag |die dag |dan |weer |dus |er )*(?:erbij|van de partij|aanwezig|present|bij)(?= *(?:[.!,;\\n]|$))`,
      'Wij komen beiden graag',
    ],
    [
      '(?:is|zal|wordt)(?: het)?(?: mij| me| ons| voor mij| ook| dan ook)* (?:een |waarlijk |heel |groot |grote |bijzonder |waar )+(?:eer|genoegen|plezier|voorrecht)(?: zijn| om)*(?: ~)? (?:aanwezig te (?:mogen )?zijn|(?:erbij|bij) te (?:mogen )?zijn|bij te (?:mogen )?wonen|te (?:mogen )?komen|deel te (?:mogen )?nemen)',
      'Het is mij een genoegen aanwezig te zijn',
    ],
    [
      '(?:uitnodiging|invitatie)(?: (?:wordt|is|zijn|bij deze|hierbij|dus|door mij|door ons|graag|dankbaar|met (?:veel )?(?:genoegen|plezier|dank)))* (?:geaccepteerd|aanvaard|aangenomen)|(?:besloten|beslist|besluit)(?: ik)?(?: om)?(?: (?:toch|wel|graag|er|erbij|bij|gewoon|dan))* (?:te komen|aanwezig te zijn|deel te nemen|mee te doen|te gaan|te zijn)',
      'Uitnodiging geaccepteerd!',
    ],
    [
      'en (?:ik )?kom(?: (?:graag|dus|zeker|gewoon|met plezier))*(?= *(?:[.!,;\\n]|$|op ¤|naar (?:londen|het)))|(?:mij|ons) (?:kunt|kun|mag|kunnen|mogen) (?:u|je|jullie) (?:~ )?(?:noteren|inschrijven|verwachten|meetellen|opschrijven|meerekenen)|(?:ge|gij) (?:moogt|kunt) (?:~ )?op (?:mij|me|ons) rekenen',
      'Mij kunt u noteren',
    ],
    [
      '(?:waar|daar|hier|er)(?:van)? (?:maak )?(?:ik|wij|we) (?:~ )?gebruik van(?: (?:zal|wil|zullen|ga))?(?: (?:maak|maken))?|(?:die|welke) (?:ik|wij|we) (?:~ )?(?:aanneem|aanvaard|accepteer|aannemen|aanvaarden|accepteren)(?= *(?:[.!,;\\n]|$))',
      'Dank voor de uitnodiging, waar ik graag gebruik van maak',
    ],
    [
      `(?:ben|zijn) (?:ik|wij|we|§+) (?:dan |gewoon |zeker |ook |wel |die dag |¤+ |de hele dag )*er(?= *(?:[.!,;\\n]|$|de hele|het hele|gewoon|vanaf|tot|wel|graag|hoor|uiteraard|natuurlijk))|(?:u |jullie |je )?dat ${who}(?: ~)? (?:(?:zal|zullen|ga|wil) (?:bijwonen|komen|deelnemen|zijn|meedoen|aansluiten)|(?:bijwoon|bijwonen|meega|meegaan)(?= *(?:[.!,;\\n]|$)))`,
      'Verder ben ik er de hele dag',
    ],
    [
      `${who} (?:kan|kunnen)(?: (?:er|erbij|toch|gewoon|wel|alsnog|dus|nu|gelukkig|ook|die dag|dan|op ¤+|¤+|heel goed|prima|zeker))* (?:komen|bij zijn|erbij zijn|aanwezig zijn|deelnemen|van de partij zijn)(?= *(?:[.!,;\\n]|$|op ¤|want))|(?:kan|kunnen) (?:ik|wij|we|§+)(?: (?:er|erbij|toch|gewoon|wel|alsnog|dus|nu|gelukkig|ook|die dag|dan|op ¤+|¤+|heel goed|prima|zeker))* (?:komen|bij zijn|erbij zijn|aanwezig zijn|deelnemen|van de partij zijn)(?= *(?:[.!,;\\n]|$|op ¤|want))`,
      'Ik kan toch komen',
    ],
    [
      '(?:het|mijn|ons) antwoord (?:is|luidt)(?: dan ook| dus)?:? (?:een )?(?:volmondig |duidelijk |van harte |hartgrondig )*ja|(?:graag|aanwezig|erbij|present)(?: bij)? (?:alles|alle onderdelen|de hele dag|het hele programma|het volledige programma)',
      'Het antwoord is ja',
    ],
    [
      `(?:${who} )?(?:sta|staan|zit|zitten)(?: ik| wij| we)?(?: ~)? (?:(?:bij (?:jullie|u) )?op de stoep|(?:klaar|vooraan|in de zaal|paraat|voor de deur)(?= *(?:[.!,;\\n]|$|om|op|¤)))`,
      'Dinsdag sta ik fris op de stoep',
    ],
    [
      `${who} (?:woon|wonen|woont) (?:~ )?bij(?= *(?:[.!,;\\n]|$|en|maar|op))|(?:woon|wonen) (?:ik|wij|we|§+) (?:~ )?bij(?= *(?:[.!,;\\n]|$|en|maar|op))`,
      'Ik woon de opening bij',
    ],
    [
      '(?:namens|in opdracht van|op verzoek van) §+(?:[^.!?;\\n]{0,30})? (?:bevestig|bevestigen|meld|melden) (?:ik|wij|we) (?:hierbij |graag |bij deze |u )*(?:zijn|haar|diens) (?:aanwezigheid|deelname|komst)',
      'Namens §§§ bevestig ik zijn deelname',
    ],
    [
      '(?:zal|zullen|wil|kom|komen|zouden)(?: ik| wij| we| §+)?(?: ~)? (?:acte de pr[eé]sence geven|(?:mijn|onze) opwachting maken)|(?:geef|geven|geeft|maak|maken)(?: ik| wij| we| §+)?(?: ~)? (?:acte de pr[eé]sence|(?:gehoor|gevolg) aan (?:~ )?(?:·+|(?:uw|de|deze|jullie) ~ ?uitnodiging|uitnodiging)|(?:mijn|onze) opwachting|(?:graag|gaarne|dankbaar|met (?:veel )?(?:plezier|genoegen)) gebruik van)',
      'Ik geef gaarne gehoor aan uw uitnodiging',
    ],
    [
      `(?:${who} )?(?:ga|gaan)(?: ik| wij| we| §+)?(?: ~)? (?:in op (?:(?:uw|de|jullie|deze) ~ ?uitnodiging|uw uitnodiging|het verzoek)|op (?:uw|de|jullie|deze) (?:~ )?uitnodiging in)|op (?:uw|de|jullie|deze) (?:~ )?uitnodiging (?:ga|gaan|zal|zullen) (?:ik|wij|we) (?:~ )?in(?:gaan)?`,
      'Graag ga ik in op uw uitnodiging',
    ],
    [
      '(?<![\\p{L}] )doe (?:graag |zeker |natuurlijk |van harte |met plezier )*mee(?= *(?:[.!,;\\n]|$|aan|met))|(?:yes|ja|jep|yep|tuurlijk|zeker|natuurlijk|jazeker),? kom(?: graag| zeker)?(?= *(?:[.!,;\\n]|$))',
      'Doe mee!',
    ],
    [
      '(?:(?:mijn|onze) (?:aanmelding|inschrijving|komst|deelname|aanwezigheid|bevestiging)|hierbij (?:stuur ik u |ontvangt u |dan )?(?:mijn|onze) (?:aanmelding|inschrijving|bevestiging))(?: (?:mag|mogen|kunt|kan|is|staat|kun)(?: (?:u|je|jullie|dus|hiermee|bij deze|nu|wat mij betreft))* (?:als )?(?:definitief|zeker|vast|bevestigd|een feit|rond|akkoord|vaststaand|noteren|genoteerd|inplannen|inboeken)(?: (?:worden|beschouwen|aannemen|noteren))?| bij deze| hierbij)|(?:hierbij|bij deze) (?:stuur ik u |ontvangt u |dan )?(?:mijn|onze) (?:aanmelding|inschrijving|bevestiging(?! van))(?= *(?:[.!,;\\n]|$|voor))',
      'Mijn inschrijving mag u als definitief beschouwen',
    ],
    [
      '(?:gewoon |graag |gaarne |gelieve )(?:mij |me |ons )?(?:te )?(?:inschrijven|noteren(?! als)|aanmelden)(?= *(?:[.!,;\\n]|$|voor(?! (?:de mail|deze mail|de nieuws|uw nieuws))))|(?:noteer|verwacht)(?: u| jullie)? (?:mij|me|ons) (?:maar |dus |dan |gerust |graag )*(?:als (?:aanwezig|deelnemer|gast|present)|op ¤+|op tijd|zeker)(?: .{0,0})?|(?:u|je|jullie) (?:mag|mogen|kunt|kan|kunnen) (?:mij|me|ons) (?:~ )?(?:verwachten|tegemoet ?zien)|(?:verwacht|noteer) (?:mij|me|ons) (?:maar|dus|dan|gerust)',
      'Gewoon inschrijven voor het complete programma',
    ],
    [
      `${who} (?:volg|volgen)(?= (?:de hele|het hele|het volledige|de volledige|alles|het complete|het middag|de middag))(?: [^.!?;,\\n]{1,20})?`,
      'Ik volg de hele dag',
    ],
    [
      '(?:mijn|onze) naam (?:mag|kan|kunt u|kun je) (?:er |erop |erbij |op de lijst|bij ?geschreven|genoteerd|op)+(?: (?:bij|op|worden))*|(?:zet|schrijf|noteer|vul)(?: u| jullie| je)? (?:maar )?mijn naam (?:(?:maar|dus|alvast|graag|ook|gerust|er|op de (?:gasten)?lijst|hoor) )*(?:bij|op|op de (?:gasten|deelnemers)?lijst|in|erbij|erop)',
      'Zet mijn naam er maar bij',
    ],
    [
      `${who} (?:kan|kunnen|kom|komen|ben|zijn|ga|gaan|zal|wil)(?: helaas| dan| wel| graag| er| slechts| op ¤+)* (?:alleen|enkel|slechts|uitsluitend|alleen maar)(?= (?:bij|naar|voor|tijdens|op|aan|tot|vanaf|van|in|de|het|'?s))`,
      'Ik kan alleen bij de lunch zijn',
    ],
    [
      `(?:kan|kom|ben|ga|zal) (?:ik|wij|we|§+)(?: helaas| dan| wel| graag| er)* (?:alleen|enkel|slechts|uitsluitend)(?= (?:bij|naar|voor|tijdens|op|aan|tot|vanaf|van|in|de|het|'?s))`,
      'Helaas kan ik alleen bij de lunch zijn',
    ],
    [
      '(?:zal|zullen|ga|gaan) (?:ik|wij|we|§+)(?: ~)? (?:bijwonen|komen|zijn|aanwezig zijn|deelnemen|bij zijn|erbij zijn|van de partij zijn)(?= *(?:[.!,;\\n]|$|en|met))',
      'Met genoegen zal ik de bijeenkomst bijwonen',
    ],
    ['(?:de datum|¤+) staat (?:genoteerd|vast|in (?:de|mijn) agenda)', '19 maart staat genoteerd'],
    [
      '(?:u|je|jullie) (?:mag|mogen|kunt|kan|kun|kunnen) (?:mij|me|ons) (?:gerust |zeker |dan |dus |ook )*(?:noteren|inschrijven|opschrijven|aanmelden|verwachten|bijschrijven|meetellen|erbij zetten)(?: als aanwezig)?',
      'U mag mij noteren als aanwezig',
    ],
    [
      `(?:u |jullie |je )?dat ${who}(?: ~)? ?(?:aanwezig|erbij|present|van de partij|komen|bij|er|graag|deelnemen)(?: (?:aanwezig|bij|graag|zeker))* ?(?:zal|zullen|zijn|ben|is|kom|komt|komen|wil|wilt|deelneem|meedoe|kan|kan zijn)?(?: (?:zijn|komen))?(?= *(?:[.!,;\\n]|$|op|bij|¤))|dat ${who}(?: ~)? ?(?:kom|komt|komen|deelneem|meedoe)(?= *(?:[.!,;\\n]|$|op|bij|¤))`,
      'Ik meld dat ik aanwezig zal zijn',
    ],
    [
      '(?:een |mij een |een groot |een waar )?(?:eer|genoegen|plezier)(?: om)? (?:deze|dit|die|uw uitnodiging|de uitnodiging|hierbij|daaraan|er)(?: ~)? ?(?:te )?(?:aanvaarden|accepteren|aannemen|aan te nemen|gevolg te geven|op in te gaan)',
      'Het is mij een eer deze te aanvaarden',
    ],
    [
      `${who} (?:sluit|schuif|haak|sluiten|schuiven)(?: ~)? (?:aan|bij|in)(?= *(?:[.!,;\\n]|$|bij|om|vanaf|voor|¤|tijdens|rond|met|en))|(?:sluit|schuif) ik(?: ~)? (?:aan|bij)`,
      'Ik sluit aan bij de lunch',
    ],
    [
      `${who} (?:ben|zijn|kom|komen|ga|gaan|doe|doen|zal|zullen)(?: ~)? ?(?:(?:er|erbij|van de partij|aanwezig|present|mee|ook bij|er bij|graag bij|bij)(?: zijn)?(?= *(?:[.!,;:\\n–—-]|$|op|bij|¤|met|en|de|voor|van|vanaf|hoor|natuurlijk|graag|in|tijdens|om|als|t\\/m|tot|alleen|maar|ook|dan|aan (?:het|de|alle|alles)|,))|aanwezig zijn|erbij zijn|bij zijn|zeker zijn|deelnemen|meedoen|bijwonen|gebruik van de uitnodiging)`,
      'Ik ben erbij',
    ],
    [
      `(?:ben|zijn|ga|gaan|zal|zullen|doe|doen) (?:ik|wij|we|§+)(?: ~)? ?(?:er (?:ook |graag |zeker |natuurlijk )?bij|erbij|van de partij|aanwezig|present|mee|bij|aanwezig zijn|erbij zijn|deelnemen|meedoen)`,
      'Graag ben ik van de partij',
    ],
    [
      `${who} (?:kom|komen)(?= *(?:[.!,;:\\n–—-]|$|graag|zeker|natuurlijk|ook|met|op|naar|en|heel|erg|dolgraag|gaarne|wel|toch|dan|alleen|vanaf|voor|samen|in|bij|om|tot|¤|hoor|dus|weer|sowieso|met plezier|van harte|over|tussen|gewoon|maar|,|uiteraard|pas|de|het|dinsdag|die|'?s ?(?:middags|avonds|ochtends)|enkel|uitsluitend))(?! (?:maar |nog |er |hier |daar |later )*(?:op terug|terug|erop|net|uit|tot de conclusie|in aanmerking|om in|bij u terug|er niet|niet))(?: (?:heel |erg |zeer )?(?:graag|zeker|natuurlijk|ook|dolgraag|gaarne|wel|toch|dan|samen|hoor|weer|met (?:veel |heel veel )?plezier|van harte|sowieso|uiteraard|dus|gewoon))*`,
      'Ik kom graag',
    ],
    [
      `(?:kom|komen) (?:ik|wij|we|§+)(?! (?:er|hier|daar|nog|later)? ?(?:op terug|terug|erop))(?: (?:heel |erg |zeer )?(?:graag|zeker|natuurlijk|ook|dolgraag|gaarne|wel|toch|dan|samen|hoor|weer|met (?:veel |heel veel )?plezier|van harte|sowieso|uiteraard|dus))*`,
      'Natuurlijk kom ik',
    ],
    [
      `(?:kom|komen) (?:heel |erg |zeer |zeker |met )?(?:graag|dolgraag|gaarne|zeker|plezier)(?= *(?:[.!,;:\\n]|$|naar|en|met|op|de|¤))`,
      'Kom graag',
    ],
    [
      `(?:${who} )?(?:ben|zijn) (?:er |erbij |graag |zeker |natuurlijk |ook )*(?:erbij|er bij|van de partij|present|aanwezig|bij)(?= *(?:[.!,;:\\n]|$|hoor|op|¤|met|en|voor))`,
      'Ben erbij',
    ],
    [
      `(?:${who} )?(?:neem|nemen|aanvaard|aanvaarden|accepteer|accepteren|accepteert|neemt|aanvaardt)(?: ik| wij| we)?(?: (?:graag|met (?:veel |groot |zeer veel )?(?:plezier|genoegen|dank)|dankbaar|hierbij|gaarne|van harte|heel graag))* (?:uw|jullie|de|je|deze|die)(?: [\\p{L}-]+){0,3}? (?:uitnodiging|invitatie)(?: [^.!?;\\n]{0,60}?)?(?: aan)?(?= *(?:[.!,;\\n]|$|en))|(?:uw|jullie|de|deze) (?:[\\p{L}]+ )?uitnodiging (?:neem|aanvaard|accepteer) ik(?: [^.!?;,\\n]{0,30})?(?: aan)?`,
      'Graag neem ik uw uitnodiging aan',
    ],
    [
      `(?:${who} )?(?:neem|nemen|neemt)(?: ik| wij| we| §+)?(?: ~)? (?:deel|eraan deel|aan deel)(?= *(?:[.!,;\\n]|$|aan|op|¤|met|en))`,
      'Ik neem graag deel',
    ],
    [
      `(?:${who} )?(?:meld|melden|geef|schrijf)(?: ik| wij| we)?(?: (?:me|mij|mijzelf|mezelf|ons|graag|hierbij|bij deze|van harte|dan|alvast|en mijn [\\p{L}]+(?: [\\p{Lu}][\\p{L}'-]+){0,3}|met plezier))* (?:aan|op|in)(?= *(?:[.!,;\\n]|$|voor|¤|met|en|dus))`,
      'Graag meld ik mij aan',
    ],
    [
      `(?:${who} )?(?:bevestig|bevestigen|zeg|zeggen)(?: ik| wij| we)?(?: ~)? (?:toe(?= *(?:[.!,;\\n]|$|voor|dat))|(?:mijn|onze|graag|mijn volledige)? ?(?:aanwezigheid|deelname|komst|aanmelding|dat ik (?:kom|erbij ben|aanwezig (?:ben|zal zijn)|er ben|van de partij ben|deelneem)))`,
      'Hierbij bevestig ik mijn aanwezigheid',
    ],
    [
      `(?:graag |dolgraag |heel graag |zeer graag |gaarne |met (?:veel |groot )?(?:plezier|genoegen) )(?:aanwezig|erbij|present|van de partij|naar londen|bij aanwezig|komen|deelnemen)(?= *(?:[.!,;\\n]|$|op|bij|en|¤|de|met))`,
      'Graag aanwezig',
    ],
    [
      `(?:zet|schrijf|noteer|reken|tel|plaats|teken|vink|schrijven)(?: u| jullie| je)?(?: maar| dus| alstublieft)? (?:mij|me|ons|maar op mij|op mij|op me|op mijn (?:komst|aanwezigheid))(?: (?:maar|dus|alvast|graag|ook|gerust|er|er maar|er graag))*(?: (?:op (?:de|jullie|uw) (?:gasten)?lijst|op|mee|bij|erbij|in|neer|aan|als aanwezig))*`,
      'Zet mij maar op de lijst',
    ],
    [
      '(?:u|je|jullie) (?:kunt|kan|kunnen|mag|mogen) (?:gerust |zeker |absoluut |dan ook )?op (?:mij|me|mijn komst|ons) rekenen|(?:op mij|op ons) (?:kunt u|kun je|kunnen jullie) rekenen|(?:reken|rekenen) (?:maar |dus |gerust )?op (?:mij|me|ons)',
      'U kunt op mij rekenen',
    ],
    [
      '(?:ja|jazeker|zeker|jawel|uiteraard|natuurlijk)[,:]? (?:ik|we|wij) (?:kom|komen|wil|willen|ga|gaan|ben|zijn)(?: (?:graag|heel graag|zeker|dolgraag|erbij|er|aanwezig|mee))*|(?:een |wordt het een |is een |wordt een |van mij een |dat is een )(?:dikke |volmondig |duidelijk |groot |hartgrondig |enthousiast )?ja(?: van (?:mij|mijn kant|ons))?|(?:mijn|ons) antwoord is ja|volmondig ja',
      'Ja, ik kom graag',
    ],
    [
      "(?:staat|staan|zet|heb|hebben|komt|gaat)(?: het| hem| de datum| ik)?(?: (?:al|inmiddels|bij mij|nu|meteen|direct|graag|dik))* (?:in (?:de|mijn|m'n|onze) (?:agenda|kalender)|(?:in|op) (?:de )?agenda|(?:dik |rood )omcirkeld)(?: gezet| staan| genoteerd| geblokt)?|(?:dag|datum|agenda|die dinsdag|¤+) (?:is |heb ik |staat )?(?:geblokkeerd|geblokt|vrijgehouden|vrijgemaakt|vrij gehouden|geblockt|vrij gemaakt|gereserveerd)|(?:houd|hou|heb)(?: ik)? (?:de|die|¤+|deze) ?(?:dag|datum|dinsdag)? (?:vrij(?:gehouden|gemaakt)?|geblokkeerd|geblokt)",
      'Staat in de agenda',
    ],
    [
      '(?:trein|ticket|tickets|hotel|vlucht|eurostar|treinkaartje|treinticket)s? (?:is |zijn |heb ik |al |zijn al |is al )*(?:geboekt|gekocht|gereserveerd|besteld)|(?:ik )?(?:heb|heb ik) (?:mijn |de |al |een )*(?:trein|ticket|tickets|hotel|vlucht|eurostar|treinkaartje)s? (?:al )?(?:geboekt|gekocht|gereserveerd)',
      'Trein is al geboekt',
    ],
    [
      'ik zal (?:er |erbij |graag |zeker |natuurlijk |ook |daar |op ¤+ )*(?:zijn|aanwezig zijn|bij zijn|erbij zijn|komen|van de partij zijn)|dan (?:ben|kom) ik er',
      'Ik zal er zijn',
    ],
  ],
  wish: [
    [
      '(?:daar|hier|er) (?:wil|willen|zou|zouden) (?:ik|wij|we) (?:heel |wel |zeker |dolgraag |graag |natuurlijk |absoluut )*bij (?:zijn|horen|aansluiten)',
      'Daar wil ik bij zijn',
    ],
    [
      `(?:heel |zeer |erg )?(?:graag|gaarne|dolgraag|met (?:veel |groot )?(?:plezier|genoegen)) (?:wil|willen|zou|zouden) (?:ik|wij|we|§+)(?: ~)? (?:bijwonen|komen|deelnemen|meedoen|aanwezig zijn|bij zijn|erbij zijn|aanmelden|aansluiten|inschrijven|ingaan|in gaan)`,
      'Graag wil ik het symposium bijwonen',
    ],
    [
      `(?:${who} )?(?:wil|willen|zou|zouden)(?: ik| wij| we)?(?: ~)? ?(?:graag|heel graag|dolgraag|erg graag|gaarne|met plezier)(?: (?:bij|naar|aan|op|het|de|dit|deze|er|erbij|daar|van|¤+|jullie|uw|symposium|aanwezig))* ?(?:komen|bij zijn|aanwezig zijn|deelnemen|meedoen|zijn|bijwonen|naartoe|heen|ingaan op uw uitnodiging)?(?= *(?:[.!,;:\\n–—]|$|en|op|maar|met|voor|alleen|bij|vanaf|de|het))`,
      'Wij willen er graag bij zijn',
    ],
    [
      '(?:lijkt|klinkt)(?: me| mij| ons| het)? (?:heel |erg |echt |ontzettend |een )?(?:leuk|interessant|geweldig|mooi|fantastisch|goed|prachtig|goed plan|heel wat|een feest|een eer)(?: om (?:te komen|erbij te zijn|bij te zijn))?',
      'Lijkt me leuk',
    ],
  ],
  warm: [
    [
      '(?:lukt|past|schikt|gaat|komt)(?: het| dat| dit| zeker| vast)? (?:mij|me|ons|voor mij|bij mij)(?: (?:heel|zeker|wel|uitstekend|prima|goed|perfect|gewoon|uit|best|hoor|helemaal|mooi))*(?= *(?:[.!,;\\n]|$))|(?:dat |dit |het )(?:lukt|komt goed|gaat lukken|komt voor elkaar)(?= *(?:[.!,;\\n]|$))|wat mij betreft[:,]? (?:graag|van harte|prima|ja|akkoord|heel graag)',
      'Dag Eline, lukt mij!',
    ],
    [
      '(?:heel |zeer |erg |maar al te |ontzettend )?(?:graag|dolgraag|gaarne|met (?:alle |veel |heel veel |groot |zeer veel )?(?:plezier|genoegen|liefde)|van harte|heel graag zelfs)(?= *(?:[.!,:;\\n–—-]|$|tot|hoor))',
      'Heel graag!',
    ],
    [
      '(?:tot )(?:dan|¤+|in (?:londen|maart|de gallery)|straks|dinsdag|op (?:¤+|de)|de (?:19e|¤+)|bij de lunch|ziens op (?:¤+))|(?:ik |we )?(?:zie|zien)(?: ik| we| wij)? (?:jullie|u|je|elkaar)(?: allen| allemaal)? (?:dan|daar|in londen|in maart|op|¤+|graag|bij|straks)|(?:fijn|leuk) (?:jullie|u|je) (?:daar )?te zien',
      'Tot dan',
    ],
    [
      '(?:kijk|kijken|zie|zien)(?: ik| wij| we)?(?: (?:er|ernaar|ertoe|erg|heel|zeer|al|enorm|nu al|met (?:veel )?plezier|uit|naar|het|de|dit))* (?:naar uit|uit naar|ernaar uit|er naar uit|uit)(?! (?:uw|jullie) (?:reactie|antwoord))(?: (?:het|de|dit|jullie|een|om|naar)[^.!?;,\\n]{0,50})?|(?:heb|hebben|krijg)(?: ik)? er (?:(?:heel|erg|nu al|al|veel|ontzettend|ook) )*zin in|(?:veel |heel veel |nu al )?zin in(?:[.!]|$)|(?:ik )?verheug(?: me| mij)?(?: (?:er|me|mij|al|zeer|erg|enorm))*(?: op)?',
      'Ik kijk ernaar uit',
    ],
    [
      '(?:de datum|die dag|¤+|dinsdag|dat|het|dit) (?:past|komt|schikt|kan|lukt|werkt)(?: (?:mij|me|voor mij|heel|uitstekend|prima|goed|perfect|uit|zeker|wel|in mijn agenda|gewoon))*(?= *(?:[.!,;\\n]|$))|(?:ik )?(?:ben|heb)(?: ik)? (?:dan |die dag |¤+ )?(?:vrij|beschikbaar|tijd)(?= *(?:[.!,;\\n]|$))|(?:prima|akkoord|afgesproken|top|geregeld|komt goed|helemaal goed|in orde|is goed|komt in orde)(?= *[,.!\\n])',
      'Die dag past me prima',
    ],
    ['geen probleem', 'Dat is geen probleem voor ons'],
  ],
  busy: [
    [
      "(?:moet|moeten)(?: ik| wij| we)?(?: (?:dan|die dag|¤+|gewoon|helaas|zelf|toch|nu eenmaal|'s (?:ochtends|middags)))* (?:werken|opereren|lesgeven|les geven|college geven|dienst draaien|examineren|surveilleren|aan het werk|naar (?:een|de|het|mijn) (?!(?:opening|lunch|symposium|borrel|conferentie|bijeenkomst))[\\p{L}]+)|(?:werk|werken)(?: ik| wij| we)? (?:dan|die dag|¤+)|(?:dan|die dag|¤+) (?:werk|werken) (?:ik|wij|we)",
      'Helaas, ik moet werken',
    ],
    [
      "(?:precies|net|juist|uitgerekend|exact|laat dat nou|laat dat nu)(?: op| net| precies)? (?:de|die|dezelfde|diezelfde|dat de) (?:dag|dinsdag|week|ochtend|middag|avond)(?: (?:zijn))? (?:dat|waarop|van|als)(?! (?:jullie|uw|het symposium))|(?:heb|hebben|geef|sta|draai)(?: ik| wij| we) (?:(?:dan|nog|al|helaas|net|juist|die dag|'s (?:ochtends|morgens|middags|avonds|namiddags|voormiddags)|zelf|de hele dag|weer) )*(?:een )?(?:eigen )?(?:afspraak|overleg|les|college|consultatie|consultaties|patiënten|patienten|spreekuur|gesprek|gesprekken|poli|ok|operaties?|keuring|rechtszaak|zitting)",
      'Precies op de dag dat wij de sleutel krijgen',
    ],
    [
      '(?:op|met|in) (?:[\\p{L}]*vakantie|[\\p{L}]+reis|reis|zakenreis|wintersport|dienstreis|verlof|zwangerschapsverlof|ouderschapsverlof|het buitenland|cursus|retraite|conferentie|congres|sabbatical|huwelijksreis|ziekteverlof|stage|werkbezoek|expeditie)|in (?:het ziekenhuis|quarantaine|de rechtbank|het gips|de sneeuw|vergadering)|(?:in|naar) (?:boston|lyon|parijs|berlijn|brussel|wenen|new york|de vs|amerika|duitsland|frankrijk|spanje|italië|italie|zwitserland|china|japan|india|australië|afrika|genève|rome|madrid|kopenhagen|oslo|stockholm)|(?:buitenslands|onderweg|weg(?= (?:die|van|tot|dan))|dubbel geboekt|dubbelgeboekt|volgeboekt|bezet|ingeroosterd|dienst|piket|achterwacht|weekdienst|nachtdienst|spreekuur|poli(?:kliniek)?|onderwijs|college (?:geven|geef)|tentamens?|promotie|oratie|bruiloft|begrafenis|uitvaart|crematie|verhuiz\\p{L}*|bevalling|uitgerekend|operatie|geopereerd|audit|visitatie|inspectie|accreditatie|vergadering|bestuursvergadering|directieoverleg|deadline|ziek|griep|corona|gebroken [\\p{L}]+|mantelzorg|examens?|open dag|jubileum|diploma-uitreiking)',
      'Ik ben die week op vakantie',
    ],
    [
      '(?:andere|eerdere|eerder gemaakte|dringende|belangrijke|reeds gemaakte|lopende|onverwachte) (?:verplichting(?:en)?|afspra(?:ak|ken)|bijeenkomst|vergadering|verplichtingen)|(?:al |reeds )(?:een |iets |wat )?(?:andere? )?(?:afspra(?:ak|ken)|verplichting(?:en)?|anders|iets anders|plannen|bezet|vol|op de agenda)|(?:iets|wat) anders(?= (?:op|in|gepland|te doen))|(?:agenda|week|dag) (?:zit|is|staat|loopt)(?: [\\p{L}]+)? (?:vol|bomvol|volgepland|dichtgetimmerd)',
      'Ik heb dan al een andere verplichting',
    ],
    [
      '(?:valt|vallen|loopt|botst|botsen) (?:helaas )?(?:samen met|gelijk met|tegelijk met|met)|samenval\\p{L}*|tegelijkertijd',
      'Het valt samen met mijn spreekuur',
    ],
    [
      'tussengekomen|tussen gekomen|er is (?:helaas )?iets tussen|verlopen|doet (?:de )?das om|gooit roet in het eten|staking|roet in het eten',
      'Er is iets tussengekomen',
    ],
  ],
  elsewhere: [
    [
      "(?:ik )?(?:zit|zitten|sta|ben|verblijf|vertoef|lig|werk|vlieg|reis|zijn|woon|ga|vertrek)(?: ik| we| wij)?(?: dan| die (?:dag|week|avond)| dat moment| ¤+| ¥+| zelf| helaas| net| juist| nog| al| tot (?:april|mei|eind maart)| de hele (?:week|dag)| met [^.!?;,\\n]{1,30}?| voor (?:mijn|het) werk)* (?:in|naar|te|richting|bij|op) (?!een rolstoel)(?:het |de |een )?[\\p{L}][\\p{L}'-]+",
      'Ik zit dan in Ravenna',
    ],
  ],
  need: [
    [
      "(?:vegetari\\p{L}+|veganist\\p{L}*|vegan|halal|kosher|koosjer|glutenvrij|gluten\\p{L}*|lactose\\p{L}*|coeliakie|diabet\\p{L}+|allergi\\p{L}+|notenallergie|noten|pinda'?s?|vlees|vis|schaaldieren|varkensvlees|alcohol\\p{L}*|zuivel|ei(?:eren)?|soja|sesam|paddenstoelen|ui(?:en)?|knoflook|dieet\\p{L}*|eten|eet|maaltijd|lactosevrij|suiker\\p{L}*|ramadan|vasten|ik vast(?= *(?:[.!,;]|$|dan|die|en|tijdens|overdag))|garnalen|selderij|wijn)",
      'Ik eet vegetarisch',
    ],
    [
      '(?:rolstoel\\p{L}*|rollator|krukken|scootmobiel|stok|trap(?:pen)?|lift|rechtstaan|rechtop|lang (?:te )?staan|stoel|(?:kan|moet|graag|wil|kunnen|even|veel|blijven|dichtbij|te) zitten|drempel\\p{L}*|slechthorend\\p{L}*|doof|dove|gehoorapparaat|ringleiding|slechtziend\\p{L}*|blind\\p{L}*|geleidehond|hulphond|tolk|gebarentolk|schrijftolk|toegankelijk\\p{L}*|mindervalide|invalide\\p{L}*|zitplaats|vooraan|lang(?:e tijd)? staan|parkeer\\p{L}*|parkeren|gebedsruimte|kolfruimte|borstvoeding|zwanger)',
      'Ik zit in een rolstoel',
    ],
  ],
  regret: [
    [
      '(?:wat|ach wat|oh wat|och wat) (?:sneu|zonde|naar|spijtig|erg|vervelend)|(?:erg|heel|ontzettend|zo) zonde|zonde(?= *[.!,])|verdorie|verdikkeme|potverdorie',
      'Wat zonde',
    ],
    [
      '(?:helaas|jammer(?: genoeg)?|spijtig(?: genoeg)?|tot mijn (?:grote )?spijt|met (?:veel |grote )?spijt|het spijt me|het spijt mij|spijt|sorry|balen|wat jammer|zo jammer|erg jammer|heel jammer|echt jammer|ongelukkig genoeg|pech|vervelend|teleurgesteld|(?:mijn )?excuses|gemiste kans)',
      'Helaas',
    ],
    ['(?:dank|bedankt|dankjewel|merci)[^·.!?;\\n]{0,60}?,? maar', 'Dank voor de uitnodiging, maar'],
  ],
  bareYes: [
    [
      '(?:nou |och |oh |ah |en )?(?:aanwezig|present|erbij|komt in orde|komt goed|ja|jazeker|jawel|jaja|jep|joh ja|tuurlijk|natuurlijk|uiteraard|zeker(?: weten)?|vanzelfsprekend|absoluut|akkoord|prima|oké|oke|ok|yes|yep|met alle plezier|afgesproken)(?:,? (?:graag|hoor|zeker|natuurlijk|heel graag|dolgraag|gaarne|met plezier|bedankt|dank u|dank je|dankjewel|absoluut|leuk|hartstikke leuk|tof|prima|super|gezellig|top))*',
      'Ja graag',
    ],
  ],
  bareNo: [
    [
      '(?:nou |och |oh |ah |helaas |helaas,? |sorry,? )?(?:(?:dit jaar|deze keer|ditmaal|dit keer) (?:helaas|jammer genoeg|spijtig genoeg|dus|voor mij) niet|nee|neen|nope|nee hoor|helaas niet|helaas pindakaas|jammer genoeg niet|spijtig genoeg niet|deze keer niet|dit keer niet|ditmaal niet|dit jaar niet|helaas deze keer niet|niet deze keer)(?:,? (?:helaas|dank u|dank je|dank u wel|bedankt|dankjewel|sorry|jammer|jammer genoeg|spijtig|niet|hoor|deze keer niet|dit keer niet|dit jaar niet|merci))*',
      'Nee, dank u',
    ],
  ],
  all: [
    ['(?:voor |bij )?(?:de |al het )?(?:rest|overige)(?: van (?:het programma|de dag))?', 'De rest van het programma'],
    [
      '(?:de )?(?:hele|gehele|ganse|volledige|complete) (?:dag|programma|symposium|rit|middag en avond|event)|het (?:hele|gehele|volledige|complete) (?:programma|symposium|feest|evenement)|(?:aan |bij |voor |met )?alle (?:vier|onderdelen|delen|sessies|programmaonderdelen)(?: (?:onderdelen|delen|sessies))?|alles|van (?:begin|start|a|vroeg|ochtend) tot (?:eind|einde|finish|z|laat|avond)|(?:van )?(?:9|negen) (?:uur )?tot (?:het )?(?:eind|einde)|alle onderdelen',
      'De hele dag',
    ],
  ],
  only: [['(?:alleen|enkel|slechts|uitsluitend|enkel en alleen|louter)(?! (?:ben|was|is|het is))', 'Alleen de lunch']],
  except: [
    ['(?:maak|maken) (?:ik|wij|we) (?:dan )?geen gebruik', 'Van de lunch maak ik geen gebruik'],
    [
      '(?:behalve|uitgezonderd|met uitzondering van|op (?=(?:de|het) [\\p{L}]+ na)|buiten|zonder|excl(?:usief)?\\.?|minus|niet (?:voor|bij|naar|aan) (?=(?:de|het))|geen (?=(?:lunch|borrel|opening|receptie|diner|ontbijt))|(?:sla|slaan|skip|mis|mist|laat)(?: (?:ik|wij|we))?(?= (?:de|het|dus|helaas))|(?:slaat|skipt|mist) (?:zij|hij|ze|§+)|(?:over(?:slaan|sla|slaat)|skippen|missen))',
      'Alles behalve de borrel',
    ],
    ['(?:hoef|hoeft|hoeven) (?:ik |u |je )?(?:geen|niet)(?= )', 'Voor mij hoeft geen lunch'],
    [
      '(?:red|haal|halen|redden)(?: ik| we)? (?:dan |helaas )?(?:niet|nie)|(?<=(?:borrel|lunch|opening|receptie|conferentie|miniconferentie|diner)(?: [\\p{L}]+){0,3} )(?:niet|over|moet ik missen|sla ik over)',
      'De lunch voor mij niet',
    ],
    [
      '(?:moet|ga|vertrek|weg|naar huis|vertrekken)(?: ik| we| eerder| wel| helaas| dan| weg)* (?:voor|vóór)(?= (?:de|het) (?:opening|lunch|borrel|receptie|conferentie|miniconferentie|diner))|(?:voor|vóór)(?= de (?:borrel|lunch|receptie)[^.!?;,\\n]{0,15} (?:weg|vertrekken|naar))',
      'Ik vertrek voor de borrel',
    ],
  ],
  including: [
    [
      '(?:inclusief|incl\\.?|waaronder|ook (?:bij |voor |aan )?(?=(?:de|het))|zowel|plus|alsook|evenals|en ook)',
      'Inclusief de lunch',
    ],
  ],
  from: [
    ['van(?= (?:\\d{1,2}|half|twaalf|negen|tien|een|één) ?(?:uur|:|\\.|tot|t\\/m)?)', 'Van 12 uur tot de borrel'],
    [
      '(?:vanaf|met ingang van|(?:pas|eerst|net)(?: (?:om|bij|rond|na|tegen|voor|vanaf))?(?= (?:de|het|\\d{1,2}(?:[.:]\\d\\d| ?(?:uur|u|h)(?![\\p{L}]))|half|(?:twaalf|een|één|twee|drie|vier|elf) uur|twaalven))|na(?= (?:de|het) (?:opening|lunch|ochtend|conferentie|miniconferentie))|schuif (?:ik )?(?:aan )?(?:aan )?(?:bij|vanaf)|sluit (?:ik )?aan (?:bij|vanaf|om)|op tijd voor|arriveer(?: ik)? (?:om|rond|bij)|aankom\\p{L}* (?:om|rond))',
      'Vanaf de lunch',
    ],
  ],
  until: [
    ['tot (?:aan )?(?:het )?(?:eind|einde) van(?= (?:de|het))', 'Tot het eind van de lunch'],
    [
      '(?:tot en met|t\\/m|tm|tot(?= (?:aan )?(?:de|het|na|en|\\d|half|een|het einde))|tot na|(?:vertrek|weg|ga|moet|vertrekken)(?: ik| we| wel| dan| helaas| direct| meteen)* (?:na|om)(?= (?:de|het|\\d|half)))',
      'Tot en met de lunch',
    ],
  ],
  limit: [
    [
      '(?<!(?:opening|welkom|ontvangst)[\\p{L}]*[^\\n]{0,120})(?:(?:pas|eerst|vanaf) (?:om|bij|rond|na|tegen|omstreeks|vanaf)|niet (?:vóór|voor|eerder dan)|vanaf) (?:een uur of |kwart (?:voor|over) )?(?:\\d{1,2}|één|tweeën|twee|drie|drieën|vier|vieren|vijf|vijven|zes|zessen|elf|elven|tien|tienen|twaalf)(?! ?(?:uur|u|h|:|mei|april|maart))|(?:een|1|anderhalf|half|twee|paar|een paar|een half|een klein) (?:uur(?:tje)?|uurtjes|uren)(?! (?:met de|met het|vliegen|reizen|rijden|treinen|sporen|fietsen|lopen|reistijd|verderop|vertraging))|even (?:binnen|langs|kort)|kort(?= (?:aanwezig|langs|bij))|eerder (?:weg|vertrekken|naar huis)|vroeg(?:er|tijdig)? (?:weg|vertrekken|naar huis)|wat later|later (?:aan|binnen|komen|arriveren)|te laat|deel van|een deel|gedeelte|halve dag|iets later|maximaal',
      'Een uurtje',
    ],
  ],
  thatDay: [
    [
      '(?<=(?:ben|zijn|zit|zitten|heb|hebben|moet|moeten|sta|werk|werken|verblijf) )dan(?! ook)|(?<=[.!,;\\n] ?|^)dan(?= (?:·|ben|zit|heb|moet|werk|sta|zijn|zitten|hebben|verblijf|lig|vlieg|geef))',
      'Dan ben ik in de Verenigde Staten',
    ],
    [
      'deze (?:dag|datum|dinsdag)|(?:die|dezelfde|dat|diezelfde|de hele|juist die|net die|heel die|precies die) (?:dag|week|datum|dinsdag|avond|ochtend|middag|periode|weekend|moment|dagen|weken|maand)|¤+|¥+|(?:(?<=(?:ik|we|wij) )dan|dan(?= (?:helaas|net|juist|in|op|al|zelf|een))|op dat moment|in maart|medio maart|al|reeds|momenteel|op dit moment|tot (?:en met )?(?:april|mei|eind maart|pasen))|(?:de )?19e',
      'Die week',
    ],
  ],
  turn: [
    ['(?:maar|echter|doch|hoewel|ware het niet|desondanks|niettemin|daarentegen|alhoewel)(?= )', 'Ik kom, maar later'],
  ],
  negation: [
    ['(?:niet|geen|nooit|niemand|niets|niks|nergens|noch|zonder|nee|nie|onmogelijk|evenmin|nauwelijks|amper)', 'Niet'],
  ],
  coming: [
    [
      '(?:kom|komt|komen|gekomen|kwam|aanwezig|aanwezigheid|deelname|deelnemen|neemt deel|meedoen|meegaan|bijwonen|meekomen|meenemen|erbij|van de partij|aansluiten|aanschuiven|aanmelden|afmelden|afzeggen)',
      'Hij komt',
    ],
  ],
  courtesy: [
    [
      "(?:beste|geachte|hallo|hoi|hi|hey|dag|lieve|waarde|goede(?:morgen|middag|navond|dag)|goedendag|mijne|weledel\\p{L}*|l\\.s\\.?|ls)(?: [\\p{L}.'/-]+){0,6}(?=[,!:.\\n])",
      'Beste allemaal,',
    ],
    [
      '(?:(?:hartelijk|heel erg|heel hartelijk|veel|zeer|ontzettend|nogmaals|hartelijke|duizendmaal|alvast|bij voorbaat|mijn|met) )*(?:dank(?: ?(?:u|je)(?: ?wel)?)?|bedankt|dankjewel|thanks|merci|danke)(?: (?:nogmaals|alvast|zeer|wel|bij voorbaat))*(?: (?:voor|aan|dat)[^.!?;,\\n]{1,70}?(?=[.!?;,\\n]| maar | en |$))?',
      'Dank voor de uitnodiging',
    ],
    [
      '(?:wat|erg|heel|zeer|echt|super|supper|ontzettend|hartstikke|hoe|klinkt|dat is|vind het|vind ik|ik vind het)? ?(?:leuk|fijn|mooi|goed|attent|vriendelijk|aardig|eervol|bijzonder|interessant|geweldig|gezellig|tof|prachtig|vereerd|gaaf|super|een eer|te gek)(?: (?:dat (?:u|jullie|je|dit|ik|er)[^.!?;\\n]{1,50}|initiatief|programma|van (?:u|jullie|je)|zeg|idee|bericht|om (?:te horen|uitgenodigd te (?:worden|zijn))))?',
      'Wat leuk',
    ],
    [
      '(?:met )?(?:vriendelijke|hartelijke|beste|warme|collegiale) groet(?:en)?|groet(?:en|jes)?|mvg|hoogachtend|liefs|tot (?:ziens|horens|gauw|snel|later)',
      'Met vriendelijke groet',
    ],
  ],
}
