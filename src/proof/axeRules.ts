import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const require = createRequire(import.meta.url);
const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** The version of the rules. */
export const axeVersion = (require('axe-core/package.json') as { version: string }).version;

interface Result {
  id: string;
  nodes: { target: unknown; element?: Element; any: { data?: { messageKey?: string } | null }[] }[];
}

interface Axe {
  run(options: object): Promise<{ violations: Result[]; incomplete: Result[] }>;
}

/** What axe need not decide, because it is decided elsewhere: by the rule, its reason and where it may be. */
const decidedElsewhere: readonly { rule: string; reason: string; within: string }[] = [
  // `probeColours` compares every colour of a gradient with the words, and single letters and signs like all others.
  { rule: 'color-contrast', reason: 'bgGradient', within: '.masthead, .table-scroll' },
  { rule: 'color-contrast', reason: 'shortTextContent', within: '*' },
  { rule: 'color-contrast', reason: 'nonBmp', within: '*' },
  // What a frame that scrolls shows in part is drawn like the rest of it, and a tag has a surface of its own.
  { rule: 'color-contrast', reason: 'elmPartiallyObscured', within: '.table-scroll *' },
  { rule: 'color-contrast', reason: 'elmPartiallyObscuring', within: '.tag' },
  // The dot is beside the words.
  { rule: 'color-contrast', reason: 'pseudoContent', within: '.timeline *' },
  // `probeTargets` measures what the bar with urgent help happens to lie over.
  { rule: 'target-size', reason: 'partiallyObscured', within: '*' },
  // A paragraph mark is not a word that someone could say.
  { rule: 'label-content-name-mismatch', reason: '', within: '.pilcrow' },
  // The heading of a group of rows has no cell beside it.
  { rule: 'th-has-data-cells', reason: '', within: 'table:has(th[scope="rowgroup"])' },
];

/** Puts the rules into the page, outside its own scripts, so that its policy stays as strict as it is. */
export async function loadAxe(page: Page): Promise<void> {
  await page.evaluate(axeSource);
}

/**
 * What the rules find on a page, and what they could not decide, in words.
 * @param page the page, with the rules loaded
 * @param withContrast also measures every text against what is drawn behind it, which takes long
 */
export function axeViolations(page: Page, withContrast: boolean): Promise<string[]> {
  return page.evaluate(
    async ({ contrast, decided }) => {
      const { axe } = globalThis as unknown as { axe: Axe };
      const options = { resultTypes: ['violations', 'incomplete'], elementRef: true };
      const all = await axe.run({
        ...options,
        runOnly: [
          'wcag2a',
          'wcag2aa',
          'wcag21a',
          'wcag21aa',
          'wcag22a',
          'wcag22aa',
          'best-practice',
        ],
        rules: { 'color-contrast': { enabled: contrast }, 'target-size': { enabled: false } },
      });
      // An open menu lies over targets by chance, and axe would measure only what it leaves of them.
      const menus = [...document.querySelectorAll('details')].filter(
        (one) =>
          one.open &&
          [...one.children].some((part) => getComputedStyle(part).position === 'absolute'),
      );
      for (const menu of menus) menu.open = false;
      const targets = await axe.run({ ...options, runOnly: ['target-size'] });
      for (const menu of menus) menu.open = true;
      const violations = [...all.violations, ...targets.violations];
      const incomplete = [...all.incomplete, ...targets.incomplete];
      const open = (results: Result[], say: (fault: string, reason: string) => string) =>
        results.flatMap(({ id, nodes }) =>
          nodes.flatMap(({ target, element, any }) => {
            const reason = any[0]?.data?.messageKey ?? '';
            const isDecided = decided.some(
              (known) =>
                known.rule === id &&
                known.reason === reason &&
                (element?.closest(known.within) ?? null) !== null,
            );
            return isDecided ? [] : [say(`${id} ${JSON.stringify(target)}`, reason)];
          }),
        );
      return [
        ...open(violations, (fault) => fault),
        ...open(incomplete, (fault, reason) => `${fault} is undecided ${reason}`.trim()),
      ];
    },
    { contrast: withContrast, decided: decidedElsewhere },
  );
}
