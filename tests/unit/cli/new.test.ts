import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/checks/checkContent.ts';
import { newCommand } from '../../../src/cli/newCommand.ts';
import { starters } from '../../../src/starting/starters.ts';
import { requirementEditions } from '../../../src/starting/requirementEditions.ts';
import { readContentFiles } from '../../../src/reader/contentFiles.ts';
import { callCommand } from '../../support/callCommand.ts';
import { brief, fixtureFolder } from '../../support/fixture.ts';
import { runCommand } from '../../support/runBuild.ts';

let folder = '';
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'almanac-new-')), 'content');
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

const start = (...args: string[]) => callCommand(newCommand, args, { CONTENT_DIR: folder });
const useFixture = (name: string) => cpSync(fixtureFolder(name), folder, { recursive: true });
const read = (path: string) => readFileSync(join(folder, path), 'utf8');

async function findings(): Promise<{ severity: string; text: string }[]> {
  const result = await checkContent(readContentFiles(folder));
  return result.findings.map((finding) => ({ severity: finding.severity, text: brief(finding) }));
}

async function errors(): Promise<string[]> {
  return (await findings()).filter(({ severity }) => severity === 'error').map(({ text }) => text);
}

describe('a new site', () => {
  test.each(['children', 'adults', 'both'] as const)('for %s passes the check', async (serves) => {
    expect(
      await start(
        'site',
        'Vale Safeguarding Partnership',
        '--area',
        'the Vale',
        '--serves',
        serves,
      ),
    ).toMatchObject({ status: 0, stderr: '' });
    expect(await findings()).toEqual([]);
    const helpline = read('site.yaml').includes('0800 1111');
    expect(helpline).toBe(serves !== 'adults');
    expect(read('site.yaml').includes('href: /children/')).toBe(serves !== 'adults');
    const people = { children: 'a child', adults: 'an adult', both: 'a child or an adult' };
    expect(read('site.yaml')).toContain(`Worried about ${people[serves]}?`);
    expect(read('site.yaml')).toContain('responseTime: We will reply within 10 working days.');
    expect(read('arrangements/who-leads.mdx').includes('safeguarding partner')).toBe(
      serves !== 'adults',
    );
  });

  test.each([
    ['children', ['children-act-2004', 'working-together-2023', 'working-together-2026']],
    ['adults', ['care-act-2014']],
  ])(
    'for %s includes the legal requirements, so that a report can be started',
    async (serves, ids) => {
      await start(
        'site',
        'Vale Safeguarding Partnership',
        '--area',
        'the Vale',
        '--serves',
        serves,
      );
      expect(readdirSync(join(folder, 'requirements'))).toEqual(ids.map((id) => `${id}.yaml`));
      const year = `${new Date().getFullYear() - 1}-${String(new Date().getFullYear()).slice(2)}`;
      expect(await start('report', year)).toMatchObject({ status: 0, stderr: '' });
      expect(await errors()).toEqual([]);
    },
  );

  test.each(['children', 'adults'])(
    'for %s can have a threshold guide marked as unverified',
    async (serves) => {
      const known = { folder, today: '2026-11-29', ask: null };
      const fields = { area: 'the Vale', serves };
      await starters()['site']?.({ ...known, name: 'Vale Safeguarding Partnership', fields });
      await starters()['thresholds']?.({ ...known, name: 'Levels of need', fields: {} });
      expect(await findings()).toEqual([]);
      expect(read('thresholds/levels.yaml').match(/evidence: unverified/gu)).toHaveLength(4);
    },
  );

  test('has no requirements if the sample content is missing', () => {
    expect(requirementEditions('both', folder)).toEqual({ files: {}, documents: [] });
  });

  test('needs an empty folder', async () => {
    mkdirSync(folder);
    writeFileSync(join(folder, 'notes.txt'), 'mine');
    expect(await start('site', 'Vale', '--area', 'Vale')).toMatchObject({ status: 2, stdout: '' });
    expect(readdirSync(folder)).toEqual(['notes.txt']);
  });
});

describe('a new entry', () => {
  beforeEach(() => useFixture('small-partnership'));

  test.each([
    ['term', 'Strategy discussion', 'glossary/strategy-discussion.mdx'],
    ['group', 'Audit group', 'groups/audit-group.mdx'],
    ['agency', 'Vale College', 'agencies/vale-college.mdx'],
    ['section', 'How we are paid', 'arrangements/how-we-are-paid.mdx'],
    ['section', '2020-21/Training', 'reports/2020-21/training.mdx'],
    ['dataset', 'Visits by year', 'datasets/visits-by-year.yaml'],
    ['plan', 'Plan of 2021', 'improvement/plans/plan-of-2021.yaml'],
  ])(
    'of the kind %s reports its missing fields and breaks nothing else',
    async (kind, name, path) => {
      expect(await start(kind, name)).toMatchObject({ status: 0, stderr: '' });
      expect(existsSync(join(folder, path))).toBe(true);
      const found = await findings();
      expect(found.length).toBeGreaterThan(0);
      expect(found.filter(({ text }) => !text.includes(path.replace('.yaml', '')))).toEqual([]);
      expect(
        found.some(({ text }) => text.startsWith('field-unknown') || text.startsWith('yaml')),
      ).toBe(false);
    },
  );

  test('has no findings once its fields are filled in', async () => {
    expect(
      (
        await start(
          'term',
          'Strategy discussion',
          '--definition',
          'A talk between services.',
          '--evidence',
          'document',
        )
      ).status,
    ).toBe(0);
    writeFileSync(
      join(folder, 'glossary/strategy-discussion.mdx'),
      read('glossary/strategy-discussion.mdx')
        .replace('- document:', '- document: plan')
        // The fixture's reference date is in the past.
        .replace(/^reviewed: .*$/mu, 'reviewed: 2019-09-01'),
    );
    expect(await findings()).toEqual([]);
  });

  test('comes after the others', async () => {
    await start('group', 'Audit group');
    expect(read('groups/audit-group.mdx')).toContain('\norder: 30\n');
  });

  test('never overwrites an existing one', async () => {
    const before = read('glossary/rapid-review.mdx');
    expect(await start('term', 'Rapid review')).toMatchObject({
      status: 2,
      stdout: '',
      stderr: 'glossary/rapid-review.mdx is there already. Nothing was written.\n',
    });
    expect(read('glossary/rapid-review.mdx')).toBe(before);
  });

  test.each([
    [['trem', 'A'], 'There is no kind "trem".'],
    [['term'], 'Say what to start and its name'],
    [[], 'Say what to start and its name'],
    [['term', 'A', '--defnition', 'B'], 'Did you mean "definition"?'],
    [['term', 'A', '--definition'], '--definition needs a value.'],
    [['section', '2031-32/Training'], 'There is no report "2031-32".'],
    [['term', 'Rapid', 'review'], 'npm run new -- term "Rapid review"'],
    [['term', '???'], '"???" has no letters'],
    [['section', '2020-21/???'], 'has no letters'],
    [['report', 'soon'], '"soon" is not a report year.'],
    [['report', '2020-21'], 'reports/2020-21/ already exists.'],
    [['report', '2091-92'], '2091-92 has not started yet.'],
  ])('with wrong arguments %j prints one line and writes nothing', async (args, words) => {
    const before = readdirSync(folder, { recursive: true });
    const { status, stdout, stderr } = await start(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(words);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(readdirSync(folder, { recursive: true })).toEqual(before);
  });
});

test('a field taken by npm is reported instead of ignored', () => {
  const { status, stdout, stderr } = runCommand('new', ['term', 'Foo', 'Bar'], {
    CONTENT_DIR: fixtureFolder('small-partnership'),
    npm_config_title: 'true',
    npm_lifecycle_event: 'new',
  });
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain('npm run new -- ... --title ...\n');
});

describe('a new report', () => {
  test('that skips a year asks whether the year is right', async () => {
    useFixture('small-partnership');
    expect((await start('report', '2022-23')).stdout).toContain(
      'Check that 2022-23 is the right year: the last report is for 2020-21.',
    );
  });

  test('continues from the last one and does not stop publication', async () => {
    useFixture('small-partnership');
    const { status, stdout } = await start('report', '2021-22');
    expect(status).toBe(0);
    expect(await errors()).toEqual([]);
    expect(stdout).not.toContain('is the right year');
    const settings = read('reports/2021-22/report.yaml');
    expect(settings).toContain('title: Annual report 2021/22\n');
    expect(settings).toContain('from: 2021-04-01\n  to: 2022-03-31');
    expect(settings).toContain('status: draft');
    expect(settings).toContain('answers:\n  - guidance');
    expect(read('reports/2021-22/what-we-did.mdx')).toContain('# WT-02: Say what was done.');
    expect(stdout).toContain('Write the section.');
  });

  test('answers the guidance in force at the start of its period', async () => {
    useFixture('small-partnership');
    const newer = (from: string) =>
      `title: New\nshortTitle: New\ninForceFrom: ${from}\nrequirements:\n  - id: NEW-01\n    text: Say what changed.\n    level: must\n    appliesTo: yearly-report\n    evidence: document\n`;
    writeFileSync(
      join(folder, 'requirements/guidance.yaml'),
      read('requirements/guidance.yaml').replace(
        'shortTitle: Guidance',
        'shortTitle: Guidance\nreplacedBy: newer',
      ),
    );
    writeFileSync(join(folder, 'requirements/newer.yaml'), newer('2021-04-01'));
    const { stdout } = await start('report', '2021-22');
    expect(read('reports/2021-22/report.yaml')).toContain('answers:\n  - newer\n');
    expect(stdout).toContain('Find a place for NEW-01, which no section meets: Say what changed.');
    rmSync(join(folder, 'reports/2021-22'), { recursive: true });
    writeFileSync(join(folder, 'requirements/newer.yaml'), newer('2021-04-02'));
    await start('report', '2021-22');
    expect(read('reports/2021-22/report.yaml')).toContain('answers:\n  - guidance\n');
  });

  test('adds empty rows to tables by year, which the site leaves out until they are filled in', async () => {
    useFixture('small-partnership');
    writeFileSync(
      join(folder, 'datasets/visits.csv'),
      'year,kind,visits\n2019-20,Home,30\n2020-21,Home,40\n2020-21,"School, college",50\n',
    );
    writeFileSync(
      join(folder, 'datasets/visits.yaml'),
      read('datasets/contacts.yaml').replace(
        /columns:[\s\S]*/u,
        'columns:\n  - { id: year, type: period, label: Year, description: The year. }\n  - { id: kind, type: category, label: Kind, description: What kind. }\n  - { id: visits, type: count, label: Visits, description: How many., unit: visits }\nkey: [year, kind]\n',
      ),
    );
    expect(await errors()).toEqual([]);
    const { stdout } = await start('report', '2021-22');
    expect(read('datasets/visits.csv')).toBe(
      'year,kind,visits\n2019-20,Home,30\n2020-21,Home,40\n2020-21,"School, college",50\n2021-22,Home,\n2021-22,"School, college",\n',
    );
    expect(stdout).toContain('  datasets/visits.csv\n');
    expect(stdout).toContain('Fill in the rows for 2021-22 in datasets/visits.csv.');
    const { findings: found, partnership } = await checkContent(readContentFiles(folder));
    expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(found.map(brief)).toContain('row-empty datasets/visits.csv:5 A5');
    expect(partnership?.datasets.get('visits')?.rows.map(({ key }) => key)).toEqual([
      '2019-20/Home',
      '2020-21/Home',
      '2020-21/School, college',
    ]);
    expect(read('datasets/contacts.csv')).not.toContain('2021-22');
  });

  test('does not change the tables of signed reports, and carries priorities forward as comments', async () => {
    useFixture('report-published');
    const before = readdirSync(join(folder, 'datasets')).map((name) => read(`datasets/${name}`));
    const { status, stdout } = await start('report', '2020-21');
    expect(status).toBe(0);
    expect(readdirSync(join(folder, 'datasets')).map((name) => read(`datasets/${name}`))).toEqual(
      before,
    );
    expect(stdout).toMatch(/A signed report is based on the table/u);
    expect(read('reports/2020-21/report.yaml')).toMatch(/^# priorities:\n# {3}# last year: /mu);
    expect(await errors()).toEqual([]);
  });
});
