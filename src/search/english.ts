import type { SearchLanguage } from './searchLanguage.ts';
import { stem } from './words.ts';

/** What the search knows of English. */
export const english: SearchLanguage = {
  stem,
  otherForms: () => [],
  fillers: list(
    `a about after all also am an and any anybody anyone are as at be because been before being between but by can cannot cant could did do does doing dont
  for from get gets getting give given go going got had happen happened happens has have having he her hers him his how however i id if im in into is isnt it its ive
  just kind let like long look looks looking make makes making many may me might mine much must my need needed needs next no not now of often on once onto or our out over own please quickly
  really say says send sends sending sent she should so some somebody someone something soon sort stuff than that thats the their them then there these they thing things think this those through
  to too under until up us use used using very want wants was we were what whats when where whether which while who whom whos whose why will wish with without wont would you your yours
  hes shes theyre theyve theyd youre youve weve idk sum1 some1 plz pls cos coz cuz wanna gonna gotta aint arent wasnt werent hasnt havent hadnt couldnt
  shouldnt wouldnt didnt doesnt ur u ya ok okay maybe ever even still again already anything everything nothing keep keeps keeping feel feels feeling felt
  definition mean meaning means stand stands deadline deadlines timescale timescales`,
  ),
  questions: [
    {
      asks: /\b(?:how (?:long|soon|quick|quickly|fast|often|much time|many (?:working )?(?:days|weeks|months|hours))|deadlines?|time ?limits?|time ?scales?|time ?frames?|by when|when (?:must|should|do|does|is|are)|within|working days?|\d+ (?:working )?(?:hours?|days?|weeks?|months?))\b/u,
      kinds: ['time-limits'],
      lift: 0.3,
    },
    {
      asks: /\b(?:what (?:is|are|does|do)|whats|mean|means|meaning|stands? for|definition|define|abbreviation|acronym)\b/u,
      kinds: ['glossary'],
      lift: 0.12,
    },
    {
      asks: /\b(?:how many|number of|numbers|figures?|statistics?|stats|data|percentage|per cent|proportion|trends?|rates?|charts?|csv|spreadsheet|download|20\d\d-\d\d|by (?:year|month|quarter|type|category|sector|source|age|gender|sex|ethnicity|area|agency|team|outcome))\b/u,
      kinds: ['data'],
      lift: 0.25,
    },
    {
      asks: /\b(?:who (?:is on|sits|chairs?|leads?|runs|attends|goes)|members?|membership|chairs?|chaired|quorum|quorate|terms of reference|meets?|groups?|subgroups?|panel|committee)\b/u,
      kinds: ['group'],
      lift: 0.15,
    },
    {
      asks: /\b(?:who (?:do|should|can|to) (?:i|we)?|phone|telephone|ring|call|hotline|helpline|out of hours|emergency|report (?:a|an|my|abuse|neglect|someone|somebody))\b/u,
      kinds: ['help'],
      lift: 0.12,
    },
    {
      asks: /\b(?:annual report|yearly report|last year|this year|in the year|achieved|progress)\b/u,
      kinds: ['report'],
      lift: 0.08,
    },
    {
      asks: /\b20\d\d\b(?!-)/u,
      kinds: ['report', 'data', 'improvement'],
      lift: 0.08,
    },
  ],
  people: {
    oneself: list(`i im ive id ill me my mine myself`),
    someone: list(`someone somebody sum1 some1`),
    others: list(`he hes himself she shes her hers herself they theyre theyve theyll we weve us`),
    less: list(`our ours ourselves you your yours yourself u ur him his them their theirs themselves anyone
  dont cant wont didnt doesnt isnt wasnt not`),
    adults: list(`
  son sons daughter daughters child children childs kid kids baby toddler stepson stepdaughter nephew niece grandson granddaughter grandaughter
  grandchild grandchildren husband wife partner ex neighbour neighbours neighbor pupil pupils student patient client tenant colleague employee nanny
  babysitter childminder caseload report reporting referral refer consent allegation allegations lado mash record decision section policy procedure
  threshold safeguarding professional practitioner agency
`),
    children: list(`kms kys mum mums mummy dad dads daddy stepdad stepmum childline`),
  },
};

function list(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/u));
}
