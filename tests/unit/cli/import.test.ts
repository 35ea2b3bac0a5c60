import { existsSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/checks/checkContent.ts';
import { readContentFiles } from '../../../src/reader/contentFiles.ts';
import { brief } from '../../support/fixture.ts';
import { importGround, spreadsheet } from '../../support/importGround.ts';
import { runCommand } from '../../support/runBuild.ts';

const { beside, bring, inContent, read } = importGround();

describe('a workbook from another program', () => {
  test('gives a table with years, names, counts, shares and money', async () => {
    const lines = await bring(spreadsheet('figures.xlsx'), {
      sheet: 'LADO figures',
      range: 'B4:F8',
    });
    expect(lines.join('\n')).toContain('Share -> share: percentages (60, 40, 60, ...)');
    expect(read('datasets/figures.csv')).toBe(
      'year,source,number-of-contacts,share,cost\n2017-18,Schools & colleges,120,60,1234.5\n2017-18,"Police, ""Met""",80,40,99\n2018-19,Schools & colleges,120,60,1234.5\n2018-19,"Police, ""Met""",80,40,99\n',
    );
    expect(read('datasets/figures.yaml')).toContain(
      '# Imported from figures.xlsx, sheet "LADO figures", B4:F8, on 2021-06-30. Cell A1 of the table is B4 of the sheet.',
    );
  });

  test('gives dates, and fractions without rounding errors', async () => {
    await bring(spreadsheet('days.xlsx'));
    expect(read('datasets/days.csv')).toBe(
      'day,visits,rate\n2019-04-01,5,0.3\n2019-05-01,6,0.33333333333333\n',
    );
  });

  test('leaves only text to fill in', async () => {
    await bring(spreadsheet('figures.xlsx'), { sheet: 'LADO figures', range: 'B4:F8' });
    const { findings } = await checkContent(readContentFiles(inContent()));
    expect([...new Set(findings.map(({ file, code }) => `${code} ${file}`))]).toEqual([
      'field-type datasets/figures.yaml',
    ]);
  });
});

test('a .csv file is imported in the same way', async () => {
  const file = beside('From the police.csv');
  writeFileSync(file, '\uFEFFYear;Visits;Cost\r\n2017/18;1,205;£3.50\r\n2018/19;n/a;£4\r\n');
  await bring(file);
  expect(read('datasets/from-the-police.csv')).toBe(
    'year,visits,cost\n2017-18,1205,3.50\n2018-19,x,4\n',
  );
});

test.each(['12,5', '1,20', '1.234,5', '12,34'])(
  '%s in a .csv file is not read as a larger number',
  async (text) => {
    const file = beside('a.csv');
    writeFileSync(file, `Year;Visits\n2017;7\n2018;${text}\n`);
    await expect(bring(file)).rejects.toThrow(`B3 (${text})`);
  },
);

test('a failed import prints one line and writes nothing', () => {
  const before = readdirSync(inContent(), { recursive: true });
  const run = (...args: string[]) => runCommand('import', args, { CONTENT_DIR: inContent() });
  for (const result of [
    run(),
    run(spreadsheet('figures.xlsx')),
    run(spreadsheet('figures.xlsx'), '--shet', 'x'),
  ]) {
    expect({
      status: result.status,
      stdout: result.stdout,
      lines: result.stderr.trimEnd().split('\n').length,
    }).toEqual({ status: 2, stdout: '', lines: 1 });
  }
  expect(readdirSync(inContent(), { recursive: true })).toEqual(before);
  expect(run(spreadsheet('days.xlsx'), '--to', 'Visits by day')).toMatchObject({
    status: 0,
    stderr: '',
  });
  expect(existsSync(inContent('datasets/visits-by-day.csv'))).toBe(true);
});

test('a document of 200 MB is refused before it is read', async () => {
  const file = beside('chapter.docx');
  writeFileSync(file, '');
  truncateSync(file, 200_000_000);
  await expect(bring(file, { to: 'reports/2020-21/police' })).rejects.toThrow(
    '"chapter.docx" is 200 MB. A document can be up to 50 MB.',
  );
});

test('the small partnership has no findings before an import', async () => {
  expect((await checkContent(readContentFiles(inContent()))).findings.map(brief)).toEqual([]);
});

test('a path that cannot be written is explained', async () => {
  rmSync(inContent('datasets'), { recursive: true });
  writeFileSync(inContent('datasets'), 'in the way');
  await expect(bring(spreadsheet('days.xlsx'))).rejects.toThrow(
    /^datasets\/days\.csv cannot be written \(\w+\)\. Close it in any program that has it open/u,
  );
});
