/**
 * Whether words plainly speak for somebody else: an assistant who answers for the guest, as opposed to a colleague who answers for themselves.
 * Precision before recall: in doubt they do not, and a person looks.
 */
import { nameWords } from '../guests/guest-id.ts'

const speaker = /(?<![\p{L}'])(?:(?:i|we|ik|wij|ich|wir|je|nous)(?:'(?:m|ll|d|ve|re))?(?![\p{L}'])|j')/giu
/** What somebody may say as "I" and still be nothing but the messenger; in Dutch and German the verb may stand before it. */
const reports = new RegExp(
  `^ ?(?:(?:am|are|can|may|would like to|ben|kan|mag|kann|darf|peux|suis|vous|hereby|hierbij|hiermit|happy to|pleased to|glad to|gerne) )*(?:${[
    'write|writing|reply|replying|respond|responding|answer|answering|confirm|confirming|inform|let you know|was asked|have been asked',
    'schrijf|antwoord|reageer|laat u|laat je|meld|bericht|bevestig|bevestigen|u weten|u mee|u te (?:laten|berichten|melden)|te laten weten|te berichten',
    'schreibe|antworte|bestätige|bestätigen|mitteilen|teile|ihnen mit|écris|réponds|confirme|confirmer|informe|informer',
  ].join('|')})(?![\\p{L}])`,
  'iu',
)
/** "Professor Jansen and I": two people, whoever answers. */
const together =
  /(?<![\p{L}'])(?:(?:and|en|und|et) (?:i|me|myself|ik|mij|mezelf|ich|moi)|(?:me|myself|mij|mezelf|moi) (?:and|en|und|et))(?![\p{L}'])/iu

/** Somebody comes in the guest's place, or got the invitation from them: the words speak of somebody else than the guest. */
const replaces =
  /(?<!\p{L})(?:instead|in (?:her|his|their) (?:place|stead)|(?:passed|forwarded|sent) (?:this|it|me|us|on)|deputis|deputiz|stand(?:ing)? in|represent|in plaats van|in (?:haar|zijn) plaats|vervang|doorgestuurd|stuurde|anstelle|an ihrer stelle|an seiner stelle|statt|vertret|weitergeleitet|à (?:sa|la) place|remplac|transmis)/iu
const onBehalf = '(?:on behalf of|for and on behalf of|namens|im auftrag|im namen|de la part|au nom)'
const guestDoes = `(?:${[
  'will|would|is|can|cannot|can t|won t|has (?:kindly )?asked|asked|regrets|thanks|accepts|declines|hopes|wishes|confirms|s calendar|ll',
  'komt|kan|zal|is|heeft|laat|neemt|wil|bedankt|ist|kann|kommt|wird|hat|lasst|mochte|nimmt|sera|viendra|peut|ne|vous|m a|assistera|accepte|remercie',
].join('|')})`

/** True where the words say plainly that they are the guest's answer, by name, and nobody in them says "I" or "we" of coming. */
export function speaksFor(text: string, guestName: string): boolean {
  const words = text
    .normalize('NFC')
    .replace(/[’‘´`]/g, "'")
    .replace(/\s+/g, ' ')
  const surname = surnameOf(guestName)
  if (surname === undefined || together.test(words) || replaces.test(words)) return false
  const speaksForItself = [...words.matchAll(speaker)].some(
    (found) => !reports.test(words.slice(found.index + found[0].length)),
  )
  if (speaksForItself) return false
  const said = nameWords(words).join(' ')
  return (
    new RegExp(`\\b${onBehalf}(?: [\\p{L}\\p{N}]+){0,6} ${surname}(?![\\p{L}\\p{N}])`, 'u').test(said) ||
    new RegExp(`(?<![\\p{L}\\p{N}])${surname} ${guestDoes}(?![\\p{L}\\p{N}])`, 'u').test(said)
  )
}

/** The last name before any comma ("Jansen, Zoë", "Zoë Jansen, PhD"), double names whole; undefined where it says too little. */
function surnameOf(name: string): string | undefined {
  const [beforeComma = ''] = name.split(',')
  const last = beforeComma
    .trim()
    .split(/\s+/)
    .filter((word) => !degree.test(word))
  const surname = nameWords(last.at(-1) ?? '').join(' ')
  return surname.length < 3 ? undefined : surname
}

const degree = /^\W*(?:ph\.?d|[mb]\.?sc|[mb]\.?a|m\.?d|mba|jr|sr|i{2,3}|iv|[omc]be|frs|ll\.?m)\W*$/i
