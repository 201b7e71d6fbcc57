/**
 * Every text of the answer pages, as a type: a language that lacks one does not compile.
 * The views in functions/web put these words around the campaign's own; nothing in here is HTML.
 */
import type { Language } from '../../functions/campaigns/campaign.ts'
import type { Decision, Door } from '../../functions/guests/guest.ts'

/** A page that only says something. */
export interface Message {
  readonly title: string
  readonly text: string
}

export interface PageWords {
  /** Names the navigation between languages, for screen readers. */
  readonly languageSwitch: string
  readonly test: Message

  readonly when: string
  readonly where: string
  readonly invitationFor: string
  readonly programme: string
  readonly localTimes: (zone: string) => string
  readonly documents: string
  readonly questions: string
  readonly personalPage: string

  readonly placesLeft: (places: number) => string
  readonly full: string
  readonly yourPlace: string
  readonly answerBy: (deadline: string) => string
  readonly changeBy: (deadline: string) => string
  readonly toForm: string
  readonly interestOnly: string
  readonly optedOutAlready: string
  readonly selection: Readonly<Record<'confirmed' | 'regretted', string>>

  readonly giveAnswer: string
  readonly changeAnswer: string
  readonly decisionQuestion: string
  readonly decisions: Readonly<Record<Decision, string>>
  readonly interestedYes: string
  readonly whichParts: string
  readonly whichPartsHint: string
  readonly onlyPart: string
  readonly requiredPart: string
  readonly takeWaiting: (part: string) => string
  readonly takeWaitingInstead: (part: string) => string
  readonly partyQuestion: string
  readonly partyHint: (most: number) => string
  readonly remarks: string
  readonly remarksHint: (most: number) => string
  readonly send: string
  readonly sendChange: string

  /** Comes before the title of a page that shows problems. */
  readonly errorPrefix: string
  readonly problemsTitle: string
  readonly problems: {
    readonly noDecision: string
    readonly noPart: string
    readonly unknownPart: string
    readonly requiredPart: (part: string) => string
    readonly clash: (one: string, other: string) => string
    readonly partySize: (most: number) => string
    readonly remarksTooLong: (most: number) => string
  }
  readonly fullTitle: string
  readonly fullText: string
  readonly fullPart: (part: string, left: number) => string

  readonly yourAnswer: string
  readonly recordedTitle: Readonly<Record<Decision, string>>
  readonly interestRecordedTitle: string
  /** For a yes that got no place yet. */
  readonly waitingRecordedTitle: string
  readonly withdrawnTitle: string
  readonly withdrawnText: string
  readonly recordedAt: (moment: string, door: Door) => string
  readonly partStates: Readonly<Record<'attending' | 'notAttending' | 'perhaps' | 'notChosen' | 'waiting', string>>
  readonly people: (party: number) => string
  readonly yourRemarks: string
  readonly addToCalendar: string
  readonly calendarOf: (part: string) => string
  readonly confirmationNow: string
  readonly confirmationLater: string
  readonly changeLink: string
  readonly undoHint: string
  readonly undo: string

  readonly undoTitle: string
  readonly undoNow: string
  readonly undoBefore: string
  readonly undoToNothing: string
  readonly keepAnswer: string
  readonly nothingToUndo: Message
  readonly undoFull: (parts: string) => Message
  readonly seeAnswer: string

  readonly closed: (deadline: string) => Message
  readonly closedEarly: Message

  readonly optOut: Message
  readonly optOutNotNo: string
  readonly optOutButton: string
  readonly optedOut: Message

  readonly testNothingRecorded: Message

  readonly badLink: Message
  readonly crossSite: Message
  readonly methodNotAllowed: Message
  readonly tooLarge: Message
  readonly wrongType: Message
  readonly failed: Message
}

/** What each language calls itself. */
export const languageNames: Readonly<Record<Language, string>> = { en: 'English', nl: 'Nederlands' }
