import { stem, words } from './words.ts';

/** Somebody near: the person who types, or somebody whom they know at home. */
const near = stems(`
  i im ive me my myself mum mummy mam mom mother dad daddy father stepdad stepmum stepfather stepmother brother sister
  gran nan granny grandma grandad grandmother grandfather aunt auntie uncle cousin son daughter nephew niece grandson
  granddaughter husband wife boyfriend girlfriend ex friend neighbour someone somebody
`);

/** What is done to people, and what they feel when it is. */
const harm = stems(`
  abuse hit hurt harm beat beaten smack slap punch kick bite strangle choke burn bruise violent attack shout scream yell
  threaten control stalk touch grope rape molest groom bully starve neglect scare afraid frighten terrify unsafe
`);

/** Who asks in these words is at work, or worried about somebody at work, and other pages answer that. */
const atWork = stems(`
  teacher headteacher coach tutor nurse doctor colleague staff worker professional officer volunteer childminder priest imam
  allegation complaint record consent referral section level threshold policy procedure training figures statistics
`);

/** Harm to the one who types comes before everything, whoever does it. */
const oneself = stems('me myself');

/** Ways of saying that somebody wants to die or hurts themselves. */
const despair =
  /\b(?:suicid\w*|kill(?:ing)? (?:my|him|her|them|our|your)sel(?:f|ves)|(?:hurt|harm|cut)(?:s|ing|ting)? (?:my|him|her|them)sel(?:f|ves)|(?:end|take|ending|taking) (?:my|his|her|their) (?:own )?li(?:fe|ves)|(?:wants?|wish|going|ready) to die|(?:dont|not|no longer) want to (?:live|be here|be alive|wake up|exist)|(?:wish i|better off) (?:was |were )?dead|hate my life|into my (?:bed|room|bedroom))\b/u;

/** What people who mean to tell somebody want to know first, and how they ask for a number. */
const beforeTelling =
  /\b(?:(?:take|taken|lose|remove) (?:my|our|the) (?:child|children|kids?|baby|son|daughter)|what (?:will |would )?happens? (?:after|when|if|once) (?:i|we) (?:report|call|tell|ring|phone)|(?:phone|telephone|contact|services|care|council|police|emergency|helpline) number)\b/u;

/** Words around the name of somebody to tell when it is a number that is wanted. */
const reaching = new Set(
  'how do can i to the contact reach call ring phone telephone number email details'.split(' '),
);

/**
 * Says whether a query is a call for help: somebody is hurt, afraid or in despair, or wants to reach one of those who can be told.
 * @param names what those who can be told are called
 */
export function callsForHelp(query: string, names: readonly string[] = []): boolean {
  const asked = words(query);
  const text = asked.join(' ');
  if (despair.test(text) || beforeTelling.test(text)) return true;
  const wanted = asked.filter((word) => !reaching.has(word)).join(' ');
  if (names.some((name) => words(name).join(' ') === wanted)) return true;
  const said = asked.map(stem);
  const says = (list: ReadonlySet<string>): boolean => said.some((one) => list.has(one));
  return says(harm) && says(near) && (says(oneself) || !says(atWork));
}

function stems(text: string): ReadonlySet<string> {
  return new Set(words(text).map(stem));
}
