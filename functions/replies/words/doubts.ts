/**
 * Doubts, conditions and other meetings in so many words, in the four languages together. They are looked for before any courtesy, wide on purpose:
 * a line too many costs a glance. See word-table.ts for the form of a line.
 */
import type { WordTable } from './word-table.ts'

export const doubts: WordTable = {
  stop: 'not',
  doubt: [
    [
      "we (?:very much |really )?look forward to (?:seeing|welcoming|meeting) you|(?:we|wij) (?:would|'d|zouden) be (?:glad|happy|delighted|pleased|honoured|grateful) to (?:have|welcome|know|hear|receive)|confirm your (?:place|registration)|you are registered|offer you|we have recorded|(?:wij|we) (?:zien|nodigen|verwelkomen|heten) (?:u|jullie)|graag tot ziens|schrijf ons|aanmelding sloot|(?:attend|kom|kan niet|cannot come|come|yes|no|ja|nee): ?https?",
      'We look forward to seeing you',
    ],
    [
      "thank you (?:all )?(?:so much |very much )?for (?:a|such a|the|yesterday's) (?:splendid|lovely|wonderful|great|fantastic|memorable|brilliant|excellent|superb) (?:day|event|evening|symposium)|first rate and|(?:mooie|geweldige|fijne|prachtige) dag (?:gehad|gisteren)|danke für den (?:schönen|tollen|gelungenen) tag|merci pour (?:cette|la) (?:belle|merveilleuse|excellente) journée",
      'Thank you for a splendid day',
    ],
    [
      '(?:final|last) (?:word|say)|yet to be (?:told|asked)|laatste woord|letzte wort|dernier mot|entscheidet (?:mein|der|die)|beslist (?:vrijdag|mijn|de)|(?:baas|boss|chef) (?:beslist|decides|entscheidet|décide)|(?:rooster|rota|dienstplan) (?:voor|for|für)',
      'My dean has the final word',
    ],
    // Hopes and appearances.
    [
      "(?:i|we)(?: do| really| very much| just| so)? hope (?:that )?(?:i|we|my|our)(?= )|(?:really |do )?hope (?:that )?(?:i|we|my)(?= )(?! not to)|i'm hopeful|hopeful(?:ly)? (?:that )?i|(?:fairly|pretty|quite|reasonably|rather) (?:confident|sure|certain|optimistic)|optimistic that|praying (?:that )?i|i trust (?:i|that i)",
      'I hope I can come',
    ],
    [
      "in (?:principle|theory|an ideal world|another life)|apparently,? i|it seems (?:that )?i|looks like i|i(?:'m| am) told i|i dare say|let's (?:say|assume)|or so (?:my|i)|(?:as|so) far as i (?:know|can (?:see|tell))|(?:my|the) (?:secretary|diary|calendar|wife|husband|boss) (?:says|tells me|thinks)|i feel i can|(?:cautious|qualified|conditional|provisional) yes|at present|ten years ago",
      'In principle I can attend',
    ],
    [
      "d\\.v\\.|deo volente|insha'?allah|knock on wood|touch wood|all (?:going|being) well|(?:health|work|weather|trains?|time) (?:allowing|permitting)|following wind",
      'All going well I will be there',
    ],
    [
      'in (?:beginsel|theorie)|volgens (?:mij|mijn agenda)|naar verwachting|het ziet er ?naar uit|laten we (?:zeggen|aannemen)|voor zover ik|bij leven en welzijn|behoudens|in een (?:ideale wereld|ander leven)|mijn streven|(?:ik|we) hoop(?:en)? (?:dat (?:de|het|ik|mijn|we)|er|te|erbij)(?! (?:een |wordt|mooie|goede))|hoor wel of',
      'In beginsel ben ik aanwezig',
    ],
    [
      'aus heutiger sicht|ich hoffe,? (?:ich|dass ich)|im prinzip|grundsätzlich (?:ja|gern|komme|bin)|so gott will|nach (?:jetzigem|heutigem) stand',
      'Aus heutiger Sicht bin ich dabei',
    ],
    [
      "j'espère (?:que|pouvoir|venir)(?! (?:ce|cette|la journée|vous|tout))|en principe|a priori|à première vue|si dieu|sauf (?:imprévu|contretemps)|normalement",
      'En principe je viens',
    ],
    // Conditions.
    [
      "(?:get|find|give|promise|pay|save|buy|book) (?:me|my) [^.!?;\\n]{1,40} and (?:i'll|i'm|i will|i am|you can|count)|if (?:needed|required|necessary)(?= *[.!]| *$)|once (?:my|the|our|i)(?= )|as soon as|until i'm",
      'Find me a locum and I will be there',
    ],
    [
      '(?:regel|betaal|geef|zoek|vind) (?:mijn|me|mij|een) [^.!?;\\n]{1,30} en (?:ik|dan)|sobald (?:mein|ich|der|die|das|wir)|zodra (?:mijn|ik|de|het)|dès que',
      'Regel een parkeerplaats en ik kom',
    ],
    [
      '(?:let|hoor|laat|give|geef)(?: me| mij| ik| het| even| u| je)* (?:know|weten|graag|wel)? ?(?:if|whether|als|of|ob) (?:there|you|er|u|jullie|je|noch)(?: (?:is|are|still|have|has|nog|heeft|hebt|hebben))* ?(?:still |nog |a |any |een |enough |genoeg )*(?:room|places?|space|seats?|plek|plaats|ruimte|platz|plätze)',
      'Let me know if there is still room',
    ],
    // Later, elsewhere, otherwise.
    [
      "(?:will|i'll|we'll|shall) (?:confirm|reply|answer|respond|decide)(?: [\\p{L}]+){0,4} (?:next|in due|later|soon|shortly|after|tomorrow)|(?:i'll|will|shall) attend to|(?:bevestig|bestätige)(?: ik| ich)?(?: mijn| meine)? [\\p{L}]+ (?:volgende|nächste)",
      "I'll confirm my attendance next week",
    ],
    [
      'by (?:phone|telephone)|over the phone|digitally|telefonisch|digital dabei|digitaal|par téléphone|à distance',
      'I will be there by phone',
    ],
    [
      '(?:join|attend|follow|watch) (?:you |it )?from (?!lunch|the (?:lunch|start|beginning|opening|mini|symposium|afternoon)|noon|\\d|half|one|two|nine|twelve)[\\p{L}]+',
      'Happy to join from Groningen',
    ],
    [
      '(?:most|part|much|some) of the (?:day|time|programme|event|symposium|opening|lunch|afternoon)|on and off|at some point|(?:drop|pop|come|swing)(?: by| in| along)? (?:for a bit|for a while|between|in between)|between (?:clinics|meetings|lists|patients|appointments)|(?:after|na|nach|après) (?:work|my (?:clinic|list|shift|ward|meeting)|mijn (?:werk|spreekuur|dienst)|der arbeit|mon (?:travail|service))',
      "I'll be there most of the day",
    ],
    [
      'ergens in de loop|tussen de [\\p{L}]+ door|kurz vorbei|entre deux (?:consultations|rendez-vous|réunions)|van school halen|(?:pick up|collect|fetch) (?:my|the|our) (?:son|daughter|child|children|kids|boy|girl)',
      'Ik kom ergens in de loop van de dag',
    ],
    [
      "(?:most|half|some|the best) of the (?:opening|lunch|drinks|talks)|until (?:the drinks|i'm|my (?:train|list|pager)|halfway|i am)|again later",
      'I will be there until the drinks',
    ],
    // Answers to nothing, or to something else.
    [
      "look(?:ing)?,? forward to (?:hearing|your (?:reply|answer|response|message|mail)|receiving|a (?:reply|answer)|more|further)|kijk (?:ik )?uit naar (?:uw|je|jullie|het) (?:antwoord|reactie|programma|bericht)|freue mich auf (?:ihre|eure|deine) (?:antwort|rückmeldung|nachricht)|(?:au plaisir|dans l'attente) de vous (?:lire|entendre)|dans l'attente de votre",
      'Looking forward to hearing from you',
    ],
    [
      "(?:nothing|no one|nobody|niets|nichts|rien)(?: ne)? (?:prevents|is preventing|stops|is stopping|keeps|belet|hindert|verhindert|weerhoudt|m'empêche|ne m'empêche)(?: [\\p{L}]+)?",
      'Nothing prevents me from attending',
    ],
    [
      "(?:do not|don't|begin|beginnen|fangt|fangen sie|ne commencez)(?: [\\p{L}]+){0,3} (?:without|niet zonder|nicht ohne|pas sans)|mustn't miss|must not miss",
      'Do not start without me',
    ],
    [
      "(?:couldn't|could not) (?:make it|attend|come|join|be there)(?: [\\p{L}]+){0,3} (?:on ¤+|¤+|last|yesterday)|sorry to (?:have )?miss(?:ed)?|apologies that i|too late now",
      'Sorry I could not make it last week',
    ],
    [
      "i clicked|by mistake|a mistake|per ongeluk|vergissing|versehentlich|par erreur|ik heb op [^.!?;\\n]{1,20} (?:gedrukt|geklikt)|j'ai cliqué|auf [^.!?;\\n]{1,20} geklickt",
      'I clicked yes by mistake',
    ],
    [
      '(?:withdraw from|cancel|afzeggen|absagen|annule\\p{L}*) (?:the other|another|a (?!place)|an |my (?:holiday|clinic|list|trip|leave)|mes |ma (?!participation|venue|présence|réservation|inscription)|mon (?!inscription))|(?:vakantie|golfles|afspraak|spreekuur|dienst|urlaub)(?: [\\p{L}]+){0,3} (?:afzeggen|absagen|verzetten)',
      'I will cancel my holiday for it',
    ],
    [
      "(?:too|te|zu|trop) (?:expensive|far|duur|teuer|chère?|cher) (?:for me|voor mij|für mich|pour moi)(?: to walk)?,? (?:so|dus|also|donc|je prendrai|ik ga|ich)|(?:by|mit dem|met de|avec le|en) (?:bus|coach|car|train|eurostar|auto|trein|zug|voiture)(?= this time|,? (?:i'll|ik|ich nehme|je prendrai))|no time to (?:read|look)|keine zeit, das|(?:pas eu|n'ai pas) le temps de",
      'It is too far for me to walk, so I will take a taxi',
    ],
    [
      "(?:next|some other|another) (?:year|time|day),? (?:please|i'd|i would)|(?:come|attend|join|komen|kom|komme|viendrai)(?: [\\p{L}]+){0,2} (?:next (?:time|year)|sometime|one day|volgend jaar|de volgende keer|nächstes jahr|l'année prochaine|un jour)|(?:volgend jaar|nächstes jahr|l'année prochaine) (?:kom|komme|viendrai)|down for next",
      'Delighted to come next year',
    ],
    [
      '(?:geblokkeerd|geblokt|blocked|blockiert|bloqué\\p{L}*|booked|vrijgehouden) (?:for|voor|für|pour|in verband|wegen|to)(?= (?!it|you|this|the (?:symposium|event|day)|jullie|u |het|dit|london)[\\p{L}])|agenda ?: ?[\\p{L}]|agenda van (?:mijn|de)',
      'Die dinsdag is geblokkeerd voor onze visitatie',
    ],
    [
      'as apologies|the day the (?:nhs|government|trains) |(?<=[.!] )not!|oops|oeps|hoppla|oh dear|just saw the date|on second thoughts|scratch that|althans',
      "I'll be there! Oh dear",
    ],
    [
      "opportunity to (?:speak|present|talk)|(?:ok|okay|oké|okay,|d'accord|prima),? (?:thanks|thank you|dank|danke|merci|bedankt)(?= *(?:[.!\\n]|$| voor de informatie))(?! for the invitation)|will do,? thanks",
      'Okay, thanks',
    ],
    [
      '(?:wil je|kun je|would you|can you|könntest du|peux-tu) (?:dit|this|das|it|ça) (?:voor me|for me|für mich|pour moi)|(?:shall i|should i) tell them|is this one for you|ga jij|gehst du|tu y vas|are you going',
      'Shall I tell them you are coming?',
    ],
    [
      '(?:mother|father|wife|husband|son|daughter|brother|sister|moeder|vader|mutter|vater|mère|père)(?: [\\p{L}]+){0,2} (?:had a stroke|died|is dying|passed away|ligt op sterven|is overleden|liegt im sterben|is getting married|gets married|trouwt|wird gedoopt)|(?:leave|verlof|urlaub\\p{L}*|congé|budget)(?: [\\p{L}]+){0,3} (?:turned down|refused|denied|frozen|geweigerd|bevroren|abgelehnt|refusé)|finance said|(?:inspect\\p{L}+|staking|streik|grève|carnaval|accreditat\\p{L}+)(?: [\\p{L}]+){0,6} (?:that|die|dat|¤+)',
      'My leave request was turned down',
    ],
  ],
}
