import { perText } from './perText.ts';
import { numberWordPattern, numberWords, romanNumerals, unitWords } from './numberWords.ts';

/** A number in a sentence that could be a figure of a table. */
export interface NumberInText {
  /** What it is worth: 1220 for "1,220", 2 for "two", 1000000 for "£1 million". */
  value: number;
  /** Whether it is a percentage or a sum of money. */
  kind: 'plain' | 'percent' | 'money';
  /** How many decimal places it is given to; negative when it is rounded to thousands or millions. */
  decimals: number;
  /** The words, as written. */
  text: string;
  /** Where it starts. */
  start: number;
  /** Where the words after it start. */
  end: number;
  /** Whether it is written as a word. */
  isWord: boolean;
}

/** Words that count, besides those for numbers. */
const countingWords = new Map([
  ['none', 0],
  ['zero', 0],
  ['nought', 0],
  ['once', 1],
  ['twice', 2],
  ['a couple of', 2],
  ['a pair of', 2],
  ['a trio of', 3],
  ['half a dozen', 6],
  ['a dozen', 12],
  ['a hundred', 100],
]);
const months =
  'January|February|March|April|May|June|July|August|September|October|November|December';

/** Digits, with what shows that they are money, a percentage or a large number. */
const digits =
  /(?<![\p{L}\d.,/–-]|[\p{L}\d]')(£ ?)?(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(?![\d/]|\.\d|,\d{3})( ?%| per ?cent\b| (?:million|thousand|billion)\b)?/giu;
const spelled = new RegExp(
  `(?<![\\p{L}\\d-])(a single|${[...countingWords.keys()].join('|')}|${numberWordPattern})(?![\\p{L}\\d-])( per ?cent\\b)?`,
  'giu',
);

/** What comes before a number that is the name of something, or a limit, and no figure. */
const namedBefore = new RegExp(
  `(?:\\b(?:${months}|sections?|chapters?|paragraphs?|paras?|items?|pages?|tables?|charts?|parts?|levels?|stages?|steps?|tiers?|years?|keys?|quarters?|periods?|areas?|wards?|districts?|zones?|teams?|bands?|grades?|groups?|notes?|annex|appendix|schedules?|articles?|regulations?|rules?|versions?|actions?|issues?|findings?|recommendations?|objectives?|priority|number|nos?\\.|NI|PN|Q|phase|week|day|form|aged?|ages|under|over|above|below|turn(?:s|ed|ing)?|(?<!no )(?:more|fewer|less) than)|first|last|next|every)\\s+(?:\\d+(?:,| and| to| or)\\s+)?$`,
  'iu',
);
/** The first half of a part such as "four in ten". "3 out of 33" is not such a part: it counts. */
const partBefore = new RegExp(
  `\\b(?:${unitWords.join('|')}|\\d+) (?:in|out of)(?: every)? $`,
  'iu',
);
const roundWhole =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|[2-9]|[125]0|100|1,?000)\b(?![\d,.]\d)/iu;
/** What comes after a number that counts time, an age, a part, or the drawn things of a chart. */
const namedAfter = new RegExp(
  `^(?:[ -](?:calendar |working |school |more |further |full |whole )?(?:seconds?|minutes?|hours?|days?|weeks?|months?|quarters?|years?|times|fold)\\b|(?:st|nd|rd|th)\\b|[ ](?:${months})\\b|[ ](?:bars?|lines?|columns?|rows?|tables?|charts?|series|points|kinds?|types?|categories|sectors|codes?|sources?|ways?|parts?|halves|thirds?|quarters|fifths?|tenths?|areas|reasons?|pounds|pence)\\b|[ ](?:in|out of)(?: every)? (?:two|three|four|five|six|seven|eight|nine|ten|[2-9]|[125]0|100|1,?000)\\b(?![\\d,.]\\d)|[ ]or more\\b|[ ]and over\\b)`,
  'iu',
);

/**
 * The numbers of a text that may be figures. Years, dates, lengths of time, ages, references such as "section 47" and parts
 * such as "four in ten" are left out, and so is "one" if it is not a number.
 */
export const numbersIn = perText(numbersOf);

function numbersOf(original: string): NumberInText[] {
  const text = plainDigits(original);
  const found = [...digitNumbers(text), ...wordNumbers(text), ...romanNumbers(text)].toSorted(
    (a, b) => a.start - b.start,
  );
  return found
    .filter(({ start, end, kind }) => {
      if (kind !== 'plain') return true;
      const [before, after] = [text.slice(0, start), text.slice(end)];
      const isPart = partBefore.test(before) && roundWhole.test(text.slice(start));
      return (
        !isPart && !isLabel(before, after) && !namedBefore.test(before) && !namedAfter.test(after)
      );
    })
    .map((number) => ({ ...number, text: original.slice(number.start, number.end) }));
}

/** Whether a number before a bracket numbers something, as in "3)" and "section 16E(3)". "Neglect (3)" is a figure. */
function isLabel(before: string, after: string): boolean {
  return after.startsWith(')') && (!before.includes('(') || /[\p{L}\d)]\($/u.test(before));
}

/** The same text with digits of any width, shape or script as plain ones, each where it was. */
function plainDigits(text: string): string {
  return text.replace(/[^\p{ASCII}]/gu, (sign) => {
    const plain = sign.normalize('NFKC');
    if (/^\d$/u.test(plain) && sign.length === 1) return plain;
    // Whatever turns a digit into a keycap is not part of the number.
    return sign === '\ufe0f' || sign === '\u20e3' ? ' ' : sign;
  });
}

function digitNumbers(text: string): NumberInText[] {
  return [...text.matchAll(digits)].flatMap((match): NumberInText[] => {
    const [whole, pound, amount, fraction = '', after = ''] = match;
    const unit = after.trim().toLowerCase();
    const power = { thousand: 3, million: 6, billion: 9 }[unit] ?? 0;
    const isPercent = unit.startsWith('%') || unit.startsWith('per');
    const plain = `${(amount ?? '').replaceAll(',', '')}${fraction}`;
    const isYear =
      /^(?:19|20)\d\d$/u.test(plain) &&
      pound === undefined &&
      unit === '' &&
      !(amount ?? '').includes(',');
    const isJoined = /^[\p{L}–-]/u.test(text.slice(match.index + whole.length));
    if (isYear || (isJoined && unit === '')) return [];
    return [
      {
        value: Number(`${plain}e${power}`),
        kind: isPercent ? 'percent' : pound === undefined ? 'plain' : 'money',
        decimals: Math.max(0, fraction.length - 1) - power,
        text: whole,
        start: match.index,
        end: match.index + whole.length,
        isWord: false,
      },
    ];
  });
}

const roman = new RegExp(
  `(?<![\\p{L}\\d-])(?:${[...romanNumerals.keys()].join('|')})(?![\\p{L}\\d-])`,
  'gu',
);

function romanNumbers(text: string): NumberInText[] {
  return [...text.matchAll(roman)].map(({ 0: numeral, index }) => ({
    value: romanNumerals.get(numeral) ?? 0,
    kind: 'plain',
    decimals: 0,
    text: numeral,
    start: index,
    end: index + numeral.length,
    isWord: true,
  }));
}

/** What follows "once" or "twice" when they say how often. Tables count by the year, so that is not a frequency here. */
const frequency =
  /^ (?:an?|each|every|per) (?:calendar |working |school |full |whole )?(?:hour|day|night|week|fortnight|month|quarter|term)\b/iu;
/** What follows "once" where it means "as soon as". */
const clause =
  /^ (?:again|all|an? (?!year)|both|each|every|everybody|everyone|h(?:e|er|is)|it|its|more|no|our|she|some|somebody|someone|th(?:at|e|eir|ese|ey|is|ose)|we|you|your)\b/iu;

function wordNumbers(text: string): NumberInText[] {
  return [...text.matchAll(spelled)].flatMap((match): NumberInText[] => {
    const [whole, word = '', percent] = match;
    const [before, after] = [text.slice(0, match.index), text.slice(match.index + whole.length)];
    const isOne = word.toLowerCase() === 'one';
    const isOften = /^(?:once|twice)$/iu.test(word) && frequency.test(after);
    const isConjunction = /^once$/iu.test(word) && (/\bat $/iu.test(before) || clause.test(after));
    const isPronoun =
      isOne &&
      (/\b(?:no|any|every|each|some|this|that|which|the|another|an?|by|than|or|from|at least)\s+$/iu.test(
        before,
      ) ||
        /^(?:[ ](?:another|or|by|to|is|was|can|may|of (?!them|these|those|all|the \d))|[’'.,;:)]|$)/iu.test(
          after,
        ));
    if (isPronoun || isOften || isConjunction) return [];
    return [
      {
        value: countingWords.get(word.toLowerCase()) ?? numberWords.get(word.toLowerCase()) ?? 1,
        kind: percent === undefined ? 'plain' : 'percent',
        decimals: 0,
        text: whole,
        start: match.index,
        end: match.index + whole.length,
        isWord: true,
      },
    ];
  });
}
