import { finding } from '../findings/catalogue.ts';
import type { Finding, Place } from '../findings/finding.ts';

/** What makes a drawing more than a drawing, in words. */
const active: readonly [RegExp, string][] = [
  [/<\s*(?:[\w.-]+:)?script\b/iu, 'a script'],
  [/\son[a-z]+\s*=/iu, 'an action that runs a script'],
  [
    /<\s*(?:[\w.-]+:)?(?:foreignObject|iframe|embed|object|audio|video)\b/iu,
    'a part of another page',
  ],
  [/<!\s*(?:DOCTYPE|ENTITY)\b|<\?xml-stylesheet/iu, 'a definition of its own'],
  [
    /\b(?:href|src)\s*=\s*["']?\s*(?!#|data:image\/(?:png|jpeg|webp);)[^\s"'>]/iu,
    'a link to something outside it',
  ],
  [/url\(\s*["']?\s*(?!#)[^)\s]|@import/iu, 'a style from outside it'],
];

/** Finds anything in a drawing (SVG) that could run or fetch something. */
export function svgFaults(svg: string, place: Place): Finding[] {
  return active
    .filter(([pattern]) => pattern.test(svg))
    .map(([, what]) =>
      finding(
        'picture-active',
        place,
        `The drawing contains ${what}.`,
        'Ask whoever made it for a plain SVG without scripts, links or outside styles, or use a PNG.',
      ),
    );
}
