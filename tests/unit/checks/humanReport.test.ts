import { expect, test } from 'vitest';
import { reporters } from '../../../src/checks/reporters.ts';
import { finding } from '../../../src/findings/catalogue.ts';
import { checkWith } from '../../support/fixture.ts';

const long = `${'words '.repeat(40)}<5 ${'more '.repeat(30)}`;

test('each finding is shown with its line and a caret', async () => {
  const { findings, texts } = await checkWith({
    'groups/executive.mdx': (text) => text.replace('It decides.', 'Fewer than <5.'),
    'datasets/contacts.csv': (text) => text.replace('30,30', 'thirty,30'),
  });
  expect(reporters.human(findings, { texts })).toBe(
    [
      'datasets/contacts.csv',
      '  ✖ Error, line 3, cell B3: "thirty" is not a number in the column "contacts".',
      '      3 | Health,thirty,30',
      '      Write digits only. For a missing figure write x (not available) or z (does not apply).',
      '      cell-value: handbook/findings.md#cell-value',
      '',
      'groups/executive.mdx',
      '  ✖ Error, line 18, column 12: "<5" looks like the start of a component here.',
      '      18 | Fewer than <5.',
      '         |            ^',
      '      Write "fewer than 5" or "under 5".',
      '      mdx-less-than: handbook/findings.md#mdx-less-than',
      '',
      '2 errors in 2 files. Nothing was published.',
      '',
    ].join('\n'),
  );
});

test('the same finding in many places is reported once, or in full on request', () => {
  const missing = (file: string) =>
    finding('reference-unknown', { file, line: 4 }, 'There is no document "plans".', 'Correct it.');
  const findings = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => missing(`groups/${name}.mdx`));
  const short = reporters.human(findings);
  expect(short).toContain('Error in 6 places: There is no document "plans".');
  expect(short).toContain(
    'In: groups/a.mdx:4, groups/b.mdx:4, groups/c.mdx:4, groups/d.mdx:4 and 2 more.',
  );
  expect(short.split('There is no document').length - 1).toBe(1);
  expect(short).toContain('6 errors in 6 files.');
  expect(reporters.human(findings, { all: true }).split('There is no document').length - 1).toBe(6);
});

test('warnings come before errors, and repeated warnings in a file are one line', () => {
  const open = ['A', 'B', 'C', 'D'].map((id) =>
    finding(
      'requirement-unexplained',
      { file: 'reports/r.yaml' },
      `Nothing meets ${id}.`,
      'Meet it.',
    ),
  );
  const error = finding(
    'cell-value',
    { file: 'datasets/a.csv', line: 2 },
    'It is no number.',
    'Write digits.',
  );
  const text = reporters.human([error, ...open]);
  expect(text.indexOf('Nothing meets A.')).toBeLessThan(text.indexOf('It is no number.'));
  expect(text).not.toContain('Nothing meets B.');
  expect(text).toContain('Warning, 4 times:');
});

test('a long line is cut around the place of the finding', () => {
  const text = reporters.human(
    [finding('mdx-less-than', { file: 'a.mdx', line: 1, column: 241 }, 'It is.', 'Change it.')],
    { texts: new Map([['a.mdx', long]]) },
  );
  const [, , shown = '', caret = ''] = text.split('\n');
  expect(shown.length).toBeLessThan(110);
  expect(shown[caret.indexOf('^')]).toBe('<');
});

test('colours add only control characters, and without them there are none', async () => {
  const { findings, texts } = await checkWith({
    'groups/executive.mdx': (text) => text.replace('role:', 'rolle:'),
  });
  const plain = reporters.human(findings, { texts });
  const painted = reporters.human(findings, { texts, colour: true });
  const escape = String.fromCharCode(27);
  expect(plain).not.toContain(escape);
  expect(painted).toContain(escape);
  expect(painted.replaceAll(new RegExp(`${escape}\\[\\d+m`, 'gu'), '')).toBe(plain);
});

test('hidden findings are counted, and no findings means no problems', () => {
  expect(reporters.human([])).toBe('✔ No problems found.\n');
  expect(reporters.human([], { hidden: 2 })).toBe(
    '✔ No problems found here. 2 more findings are not shown.\n',
  );
});

test('GitHub annotations give the path from the repository root and are escaped', () => {
  const one = finding(
    'cell-value',
    { file: 'datasets/a,b.csv', line: 3, cell: 'B3' },
    '50% is: wrong',
    'Write\nit.',
  );
  expect(reporters.github([one], { folder: 'content' })).toBe(
    '::error file=content/datasets/a%2Cb.csv,line=3,title=cell-value::50%25 is: wrong Write%0Ait.\n',
  );
});

test('the JSON report is a single array of findings', async () => {
  const { findings } = await checkWith({
    'groups/executive.mdx': (text) => text.replace('order: 10', 'order: ten'),
  });
  expect(JSON.parse(reporters.json(findings))).toEqual(findings);
  expect(Object.keys(findings[0] ?? {}).sort()).toEqual([
    'code',
    'column',
    'file',
    'help',
    'hint',
    'line',
    'message',
    'severity',
  ]);
});
