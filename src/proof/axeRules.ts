import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const require = createRequire(import.meta.url);
const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** The version of the rules. */
export const axeVersion = (require('axe-core/package.json') as { version: string }).version;

interface Result {
  id: string;
  nodes: { target: unknown; any: { data?: { messageKey?: string } | null }[] }[];
}

interface Axe {
  run(options: object): Promise<{ violations: Result[]; incomplete: Result[] }>;
}

/**
 * Why axe may leave a contrast undecided, where `probeColours` decides it: each colour of a gradient is held against the words,
 * single letters and signs count like words, and what a frame that scrolls shows in part is drawn like the rest.
 */
const decidedElsewhere = ['bgGradient', 'shortTextContent', 'nonBmp', 'elmPartiallyObscured'];

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
      const { violations, incomplete } = await axe.run({
        runOnly: [
          'wcag2a',
          'wcag2aa',
          'wcag21a',
          'wcag21aa',
          'wcag22a',
          'wcag22aa',
          'best-practice',
        ],
        rules: { 'color-contrast': { enabled: contrast }, 'target-size': { enabled: true } },
        resultTypes: ['violations', 'incomplete'],
      });
      const reasonOf = ({ any }: Result['nodes'][number]): string => any[0]?.data?.messageKey ?? '';
      return [
        ...violations.map(({ id, nodes }) => `${id} ${JSON.stringify(nodes[0]?.target)}`),
        ...incomplete.flatMap(({ id, nodes }) =>
          nodes
            .filter((node) => id !== 'color-contrast' || !decided.includes(reasonOf(node)))
            .map((node) =>
              `${id} ${JSON.stringify(node.target)} is undecided ${reasonOf(node)}`.trim(),
            ),
        ),
      ];
    },
    { contrast: withContrast, decided: decidedElsewhere },
  );
}
