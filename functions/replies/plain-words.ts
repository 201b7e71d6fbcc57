/**
 * Words that may stand beside a statement without changing it: pronouns, articles, prepositions, adverbs of joy, names for the event. Anything else in the same
 * clause may be another object, another subject or a condition that no table knows.
 */
import type { Clause } from './clauses.ts'
import { eventNouns, type Statements, titleWords } from './statements.ts'

const functionWords = new Set(
  [
    "a an the this that these those i me my we us our you your yours it its to at on in of for with and or as too also then there here so very much all up along down over again now just please thanks thank be is am are was will shall would could can do does did have has had i'm i'll i'd i've we'll we're we'd ll m d ve re s course both together everyone everybody everything friends team gladly happily really definitely certainly absolutely surely indeed once more well yes ok okay dear both from myself ourselves person reply response email message note invite seeing meeting hello after before because since due owing london fully entire well tuesday march least best sure about well kindly straight say glad wish write writing inform gratefully acknowledge acknowledgement most being attendance honour pleasure embassy ambassador ambassador's mission ministry madam sir rsvp board bells row front therefore which who whom whole part participate great confirming confirm hiya hi behalf hello big happy delighted pleased honoured asked accompanied joined hereby regarding regard concerning confirmed register registered registration attendee able like love forward looking seeing",
    'de het een dit dat die deze ik mij me mijn wij we ons onze u uw jullie je jouw er daar hier op in bij aan voor van met en ook dan toch wel graag heel zeer zeker natuurlijk weer hoor allen allemaal dus nu te om is ben zijn zal zullen kan wil naar tot als maar bedankt dank hierbij bericht reactie mail londen beste alle erg dolgraag vriendelijk uiteraard gewoon sowieso vanzelfsprekend a.s as aanstaande jl ons daarbij hartelijk maart zelf verder genoegen plezier vreugde gaarne eer gevraagd mede deel meld laten weten namens heer mevrouw professor schrijf schrijven antwoord ga zet meteen moet naam persoonlijk ambassade organisatie zowel volledig gehele hele geheel blij verheugd veel dezen rood verheug aanmelding inschrijving deelnemer allebei beiden straks accepteer aanvaard neem bijwonen agenda vrij',
    'der die das den dem des ein eine einen einer ich mich mir mein meine wir uns unser unsere sie ihr ihre ihnen euch es zu zum zur am an auf in im bei beim mit und auch dann doch gern gerne sehr natürlich wieder ja so hier da dabei dort von vom für als ist bin sind werde werden wird kann danke dank nach london selbstverständlich herzlich hiermit persönlich alle daher große freude märz gespräche bitte habe sonst ganz hiermit teilnahme verbindlich ehre ehrenvolle veranstaltung einladung liste teilnehmer botschaft botschafter jo halt eben noch vorgemerkt sehr',
    "le la les l un une des du de d ce cet cette ces je j moi me m mon ma mes nous notre nos vous votre vos il elle on y en à au aux dans sur pour avec et ou aussi alors bien sûr très volontiers merci oui serai sera suis est londres présent présente joie plaisir grand c'est ce ci donc j'ai l'honneur honneur bonjour demain trop que être mars votre aimable invitation vous informe informer confirme confirmer participation l'heure ambassade ambassadeur noter liste participants serai là réponds suite favorablement laquelle reste avantage intérêt prochain bon pr qu il elle professeur tout jour journée",
  ]
    .join(' ')
    .split(' '),
)
/** What follows is why, not what. */
const reason =
  /(?<![\p{L}])(?:because|since|due to|owing|as (?:i|we|my)|for reasons|on account|thanks to|ivm|i\.v\.m|wegens|vanwege|door|omdat|aangezien|want|in verband|wegen|aufgrund|weil|da ich|suite|en raison|pour (?:raison|cause)|car|à cause|puisque)(?![\p{L}])/iu
/** How the guest gets there. */
const onTheWay =
  /(?<![\p{L}])(?:from|fly|flying|train|boat|ferry|car|bike|straight|eurostar|trein|ov|nachtboot|fiets|auto|boot|vlieg|zug|fahrrad|train|voiture|vélo)(?![\p{L}])/iu
const eventWord = new RegExp(`^(?:${eventNouns})$`, 'iu')

/** The words of a clause that no table took and that are not plain. */
export function strayWords(s: Statements, clause: Clause): readonly string[] {
  const rest = clause.rest.split(reason)[0] ?? ''
  const { campaign } = s.context
  const titles = campaign === undefined ? undefined : new RegExp(`^(?:${titleWords(campaign)})$`, 'iu')
  if (onTheWay.test(s.read.marked.slice(clause.start, clause.end))) return []
  return (rest.match(/[\p{L}][\p{L}-]*(?:'[\p{L}]+)?/gu) ?? [])
    .map((word) => word.replace(/^(?:[ldjmnstc]|qu)'(?=\p{L}{3})/iu, ''))
    .filter(
      (word) =>
        word.length > 1 &&
        !functionWords.has(word.toLowerCase()) &&
        !eventWord.test(word) &&
        titles?.test(word) !== true,
    )
}
