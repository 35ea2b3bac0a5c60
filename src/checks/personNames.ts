import { firstNames, lastNames, tellingLastNames } from './commonNames.ts';

/** Words that make a name with a first name in it that of a place, a law or a body. */
const notPeople =
  /^(?:Street|Road|Lane|Avenue|Close|Court|Way|Square|Place|Park|Ward|House|Hospital|Hospice|Centre|School|College|Academy|University|Trust|Foundation|Act|Inquiry|Review|Report|Hub|Day|And)$/u;

/** What follows makes it the name of a place or a body: "Hazel Wood primary school". */
const ofPlace =
  /^(?: [\p{L}’'-]+){0,2} (?:academy|centre|clinic|college|estate|foundation|hospice|hospital|house|lane|nursery|practice|road|school|street|surgery|trust|university)\b/iu;

/** Words that begin a sentence or a title and are no first names, although a last name may follow. */
const notFirst =
  /^(?:A|All|An|And|As|At|Both|But|By|Can|Dear|Did|Does|For|From|Has|How|If|In|Is|It|Like|Miss|Mr|Mrs|Ms|Mx|Not|Of|On|Our|Since|So|That|The|This|To|Was|What|When|Where|While|Who|Why|With)$/u;

/** Who a first name alone is given to: "her brother Kwame", "the chair, Sunita,". */
const withRole =
  /(?:adult|aunt|baby|boy|brother|carer|chair|child|cousin|daughter|director|father|girl|grandfather|grandmother|head|lead|man|manager|mother|nurse|officer|partner|pupil|resident|sister|social worker|son|student|teacher|uncle|woman|worker),? (\p{Lu}\p{Ll}+)(?![\p{L}’'-]| \p{Lu})/gu;

/** What in a text is most likely the name of a person: a common first or last name with another, or a first name with a role. */
export function likelyNames(text: string): { text: string; start: number }[] {
  const pairs = /(?<![\p{L}\p{N}’'-])(\p{Lu}\p{Ll}+) (\p{Lu}[\p{L}’'-]+)/gu;
  return [
    ...[...text.matchAll(pairs)]
      .filter(
        ([, first = '', last = '']) =>
          (firstNames.has(first) && !notPeople.test(last)) ||
          (tellingLastNames.has(last) && !notFirst.test(first)),
      )
      .map((match) => ({ text: match[0], start: match.index })),
    ...[...text.matchAll(withRole)]
      .filter(([, name = '']) => firstNames.has(name))
      .map((match) => ({
        text: match[1] ?? '',
        start: match.index + match[0].length - (match[1] ?? '').length,
      })),
  ].filter((name) => !ofPlace.test(text.slice(name.start + name.text.length)));
}

/** Whether a word is a name that many people have. */
export function isPersonName(word: string): boolean {
  return firstNames.has(word) || lastNames.has(word.toLowerCase()) || tellingLastNames.has(word);
}

/** Whether a mailbox of one word is made of an initial or a first name and a common last name: `jsmith`, `janesmith72`. */
export function isLikelyName(mailbox: string): boolean {
  const word = mailbox.toLowerCase().replace(/\d+$/u, '');
  return [...lastNames].some((last) => {
    if (!word.endsWith(last)) return false;
    const before = word.slice(0, -last.length);
    const asName = before.charAt(0).toUpperCase() + before.slice(1);
    return /^[a-z]$/u.test(before) || firstNames.has(asName);
  });
}
