import { words } from './words.ts';

/** Who seems to be asking. */
export interface WhoAsks {
  /** The query speaks as somebody or about what somebody does: "I", "my", "he", "they". */
  speaksOfPeople: boolean;
  /** It speaks to or of someone ("you", "their"), or leaves out who ("can't sleep"), which is less certain. */
  mayBePersonal: boolean;
  /** It speaks as "I", "me" or "someone", and of no one that only an adult would call theirs. */
  seemsAChild: boolean;
}

const oneself = list(`i im ive id ill me my mine myself`);
const someone = list(`someone somebody sum1 some1`);
const others = list(
  `he hes himself she shes her hers herself they theyre theyve theyll we weve us`,
);
const less = list(
  `our ours ourselves you your yours yourself u ur him his them their theirs themselves anyone
  dont cant wont didnt doesnt isnt wasnt not`,
);

/** People that only an adult would speak of in this way, and what only an adult asks to do. */
const adults = list(`
  son sons daughter daughters child children childs kid kids baby toddler stepson stepdaughter nephew niece grandson granddaughter grandaughter
  grandchild grandchildren husband wife partner ex neighbour neighbours neighbor pupil pupils student patient client tenant colleague employee nanny
  babysitter childminder caseload report reporting referral refer consent allegation allegations lado mash record decision section policy procedure
  threshold safeguarding professional practitioner agency
`);

/** How children speak of themselves without saying so. */
const children = list(`kms kys mum mums mummy dad dads daddy stepdad stepmum childline`);

/** Says who seems to be asking, from the words alone. A wrong guess does little harm: each call for help names the other's number too. */
export function whoAsks(query: string): WhoAsks {
  const said = words(query);
  const says = (some: ReadonlySet<string>): boolean => said.some((word) => some.has(word));
  return {
    speaksOfPeople: [oneself, someone, others, children].some(says),
    mayBePersonal: says(less),
    seemsAChild: [oneself, someone, children].some(says) && !says(adults),
  };
}

function list(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/u));
}
