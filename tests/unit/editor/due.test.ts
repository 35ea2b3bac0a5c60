import { afterAll, beforeAll, expect, test } from 'vitest';
import { dueItems } from '../../../src/editor/content/due.ts';
import { checkFolder, readFolder } from '../../../src/site/checkFolder.ts';
import type { FixtureCopy } from '../../support/fixtureCopy.ts';
import { fixtureCopy } from '../../support/fixtureCopy.ts';

let copy: FixtureCopy;
beforeAll(() => {
  copy = fixtureCopy('report-published');
  copy.change('reports/2018-19/sign-off.yaml', (text) =>
    text.replace(/recipients:\n {2}- name: The panel\n.*\n/u, 'recipients: []\n'),
  );
  copy.change('agencies/health.mdx', (text) =>
    text.replace(
      /^( *)- title: Chief nurse\n/mu,
      '$&$1  holder:\n$1    name: Alex Example\n$1    asOf: 2019-09-19\n',
    ),
  );
});
afterAll(() => copy.clear());

async function due(today: string): Promise<string[]> {
  const { partnership } = await checkFolder(copy.folder);
  return dueItems(readFolder(copy.folder).entries, partnership, today).map(
    ({ day, what, isOverdue }) => `${day} ${what}${isOverdue ? ' (overdue)' : ''}`,
  );
}

test('pages, post-holders, reports and copies are listed by due date', async () => {
  const lines = await due('2022-08-01');
  expect(lines).toEqual(lines.toSorted());
  expect(lines.map((line) => line.replace(/^\S+ /u, ''))).toEqual([
    expect.stringMatching(/^Send a copy of Annual report 2018\/19 to: The panel \(overdue\)$/u),
    'Check again: What we did (overdue)',
    'Publish: Annual report 2019/20 (overdue)',
    'Check again: Who leads (overdue)',
    expect.stringMatching(/^Confirm who is Chief nurse, /u),
  ]);
});

test('nothing due more than two months ahead is listed', async () => {
  expect((await due('2019-01-01')).filter((line) => line.includes('Confirm'))).toEqual([]);
});
