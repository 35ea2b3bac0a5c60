/** A detail that points to a person, the more the more of them come together. */
export interface IdentifyingDetail {
  kind: 'initials' | 'age' | 'street' | 'school' | 'date' | 'ethnic group';
  text: string;
  start: number;
}

const months =
  'January|February|March|April|May|June|July|August|September|October|November|December';

const patterns: readonly [kind: IdentifyingDetail['kind'], pattern: RegExp][] = [
  [
    'initials',
    /(?<![\p{L}.])(?:\p{Lu}\. ?){2,3}(?![\p{L}])|\b(?:Child|Adult|Baby|Boy|Girl|Mother|Father|Sibling) [A-Z]\d?\b(?!-)/gu,
  ],
  [
    'age',
    /\baged? (?:\d{1,3}|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen))\b(?! ?(?:to|and|–|-|or|years? (?:and|or) over))|\b\d{1,3}[ -](?:years?|months?|weeks?)[ -]olds?\b|(?<=\p{Lu}\.? |\b(?:boy|girl|child|man|woman) )\(\d{1,3}\)/gu,
  ],
  [
    'street',
    /(?<![\p{L}])\p{Lu}\p{L}+ (?:Avenue|Close|Crescent|Drive|Gardens|Lane|Mews|Road|Street|Terrace)\b/gu,
  ],
  [
    'school',
    /(?<![\p{L}])(?:St |\p{Lu}\p{L}+(?:['’]s)? ){1,3}(?:Academy|College|High School|Infant School|Junior School|Nursery|Primary|Primary School|School)\b/gu,
  ],
  ['date', new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)? (?:${months}) \\d{4}\\b`, 'gu')],
  [
    'ethnic group',
    /\b(?:African|Afghan|Albanian|Arab|Asian|Bangladeshi|Black|Caribbean|Chinese|Eritrean|Ghanaian|Gypsy|Indian|Iranian|Iraqi|Irish|Kurdish|Nigerian|Pakistani|Polish|Roma|Romanian|Somali|Sudanese|Syrian|Traveller|Turkish|Vietnamese|White)(?: British| African| Caribbean| heritage)* (?:baby|boy|child|family|father|girl|man|mother|origin|parents|woman)\b/gu,
  ],
];

/** The details in a text that point to a person. */
export function identifyingDetails(text: string): IdentifyingDetail[] {
  return patterns.flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].map((match) => ({
      kind,
      text: match[0].trim(),
      start: match.index,
    })),
  );
}

/** The first detail of each kind. */
export function oneOfEach<T extends { kind: string }>(details: readonly T[]): T[] {
  return [...Map.groupBy(details, ({ kind }) => kind).values()].flatMap(([first]) => first ?? []);
}

/** So many kinds of detail together may point to one person. */
export const tooMany = 3;
