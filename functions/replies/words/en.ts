/** English words of replies. See word-table.ts for the form of a line. */
import type { WordTable } from './word-table.ts'

const relation =
  '(?:husband|wife|partner|spouse|fiancée?|boyfriend|girlfriend|son|daughter|mother|father|brother|sister|colleague|assistant|deputy|student|postdoc|boss|manager|carer|interpreter|other half|better half)'
const guests = `(?:both|also|all|too|each|gladly|happily|definitely|certainly|absolutely|surely|indeed|most|very|of course,?|therefore|still|now|just|personally)`
/** Whoever answers: the guest, a group with the guest in it, or `§` where the words name the guest from outside. */
const me = `(?:i|we|§+|my ${relation}(?: [^.!?\\n]{0,40}?)? and (?:i|me|myself)|(?:i|myself) and my ${relation}|(?:the |all )?(?:two|three|four) of us|both of us)(?: ${guests})?`
const glad =
  '(?:(?:very|most|really|so|absolutely|only too|more than|quite|extremely|truly|deeply) )?(?:happy|glad|delighted|pleased|honoured|honored|thrilled|excited|grateful|chuffed|keen|tickled pink|over the moon)'
const attend =
  '(?:attend(?! to (?:it|this(?! event)|that|them|your (?:needs|request|mail|message)|my|business|matters|patients|a))|come(?: along| over| down| up| round)?(?! back| to you| (?:over |round |up )?and (?:explain|talk|discuss|tell|show|help|collect|fetch|get|pick)| straight to| when (?:you|pigs|hell)| up with| across| down with| round to| to (?:think|mind|terms|london(?! (?:for|on|that|specially|especially|to))))|join(?: you(?: all)?| in| everyone| them)?|be (?:there(?! for (?:you|him|her|them)(?! all))|present|in attendance|with you|at (?:it|yours|the(?= )|your(?= ))|(?:among|amongst) you|your guest)|make (?:it(?! (?:up|quick|short|clear|known|easy|a|an|difficult|hard|possible|impossible|worth|brief|so|my)(?![\\p{L}]))|¤+|the trip|the journey|that|this(?: one)?|the (?:date|day|event|symposium|meeting|19th))|participate|take part|present myself|drop (?:in|by)|pop (?:in|along|over|by)|turn up|show up|get there|be (?:thre|ther|thr|tere|theer)|travel (?:over|down|up)|stay(?: on)?(?= for| until| till| to| the| all)|fly over|come and (?:see|join))'
const attending =
  '(?:attending|coming(?: along| over| down| up)?(?! back| to (?:you|an end|terms|the conclusion|london(?! (?:for|on|that|specially|especially|to)))| down with| round to)|joining(?: you(?: all)?| in)?|participating|taking part|dropping in|making (?:it|the trip|the journey)|turning up)'
const invitation =
  "(?:(?:your|the|this|its|an?)(?: [\\p{L}'.-]+){0,6}? )?(?:invitation|invite|offer)(?: (?:to|for) (?:the|your|this)(?: [\\p{L}'¤-]+){1,6}?(?=[.,;!\\n]|$| on| and))?"
const wont =
  "(?:(?:can|could|will|shall|would|do|am|are|is)(?: (?:unfortunately|sadly|alas|regrettably|regretfully|therefore|however|also|really|simply|just|definitely|certainly|obviously|probably),?){1,2} not(?: (?:be )?(?:able|in a position) to)?|can't|cannot|can not|cant|could not|couldn't|won't|wont|will not|wouldn't|shan't|shall not|'ll not|'m not|am not|are not|aren't|is not|isn't|not going to|(?:not|n't|never) (?:be )?(?:able|possible|feasible)(?: for me)? to|unable to|'ll be unable to|will be unable to|not in a position to|not (?:managed?|manage) to|(?:don't|do not) (?:see myself|think i (?:can|could|will|shall))|will never|could never|can never)"

export const english: WordTable = {
  stop: "hate hates loath loathe tempted nearly almost mustn't needn't about didn't don't doesn't isn't wasn't haven't hasn't hadn't wouldn't couldn't shouldn't aren't weren't shan't ain't neither nor without skip miss leave decline pass cancel refuse and or not no n't never cannot can't won't but however although though except unless if whether or maybe perhaps possibly probably hope hopefully might may should could would try only until who which that because when once before after my his her their our another someone somebody he she they you your",

  optOut: [
    [
      "(?:i(?:'d like| would like| want| wish) to )?(?:please )?unsubscribe(?: me)?(?: (?:from|off) (?:(?:your|this|the|these|all(?: of)? your|all) )?(?:(?:mailing|e-?mail|distribution|contact) )?(?:lists?|e-?mails?|mails?|mailings?|newsletters?|messages|invitations))?(?: please)?",
      'Unsubscribe',
    ],
    [
      '(?:(?:can|could|would|will) you )?(?:please |kindly )?(?:remove|delete|take|strike|erase) (?:me|my (?:e-?mail )?(?:name|address|details|data|e-?mail)) (?:from|off|out of) (?:(?:your|the|this|any|all(?: of)?(?: your)?) (?:e-?)?(?:mailing|mail|distribution|contact|circulation)[ -]?(?:lists?|databases?)|(?:your|all(?: of)? your) (?:lists?|databases?|files?|systems?|records|address ?book|mailings?|contacts))(?: please| at once| immediately| now| asap)?',
      'Please remove me from your mailing list',
    ],
    [
      '(?:please )?(?:stop|cease|quit) (?:e-?mailing|mailing|contacting|writing to|messaging|spamming|pestering|bothering) me(?: (?:again|please|now|altogether|at once|immediately))?',
      'Stop emailing me',
    ],
    [
      '(?:please )?(?:stop|cease|quit) sending (?:me )?(?:(?:these|this|any|all|more|further|such|your) )*(?:e-?mails?|mails?|messages|invitations|invites|spam|stuff|junk|rubbish)(?: to me| please| now| at once)*',
      'Stop sending me these emails',
    ],
    [
      "(?:please )?(?:do not|don't|never) (?:ever )?(?:e-?mail|mail|contact|write to|message|invite) me (?:again|ever again|any ?more|in (?:the )?future)(?: please)?",
      "Don't email me again",
    ],
    [
      "(?:please )?(?:do not|don't|never) send me (?:any ?more|any further|more|further|any) (?:e-?mails?|mails?|messages|invitations|invites)(?: again| please| in (?:the )?future)*",
      "Please don't send me any more invitations",
    ],
    [
      '(?:please )?no (?:more|further) (?:e-?mails?|mails?|messages|invitations|invites)(?: please| thanks| from you)*',
      'No more emails please',
    ],
    [
      "i (?:no longer (?:want|wish)|(?:do not|don't) (?:want|wish)(?: any ?more)?) to (?:receive|get|be sent) (?:(?:any|more|further|these|your|such|other) )*(?:e-?mails?|mails?|messages|invitations|invites)(?: any ?more| from you| in (?:the )?future)*|i (?:want|wish|would like|'d like) to (?:opt out|be (?:removed|taken off|deleted|unsubscribed)) (?:of|from) (?:all |your |these |further |the )+(?:mailing |e-?mail |distribution )?(?:lists?|e-?mails?|mails?|mailings?|messages|invitations)",
      'I no longer wish to receive your invitations',
    ],
    [
      '(?:please )?(?:delete|erase|remove) (?:all )?(?:of )?my (?:personal )?(?:data|details|information)(?: (?:that )?you (?:hold|have|keep|store))?(?: (?:about|on) me)?(?: (?:please|under the gdpr))?',
      'Please delete all my personal data',
    ],
  ],
  optOutHint: [
    ['unsubscrib(?:e|ed|ing)', 'I keep unsubscribing'],
    ['opt(?:ing|ed)?(?: me)?[ -]out', 'Opting out, please'],
    ['mailing[ -]?list', 'Why am I on this mailing list'],
    [
      '(?:remove|delete|take|strike) (?:me|my [\\p{L}-]+(?: address)?) (?:from|off|out of)',
      'Take me off the invitation list',
    ],
    ['(?:remove|delete|erase) (?:me|my)', 'Delete my account'],
    ['(?:stop|cease|quit) (?:e-?mailing|mailing|sending|contacting|writing)', 'Stop sending this'],
    ['no (?:more|further) reminders', 'No more reminders please'],
    ['(?:gdpr|data protection|erasure|right to be forgotten)', 'Under the GDPR I request erasure'],
    ["(?:don't|do not|never) (?:e-?mail|mail|contact|write to|invite) me", 'Do not contact me'],
    [
      '(?:no interest in|not interested in) (?:your|any|this|these) (?:[\\p{L}]+ )?(?:e-?mails?|mailings?|invitations|events?|newsletters?)',
      'I have no interest in your mailings',
    ],
  ],

  harmless: [
    [
      '(?:please )?(?:rest|be) (?:assured|informed|advised|aware|notified)(?: that)?(?= (?:i|we|my|our|§+)(?![\\p{L}]))|(?:let me|may i|allow me to|permit me to)(?= (?:accept|confirm)(?![\\p{L}]))|(?:i|we) can (?:also |now |hereby |happily |gladly )?confirm(?= (?:i|we|§+)(?![\\p{L}]))',
      "Rest assured I'll be there",
    ],
    [
      'bright and early|in good time|on the dot|with bells on|in the front row|pen at the ready|nice and early',
      "I'll be there bright and early",
    ],
    [
      "(?:(?:i|we) (?:was|were|had been)|(?:i|we)(?:'ve| have) (?:just )?(?:only )?been|(?:just |only |recently )?(?:back|returned|came back|got back|home) from) (?:away|on (?:holiday|leave|vacation|sick leave|annual leave|sabbatical|maternity leave)|ill|sick|poorly|abroad|travelling|off(?: sick| work)?|out of (?:the )?(?:office|country|town)|swamped|snowed under|busy|in hospital|(?:a |my |the |our )?(?:holidays?|leave|vacation|honeymoon|conference))(?! (?:since|for|and (?:will|still|am)|until|till|as of))",
      'Sorry, I was on holiday',
    ],
    [
      "(?:please )?(?:don't|do not|never) (?:take|consider|regard|count|read|treat|write|rule|cross|cancel|release|give|withdraw|strike|score) (?:this|it|that|me|us|my|our)[^.!?\\n]{0,50}",
      "Don't count me out yet",
    ],
    [
      "(?:but |and |please |so )*(?:don't|do not|no need to) (?:make (?:a|any) fuss|fuss|worry|bother|go to any trouble|trouble yourselves?|mind me)[^.!?;,\\n]{0,40}",
      "But don't make a fuss",
    ],
    [
      "if (?:lunch|dinner|the (?:food|menu|catering|caterers?|kitchen|lunch|meal|chef)) [^.!?;,\\n]{1,40}|if (?:it|that|this)(?:'s| is| would be| causes| isn't| is not| makes| were)? (?:any|a|no|too much|too|not too much|not a) (?:trouble|bother|problem|hassle|nuisance|inconvenience|difficult|burden|imposition|fuss)(?: [^.!?;,\\n]{1,30})?|if there(?:'s| is| are| were| happens to be) (?:a|an|any|some) (?:[\\p{L}-]+ )?(?:raffle|cloakroom|lift|ramp|dress code|list of|option|alternative|prize|quiz|cake|wine|table|wheelchair)[^.!?;,\\n]{0,30}",
      "I'll bring sandwiches if it's any trouble",
    ],
    [
      "(?:and )?(?:(?:i|we)(?:'ll| will| shall)? )?try (?:not to (?!miss)|to (?=behave|keep quiet|be (?:good|quiet|brief|on)|contain|stay awake|look|dress|wear|remember|keep up|find my))[^.!?;,\\n]{1,50}",
      'I shall try not to heckle',
    ],
    [
      '(?:it|half of it|this|that|which|day|date|event|¤+)? ?falls (?:in|on|during|right|slap|outside|within|between|at|into|just|exactly|squarely)',
      'Sadly half of it falls in the school run',
    ],
    [
      "(?:(?:so |very )?sorry )?(?:(?:that )?(?:i|we) )?(?:couldn't|could not|didn't|did not|wasn't able to|was unable to|missed|had to miss|came|attended|was there|had to cancel|cancelled)(?: [^.!?;,\\n]{0,40}?)? ?(?:last (?:year|time|one|edition|autumn|spring)(?:'s)?(?: one| event| edition)?|the (?:last|previous) (?:one|time|edition|event)|previous years?|in (?:19|20)\\d\\d)",
      'I came last year',
    ],
    [
      "(?:no|n't (?:have|got)|haven't(?: got)?|have not(?: got)?|don't have|lack(?:ing)?|ran out of|out of|there's no|there is no|without)(?: (?:the|any|more|enough|travel|conference|training|left|a|of))* (?:budget|funding|funds|money)(?: (?!and|so|but)[^.!?;,\\n]{0,30}?)?(?=[^.!?\\n]{0,60}(?:can't|cannot|won't|unable|decline|a no|so no|not able|miss|not possible))",
      "I haven't got the budget, so I can't come",
    ],
    [
      "(?:(?:so |very |really |terribly )*sorry|apologies|forgive me|excuse me)(?: that| if)? (?:i|we)(?:'ve|'m| have| am| was| had)? ?(?:not|n't|haven't|have not|didn't|did not|hadn't|took|taken|been|left|kept|let|only|forgot|missed)[^.!?;,\\n]{0,40} ?(?:answer(?:ed)?|repl(?:y|ied)|responded|respond|before|sooner|late|slow|back to you|so long|earlier|written|write|now|your (?:mail|message|first|earlier)|waiting)(?: [^.!?;,\\n]{0,30})?",
      "Sorry I haven't answered before",
    ],
    [
      "(?:travelling|traveling|coming|driving|flying|cycling|walking)(?: (?:up|down|over|in))? from (?!lunch|noon|early|mid|late|the|then|next|now|that|this|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|my|one|here)[\\p{L}'-]+(?: (?:by (?:car|train|plane|bus|coach)|in the morning|that morning|the (?:night|evening|day) before))?(?! to (?!london|attend|see|join|be))",
      'I shall be travelling from Leiden',
    ],
    [
      "(?:no|not|nor|none|n't)[^.!?;,\\n]{0,30} any other (?:day|time|week|date)(?: either)?",
      'No flexibility on any other day either',
    ],
    [
      '(?:going|heading|off|flying|travelling|driving|moving|dashing|on my way|go|head|travel|fly)(?: (?:straight|directly|right))?(?: (?:on|off|back))* (?:to|home|back)[^.!?;,\\n]{0,40} (?:afterwards|after that|straight after|the next (?:day|morning)|the following (?:day|morning)|the day after)',
      "I'm going straight on to the airport afterwards",
    ],
    [
      "(?:(?:i|we)(?:'ve| have| had)? |having |after )?(?:checked|spoken|spoke|talked|asked|cleared it|consulted|discussed it|checking|speaking|talking|asking|consulting) (?:with |to |in |it with )*(?:my|the|our|his|her) [\\p{L}'-]+(?: [\\p{L}'-]+){0,2}(?=,? (?:and|so|i|we)(?: (?:can|am|will|shall|confirm|have|'ve)(?![\\p{L}])| ?'(?:m|ll|ve)|(?: (?:he|she|they|§+)|,)))",
      'After checking my diary I can confirm',
    ],
    [
      "(?<!(?:once|if|when|after|until|unless|whether|soon as|provided|assuming|that|before|hope|hoping|think|make sure) )(?:and )?(?:he|she|they|my (?:boss|manager|wife|husband|dean|chief|head|director|partner|line manager|supervisor))(?:'s| is|'re| are| has| have)? (?:very |quite |perfectly |kindly )?(?:happy|fine|ok|okay|cool|pleased|content|agreed|said yes)(?: (?:with|for|to|that|about)(?: (?:it|that|this|me|let|come|go|attend|to))+)?(?=,? (?:so|and) (?:i|we)(?: (?:can|will|am|shall|confirm)|'))",
      "I asked and she's happy for me to come, so I'll be there",
    ],
    [
      "(?:my|our|the) (?:[\\p{L}-]+ ){0,3}(?:was|is|has been|have been|had been|were|got|being)(?: now| since)? (?:postponed|rescheduled|cancelled|canceled|moved|called off|put (?:off|back)|shifted|brought forward|rearranged)(?=[^.!?\\n]{0,30} (?:so|and|which means|hence|therefore) (?:i|we)(?: (?:can|will|am)|'))",
      'My surgery has been postponed, so I can come',
    ],
    [
      "(?:(?:i'd|i would|we'd|we would) (?:be (?:very |most |so )?(?:grateful|obliged|glad|thankful|pleased)|appreciate it|be much obliged)|(?:be|would be) (?:nice|great|kind|helpful|lovely|good|appreciated)) if you (?:could|would|can|might|were able to)",
      "I'd be grateful if you could put me down",
    ],
    ['you had me at [^.!?;,\\n]{1,40}', "You had me at 'lunch'"],
    ["(?:i )?(?:don't|do not) suppose (?:you|there|it|anyone|anybody)[^.!?;\\n]{0,60}", "I don't suppose you serve it"],
    [
      '(?:perhaps|maybe|possibly|probably|may|might)(?= (?:just )?(?:be|arrive|run|turn up|come in|get there) (?:perhaps |maybe )?(?:a few|a couple of|a minute|five|ten|fifteen|\\d+|some|a bit|a little|slightly|a touch)(?: or (?:so|two|ten|fifteen|\\d+))?(?: min[\\p{L}]*)?(?: too| or so)? late)',
      'I may be ten minutes late',
    ],
    ['(?:spend|on|of|for|than|like) a ¤+', 'There are worse ways to spend a Tuesday'],
    [
      "without (?:fail|doubt|a doubt|any doubt|hesitation|a moment's hesitation|question|further ado|delay|reservation|exception)",
      'I will be there without fail',
    ],
    [
      "(?:i|we) (?:don't|do not|rarely|seldom|hardly ever|never|usually|normally|generally|often|tend to|almost always)(?: usually| normally| often| generally| really)? (?:say no|decline|skip|avoid|go to|do|come to|attend|get out|accept|like) (?:these|such|this sort of|this kind of|that sort of|most|things like|embassy)[^.!?;,\\n]{0,30}?(?= and| but|[.!?;,\\n]|$)|(?:i|we) (?:usually|normally|generally|almost always|mostly|tend to) (?:say no|decline|refuse|skip)[^.!?;,\\n]{0,40}",
      "I don't usually go to these things",
    ],
    [
      "(?:i )?(?:can't|cannot|couldn't|won't|wouldn't) (?:say|deny|pretend) (?:that )?i(?:'m| am|'m) not (?:[\\p{L}]+ )?(?:tempted|interested|curious|flattered|sorry|disappointed|jealous|sad)",
      "Can't say I'm not tempted",
    ],
    [
      'let you know (?:separately |later |soon |shortly )?about (?:her|him|them)',
      "I'll let you know separately about her",
    ],
    [
      "(?:it's|it is|it isn't) ?(?:not )?that (?:i|we) (?:don't|do not|wouldn't|would not|am not|'m not) (?:want|like|wish|care|love|appreciate|interested|curious|grateful|tempted|keen)(?: to(?: come| attend| be there)?)?",
      "It's not that I don't want to",
    ],
    [
      "(?:i'd|i would|we'd|we would|would|i'm|i am|i'll|we'll)? ?(?:still |very |most |really |much |always |nevertheless )*(?:be )?(?:interested in|grateful for|love|like|appreciate|keen on|keen|glad|happy)(?: to)?(?: (?:see|seeing|have|get|getting|receive|receiving|read|reading))? (?:the|a copy of|any|some|your|a) (?:[\\p{L}'-]+ ){0,3}(?:slides?|recordings?|proceedings|papers?|summary|notes|minutes|report|handouts?|presentations?|abstracts?|photos?|write-?up)(?: (?:if|when|once|afterwards|after|later|should)[^.!?;\\n]{0,50})?",
      "I'd be interested in the slides if they are shared",
    ],
    [
      '(?:please |kindly |can you |could you |and |also )*(?:confirm|advise|tell (?:me|us)|let (?:me|us) know|say|check|indicate|clarify) (?:whether|if) (?!(?:i|we|he|she|they|my|§+|online|remote)(?![\\p{L}]))[^.!?;\\n]{1,80}',
      'Please confirm whether photo ID is needed',
    ],
    [
      'no (?:conflicts?|clash(?:es)?|objections?|issues?|complaints?|excuses?|questions?|comments?|changes?|news|hotel|parking)[^.!?,;\\n]{0,30}',
      'No conflicts my end',
    ],
    [
      "if (?:i|we) may|otherwise (?:nothing|no |all|fine|i'm fine|everything)[^.!?;\\n]{0,40}|stay(?:ing)? (?:until|till|to|for) the (?:very )?end(?! of)",
      'So two places, if we may',
    ],
    [
      "if (?:need be|needed|necessary|needs be|required|truth be told|i recall|i remember|i recall correctly|anything(?= *(?:[.!,;\\n]|$)))|don't ask (?:me )?[^.!?;\\n]{1,40}",
      'We will stand at the back if need be',
    ],
    [
      '(?:do |please |kindly |and |but )*(?:send|share|forward|post|pass on|save|give)(?! (?:me|us) (?:the|a|any) (?:day|time|leave|week|afternoon|chance))(?![^.!?;\\n]* first(?![\\p{L}])) (?:me|us|on|along)? ?(?:the|your|some|a copy|any|a)(?! (?:seat|place|chair|spot|link|ticket)) [^.!?;\\n]{1,80}',
      'Do send me the slides if they are ready',
    ],
    [
      '(?:i|we)(?: [\\p{L}]+)? (?:was|were|had) (?:so |very |really )?(?:glad|happy|delighted|pleased)[^.!?;\\n]{0,60}',
      'I was so glad I could be there',
    ],
    [
      '(?:asks?|wonders?|wondering|would like to know|like to know|curious) (?:whether|if) (?!(?:i|we|he|she|they|my|§+) )[^.!?;\\n]{1,90}',
      'She asks whether slides will be shared',
    ],
    [
      "(?:(?:i(?:'m| am)|we(?:'re| are)|just|am)? ?(?:writing|replying|e-?mailing|dropping a line|happy|pleased|glad|delighted)? ?)?to (?:let you know|tell you|inform you|say|advise|confirm)(?= that (?:i|we|§|he|she|they|the|our|my|dr|prof|professor|sir|mr|mrs|ms)(?![\\p{L}]))|(?:i|we) (?:can|may|am able to|write to|would like to|wish to|want to|hereby) (?:let you know|tell you|inform you|advise|report|confirm)(?= that (?:i|we|§))",
      'I am writing to let you know that I will come',
    ],
    [
      '(?:sorry|apologies|apologise|forgive me|pardon|excuse) ~ (?:for|about) (?!my absence|my non|not (?:being|coming|attending|joining|making|able)|being (?:absent|unable|away|elsewhere))(?:the|my|this|being|such|not|replying|answering|responding|leaving|taking|any|shouting|writing)[^.!?;\\n]{0,70}',
      'Sorry for the late reply',
    ],
    [
      '(?:i )?apologi[sz]e for (?:the|my|this|not|replying|answering|responding|leaving|taking) [^.!?;\\n]{1,70}',
      'I apologise for not replying sooner',
    ],
    [
      '(?:please )?(?:do )?let (?:me|us) know (?:if|whether|should) (?:you|there|anything|that) [^.!?;\\n]{1,80}',
      'Let me know if you need anything',
    ],
    [
      '(?:please )?(?:do )?let (?:me|us) know (?:what|where|how|when|which|about) [^.!?;\\n]{1,80}',
      'Let me know where to park',
    ],
    [
      'if (?:you|anyone|somebody|someone) (?:need|want|would like|require|have|has|needs|wants)s? [^.!?;,\\n]{1,60}',
      'If you need slides, just ask',
    ],
    [
      "(?:if|should|in case) (?:anything|things?|that|this|it|(?:my |the |our )?(?:plans?|situation|circumstances|diary|schedule|calendar)) (?:should |were to |does |do )?(?:change|move|shift|free up|frees up|clear)s?(?: [^.!?;,\\n]{1,30})?(?:,? (?:i'll|i will|i'd|i shall)(?: certainly| of course)? (?:let you know|be in touch|tell you|get in touch|shout|write again))?",
      'If anything changes I will let you know',
    ],
    [
      "if (?:you (?:would be so kind|please|like|wish|will|wouldn't mind|don't mind)|possible|at all possible|i may say so|memory serves|you will|i may)",
      'A vegetarian meal if possible',
    ],
    [
      "(?:if that|if it|if this)(?:'s| is)(?: (?:not|n't))? (?:helpful|useful|of (?:use|interest|help)|too much (?:trouble|to ask))",
      "If it's of interest, I can bring slides",
    ],
    [
      'i (?:do )?hope (?:it|this|that|the|you|your|all|everyone|everything|there)[^.!?;\\n]{1,80}',
      'I hope it goes well',
    ],
    ['hope (?:it|this|the|you|your|all|everyone|everything|that)[^.!?;\\n]{1,60}', 'Hope all is well'],
    [
      "(?:i |we |and )?(?:do |very much |sincerely )?hope (?:to|we(?:'ll| will| can)?|i(?:'ll| will| can)?|there(?:'ll| will)?|you(?:'ll| will)?) [^.!?;\\n]{1,50}(?:next (?:time|year|one|edition)|another (?:time|occasion|year|event)|(?:some )?other time|(?:a )?future|later (?:edition|event)s?|again soon|one day|soon)",
      'I hope to see you another time',
    ],
    [
      '(?:perhaps|maybe|hopefully|possibly|might|may) ~ (?:next (?:time|year|one|edition|occasion)|another (?:time|occasion|year)|some ?(?:other )?(?:time|day)|the next (?:one|time|edition)|in (?:the )?future|in \\d{4})',
      'Maybe next time',
    ],
    [
      '(?:please )?(?:do )?(?:keep|bear|think of|consider|have|invite|ask|remember|include) (?:me|us) [^.!?;\\n]{0,30}(?:next (?:time|year|one)|in (?:mind|the loop)|(?:a |the )?(?:future|next|other|later|following)(?: [\\p{L}]+)?|again|another time|posted|informed|updated)',
      'Please keep me in mind for the next one',
    ],
    ['(?:do|would) keep (?:me|us) (?:posted|informed|updated|in the loop)', 'Do keep me posted'],
    ['no (?:need|reason) to (?:reply|worry|answer|respond|write back|confirm)', 'No need to reply'],
    ['no (?:worries|bother|trouble|rush|hurry|doubt|problem(?:o)?)(?: at all| whatsoever| for me)?', 'No worries'],
    ["(?:there(?:'s| is) )?no (?:doubt|question)(?: about it| in my mind)?", 'No doubt about it'],
    [
      '(?:not at all|needless to say|no less|no end|nothing (?:else|more)|not least|last but not least|whether (?:or not )?(?:it rains|the sun))',
      'Not at all',
    ],
    [
      '(?:no|nothing) (?:other |special |particular |further )?(?:dietary |access |food |other )?(?:requirements|requests|restrictions|needs|wishes|allergies|to declare|to report)(?: (?:here|for me|from me|on my side|at all|to speak of|or (?:allergies|restrictions|requirements)))?',
      'No dietary requirements',
    ],
    [
      "(?:i (?:have|'ve)(?: got)? )?no (?:allergies|dietary|food|special|access)[^.!?;\\n]{0,60}",
      'I have no allergies',
    ],
    ["(?:i(?:'ll| will)? )?eat (?:anything|everything)", 'I eat anything'],
    [
      '(?:could|can|would|will) (?:you|someone|somebody)(?: please| kindly| possibly)? (?:send|tell|let|confirm|share|give|forward|email|point|say|advise|pass|arrange|provide|save|keep|make sure|note|add|put|remind me (?:which|where|what|how|of|when)|explain|direct|resend)',
      'Could you send me the programme',
    ],
    ['would (?:it be possible|you mind|you be so kind)', 'Would you be so kind to send the address'],
    [
      'as soon as possible|asap|as far as i know|as you know|as (?:always|ever|usual|requested|asked|promised|discussed)|as well(?: as)?|as long as i can remember',
      'As always',
    ],
    [
      "(?:it's|it is|it has|it's been|has|been)[^.!?;\\n]{0,20} (?:ages|years|too long|a long time|far too long)[^.!?;\\n]{0,60}",
      "It's been ages since we met",
    ],
    [
      '(?<!how )(?:may|can|could) i (?:just )?(?:say(?! no| yes)|add|take this opportunity|thank|wish|congratulate)[^.!?;\\n]{0,60}',
      'May I thank you for the kind words',
    ],
    ['may (?:it|the|this|your)[^.!?;\\n]{1,50}', 'May it be a great day'],
    ['(?:i )?wish(?:ing)? (?:you|the|your|all|everyone|everybody|it)[^.!?;\\n]{0,90}', 'I wish you a successful day'],
    [
      '(?:enjoy|good luck|best of luck|every success|(?<=^|[.!?,;:·\\n–—-] ?|and |do |please |to all |all )have (?:a|an|fun)(?![^.!?;\\n]* without (?:me|us))(?! (?:drink|glass|pint|toast))[^.!?;\\n]{0,40}|all the best|much success)(?: (?:with|to) [^.!?;\\n]{1,50})?',
      'Good luck with the day',
    ],
    [
      "(?:i(?:'ll| will| shall) )?(?:be )?think(?:ing)? of you(?: all)?(?: [^.!?;\\n]{1,30})?",
      "I'll be thinking of you all",
    ],
  ],

  parting: [
    [
      "(?:have|raise|lift|drink) (?:a|one|your) (?:glass|drink|toast|pint)[^.!?;\\n]{0,30}|knock 'em dead|(?:save|keep) me (?:a|some) (?:cheese|bitterbal\\p{L}*|slice)[^.!?;\\n]{0,20}|send me (?:the|your) slides",
      'Raise a glass for me',
    ],
    [
      '(?:next|another|some other) (?:time|year|occasion|edition|one)(?:,? (?:hopelijk(?: wel)?|hoffentlich|maybe|hopefully|then|please|for sure))?',
      'Another time perhaps',
    ],
  ],
  earlierYes: [
    [
      '(?:i|we|§+) did (?:register|sign up|accept|say yes|confirm|reply (?:yes|that)|book|tick|click)(?:(?! (?:but|however|although|though|yet)(?![\\p{L}]))[^.!?;,\\n]){0,40}',
      'I did register a fortnight ago',
    ],
    [
      "(?:i|we|§+)(?: had|'d| have|'ve)? (?:already )?(?:accepted|confirmed|registered|signed up|said yes|booked|replied yes)(?: (?:this|it|your invitation|for this|to this|to you))? (?:last|earlier|previously|already|on|yesterday|a (?:week|few)|before|when|via|by|in|some)[^.!?;,\\n]{0,40}?(?= but|[.!?;,\\n]|$)",
      'I accepted this last week',
    ],
    [
      "(?:i|we|§+)(?:'d|'ve| had| have)?(?: ~)? (?:said|told (?:you|your [\\p{L}]+|them|someone|somebody)|wrote|written|mailed|e-?mailed|answered|replied|confirmed|accepted|promised|clicked|signed up|registered|rsvp(?:'d|ed|d)|agreed|booked)(?: [^.!?;,\\n]{0,30}?)?(?: (?:yes|that i(?:'d| would| was| could)(?! not|n't)(?:(?! (?:but|however|although|though|yet)(?![\\p{L}]))[^.!?;,\\n]){0,30}|i(?:'d| would| was| could)(?! not|n't)(?:(?! (?:but|however|although|though|yet)(?![\\p{L}]))[^.!?;,\\n]){2,30}|to (?:this|it|come|attend|you)|i was coming))(?:(?! (?:but|however|although|though|yet)(?![\\p{L}]))[^.!?;,\\n]){0,60}",
      'I said yes to this last week',
    ],
    [
      '(?:my|our) (?:earlier|previous|first|last|original|prior|initial) (?:yes|acceptance|confirmation|reply|answer|response|e-?mail|message|rsvp)(?:(?! (?:but|however|although|though|yet)(?![\\p{L}]))[^.!?;,\\n]){0,40}',
      'My earlier yes no longer holds',
    ],
    [
      "(?:i|we) (?:had|have|'d|'ve)? ?(?:previously|already|earlier|originally|first|initially) (?:accepted|confirmed|said yes|signed up|registered|planned to (?:come|attend)|hoped to (?:come|attend))(?:(?! (?:but|however|although|though|yet)(?![\\p{L}]))[^.!?;,\\n]){0,40}",
      'I had already accepted',
    ],
    [
      '(?:i|we) (?:was|were) (?:all set|planning|going|due|meant|supposed|looking forward|hoping) to (?:come|attend|join|be there|coming|attending|joining|be with you)(?:(?! (?:but|however|although|though|yet)(?![\\p{L}]))[^.!?;,\\n]){0,40}',
      'I was planning to come',
    ],
  ],
  earlierNo: [
    [
      "(?:i|we|§+)(?:'d|'d| had| have|'ve)? (?:thought|feared|assumed|was told|were told|was afraid|worried|believed|was sure|expected|figured|was convinced|didn't think|did not think|never thought|doubted)(?: (?:that|if|whether))? (?:i|we|it|that|§+)(?: would|'d| could| had to| might| was| wouldn't| couldn't| can't| won't)(?: [^.!?;,\\n]{0,40}?)?(?=,? (?:but|however|yet|until|and now|turns out|as it)(?![\\p{L}])|[.!;])",
      "I thought I couldn't come, but now I can",
    ],
    [
      "(?:i|we|§+)(?:'d|'ve| had| have)?(?: ~)? (?:said|told (?:you|your [\\p{L}]+|them|someone|somebody)|wrote|written|mailed|e-?mailed|informed you|let you know|answered|replied|declined|clicked|cancelled|refused)(?: [^.!?;,\\n]{0,30}?)?(?: (?:no|that i (?:couldn't|could not|can't|cannot|wouldn't|would not|was unable)(?:(?! (?:but|however|although|though|yet)(?![\\p{L}]))[^.!?;,\\n]){0,30}|i (?:couldn't|could not|can't|cannot|wouldn't|would not|wasn't|was not)(?:(?! (?:but|however|although|though|yet)(?![\\p{L}]))[^.!?;,\\n]){2,30}))(?:(?! (?:but|however|although|though|yet)(?![\\p{L}]))[^.!?;,\\n]){0,60}",
      "I told you that I couldn't come",
    ],
    [
      "(?:i|we) (?:had|have|'d|'ve)? ?(?:previously|already|earlier|originally|first|initially) (?:declined|said no|cancelled)(?:(?! (?:but|however|although|though|yet)(?![\\p{L}]))[^.!?;,\\n]){0,40}",
      'I had earlier declined',
    ],
    [
      'my (?:earlier|previous|first|last|original|prior|initial) (?:no|refusal|apologies|regrets|cancellation)(?:(?! (?:but|however|although|though|yet)(?![\\p{L}]))[^.!?;,\\n]){0,40}',
      'Scrap my earlier no',
    ],
  ],
  counterfactual: [
    [
      "(?:had|were|if) (?:it|this|that) (?:been|had been|was|were)? ?(?:on )?(?:any|another|a different|almost any) (?:other )?(?:day|week|month|time|date)|(?:on |in )?any other (?:week|day|month|time|date|year)(?: of the (?:year|month|week))?,? (?:and )?(?:i'd|i would|we'd|we would)",
      'Had it been any other week',
    ],
    [
      `(?:i |we )?(?:so |really |only |do |just |dearly )?wish (?:i|we) could(?: ~ (?:${attend}))?(?= *(?:[.!,;–—\\n-]|$)| but| with you| on| however)`,
      'I wish I could',
    ],
    ["(?:i|we)(?:'d| would) (?:[\\p{L}]+ ){0,2}have (?!to)[\\p{L}]+", 'I would have been first in the queue'],
    [
      "(?:i|we|§+)?(?:'d| would)?(?: ~)? have (?:loved|liked|enjoyed|been (?:there|delighted|happy|glad|pleased|honoured|thrilled|able|a pleasure|an honour|lovely|nice|great)|wanted|come|attended|joined|jumped|so enjoyed)(?: (?:to|it|this|very much|that|for it|at))?(?: (?:come|attend|join|be there|have been there|accept|say yes|be with you))?(?: [^.!?;,\\n]{0,30}?(?=,| but))?",
      'I would have loved to come',
    ],
    [
      "(?:otherwise|under (?:any )?other circumstances|normally|any other (?:day|week)|on any other (?:day|week)) ~ (?:i|we)(?:'d| would) [^.!?;\\n]{1,40}",
      "Normally I'd jump at it",
    ],
    [
      "(?:much|as much) as (?:i|we)(?:'d| would) (?:love|like|have loved|have liked|enjoy)(?: to)?(?: (?:come|attend|join|be there|accept)(?: you)?)?",
      "Much as I'd love to",
    ],
    ['(?:if only i could|i so wish i could)', 'If only I could'],
  ],
  yesIdiom: [
    [
      "(?:not a chance|no chance|no way|there's no way|not a hope|no danger)(?: that| of)? ?(?:i'm|i am|i'd|i'll|i would|i will|we're|we'd|me|us|my) ?(?:be |ever )?(?:miss|missing|going to miss|gonna miss|pass(?:ing)? (?:this|it) up|not coming|not being there|skipping|sitting this out)(?: (?:this|it|that|out|one|the [\\p{L}]+|on))*",
      "Not a chance I'm missing this",
    ],
    [
      "(?:i |we )?(?:would not|wouldn't|wouldnt|can't imagine|couldn't imagine|can't think where i'd|wouldn't wish to|wouldn't choose to) (?:want|rather|choose|wish|like|want to|wish to)? ?(?:to )?be(?:ing)? (?:anywhere|somewhere|any place|nowhere) else|(?:there(?:'s| is) )?nowhere (?:else )?(?:on earth )?i(?:'d| would) rather be|where else would i be",
      "Wouldn't want to be anywhere else",
    ],
    [
      "(?:i |we |§+ )?(?:am not|'m not|are not|not|aren't|will not be|won't be|shan't be|never|will not|won't|shan't|shall not|wouldn't|would not|not going to|'m not going to|am not going to|'m not about to|not about to|cannot|can't|couldn't)(?: (?:be|to|dream of|possibly|going|about|think of|bear to|afford to|ever))* (?:miss|missing|pass up|passing up) (?:it|this(?: one)?|that|out(?: on (?:it|this))?|one|the (?:chance|occasion|world|opportunity)|such an? [\\p{L}]+|these|anything like (?:it|this))(?: for (?:the world|anything|all [^.!?;,\\n]{1,30}))?",
      "I'm not going to miss this one",
    ],
    [
      'nothing (?:would|could|will) (?:please|delight|suit|make) me (?:more|better|happier)|nothing (?:would|could) (?:give|bring|afford) me (?:more|greater) (?:pleasure|joy|delight)(?: than (?:to (?:come|attend|accept|join(?: you)?|be there)|accepting|attending|coming))?',
      'Nothing would please me more',
    ],
    [
      "(?:i )?(?:couldn't|could not|wouldn't|would never|'d never|could never) (?:live with|forgive|look) myself (?:[^.!?;,\\n]{0,20} )?if i (?:missed|turned|said no|declined|skipped|passed|didn't|stayed)[^.!?\\n]{0,90}",
      "I couldn't live with myself if I missed it",
    ],
    [
      "(?:i )?(?:can't|cannot|can not|couldn't) (?:think of|see|find|come up with) (?:a |any |one |a single |even one |the slightest )+(?:good )?reason (?:not to(?: come| attend| be there| accept)?|to (?:say no|refuse|decline|stay away|miss it))|(?:there(?:'s| is) )?no (?:earthly |good )?reason not to(?: come| attend)?",
      "I can't think of a single reason not to",
    ],
    ['wild horses(?:,? (?:etc|et cetera|and all that|and so on))', 'Wild horses etc'],
    [
      "(?:i |we )?(?:would not|wouldn't|wouldnt|'d not|would never|'d never) (?:dream of|think of|even think of|consider) (?:sending (?:my |any )?(?:regrets|apologies|excuses)|declining|refusing|saying no|staying (?:away|home|at home)|skipping it|being anywhere else|missing (?:it|this|out)[^.!?;,\\n]{0,20})",
      'I would not dream of sending regrets',
    ],
    [
      "(?:you|they|nobody|nothing) (?:couldn't|wouldn't|could not|would not|won't) (?:be able to )?(?:keep|drag|stop|hold) me (?:away|back)?[^.!?;\\n]{0,70}",
      "You couldn't keep me away",
    ],
    [
      "(?:i |we )?(?:would not|wouldn't|won't|will not|'d not|'d never|would never|could not|couldn't|can't|cannot) (?:possibly )?(?:pass|turn) (?:this|it|that|such [^.!?;,\\n]{1,30}) (?:up|down)(?: for [^.!?;,\\n]{1,40})?",
      "I wouldn't pass this up",
    ],
    [
      'how (?:on earth )?(?:could|can) (?:i|anyone|we) (?:possibly |ever )?(?:say no|refuse|resist|miss|decline|turn)[^.!?\\n]{0,80}',
      'How could I possibly say no?',
    ],
    [
      "(?:i |we |§+ )?(?:would not|wouldn't|wouldnt|won't|will not|'d not) (?:dream of )?miss(?:ing)? (?:it|this|that|the (?:chance|occasion|day|world))(?: [^.!?;,\\n]{0,30})?",
      "Wouldn't miss it for the world",
    ],
    [
      "(?:how could (?:i|anyone) (?:say no|refuse|resist|miss)(?: [^.!?;\\n]{0,30})?\\??|(?:i )?can(?:not|'t) (?:possibly )?(?:say no|refuse|resist|turn (?:it|this|that) down)(?: to [^.!?;,\\n]{1,30})?|(?<!: )who could (?:say no|refuse|resist)[^.!?;\\n]{0,30}\\??)",
      'How could I say no?',
    ],
    ['not only (?:will|shall|can) (?:i|we|§+) (?:come|attend|be there|join)', 'Not only will I come'],
    [
      "(?:wild horses|nothing(?: [^.!?,\\n]{1,40})?|no one|nobody|neither [^.!?,\\n]{1,40}) (?:will|would|could|can|is going to|shall|'ll)(?: not|n't)? (?:keep|stop|hold|prevent|drag) (?:me|us)(?: [^.!?;,\\n]{0,30})?",
      'Wild horses could not keep me away',
    ],
    [
      "(?:wild horses) (?:wouldn't|couldn't|won't) (?:keep|stop|hold|prevent|drag) (?:me|us)(?: [^.!?;,\\n]{0,30})?",
      "Wild horses couldn't keep me away",
    ],
    [
      'try (?:and|to)? ?(?:stop|keep)(?:ping|ing)? me(?: (?:away|from coming))?|just you try and stop me|you try stopping me',
      'Try and stop me',
    ],
    ["why (?:ever )?not(?: indeed)?[!?.,]?(?: (?:count me in|i'll (?:come|be there)|i'm in))", 'Why not, count me in'],
    [
      "(?:you )?(?:won't|will not|don't have to|needn't|do not need to) (?:have to )?ask (?:me )?twice",
      "You won't have to ask me twice",
    ],
    [
      "(?:i )?(?:couldn't|could not) (?:be (?:happier|more (?:delighted|pleased))|think of anything (?:better|nicer|i'd rather do)|be more in) ?(?:to (?:come|attend|accept|join(?: you)?))?",
      "I couldn't be happier to accept",
    ],
  ],
  noIdiom: [
    ['not going anywhere (?:¤+|that (?:day|week|month)|this (?:month|spring))', 'Not going anywhere that week'],
    [
      "(?<=(?:^|[\\n.!?] ?)(?:(?!(?:stay|bring|drink|drive|driving|wine|alcohol|lunch|dinner|reception|morning|afternoon|evening|wife|husband|partner|colleague|friend|boss|team|early|later|he|she|they|his|her|their|pa|park|eat|food|meal|opening|welcome|online|stream)(?![\\p{L}]))[^.!?\\n]){1,140})(?:so|but|hence|therefore|and so)(?: (?:sadly|unfortunately|alas|regrettably|really|i'm afraid|sorry|i fear),?)*,? (?:no(?:,? (?:thanks|thank you|sorry|from me|i'm afraid|not this time|not for me))*|(?:i|we)(?: (?:really|sadly|unfortunately|simply|just))? (?:can't|cannot|won't|can not|cant|must decline)|(?:can't|cannot|cant))(?= *(?:[.!;\\n]|$|,? (?:sorry|i'm afraid|unfortunately|thank|alas)))",
      'I teach all day on Tuesdays, so I cannot',
    ],
    [
      "(?<=^|[\\n.!?] ?|·[,.!]? ?)(?:(?:so |very )?sorry,? |sadly,? |unfortunately,? |regrettably,? |alas,? |(?:i'm|i am) afraid (?:that )?)*(?:(?:i|we)(?: (?:really|simply|just|sadly|unfortunately))? )?(?:can't|cannot|can not|cant)(?= *(?:[!;\\n]|\\. *(?:\\n|$)|$)|,? (?:sorry|i'm afraid|i am afraid|unfortunately|this time|alas|sadly))",
      "I can't, sorry",
    ],
    [
      "(?:i'm|i am) afraid (?:not|no)(?= *(?:[.!;\\n]|$|,? (?:this|thank|sorry|i)))|(?:sadly|unfortunately|regrettably|alas),? not?(?=[.!]? *(?:\\n|$))",
      "I'm afraid not",
    ],
    [
      "(?:i'm|i am|we're|we are|(?<=^|[\\n.!?] ?))(?: (?:now|sadly|unfortunately|regretfully|therefore|afraid i'm))* ?(?:declining|cancelling|withdrawing|bowing out|pulling out|dropping out)(?= *(?:[.!;,\\n]|$| (?:with|my|this|your|the|from|because|as|due)))|(?:rain ?check(?: this time| for me)?,? please|include me out|(?<=^|[\\n.!?,] ?)no go(?=[ .,!]|$)|(?<=^|\\n)regrets(?=[.!]? *(?:\\n|$)))",
      "I'm declining",
    ],
    [
      '(?:please |kindly |do |i |we |must |and |hereby )*(?:give|send|sending|tender|convey|offer|note|pass on) (?:my|our)(?: [\\p{L}]+)? (?:apologies|regrets)(?= *(?:[.!;,\\n]|$| to (?:the|your|his|her|all)| for ¤| and))|(?:my|our)(?: [\\p{L}]+)? apologies for ¤+|apologies(?: from me)? for ¤+|accept (?:my|our)(?: [\\p{L}]+)? (?:apologies|regrets) for ¤+',
      'Please give my apologies',
    ],
    [
      '(?:please |kindly )*excuse me(?: this time| on this occasion|(?= *(?:[.!]? *(?:\\n|$))))|(?:please )?withdraw my (?:name|registration|acceptance|application)',
      'Please excuse me on this occasion',
    ],
    [
      "(?:my|our|the) (?:[\\p{L}'-]+ ){0,3}(?:schedule|diary|calendar|agenda|workload|timetable|rota|health|knees?|hip|back|legs?|heart|doctors?|clinic|duties|commitments?|circumstances|boss|manager|employer|hospital|trust|dean|department|job|work|consultant|chief|surgeon)(?: (?:simply|just|really|sadly|unfortunately))? (?:do(?:es)?n't|do(?:es)? not|won't|will not|wouldn't|didn't|did not|can't|cannot) (?:allow|permit)(?: (?:it|this|that|me to (?:come|attend|travel|join(?: you)?|be there|make it|take part|get away|participate|accept)|for it|my (?:attendance|coming)|any [\\p{L}]+|(?=[.!,;\\n]|$)))",
      'My schedule does not permit it',
    ],
    [
      "(?:time|duty|work|hr|health|they|my (?:boss|manager|employer|hospital|trust|dean|department|doctors?|consultant|chief|surgeon|wife|supervisor|head)|the (?:boss|hospital|trust|dean|department|rota|doctors?))(?: (?:simply|just|really|sadly|unfortunately))? (?:do(?:es)?n't|do(?:es)? not|won't|will not|wouldn't|didn't|did not|can't|cannot) (?:(?:allow|permit)(?: (?:it|this|that|me to (?:come|attend|travel|join(?: you)?|be there|make it|get away)))?(?= *(?:[.!,;\\n]|$| this| at| right))|let me (?:go|come|travel|attend|out|off|away|fly|loose|have the (?:day|time))|(?:release|spare) me|(?:give|grant|allow) me (?:the|a) (?:day|time|leave)(?: off)?|(?:approve|authorise|sign off) (?:it|(?:the|my) (?:leave|travel|day|trip|absence)))",
      "My boss won't let me go",
    ],
    [
      "(?:my (?:boss|manager|employer|hospital|dean|department|doctors?|consultant|chief|supervisor|head)|hr|the (?:boss|dean|trust|hospital)|they)(?: (?:has|have|'s|just))* (?:said no|refused|turned (?:it|me|my request) down|vetoed it|put (?:his|her|their) foot down)(?= *(?:[.!;,\\n]|$))",
      'My manager said no',
    ],
    [
      "(?:i'm|i am|we're|we are|it's|it is|that's)(?: (?:just|simply|far|much|now|really|afraid i'm|sadly))* too (?:far|busy|ill|old|frail|tired|unwell|sick|poorly|stretched|snowed under)(?= *(?:[.!;\\n]|$)|, (?:sorry|i'm|thank|so)| for me(?= *[.!,;\\n]|$)| that (?:day|week|month)| at the moment| right now| these days| for (?:this|such|travel|trips|journeys))",
      "I'm too busy",
    ],
    [
      "(?:i|we|§+)(?: already| do| sadly| unfortunately)* (?:have|had|'ve|'ve got|have got|has)(?: already| sadly)? (?:a |an |another |some )?(?:prior|previous|pre-existing|conflicting|other|longstanding|long-standing) (?:engagement|commitment|appointment|obligation|plan|arrangement)s?(?= *(?:[.!;\\n]|$)|, (?:sorry|i'm|unfortunately|so))|(?:i|we)(?:'ll| will| shall) be (?:away|abroad|overseas|out of the country|on (?:holiday|leave|annual leave|vacation|honeymoon|maternity leave|paternity leave|sabbatical))(?= *(?:[.!;\\n]|$)|,? (?:sorry|i'm afraid|unfortunately|so))",
      'I have a prior engagement',
    ],
    [
      "¤+ (?:is|are)(?: (?:sadly|unfortunately|really|simply|just|quite|totally|completely))? (?:impossible|out|no good|not good|bad|a no-go|a non-starter|off the table|hopeless)(?: for (?:me|us))?(?= *(?:[.!;,\\n]|$))|(?:don't|can't|never|cannot) do ¤+",
      'Tuesday is impossible',
    ],
    [
      "(?:(?:i'm|i am|we're|we are)(?: (?:really|just|simply|afraid i'm))? |(?<=^|[\\n.!?] ?))not interested(?= *(?:[.!;,\\n]|$)| in (?:attending|coming|this(?: one| event)?(?= *[.!,;\\n]|$)))|(?:it's|it is|this is|this one's|this one is) (?:simply |just |really )?not (?:really |quite )?my (?:cup of tea|thing|scene|bag)|(?<=^|[\\n.!?] ?)not (?:really |quite )?my (?:cup of tea|thing|scene|bag)",
      'Not interested.',
    ],
    [
      "(?:it's|that's|this is|that is|it is|it has to be|it must be) a (?:[\\p{L}]+ ){0,2}no(?= *(?:[.!,;\\n]|$))|(?:take|consider|regard|count|treat|put) (?:this|it|that|me)(?: (?:down|e-?mail|message))? as (?:a |my )?(?:[\\p{L}]+ )?(?:no|refusal|regrets|apologies|decline)(?= *(?:[.!,;\\n]|$))",
      "That's a no.",
    ],
    [
      'no longer (?:attend|go to|take part in|do|travel to) (?:such|these|this (?:kind|sort)|events?|conferences?|anything)[^.!?;,\\n]{0,30}',
      'I am retired and no longer attend such events',
    ],
    [
      '(?:my|our|the) answer (?:has to be|must be|is|will be|is going to be|will have to be|has got to be|can only be|sadly is)(?: [\\p{L}]+,?){0,3} no(?=[ .,!;:—–-]|$)(?! (?:longer|doubt|secret|surprise))',
      'My answer has to be no',
    ],
    [
      '(?:please |kindly |to |must ask you to |have to ask you to |beg you to )*(?:excuse|forgive) (?:me|us|my absence|our absence|§+)(?: (?:for|from|on) (?:¤+|the (?:day|event|symposium|occasion|meeting|19th)|attending)| this time)|(?:must|have to|need to|i|to) ask (?:you )?(?:to be|that you|you to) excused?(?: me| us)?',
      'I must ask you to excuse me for the 19th',
    ],
    ['thumbs[- ]down(?: from me)?', 'Thumbs down from me'],
    [
      '(?:therefore|thus|so|sadly|and|regretfully|unfortunately)? ?(?:has|have|had|needs?|will have|is going to have) to (?:regretfully |unfortunately |sadly |reluctantly )?(?:decline|cancel(?= *(?:[.!,;\\n]|$)| (?:my|our|her|his) (?:attendance|place|seat|participation|registration|booking|rsvp|acceptance|visit|trip|spot)| (?:it|this|that|on|due|because|as|and|i|at short|after)(?![\\p{L}]))|withdraw|send (?:her|his|my|our) (?:apologies|regrets)|say no(?: this time)?|pass(?= *(?:[.!,;\\n]|$|this|on this)))',
      'He is away and therefore has to decline',
    ],
    [
      "(?:no good|no use|not good|impossible|out of the question|a non-starter|bad|not great) for (?:me|us)|not for me(?: (?:this time|this year|i'm afraid))?",
      'The 19th is no good for me',
    ],
    [
      'no (?:point|use|sense) (?:in )?(?:me|my|us) (?:coming|attending|joining)|makes? (?:no|little) sense (?:for me|that i|to come)[^.!?;\\n]{0,30}',
      "There's no point in me coming",
    ],
    [
      "(?:(?:i|we)(?:'ll| will|'m| am| shall)? )?(?:be |attend )?(?:there |with you |present )?(?:all )?(?:only |just )?in (?:spirit|thought|my thoughts)(?: only)?",
      "I'll be with you in spirit",
    ],
    [
      "(?:i|we|§+)(?:'ll| will| shall|'m going to| must|'ve got| have|'d better)?(?: ~)? ?(?:have |had |having |need |got )?(?:to )?(?:~ )?(?:decline(?! to (?!attend|come|join|participate|take|accept))(?! the (?:wine|food|lunch|drinks|offer of|cake))|pass(?: on (?:it|this|that|the)(?: [^.!?;,\\n]{1,20})?)?(?! (?:it|this|on (?:the|your) (?:invitation|message|mail)|along))|bow out|cry off|sit (?:it|this)(?: one)? out|give (?:it|this|that)(?: one)? a miss|send (?:my|our) (?:regrets|apologies|excuses)|beg off|turn (?:it|this|you|the invitation|your invitation) down|say no(?! to)|refuse|excuse myself|stay away|skip (?:it|this(?: one| year| time)?)|miss (?:it|this(?: one)?|the (?:symposium|event|day|whole thing)|out(?: on (?:it|this))?|you all)|withdraw|cancel(?= *(?:[.!,;\\n]|$)| (?:my|our) (?:attendance|place|seat|participation|registration|booking|rsvp|acceptance|visit|trip|spot)| (?:it|this|that|on|due|because|as|and|i|at short|after)(?![\\p{L}]))|pull out|drop out|back out|stand down|take a rain ?check)",
      "I'll have to pass",
    ],
    [
      '(?:regretfully|sadly|unfortunately|respectfully|politely|reluctantly|with regret),? (?:i )?(?:must |have to )?(?:decline|pass|cancel|withdraw)',
      'Regretfully I decline',
    ],
    [
      '(?:please )?(?:do )?cancel (?:that|this|it|me)(?= *(?:[.!,;\\n]|$| please))|(?:please )?(?:cancel|release|give up|free up) (?:my|our) (?:place|seat|spot|booking|registration|reservation|chair|attendance)',
      'Please cancel my place',
    ],
    [
      '(?:please )?(?:do )?(?:give|offer|pass|hand) (?:my|our) (?:place|seat|spot|chair) (?:to|away)(?: (?:somebody|someone|another|a|the)[^.!?;,\\n]{0,40})?',
      'Please give my seat to somebody else',
    ],
    ['(?:please )?count (?:me|us) out', 'Count me out'],
    ['(?:have|enjoy|do|make|go)(?: [^.!?;\\n]{1,40})? without me', 'Have a great day without me'],
    [
      "(?:gonna|going to|will|i'll) (?:have to |need to )?(?:take a rain ?check|pass|sit (?:it|this)(?: one)? out|give (?:it|this|that)(?: one| time)? a miss|skip (?:it|this(?: one)?)|bow out|say no|decline)(?: on (?:it|this|that)(?: one)?)?",
      'Gonna have to take a rain check',
    ],
    [
      '(?:please )?(?:send|accept|pass on|convey) (?:my|our)(?: [\\p{L}]+)? (?:apologies|regrets) (?:for (?:absence|(?:my|our) absence|(?:the )?(?:19th|event|symposium|day|meeting)|not (?:being|coming|attending|joining)[^.!?;,\\n]{0,30})|to (?:the|your|all))',
      'Please accept my apologies for my absence',
    ],
    [
      'apologies for absence|i (?:send|offer|must send) (?:my|our) (?:apologies|regrets)|with (?:my )?apologies for absence',
      'Apologies for absence',
    ],
    [
      "(?:it|this|that|you)(?:'ll| will)? ~ (?:have to|need to|must)? ?(?:be|happen|go (?:ahead|on)|manage|do|go) without me",
      'It will have to be without me',
    ],
    [
      "(?:it(?:'s| is)|that(?:'s| is)|this(?: one)? is|i(?:'m| am) afraid it(?:'s| is)) (?:a|an|sadly a)? ?(?:[\\p{L}]+ )?no(?:-go)? (?:from|for) (?:me|us|my side|here|our side|[\\p{L}]+)",
      "It's a no from me",
    ],
    [
      "(?:a|it's a|that's a) (?:firm|sad|polite|reluctant|regretful|definite|clear) no(?: [^.!?;,\\n]{0,20})?",
      "It's a sad no",
    ],
    ['no can do', 'No can do'],
    [
      "not (?:this time|this year|on this occasion|for me(?: (?:this|i)[^.!?;,\\n]{0,20})?|possible(?: for me)?(?: this (?:time|year))?|going to (?:work|happen|be possible)(?: for me)?|able to this time|this one|available|free(?! of))(?: ~ (?:i'm afraid|i fear|sadly|unfortunately))?",
      'Not this time',
    ],
    [
      "(?:it|that|this|the (?:date|day|time|timing|19th)|tuesday|¤+)(?:'s| is| does| will| was| would|'ll)?(?: ~)? ?(?:n't|not|never|doesn't|won't|isn't|wouldn't) ~ (?:work|suit|possible|fit|be possible|happen|convenient|good|feasible|doable|an option|going to (?:work|happen|be possible)|in my (?:diary|power))(?: (?:for|with) (?:me|us|my [^.!?;,\\n]{1,20}))?",
      "The date doesn't work for me",
    ],
    [
      "(?:i|we|§+)(?:'ll| will|'m| am| shall)? (?:out|unavailable|otherwise engaged|otherwise occupied|elsewhere|not around|spoken for|double[- ]booked|prevented from (?:coming|attending|joining)(?: [^.!?;,\\n]{0,20})?)",
      'I am unavailable',
    ],
    [
      "(?:i(?:'ll| will| shall|'m going to)|will have to|must) be (?:absent|missing|unavailable|otherwise engaged|elsewhere)(?: [^.!?;,\\n]{0,20})?",
      "I'll be elsewhere that day",
    ],
    [
      "(?:my|our) (?:attendance|participation|presence|coming)(?: [^.!?;,\\n]{0,20})? (?:is|will|won't|isn't)(?: not|n't)?(?: be)? (?:impossible|out of the question|ruled out|not possible|possible)(?= [^ip]|[.!,;\\n]|$)",
      'My attendance is out of the question',
    ],
    [
      '(?:rules?|ruled) (?:me|it|that|this|us)? ?out|puts? paid to (?:it|that|this)|(?:beat|beaten) me to it|takes? precedence',
      'My surgery rules it out',
    ],
    [
      "(?:i(?:'ve| have)? )?(?:changed my mind|had second thoughts|thought better of it)(?= [^.!?\\n]{0,30}(?:not|n't|won't|no longer))",
      'I have changed my mind and am not coming',
    ],
    [
      'no longer (?:able|available|free|coming|attending|joining|possible)(?: to (?:come|attend|join(?: you)?|make it|be there))?(?: [^.!?;,\\n]{0,20})?',
      'I am no longer able to come',
    ],
  ],
  instead: [
    [
      'in (?:my|our|his|her|their) (?:stead|place)|instead of me|in place of me|on my behalf|as my (?:substitute|replacement|stand-in|delegate|deputy)',
      'She comes in my stead',
    ],
    [
      "(?:will|'ll|would|can|is going to|has agreed to|has kindly agreed to|is happy to|shall|to)(?: gladly| kindly| happily| be able to)? (?:take|taking|fill) my (?:place|seat|chair|spot)|(?:will|'ll|to|can|shall) (?:replace|represent|substitute for|stand in for|deputise for|cover for|fill in for|step in for|step in) ?(?:me|us|our [\\p{L}]+|the [\\p{L}]+)?|takes my (?:place|seat)|(?:is|'s|be) (?:taking|filling) my (?:place|seat|chair|spot)|(?:is|'s|be) (?:replacing|representing) me|standing in for me|(?:be|am|is) represented by",
      'He will take my place',
    ],
    [
      "(?:is|'s) (?:coming|attending|joining|going) instead|(?:will|'ll|can|shall|would)(?: gladly| happily)? (?:come|attend|go|join(?: you)?|be there) instead|(?:send|sending|nominate|nominating|delegate|delegating|suggest|suggesting|propose|proposing|name|naming)(?: [^.!?;,\\n]{1,60})? (?:instead|in my place|in my stead|as my [\\p{L}-]+)",
      'My colleague will come instead',
    ],
    [
      "(?:i(?:'ll| will|'m| am|'ve| have|'d like to)? ?(?:be )?(?:send|sending|nominate|nominating|nominated|delegate|delegating|asked|delegated))(?! (?:my|our|you|best|kind|warm|many|this)(?: [\\p{L}]+){0,2} (?:apologies|regrets|thanks|wishes|regards|greetings|excuses|details|slides|cv))(?= (?:my |our |a |one |somebody|someone|dr|prof|mr|ms|mrs|[\\p{L}]+ [\\p{L}]+))",
      'I am sending Dr Test',
    ],
  ],
  ask: [
    [
      '(?<!(?:nor|neither|gladly|happily|only|how|so|then|well) )(?:may|can|could|might|should|shall|would|will|do) (?:i|we|§+) (?:[\\p{L}]+ )?(?:bring|come|join|attend|send|arrive|leave (?:early|at|before|after|by|around|earlier|halfway)|skip|take|invite|only|just|stay|still|swap|speak|present|count|participate|follow|register|reserve|have (?:a|two|my))|(?:may|can|could|might|should|shall|would|will) (?:my (?!(?:sur)?name|badge|title|details|address|dietary|e-?mail|pass)[\\p{L}]+|he|she|they|somebody|someone|anybody|anyone)(?= )',
      'May I bring my wife?',
    ],
    [
      '(?:is|are) there (?:still )?(?:any |a |some |enough )?(?:more |free )?(?:room|space|seat|chair|place|spot|ticket)s?|still (?:room|space|possible|time|open)|online|remote|(?:cover|pay|reimburse)\\p{L}*|another|alternative|instead|ok if|okay if|all right if|alright if|possible (?:to|for)|is it (?:ok|okay|fine|possible|alright)|would it be (?:ok|okay|fine|possible|alright)',
      'Is there still room?',
    ],
  ],
  veto: [
    [
      "(?:will|'ll|shall|can|to) (?:then )?(?:reply|respond|answer|write|look|read|decide|confirm)(?: [\\p{L}]+){0,4} (?:then|when|after|once|on my return|properly|next|upon)|(?:reply|respond|answer|decide|confirm) then|(?:send|see|get|read|have|need|check|want|know|hear|meet)(?: [^.!?;,\\n]{1,50})? first(?= *(?:[.!,;\\n]|$))|not not|first (?:i|let me|could you|tell me|send me)",
      'Send me the details first',
    ],
    [
      'extend (?:the|your|an|this) invitation|(?:also|please|kindly) invite|invite (?:my|our|dr|prof|him|her|them)|(?:please|kindly) [^.!?;\\n]{3,80} and then (?:i|we)',
      'Kindly extend the invitation to Dr Roy',
    ],
    [
      "(?:won't|will not|wouldn't|would not|not|didn't|can't|cannot|never|don't)(?: [\\p{L}]+)? (?:say|saying|said|claim|claiming|tell you)(?: that)? (?:i|we)(?:'m|'ll|'d| will| am| can| can't| won't| cannot| would)",
      "I won't say I won't come",
    ],
    [
      'we (?:offer|provide|supply|specialise|deliver|are a leading)|show you (?:our|my)|our (?:[\\p{L}-]+ ){0,2}(?:portfolio|services|products|price list|showroom|brochure)',
      'We offer event photography',
    ],
    [
      '(?:could|can|would) (?:do|make|manage|come|join|attend)(?: (?:on|it on|instead on|you on))? (?:the \\d{1,2}(?:st|nd|rd|th)|monday|wednesday|thursday|friday|saturday|sunday)(?! (?:to|till|until|evening|night))',
      'I could do the 26th',
    ],
    [
      "(?:[\\p{L}]+ )?or (?:i|me|myself|one of us|my [\\p{L}]+|someone|somebody|another)(?= (?:will|can|shall|is|am|'ll|may|could)(?![\\p{L}]))|either (?!way)[^.!?;\\n]{2,60}? or (?:i|me|my|one|someone|somebody|dr|prof|[\\p{L}]+ will)",
      'Either Jim or I will come',
    ],
    [
      "(?:couldn't|wouldn't|can't|have to|if you) (?:pay|paid|bribe) me|pay me (?:to|enough)|not for (?:all the|any money|love nor)|not (?:in|for) a million|when hell freezes|supposed to (?:be|come|attend|go)",
      'You could not pay me to come',
    ],
    [
      '(?:i|we) (?:think|guess|suppose|believe|hope|reckon|imagine|presume|fancy)(?= *(?:[.!,;\\n)]|$))',
      'I will be there, I think',
    ],
    [
      "(?:don't|do not|doubt|not)(?: really| honestly)? (?:think|believe|expect|imagine|suppose|see|doubt)?(?: that)? ?(?:i|we)(?:'ll|'d|'m| will| can| could| would| am)(?= (?:be|come|attend|make|manage|able|join|get|coming|there))",
      "I don't think I'll be able to come",
    ],
    [
      "(?:gives?|gave|get|got|shows?|throws?|gets?|keeps?)(?: me)? an error|error message|in outlook|(?:link|button|page|form|website|site|attachment|calendar file|qr code) (?:doesn't|does not|isn't|won't|is not|didn't|is broken|gives?|fails?|failed|refuses?|never)",
      'The link does not work',
    ],
    [
      'what an? [^.!?\\n]{2,50}(?: (?:it|that|this|the [\\p{L}]+))? (?:was|were)(?![\\p{L}])|(?:made|were|was) (?:the (?:journey|trip|day) )?(?:worthwhile|worth (?:it|the))',
      'What a wonderful afternoon that was',
    ],
    [
      '(?:but )?not both|one or the other|which(?: one)? (?:would|do) you prefer|which(?:ever| one| of the two)?(?: [\\p{L}]+){0,2} (?:suits?|prefer|is (?:better|best|easier|more))|whichever|whatever (?:suits|is (?:best|easiest))|(?:can|could|either|might|may)(?: [\\p{L}]+){0,4} (?:morning|afternoon|lunch|drinks|evening|reception|conference|opening) or (?:the |just the |only the )?(?:morning|afternoon|lunch|drinks|evening|reception|conference|opening)',
      'I could do the morning or the afternoon but not both',
    ],
    [
      "(?<=^|[\\n.!?;,:·(–—-] ?|and |but |or )(?:should (?!you (?:need|want|have|require|wish|like))|were (?=(?:i|you|we|he|she|they|it|the|my|your|our|his|her|there|this|that|someone|[\\p{L}'-]+) (?:[\\p{L}'-]+ ){0,4}(?:to|not|able|willing|free|available|possible|so|more|less|in|allowed|given)))(?=[\\p{L}])(?:the |my |your |our |his |her )?[\\p{L}'-]+(?: [^.!?;,\\n]{2,120})?(?=[,.!;\\n–—]|$| i | we )",
      'Should HR grant me the day, I shall come',
    ],
    [
      "(?:once|as soon as|when(?:ever)?|the moment|the minute|by the time|after|now it's up to) (?:i|we|he|she|they|my|the|our|your|hr|it's|that's|someone|somebody)(?: [\\p{L}'-]+){0,4} (?:know|knows|hear|heard|confirm|confirms|confirmed|approve|approves|approved|agree|agrees|agreed|clears?|cleared|decides?|decided|spoken|speak|checked|asked|signs?|signed|settled?|sorted|publishe[ds]|released|back from|answers?|answered|has an? answer|comes? through|says yes|grants?|granted|allows?|gives? (?:me|us) (?:leave|permission|the|a))",
      'After I have spoken to the dean',
    ],
    [
      "(?:in the event|on the (?:off[ -])?chance|on the understanding|on the proviso|with the proviso|with (?:your|hr's|their|his|her) (?:permission|leave|blessing|consent)|given (?:permission|leave|the chance|half a chance)|supposing|suppose|granted that|only when|bar(?:ring)? (?:accidents?|any|anything|disasters?|emergenc\\p{L}*|unforeseen|catastroph\\p{L}*|mishaps?|illness|last[- ]minute|strikes?|the unexpected|something|miracles)|depends|hinges? on|hangs? on|rests? with|up to (?:my|the|him|her|them|hr|others)|in the hands of|(?:leave|left) (?:it|this|that) with (?:me|him|her|them)|fail(?:ing|s) that)",
      'Barring accidents I will come',
    ],
    [
      '(?<=^|[.!?,;:·\\n–—-] ?)or (?:maybe |perhaps |possibly |then again |rather )?not(?= *[.!,;:\\n]|$)|or (?:then again|am i|do i|is it|will i|can i|should i)|(?:i )?take that back|scratch that|on second thoughts?,?|actually,? (?:no|scrap|wait|hold on|let me)',
      'Of course I come! Or not.',
    ],
    [
      "(?:it's|it is|it isn't|that's|this is|it was|it isn't so much) (?:not |hardly |so much )*(?:that|as if|as though|because) (?:i|we|§+)(?:'m| am|'re| are|'ll| will| can| do| have|'ve)? ?(?:not|n't|can't|won't|don't|haven't|never|coming|attending|going)(?: [^.!?;\\n]{0,60})?|(?:not|never) said (?:that )?(?:i|we)|haven't (?:said(?! no)|decided|made up)|neither (?:yes nor no|a yes nor a no)",
      "It's not that I'm not coming",
    ],
    [
      '(?:the|a|your|any|zoom|teams|joining|meeting|login|video) (?:zoom |teams |joining |meeting |login |video |web |log-in |dial-in )*(?:link|url|log-?in|dial-in)(?! between)|webcam|camera (?:on|off)|(?:my|with|on|the|off) camera|(?:log|tune|dial|beam|link|call|ring|patch) (?:me |us )?in(?:to)?(?! sick)|log on|(?:follow|watch|listen|join|attend|take part|participate)(?:ing)?(?: [\\p{L}]+){0,3} from (?:home|my|here|the (?:office|ward|hospital|lab)|afar|abroad|a distance|where i|our)|from (?:my|the) (?:desk|kitchen|sofa|couch|living room|laptop|screen|bed|study)|on (?:my|the|a) (?:screen|laptop|monitor)|webinar|in the chat|muted?',
      'Send me the link and I will join from my desk',
    ],
    [
      '(?:verified|updated|opt-in|pre-registered|complete|latest|accurate|exhibitor|purchase|acquire|buying|obtain(?:ing)?) (?:[\\p{L}-]+ ){0,4}(?:lists?|contacts|database|leads)|(?:attendees?|visitors?|registrants?|exhibitors?|delegates?|contact|contacts|e-?mail) (?:contact |e-?mail )?(?:data|database)|\\d[\\d,.]* (?:contacts|leads|records|e-?mails|subscribers|attendees)|(?:price|pricing|prices|quote|counts?|cost) (?:and|&|list|details|for the list|per)|(?:share|send|provide) (?:you )?(?:the |our |with )*(?:price|pricing|counts|quote|quotation|discounts?|brochure|portfolio)|just reply|reply (?:with|back)? ?"|demand generation|decision[- ]makers|your (?:website|marketing|sales|business growth)|(?:free|product) demo|(?:quick|short|brief|15[- ]minute) (?:call|chat|demo)|our (?:services|solutions|catering|prices|rates|offer)',
      'We have the verified attendee list',
    ],
    [
      'thank(?:s| you)(?: [\\p{L}]+){0,4} (?:for|again for) (?:such )?(?:a|an|the|last|yesterday)(?: (?!(?:mail|e-?mail|message|invitation|invite|note|letter|call|reminder|card|of)(?![\\p{L}]))[\\p{L}-]+){0,4} (?:yesterday|last (?:night|week|tuesday)|this (?:morning|afternoon|evening)|the other (?:day|night|evening))|(?:it|the (?:day|event|evening|symposium|talks?|speakers?|food|lunch|drinks|whole day|programme|atmosphere)|everything|which|that) (?:was|were) (?:[\\p{L}]+ )?(?:great|lovely|good|a pleasure|a joy|an honour|a delight|a success|excellent|wonderful|splendid|superb|brilliant|fantastic|fascinating|inspiring|terrific|marvellous|enjoyable|delicious|memorable|first[- ]class|worth)|(?:enjoyed|loved) (?:every (?:minute|moment)|it (?:all|immensely|very much|so much|hugely|enormously)|myself|the (?:day|event|evening|symposium|talks?|company|food|lunch|drinks) (?:very|so|immensely|enormously|hugely|yesterday|on))|(?:was|were|having been) (?:so |very |really |both |a )*(?:nice|good|lovely|great|wonderful|pleasure) to (?:see|meet|have met|catch up)|having (?:had )?(?:me|us)(?= (?:yesterday|on|at|last|as))|safely (?:home|back)|(?:photos?|pictures|slides) from (?:the day|yesterday|tuesday|last)|¤+ was',
      'Everything was delicious',
    ],
    [
      '(?:need|require|requiring|apply for|applying for|without) (?:a |an )?(?:visa|invitation letter)|visa (?:application|letter)',
      'I need a visa letter',
    ],
    [
      "(?:such a|a|the) (?:splendid|great|lovely|wonderful|fantastic|brilliant) (?:day|event|evening|symposium),? (?:the|and|yesterday|last)|came home|last (?:week|night|tuesday)'s (?:event|symposium|day)|(?:was|were) (?:first class|excellent|wonderful|splendid)",
      'Thank you for such a splendid day, the speakers were first class',
    ],
    ['(?:planning|plan|counting|hoping) on it|name (?:to follow|later|tbc)', 'Planning on it'],
    [
      'if|unless|provided(?: that)?|providing|assuming|as long as|so long as|on (?:the )?condition|conditional(?:ly)?|subject to|contingent|dependent on|depend(?:s|ing|ent)?(?: on)?|in case',
      'Yes, if the trains run',
    ],
    ['whether(?: or not)?', "I don't know whether I'm free"],
    [
      'maybe|perhaps|possibly|probably|presumably|potentially|conceivably|hopefully|ideally|(?:most |very |quite )?likely|unlikely|in all likelihood|with (?:any|a bit of|some) luck|fingers crossed|touch wood|all being well|god willing|weather permitting|(?:trains|work|health|time) permitting|by the looks of it',
      'Probably',
    ],
    [
      '(?:i|we|he|she|it|there|this|that|§+|who|which)(?: [\\p{L}]+)? (?:might|may)(?: (?:not|well|just|have|be|need|come|arrive|still|also|even|bring))?',
      'I might come',
    ],
    ['(?:i|we|§+) should(?: [\\p{L}]+)? (?:be|make|come|attend|know|manage|have)', 'I should be able to make it'],
    [
      "(?:i|we|§+|and|will|'ll|to)(?:'ll| will| shall|'m going to|'m)?(?: (?!can|could|won|not |never)[\\p{L}]+)? (?:try|trying|do my (?:best|utmost)|aim|aiming|attempt|endeavour|see (?:what|if|whether|how)|think about|think it over|consider|sleep on|mull|look into|move (?:things|some|a few)|juggle|rearrange|plan(?! nothing| on)|planning(?! nothing| no)|intend|intending)(?: to| it)?",
      "I'll try to come",
    ],
    [
      "(?:i|we)(?:'m| am|'re| are)? (?:think|thinks|guess|suppose|believe|expect(?! to be (?:doing|elsewhere|away|abroad|in labour))|reckon|imagine|doubt|fear|suspect|assume)(?: so| not| (?:that )?(?:i|we)(?:'(?:ll|m|d|re|ve)|(?= (?:can|could|will|might|should|would|am|are|may|shall)))| it| to (?:be|come|attend|make|join))",
      'I think so',
    ],
    [
      "(?:not|n't|un)[ -]?(?:quite |entirely |completely |100 ?% |totally |fully |yet |so |too |at all )?(?:sure|certain|decided|clear|know|made up)(?: yet)?|uncertain|undecided|unclear|unsure|unconfirmed|to be confirmed|tbc|tbd|remains to be seen|up in the air|touch and go|in two minds|on the fence|torn|fifty[- ]fifty|50[-/ ]?50|per ?cent|percent|\\d+ ?%|odds|chances?(?: are)?|a coin toss|toss-up",
      "I'm not sure",
    ],
    [
      'tentative(?:ly)?|provisional(?:ly)?|pencil(?:led)?(?: me| us)?(?: in)?|(?:a |as a |put me down as (?:a )?)maybe|for (?:now|the time being|the moment)|as (?:it|things) stands?|(?:hold|keep) (?:me )?(?:a|the|my) (?:place|seat|spot|chair)s?(?: (?:open|free|warm|just))?|waiting list|wait ?list|on standby|reserve list|option(?:al)?(?= (?:on|hold))|(?:could|can|would|might|will|to) you (?:please |possibly |kindly )?(?:reserve|save|book)',
      'Pencil me in',
    ],
    [
      '(?:let|tell) you (?:all )?(?:know|have)|(?:get|circle|report|write|reply)(?:ing)? back(?= to you| on| soon| later| by| asap| with| when| once| as|[.!\\n])|(?:come|be|revert|answer|respond)(?:ing)? back (?:to|with) you|(?:revert|reply|respond|answer)(?: to you)? (?:properly|later|in full|soon|by|when|once|next|shortly|tomorrow|definitively|definitely)|be in touch|(?:confirm|decide|say|know|tell|update)(?:ed|ing)?(?: you| it| this| that| more| for certain| for sure| either way)? (?:later|nearer|closer|by|when|once|next|as soon|tomorrow|soon|shortly|after|until|in (?:a|the|due)|within|before|towards|on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday))',
      "I'll let you know",
    ],
    [
      "(?:need|have|want|got|wanted|like|going|must)(?: to)?(?: [\\p{L}]+)? (?:check|ask|consult|clear it|run (?:it|this) (?:past|by)|discuss|speak to|talk to|confer|see (?:if|whether|what|how)|look at my|find (?:out|cover|someone|a))|(?:will|'ll|let me|shall|still|just|to) (?:(?:have to|need to|just|first|also|double) )?(?:check|checking|checked with|ask(?:ing)?|consult|find out|look at my|have a look)|check(?:ing)? (?:my|with|the)|awaiting|await|(?:am|are|'m|'re|still|be) waiting (?:for|to|on)|wait(?: and see| until| for| to hear)|pending|until (?:i|we)|yet to|not yet|n't yet|as yet|still (?:waiting|deciding|thinking|need|have to|to be|trying|open)|no answer yet|before i (?:can|reply|answer|commit|decide|say|confirm)|too (?:early|soon) to|can't (?:say|tell|commit|promise|confirm|decide)|cannot (?:say|tell|commit|promise|confirm|decide)|(?:ask|remind|nudge|chase|ping|prod|try) me(?: again)?(?! (?:which|where|what|how|who|of the|about|when it|the address))",
      'I need to check my diary',
    ],
    [
      '(?:from afar|from a distance|online|on ?line|remote(?:ly)?|virtual(?:ly)?|via (?:zoom|teams|video|skype|webex)|(?:by|on|over) (?:zoom|teams|video|skype)|zoom|live ?stream|stream|dial in|hybrid|webcast|recording)',
      'I will attend remotely',
    ],
    [
      "(?:another|different|other|alternative|new|later|earlier|wrong) (?:date|day|week|month|time|venue|place|person|address|man|woman|recipient|email|mailbox)|postpone[ds]?|reschedule[ds]?|(?:move|shift) (?:the|it) (?:date|day)|meant for (?:someone|somebody)|(?:i'm|i am|am) not (?:the|that|who you)|who (?:is|are) (?:this|you)|don't know you|(?:he|she|they|dr [\\p{L}]+|prof(?:essor)? [\\p{L}]+) (?:has|have|had)?(?: [\\p{L}]+)? ?(?:left|retired|passed away|died|deceased)",
      'A different week would suit',
    ],
    [
      "(?:forward(?:ed|ing)?|passed|pass|passing|sent|hand(?:ed|ing)?|redirect(?:ed)?|copied|cc'd|share[ds]?) (?:it|this|your|the|that|on)(?: [\\p{L}]+){0,3} (?:to|on|along|with)",
      'I passed it on to my secretary',
    ],
    [
      '(?:duly )?(?:noted|acknowledged|got it(?! (?:in|on|down))|message received|read and understood|acknowledge (?:receipt|with))(?! (?:from|the light))',
      'Noted with thanks',
    ],
    [
      "(?:will|'ll) (?:be |diaris|do|see|have a look|read|look|revert|bear|keep)(?: [\\p{L}]+){0,2} (?:mind|date|later|it|this)",
      'Will keep it in mind',
    ],
    [
      "(?:if there(?:'s| is| are)|any|still) (?:a |any |some |more |one )?(?:place|room|space|seat|chair|spot|ticket)s?(?: left| free| available| still| for)?",
      'Any seats left',
    ],
    [
      "(?:travel|train|flight|hotel|my|the|our|your) (?:costs?|fares?|expenses?|fees?|honorarium|budget)|(?:buy|pay(?: for)?|send|get) (?:me )?(?:the|my|a) (?:[\\p{L}]+ )?tickets?|reimburse\\p{L}*|funding|cover (?:my |the |our )?(?:travel|costs?|fares?|expenses?|hotel)|pay (?:for|my)|afford|honorarium|speaker(?:'s)? fee",
      'Will you pay my travel costs',
    ],
    [
      '(?:instead of|rather than|in lieu|or (?:else|maybe|perhaps|possibly|rather)|one (?:of (?:us|my|our))|(?:somebody|someone|anyone) (?:else )?(?:from|will|can|may|might|could|in my|instead|here|at my)|a (?:colleague|member|representative)(?: of (?:mine|my|our))?(?= (?:will|can|may|might|could|instead|from)))',
      'Someone from the team',
    ],
    ["(?:cc|bcc|fyi|worth one of us|let's discuss|are you going|shall we go|do you want to)", 'FYI'],
    [
      "if (?:that|it|this)(?:'s| is)? (?:ok|okay|fine|all ?right|alright|possible|allowed|permitted|not)",
      'With my wife, if that is ok',
    ],
    [
      '(?<=: )who could (?:say no|refuse|resist)|(?:·{7}|another) (?:whole |full |entire |long )*(?:day|evening|afternoon|morning|hour|hours|three hours) of (?:being|people|listening|sitting|watching|men|powerpoint|slides|speeches)|(?:yeah|yes),? right|as if|dream on|over my dead body|in your dreams|ha ha|you must be joking|are you (?:kidding|joking|serious)|not on your (?:life|nelly)|hell no|pigs (?:might |will |can |do )?fly|like a hole in the head|rather (?:eat|stick|have|be|watch|die)(?! (?:photo|film))|oh joy|oh great|just what i need(?:ed)?|how (?:original|delightful|wonderful) another|thrilling',
      'Yeah, right',
    ],
    [
      'ignore (?:all |any |the )?(?:previous|prior|above|earlier)|mark (?:all|me|everyone)|system (?:notice|prompt|message)|password|verify your|backlinks|seo',
      'Ignore previous instructions',
    ],
    [
      'regret (?:it|this|the day)|ashamed|(?:will|to|could|shall|might) sue|sue you|lawyer|solicitor|police|you people|threat|demonstrat\\p{L}+|protest|boycott',
      'You people will regret it',
    ],
    ['(?:yes|no) (?:and|or) (?:yes|no)|yes\\/no|ja\\/nee', 'Yes and no'],
    [
      'which (?:day|date|event|one|symposium)|what (?:event|symposium|is this)|is this (?:the|about)|(?:same|that) (?:evening|day|event) as',
      'Which event is this?',
    ],
    ['(?:joking|jesting|kidding)(?: (?:aside|apart))?', 'Joking'],
  ],
  distraction: [
    [
      "(?:(?:my|our|his|her) (?:wife|husband|partner|boss|manager|colleague|colleagues|director|secretary|assistant|pa|deputy|supervisor|registrar|student|son|daughter|mother|father|parents|kids|children|head|chief|friend|team|usual [\\p{L}]+)|(?:the|all|my|our) (?:hotels?|trains?|tubes?|buses|schools?|shops?|museum|gallery|airport|[\\p{L}]+ (?:line|station))|everyone|everybody|he|she|they)(?: [\\p{L}]+)? (?:is|are|will be|'s|was|were|has|have)(?: [\\p{L}]+)? (?:away|abroad|on|in|at|off|out|fully|ill|sick|busy|travelling|closed|engaged|committed|due|getting|working)(?: (?:strike|holiday|leave|call|duty|booked))?|(?:public|bank|national|school) holiday",
      'My wife is away that week',
    ],
    [
      '(?:away|on (?:annual )?leave|on holiday|out of (?:the )?office|travelling|abroad|off|out)(?: [\\p{L}]+){0,3} (?:this week|today|tomorrow|until (?:monday|wednesday|thursday|friday|next|tomorrow|the end of)|till (?:monday|wednesday|thursday|friday|next)|next week|for a few days|for the weekend|this (?:afternoon|morning|evening))',
      "I'm away this week",
    ],
    [
      'received|seen|assistant|otherwise|approval|approved|permission|allowed|sign(?:ed)? off|clearance|no longer (?:work|works|with|at|employed|in (?:post|charge)|responsible)|(?:i|we) (?:believe|think|gather|imagine|suspect|assume|guess|understand|hear)',
      'I have seen the programme',
    ],
  ],
  nothingElse: [
    [
      "(?:but )?(?:i )?(?:can't|cannot|won't|not able to|unable to|will not) (?:stay|make|do|attend|manage|come to|join) (?:on )?(?:for )?(?:anything|any of|the rest|the others?|longer|beyond that)(?: (?:else|of it|parts|of the day))?|nothing else|none of the rest|not the rest|that's (?:it|all)(?: for me)?",
      "I can't stay for anything else",
    ],
  ],
  no: [
    [
      `(?:${me})? ?(?:can|could|will|shall|may) no longer (?:be able to )?(?:${attend}|be ~ ${attending}|accept)`,
      'I can no longer come',
    ],
    [
      `(?:${me})? ?(?:do not|don't|have no)(?: (?:really|particularly|actually|currently))? (?:want|wish|care|intend|desire|intention|inclination|plans?) (?:to|of) (?:${attend}|${attending}|accept|be (?:there|present))`,
      "I don't wish to attend",
    ],
    [
      `(?:neither|none) (?:of us|of the [\\p{L}]+|i nor [^.!?;,\\n]{2,40}?|(?:my|the) [^.!?;,\\n]{2,40}? nor (?:i|me|myself)) (?:can|will|is able to|are able to|is|are|could|shall)(?: be able to)? (?:${attend}|${attending})`,
      'Neither of us can come',
    ],
    [
      `prevented (?:by [^.!?;,\\n]{1,60} )?from (?:${attending}|accepting|being (?:there|present|with you))|prevented by [^.!?;,\\n]{1,60} from (?:${attending}|accepting)`,
      'Prevented by a prior engagement from attending',
    ],
    [
      `(?:(?:${me})(?:'m| am|'re| are| is|'ll| will| shall|'ve| have|'d| do| would)?(?: ~)? ?|(?<!(?:is|was|are|were)(?: [\\p{L}]+)? ))${wont} (?:~ )?(?:${attend}|${attending}|do (?:it|this(?: one| time)?|that (?:day|one|date)|tuesdays?|the 19th|¤+)|go|manage (?:it|to come|that|this(?: one)?|to (?:${attend}))|accept(?: ${invitation})?|get (?:away|free|over|released|to (?:it|you|london)|(?:the |any )?(?:time|day|leave|cover|afternoon)(?: off)?|out of (?:it|work))|find (?:cover|a locum|a babysitter|anyone to cover|(?:the )?time)|be (?:released|spared)|take (?:the time|leave|the day|time)(?: off)?|justify (?:it|the (?:trip|travel|time|cost|journey)|a day|taking|being away|leaving|coming|travelling)|travel(?: (?:any ?more|now|so far|that far|these days|to london|long distances))?(?= *(?:[.!;,\\n]|$| at the| right now| and | so | because | after (?:my|the)))|commit to (?:it|this)|say yes|fit (?:it|this) in|free (?:myself|up)|be free|be available|spare (?:the|a|that|even an?) (?:time|day|afternoon|morning|hour|minute|moment)|oblige|leave)`,
      "I can't come",
    ],
    [
      `(?:(?:${me})(?:'m| am|'re| are| is| will be|'ll be| find myself)?(?: ~)? ?|(?<!(?:is|was|are|were)(?: [\\p{L}]+)? ))(?:unable|impossible)(?: for me)? to (?:${attend}|accept(?: ${invitation})?|go|free myself|get away)`,
      'Unable to attend',
    ],
    [
      `(?:makes?|making|made) (?:it|me|that|this|my (?:attendance|participation|coming)) (?:impossible|unable)(?: (?:for me )?to (?:${attend}|accept))?`,
      'A strike makes it impossible',
    ],
    [
      `(?:prevents?|prevented|prevent|stops?|stopping|keeps?|keeping|precludes?) (?:me|us|my)(?: from)?(?: ~)? (?:${attending}|attendance|participation|being there|accepting|coming)`,
      'A viva prevents me from attending',
    ],
    [
      `(?:there(?:'s| is) )?no way (?:(?:i|we) can|for me to|i(?:'ll| will|'m)) ~ (?:${attend}|${attending})`,
      'No way I can make it',
    ],
    [`not ${attending}`, 'Not coming'],
    [`(?:neither|nor) (?:can|will|shall|am) i(?: ${attend})?`, 'Nor can I attend'],
    [
      `too (?:far|busy|ill|old|frail|tired|unwell|sick|much on|many|expensive|short notice) (?:[^.!?;,\\n]{0,20} )?(?:for me|to (?:${attend}|travel|accept))`,
      'I am too frail to travel',
    ],
  ],
  yes: [
    [
      "(?:so |well |then )*(?:that's|it's|this is|that is|it is)(?: definitely| certainly| absolutely)? a (?:[\\p{L}]+ )?yes (?:from|for) (?:me|us|here|my side|our side)",
      "That's a yes from me",
    ],
    [
      `${me}(?:'?ll| will| shall| am|'m)(?: be)? (?:come|coming|attend|attending|there) (?:alone|on my own|by myself|solo|unaccompanied)`,
      "I'll come on my own",
    ],
    [
      "(?:i'?ll|i will|i'?m|i am|i shall|we'?ll) (?:be )?representing (?!me|us)(?:the )?[^.!?;,\\n]{2,40}(?= *(?:[.!,;\\n]|$))",
      "I will be representing Guy's Hospital",
    ],
    [
      "(?<=^|[\\n.!?,:;–—-] ?)(?:i'm |am )?(?:coming|attending) (?:for (?:sure|certain|definite)|definitely|gladly|certainly|indeed|along|of course)(?= *(?:[.!,;\\n]|$))|(?:an? )?(?:(?:even |still |far |much )?(?:greater|bigger) (?:one|pleasure|honour|joy)|pleasure|honour|delight|joy|privilege) to accept(?= *(?:[.!,;\\n]|$)| your| the)",
      'Coming for sure.',
    ],
    [
      '(?<=^|[\\n.!?,] ?)(?:me|myself),? (?:plus|and|\\+|&|with) (?:one|1|a guest|guest|my [\\p{L}-]+)(?= *(?:[.!,;(\\n]|$| please))',
      'Me plus one.',
    ],
    [
      "(?:so|(?<!go on )then|thus|therefore|hence|and),? (?:it's |that's |that is |the answer is |my answer is )?(?:a |an? [\\p{L}]+ )?yes(?: please| indeed| from (?:me|us)| to (?:all|everything))*(?= *(?:[.!,;\\n]|$))",
      'Nothing planned, so yes',
    ],
    [
      '(?:but|yet|and|so) (?:now |actually |in fact |it turns out |luckily |happily )*(?:i|we) (?:can|will|shall)(?: now| after all| actually)*(?= *(?:[.!,;\\n]|$))',
      'But now I can.',
    ],
    [
      "(?:train|trains|flight|flights|ticket|tickets|hotel|eurostar|travel|room)(?:'s| is| are| has been| have been|s)?(?: already| and [\\p{L}]+(?: are)?)? (?:all )?booked(?! (?:up|solid|out)| to (?!london)| from london| for (?!¤|it|this|the (?:day|event|symposium|19th|trip)))",
      'Train is booked',
    ],
    [
      '(?:and |so )?(?:i|we|§+)(?: most)? (?:certainly |definitely |surely |absolutely |gladly |happily )+(?:will|shall|am|can|would)(?= *(?:[.!,;\\n]|$))',
      'I most certainly will',
    ],
    [
      `(?:and |am |i'm |i am |^)?${glad} to say (?:a (?:[\\p{L}]+ )?)?yes|you have my (?:yes|acceptance|word|confirmation)|(?:a |my )?yes from (?:our side|here|[\\p{L}]+ (?:and|&) [\\p{L}]+|the [\\p{L}]+)|let me (?:say|answer|reply) (?:a (?:[\\p{L}]+ )?)?yes|(?:i'm|i am|we're|we are|am) there(?= *[!.]|$)|(?:i'?m |we'?re |so |definitely |really |i am )*up for (?:it|this|that)(?! to)`,
      "I'm up for it",
    ],
    [
      '(?:i|we)(?: do| hereby| can| gladly| happily)? confirm(?= *(?:[.!;\\n]|$))|(?:please )?(?:kindly )?note (?:my|our) (?:attendance|acceptance|participation)',
      'I confirm.',
    ],
    [
      `${me}(?:'?ll| will| shall)? make (?:a point of|sure of|certain of) (?:${attending}|being there)|${me}(?:'?ll| will| shall| do)? make (?:sure|certain) (?:to (?:${attend})|(?:that )?(?:i'm|i am|we're) there)`,
      "I'll make a point of being there",
    ],
    [
      '(?:please )?(?:kindly )?(?:reserve|book|save|find|get|put aside|set aside|arrange) (?:me |us |§+ )?(?:a|one|two|three|my|our|the) (?:places?|seats?|spots?|chairs?|tickets?)(?: (?:at the [\\p{L}]+|at (?:it|lunch)))?(?: for (?:me|us|§+|both of us|the two of us))?(?: please)?(?= *(?:[.!,\\n]|$| and))(?<!(?:to|you|and|would|might|could|perhaps) (?:please )?(?:reserve|hold|keep|save)[^.!?,;\\n]*)|(?:a|one|two|three) (?:place|seat|ticket|spot)s? for (?:me|us|two|three)(?: please)?(?= *(?:[.!,\\n]|$))',
      'Please book me a place',
    ],
    [
      `${me}(?:'d| would)? (?:very much |also |really |dearly |certainly |definitely )?(?:like|want|wish) to (?:register|sign up|rsvp yes|be (?:there|counted in|included|on the (?:guest )?list|part of (?:it|this)))|${me} (?:very much |also |really |certainly |definitely )?(?:want|wish) to (?:${attend}|accept(?: ${invitation})?)`,
      'I wish to attend',
    ],
    [`i will b there|il be there|ill b there|i wil be ther|wll be there|b there on`, 'i will b there'],
    [
      `(?:i'?ll|i will|i'?m|i am|i shall|we'?ll) (?:be )?(?:accompanied by|representing)`,
      'I will be accompanied by my wife',
    ],
    [
      '(?:please )?(?:all (?:of it|four(?: parts)?|parts)|everything|the (?:lot|works|whole (?:thing|day|lot|programme)))(?: for (?:me|us))?,? please|(?:all (?:of it|four(?: parts)?)|everything|the (?:lot|works|whole (?:thing|day|lot))) for (?:me|us)',
      'All of it please',
    ],
    [
      '(?:coming|attending) (?:solo|alone|by myself|on my own|unaccompanied|in person|for the (?:whole|full|entire) (?:day|thing))',
      'Coming solo',
    ],
    [
      '(?:i|we) rsvp (?:yes|in the affirmative|with (?:a )?(?:[\\p{L}]+ )?(?:yes|pleasure))|(?:write|writing|replying|happy|would like|wish|mailing|e-?mailing) to accept(?= *(?:[.!,;\\n]|$| (?:your|the|this|with)))',
      'I RSVP yes',
    ],
    [
      "(?:oh |well |ah |alright,? |ok,? |okay,? |all right,? )?go on(?: then)?,? (?:yes|i'll (?:come|be there)|count me in|you've (?:twisted|persuaded))|(?:you(?:'ve| have)?) (?:twisted my arm|talked me into it|persuaded me|convinced me|won me over|sold it to me)",
      'Oh go on then, yes',
    ],
    [
      '(?:already|have|just|flights?|train|tickets?|hotel) ?(?:~ )?booked(?: (?:my|the|our|a|an|in|flights?|trains?|onto|on))? ?(?:(?:flight|train|ticket|hotel|eurostar|red-?eye|ferry|room|seat|plane)s?(?: tickets?| and [\\p{L}]+)?)?(?= for (?:it|this|¤)| from| to london| out of| already|[.,!;\\n]|$)(?<=(?:flight|train|ticket|hotel|eurostar|red-?eye|ferry|plane|room)s?(?: [\\p{L}]+)*)',
      'Already booked the train',
    ],
    [
      `it(?:'s| is| will be|'ll be| shall be) (?:my|our|with) (?:[\\p{L}]+ ){0,2}(?:pleasure|honour|honor|privilege|joy|delight) (?:to |that i |that we )(?:can |will |shall )?(?:${attend}|accept(?: ${invitation})?|confirm)`,
      'It is my pleasure to participate',
    ],
    [
      "(?:the )?(?:two|three|four|both|five|[2-6]) (?:of us|places|seats|tickets)(?: from [\\p{L}' -]{2,30}| for (?:us|me and [^.!?;,\\n]{2,30}))?,? (?:please|pls|coming|attending|will (?:come|attend|be there|join))",
      'Two of us please',
    ],
    [
      `(?<=^|[\\n.!?,:;·–—-] ?|yes |yep |yeah |sure |ok |happily |absolutely )can (?:~ )?(?:attend|make it|come|join(?: you)?|be there|do (?:it|that|the 19th|tuesday|¤+))(?= *(?:[.!,;:\\n]|$| on| that| and| with| for the (?:day|whole)))`,
      'Yep, can make it',
    ],
    ['(?:a )?(?:big |enthusiastic )?thumbs[- ]up(?: (?:from|for) (?:me|us|here|my side))?', 'Thumbs up from me'],
    [
      `${me} (?:can|could|will|'?ll|shall|am able to|would|'?d)(?: unfortunately| sadly| regrettably)? (?:only|just) (?:~ )?(?:attend|come|join(?: you)?|make|do|manage|be there|be with you|stay)`,
      'I can only come for lunch',
    ],
    ['(?:i|we|§+)(?: [\\p{L}]+)? accept(?= *(?:[.!,;\\n]|$| with| and))', 'I accept.'],
    [
      `${me}(?:'?m| am|'?ll| will| shall|'?re| are)(?: ~)? (?:be )?(?:bringing|bring)(?= (?:my|a|an|one|two|three|along|our|dr|prof))`,
      "I'm bringing two colleagues",
    ],
    ['(?:please )?expect (?:two|three|four|five|[2-6])(?: (?:of us|in total|people))?', 'Please expect three in total'],
    [
      "(?:please )?(?:expect|count on|you(?:'ll| will| may| can) (?:expect|count on|see)) (?:the )?(?:pair|two|three|four|both|all) of us",
      'You may expect the pair of us',
    ],
    [
      "(?:there(?:'ll| will) be|we(?:'ll| will| shall) be|we are coming with|we come with|we(?:'ll| will) come with) (?:the )?(?:two|three|four|five|six|[2-6])(?: of us)?",
      'There will be three of us',
    ],
    [
      `${me} (?:can|will|'?ll|shall)(?: ~)? (?:do|manage|make|come (?:for|to)|join (?:you )?for)(?: just| only)? the`,
      'I can do the lunch',
    ],
    [
      `${me}(?:'?ll| will| shall| wil|'m going to| am going to| are going to|'re going to)(?: ~)? (?:${attend}|be ~ (?:${attending})|be ${glad} to (?:${attend})|accept(?: ${invitation})?|be able to (?:${attend})|use my (?:place|seat))`,
      'I will be there',
    ],
    [
      `${me}(?:'?m| am|'re| are| is|'s)(?: ~)? (?:${attending}|${glad} to (?:${attend}|accept(?: ${invitation})?|confirm (?:my |our )?(?:[\\p{L}]+ )?(?:attendance|participation|presence|acceptance|place)|say yes|confirm(?! my| our| that| the))|able to (?:${attend})|definitely in|certainly in|on board|game|present|going to (?:${attend}))`,
      "I'm coming",
    ],
    [
      "(?:i|we)(?:'?m|'re| am| are) (?:so |totally |all |absolutely |definitely |very much |most definitely )?in(?= too| as well|[.,!;:\\n ]*$|[.,!;:]| for| all)(?: too| as well)?",
      "I'm in",
    ],
    [`${me} can(?: ~)? (?:${attend}|do (?:it|that|the 19th|tuesday|¤+))(?! not)`, 'I can make it'],
    [
      `(?<=^|[.!?;,:(\\n] ?)${glad} to (?:${attend}|accept(?: ${invitation})?|say yes|confirm(?: (?:my|our|the))?(?: [\\p{L}]+)? (?:attendance|participation|presence|place)|confirm(?! my| our| that| the)|be (?:included|part of it|invited and (?:will|shall) (?:come|attend)))`,
      'Happy to attend',
    ],
    [
      `(?:confirm|confirms|confirming|to confirm|confirmed)(?: ~)? (?:(?:my|our) )?(?:attendance|participation|presence|place|acceptance|coming)|(?:confirm|confirms|confirming|to confirm)(?: that)? (?:${me})(?:'?ll| will| shall|'m| am| can)(?: ~)? (?:${attend}|${attending})`,
      'I hereby confirm my attendance',
    ],
    [`(?:(?:${me})(?: ~)? ?)?(?:accept|accepts|accepting|take up) ~ ${invitation}`, 'I gladly accept your invitation'],
    [
      `(?:has|have|had|with|take|takes) (?:the |much |great |very great |every |a )*(?:pleasure|honour|honor|delight) (?:in |to |of )?(?:accept(?:ing)?|attend(?:ing)?|confirm(?:ing)?)(?: ${invitation}| ~ (?:attendance|participation|presence))?`,
      'I have much pleasure in accepting',
    ],
    [
      `(?:i|we|§+)(?:'d)? (?:gratefully|gladly|happily|cheerfully|warmly|readily|eagerly) accept`,
      'I gratefully accept',
    ],
    [
      '(?:please )?(?:do )?(?:count|include|deal) (?:me|us) (?:in|as (?:attending|coming|present|a yes|there)|among|amongst)|(?:you (?:can|may) |please )?count with (?:me|us)(?: [^.!?;,\\n]{0,20})?|(?:you can |you may |please )?count on (?:me|us|my (?:presence|being there))|(?:please )?(?:put|sign|mark|add|set|write|jot|note|register|enrol|book|tick) (?:me|us|my name|§+)(?: (?:down|up|in(?! )))*(?: (?:as (?:a )?(?:yes|attending|coming|present|in)|(?:on|to) (?:the|your) (?:guest |attendance |attendee )?list(?: of (?:attendees|guests|participants|delegates|names))?|for (?:the (?:day|event|symposium|lot|whole (?:day|thing))|it|this|all of it|everything)))?',
      'Count me in',
    ],
    [
      '(?:please )?(?:consider|take|regard|read) (?:this|it|me|that)(?: e-?mail| message| note)? (?:as )?(?:a |my |an? )?(?:yes|acceptance|confirmation|confirmed|attending|in|there|accepted)',
      'Consider this my acceptance',
    ],
    [
      "(?:yes|yep|yup|yeah|aye|absolutely|definitely|certainly|of course|sure|gladly|ok|okay)(?:,)? (?:(?:for|from|to) (?:me|us|my side|this|it|both|the (?:day|invitation|event|rest)|your invitation)|i (?:will|shall|am|do|can)|i'(?:m|ll) (?:in|coming|there)|(?:we|i) will|attending|coming|accepted|confirmed|to (?:the )?(?:invitation|all (?:of it|parts|four)))",
      'Yes from me',
    ],
    [
      "(?:it's|that's|this is|a) (?:a )?(?:big |resounding |definite |clear |very enthusiastic |enthusiastic |firm |wholehearted |heartfelt |happy )?yes(?: (?:from|for) (?:me|us|my side))?",
      "It's a yes from me",
    ],
    ['(?:my|the) answer is (?:a )?(?:[\\p{L}]+ )?yes', 'My answer is yes'],
    [
      `(?:please )?expect (?:me|us)|(?:you(?:'?ll| will| can| may|'re going to))(?: definitely| certainly| surely| absolutely| indeed)? (?:see|have|find|expect) (?:me|us)(?: (?:there|in (?:the|london|person)|on|at|all|with)|(?= *(?:[.!,;\\n]|$)))`,
      'You will see me there',
    ],
    [
      `(?<=(?:§|(?<![\\p{L}])(?:i|we)(?![\\p{L}]))[^.!?;\\n]{0,150} and )will (?:~ )?(?:${attend}|be ${glad} to (?:${attend}))`,
      'I thank you and will gladly attend',
    ],
    [`(?:come|attend|join|accept) (?:very )?(?:gladly|with (?:great |much )?pleasure)`, 'I thank you and come gladly'],
    [
      `(?<=^|[\\n.!?,:;–—-] ?|yes |yep |yeah |definitely |certainly |absolutely |deffo |defo |gladly |am |i'm |is a |free and |here and |me as )(?:attending|coming)(?=[.!\\n]|$)|accepted with (?:thanks|pleasure|gratitude)|accepting with (?:thanks|pleasure)|(?:gratefully|gladly|happily) accepted|(?:attendance|participation|presence) (?:is )?confirmed|confirmed(?= ?[.!,]| for|$)`,
      'Accepted with thanks',
    ],
    [`${me} (?:do |would |'d )?(?:~ )?plan on (?:attending|coming|being there)`, 'I plan on attending'],
    [
      `${me}(?:'ve| have| had)?(?: ~)? (?:booked|bought|got) (?:my|the|our) (?:train|flight|ticket|hotel|eurostar)s?(?: tickets?)?(?! to (?!london)| from london| for (?!¤|it|this|the (?:day|event|symposium|19th|trip)))`,
      'I have booked my train',
    ],
    [
      "(?:i|we)(?:'ve| have)(?: ~)? (?:cleared|blocked(?: out)?|kept|freed(?: up)?|reserved|booked off|set aside|held) (?:my (?:diary|calendar|schedule|day|tuesday|agenda)|the (?:day|date|19th|tuesday|whole day)|that day|it|¤+)(?: free)?",
      'I have cleared my diary',
    ],
    [`rsvp(?: is|:|ing)? ?(?:yes|attending|positive|accepted)`, 'RSVP: yes'],
    [
      `(?<=^|[\\n.!?,:;·–—-] ?|and |but |so |then |i |yes |yep |yeah |sure |ok )(?:'ll |i'll )?(?:will|wil|shall) (?:~ )?(?:${attend}|be ~ (?:${attending}))`,
      'Yes, will be there',
    ],
  ],
  wish: [
    [
      `(?<=^|[.!?,:;·\\n–—-] ?|really |simply |just |absolutely )(?:love|delighted|happy|honoured|glad|pleased|very happy|more than happy) to(?: (?:${attend}))?(?= *(?:[.!,;\\n]|$))`,
      'Love to!',
    ],
    [
      "(?:there(?:'s| is) )?nothing i(?:'d| would) (?:like|love|rather|enjoy)(?: do)?(?: (?:better|more))?",
      'There is nothing I would rather do',
    ],
    [
      `${me}(?:'?d| would)(?: ~)? (?:(?:love|like|dearly love|so love|be ${glad}|welcome|enjoy|relish|wish|be an honour|be a pleasure) ?(?:nothing (?:more|better) than )?(?:very much |dearly |really )?(?:to (?:${attend}|accept(?: ${invitation})?|say yes)|it|this|that|the (?:chance|opportunity)(?: to [^.!?;,\\n]{1,30})?))`,
      "I'd love to come",
    ],
    [
      `(?<=^|[\\n.!?,;:·–—(-] ?|i |we |§|but |yes |so |really |absolutely |certainly |definitely |both |(?<![\\p{L}])(?:i|we)(?![\\p{L}])[^.!?;\\n]{0,80} and )(?:would|'d) (?:~ )?(?:love|like|be ${glad}) to (?:${attend}|accept(?: ${invitation})?)`,
      'Would love to come',
    ],
    [
      "(?:i'd|i would|we'd|we would|would) (?:be )?(?:love to|absolutely love to|so love to)(?=[.!,;\\n]|$)",
      "I'd love to",
    ],
    [`(?:i'd|i would|we'd|we would) be ${glad}(?=[.!,;—– \\n-]|$)(?! if| but| to)`, "I'd be delighted"],
  ],
  warm: [
    [
      "(?:it|that|this)(?:'d| would) be (?:just |really |so |absolutely |truly |very |most )?(?:lovely|wonderful|great|marvellous|terrific|fantastic|brilliant|splendid|perfect|super|delightful|excellent|fun|nice|good)(?= *(?:[.!,;\\n]|$))",
      'That would be lovely',
    ],
    [
      '(?:(?:it|that|this|the date|the day) )?suits (?:me|us)(?: (?:fine|well|perfectly|very well|nicely|to a t))?|¤+ it is(?= *(?:[.!,;\\n]|$))|(?:yes,? )?(?:much |very much |so )?looking forward(?= *(?:[.!;\\n]|$))',
      'Suits me',
    ],
    [
      `(?:it|this|that)(?:'?d| would| will|'s| is)(?: ~)? (?:be )?(?:my|our) (?:pleasure|honour|honor|privilege|joy)(?: to (?:${attend}|accept)(?: you)?)?`,
      'It would be my pleasure to attend',
    ],
    [
      'see you(?: all| both| then)? (?:there|then|¤+|on (?:the day|¤+|the 19th|19|tuesday)|in (?:london|march)|at (?:the|lunch|nine|ten|noon)|for (?:lunch|the))|see y(?:ou|a) (?:there|then)|until (?:tuesday|the 19th|¤+)|till (?:the 19th|tuesday|¤+)',
      'See you there',
    ],
    [
      "(?:(?:i'm|i am|we are|we're|am|and|so|really|very much|much|greatly)? ?(?:really |very much |greatly |much |already |so |genuinely )*(?:look(?:ing|s)? (?:very much |so much )?forward))(?! to (?:hearing (?:from|back|more)|your (?:repl\\p{L}*|answer|response|e-?mail|mail|confirmation|news|decision|feedback|message|thoughts)|receiving|getting|reading|seeing the (?:slides|report|programme|recording|photos|agenda)|the (?:programme|details|link|information|recording|slides|report|photos|agenda|next)|more|further|next|some (?:details|news|information)|a (?:repl\\p{L}*|response|quieter|rest))) to (?:it|this|that|seeing|meeting|the|being|joining|attending|coming|a|catching|hearing|welcoming|your|an|participating|some|what|all)(?: [^.!?;\\n]{0,60}?)?(?=[.!,;\\n)]|$| and )",
      'Looking forward to it',
    ],
    [
      "(?:i |we |really |simply |just |absolutely |honestly )*(?:can't|cannot|can not|cant|couldn't) wait(?: to (?:see|meet|come|hear|attend|be there|join|catch)[^.!?;,\\n]{0,40}| for (?:it|this|the)[^.!?;,\\n]{0,30})?",
      "Can't wait",
    ],
    [
      `with (?:great |the greatest |much |all |every |the utmost |enormous )*pleasure|my pleasure`,
      'With great pleasure',
    ],
    [
      `(?:(?:very|most|really|so|absolutely|only too|more than|quite|extremely|truly|deeply) )?(?:happy|glad|delighted|pleased|thrilled|chuffed|tickled pink|over the moon)(?=[ ]?[.!,;\\n]|$| with (?:pleasure|thanks))`,
      'Delighted!',
    ],
    [
      "(?:it|this|that)(?:'?d| would| will|'s| is)(?: ~)? (?:be )?(?:a (?:pleasure|joy|delight|privilege|treat)|an (?:honour|honor))(?: to (?:attend|come|join|be there|be with you|accept)(?: you)?)?",
      'It would be an honour to attend',
    ],
    [
      '(?:the date|the day|that(?! day)|the time|¤+)(?: (?:really|certainly|also|all|just|date|time|slot|one|definitely|actually|still|would|will|should|indeed)){0,2} (?:works|suits|fits|is fine|is good|is perfect|is free|looks good|is in (?:my|the) (?:diary|calendar))(?: [\\p{L}]+)?(?: (?:for|with|by) (?:me|us))?|(?:works|suits|fine|good|perfect) (?:for|with|by) (?:me|us)(?= *(?:[.!,;\\n]|$))',
      'That works for me',
    ],
    [
      "(?:(?:i've |i have |we've )?(?:got |put |had )it |it(?:'s| is) |already |it's already |safely |now |date )?(?:in|into) (?:my|the|our) (?:diary|calendar|agenda)(?: already| now)?|(?:date|day|19th) (?:saved|noted|booked|blocked)",
      'In the diary',
    ],
    [
      "(?:i(?:'?m| am)|we(?:'re| are)) (?:free|available|around)(?! (?:for (?:an? |the next)|to (?:talk|chat|call|discuss|speak)|until|till|from|of|next|tomorrow|this))(?: (?:on|that|all|for)[^.!?;,\\n]{0,25})?",
      "I'm free that day",
    ],
    ['why not', 'Why not'],
  ],
  busy: [
    [
      "(?:clinics?|meetings?|teaching|patients|theatre|surgery|exams?|interviews?|lectures?|on[- ]call|ward rounds?|inspections?)(?: (?:all (?:day|week|that week)|that day|then|on|that)) ?(?:¤+|(?:that )?(?:day|week))?|(?:have|got|'ve|having) (?:[\\p{L}-]+ ){0,2}(?:patients|meetings|clinics|interviews|exams|examinations|lectures|visitors|appointments|surgery|plans|commitments|obligations|something (?:else )?on|something else)|(?:my|our|the) (?:diary|calendar|schedule|agenda|week|day|tuesday|¤+|month) is (?:[\\p{L}]+ )?(?:full|packed|chock\\p{L}*|taken|spoken for|rammed|crammed|jammed|solid|gone)|start(?:ing)? (?:a|my) new (?:job|post|role)|expected elsewhere|committed elsewhere",
      'Clinic all day',
    ],
    [
      "(?:away|abroad|overseas|travelling|traveling|on (?:annual |parental |maternity |paternity |sick |study |holiday )?leave|on (?:holiday|vacation|sabbatical|honeymoon|duty|call|shift|nights|a plane|a cruise|a course|jury duty|secondment|mission)|out of (?:the )?(?:country|town|office|london|england|the uk)|double[- ]booked|engaged|committed|tied up|fully booked|booked (?:up|solid|out)|snowed under|swamped|stuck|detained|laid up|bedridden|in (?:hospital|clinic|theatre|court|surgery|quarantine|labour|meetings|session)|teaching|operating|lecturing|examining|marking|moving house|chairing|presenting|hosting|defending|giving (?:a|the)|needed (?:in|at|on|here|elsewhere)|covering|working|on the ward|out of action|recovering|convalescing|(?:have|having) (?:surgery|an operation)|due (?:to give birth|date)|(?:getting|be) married|attending (?:a|an|another|my|the)|at (?:a|an|another|my|our|the) (?:conference|congress|wedding|funeral|meeting|course|retreat|workshop|board|summit)|at my [\\p{L}]+'s (?:wedding|funeral|graduation|school))",
      'I am abroad that week',
    ],
    [
      '(?:clash(?:es|ed|ing)?|conflict(?:s|ed)?|collide[sd]?|coincide[sd]?|overlap(?:s|ped)?)(?: with [^.!?;,\\n]{1,60})?',
      'It clashes with my clinic',
    ],
    [
      "(?:a |an |my |another |our |the |have |has |got |'ve |'s )?(?:prior|previous|other|existing|conflicting|long-?standing|unbreakable|immovable|family|earlier|competing|teaching|pressing) (?:engagement|commitment|appointment|obligation|booking|meeting|arrangement|duty|duties|event)s?",
      'A prior engagement',
    ],
    [
      "(?:already|have|has|had|'ve|having|got) ~ (?:a|an|my|another|the|two|three|back-to-back) (?:[\\p{L}-]+ ){0,2}(?:clinic|list|meeting|conference|congress|wedding|funeral|exam|examination|viva|exam board|lecture|appointment|inspection|audit|course|deadline|hearing|operation|surgery|shift|visitor|visitors|class|classes|defence|graduation|trip|interview|interviews|board|audit|site visit|baby|commitment|engagement|plans|birthday|retreat|seminar|workshop|launch)",
      'I have a clinic that day',
    ],
    [
      '(?:inquest|tribunal|hearing|jury service|interview panel|(?:move|moving) (?:house|home|offices?)|promised (?:that|the|this) (?:very )?(?:day|¤+) to|having (?:my|a|an|the|our) [^.!?;,\n]{1,30}(?:replaced|removed|out|fixed|operated on|surgery|operation|procedure|scan|baby|delivered|transplant)|birth|wedding|funeral|graduation|surgery|viva|thesis defence|inspection|audit|exam board|school play|jury service|retirement party|flood|strike|broken (?:leg|hip|ankle|wrist|arm)|flu|covid|shingles|migraine)',
      "My daughter's wedding",
    ],
    [
      "(?:not|hardly|never|isn't|aren't|n't|no)(?: [\\p{L}]+){0,3} free (?:that|this) (?:day|week|month|time)",
      'Not an hour free that week',
    ],
    ['has (?:come up|cropped up|intervened|been brought forward)', 'Something has come up'],
  ],
  elsewhere: [
    [
      "(?:have|has|'ve got|got|need|needed|required|expected|asked|told|due|obliged|summoned|called|sent|invited|must)(?: to)? (?:be )?(?:over |back |out |up |down )?(?:in|at) (?:the )?[\\p{L}][\\p{L}'-]+",
      'I have to be in Leeds',
    ],
    [
      "(?:i(?:'?m| am|'?ll be| will be| shall be| find myself|'?m stuck)|we(?:'?re| are|'?ll be| will be)|being|stuck|stranded|based|(?:flying|off|travelling|going|heading|returning|moving)|on (?:a|the) (?:plane|train|boat|flight))(?: [\\p{L}]+){0,3}? (?:in|at|to|near|over in|off to|on my way to|en route to|up|halfway up|down|across|atop|aboard|over) (?:the )?[\\p{L}][\\p{L}'-]+",
      'Flying to Boston',
    ],
  ],
  need: [
    [
      '(?:neither|none|both|all|each|one) of us (?:drinks?|eats?|is|are|touch\\p{L}*)|milk|tea|coffee|decaf|oat milk|sugar',
      'Neither of us drinks',
    ],
    [
      "(?:i(?:'m| am)|we(?:'re| are)|both|strictly|strict|he|she|§+|being|as|is|eats?|a|am|my [\\p{L}]+ (?:is|eats)|one)?(?: ~)? ?(?:vegetarian|vegan|veggie|eat|pescatarian|halal|kosher|co?eliac|diabetic|gluten|lactose|nuts?|peanuts?|shellfish|dairy|allerg(?:y|ic|ies)|intoleran(?:t|ce)|intolerances|pork|alcohol|meat|fish|eggs?|oats|wheat|sesame|soya?|celery|mushrooms?|onions?|garlic|seafood|prawns?|spicy|wine|teetotal|fasting|ramadan|diet(?:ary)?|meal|food|menu)",
      "I'm vegetarian",
    ],
    [
      '(?:wheelchair|wheel-chair|walking stick|crutch(?:es)?|scooter|rollator|step[- ]free|steps?|stairs?|lift|ramp|elevator|hearing aid|hearing loop|induction loop|hard of hearing|deaf|partially sighted|visually impaired|blind|guide dog|assistance dog|sign language|interpreter|large print|mobility|access(?:ible|ibility)?|disab(?:led|ility)|seat(?:ed|ing)?|chair|stool|table|near the front|front row|aisle seat|blue badge|parking|breastfeed\\p{L}*|prayer room|quiet room|pregnant|stand(?:ing)? for long|sit down|bad (?:knee|hip|back)|cane)',
      'I use a wheelchair',
    ],
  ],
  regret: [
    [
      "(?:un ?fortunately|unfort\\.?|sadly|regrettably|regretfully|alas|sorry|(?:so |very |terribly |really |awfully |truly |deeply )+sorry|i'm afraid|i am afraid|afraid|what a (?:shame|pity)|(?:a |such a |it's a |too |that's a )?(?:pity|shame)|too bad|apologies|(?:with )?(?:much |great |deep |sincere |my )?regrets?|(?:i |we )?regret(?: to (?:say|inform you|tell you|let you know|have to))?|to my (?:great )?(?:regret|disappointment|chagrin)|gutted|disappointed|bummer|damn|annoying(?:ly)?|frustrating(?:ly)?|as luck would have it|my loss|bad timing|terrible timing|heartbroken|it pains me)",
      'Unfortunately',
    ],
    ['(?:thank you|thanks|many thanks|appreciate)[^·.!?;\\n]{0,60}?,? but', 'Thank you for asking, but'],
  ],
  bareYes: [
    [
      "(?:(?:absolutely|definitely|certainly|gladly|willingly|of course|by all means|sure(?: thing)?|naturally|most certainly|for sure)(?= *(?:[.!,;\\n]|$|thank|thx|yes|with pleasure|count))|(?:oh |why |well |ooh |hell |heck |and |a |big )?(?:yes|yep|yup|yeah|yea|aye|yess+|yas|affirmative|ok|okay|(?<!(?:'s|has|have|had|was|is|are|be|been|'ve|we|he|she|they) )(?:agreed|accepted|confirmed|attending)|will do|deal|you bet))(?:,? (?:please|pls|indeed|gladly|absolutely|definitely|certainly|of course|sure|ok|yes|thanks|thank you|sir|ma'am|count me in|with pleasure|very gladly|very much so|rather))*",
      'Yes please',
    ],
  ],
  bareNo: [
    [
      "(?:oh |well |a |alas,? |sadly,? |unfortunately,? |i'm afraid )?(?:no(?= *(?:[.!,;:\\n–—-]|$|thank|thx|sorry|unfortunately|i|i'm|we|to|from|for|can|not|sadly|alas|this))|nope|nah|negative|declined|regrets)(?:,? (?:sorry|unfortunately|thanks|thank you|thx|i'm afraid|sadly|alas|afraid not|can do|many thanks|not this time))*|(?:i'm )?afraid not|sadly not|unfortunately not|regrettably not|alas not",
      'No, sorry',
    ],
  ],
  all: [
    [
      '(?:the |all (?:of )?the )?(?:rest|remainder)(?: of (?:it|the (?:day|programme|program|event)))?',
      'The rest of the day',
    ],
    [
      '(?:for )?(?:the )?(?:whole|entire|full|complete|all) (?:of (?:the )?|the )?(?:day|programme|program|lot|thing|event|shebang|symposium|agenda|schedule|caboodle)|all (?:day|of it|four|four parts|parts|sessions|in)|the lot|everything|every (?:part|session|bit)(?: of it)?|(?:from )?(?:start|beginning|morning) to (?:finish|end|night|evening)|(?:from )?(?:dawn|morning|sunrise) (?:to|till|until) (?:dusk|night|sunset)|from (?:nine|9) (?:to|till|until) (?:the end|half (?:past )?seven|close|drinks)|all of the above|the works|full[- ]day',
      'The whole day',
    ],
  ],
  only: [
    [
      '(?:(?<!(?:if|not) )only(?! (?:too|thing|question|problem|snag|request|worry|concern|issue|catch|downside|dietary|just (?:seen|saw|read|got|back|now|noticed|received|opened|found))(?![\\p{L}]))|just(?! (?:confirm\\p{L}*|to (?:confirm|say|let|tell|be|check|make|add)|want(?:ed)?|writ\\p{L}*|reply\\p{L}*|saying|letting|got|seen|saw|read|heard|noticed|been|found|received|opened|back|so (?:you|that|happy|delighted|pleased)|check\\p{L}*|wondering|delighted|happy|fine|right|great|perfect|lovely|wonderful|in case|now|as (?:well|good)|a (?:quick|short|brief|line|note|reminder|thought|word|question)|one (?:thing|question|more)|swapped|booked|moved|started|had|put|finished|returned|landed|turned)(?![\\p{L}]))|solely|exclusively|merely|purely|simply)',
      'Only the lunch',
    ],
  ],
  except: [
    ['(?:leave|count|cut|keep) me out (?:of|for)', 'Leave me out of the welcome'],
    [
      '(?:would be|is|are|will be) (?:rather |really |totally )?(?:wasted on|not for|lost on|of no use to) (?:me|us)',
      'The reception would be wasted on me',
    ],
    [
      '(?:except(?: for| from)?|apart from|aside from|bar|barring|but (?:for|not|no)|save (?:for)?|excluding|minus|other than|with the exception of|leaving out|without|all but|everything but)',
      'Everything except the drinks',
    ],
    [
      "(?:skip(?:ping)?|miss(?:ing)?(?: out on)?|leave out|leaving out|forgo|forego|pass on|give (?=[^.!?;,\\n]{1,30} a miss)|sit out|duck out of|drop|omit|bow out of|not (?:stay(?:ing)?|stop(?:ping)?) (?:on )?for|leave (?:before|ahead of|prior to)|leaving before|be gone (?:before|by)|won't need|don't count me (?:in )?for|don't cater for me at)(?= )|no(?= (?:networking |mini-|evening )?(?:lunch|drinks?|dinner|reception|opening|conference|welcome|breakfast|workshop|morning|afternoon|evening|symposium)(?![\\p{L}]))",
      'I will skip lunch',
    ],
  ],
  including: [
    [
      '(?:including|incl\\.?|inclusive of|as well as|and (?:also|even)|even|plus|along with|together with)',
      'Including the lunch',
    ],
  ],
  from: [
    [
      '(?:(?:from|as of|starting (?:from|with|at)|arriv(?:e|ing) (?:only |just |already )?(?:at|for|after|around|in time for|by)|join(?:ing)? (?:you )?(?:from|after|at|in time for)|(?<!(?:leave|leaving|gone|go|off|out|away|finish|finished|back|home|done|run|depart) )by(?= (?:lunch(?:time)?|noon|midday|the (?:lunch|conference|afternoon|drinks|reception|symposium))(?![\\p{L}]))|(?<!(?:leave|leaving|go|going|gone|depart|departing|off|away|home|dash|run|head|heading|slip|slipping)(?: [\\p{L}]+){0,2} )after|(?:only |just )?in time for|onwards? from|come (?:in )?at|be there (?:from|by|at)|get there (?:for|by|at|around))(?: about| around| roughly| approximately)?)',
      'From lunch onwards',
    ],
  ],
  until: [
    [
      '(?:until|till|til|up to(?: and including)?|through(?: to)?|as far as|leave (?:at|after|right after|straight after|immediately after|directly after|following)|leaving (?:at|after|right after|straight after)|have to (?:leave|go|run|dash|be off) (?:at|after|right after|straight after|by)|depart(?:ing)? (?:at|after))',
      'Until the end of lunch',
    ],
  ],
  limit: [
    [
      '(?:slope|head|shoot|nip|duck|sneak|push|run|dash|rush|scoot|peel|slink|shuffle|get|be|drive|cycle|tear|set) (?:off|out|away|home|back)(?: [^.!?;,\\n]{1,20})? (?:at|by|around|before|from|about) (?:\\d|noon|one|two|three|four|five|six|half|quarter)[\\p{L}\\d:.]*|(?:make a move|disappear|vanish|excuse myself|go|depart|collect|pick up)(?: [^.!?;,\\n]{1,30})? (?:at|by|around|before|from) (?:\\d|noon|one|two|three|four|five|six|half|quarter)[\\p{L}\\d:.]*',
      "I'll have to slope off at 3",
    ],
    [
      '(?:(?:for )?(?:an|one|half an|a couple of|two|three|1|2) ?(?:hours?|hrs?)|briefly|(?:a )?(?:part|some|bit|portion|half) of (?:it|the|that)|half (?:the|a) day|partly|partially|in part|not (?:all|the whole|the full|the entire|for long)|leave (?:early|at \\d|before the end|around \\d|by \\d)|(?:be |arrive |arriving |a bit |slightly |run(?:ning)? )late|late (?:arrival|in the)|slip (?:out|away|off)|dash off|dip in and out|pop in and out|for as long as|at least)',
      'For an hour',
    ],
  ],
  thatDay: [
    [
      '(?:that|the|those|these|this(?= (?:[\\p{L}]+ )?(?:day|date|time|period|tuesday))) (?:very |same |particular |whole |entire |precise |exact |specific )?(?:day|date|week|tuesday|evening|afternoon|morning|days|time|month|period)|¤+|¥+|(?:just |right )?then|in (?:mid-)?march|till (?:april|easter|summer)|until (?:april|easter|summer|late march|the end of march|may)|the (?:18|17|15|20|21|22)(?:th|st|nd) (?:to|till|until|through)|all (?:week|that week|of march|day tuesday)|already|at the moment|currently|right now|these days|for (?:a month|weeks|the next)',
      'That week',
    ],
  ],
  turn: [
    [
      '(?:but|however|although|though|tho|yet|except that|only that|still|nevertheless|nonetheless|then again|mind you|that said|having said that|on the other hand|despite|even so|afterwards i realised)',
      'But',
    ],
  ],
  negation: [
    [
      "(?:not|no|never|none|nobody|nothing|neither|nor|cannot|can't|cant|won't|wont|don't|dont|doesn't|didn't|isn't|aren't|wasn't|weren't|wouldn't|couldn't|shouldn't|haven't|hasn't|hadn't|shan't|ain't|without|impossible|unable|hardly|barely|scarcely|lack|fail|decline[ds]?|refuse[ds]?|cancel(?:led|s)?|regret)",
      'Not',
    ],
  ],
  coming: [
    [
      `(?:attend(?:s|ed|ing|ance)?|come|comes|came|coming|join(?:s|ed|ing)?|participat(?:e|es|ed|ing|ion)|accept(?:s|ed|ing|ance)?|take part|be there|make it|show up|presence|going|travel(?:ling)?|bring(?:ing)?|go)`,
      'She attends',
    ],
  ],
  courtesy: [
    [
      '(?:ok(?:ay)?|oh|ah|right|great|wonderful|super|lovely|brilliant|excellent|perfect|fantastic|splendid|cool|awesome|nice|marvellous|hurrah|hooray|wow|terrific)(?:,? (?:great|news|stuff|idea|one|ok|then|thanks))*(?= *[.,!—–-]|$)',
      'Ok great, thanks',
    ],
    [
      '(?:so |very |really |most )*(?:delighted|happy|glad|pleased|honoured|thrilled|flattered|touched|chuffed|grateful) to (?:be|have been) (?:invited|asked|included|remembered|thought of|on (?:the|your) list)',
      'Delighted to be invited',
    ],
    [
      'what an? (?:[\\p{L}]+ )?(?:treat|honour|honor|pleasure|privilege|joy|delight|idea|invitation|surprise|programme|line-?up|thought|gesture|event|initiative|day)(?: (?:to (?:be (?:asked|invited|thought of|remembered)|hear from you|receive this)|this is))?',
      'What a nice idea',
    ],
    ['(?<=^|\\n)(?:good )?(?:morning|afternoon|evening|day)(?: [\\p{L}]+){0,3}(?= ?[,!.\\n–—-])', 'Morning all,'],
    [
      "(?:dear|hi|hello|hey|good (?:morning|afternoon|evening|day)|greetings|hiya|to whom it may concern)(?: [\\p{L}.'-]+){0,6}(?=[,!:.\\n—–-])",
      'Dear all,',
    ],
    [
      '(?:(?:many |very many |so many |a thousand |warm |sincere |kind |best |huge |big |heartfelt |with )?(?:thanks|thx|ta|thank you|thankyou|cheers)|(?:i |we )?(?:really |very much |do |so )?appreciate)(?: (?:so much|very much|kindly|a lot|a million|again|ever so much|indeed|all|both|both of you))*(?: (?:for|to) [^.!?;,\\n]{1,70}?(?=[.!?;,\\n]| but | and |$))?',
      'Thank you for the invitation',
    ],
    [
      "(?:(?:that(?:'s| is)|how|so|very|this is|it's|it is|most|what|sounds?|looks?) (?:a )?(?:very |so |really |most |absolutely |like a )*(?:kind|nice|lovely|thoughtful|generous|sweet|good|great|wonderful|interesting|fascinating|fantastic|excellent|terrific|marvellous|intriguing|tempting|brilliant|fun|kind words)(?: (?:of you(?: all)?|programme|initiative|idea|day|event|plan|line-?up|to hear(?: from you)?|to be (?:asked|invited|remembered|thought of)|that you thought of me))?)",
      'How kind of you',
    ],
    [
      '(?:(?:with )?(?:kind|kindest|best|warm|warmest)? ?(?:regards|wishes)|yours(?: (?:sincerely|faithfully|truly|ever))?|sincerely|cheers|all the best|best|love|cordially|take care|speak soon|bye|xx?)',
      'Kind regards',
    ],
  ],
}
