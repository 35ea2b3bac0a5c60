import { expect, test } from 'vitest';
import { readAudit } from '../../prove/advisories.ts';
import { claimText } from '../../prove/claimText.ts';
import { fileResults, resultsFor } from '../../prove/testRun.ts';

const report = (status: string, ...ends: string[]) => ({
  name: '/program/tests/unit/figures/a.test.ts',
  status,
  assertionResults: ends.map((end) => ({ status: end })),
});
const read = (...testResults: ReturnType<typeof report>[]) =>
  fileResults(JSON.stringify({ testResults }), '/program');

test('tests are counted by file', () => {
  expect(read(report('failed', 'passed', 'passed', 'failed'))).toEqual([
    { file: 'tests/unit/figures/a.test.ts', passed: 2, failed: 1, skipped: [] },
  ]);
});

test('skipped tests are counted with their reason', () => {
  const skipping = {
    ...report('passed', 'passed'),
    assertionResults: [
      { status: 'passed' },
      { status: 'skipped', meta: { reason: 'no disk' } },
      { status: 'todo' },
    ],
  };
  expect(read(skipping)[0]?.skipped).toEqual(['no disk', 'no reason was given']);
});

test('a claim with skipped tests says so', () => {
  const claim = { id: 'a', words: 'It works.', tests: [] };
  const result = { file: 'a.test.ts', passed: 3, failed: 0, skipped: [] as string[] };
  expect(claimText(claim, [result], ['Measured.'])).toBe(
    '\nPROVEN     It works. (a)\n    3 tests passed, 0 failed, 0 skipped, in 1 file.\n    Measured.\n',
  );
  const skipping = claimText(claim, [{ ...result, skipped: ['no disk', 'no disk'] }], []);
  expect(skipping).toContain('PROVEN, but 2 tests could not run here: no disk\n');
  expect(skipping).toContain('It works. (a)');
  const failing = claimText(claim, [{ ...result, failed: 1, skipped: ['no disk'] }], []);
  expect(failing).toMatch(/^\nNOT PROVEN, but 1 test could not run here: no disk\n/u);
  expect(failing).toContain('Not passed: a.test.ts');
});

test('a file that fails before its tests start is a failure', () => {
  expect(read(report('failed'))[0]).toMatchObject({ passed: 0, failed: 1 });
});

test('a claim gets only the files that it names and those in its folders', () => {
  const results = [
    ...read(report('passed', 'passed')),
    { file: 'tests/unit/figuresOfSpeech/b.test.ts', passed: 1, failed: 0, skipped: [] },
  ];
  expect(resultsFor(['tests/unit/figures'], results).map(({ file }) => file)).toEqual([
    'tests/unit/figures/a.test.ts',
  ]);
  expect(resultsFor(['tests/unit/figures/a.test.ts'], results)).toHaveLength(1);
});

test('advisories are listed, and a registry that does not answer is reported', () => {
  const metadata = { vulnerabilities: { total: 0 } };
  expect(readAudit(JSON.stringify({ metadata, vulnerabilities: {} }))).toEqual({
    reachable: true,
    lines: ['No advisory is known for any package.'],
  });
  const one = { name: 'left-pad', severity: 'high', range: '<2' };
  expect(
    readAudit(JSON.stringify({ metadata, vulnerabilities: { 'left-pad': one } })).lines,
  ).toEqual(['high: left-pad <2']);
  for (const printed of ['', '{}', '{"message":"405 Method Not Allowed - POST somewhere"}']) {
    const { reachable, lines } = readAudit(printed);
    expect(reachable).toBe(false);
    expect(lines.join(' ')).toContain('could not be had');
    expect(lines.join(' ')).not.toContain('somewhere');
  }
});
