import { expect, test } from 'vitest';
import type { ImportPlan } from '../../../../src/documents/importPlan.ts';
import { planImport } from '../../../../src/documents/planImport.ts';
import { fixtureWith } from '../../../support/fixture.ts';
import { heading, para, testDocument } from '../../../support/testDocument.ts';

const path = 'reports/2020-21/police.mdx';
const settings = `---
title: Police
order: 20
summary: What the police did.
sources:
  - document: plan
reviewed: 2021-06-01
---
`;
const chapter = (...lines: string[]) =>
  testDocument(heading(1, 'Police') + lines.map((line) => para(line)).join(''));
const textOf = (...lines: string[]) => `${lines.join('\n\n')}\n`;

/** Imports a document into a page with some lines now and, perhaps, others when the last version was imported. */
function next(now: string[], before: string[] | null, document: string[]): Promise<ImportPlan> {
  const content = fixtureWith({ [path]: `${settings}\n${textOf(...now)}` });
  const kept = (at: string) =>
    before !== null && at === `.imported/${path}` ? textOf(...before) : null;
  return planImport(
    { name: 'Police 2.docx', bytes: chapter(...document) },
    { content, kept, today: '2021-06-30' },
    { to: 'reports/2020-21/police', answers: {} },
  );
}

const first = ['We met often.', 'We trained officers.', 'We listened to children.'];

test('changes in the document are imported, and edits on the page are kept', async () => {
  const plan = await next(
    ['We met often.', 'We trained officers and staff.', 'We listened to children.'],
    first,
    ['We met every month.', 'We trained officers.', 'We listened to children.', 'We will go on.'],
  );
  expect(plan.files[path]).toBe(
    `${settings}\n${textOf('We met every month.', 'We trained officers and staff.', 'We listened to children.', 'We will go on.')}`,
  );
  expect(plan.changes).toEqual(['~ We met often. -> We met every month.', '+ We will go on.']);
  expect(plan.isNew).toBe(false);
});

test('if both changed the same text, the page keeps its own and the other version is reported', async () => {
  const plan = await next(['We met often, in person.', ...first.slice(1)], first, [
    'We met every month.',
    ...first.slice(1),
  ]);
  expect(plan.changes).toEqual([]);
  expect(plan.files).toEqual({});
  expect(plan.notes).toEqual([
    'changed here and in the document since last time; kept as it is here: "We met often, in person.". The document says: "We met every month."',
  ]);
});

test('text deleted from the document or from the page stays deleted', async () => {
  const plan = await next(first.slice(1), first, first.slice(0, 2));
  expect(plan.files[path]).toBe(`${settings}\n${textOf('We trained officers.')}`);
});

test('a page that was not imported is compared with the whole document', async () => {
  const plan = await next(['We met often.'], null, ['We met rarely.']);
  expect(plan.changes).toEqual(['~ We met often. -> We met rarely.']);
});

test('importing the same document again changes nothing', async () => {
  const plan = await next(first, first, first);
  expect(plan.files).toEqual({});
});
