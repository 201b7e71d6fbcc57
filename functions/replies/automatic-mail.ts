/**
 * Recognises answers that no person wrote: absence notes, acknowledgements of tickets, list mail (RFC 3834).
 * `certain` is set aside; `likely` (wording alone, list headers) goes to a person, because a human answer must never be lost.
 * `X-Auto-Response-Suppress` is no evidence: Exchange puts it on mail that people write.
 */
import type { ParsedMail } from './parse-mail.ts'

export interface AutomaticMail {
  readonly certainty: 'certain' | 'likely'
  /** `reply` where a person probably wrote it after all. */
  readonly kind: 'auto_reply' | 'reply'
  readonly why: string
}

const automaticSubjects = [
  /^(automatic reply|auto(matic)?[- ]?(reply|response|antwort)|autoreply|auto:)/i,
  /^out of (the )?office( (auto)?reply)?\s*(:|-|re:|$)/i,
  /^(automatisch antwoord|automatische beantwoording|afwezigheids(assistent|bericht|melding)|automatisches? antwort)\b/i,
  /^(automatische antwort|abwesenheits(notiz|nachricht|meldung|assistent))\b/i,
  /^(réponse automatique|message d['’]absence|absence du bureau)(?![\p{L}])/iu,
]
const absenceSubjects =
  /^(re: )?(afwezig|absent|away|annual leave|on leave|on holiday|vacation|vakantie|abwesend|urlaub|absence|congés?)\b/i
const absenceWords = [
  /\b(out of (the )?office|on (annual|parental|maternity|sick) leave|on vacation|away from my (desk|email|mail))\b/i,
  /\b(no|limited) access to (my )?e?-?mail\b/i,
  /\bwill (reply|respond|answer)\b.{0,40}\b(on|upon|after) my return\b/i,
  /\b(for|in) urgent (matters|cases)\b|\bif (it is|it's) urgent\b/i,
  /\b(niet op kantoor|afwezig|met (vakantie|verlof|zwangerschapsverlof))\b/i,
  /\b(weer (aanwezig|bereikbaar)|wordt niet doorgestuurd|bij terugkomst|in dringende gevallen|bij spoed)\b/i,
  /\b(nicht im büro|abwesend|im urlaub|in dringenden fällen|nach meiner rückkehr)(?![\p{L}])/iu,
  /\b(absente? (du bureau|jusqu)|en congé|à mon retour|en cas d['’]urgence|pour toute urgence)(?![\p{L}])/iu,
]

/** Undefined where a person seems to have written it. `mailFrom` is empty for the null return path. */
export function readAutomaticMail(mail: ParsedMail, mailFrom: string): AutomaticMail | undefined {
  const header = (name: string): string => mail.headers.get(name)?.join(' ').trim().toLowerCase() ?? ''
  const certain = (why: string): AutomaticMail => ({ certainty: 'certain', kind: 'auto_reply', why })
  const submitted = header('auto-submitted').split(/[;\s]/)[0] ?? ''
  const fromList = mail.headers.has('list-id') || mail.headers.has('list-post') || header('precedence') === 'list'
  const absences = absenceWords.filter((words) => words.test((mail.text ?? '').slice(0, 4_000))).length

  // Calendars mark people's answers as automatic; this one came without its calendar part.
  if (
    /^(accepted|declined|tentative(ly accepted)?|geaccepteerd|afgewezen|zugesagt|abgelehnt|accepté|refusé)\s?:/i.test(
      mail.subject,
    )
  )
    return submitted === '' || submitted === 'no'
      ? undefined
      : { certainty: 'likely', kind: 'reply', why: 'a calendar answer without a calendar' }
  if (submitted !== '' && submitted !== 'no') return certain(`marked as automatic (Auto-Submitted: ${submitted})`)
  if (
    ['x-autoreply', 'x-autorespond', 'x-autoresponder', 'x-auto-reply-from', 'x-mail-autoreply'].some((name) =>
      mail.headers.has(name),
    )
  )
    return certain('marked as an automatic reply')
  if (/^(auto_reply|bulk|junk)$/.test(header('precedence')) && !fromList)
    return certain(`marked as automatic (Precedence: ${header('precedence')})`)
  if (mailFrom === '') return certain('sent without a return path')
  if (automaticSubjects.some((subject) => subject.test(mail.subject)))
    return certain('the subject of an automatic reply')
  if (absenceSubjects.test(mail.subject) && absences >= 2) return certain('subject and text of an absence note')
  if (fromList) return { certainty: 'likely', kind: 'reply', why: 'it came through a mailing list' }
  if (absences >= 2)
    return {
      certainty: 'likely',
      kind: 'auto_reply',
      why: 'it reads like an absence note, but nothing marks it as automatic',
    }
  return undefined
}
