/**
 * The ready words with which staff ask a guest what a mail means, for them to change before it leaves. Nothing in them may read as an answer
 * when a reply quotes them; tests/templates checks that.
 */
import type { Language } from '../campaigns/campaign.ts'

export const maxQuestionLength = 2_000

/** Between greeting and close, in paragraphs. */
export const askedBack: Readonly<Record<Language, string>> = {
  en: 'Thank you for your message. We would like to be certain that we record what you mean.\n\nCould you tell us in one sentence whether to expect you, and if so at which parts of the programme and with how many people?',
  nl: 'Hartelijk dank voor uw bericht. Wij willen graag zeker weten dat wij noteren wat u bedoelt.\n\nWilt u ons in één zin laten weten of wij u mogen verwachten, en zo ja, bij welke onderdelen van het programma en met hoeveel personen?',
}
