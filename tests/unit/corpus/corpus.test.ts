import { afterAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/checks/checkContent.ts';
import { newMemory } from '../../../src/load/loadMemory.ts';
import type { Finding } from '../../../src/findings/finding.ts';
import type { Change } from '../../support/fixture.ts';
import { brief, fixtureWith } from '../../support/fixture.ts';
import { sampleOf } from '../../support/sample.ts';
import type { Broken } from './broken.ts';
import { brokenFiles } from './brokenFiles.ts';
import { brokenSettings } from './brokenSettings.ts';
import { brokenTables } from './brokenTables.ts';
import { brokenTexts } from './brokenTexts.ts';
import { improvementFiles } from './improvementFiles.ts';

const memory = newMemory();
/** The small partnership with an improvement section, and enough text to meet its requirements. */
const additions: Record<string, Change> = {
  ...improvementFiles,
  'arrangements/who-leads.mdx': (text) =>
    `${text.trimEnd()}\n\n${'The three partners lead together and answer for all that the partnership does. '.repeat(4)}\n`,
};

const base = fixtureWith(additions).files.map(({ path, bytes }) => ({
  path,
  text: Buffer.from(bytes).toString('utf8'),
}));

/** Terms from libraries, which mean nothing to an editor. */
const internals =
  /zod|acorn|micromark|mdast|vfile|\bundefined\b|\[object|\bNaN\b|Invalid input|expected (?:string|array|object|number)|\bnode:|\.ts\b|\bat .+:\d+:\d+/u;

/** Files whose absence must be noticed. */
const needed = [
  'site.yaml',
  'documents.yaml',
  'datasets/contacts.csv',
  'datasets/contacts.yaml',
  'requirements/guidance.yaml',
  'reports/2020-21/report.yaml',
  'groups/executive.mdx',
  'agencies/council.mdx',
  'thresholds/levels.yaml',
  'thresholds/domains.yaml',
  'thresholds/timescales.yaml',
  'glossary/rapid-review.mdx',
  'improvement/scales.yaml',
  'improvement/inspections/visit-2019.yaml',
  'improvement/plans/plan-2019.yaml',
  'improvement/indicators.yaml',
];

const corpus: Broken[] = base.flatMap(({ path, text }) => [
  ...brokenFiles(path, text, needed.includes(path)),
  ...(path.endsWith('.csv') ? brokenTables(path, text) : brokenSettings(path, text)),
  ...(path.endsWith('.mdx') ? brokenTexts(path, text) : []),
]);

const rates = new Map<string, { inputs: number; findings: number }>();

afterAll(() => {
  const rows = [...rates].map(
    ([kind, { inputs, findings }]) =>
      `  ${kind}: ${inputs}, ${(findings / inputs).toFixed(1)} findings each`,
  );
  process.stdout.write(`Corpus of broken inputs: ${corpus.length}\n${rows.join('\n')}\n`);
});

async function findingsOf(broken: Broken): Promise<Finding[]> {
  const { findings } = await checkContent(fixtureWith({ ...additions, ...broken.changes }), memory);
  const rate = rates.get(broken.kind) ?? { inputs: 0, findings: 0 };
  rates.set(broken.kind, { inputs: rate.inputs + 1, findings: rate.findings + findings.length });
  return findings;
}

/** Whether a finding is the expected one. */
function fits({ file, line, cell, code }: Finding, broken: Broken): boolean {
  const [first, last] = broken.lines ?? [0, Infinity];
  return (
    file.startsWith(broken.file) &&
    (broken.lines === undefined ||
      code === 'file-empty' ||
      (line !== undefined && line >= first && line <= last)) &&
    (broken.cell === undefined || cell === broken.cell) &&
    (broken.codes === undefined || broken.codes.includes(code))
  );
}

test('the partnership has no findings before it is broken', async () => {
  const { findings } = await checkContent(fixtureWith(additions), memory);
  expect(findings).toEqual([]);
});

test('there are enough broken inputs', () => {
  expect(corpus.length).toBeGreaterThan(1000);
  expect(new Set(corpus.map(({ name }) => name)).size).toBe(corpus.length);
});

/** `npm test` tries some of each kind, and `npm run prove` all of them. */
describe('every broken input is reported at its place, in plain words', () => {
  test.each([...Map.groupBy(corpus, ({ kind }) => kind)])('%s', async (_kind, all) => {
    const missed: string[] = [];
    const unclear: string[] = [];
    for (const broken of sampleOf(all, ({ name }) => name, 20)) {
      const findings = await findingsOf(broken);
      if (!findings.some((finding) => fits(finding, broken)))
        missed.push(`${broken.name}: ${JSON.stringify(findings.map(brief))}`);
      for (const { message, hint } of findings) {
        if (internals.test(`${message} ${hint}`) || hint.length < 6)
          unclear.push(`${broken.name}: ${message} ${hint}`);
      }
    }
    expect(missed).toEqual([]);
    expect(unclear).toEqual([]);
  });
});
