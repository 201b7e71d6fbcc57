/** The answer pages in English. */
import type { PageWords } from './page-words.ts'

const doors = { link: 'on this page', mail: 'by e-mail', calendar: 'from your calendar', staff: 'by the organisers' }

export const en: PageWords = {
  languageSwitch: 'Language',
  test: { title: 'Test', text: 'You are looking at a test copy for the organisers. Nothing is recorded.' },

  when: 'When',
  where: 'Where',
  invitationFor: 'Invitation for',
  programme: 'Programme',
  localTimes: (zone) => `Local times at the venue (${zone}).`,
  documents: 'Documents',
  questions: 'Questions?',
  personalPage: 'This page is yours alone. Please do not pass its address on.',

  placesLeft: (places) => (places === 1 ? '1 place left' : `${places} places left`),
  full: 'Full',
  yourPlace: 'You have a place',
  answerBy: (deadline) => `Please answer no later than ${deadline}. You can change your answer until then.`,
  changeBy: (deadline) => `You can change your answer, no later than ${deadline}.`,
  toForm: 'Go to the answer form',
  interestOnly:
    'With a yes you register your interest. It is not yet a place: the organisers decide, and write to you afterwards.',
  optedOutAlready: 'You asked for no more invitations and reminders, and get none. You can still answer here.',
  selection: {
    confirmed: 'The organisers have confirmed your place.',
    regretted: 'The organisers could not offer you a place this time.',
  },

  giveAnswer: 'Your answer',
  changeAnswer: 'Change your answer',
  decisionQuestion: 'Will you come?',
  decisions: { yes: 'Yes, I will come', no: 'No, I cannot come', maybe: 'I do not know yet' },
  interestedYes: 'Yes, register my interest',
  whichParts: 'Which parts would you like to attend?',
  whichPartsHint: 'Choose everything that you would like to attend.',
  onlyPart: 'Waiting list',
  requiredPart: 'everybody who comes attends this part',
  takeWaiting: (part) => `${part}: put me on the waiting list`,
  takeWaitingInstead: (part) => `${part}: put me on the waiting list instead`,
  partyQuestion: 'How many people will come, you included?',
  partyHint: (most) => `${most} at most.`,
  remarks: 'Remarks (optional)',
  remarksHint: (most) =>
    `For example a diet or access needs. The organisers read this. At most ${most.toLocaleString('en')} characters.`,
  send: 'Send my answer',
  sendChange: 'Save my answer',

  errorPrefix: 'Error: ',
  problemsTitle: 'Nothing is recorded yet: please look at this first',
  problems: {
    noDecision: 'Say whether you will come',
    noPart: 'Choose at least one part',
    unknownPart: 'The programme has changed: choose your parts again',
    requiredPart: (part) => `Choose “${part}” as well: everybody who comes attends it`,
    clash: (one, other) => `Choose one of “${one}” and “${other}”: they are at the same time`,
    partySize: (most) => (most === 1 ? 'You can answer for one person' : `Give a number of people from 1 to ${most}`),
    remarksTooLong: (most) => `Shorten your remarks to ${most.toLocaleString('en')} characters`,
  },
  fullTitle: 'Not enough places: nothing is recorded yet',
  fullText: 'Choose the waiting list, leave the part out, or come with fewer people, and send your answer again.',
  fullPart: (part, left) =>
    left === 0 ? `“${part}” is full` : `“${part}” has ${left === 1 ? 'only 1 place' : `only ${left} places`} left`,

  yourAnswer: 'Your answer at present',
  recordedTitle: {
    yes: 'Thank you: we look forward to seeing you',
    no: 'Thank you for letting us know',
    maybe: 'Thank you: we have noted that you do not know yet',
  },
  interestRecordedTitle: 'Thank you: your interest is registered',
  waitingRecordedTitle: 'Thank you: you are on the waiting list',
  withdrawnTitle: 'Your answer is taken back',
  withdrawnText: 'We have no answer from you now.',
  recordedAt: (moment, door) => `Recorded on ${moment}, ${doors[door]}.`,
  partStates: {
    attending: 'attending',
    notAttending: 'not attending',
    perhaps: 'perhaps',
    notChosen: 'not chosen',
    waiting: 'on the waiting list',
  },
  people: (party) => (party === 1 ? '1 person' : `${party} people, you included`),
  yourRemarks: 'Your remarks',
  addToCalendar: 'Add to calendar',
  calendarOf: (part) => `: ${part}`,
  confirmationNow: 'A confirmation is on its way to your mailbox.',
  confirmationLater:
    'You changed your answer several times today. One confirmation of all of it follows tomorrow morning.',
  changeLink: 'Change my answer',
  undoHint: 'Pressed the wrong thing?',
  undo: 'Undo',

  undoTitle: 'Undo your last answer?',
  undoNow: 'This is your answer now:',
  undoBefore: 'After undoing, this one counts again:',
  undoToNothing: 'After undoing, we have no answer from you.',
  keepAnswer: 'Keep it as it is',
  nothingToUndo: {
    title: 'There is nothing to undo',
    text: 'This answer has been changed since, or was undone already.',
  },
  undoFull: (parts) => ({
    title: 'This cannot be undone any more',
    text: `The places of your earlier answer have been taken by others: ${parts}. Your answer stays as it is.`,
  }),
  seeAnswer: 'See your answer',

  closed: (deadline) => ({
    title: 'Answers are closed',
    text: `Answers could be given no later than ${deadline}. Would you still like to change something? Please contact the organisers:`,
  }),
  closedEarly: {
    title: 'Answers are closed',
    text: 'The organisers have closed the list. Would you still like to change something? Please contact them:',
  },

  optOut: {
    title: 'Stop these mails?',
    text: 'You will get no more invitations or reminders from us, for any event. If you answer an invitation yourself, you still get its confirmation.',
  },
  optOutNotNo: 'This is not an answer to the invitation. To decline, use the link in the mail, or reply to it.',
  optOutButton: 'Stop these mails',
  optedOut: {
    title: 'You will get no more of these mails',
    text: 'We will send you no more invitations or reminders. An answer that you have given stays as it is.',
  },

  testNothingRecorded: {
    title: 'Test: nothing is recorded',
    text: 'This is what would have been recorded for a guest:',
  },

  badLink: {
    title: 'This link does not work',
    text: 'It may be incomplete, expired or replaced by a newer one. Please open the link in the latest mail that you received about the event. If that does not help, reply to that mail: the organisers will help you.',
  },
  crossSite: {
    title: 'Please answer on this page itself',
    text: 'The form was sent from another website, so nothing is recorded. Open the link in your mail and press the button there.',
  },
  methodNotAllowed: {
    title: 'This cannot be done here',
    text: 'Nothing is recorded. Please open the link in your mail.',
  },
  tooLarge: {
    title: 'That was too much text',
    text: 'Nothing is recorded. Please go back, shorten your remarks and send your answer again.',
  },
  wrongType: {
    title: 'The form could not be read',
    text: 'Nothing is recorded. Please open the link in your mail and send your answer from that page.',
  },
  failed: {
    title: 'Something went wrong on our side',
    text: 'We are sorry. Please try again in a few minutes. If it keeps going wrong, reply to the mail that you received: that works as well.',
  },
}
