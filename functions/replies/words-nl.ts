/**
 * Dutch words of replies. A text is decided only where these lines explain all of it, so a missing line costs a person's glance
 * and never a wrong answer. Add a line with an example; the example becomes a test.
 */
import type { WordRule } from './word-rule.ts'

const adverbs = '(?: helaas| dan| dus| die dag| deze keer| dit keer| dit jaar)*'
const present = '(?:bij zijn|komen|aanwezig zijn)'
const invitation = '(?:de|uw|je|jullie|deze)(?: vriendelijke| leuke| mooie| eervolle)? uitnodiging'

/** Words that make a line more than a name, a greeting or a signature. */
export const speakingWords =
  'ik wij we ons u uw je jij jullie mijn mij me ja nee niet geen nooit kan kunnen kom komen komt ben word wel graag alleen maar behalve tenzij misschien mits als wanneer lunch borrel pas tot vanaf zonder ook nog erbij aanwezig helaas jammer verhinderd ps p.s tel meld akkoord genoegen plezier'.split(
    ' ',
  )

export const dutchWords: readonly WordRule[] = [
  {
    meaning: 'yes',
    pattern: 'ja(?:,? (?:heel graag|graag|zeker|natuurlijk|hoor|met (?:veel )?plezier))?',
    example: 'Ja, graag',
  },
  { meaning: 'yes', pattern: 'ik kom(?: heel graag| zeer graag| graag| zeker| natuurlijk)*', example: 'Ik kom graag' },
  { meaning: 'yes', pattern: '(?:heel |zeer )?graag kom ik', example: 'Heel graag kom ik' },
  {
    meaning: 'yes',
    pattern:
      'ik ben (?:erbij|er (?:zeker |graag |natuurlijk )?bij|(?:zeker |graag )?aanwezig|(?:zeker |graag )?van de partij)',
    example: 'Ik ben erbij',
  },
  {
    meaning: 'yes',
    pattern: `ik zal (?:er (?:zeker |graag )?zijn|(?:er )?(?:zeker |graag )?${present})`,
    example: 'Ik zal er zeker bij zijn',
  },
  { meaning: 'yes', pattern: `ik kan (?:er )?(?:zeker )?${present}`, example: 'Ik kan er bij zijn' },
  {
    meaning: 'yes',
    pattern: '(?:hierbij |graag )?(?:bevestig ik|ik bevestig)(?: hierbij| graag)* mijn (?:komst|deelname|aanwezigheid)',
    example: 'Hierbij bevestig ik mijn komst',
  },
  {
    meaning: 'yes',
    pattern: '(?:ik meld|(?:graag|hierbij) meld ik) (?:me|mij|mezelf)(?: hierbij| graag)* aan',
    example: 'Ik meld me graag aan',
  },
  {
    meaning: 'yes',
    pattern: `(?:ik neem|(?:graag|met (?:veel )?plezier|met genoegen) neem ik) ${invitation}(?: graag| met (?:veel )?plezier| met genoegen)? aan`,
    example: 'Ik neem uw uitnodiging graag aan',
  },
  { meaning: 'yes', pattern: 'met (?:veel |alle )?(?:plezier|genoegen)', example: 'Met veel plezier' },

  { meaning: 'no', pattern: 'nee(?:,? (?:helaas|sorry|dank (?:u|je)(?: wel)?|bedankt))?', example: 'Nee, dank u' },
  { meaning: 'no', pattern: `(?:ik kom|kom ik)${adverbs} niet`, example: 'Ik kom helaas niet' },
  {
    meaning: 'no',
    pattern: `(?:ik kan|kan ik)(?: er)?${adverbs} niet(?: ${present})?${adverbs}`,
    example: 'Ik kan er helaas niet bij zijn',
  },
  {
    meaning: 'no',
    pattern: `(?:ik ben|ben ik)(?: er)?${adverbs} (?:niet (?:bij|aanwezig|in de gelegenheid(?: om te komen)?)|verhinderd)`,
    example: 'Ik ben er niet bij',
  },
  { meaning: 'no', pattern: 'verhinderd', example: 'Helaas verhinderd' },
  {
    meaning: 'no',
    pattern: `(?:het )?lukt(?: me| mij)?${adverbs} niet(?: om te komen)?${adverbs}`,
    example: 'Lukt me niet dit keer',
  },
  {
    meaning: 'no',
    pattern: `(?:ik moet|moet ik)${adverbs} (?:afzeggen|verstek laten gaan|passen)`,
    example: 'Ik moet helaas afzeggen',
  },

  { meaning: 'with-yes', pattern: '(?:voor )?het (?:hele|volledige) programma', example: 'Het hele programma' },
  { meaning: 'with-yes', pattern: 'tot (?:dan|daar|snel|gauw)', example: 'Tot dan' },
  {
    meaning: 'with-yes',
    pattern: '(?:ik )?(?:kijk|zie) (?:ernaar|er(?: erg| zeer)? naar) uit',
    example: 'Ik kijk ernaar uit',
  },
  { meaning: 'with-yes', pattern: 'ik verheug me erop|(?:ik )?heb er zin in', example: 'Ik verheug me erop' },
  { meaning: 'with-yes', pattern: '(?:ik )?kan niet wachten', example: 'Kan niet wachten' },
  { meaning: 'with-yes', pattern: '(?:heel |zeer )?graag|gezellig|leuk', example: 'Heel graag' },

  { meaning: 'with-no', pattern: 'helaas|(?:heel |erg )?jammer', example: 'Helaas' },
  { meaning: 'with-no', pattern: 'sorry|(?:het )?spijt me|tot mijn (?:grote )?spijt', example: 'Tot mijn spijt' },
  {
    meaning: 'with-no',
    pattern: '(?:een )?(?:volgende|andere) keer(?: graag| beter)?',
    example: 'Volgende keer graag',
  },
  { meaning: 'with-no', pattern: 'veel (?:succes|plezier)(?: ermee| die dag)?', example: 'Veel succes' },
  {
    meaning: 'with-no',
    pattern: '(?:ik wens (?:u|je|jullie) )?een (?:fijne|mooie|goede|geslaagde) (?:dag|bijeenkomst)(?: toe)?',
    example: 'Ik wens jullie een mooie dag',
  },

  {
    meaning: 'courtesy',
    pattern: `(?:hartelijk |heel erg |heel |veel |vriendelijk )?(?:bedankt|dank)(?: (?:u|je|jullie)(?: wel)?)?(?: voor ${invitation})?`,
    example: 'Hartelijk dank voor uw uitnodiging',
  },
  {
    meaning: 'courtesy',
    pattern: 'wat (?:leuk|aardig|vriendelijk)(?: van (?:u|je|jullie))?|wat een eer',
    example: 'Wat leuk',
  },
  { meaning: 'courtesy', pattern: 'tot ziens|fijne dag(?: nog)?|(?:prettig|fijn) weekend', example: 'Fijne dag' },
  {
    meaning: 'courtesy',
    pattern: '(?:met )?(?:vriendelijke |hartelijke )?groet(?:en|jes)?',
    example: 'Hartelijke groet',
  },

  { meaning: 'veto', pattern: 'maar|echter|hoewel|toch|alhoewel', example: 'Ja, maar ik kom later' },
  {
    meaning: 'veto',
    pattern: 'als|indien|mits|tenzij|wanneer|zodra|hangt af|afhankelijk|ligt eraan',
    example: 'Ja, als de trein rijdt',
  },
  {
    meaning: 'veto',
    pattern:
      'misschien|wellicht|mogelijk|waarschijnlijk|hopelijk|voorbehoud|twijfel|nog niet|weet (?:het )?(?:nog )?niet',
    example: 'Waarschijnlijk wel',
  },
  {
    meaning: 'veto',
    pattern: 'proberen|probeer|laat (?:ik|het|u|je|jullie).{0,30} weten|nog even|checken|voorlopig',
    example: 'Ik probeer te komen',
  },
  {
    meaning: 'veto',
    pattern: 'alleen|slechts|enkel|behalve|uitgezonderd|pas|vanaf|deel|gedeelte|later|eerder|niet bij de',
    example: 'Ja, behalve de borrel',
  },
  {
    meaning: 'veto',
    pattern:
      "collega(?:'s)?|vervang(?:er|t|ing)|namens|in plaats van|iemand|partner|man|vrouw|samen|introducee?|wij|we|ons",
    example: 'Mijn collega komt',
  },
  {
    meaning: 'veto',
    pattern: 'vergist?|vergissing|foutje?|verkeerd|ingetrokken|gezegd|afgezegd',
    example: 'Ja, mijn vorige mail was een vergissing',
  },

  {
    meaning: 'opt-out',
    pattern: '(?:graag |gelieve )?uitschrijven(?: (?:graag|aub|a\\.u\\.b\\.))?',
    example: 'Graag uitschrijven',
  },
  {
    meaning: 'opt-out',
    pattern:
      '(?:graag )?(?:haal|verwijder) (?:me|mij)(?: aub| graag)? (?:van|uit) (?:de|deze|uw|jullie) (?:mailinglijst|verzendlijst)',
    example: 'Verwijder mij uit uw mailinglijst',
  },
  {
    meaning: 'opt-out-hint',
    pattern:
      'uitschrijven|afmelden|avg|(?:adres|gegevens).{0,40} verwijderen|mailinglijst|geen (?:verdere |nieuwe )?(?:uitnodigingen|mails?|berichten) (?:meer|te ontvangen)',
    example: 'Afmelden',
  },
  {
    meaning: 'opt-out-hint',
    pattern: 'geen verdere (?:uitnodigingen|mails?|berichten)|stop(?:pen)? met mailen',
    example: 'Ik wil geen verdere uitnodigingen',
  },
]

/** `Beste mevrouw Jansen,` on a line of its own, or before a comma. */
export const dutchGreeting = '(?:beste|geachte|hallo|hoi|dag|ha|lieve|goede(?:morgen|middag|avond|ndag))'
