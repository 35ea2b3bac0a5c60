import type { FindingCode } from '../findings/catalogue.ts';
import { isLikelyPersonal, isPersonalAddress } from './mailboxes.ts';
import { likelyNames } from './personNames.ts';

/** Something in a text that belongs to one person. */
export interface PersonalData {
  code: FindingCode;
  text: string;
  start: number;
}

interface Kind {
  code: FindingCode;
  /** What every text with this has, so that most texts need no closer look. */
  sign: RegExp;
  pattern: RegExp;
  /** Whether what the pattern finds is really personal. */
  isPersonal?: (found: string) => boolean;
}

const address =
  /(?<![\p{L}\p{N}._%+'-])[\p{L}\p{N}_%+'-]+(?:\.[\p{L}\p{N}_%+'-]+)*@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;

const kinds: readonly Kind[] = [
  {
    code: 'personal-email',
    sign: /@/u,
    pattern: address,
    isPersonal: isPersonalAddress,
  },
  {
    code: 'personal-telephone',
    sign: /\d{3}/u,
    pattern:
      /(?<![\p{L}\p{N}£.,/-])(?:\+44[\s-]?(?:\(0\)[\s-]?)?|\(?0)\d(?:\)?[\s-]?\d){8,9}(?![\p{L}\p{N}]|[./,-]\d)/gu,
  },
  {
    code: 'personal-number',
    sign: /\d{2}/u,
    pattern:
      /(?<![\p{L}\p{N}.,/-])(?:\d{3}[ -]?\d{3}[ -]?\d{4}|[A-CEGHJ-PR-TW-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D])(?![\p{L}\p{N}]|[./,-]\d)/gu,
    isPersonal: (number) => /^[A-Z]/u.test(number) || isNhsNumber(number),
  },
  {
    code: 'personal-birth-date',
    sign: /born|birth|d\.?o\.?b/iu,
    pattern:
      /\b(?:born(?: on)?|date of birth|d\.?o\.?b\.?)[\s:,]*(?:the |is |was )?(?:\d{1,2}(?:st|nd|rd|th)?[\s./-](?:\d{1,2}|jan\p{L}*|feb\p{L}*|mar\p{L}*|apr\p{L}*|may|june?|july?|aug\p{L}*|sep\p{L}*|oct\p{L}*|nov\p{L}*|dec\p{L}*)[\s./-]\d{2,4}|\d{4}-\d{2}-\d{2})/giu,
  },
  {
    code: 'personal-postcode',
    sign: /\d ?[A-Z]{2}/u,
    pattern:
      /(?<![\p{L}\p{N}-])(?:[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2}|GIR ?0AA)(?![\p{L}\p{N}-])/gu,
  },
  {
    code: 'person-named',
    sign: /Mr|Ms|Mx|Dr|Prof|Sir|Dame|Lord|Lady|Baroness|Cllr|Councillor|Rev|Miss|PC|DC|DS|DI|Supt|Insp|Sgt|Cmdr/u,
    pattern:
      /(?<![\p{L}\p{N}])(?:Mr|Mrs|Ms|Mx|Dr|Prof|Professor|Sir|Dame|Lord|Lady|Baroness|Cllr|Councillor|Revd?|Reverend|Miss|PC|WPC|DC|DCI|DI|DS|DSU|DSupt|Supt|Insp|Sgt|Cmdr)\.? (?!(?:Chancellor|Chief|Justice|Justices|Lieutenant|Mayor|Mayoress|President)\b)\p{Lu}[\p{Ll}'’-]+(?: \p{Lu}[\p{Ll}'’-]+)?/gu,
  },
];

/** Finds what belongs to one person in a text. */
export function personalData(text: string): PersonalData[] {
  const certain = kinds.flatMap(({ code, sign, pattern, isPersonal }) =>
    !sign.test(text)
      ? []
      : [...text.matchAll(pattern)]
          .filter(([found]) => isPersonal?.(found) ?? true)
          .map((match) => ({ code, text: match[0], start: match.index })),
  );
  const likely = [
    ...(text.includes('@') ? [...text.matchAll(address)] : [])
      .filter(([found]) => isLikelyPersonal(found))
      .map((match) => ({ text: match[0], start: match.index })),
    ...likelyNames(text),
  ];
  const isTold = ({ text: found, start }: { text: string; start: number }): boolean =>
    certain.some((one) => one.start < start + found.length && start < one.start + one.text.length);
  return [
    ...certain,
    ...likely
      .filter((one) => !isTold(one))
      .map((one): PersonalData => ({ code: 'person-likely', ...one })),
  ];
}

/** Whether ten digits end in the check digit of an NHS number. */
function isNhsNumber(text: string): boolean {
  const digits = [...text].filter((sign) => /\d/u.test(sign)).map(Number);
  const sum = digits.slice(0, 9).reduce((total, digit, index) => total + digit * (10 - index), 0);
  return (11 - (sum % 11)) % 11 === digits[9] && new Set(digits).size > 1;
}
