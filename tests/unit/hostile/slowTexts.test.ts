import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContentFiles } from '../../../src/reader/contentFiles.ts';
import { crowdedMarks } from '../../../src/prose/crowdedMarks.ts';
import { brief, checkWith } from '../../support/fixture.ts';

const file = 'groups/executive.mdx';

test.each(['_a*', '*a ', '[', '![a](', '[a][', '`a``', '~~a*'])(
  'a paragraph of 40 kB of %s is reported without parsing it',
  async (marks) => {
    const paragraph = marks.repeat(Math.ceil(40_000 / marks.length));
    const { findings } = await checkWith({ [file]: (text) => `${text}\n${paragraph}\n` });
    const codes = findings.filter((one) => one.severity === 'error').map(({ code }) => code);
    expect(codes).toContain('text-marks');
  },
);

test('such a paragraph is reported at its line, and the marks of several paragraphs are not added up', () => {
  const few = '*a* '.repeat(400);
  expect(crowdedMarks(`${few}\n\n${few}\n\n${few}`)).toBeNull();
  expect(crowdedMarks(`One.\n\nTwo\nlines.\n\n${'*a '.repeat(2001)}`)).toEqual({
    line: 6,
    marks: 2001,
  });
});

test.skipIf(process.platform === 'win32')(
  'a pipe in the content folder is reported without waiting for it',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'almanac-pipe-'));
    try {
      execFileSync('mkfifo', [join(folder, 'pipe.mdx')]);
      expect(readContentFiles(folder).findings.map(brief)).toEqual(['file-special pipe.mdx']);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
);
