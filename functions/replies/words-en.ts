/**
 * English words of replies. A text is decided only where these lines explain all of it, so a missing line costs a person's glance
 * and never a wrong answer. Add a line with an example; the example becomes a test.
 */
import type { WordRule } from './word-rule.ts'

const glad = '(?:very |most |really |so )?(?:happy|glad|delighted|pleased|honoured|honored|thrilled)'
const attend = '(?:come|attend|join(?: you)?|be (?:there|present)|make it)'
const attending = '(?:coming|attending|joining(?: you)?)'
const occasion = '(?: (?:(?:to |at )?(?:it|(?:the|this|your) (?:event|day)|this(?! (?:time|year)))))?'
const thisTime = '(?: (?:this time|this year|that day|on (?:that|this) (?:day|date)|then))?'
const cannot =
  "i(?: can't| cannot| can not| cant| won't| will not| shall not| shan't|(?:'m| am)(?: unfortunately| sadly)? (?:not able|unable|not going) to|(?: won't|'ll not| will not| shall not) be able to|(?:'ll| will) be unable to)"
const invitation = '(?:your|the|this)(?: very)?(?: kind| lovely| generous)? (?:invitation|invite)'

/** Words that make a line more than a name, a greeting or a signature. */
export const speakingWords =
  "i i'm i'll i'd i've we we'll us you me my our your yes no not never can can't cannot could won't will would shall come coming attend attending join joining there here only but except if unless maybe perhaps probably instead until after before lunch dinner drinks tomorrow count see know let please ps p.s accept decline sorry delighted pleased happy glad pleasure".split(
    ' ',
  )

export const englishWords: readonly WordRule[] = [
  {
    meaning: 'yes',
    pattern: 'yes(?:,? (?:please|indeed|gladly|absolutely|definitely|certainly|of course))?',
    example: 'Yes, please',
  },
  {
    meaning: 'yes',
    pattern: `i(?:'ll| will| shall)(?: definitely| certainly| gladly| happily| be ${glad} to)? ${attend}${occasion}`,
    example: 'I will be there',
  },
  {
    meaning: 'yes',
    pattern: `i(?:'ll| will| shall)(?: definitely| certainly)? be ${attending}${occasion}`,
    example: "I'll be attending",
  },
  { meaning: 'yes', pattern: `i(?:'m| am)(?: definitely| certainly)? ${attending}${occasion}`, example: "I'm coming" },
  { meaning: 'yes', pattern: "i(?:'m| am) in", example: "I'm in" },
  { meaning: 'yes', pattern: `i can(?: definitely| certainly)? ${attend}${occasion}`, example: 'I can make it' },
  {
    meaning: 'yes',
    pattern: `i(?:'m| am|'ll be| will be) able to ${attend}${occasion}`,
    example: 'I am able to attend',
  },
  {
    meaning: 'yes',
    pattern: `i(?:'d| would)(?: very much)? (?:love|like|be ${glad}) to (?:${attend}|accept)${occasion}`,
    example: "I'd love to come",
  },
  {
    meaning: 'yes',
    pattern: `(?:i(?:'m| am) )?${glad} to (?:${attend}|accept)${occasion}`,
    example: 'Happy to attend',
  },
  {
    meaning: 'yes',
    pattern: `(?:i(?:'m| am) ${glad} to |i (?:hereby |gladly |happily )?|hereby )?confirm(?:ing)? (?:my (?:attendance|participation|presence)|that i(?:'ll| will) ${attend})`,
    example: 'I hereby confirm my attendance',
  },
  {
    meaning: 'yes',
    pattern: `(?:i(?:'m| am) ${glad} to |${glad} to |i (?:gladly |happily )?)accept ${invitation}(?: with (?:great )?pleasure)?`,
    example: 'I gladly accept your kind invitation',
  },
  { meaning: 'yes', pattern: '(?:please )?count me in', example: 'Count me in' },
  { meaning: 'yes', pattern: 'with (?:great |much )?pleasure', example: 'With pleasure' },

  { meaning: 'no', pattern: "no(?:,? (?:sorry|unfortunately|thanks|thank you|i'm afraid))?", example: 'No, thank you' },
  { meaning: 'no', pattern: `${cannot} ${attend}${occasion}${thisTime}`, example: "I can't come this time" },
  {
    meaning: 'no',
    pattern: `i(?:(?:'m| am)(?: unfortunately| sadly)? not| won't be|(?:'ll| will| shall) not be) ${attending}${occasion}${thisTime}`,
    example: "I'm not coming",
  },
  {
    meaning: 'no',
    pattern: `i(?: must|(?:'ll| will)? have to| need to|'ll need to)(?: regretfully| unfortunately| sadly)? (?:decline(?: ${invitation})?|pass|miss (?:it|this|this one|the event))${thisTime}`,
    example: 'I must decline your invitation',
  },
  {
    meaning: 'no',
    pattern: `i (?:respectfully |regretfully |unfortunately )?decline(?: ${invitation})?`,
    example: 'I regretfully decline',
  },
  { meaning: 'no', pattern: '(?:please )?count me out', example: 'Please count me out' },
  {
    meaning: 'no',
    pattern: `(?:unable to|not able to|can't|cannot|won't be able to|won't) ${attend}${occasion}${thisTime}`,
    example: "Can't make it",
  },
  { meaning: 'no', pattern: `not ${attending}${occasion}${thisTime}`, example: 'Not coming' },

  {
    meaning: 'with-yes',
    pattern: '(?:for )?the (?:full|whole|entire) program(?:me)?',
    example: 'For the full programme',
  },
  {
    meaning: 'with-yes',
    pattern:
      "(?:i(?:'m| am) |i )?(?:very much |really |much )?look(?:ing)? forward to (?:it|this|attending|being there|joining you|the (?:event|day)|(?:seeing|meeting) you(?: all)?(?: there| then)?)(?: very much)?",
    example: 'Looking forward to it',
  },
  { meaning: 'with-yes', pattern: 'see you(?: all)? (?:there|then|soon)', example: 'See you there' },
  { meaning: 'with-yes', pattern: "(?:i )?(?:can't|cannot) wait", example: "I can't wait" },
  {
    meaning: 'with-yes',
    pattern: '(?:sounds )?(?:great|lovely|wonderful|fantastic|excellent)',
    example: 'Sounds great',
  },

  { meaning: 'with-no', pattern: 'unfortunately|sadly|regrettably|alas', example: 'Unfortunately' },
  {
    meaning: 'with-no',
    pattern: "(?:i(?:'m| am) )?(?:so |very |really )?sorry(?: about that| to (?:say|miss (?:it|this|you)))?(?: that)?",
    example: "I'm so sorry",
  },
  { meaning: 'with-no', pattern: "i(?:'m| am) afraid(?: that)?", example: "I'm afraid" },
  {
    meaning: 'with-no',
    pattern: 'i regret(?: to (?:say|inform you|tell you))?(?: that)?',
    example: 'I regret to say that',
  },
  { meaning: 'with-no', pattern: '(?:my |with (?:my )?)?apologies', example: 'My apologies' },
  {
    meaning: 'with-no',
    pattern: `i(?:'d| would) have (?:loved|liked) to(?: ${attend})?`,
    example: 'I would have loved to attend',
  },
  { meaning: 'with-no', pattern: '(?:another|next) time', example: 'Another time' },
  { meaning: 'with-no', pattern: 'what a (?:shame|pity)', example: 'What a pity' },
  {
    meaning: 'with-no',
    pattern: '(?:i |we )?(?:wish you(?: all)?|have) a (?:good|great|lovely|wonderful|successful) (?:event|time)',
    example: 'I wish you a successful event',
  },

  {
    meaning: 'courtesy',
    pattern:
      '(?:many |kind |very many )?thanks(?: (?:a lot|so much|very much))?(?: (?:for|to) (?:inviting me|(?:asking|thinking of) me|(?:the|your|this)(?: very)?(?: kind| lovely| generous)? (?:invitation|invite|message|mail|e-?mail)))?',
    example: 'Many thanks for the kind invitation',
  },
  {
    meaning: 'courtesy',
    pattern:
      'thank you(?: (?:so much|very much))?(?: for (?:inviting me|(?:asking|thinking of) me|(?:the|your|this)(?: very)?(?: kind| lovely| generous)? (?:invitation|invite|message|mail|e-?mail)))?',
    example: 'Thank you very much for inviting me',
  },
  {
    meaning: 'courtesy',
    pattern: "(?:how|that's|that is|this is)(?: very| so| most)? (?:kind|nice|lovely)(?: of you)?",
    example: 'How kind of you',
  },
  {
    meaning: 'courtesy',
    pattern: '(?:(?:my )?apologies|sorry) for (?:(?:the|my) (?:late|slow|delayed) (?:reply|answer|response)|the delay)',
    example: 'Apologies for the late reply',
  },
  {
    meaning: 'courtesy',
    pattern: 'have a (?:good|great|nice|lovely) (?:day|week|weekend|evening)',
    example: 'Have a nice day',
  },
  {
    meaning: 'courtesy',
    pattern: '(?:kind |best |warm )?(?:regards|wishes)|all the best|cheers',
    example: 'Best wishes',
  },

  { meaning: 'veto', pattern: 'but|however|although|though|yet|still', example: 'Yes, but not for long' },
  {
    meaning: 'veto',
    pattern: 'if|unless|provided|depend(?:s|ing)?|subject to|assuming|as long as',
    example: 'Yes, if my train runs',
  },
  {
    meaning: 'veto',
    pattern: "maybe|perhaps|possibly|probably|might|may|hopefully|i hope to|i'll try|try to|not sure|unsure",
    example: 'Probably yes',
  },
  {
    meaning: 'veto',
    pattern: 'pencil|provisional(?:ly)?|tentative(?:ly)?|let you know|check(?:ing)?|confirm later',
    example: 'Pencil me in',
  },
  {
    meaning: 'veto',
    pattern: 'only|just|except|apart from|until|part of|half|from|after|before|leave early',
    example: 'Yes, only for the drinks',
  },
  {
    meaning: 'veto',
    pattern:
      'colleague|deputy|instead|on behalf|in my (?:place|stead)|someone|somebody|plus one|guest|husband|wife|partner|we|both|us',
    example: 'My colleague will come',
  },
  {
    meaning: 'veto',
    pattern: 'wrong|mistake|ignore|changed|cancel(?:led)?|earlier|already|previous(?:ly)?',
    example: 'Yes, ignore my previous mail',
  },

  { meaning: 'opt-out', pattern: '(?:please )?unsubscribe(?: me)?(?: please)?', example: 'Please unsubscribe me' },
  {
    meaning: 'opt-out',
    pattern: '(?:please )?(?:remove|take) me (?:from|off) (?:your|the|this)(?: mailing)? list',
    example: 'Remove me from your mailing list',
  },
  {
    meaning: 'opt-out',
    pattern:
      "(?:please )?(?:stop (?:e-?mailing|writing to)|don't (?:e-?mail|write to)|do not (?:e-?mail|write to)) me(?: again| anymore| any more)?",
    example: 'Stop emailing me',
  },
  {
    meaning: 'opt-out-hint',
    pattern: 'unsubscribe|opt.?out|gdpr|(?:remove|delete) my (?:e-?mail |mail )?(?:address|data|details)',
    example: 'Kindly delete my data',
  },
  {
    meaning: 'opt-out-hint',
    pattern:
      'no (?:more|further) (?:e-?mails?|messages|invitations)|never signed up|stop (?:e-?mailing|writing|sending|contacting)',
    example: 'No further invitations please',
  },
]

/** `Dear Ms Jansen,` on a line of its own, or before a comma. */
export const englishGreeting = '(?:dear|hi|hello|hey|good (?:morning|afternoon|evening))'
