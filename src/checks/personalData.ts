import type { FindingCode } from '../findings/catalogue.ts';

/** Something in a text that belongs to one person. */
export interface PersonalData {
  code: FindingCode;
  text: string;
  start: number;
}

interface Kind {
  code: FindingCode;
  /** What every text that holds it has: most texts need no closer look. */
  sign: RegExp;
  pattern: RegExp;
  /** Whether what the pattern finds is really personal. */
  isPersonal?: (found: string) => boolean;
}

/** Words in the names of mailboxes that belong to a team. */
const teamWords = new Set([
  'access',
  'admin',
  'adult',
  'adults',
  'advice',
  'board',
  'business',
  'care',
  'central',
  'chair',
  'child',
  'children',
  'childrens',
  'complaints',
  'contact',
  'council',
  'data',
  'designated',
  'development',
  'duty',
  'early',
  'education',
  'enquiries',
  'enquiry',
  'executive',
  'family',
  'families',
  'first',
  'front',
  'door',
  'health',
  'help',
  'hub',
  'info',
  'information',
  'lado',
  'learning',
  'manager',
  'mash',
  'media',
  'news',
  'nhs',
  'no',
  'office',
  'officer',
  'partners',
  'partnership',
  'police',
  'policy',
  'press',
  'protection',
  'public',
  'quality',
  'referral',
  'referrals',
  'reply',
  'response',
  'review',
  'reviews',
  'safeguarding',
  'school',
  'schools',
  'secretariat',
  'section',
  'service',
  'services',
  'social',
  'support',
  'team',
  'training',
  'unit',
  'web',
  'welfare',
  'work',
  'young',
  'youth',
]);

const kinds: readonly Kind[] = [
  {
    code: 'personal-email',
    sign: /@/u,
    pattern:
      /(?<![\p{L}\p{N}._%+'-])[\p{L}\p{N}_%+'-]+(?:\.[\p{L}\p{N}_%+'-]+)*@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu,
    isPersonal: (address) => isNamed(address.split('@', 1)[0] ?? ''),
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
    sign: /Mr|Ms|Mx|Dr|Prof|Sir|Dame|Lord|Lady|Baroness|Cllr|Councillor|Rev|PC|DC|DS/u,
    pattern:
      /(?<![\p{L}\p{N}])(?:Mr|Mrs|Ms|Mx|Dr|Prof|Professor|Sir|Dame|Lord|Lady|Baroness|Cllr|Councillor|Revd?|Reverend|PC|WPC|DC|DCI|DS)\.? (?!(?:Chancellor|Chief|Justice|Justices|Lieutenant|Mayor|Mayoress|President)\b)\p{Lu}[\p{Ll}'’-]+(?: \p{Lu}[\p{Ll}'’-]+)?/gu,
  },
];

/** Finds what belongs to one person in a text. */
export function personalData(text: string): PersonalData[] {
  return kinds.flatMap(({ code, sign, pattern, isPersonal }) =>
    !sign.test(text)
      ? []
      : [...text.matchAll(pattern)]
          .filter(([found]) => isPersonal?.(found) ?? true)
          .map((match) => ({ code, text: match[0], start: match.index })),
  );
}

/** Whether a mailbox is made of a first and a last name, as `jo.bloggs` or `j.bloggs`. */
function isNamed(mailbox: string): boolean {
  const parts = mailbox.toLowerCase().split(/[._]/u);
  return (
    parts.length >= 2 &&
    parts.length <= 3 &&
    parts.every((part) => /^\p{L}[\p{L}'-]*\d{0,2}$/u.test(part) && !teamWords.has(part))
  );
}

/** Whether ten digits end in the check digit of an NHS number. */
function isNhsNumber(text: string): boolean {
  const digits = [...text].filter((sign) => /\d/u.test(sign)).map(Number);
  const sum = digits.slice(0, 9).reduce((total, digit, index) => total + digit * (10 - index), 0);
  return (11 - (sum % 11)) % 11 === digits[9] && new Set(digits).size > 1;
}
