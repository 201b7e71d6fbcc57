/** The answer pages in Dutch. */
import type { PageWords } from './page-words.ts'

const doors = { link: 'op deze pagina', mail: 'per e-mail', calendar: 'vanuit uw agenda', staff: 'door de organisatie' }

export const nl: PageWords = {
  languageSwitch: 'Taal',
  test: { title: 'Test', text: 'U bekijkt een proefexemplaar voor de organisatie. Er wordt niets vastgelegd.' },

  when: 'Wanneer',
  where: 'Waar',
  invitationFor: 'Uitnodiging voor',
  programme: 'Programma',
  localTimes: (zone) => `Plaatselijke tijden op de locatie (${zone}).`,
  documents: 'Documenten',
  questions: 'Vragen?',
  personalPage: 'Deze pagina is alleen voor u. Geef het adres ervan niet door.',

  placesLeft: (places) => (places === 1 ? 'nog 1 plaats' : `nog ${places} plaatsen`),
  full: 'Vol',
  yourPlace: 'U hebt een plaats',
  answerBy: (deadline) => `Antwoord alstublieft uiterlijk ${deadline}. Tot dan kunt u uw antwoord wijzigen.`,
  changeBy: (deadline) => `U kunt uw antwoord wijzigen, uiterlijk ${deadline}.`,
  toForm: 'Naar het antwoordformulier',
  interestOnly:
    'Met een ja meldt u uw belangstelling. Het is nog geen plaats: de organisatie beslist en schrijft u daarna.',
  optedOutAlready:
    'U hebt gevraagd om geen uitnodigingen en herinneringen meer, en krijgt die niet. U kunt hier nog wel antwoorden.',
  selection: {
    confirmed: 'De organisatie heeft uw plaats bevestigd.',
    regretted: 'De organisatie kon u deze keer geen plaats aanbieden.',
  },

  giveAnswer: 'Uw antwoord',
  changeAnswer: 'Uw antwoord wijzigen',
  decisionQuestion: 'Komt u?',
  decisions: { yes: 'Ja, ik kom', no: 'Nee, ik kan niet komen', maybe: 'Ik weet het nog niet' },
  interestedYes: 'Ja, ik heb belangstelling',
  whichParts: 'Welke onderdelen wilt u bijwonen?',
  whichPartsHint: 'Kies alles wat u wilt bijwonen.',
  onlyPart: 'Wachtlijst',
  requiredPart: 'iedereen die komt, woont dit onderdeel bij',
  takeWaiting: (part) => `${part}: zet mij op de wachtlijst`,
  takeWaitingInstead: (part) => `${part}: zet mij in plaats daarvan op de wachtlijst`,
  partyQuestion: 'Met hoeveel personen komt u, uzelf meegerekend?',
  partyHint: (most) => `Hoogstens ${most}.`,
  remarks: 'Opmerkingen (niet verplicht)',
  remarksHint: (most) =>
    `Bijvoorbeeld een dieet of wensen voor de toegankelijkheid. De organisatie leest dit. Hoogstens ${most.toLocaleString('nl')} tekens.`,
  send: 'Antwoord versturen',
  sendChange: 'Antwoord opslaan',

  errorPrefix: 'Fout: ',
  problemsTitle: 'Er is nog niets vastgelegd: kijk hier eerst naar',
  problems: {
    noDecision: 'Geef aan of u komt',
    noPart: 'Kies ten minste één onderdeel',
    unknownPart: 'Het programma is gewijzigd: kies uw onderdelen opnieuw',
    requiredPart: (part) => `Kies ook “${part}”: iedereen die komt, woont dit bij`,
    clash: (one, other) => `Kies “${one}” of “${other}”: ze zijn op hetzelfde moment`,
    partySize: (most) =>
      most === 1 ? 'U kunt voor één persoon antwoorden' : `Geef een aantal personen van 1 tot en met ${most}`,
    remarksTooLong: (most) => `Maak uw opmerkingen korter: hoogstens ${most.toLocaleString('nl')} tekens`,
  },
  fullTitle: 'Niet genoeg plaatsen: er is nog niets vastgelegd',
  fullText: 'Kies de wachtlijst, laat het onderdeel weg of kom met minder personen, en verstuur uw antwoord opnieuw.',
  fullPart: (part, left) =>
    left === 0 ? `“${part}” is vol` : `“${part}” heeft nog maar ${left === 1 ? '1 plaats' : `${left} plaatsen`}`,

  yourAnswer: 'Uw antwoord op dit moment',
  recordedTitle: {
    yes: 'Dank u wel: wij zien u graag',
    no: 'Dank u wel voor uw bericht',
    maybe: 'Dank u wel: wij hebben genoteerd dat u het nog niet weet',
  },
  interestRecordedTitle: 'Dank u wel: uw belangstelling is genoteerd',
  waitingRecordedTitle: 'Dank u wel: u staat op de wachtlijst',
  withdrawnTitle: 'Uw antwoord is ingetrokken',
  withdrawnText: 'Wij hebben nu geen antwoord van u.',
  recordedAt: (moment, door) => `Vastgelegd op ${moment}, ${doors[door]}.`,
  partStates: {
    attending: 'aanwezig',
    notAttending: 'niet aanwezig',
    perhaps: 'misschien',
    notChosen: 'niet gekozen',
    waiting: 'op de wachtlijst',
  },
  people: (party) => (party === 1 ? '1 persoon' : `${party} personen, uzelf meegerekend`),
  yourRemarks: 'Uw opmerkingen',
  addToCalendar: 'In agenda zetten',
  calendarOf: (part) => `: ${part}`,
  confirmationNow: 'Een bevestiging is onderweg naar uw mailbox.',
  confirmationLater:
    'U hebt uw antwoord vandaag een paar keer gewijzigd. Morgenochtend volgt één bevestiging van het geheel.',
  changeLink: 'Mijn antwoord wijzigen',
  undoHint: 'Per ongeluk?',
  undo: 'Ongedaan maken',

  undoTitle: 'Uw laatste antwoord ongedaan maken?',
  undoNow: 'Dit is nu uw antwoord:',
  undoBefore: 'Na het ongedaan maken geldt dit weer:',
  undoToNothing: 'Na het ongedaan maken hebben wij geen antwoord van u.',
  keepAnswer: 'Laten zoals het is',
  nothingToUndo: {
    title: 'Er is niets ongedaan te maken',
    text: 'Dit antwoord is daarna gewijzigd of was al ongedaan gemaakt.',
  },
  undoFull: (parts) => ({
    title: 'Dit kan niet meer ongedaan worden gemaakt',
    text: `De plaatsen van uw eerdere antwoord zijn intussen vergeven: ${parts}. Uw antwoord blijft zoals het is.`,
  }),
  seeAnswer: 'Uw antwoord bekijken',

  closed: (deadline) => ({
    title: 'Antwoorden kan niet meer',
    text: `Antwoorden kon uiterlijk ${deadline}. Wilt u toch nog iets wijzigen? Neem contact op met de organisatie:`,
  }),
  closedEarly: {
    title: 'Antwoorden kan niet meer',
    text: 'De organisatie heeft de lijst gesloten. Wilt u toch nog iets wijzigen? Neem contact op:',
  },

  optOut: {
    title: 'Deze mails stoppen?',
    text: 'U krijgt van ons geen uitnodigingen en herinneringen meer, voor geen enkel evenement. Antwoordt u zelf op een uitnodiging, dan krijgt u daarvan nog wel een bevestiging.',
  },
  optOutNotNo:
    'Dit is geen antwoord op de uitnodiging. Wilt u afzeggen, gebruik dan de link in de mail of beantwoord die.',
  optOutButton: 'Deze mails stoppen',
  optedOut: {
    title: 'U krijgt deze mails niet meer',
    text: 'Wij sturen u geen uitnodigingen en herinneringen meer. Een antwoord dat u hebt gegeven, blijft zoals het is.',
  },

  testNothingRecorded: { title: 'Test: er is niets vastgelegd', text: 'Dit zou voor een gast zijn vastgelegd:' },

  badLink: {
    title: 'Deze link werkt niet',
    text: 'Misschien is de link onvolledig, verlopen of vervangen door een nieuwere. Open de link in de laatste mail die u over het evenement hebt gekregen. Helpt dat niet, beantwoord dan die mail: de organisatie helpt u verder.',
  },
  crossSite: {
    title: 'Antwoord op deze pagina zelf',
    text: 'Het formulier kwam van een andere website en daarom is er niets vastgelegd. Open de link in uw mail en druk daar op de knop.',
  },
  methodNotAllowed: { title: 'Dit kan hier niet', text: 'Er is niets vastgelegd. Open de link in uw mail.' },
  tooLarge: {
    title: 'Dat was te veel tekst',
    text: 'Er is niets vastgelegd. Ga terug, maak uw opmerkingen korter en verstuur uw antwoord opnieuw.',
  },
  wrongType: {
    title: 'Het formulier kon niet worden gelezen',
    text: 'Er is niets vastgelegd. Open de link in uw mail en verstuur uw antwoord vanaf die pagina.',
  },
  failed: {
    title: 'Er ging bij ons iets mis',
    text: 'Onze excuses. Probeer het over een paar minuten opnieuw. Blijft het misgaan, beantwoord dan de mail die u hebt gekregen: dat werkt ook.',
  },
}
