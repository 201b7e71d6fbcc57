/** German words of replies. See word-table.ts for the form of a line. Umlauts are also taken as ae, oe, ue, and ß as ss. */
import type { Phrase, WordTable } from './word-table.ts'

const relation =
  '(?:frau|mann|partner|partnerin|ehefrau|ehemann|gattin|gatte|freund|freundin|sohn|tochter|mutter|vater|bruder|schwester|kollege|kollegin|chef|chefin|doktorand|doktorandin|mitarbeiter|mitarbeiterin|assistent|assistentin)'
const who = `(?:ich|wir|§+|meine? ${relation}(?: [^.!?\\n]{0,40}?)? und ich|ich und meine? ${relation})`
const notComing =
  '(?! *(?:am (?:abend|tag|morgen|nachmittag) (?:vorher|zuvor|davor|danach|darauf)|am (?:nächsten|folgenden|vorigen|vor)|auf (?:sie|dich|euch|ihr)|darauf|darum|dazu,|aus|zu (?:dem|der) (?:schluss|ergebnis|überzeugung|entscheidung)|von der arbeit|in ?frage|in betracht|ins|zurück|wieder auf|zurecht|mit (?:der|dem) (?:einladung|link|anmeldung|formular)))'
const gladly =
  '(?:sehr gerne?|gerne?|liebend gerne?|herzlich gerne?|sehr|mit (?:großer |grosser |größtem |viel )?(?:freude|vergnügen)|natürlich|selbstverständlich|auf jeden fall|jedenfalls|sicher|bestimmt|gewiss|definitiv|ebenfalls|auch|dann|wieder|halt|eben|ja|doch|nun|jetzt|hiermit|dankend|beide|alle|zusammen|persönlich)'
const dabei =
  '(?<!gerade )(?:am start|mit an bord|an bord|mit am start|dabei(?: sein)?(?!,[^.!?;\\n]{0,80} (?:zu [\\p{L}]+en|[\\p{L}]+zu[\\p{L}]+en)(?![\\p{L}]))|mit dabei|da(?: sein)?(?! (?:im|in|auf|beim|bei|nach|an|um|mit|zu|vom|von|schon|bereits|leider))|anwesend(?: sein)?|zugegen(?: sein)?|vor ort(?: sein)?|mit von der partie(?: sein)?|von der partie(?: sein)?)'
const teil =
  '(?:teil(?:nehmen)?|teilzunehmen|kommen|zu kommen|erscheinen|beiwohnen|mitmachen|dazukommen|hinkommen|anreisen|vorbeikommen|vorbeischauen|zusagen|folge leisten|folge zu leisten|nachkommen|vorbeizukommen|teilhaben|einfinden)'
/** The guest as the subject. */
const subject = `${who}(?: (?:selbst|selber|persönlich|beide|beiden|alle))?`
/** Where a clause begins, or goes on about the guest: there a verb needs no subject. */
const edge =
  '(?<=(?:^|[.!?;:\\n]) *|(?:^|[.!?;:\\n])(?:(?!(?<![\\p{L}])(?:(?:meine?|unsere?|er|sie|niemand|keiner|(?<!(?:geehrte|liebe|werte) )frau|(?<!(?:geehrter|lieber|werter) )herr) |(?:die|der|eine?|zwei|drei) kolleg))[^.!?;:\\n]){0,240}(?:[,–—]| (?:und|leider|daher|also|deshalb|dann|gerne?)) *)'
/** A verb whose form may have another subject stands beside the guest or at the edge; one in the first person may stand alone. */
const verb = (first: string, shared = '', third = ''): string => {
  const own = [first, shared].filter(Boolean).join('|')
  const any = [own, third].filter(Boolean).join('|')
  return `(?:${subject} (?:${own})|§+ (?:${any})|(?:${any}) §+|(?:${own}) (?:ich|wir|meine? ${relation} und ich|ich und meine? ${relation})${shared === '' ? '' : `|${edge}(?:${shared})`}|(?:${first}))`
}
const named =
  '(?:mini-?konferenz|(?:mini-?|fach)?(?:veranstaltung|symposium|symposiums|konferenz|tagung|programm|tagesprogramm|treffen|anlass|event|empfang|mittagessen|lunch|eröffnung|umtrunk|apéro|einladung|tag|teil|vorträgen|programmpunkten|begrüßung))'
const at = `(?: (?:der|ihrer|eurer|dieser) (?:freundlichen |netten |lieben |ehrenvollen |werten )?einladung| (?:an|bei|zu) (?:der|dem|den|ihrer|ihrem|dieser|diesem|eurer|eurem|allen) (?:(?:gesamten|ganzen|geplanten|o\\. ?g\\.|genannten|interessanten|schönen|ersten|zweiten|networking|nl-uk|vier|anschließenden) )*${named}(?: (?:über|on|zur) nuclear medicine)?| (?:am|zum|zur|beim) (?:(?:gesamten|ganzen|geplanten|networking|nl-uk|anschließenden) )*${named}(?: on nuclear medicine)?)`
/** Between the halves of a verb: any word that does not turn it, and the event and its parts by name. */
const object =
  '(?: (?:die|ihre|eure|diese|deine|den|diesen|euren|ihren|der|ihrer|dieser|das|dieses|mein|meine) (?:freundliche |liebe |nette |werte |schöne |tolle |besagten |genannten )?(?:einladung|termin|veranstaltung|symposium|teilnahme|anreise|reise|kommen|tagung|konferenz)(?: ¤+| am ¤+)?)'
const why =
  '(?: (?:aber|jedoch|allerdings)| (?:wegen|aufgrund|infolge|aus|durch|dank) (?:(?!(?<![\\p{L}])(?:nicht|und|aber)(?![\\p{L}]))[^.!?;,\\n]){1,50}?)'
const gap = `(?: (?:aber|jedoch|allerdings|also))?(?: ~)?(?:${object})?(?: ~)?(?:${at}(?:,| und| sowie|)){0,4}(?: ~)?`
const not = '(?:nicht|nich|net|ned|nid|nie|keinesfalls|unmöglich|auf keinen fall|unter keinen umständen)'
/** What the guest does not do at all: nothing between that limits what is denied. */
const denied = `${not}(?: mehr)?(?! (?:persönlich|physisch|selbst))(?: (?!(?:nur|allein|alleine|ganze?n?|pünktlich|rechtzeitig|früher|länger|lange|lang|ohne|unbedingt|immer|sofort|gleich|jetzt|schon|um|bis|ab|erst|vor(?! ort)|einer?|einem|sicher|fehlen|absagen|und|aber|sondern|ob|dass|was|zum|zur|beim|umhin|dazu|klar|mein\\p{L}*|unser\\p{L}*)(?![\\p{L}]))[\\p{L}\\p{N}'§¤-]+){0,6}?`
/** Two parts of a programme before their verb. */
const pair =
  '(?:(?<=[,;.] )(?:(?:zu[mr]|a[mn]|beim|bei|den|die|das|der|dem) )?[\\p{L}-]+ und (?:(?:zu[mr]|a[mn]|beim|bei|den|die|das|der|dem) )?[\\p{L}-]+ )?'
const after =
  '(?= *(?:[.!,;:\\n)–—-]|$|und|am|zum|zur|an|beim|bei|mit|im|in|um|ab|auf|nach|¤|zu|für|vom|von|bis|nur|aber|allerdings))'

const table: WordTable = {
  stop: 'nicht nie niemals kein keine keinen keiner keinem keinesfalls weder niemand nichts aber jedoch doch allerdings falls wenn sofern ob oder vielleicht eventuell möglicherweise wahrscheinlich vermutlich hoffentlich hoffe würde wuerde könnte koennte müsste muesste sollte versuche nur bis wer der die das weil bevor nachdem sobald mein meine sein seine ihr ihre unser unsere ein eine jemand er sie man und absagen ohne einer einem einen eines anderen anderer anderem kaum beinahe fast statt anstelle jemanden \\p{L}*sitzung(?:en)? \\p{L}*besprechung \\p{L}*hochzeit \\p{L}*prüfung(?:en)? \\p{L}*kongress(?:es)? \\p{L}*workshop \\p{L}*audit \\p{L}*feier \\p{L}*beerdigung \\p{L}*messe \\p{L}*marathon \\p{L}*konzert \\p{L}*vorlesung \\p{L}*seminar \\p{L}*kurs \\p{L}*schulung',

  optOut: [
    [
      '(?:bitte |ich (?:möchte|will) )?(?:(?:diese |die |ihre |den |ihren )?(?:newsletter|mails?|e-?mails?|mailings?|einladungen) )?abbestellen(?: bitte)?|(?:bitte )?(?:mich )?(?:vom|von ihrem|aus dem|aus ihrem) (?:e-?mail-?)?(?:newsletter|verteiler) (?:abmelden|austragen|abzumelden|auszutragen)(?: bitte)?',
      'Bitte abbestellen',
    ],
    [
      '(?:bitte )?(?:(?:können|könnten|koennten|würden) sie (?:bitte )?(?=(?:mich|meine|uns)))?(?:(?:streichen|löschen|entfernen|nehmen|tragen) sie )?(?:mich|meine (?:e-?mail-?)?(?:adresse|daten|kontaktdaten))(?: bitte)?(?: (?:sofort|umgehend))? (?:aus|von) (?:(?:ihrem|dem|diesem|allen|ihren) (?:e-?mail-?)?(?:verteilern?)|(?:ihrer|der|dieser|ihren|allen) (?:mailinglisten?|e-?mail-?listen?|adresslisten?|datenbank|adressdatenbank|kartei)|(?:ihrer|ihren) listen?)(?: (?:heraus|raus|aus|streichen|löschen|entfernen|nehmen|herausnehmen))?',
      'Bitte streichen Sie mich aus Ihrem Verteiler',
    ],
    [
      '(?:bitte )?(?:schicken|senden|schreiben)? ?(?:sie )?(?:mir )?(?:bitte )?keine (?:weiteren |mehr )?(?:e-?mails?|mails?|einladungen|nachrichten)(?: mehr)?(?: (?:schicken|senden|zusenden|bitte))*(?= *(?:[.!,;\\n]|$))',
      'Bitte keine weiteren E-Mails',
    ],
    [
      '(?:ich )?(?:möchte|will|wünsche)(?: ich)?(?: (?:künftig|in zukunft|ab sofort))?(?: von ihnen)? keine (?:weiteren )?(?:e-?mails?|mails?|einladungen|nachrichten)(?: (?:mehr|von ihnen|erhalten|bekommen|zu erhalten))*',
      'Ich möchte keine weiteren Einladungen erhalten',
    ],
    [
      '(?:bitte )?(?:schreiben|mailen|kontaktieren) sie (?:mir|mich) (?:bitte )?(?:nicht mehr|nie wieder|nie mehr)|(?:bitte )?(?:hören) sie (?:bitte )?auf,? (?:mir|mich) (?:(?:e-?mails?|mails?|einladungen) )?zu (?:schreiben|mailen|schicken|senden|kontaktieren|belästigen)',
      'Schreiben Sie mir bitte nicht mehr',
    ],
    [
      '(?:bitte )?(?:löschen) sie (?:bitte )?(?:alle |sämtliche )?(?:meine|meiner) (?:personenbezogenen |gespeicherten |persönlichen )?daten(?: bitte)?(?: (?:gemäß|nach|laut) (?:der )?dsgvo)?|(?:bitte )?(?:alle )?meine (?:personenbezogenen |gespeicherten |persönlichen )?daten (?:gemäß dsgvo )?(?:löschen)',
      'Bitte löschen Sie meine Daten',
    ],
  ],
  optOutHint: [
    [
      'verteiler|mailingliste|abbestell\\p{L}*|newsletter|dsgvo|datenschutz|abmelden|abzumelden|abmeldung|melde mich ab|austragen|auszutragen',
      'Wie komme ich aus Ihrem Verteiler?',
    ],
    [
      '(?:streichen|nehmen|löschen) sie (?:mich|meine?n? (?!absage|zusage|anmeldung)[\\p{L}-]+) (?:von|aus)|(?:mich|meinen namen) von der (?:gäste|einladungs)?liste',
      'Streichen Sie mich von der Liste',
    ],
    ['keine (?:weiteren )?(?:e-?mails?|einladungen|erinnerungen)', 'Keine Erinnerungen mehr'],
  ],

  harmless: [
    [
      `auch wenn (?:(?!(?<![\\p{L}])(?:nicht|nur|erst|später|früher|keine?n?|wenig|kurz|spät|gedanken)(?![\\p{L}]))[^.!?;,\\n]){1,70}`,
      'Auch wenn ich eine weite Anreise habe',
    ],
    [
      `(?:mit )?(?:der|die|das|dem|den|ihr|ihre|ihrem|über den|auf der)? ?(?:[\\p{L}-]*link|online-?[\\p{L}]*|[\\p{L}]*formular|anmeldung|anmeldeseite|web-?seite|website|seite|button|knopf|passwort|anhang|datei|registrierung|portal|pdf|adresse)(?: (?:auf|in|von|der|die|im|ihrer|ihrem|[\\p{L}]+-?(?:seite|mail|website)))*(?: ~)? (?:geht|klappt|funktioniert|öffnet|lädt|ging|klappte|funktionierte|lässt|öffnen|finden|hat|anmelden)(?: sich| bei mir| leider| es| das| ~)* ?(?:nicht|nie)(?: (?:öffnen|auf|geklappt|funktioniert|finden|laden|mehr))?|(?:konnte|kann) (?:ich )?(?:mich )?(?:leider |online |über den link |auf der seite |das formular |die seite |den link |den anhang |die datei )*nicht (?:öffnen|anmelden|registrieren|finden|laden|lesen|aufrufen|einloggen)`,
      'Der Link funktioniert bei mir nicht',
    ],
    ['(?<=(?<![\\p{L}])(?:ich|wir|§) )als \\p{L}+', 'Da bin ich als Vorsitzender unabkömmlich'],
    ['(?<=(?:eher|mehr|anders|weniger|später|früher) )als|als auch', 'Sowohl zum Lunch als auch zum Empfang'],
    [
      '(?:ich )?bitte(?: ich)?(?: sie| euch| um)? (?:die (?:späte|verspätete) (?:antwort|rückmeldung)[^.!?;\\n]{0,20}|um (?:entschuldigung|nachsicht) für die (?:späte|verspätete) [\\p{L}]+)',
      'Bitte um Entschuldigung für die späte Antwort',
    ],
    ['(?:dafür |und )?bis zum (?:bitteren |späten |seligen )?(?:ende|schluss)', 'Und bleibe bis zum Schluss'],
    ['wenn nicht,? (?:auch )?(?:kein problem|egal|macht nichts)[^.!?;\\n]{0,20}', 'Wenn nicht, auch kein Problem'],
    [
      '(?:entschuldigen sie|entschuldigung|verzeihen sie|sorry|pardon|entschuldige)(?: bitte)? (?:die|für|dass|fuer|meine)[^.!?;\\n]{1,70}',
      'Entschuldigen Sie die späte Antwort',
    ],
    [
      '(?:wenn|falls|sollten|sollte) (?:sie|ihr|es|sich)?(?: ?(?:noch|weitere|dazu|irgendwelche|hierzu|vorab|von mir|ihrerseits|von ihrer seite))* ?(?:fragen|rückfragen|informationen|infos|angaben|unterlagen|details)(?: [^.!?;,\\n]{1,40})?(?:,? (?:melden|geben|sagen|lassen|schreiben|stehe|rufen)[^.!?;\\n]{0,60})?',
      'Falls Sie Fragen haben, melden Sie sich',
    ],
    [
      '(?:sollte|falls|wenn) sich (?:daran |etwas |noch |bei mir |meine? |an meinen plänen |wider erwarten |doch )*[^.!?;,\\n]{0,30}(?:ändern|ändert|ergeben|ergibt),? (?:melde|gebe|sage|lasse|informiere|schreibe)[^.!?;\\n]{0,60}',
      'Sollte sich etwas ändern, melde ich mich',
    ],
    [
      '(?:wenn|falls|soweit|sofern) (?:möglich|nötig|gewünscht|es keine umstände macht|es geht)',
      'Vegetarisch, wenn möglich',
    ],
    [
      '(?:ich |wir )?(?:hoffe|hoffen)(?:,)? (?:(?:dass )?(?:es|sie|das|der|die|ihr)|auf ein (?:baldiges )?(?:wiedersehen|nächstes))(?! (?:klappt|geht))(?![^.!?;\\n]{0,80}(?:klapp|(?<![\\p{L}])(?:ich|wir|mir)(?![\\p{L}])|genehmig|kommen|dabei|teilnehm|möglich))[^.!?;\\n]{1,80}',
      'Ich hoffe, es wird ein schöner Tag',
    ],
    [
      '(?:ich )?(?:wünsche|wünschen)(?: ich| wir)? (?:ihnen|euch|dir|der|allen|eine?n?|viel)[^.!?;\\n]{1,80}|(?:viel|gutes) (?:erfolg|spaß|vergnügen|gelingen)[^.!?;\\n]{0,40}|gutes gelingen[^.!?;\\n]{0,40}|alles gute[^.!?;\\n]{0,40}',
      'Ich wünsche Ihnen eine gelungene Veranstaltung',
    ],
    [
      '(?:könnten|können|würden) sie (?:mir |uns |bitte |noch |mich )*[^.!?;\\n]{1,60}(?:schicken|senden|mitteilen|zusenden|sagen|bestätigen|zukommen lassen|notieren|vormerken)|bitte (?:senden|schicken|mailen) sie mir[^.!?;\\n]{1,60}',
      'Könnten Sie mir bitte das Programm schicken',
    ],
    [
      'keine (?:besonderen |weiteren |speziellen )?(?:unverträglichkeiten|allergien|wünsche|sonderwünsche|diätwünsche|essenswünsche|fragen|umstände|eile|sorge)(?: [^.!?;\\n]{0,30})?|ich esse alles',
      'Keine Allergien',
    ],
    [
      '(?:kein problem|keine ursache|nicht nur(?=[^.!?]{0,60} sondern)|nichts zu danken|ohne zweifel|zweifellos|selbst wenn|wie (?:immer|gewünscht|besprochen|üblich|jedes jahr))',
      'Ohne Zweifel',
    ],
    [
      '(?:hiermit |gerne |ich )?(?:teile|darf|kann|möchte|freue mich)(?: ich)?(?: ihnen| euch)? (?:hiermit |gerne |mit freude )?(?:mit|mitteilen|mitzuteilen|bestätigen)(?=,? dass (?:ich|wir|§))',
      'Hiermit teile ich Ihnen mit, dass ich komme',
    ],
    [
      'im (?:namen|auftrag) (?:von|der|des)[^.!?;,\\n]{1,50}? (?:teile|darf|kann) ich (?:ihnen )?(?:mit|mitteilen|bestätigen)?',
      'Im Auftrag des Direktors darf ich Ihnen mitteilen',
    ],
  ],
  parting: [
    [
      '(?:next time|nächstes mal|beim nächsten mal|ein andermal),? hoffentlich|hoffentlich (?:beim|ein|das) nächste\\p{L}* mal',
      'Nächstes Mal, hoffentlich',
    ],
    [
      '(?:vielleicht |hoffentlich |gerne? |dann )?(?:ein |beim |bis zum |das )?(?:nächstes?|naechstes?|nächsten?|andermal|anderes|ein andermal|nächster) ?(?:mal|jahr)?(?: (?:wieder|gerne?|vielleicht|dann|bestimmt|hoffentlich|klappt es))*|ein andermal(?: gerne?)?',
      'Nächstes Jahr gerne wieder',
    ],
    [
      '(?:trinken|heben|trinkt|hebt) (?:sie|ihr|ein)[^.!?;\\n]{0,40}(?:glas|auf mich)[^.!?;\\n]{0,20}',
      'Trinken Sie ein Glas auf mich',
    ],
  ],

  earlierYes: [
    [
      '(?:ich |wir )?(?:hatte|habe|hatten|haben)(?: ich| wir| mich)? (?:ihnen |euch |mich |ja |schon |bereits |eigentlich |letzte woche |vorige woche |zunächst |vorschnell |zwar )*(?:zugesagt|angemeldet|ja gesagt|bestätigt)(?: [^.!?;,\\n]{0,30})?',
      'Ich hatte bereits zugesagt',
    ],
    [
      '(?:meine|unsere) (?:frühere |bisherige |ursprüngliche )?(?:zusage|anmeldung|bestätigung)(?: vom [^.!?;,\\n]{1,20}?(?= muss| ist| kann| ziehe)| von[^.!?;,\\n]{1,20}?(?= muss| ist| kann| ziehe)| (?:leider|doch))?',
      'Meine Zusage vom 20. Februar muss ich zurückziehen',
    ],
  ],
  earlierNo: [
    [
      '(?:ich |wir )?(?:hatte|habe|hatten|haben)(?: ich| wir| mich)? (?:ihnen |euch |ja |schon |bereits |eigentlich |letzte woche |vorige woche |zunächst |zwar )*(?:abgesagt|nein gesagt|geschrieben,? dass ich nicht[^.!?;,\\n]{0,20})(?: [^.!?;,\\n]{0,30})?',
      'Ich hatte bereits abgesagt',
    ],
    [
      '(?:meine|unsere) (?:frühere |vorige )?absage(?: vom [^.!?;,\\n]{1,20}| ist (?:hinfällig|überholt|gegenstandslos))?',
      'Meine Absage ist hinfällig',
    ],
  ],
  counterfactual: [
    [
      '(?:ich |wir )?(?:wäre|wären|hätte|hätten)(?: ich| wir)? (?:sehr |wirklich |so |nur zu |ja |eigentlich |furchtbar |liebend )*gerne? (?:dabei |gekommen|teilgenommen|dabei gewesen|dabeigewesen|gewesen|zugesagt|mitgemacht)?(?: gewesen)?',
      'Ich wäre sehr gern gekommen',
    ],
    [
      'so gerne? ich (?:auch )?(?:kommen |dabei (?:sein )?|teilnehmen |käme|möchte|würde)[^.!?;,\\n]{0,30}|(?:sonst|normalerweise|unter anderen umständen) (?:wäre|käme|würde|hätte) ich[^.!?;,\\n]{0,30}',
      'So gern ich auch kommen würde',
    ],
  ],
  yesIdiom: [
    [
      'nichts lieber als das|(?:das |da )?(?:lass|lasse) ich mir (?:doch |ja |sicher |natürlich )*nicht (?:entgehen|nehmen|zweimal sagen)|wie könnte ich da (?:bloß )?nein sagen|da bin ich (?:der erste|die erste)',
      'Nichts lieber als das',
    ],
    [
      '(?:das|dies|den|die|so etwas|sowas)(?: [\\p{L}]+)? (?:lasse|lass|lassen|werde|will|möchte|würde|darf|kann)(?: ich| wir)? (?:mir |uns )?(?:natürlich |natuerlich |auf keinen fall |ganz sicher |bestimmt |doch |ja |um nichts (?:in|auf) der welt |sicher |selbstverständlich )*(?:nicht|keinesfalls|auf keinen fall)? ?(?:entgehen(?: lassen)?|verpassen|versäumen|nehmen lassen|missen)',
      'Das lasse ich mir natürlich nicht entgehen',
    ],
    [
      'um nichts (?:in|auf) der welt[^.!?;\\n]{0,40}|keine zehn pferde (?:könnten|können|halten|bringen|hielten)[^.!?;\\n]{0,40}(?:ab|fern|auf|zurück|abhalten|fernhalten|aufhalten|abbringen)|wie könnte ich da(?: nur)? (?:nein sagen|absagen)|da sage? ich (?:[\\p{L}]+ )?nicht nein|da kann ich (?:unmöglich |schlecht |nicht |kaum )+(?:nein sagen|absagen)|da kann ich (?:unmöglich|nicht) fehlen|ich (?:darf|werde|will|kann) (?:da |auf keinen fall |natürlich )*nicht fehlen',
      'Um nichts in der Welt würde ich das verpassen',
    ],
    ['(?:ich )?kann es kaum (?:erwarten|abwarten)', 'Ich kann es kaum erwarten'],
    ['warum nicht[!?,]? (?:ich (?:komme|bin dabei))', 'Warum nicht, ich komme'],
  ],
  noIdiom: [
    [
      `(?:muss|möchte|werde) (?:ich )?(?:~ )?(?:zu hause|daheim) bleiben|(?:entschlossen|entschieden|beschlossen|vorgezogen),? (?:diesmal |leider )?nicht (?:zu kommen|teilzunehmen|anzureisen|dabei zu sein)|verzichte(?: ich)?(?: leider| diesmal| daher| lieber| dankend| gerne?| auf (?:die|eine|meine) teilnahme)*(?= *(?:[.!,;\\n]|$))|(?:kein|null) (?:weiteres )?interesse(?! (?:an (?:dem|am) (?:empfang|mittagessen)))|(?:meine |unsere )?antwort (?:lautet|ist) (?:leider |daher |diesmal |also )*nein`,
      'Ich habe kein Interesse',
    ],
    [
      `(?:das |es |daraus )?(?:wird|haut)(?: das| es| daraus| leider| bei mir| diesmal| also| wohl| auch| hier| heuer)* (?:nichts|nicht hin)(?: (?:draus|daraus|werden))?|(?:bekomme|kriege|bringe) (?:ich )?(?:das |es |den termin |leider |einfach |zeitlich |terminlich )*nicht (?:unter(?: einen hut)?|hin|rein)|(?:sausen|ausfallen) lassen|(?:termin\\p{L}*|kalender|terminkalender|arbeitspensum|dienstplan|zeitplan|gesundheit|arzt|gesundheitszustand|umstände|verpflichtungen) (?:~ )?(?:lässt|lassen|gibt|erlaubt|erlauben|gestattet|verbietet)(?: es| das| mir| eine teilnahme| leider| diesmal| nicht| einfach| die reise)* ?(?:nicht|her|zu|keine|keinen)(?: (?:zu|her|mehr her|teilnahme|freiraum|spielraum))?|(?:reise|dienstreise|teilnahme|urlaub)(?:antrag)? (?:wurde|ist|wird) (?:mir |leider )*(?:nicht (?:genehmigt|bewilligt|erlaubt)|abgelehnt)(?: worden)?|(?:etwas anderes|schon was|schon etwas|bereits etwas|andere pläne|was anderes) (?:vor|geplant)|bin (?:ich )?(?:da |¤+ |leider |an dem tag |schon |bereits )+(?:vergeben|verabredet|gebucht|belegt)|(?:keinen?|kein) (?:freien? )?(?:urlaub|frei|platz im kalender|termin frei|slot)(?: (?:bekommen|gekriegt|mehr))?`,
      'Das wird bei mir leider nichts',
    ],
    [
      `(?:muss|müssen)(?: ~)? (?:canceln|absagen|passen|verzichten|fernbleiben)(?! für die)|(?:bin|sind) (?:ich |wir )?(?:leider |diesmal |hier |dann |da |dieses mal |also |für den 19\\. )*(?:raus|nicht mit von der partie|nicht abkömmlich|nicht mit an bord)(?= *(?:[.!,;:\\n–—-]|$|diesmal|und))|(?<=(?:^|[.!?\\n,;] *))(?:ich )?passe?(?: leider| diesmal| hier| da| lieber)*(?= *(?:[.!,;\\n]|$))|(?:ich )?(?:falle|fall) (?:ich )?(?:leider |da |daher |also |somit |diesmal |an dem tag )*aus`,
      'Ich bin raus',
    ],
    [
      `(?:bitte(?: ich)?,? (?:sie )?(?:mich|uns) (?:für (?:diesen|den) (?:tag|anlass|termin) |¤+ |daher |höflich |höflichst )*zu entschuldigen|entschuldigen sie mich bitte(?= *(?:[.!\\n]|$))|(?:bitte )?entschuldigen sie (?:meine|unsere) (?:abwesenheit|absage|nichtteilnahme|verhinderung)|lasse? (?:ich )?(?:mich|uns) (?:daher |leider |hiermit )*entschuldigen|lässt sich (?:leider )?entschuldigen|von (?:einer|meiner) teilnahme (?:leider )?(?:absehen|abstand nehmen))`,
      'Ich bitte, mich zu entschuldigen',
    ],
    [
      `(?:meine |eine |unsere |die )?teilnahme (?:ist|wäre|wird) (?:~ )?(?:nicht möglich|unmöglich|ausgeschlossen|nicht machbar|nicht realisierbar)|(?:ist|bleibt) (?:mir |uns )(?:~ )?(?:nicht möglich|unmöglich|nicht vergönnt)|ohne mich(?=,? (?:danke|leider|diesmal|stattfinden)|(?: diesmal| danke)* *(?:[.!\\n]|$))|(?:kommt|kommen) (?:für mich |für uns |leider |das |da |der termin |dieser termin |die (?:veranstaltung|einladung) |bei mir )+(?:~ )?(?:zu kurzfristig|zu früh|zu spät|ungelegen|nicht in ?frage|nicht in betracht)|(?:der |dieser |das )?(?:termin|datum|tag) (?:liegt|passt|ist|fällt) (?:für mich |mir |uns |bei mir |leider |sehr )*(?:ungünstig|schlecht|unmöglich|unpassend|nicht gut)`,
      'Eine Teilnahme ist mir leider nicht möglich',
    ],
    [
      `(?:(?:ihrer|der|dieser|eurer) (?:[\\p{L}]+ )?einladung|ihr|dem|der) (?:leider |diesmal |daher |bedauerlicherweise |¤+ )*nicht (?:~ )?(?:folgen|nachkommen|folge leisten|folgen zu können|nachkommen zu können|folge leisten zu können|entsprechen)(?: können| kann| zu können)?|die einladung (?:leider |~ )?(?:ablehnen|ausschlagen|absagen|nicht annehmen)|(?:lehne|schlage) (?:ich )?(?:~ )?(?:ab|aus)(?= *(?:[.!,;\\n]|$))|(?:absage|abmeldung) (?:von mir|meinerseits|für ¤+)|(?:hiermit |ich )?(?:melde|sage) (?:ich )?(?:mich )?(?:~ )?wieder ab`,
      'Ihrer Einladung nicht folgen zu können',
    ],
    [
      `${pair}(?:${who} )?(?:muss|müssen|werde|werden|möchte|darf|soll)(?: ich| wir)?(?: ihnen| euch| mich| uns| diesmal| heuer| leider| daher| somit| bedauerlicherweise| zu meinem (?:großen )?bedauern| schweren herzens| aus [^.!?;,\\n]{1,30}? gründen| krankheitshalber| kurzfristig| doch| für ¤+| ¤+| für den|(?: ¤+)? wieder| hiermit| auch| nun)* (?:absagen|passen|verzichten|fernbleiben|fehlen|ablehnen|zurückziehen|stornieren|aussetzen|abwinken|entschuldigen lassen|entschuldigen|fernhalten)(?! für die)`,
      'Leider muss ich absagen',
    ],
    [
      `${verb('sage?|melde?', 'sagen|melden', 'sagt|meldet')}(?: (?:mich|uns|ihnen|euch|leider|hiermit|daher|also|aber|jedoch|diesmal|meine (?:teilnahme|zusage|anmeldung)|mein kommen|bedauerlicherweise|schweren herzens|dankend|¤+|für|den|märz|somit|doch|nun|lieber|besser|vorsorglich|krankheitsbedingt|mit (?:großem )?bedauern))* ab${after}|${verb('ziehe?|nehme?', 'ziehen|nehmen')}(?: (?:leider|hiermit|daher|also|nun))* (?:meine|unsere) (?:zusage|anmeldung|teilnahme)(?: ~)? (?:zurück|wieder zurück)|${verb('bleibe?', 'bleiben')}(?: ~)? (?:fern|zu hause|daheim)`,
      'Ich sage leider ab',
    ],
    [
      `${pair}(?:bin|ist|sind|wäre|dann|¤+|ich|leider|bereits|schon)(?: ich| wir| leider| da| dann| an dem tag| an diesem tag| ¤+| die ganze woche| bereits| schon| dienstlich| beruflich| anderweitig| terminlich)* (?:verhindert|unabkömmlich|nicht verfügbar|nicht verfuegbar|nicht abkömmlich|anderweitig (?:gebunden|verpflichtet|verplant|beschäftigt)|nicht da(?!,? (?:um (?!¤)|so|der|die|für))|abwesend|ausgebucht|verplant|nicht vor ort|nicht in der lage(?: zu kommen| teilzunehmen)?)`,
      'Ich bin leider verhindert',
    ],
    [
      '(?:das |es |der termin |dies |da |diesmal |heuer |leider |bei mir |mir |¤+ )*(?:klappt|geht|passt|wird|funktioniert|ausgeht|geht sich)(?: das| es| bei mir| mir| mir das| für mich| für uns| leider| sich| sich bei mir| da| diesmal| heuer| an dem tag| aber| ¤+| dieses mal| dieses jahr| zeitlich| terminlich| beim besten willen| auch| ausgerechnet)* (?:nicht|nie|nichts|net|ned|nid|nich)(?: (?:klappen|gehen|aus|möglich|passen|bei mir|reinpassen|werden|mehr))*(?! (?:schlecht|anders|mehr als))',
      'Das klappt bei mir leider nicht',
    ],
    [
      '(?:nicht|unmöglich|leider nicht) (?:möglich|machbar|einzurichten|drin)|(?:ist|wäre|wird) (?:mir |für mich |es mir |leider )*(?:unmöglich)|nicht (?:einrichten|freimachen|frei machen|losreißen|wegkommen|loseisen|schaffen|ermöglichen)',
      'Es ist mir nicht möglich',
    ],
    [
      '(?:(?<=planen sie |plant |rechnen sie |diesmal |leider )ohne mich|auf mich (?:müsst ihr|müssen sie)[^.!?;,\\n]{0,20} verzichten|(?:rechnen|planen|rechnet|plant)(?: sie| ihr)? (?:bitte |also |daher |diesmal )*(?:nicht mit (?:mir|uns)|ohne (?:mich|uns))|nicht mit mir (?:zu )?rechnen)',
      'Bitte planen Sie ohne mich',
    ],
    [
      '(?:streichen|nehmen|streicht|nehmt)(?: sie)? mich (?:bitte )?(?:von|aus) der (?:gäste|teilnehmer|anmelde|gaeste)?liste|(?:stornieren|vergeben) sie (?:bitte )?(?:meinen|meine|den) (?:platz|anmeldung|teilnahme)|mein platz (?:kann|darf|ist)[^.!?;,\\n]{0,40}',
      'Vergeben Sie bitte meinen Platz',
    ],
    [
      'macht (?:solche reisen |das |da )*nicht (?:mehr )?mit|(?:von mir )?(?:leider )?ein (?:klares )?nein|(?:leider )?nein(?: von mir| meinerseits)|meine(?:n)? absage|(?:keine zeit|keine möglichkeit|keine gelegenheit)',
      'Von mir leider ein Nein',
    ],
  ],
  instead: [
    [
      `jemande?n? (?:aus|von|anders|anderen?)[^.!?;,\\n]{0,40} (?:schicken|entsenden|senden|delegieren|abordnen)|(?:eine?n? |meine?n? |unsere?n? )(?:kollegen|kollegin|vertreter|vertreterin|mitarbeiter|mitarbeiterin) (?:schicken|entsenden|senden)`,
      'Wir würden gern jemanden aus dem Team schicken',
    ],
    [
      `(?:schickt|entsendet|sendet)(?: ~)? (?:meine?n?|unsere?n?|jemanden|herrn|frau|eine?n?)`,
      'Die Klinik entsendet Herrn Test',
    ],
    [
      '(?:schicke|sende|entsende)(?: ich)?(?: ihnen| euch)?(?: aber| dafür| stattdessen)? (?:jemand\\p{L}*|eine?n? (?:kollegen|kollegin|mitarbeiter\\p{L}*|doktorand\\p{L}*))|name folgt',
      'Ich schicke Ihnen jemanden',
    ],
    [
      '(?:an meiner stelle|an meiner statt|statt meiner|anstelle von mir|in meiner vertretung|in vertretung|als (?:meine |mein )?(?:vertretung|vertreter|vertreterin|ersatz)|in meinem namen|für mich(?= (?:kommt|nimmt|wird|geht) (?:meine?|unsere?|frau|herr|dr|prof|stattdessen|ein))|für mich(?= (?:teilnehmen|einspringen)))',
      'Sie kommt an meiner Stelle',
    ],
    [
      '(?:vertritt|vertreten|vertrete) (?:mich|uns)|(?:mich|uns)(?: [\\p{L}]+)? (?:vertreten|ersetzen)(?: lassen)?|(?:wird|werden|kann|lasse) (?:mich|uns|ich mich)(?: [^.!?;,\\n]{0,50})? (?:vertreten|ersetzen)(?: lassen)?|springt (?:für mich )?ein|übernimmt meinen platz|(?:ich )?(?:schicke|entsende|sende)(?: ich)?(?: daher| stattdessen| gerne)?(?= (?:meine|meinen|unsere|unseren|einen|eine|frau|herrn|dr))',
      'Frau Test vertritt mich',
    ],
    [
      'kommt (?:stattdessen|dafür|für mich)|stattdessen (?:kommt|nimmt|wird)|nimmt stattdessen',
      'Stattdessen kommt Frau Test',
    ],
  ],
  ask: [
    [
      '(?:darf|kann|könnte|dürfte|soll|können|dürfen|könnten|wäre es möglich|ist es möglich|geht es)(?: auch)? (?:ich|wir|mein|meine|jemand|man|noch|auch|dass|nur|später|er|sie|ein|eine)|(?:gibt es|ist|sind|hätten sie) (?:noch )?(?:plätze|platz|plaetze)|noch (?:platz|plätze)|online|virtuell|übernehmen sie|werden die (?:reise)?kosten|erstattet|verpflichtend|kostet',
      'Darf ich jemanden mitbringen?',
    ],
  ],
  veto: [
    [`(?:gehe|gehen) (?:ich |wir )?(?:~ )?davon aus`, 'Ich gehe fest davon aus'],
    [
      `(?:einladungen?|veranstaltung\\p{L}*|symposi\\p{L}+)[^.!?\\n]{0,40} (?:abgesagt|ausgefallen|verschoben)`,
      'Wie die letzten Einladungen, die abgesagt wurden',
    ],
    [
      `nicht(?: so)?,? dass|(?:glaube|denke|fürchte|bezweifle|zweifle|bezweifel)(?: ich)? (?:kaum|nicht|eher|schon|mal|doch|ja)|bezweifle|ich zweifle|(?:ohne|bevor) (?:vorher |zuvor |erst )?(?:das|die|den|zu)[^.!?;\\n]{0,40}(?:kennen|sehen|wissen)`,
      'Es ist nicht so, dass ich nicht will',
    ],
    [
      `(?<=(?:^|[.!?;:\\n·]|(?:[\\n.!?]|^)[^.!?\\n]{0,60}[,:]\\s*) *)(?:sollten?|würden?|wären?|hätten?|könnten?|dürften?|dürfen|darf|kämen?|bekäme?|bekomme|kriege|gäbe|ginge|fände|stünde|ließe|lässt|lassen|wird|werden|übernehmen|übernimmt|übernimmst|übernehmt|bezahlen|zahlen|zahlt|bezahlt|erstatten|erstattet|genehmigt|genehmigen|bewilligt|erlaubt|stimmt|schaffe|finde|findet|findest|hält|halten|fährt|fahren|streikt|bleibt|bieten|bietet|gibt|klappt|geht|gelingt|reicht|kommt|fällt|verschiebt|verschieben|organisieren|schicken|hat|haben|ist|sind) [^.!?;,\\n]{2,110}, (?:so |dann )?(?:(?:bin|komm|käme|will|kann|darf|muss|sag|nehm|sind|(?!(?:diese|jene|welche|solche|alle|keine|eine|seine|meine|ihre|gerne|leise|solange|heute|weitere) )[\\p{L}]{2,}(?:e|en|te)) (?:ich|wir)|gerne?(?= *(?:[.!\\n]|$))|ja(?= *(?:[.!\\n]|$)))(?![\\p{L}])`,
      'Sollte mir der Tag genehmigt werden, nehme ich teil',
    ],
    [
      `(?<=(?:^|[.!?;:\\n·]) *)[\\p{L}]{2,}(?:t|e|en) (?:ich|du|er|sie|es|wir|ihr|man|der|die|das|meine?|unsere?|jemand|alles|nichts|eine?|keine?|niemand|ihre?|sich) [^.!?;,\\n]{2,110}, (?:so |dann )?(?:bin|komme?|käme|nehme|sage|werde|würde|wäre|kann|könnte|reise|fliege|melde|trage|schaue|stehe|stoße|mache|feiere|besuche|höre|sehe) (?:ich|wir)(?![\\p{L}])`,
      'Übernehmen Sie den Flug, bin ich dabei',
    ],
    [
      `(?:nicht|kaum|nie|schwer|schlecht|noch nicht) (?:versprechen|garantieren|sagen|zusichern|absehen|abschätzen|einschätzen|beurteilen|festlegen|planen|verbindlich|fest|definitiv|sicher|entschieden|entscheiden)|(?:nicht|nichts) (?:unbedingt |grundsätzlich )?(?:dagegen|abgeneigt|uninteressiert|ausgeschlossen|undenkbar|auszuschließen|abwegig)|weder (?:zu|ja|zusagen|zusage)(?:(?: ~)?)|rechne (?:ich )?nicht damit|ich (?:kann|will) nicht klagen|komme? (?:ich )?nicht (?:umhin|dazu|drum ?herum|darum)`,
      'Ich bin nicht unbedingt dagegen',
    ],
    [
      `es sei denn|außer wenn|vorausgesetzt|angewiesen auf(?! (?:einen? |den |die )?(?:rollstuhl|rollator|krücken|gehhilfe|assistenz|begleit|barriere|aufzug|hilfe))|auf (?!(?:einen? |den |die )?(?:rollstuhl|rollator|krücken|gehhilfe|assistenz|begleit|barriere|aufzug|hilfe))(?:die |eine |das )?[^.!?;,\\n]{0,40} angewiesen|(?:zusage|anmeldung|antwort|bestätigung|rückmeldung|details?|genaueres) (?:folgt|folgen|kommt noch)|mal (?:gucken|sehen|schauen)|grundsätzlich(?= (?:gerne?|ja|interess|schon|bin|würde|könnte|habe))|prinzipiell|im prinzip|generell|stand (?:jetzt|heute)|nach (?:jetzigem|heutigem|derzeitigem|aktuellem) stand|im moment|tendenziell|vormerken|unter der voraussetzung|solange|angenommen,? dass|immer vorausgesetzt|mit etwas glück|so gott will|drück(?:en|t)? (?:sie |mir )*die daumen|eher (?:ja|nein|nicht|schon|unwahrscheinlich|schwierig)|schwierig|wird (?:knapp|eng)|spontan|kurzfristig (?:entscheid|zusag|sag)\\p{L}*|ja,? wenn|nur,? wenn|wenn nicht`,
      'Es sei denn, das Meeting wird abgesagt',
    ],
    [
      `(?:verlängerung|verlängern) (?:der|die|sie)?[^.!?;,\\n]{0,20}frist|(?:frist|anmeldefrist|anmeldeschluss) (?:verlängern|verlängert)|bedenkzeit|etwas zeit|mehr zeit`,
      'Bitte um Verlängerung der Anmeldefrist',
    ],
    [
      `(?:ich |wir )?(?:nehme|nehmen) (?:es|das|dies|ihnen|ihm) (?:niemandem|ihnen|nicht|keinem) ?[^.!?;,\\n]{0,15}`,
      'Ich nehme es niemandem übel',
    ],
    [
      '(?<=(?:, |\\? ?))(?:dann|so) (?:komme|bin|würde|werde|nehme|kann|gerne?|ja|schon|sehr|sage)(?: ich)?|(?:ansonsten|andernfalls|sonst)(?= )(?! (?:bin|komme|nehme) ich(?: gerne?)? (?:den ganzen tag|die ganze zeit|überall|bei allem|komplett|am ganzen|an allem))',
      'Übernehmen Sie die Reise, dann komme ich',
    ],
    [
      'wenn|falls|sofern|soweit|vorausgesetzt|unter (?:der bedingung|vorbehalt)|vorbehaltlich|vorbehalt|abhängig|hängt (?:davon )?ab|kommt (?:drauf|darauf) an|je nachdem|ob (?:ich|wir|es|das|der|die|mein)',
      'Wenn die Züge fahren',
    ],
    [
      'vielleicht|eventuell|evtl\\.?|möglicherweise|wahrscheinlich|vermutlich|voraussichtlich|hoffentlich|womöglich|unter umständen|wohl(?= (?:nicht|schon|kommen|dabei))|unsicher|ungewiss|fraglich|weiß (?:ich )?(?:noch )?(?:es )?nicht|weiss (?:ich )?(?:noch )?(?:es )?nicht|nicht sicher|noch (?:nicht|offen|unklar|keine)|erst (?:ende|anfang|nächste|in|am montag|später|nach)[^.!?;,\\n]{0,30}(?:zusagen|sagen|wissen|klären)|vorläufig|provisorisch|unverbindlich|fifty-?fifty|prozent|jein|mal sehen|mal schauen|schau(?:e|en)? (?:ich )?mal|abwarten',
      'Vielleicht',
    ],
    [
      '(?:ich |wir )?(?:hoffe|hoffen|versuche|versuchen|plane|planen|beabsichtige|habe vor|bemühe mich)(?: sehr| ich| noch| mich| wir)?,? (?:zu|es|dabei|kommen|teil|dass (?:ich|wir|es)|noch|¤|den)[^.!?;,\\n]{0,30}',
      'Ich hoffe zu kommen',
    ],
    [
      '(?:ich |wir )?(?:denke|glaube|schätze|vermute|nehme an|gehe davon aus|fürchte)(?: ich)?(?: schon| mal|,? (?:ich|dass|es|wir|ja|nicht))',
      'Ich denke schon',
    ],
    [
      '(?:melde|gebe|sage|lasse|lass|informiere)(?: ich)?(?: mich| ihnen| euch| sie| dir| es| noch| bald| rechtzeitig| später| dann| nochmals| sobald wie möglich| umgehend| wieder)* (?:bescheid|wieder|noch|wissen|hören|zurück|bis|nächste|spätestens|sobald)|(?:komme|melde) (?:ich )?(?:darauf|noch (?:einmal|mal)|wieder) (?:darauf )?(?:zurück|auf sie zu)|bescheid (?:geben|sagen)|rückmeldung (?:folgt|gebe|später)|sobald ich|bis (?:dahin|ende der woche|freitag|montag)(?= (?:melde|gebe|sage|weiß))',
      'Ich gebe Ihnen Bescheid',
    ],
    [
      '(?:muss|möchte|müsste|will|werde|muss ich)(?: ich)?(?: das| es| noch| erst| zuerst| zunächst| vorher| mich| mit [^.!?;,\\n]{1,30}?| es noch| aber)* (?:klären|abklären|prüfen|nachsehen|nachschauen|schauen|abstimmen|absprechen|besprechen|rücksprache|fragen|überlegen|organisieren|nachfragen)|rücksprache|überlege (?:es )?(?:mir )?noch|überlegen|warte (?:ich )?(?:noch )?auf|abzuwarten|fragen sie (?:mich|noch)|erinnern sie mich',
      'Ich muss das noch klären',
    ],
    [
      'online|virtuell|per (?:zoom|teams|video)|zugeschaltet|livestream|hybrid|aus der ferne|in gedanken|im geiste|aufzeichnung',
      'Ich nehme online teil',
    ],
    [
      '(?:anderer|anderen|neuer|neuen|späterer|falscher|falsche|falschen) (?:termin|tag|datum|adresse|person|empfänger|veranstaltung)|verschoben|verschieben|verlegt(?= (?:auf|werden))|nicht (?:für mich bestimmt|der richtige)|falsch zugestellt|wer sind sie|pensioniert|im ruhestand|verstorben|nicht mehr (?:bei|im amt|tätig|zuständig)',
      'Gibt es einen anderen Termin?',
    ],
    [
      '(?:leite|habe|gebe|reiche)(?: ich)?(?: [^.!?;,\\n]{1,40})? (?:weiter|weitergeleitet|weitergegeben)',
      'Ich leite es weiter',
    ],
    [
      '(?:reservieren|halten|haltet|merken) sie? (?:mir|mich)?[^.!?;,\\n]{0,30}(?:platz|plätzchen|vor|frei)|warteliste|reisekosten|fahrtkosten|kostenübernahme|honorar',
      'Halten Sie mir einen Platz frei',
    ],
    [
      '(?:jemand|irgendwer|einer|eine) (?:von uns|aus (?:dem|der|unserem|unserer|meinem|meiner)|anderes?)|ein(?:e|en)? (?:kollege|kollegin|kollegen|mitarbeiter|mitarbeiterin)(?= (?:kommen|wird|könnte|kann|schicken|von uns))',
      'Jemand aus der Abteilung',
    ],
    ['ja und nein|ja\\/nein|witz|scherz|träumt weiter|frechheit|anwalt|unverschämt', 'Ja und nein'],
  ],
  distraction: [
    [
      '(?:zur kenntnis(?: genommen)?|vorgemerkt|notiert|erhalten|gelesen|angekommen|eingegangen)(?! (?:zu haben|haben))',
      'Zur Kenntnis genommen',
    ],
  ],
  no: [
    [
      `${pair}${verb('bin|werde?', 'sind|werden|kann|können|könnt|darf|dürfen|will|möchte', 'ist|wird')}${gap}${why}?(?: ~)? ${denied} (?:${dabei}|${teil}|wahrnehmen|folgen|annehmen|hin|weg|reisen|anreisen|fliegen|fahren|verfügbar|abkömmlich|frei|zur verfügung|im lande?|in der stadt|in london|in england|besuchen|möglich machen|ermöglichen|einrichten|ergattern|mitkommen|mit dabei sein)(?: (?:kann|können|werde|darf|können werden))?(?! (?:als|wie) )(?!,? um [^.!?;,\\n]{0,40}zu)`,
      'Ich kann leider nicht teilnehmen',
    ],
    [
      `${pair}${verb("schaffe?(?:'?s)?|packe?(?:'?s)?", 'schaffen|kann|können')}(?: es| das)?(?: ~)?(?:${object}|${at})?${why}?(?: ~)? ${not}(?: mehr)?(?= *(?:[.!,;:\\n)–—-]|$|weil|da|denn|und|aber|zu kommen|nach london|¤|rechtzeitig nach london))`,
      'Ich schaffe es leider nicht',
    ],
    [
      `${pair}${verb('nehme?', 'nehmen', 'nimmt')}${gap}${why}?(?: ~)? ${denied} (?:teil|wahr|an)(?= *(?:[.!,;:\\n)–—-]|$|und|weil|da|denn))`,
      'Ich nehme nicht teil',
    ],
    [
      `(?:dass|weshalb|sodass|so dass|weil|da|weswegen|womit) ${subject}${gap}${why}?(?: ~)? ${denied} (?:${dabei}|${teil}|wahrnehmen|folgen|annehmen|reisen|anreisen|komme|kann|teilnehme|teilnimmt|kommt|dabei bin)(?: (?:kann|können|werde|werden|bin|wird))?`,
      'Ich bedaure, dass ich nicht teilnehmen kann',
    ],
    [
      `${pair}${verb('komme?', 'kommen', 'kommt')}(?! mit (?:dem|der|den))(?: ~)? ${not}(?: (?:mehr|hin|mit|vorbei|dazu|nach london|¤+|diesmal|heuer|leider|dieses mal|dieses jahr|in diesem jahr))*(?= *(?:[.!,;:\\n)–—-]|$|weil|da|denn|und|aber|zum symposium|zur veranstaltung))`,
      'Ich komme nicht',
    ],
    [
      `(?:dass ${who}|weshalb ich|sodass ich|so dass ich|weil ich|da ich)(?: ~)? ?nicht(?: ~)? (?:${dabei}|${teil})(?: (?:kann|können|werde|werden|bin))?`,
      'Deshalb schreibe ich, dass ich nicht kommen kann',
    ],
    [
      `${edge}kann (?:leider )?nicht teilnehmen|nicht (?:zu kommen|teilzunehmen|beiwohnen|wahrnehmen|annehmen) (?:zu können|kann|können)|(?:leider |diesmal )nicht (?:dabei|anwesend|teilnehmen|kommen)(?= *(?:[.!,;\\n]|$))`,
      'Kann leider nicht teilnehmen',
    ],
    [
      `${edge}kann (?:leider |diesmal |da |an dem tag |¤+ |beim besten willen )*${not}(?= *(?:[.!,;\\n]|$))`,
      'Kann leider nicht',
    ],
    [
      '(?:verhindert|unmöglich|verunmöglicht|hindert) (?:mich|mir|uns)?(?: [^.!?;,\\n]{0,30})?(?:teilnahme|kommen|teilzunehmen)',
      'Eine Operation hindert mich zu kommen',
    ],
  ],
  yes: [
    [
      '(?:hiermit )?sage(?: ich)? (?:ihnen )?(?:meine|unsere) teilnahme(?: gerne?| hiermit| verbindlich)? zu',
      'Hiermit sage ich meine Teilnahme zu',
    ],
    [
      `(?:möchte|will|darf|würde)(?: ich| wir)? (?:mich|uns)(?: ~)? anmelden${after}|(?:notieren|vermerken|vermerkt|notiert|eintragen) (?:sie )?(?:mich|uns) (?:bitte )?als (?:teilnehmer(?:in)?|teilnehmende\\p{L}*|gast|gäste)|(?:meine |unsere )?antwort (?:lautet|ist) (?:daher |also |natürlich |ein klares )*ja`,
      'Ich möchte mich gerne anmelden',
    ],
    [
      `${verb('kann|darf|werde?|will', 'können|dürfen|werden|möchte|möchten', 'wird')}(?: (?!nicht|leider|kein)[\\p{L}§¤'-]+){0,4}${object}(?: ~)? (?:annehmen|wahrnehmen|zusagen|bestätigen|besuchen)${after}|(?:mein|unser) kommen (?:hiermit |gerne? )?(?:zu|zusagen|bestätigen)${after}`,
      'Hiermit darf ich mein Kommen zusagen',
    ],
    [
      `${verb('mache?', 'machen', 'macht')}(?: ~)? mit${after}|${verb('schaue?|stoße?', 'schauen|stoßen', 'schaut|stößt')}(?: ~)? (?:vorbei|dazu|rein)${after}|${verb('reise?|treffe?', 'reisen|treffen')}${gap} (?:an|ein)(?= *(?:[.!;\\n]|$))|${verb('finde?', 'finden')}(?: mich| uns)(?: ~)? ein${after}|bin (?:ich )?(?:~ )?zur stelle|(?:planen|plant) (?:sie |ihr )?(?:mich|uns) (?:bitte |fest |gerne |ruhig )*ein|(?:dürfen|könnt|können) (?:sie |ihr )?mich (?:gerne |fest )*einplanen|lasse? (?:ich )?es mir nicht nehmen`,
      'Ich schaue gern vorbei',
    ],
    [
      `anmeldung (?:hiermit |ist )?(?:erledigt|erfolgt|hiermit)|(?:hiermit |bitte )?(?:betrachten|notieren|vermerken|verbuchen|führen|registrieren)(?: sie)? (?:dies |das |mich |uns |meine teilnahme )+(?:bitte )?(?:als (?:zusage|anmeldung|teilnehmer\\p{L}*|angemeldet)|auf der teilnehmerliste)|(?:mein|unser) kommen (?:ist|steht)(?: ~)? (?:sicher|fest)|ich stehe (?:um |¤+ |pünktlich )*[^.!?;,\\n]{0,20}(?:auf der matte|vor der tür)|(?:ich )?steh(?:e)? (?:ich )?(?:~ )?auf der matte`,
      'Anmeldung hiermit erledigt',
    ],
    [
      `(?:bestätige|bestätigen)(?: ich| wir)?(?: ihnen| hiermit| gerne| sehr| hiermit gerne| verbindlich)* (?:meine|unsere) (?:teilnahme|anwesenheit)(?: (?:an|bei) (?:der|dem|ihrer|ihrem|dieser|eurer|eurem) (?:[\\p{L}-]+ )?(?:veranstaltung|symposium|konferenz|treffen|tagung|anlass|event))?`,
      'Ich bestätige meine Teilnahme an der Veranstaltung',
    ],
    [
      'zusage (?:von mir|meinerseits|von uns)|(?:klar|natürlich|logo|sicher|freilich) (?:komm|bin) (?:ich|wir)(?: dabei)?|(?:ich )?komm(?: ich)?(?= *(?:gerne?|gern|sicher|auf jeden fall))',
      'Zusage von mir',
    ],
    [
      `${who} (?:komme|kommen|kommt)(?: (?:${gladly}|¤+|dazu|hin|vorbei))*(?= *(?:[.!,;:\\n)–—-]|$|und|am|zum|zur|an|beim|mit|im|in|um|ab|auf|nach|¤|zu|vom|von|bis|nur|erst|aber|allerdings|den|die|als|alleine?))${notComing}`,
      'Ich komme gern',
    ],
    [
      `${pair}${verb('komme?')}(?: (?:${gladly}|¤+|vorbei|hin|dazu))*${notComing}${after}|(?:kommen wir|${edge}kommen (?=gern|¤))(?: (?:${gladly}|¤+|vorbei))*${notComing}${after}`,
      'Gerne komme ich',
    ],
    [
      `${pair}${verb('bin|werde?', 'sind|werden|will|möchte|kann|können', 'ist|wird')}${gap} (?:${dabei}|teilnehmen|kommen|erscheinen|beiwohnen|mitmachen|dazukommen|hinkommen|anreisen|vorbeikommen|vorbeischauen|folge leisten|einfinden)(?: können| dürfen)?${after}`,
      'Ich bin dabei',
    ],
    [`(?:bin|${edge}sind) (?:(?:${gladly}|¤+) )*${dabei}${after}`, 'Bin dabei'],
    [
      `${pair}${verb('nehme?', 'nehmen', 'nimmt')}${gap} teil${after}|an (?:der|dem|ihrer|ihrem|dieser|diesem|eurer|eurem) (?:[\\p{L}-]+ )?(?:veranstaltung|symposium|konferenz|programm|treffen|tagung|anlass|empfang)(?: ¤+)? nehmen? (?:ich|wir)(?: ~)? teil`,
      'Ich nehme gern teil',
    ],
    [
      `dass ${subject}${gap} (?:(?:${dabei}|${teil})(?: (?:werde|kann|werden|können|wird|bin|möchte))?${after}|komme|kommen|kommt|dabei bin|dabei sind|in london sein werden?|teilnehme|teilnimmt|anwesend (?:bin|ist|sind)|zusage|zusagt|annehme|annimmt)`,
      'Ich bestätige, dass ich teilnehmen werde',
    ],
    [
      `${verb('sage?', 'sagen', 'sagt')}(?: (?:${gladly}|ihnen|euch|dankend|für ¤+|¤+|verbindlich|fest|schon mal|gern))* zu${after}|(?:hiermit )?zusage(?= *(?:[.!\\n]|$))|(?:meine|unsere) (?:verbindliche |feste )?zusage haben sie`,
      'Ich sage gerne zu',
    ],
    [
      `${verb('nehme?', 'nehmen', 'nimmt')} (?:(?!nicht|kein|leider)[^.!?;\\n]){0,40}?(?:ihre|die|eure|deine|diese)(?: [\\p{L}]+){0,3}? einladung(?: (?!nicht|leider)[^.!?;\\n]{0,40}?)? an${after}|(?:ihre|eure|die|diese) (?:[\\p{L}]+ )?einladung nehme? (?:ich|wir)(?: ~)? an|(?:ihrer|der|eurer|dieser) (?:[\\p{L}]+ )?einladung(?: zum? [\\p{L}-]+)? (?:(?:folge|leiste|komme) (?:ich|wir)|(?:werde|kann) ich)(?: ~)? ?(?:nach(?:kommen)?|folge(?:n| leisten)?|gerne?)${after}|(?:folge|leiste) (?:ich )?(?:ihrer|der|eurer)(?: [\\p{L}]+){0,2} einladung(?: (?:~ )?folge)?|(?:ihr|der|dieser) (?:ich |werde ich )?(?:mit (?:großer )?(?:freude|vergnügen)|(?:sehr )?gerne?) (?:folge|nachkomme|folgen|nachkommen|folge leiste)|die einladung (?:~ )?(?:annehmen zu können|anzunehmen|annehmen zu dürfen)|(?:freude|ehre|vergnügen),? (?:sie|die einladung) anzunehmen`,
      'Ich nehme Ihre Einladung gerne an',
    ],
    [
      `(?:bestätige|bestätigen|melde|melden|trage)(?: ich| wir)?(?: mich| uns| hiermit| gerne| verbindlich| meine frau und mich| mich und)*(?: ~)? (?:an${after}|ein${after}|(?:meine|unsere) (?:teilnahme|anwesenheit|kommen))`,
      'Hiermit melde ich mich an',
    ],
    [
      '(?:sie|ihr) (?:können|könnt|dürfen) (?:fest |gerne |sicher )?(?:mit (?:mir|uns)|auf mich) (?:rechnen|zählen)|(?:rechnen|zählen|rechnet|zählt|planen)(?: sie)? (?:bitte |fest |ruhig )*(?:mit (?:mir|uns|meiner teilnahme)|auf mich|mich (?:fest )?ein)|(?:setzen|schreiben|nehmen|tragen)(?: sie)? (?:mich|uns) (?:bitte )?(?:auf die (?:gäste|teilnehmer)?liste|ein|mit auf)',
      'Sie können mit mir rechnen',
    ],
    [
      '(?:termin|tag|dienstag|¤+|platz) (?:ist )?(?:steht im kalender|eingetragen|geblockt|freigehalten|freigeschaufelt|notiert(?= und))|(?:steht|ist) (?:schon |bereits |fest )?im kalender|(?:zug|flug|hotel|fahrkarte|ticket)(?: ist| sind)? (?:schon |bereits )*gebucht',
      'Der Termin steht im Kalender',
    ],
    [
      '(?:ja|klar|gerne?|selbstverständlich),? (?:ich|wir) (?:komme|kommen|bin|sind)(?: (?:gerne?|dabei|da))*|(?:ein (?:klares |herzliches |dickes )?)?ja (?:von mir|meinerseits|zum|zur)',
      'Ja, ich komme',
    ],
    [
      `(?:mit (?:großer |grosser |viel |größter )?freude|freudig|dankend|gerne?) (?:angenommen|zugesagt|dabei|zusagen)${after}`,
      'Gerne dabei',
    ],
  ],
  wish: [
    [
      `(?:${who} )?(?:würde|würden|möchte|möchten)(?: ich| wir)?(?: ~)? ?(?:sehr |wirklich |mich freuen,? )*(?:gerne?|freuen)(?: ~)? ?(?:${dabei}|${teil})?`,
      'Ich würde gern teilnehmen',
    ],
    [
      '(?:es (?:ist|wäre) (?:mir |uns )?)?(?:eine|eine große|eine besondere|mir eine) (?:ehre|freude)(?:,)? (?:dabei zu sein|zu kommen|teilzunehmen|teilnehmen zu dürfen|ihrer einladung zu folgen)',
      'Es ist mir eine Ehre, dabei zu sein',
    ],
  ],
  warm: [
    [
      '(?:ich )?freue? mich(?![^.!?;,\\n]{0,30} (?:über|ihnen|zu hören|zu lesen|für sie|für euch))(?!,? (?:von (?:ihnen|euch)|dass|ihnen|zu hören|zu lesen|wenn|für))(?= *(?:[.!,;\\n]|$|schon|drauf|sehr|riesig))',
      'Ich freu mich',
    ],
    [
      '(?:aber )?(?:sehr |liebend |herzlich |total |wirklich |nur zu |ja )?gerne?(?: doch)?(?= *(?:[.!,;\\n]|$))|mit (?:großer |grosser |größtem |viel |dem größten )?(?:vergnügen|freude)(?= *(?:[.!,;\\n]|$))|(?:aber )?(?:natürlich|selbstverständlich|na klar|klar|klar doch|auf jeden fall|sicher|sicher doch)(?= *(?:[.!,;\\n]|$))',
      'Sehr gerne!',
    ],
    [
      'bis (?:dann|bald in london|¤+|dahin|dienstag|zum)(?= *(?:[.!,;\\n]|$|¤|in|und))|(?:wir )?sehen (?:uns|wir uns)(?: dann| dort| in london| ¤+| am)?|auf (?:bald|wiedersehen) in london',
      'Bis dann',
    ],
    [
      '(?:ich |wir )?(?:freue|freuen|freu)(?: ich| wir)? (?:mich|uns|mcih)(?![^.!?;,\\n]{0,30} (?:über|ihnen|zu hören|zu lesen|für sie|für euch))(?!,? (?:von (?:ihnen|euch)|dass|ihnen|zu hören|zu lesen|wenn|für))(?: schon| sehr| riesig| darauf| jetzt schon| auf (?:den tag|¤+|das (?:symposium|treffen|wiedersehen|programm)|die (?:veranstaltung|vorträge|begegnung\\p{L}*|gespräche)|london|euch|sie|einen|ein|anregende|spannende|interessante)| drauf|,? dabei (?:zu sein|sein zu dürfen)|,? teilzunehmen|,? kommen zu dürfen|,? zu kommen)*',
      'Ich freue mich darauf',
    ],
    [
      '(?:der termin|der tag|¤+|das datum|das|es) (?:passt|geht|klappt)(?: mir| bei mir| gut| sehr gut| perfekt| prima| in meinen kalender)*(?= *(?:[.!,;\\n]|$))|(?:da |dann |an dem tag |¤+ )(?:habe ich|bin ich) (?:zeit|frei)|habe (?:ich )?(?:da |dann )?zeit',
      'Der Termin passt mir gut',
    ],
  ],
  busy: [
    [
      `muss (?:ich )?(?:~ )?(?:arbeiten|operieren|unterrichten|lehren|in die klinik|ins labor|vor gericht)`,
      'Tagsüber muss ich arbeiten',
    ],
    [
      '(?:im urlaub|in urlaub|auf (?:dienstreise|reisen|reise|geschäftsreise|einer tagung|einem kongress|fortbildung|kur|rufbereitschaft)|im ausland|in elternzeit|im mutterschutz|krankgeschrieben|im krankenhaus|im op|bereitschaft|dienst|nachtdienst|notdienst|sprechstunde|vorlesung|prüfung(?:en)?|pruefung(?:en)?|prüfungstermin|klausur|promotion|disputation|verteidigung|hochzeit|beerdigung|begräbnis|umzug|ziehe um|geburtstermin|(?:meine[r]?|eine[r]?|der|die|zur|wegen) (?:[\\p{L}]+)?-?operation|audit|begehung|inspektion|sitzung|vorstandssitzung|aufsichtsrat|kongress|tagung|konferenz in|messe|gericht|termin(?:e)?(?= in| bei| am|$|[.,])|krank|grippe|gebrochen\\p{L}*|therapie|reha|examen|unterricht|abgabetermin|kundentermin|terminkollision|kollidiert|überschneidet|verpflichtung(?:en)?|verpflichtet|eingeladen bei|dienstlich unterwegs|unterwegs|beschäftigt|ausgelastet)',
      'An dem Tag habe ich Bereitschaft',
    ],
    [
      '(?:ich |wir )?(?:habe|haben|hab|leite|halte|muss|operiere|unterrichte|arbeite|fliege|reise|verteidige|präsentiere)(?: ich| wir)? (?:da |dann |an dem tag |an diesem tag |¤+ |schon |bereits |leider |selbst |selber |genau |zeitgleich |gerade |die ganze woche )+(?:eine?n? |meine?n? |eine |zum |zur |in |nach |auf |arbeiten)[^.!?;,\\n]{0,50}',
      'Da habe ich schon eine Prüfung',
    ],
    [
      'dazwischengekommen|etwas dazwischen|fällt (?:leider )?(?:zusammen|aus)|streik|zahnarzt',
      'Mir ist etwas dazwischengekommen',
    ],
  ],
  elsewhere: [
    [
      '(?:ich |wir )?(?:bin|sind|weile|befinde|fliege|reise|sitze|fahre|verreise|stecke|liege|werde)(?: ich| wir)?(?: mich| da| dann| an dem tag| an diesem tag| ¤+| ¥+| leider| schon| bereits| selbst| selber| gerade| in der woche| die ganze woche| zu der zeit| zu dieser zeit| beruflich| dienstlich| privat| mit [^.!?;,\\n]{1,30}?)* (?:in|nach|auf|bei) (?:der |dem |einem |einer |den )?[\\p{L}][\\p{L}-]+',
      'Ich bin dann in Wien',
    ],
  ],
  need: [
    [
      '(?:vegetari\\p{L}+|vegan\\p{L}*|veganer\\p{L}*|halal|koscher|gluten\\p{L}*|laktose\\p{L}*|lactose\\p{L}*|zöliakie|diabet\\p{L}+|allergi\\p{L}+|unverträglichkeit\\p{L}*|nüsse|nuss\\p{L}*|erdnuss\\p{L}*|erdnüsse|fleisch\\p{L}*|fisch|schwein\\p{L}*|alkohol\\p{L}*|milch\\p{L}*|eier|soja|sesam|meeresfrüchte|krustentiere|essen|esse|isst|mahlzeit|diät|kost|trinke|ramadan|faste|zwiebeln|knoblauch|pilze|sellerie)',
      'Ich esse vegetarisch',
    ],
    [
      '(?:rollstuhl\\p{L}*|rollator|krücken|gehstock|stock|treppen?|stufen|aufzug|lift|barrierefrei\\p{L}*|schwerhörig\\p{L}*|hörgerät\\p{L}*|gehörlos\\p{L}*|sehbehindert\\p{L}*|blind\\p{L}*|blindenhund|assistenzhund|dolmetscher\\p{L}*|gehbehindert\\p{L}*|sitzplatz|sitzen|stehen|vorne|parkplatz|parken|hotel|stillraum|schwanger|knie|hüfte|rücken)',
      'Ich benutze einen Rollstuhl',
    ],
  ],
  regret: [
    [
      '(?:leider|bedauerlicherweise|schade|sehr schade|wie schade|zu meinem (?:großen |grossen )?bedauern|mit (?:großem )?bedauern|(?:ich )?bedaure|(?:ich )?bedauere|schweren herzens|tut mir (?:sehr |wirklich )?leid|es tut mir leid|unglücklicherweise|dummerweise|sorry|entschuldigung|so schade|jammerschade|ärgerlich)',
      'Leider',
    ],
    ['(?:danke|dank)[^·.!?;\\n]{0,60}?,? aber', 'Vielen Dank, aber'],
  ],
  bareYes: [
    [
      '(?:ja|jawohl|jep|klar|na klar|aber ja|sicher|natürlich|selbstverständlich|okay|einverstanden|dabei|gebongt|zusage|angenommen|ja doch)(?:,? (?:gerne?|bitte|sehr gerne?|natürlich|klar|danke|sicher|mit freude|unbedingt|herzlich gerne?|selbstverständlich|vielen dank))*',
      'Ja, gerne',
    ],
  ],
  bareNo: [
    [
      '(?:leider |nein,? |ach,? )?(?:nein|nee|nö|absage|leider nein|leider nicht|diesmal nicht|heuer nicht|dieses mal nicht|bedaure)(?:,? (?:danke|leider|leider nicht|vielen dank|tut mir leid|diesmal nicht|schade|bedaure))*',
      'Leider nein',
    ],
  ],
  all: [
    [
      '(?:den |der |am |das |zum |für den )?(?:ganzen?|gesamten?|kompletten?|vollen) (?:tag|programm|symposium|veranstaltung)|ganztägig|alles|an allen (?:vier )?(?:teilen|programmpunkten)|alle(?:n)? (?:vier )?(?:programmpunkte|teile|programmpunkten|teilen)|von (?:anfang|früh|neun|9 uhr) bis (?:ende|abend|spät|zum (?:schluss|ende|empfang))|das volle programm|durchgehend',
      'Den ganzen Tag',
    ],
  ],
  only: [['(?:nur(?! zu gerne?)|bloß|lediglich|ausschließlich|einzig)', 'Nur zum Mittagessen']],
  except: [
    [
      '(?:außer|ausgenommen|bis auf|mit ausnahme|abgesehen von|ohne(?= (?:das|den|die|mittagessen|empfang|eröffnung))|nicht (?:zum|zur|beim|am|bei der|an der|zu der)|kein(?:en|e)? (?=(?:mittagessen|empfang|lunch|apéro|umtrunk|eröffnung))|nicht mehr (?:zum|beim)|den (?=(?:empfang|lunch|umtrunk)[^.!?;,\\n]{0,20} (?:lasse|schwänze|verpasse))|vor (?=(?:dem|der) (?:empfang|umtrunk|apéro|mittagessen)[^.!?;,\\n]{0,20} (?:weg|los|gehen|fahren|aufbrechen|muss)))',
      'Alles außer dem Empfang',
    ],
    [
      '(?:lasse|schwänze|verpasse|spare|überspringe|versäume)(?: ich| wir)?(?: mir| leider| aber)*(?: aus| lieber aus)?|(?:aus|weg)lassen|auslassen|(?:schaffe|schaffen)(?: ich)?(?: ~)? (?:leider )?nicht',
      'Den Empfang lasse ich aus',
    ],
  ],
  including: [
    [
      '(?:inklusive|einschließlich|samt|auch (?:zum|zur|am|beim|an der)|sowie|ebenso)',
      'Einschließlich des Mittagessens',
    ],
  ],
  from: [
    [
      '(?:ab|(?:allerdings )?erst(?: (?:ab|zum|zur|um|gegen|nach(?: dem| der)?|beim|mit))?|von(?= (?:\\d|halb|zwölf|mittag))|nach(?= (?:dem mittagessen|der eröffnung|der mittagspause))|stoße (?:ich )?(?:zum|zur|ab)|rechtzeitig (?:zum|zur))',
      'Erst zum Mittagessen',
    ],
  ],
  until: [
    [
      '(?:bis (?:einschließlich|inklusive|zum ende (?:des|der)|nach dem|nach der)|bis(?= (?:zum (?:mittagessen|empfang|umtrunk)|zur|\\d|halb|nach|mittag))|(?:muss|müssen)(?: ich| aber| leider| um| dann| schon)* (?:um|nach)(?= (?:dem|der|\\d|halb))|danach (?:muss|geht|fahre|fliege)[^.!?;,\\n]{0,40})',
      'Bis einschließlich Mittagessen',
    ],
  ],
  limit: [
    [
      '(?:eine|ein|anderthalb|zwei|ein paar|halbe|eine halbe) (?:stunde|stündchen|stunden)|kurz (?:vorbei|rein|da|hereinschauen)|früher (?:gehen|weg|los|aufbrechen)|zu spät|später (?:dazu|kommen|an)|verspät\\p{L}*|teilweise|zum teil|zeitweise|halbtags|halber tag|mindestens',
      'Für eine Stunde',
    ],
  ],
  thatDay: [
    [
      '(?:am (?:selben|gleichen|besagten|fraglichen) tag|an (?:dem|diesem|jenem|besagtem|genau diesem) (?:tag|dienstag|datum|abend|morgen|nachmittag)|an dem|in (?:der|dieser|jener) (?:woche|zeit)|zu (?:der|dieser) zeit|¤+|¥+|zu diesem zeitpunkt|zeitgleich|da schon|da bereits|dann (?:in|im|auf|schon|leider|gerade)|bereits|schon|im märz|mitte märz|die ganze woche|den ganzen tag|bis (?:april|mai|ostern|ende märz)|momentan|derzeit|zurzeit)',
      'An dem Tag',
    ],
  ],
  turn: [
    ['(?:aber|jedoch|allerdings|doch|obwohl|trotzdem|dennoch|nur(?= (?:leider|dass))|wobei|sondern)(?= )', 'Aber ich'],
  ],
  negation: [
    [
      '(?:nicht|kein|keine|keinen|keiner|keinem|keinerlei|nie|niemals|niemand|nichts|ohne|weder|unmöglich|kaum|nein)',
      'Nicht',
    ],
  ],
  coming: [
    [
      '(?:komme|kommt|kommen|gekommen|teilnimmt|teilnehmen|teilnehme|teilnahme|dabei|anwesend|erscheint|mitkommen|mitbringen|zusage|zusagen|absage|absagen|abgesagt|zugesagt|nimmt teil|reist|mitnehmen)',
      'Er kommt',
    ],
  ],
  courtesy: [
    [
      "(?:sehr geehrte[rs]?|liebe[rs]?|hallo|guten (?:tag|morgen|abend)|grüezi|gruezi|servus|grüß gott|gruess gott|moin|hi|werte[rs]?)(?: [\\p{L}.'/-]+){0,7}(?=[,!:.\\n])",
      'Sehr geehrte Damen und Herren,',
    ],
    [
      '(?:(?:vielen|herzlichen|besten|lieben|tausend|schönen|ganz herzlichen|haben sie) )*(?:dank|danke|dankeschön|merci)(?: (?:sehr|schön|vielmals|herzlich|nochmals|trotzdem|im voraus))*(?: (?:für|ihnen|euch|dass)[^.!?;,\\n]{1,70}?(?=[.!?;,\\n]| aber | und |$))?|(?:ich |wir )?(?:danke|danken|bedanke|bedanken)(?: ich| wir)?(?: mich| uns| ihnen| euch)?(?: [^.!?;,\\n]{1,70}?)?(?=[.!?;,\\n]| aber | und |$)',
      'Vielen Dank für die Einladung',
    ],
    [
      '(?:wie|sehr|das ist|was für eine?|echt|ganz|so) (?:nett|schön|freundlich|lieb|aufmerksam|toll|interessant|spannend|nette überraschung)(?: (?:von ihnen|von euch|dass sie an mich denken|programm|idee))?|(?:tolles|schönes|interessantes|spannendes) programm|(?:ich )?(?:habe|hat)(?: ich)? (?:mich|uns|mir) (?:sehr |riesig )?(?:gefreut|geehrt)',
      'Wie nett von Ihnen',
    ],
    [
      '(?:mit )?(?:freundlichen|besten|herzlichen|lieben|kollegialen|vielen|schönen) grüßen|(?:viele|liebe|beste|herzliche|schöne|freundliche) (?:grüße|grüsse)|gruß|hochachtungsvoll|mfg|lg|vg|ihr(?:e)?(?= [\\p{Lu}])|herzlich(?:st)?',
      'Mit freundlichen Grüßen',
    ],
  ],
}

/** Umlauts may be written as ae, oe and ue, and ß as ss. */
function spelled(pattern: string): string {
  return pattern.replaceAll('ä', '(?:ä)').replaceAll('ö', '(?:ö)').replaceAll('ü', '(?:ü)').replaceAll('ß', '(?:ß)')
}

const phrases = Object.entries(table).map(([section, lines]) => [
  section,
  typeof lines === 'string' ? spelled(lines) : lines.map(([pattern, example]): Phrase => [spelled(pattern), example]),
])
export const german = Object.fromEntries(phrases) as WordTable
