import { describe, expect, test } from 'vitest';
import type { Change } from '../../support/fixture.ts';
import { checkWith, findingsWith } from '../../support/fixture.ts';
import { triesEverything } from '../../support/sample.ts';

const group = 'groups/executive.mdx';
const site = 'site.yaml';
/** Adds lines at the top of a page’s front matter. */
const withLines = (lines: string) => (text: string) => text.replace('---\n', `---\n${lines}\n`);
const codes = async (changes: Record<string, Change>) => {
  const { findings } = await checkWith(changes);
  return [...new Set(findings.map(({ code }) => code))];
};

describe('settings that try to reach into the program', () => {
  test.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])(
    'a field named %s is unknown and changes nothing',
    async (name) => {
      const before = Object.getOwnPropertyNames(Object.prototype);
      expect(await codes({ [group]: withLines(`${name}:\n  polluted: true`) })).toEqual([
        'field-unknown',
      ]);
      expect(await codes({ [site]: (text) => `${text}${name}:\n  polluted: true\n` })).toEqual([
        'field-unknown',
      ]);
      expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    },
  );

  test('a field of the prototype does not replace a missing one', async () => {
    const withoutKind = (text: string) =>
      text.replace('kind: Executive\n', '__proto__:\n  kind: Executive\n');
    expect(await codes({ [group]: withoutKind })).toContain('field-missing');
  });

  test.each([
    ['a function', 'role: !!js/function "() => 1"'],
    ['a pattern', 'role: !!js/regexp /a/'],
    ['a binary value', 'role: !!binary aGVsbG8='],
    ['a set', 'role: !!set {a, b}'],
    ['an unknown kind', 'role: !evil text'],
  ])('%s is refused or read as plain text', async (_name, line) => {
    const { findings, partnership } = await checkWith({
      [group]: (text) => text.replace('role: It leads.', line),
    });
    if (partnership === null) expect(findings.length).toBeGreaterThan(0);
    else expect(typeof partnership.groups[0]?.role).toBe('string');
  });
});

describe('settings that try to use up the machine', () => {
  test('YAML aliases that multiply are refused', async () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    for (const [name, before] of ['ba', 'cb', 'dc', 'ed', 'fe', 'gf', 'hg', 'ih'].map((pair) => [
      ...pair,
    ])) {
      bomb.push(`${name}: &${name} [${Array.from({ length: 9 }, () => `*${before}`).join(', ')}]`);
    }
    expect(await codes({ [site]: `${bomb.join('\n')}\n` })).toContain('yaml-syntax');
  });

  test('a YAML alias to itself is refused', async () => {
    expect(await codes({ [group]: withLines('functions: &a [*a]') })).not.toEqual([]);
    expect(
      await codes({
        [group]: (text) =>
          text.replace('functions:\n  - Decide on the budget\n', 'functions: &a\n  - *a\n'),
      }),
    ).not.toEqual([]);
    expect(
      await codes({ [site]: (text) => text.replace('exit: {}', 'exit: &a\n  url: *a') }),
    ).not.toEqual([]);
  });

  test('nested brackets are refused, however deep', async () => {
    for (const depth of [100, 2_000, 20_000]) {
      const deep = `${'['.repeat(depth)}${']'.repeat(depth)}`;
      expect(await codes({ [group]: withLines(`functions: ${deep}`) }), String(depth)).not.toEqual(
        [],
      );
    }
  });

  test('nested quotations and lists are read or refused', async () => {
    for (const depth of triesEverything ? [200, 5_000] : [2_000]) {
      for (const sign of ['>', '-', '*', '_', '[', '(', '`', '#', '|', '&', '<a>\n\n']) {
        const body = sign.repeat(depth);
        await expect(
          findingsWith({ [group]: (text) => text.replace('It decides.', body) }),
        ).resolves.toBeDefined();
      }
    }
  });

  test('a title of 100,000 letters is read as one title', async () => {
    const long = 'word '.repeat(20_000).trim();
    const { partnership } = await checkWith({
      [group]: (text) => text.replace('title: Executive group', `title: ${long}`),
    });
    expect(partnership?.groups[0]?.title).toBe(long);
  });
});

describe('addresses that leave the site or run a program', () => {
  test.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'file:///etc/passwd',
    'http://plain.example',
    '//other.example',
    'https:',
  ])('%j is refused as the address of a contact or of the exit button', async (address) => {
    const quoted = JSON.stringify(address);
    expect(
      await codes({ [site]: (text) => text.replace('exit: {}', `exit:\n  url: ${quoted}`) }),
    ).not.toEqual([]);
    expect(
      await codes({ [site]: (text) => text.replace('https://vale.example/contact', quoted) }),
    ).not.toEqual([]);
  });

  test.each([
    '../groups/',
    '/groups/../../x/',
    '//other.example/',
    '/groups',
    'javascript:alert(1)',
    '/groups/?a=b',
  ])('%j is refused as a link on the home page', async (address) => {
    expect(
      await codes({
        [site]: (text) => text.replace('href: /arrangements/', `href: ${JSON.stringify(address)}`),
      }),
    ).not.toEqual([]);
  });

  test.each([
    '[x](javascript:alert)',
    '[x](java&#10;script:alert)',
    '[x](&#x6A;avascript:alert)',
    '[x](data:text/html,hello)',
    '[x](//other.example)',
    '[x](\\\\other.example)',
    '[x]: javascript:alert\n\n[x]',
    '<javascript:alert>',
  ])('%j is refused as a link in text', async (link) => {
    expect(await codes({ [group]: (text) => text.replace('It decides.', link) })).not.toEqual([]);
  });
});

describe('names that could be mistaken for parts of the program or for paths', () => {
  test.each(['constructor', 'prototype', 'then', 'length', 'name'])(
    'a group, a term, a dataset and a section may be called %s',
    async (name) => {
      const { partnership, findings } = await checkWith({
        'groups/learning.mdx': null,
        [`groups/${name}.mdx`]:
          '---\ntitle: Odd group\nkind: Group\norder: 30\nrole: It is odd.\nsummary: Odd.\nsources:\n  - document: plan\nreviewed: 2021-06-01\n---\n',
        [`glossary/${name}.mdx`]: `---\ntitle: odd ${name}\ndefinition: An odd word.\nstatus: current\nevidence: document\nsources:\n  - document: plan\nreviewed: 2021-06-01\n---\n`,
        [`datasets/${name}.csv`]: `kind,${name}\nA,10\nB,20\n`,
        [`datasets/${name}.yaml`]: `title: Odd figures\nsubtitle: Odd figures, 2020\ndescription: Odd.\nperiod:\n  from: 2020-01-01\n  to: 2020-12-31\nsources:\n  - document: plan\nrevised: 2021-06-01\ncolumns:\n  - id: kind\n    type: category\n    label: Kind\n    description: The kind.\n  - id: ${name}\n    type: count\n    label: Odd\n    description: Odd.\n    unit: things\nkey: [kind]\ncharts:\n  - id: ${name}\n    kind: bar\n    title: B is larger\n    category: kind\n    series: [${name}]\n    description: The second figure is twice as large as the first.\n`,
      });
      expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(partnership?.groups.map(({ id }) => id)).toContain(name);
      expect(partnership?.datasets.get(name)?.rows.map(({ cells }) => cells[name]?.text)).toEqual([
        '10',
        '20',
      ]);
    },
  );

  test.each(['__proto__', '..', 'a/b', 'a b', 'A', 'é', 'a--b', '-a', 'con\u0000'])(
    '%j is refused as the id of a dataset, a level or a column',
    async (name) => {
      const quoted = JSON.stringify(name);
      expect(
        await codes({
          'arrangements/who-leads.mdx': (text) => `${text}\n\n<Figure dataset=${quoted} />\n`,
        }),
      ).not.toEqual([]);
      expect(
        await codes({
          'thresholds/levels.yaml': (text) => text.replace('id: help', `id: ${quoted}`),
        }),
      ).not.toEqual([]);
      expect(
        await codes({
          'datasets/contacts.yaml': (text) => text.replace('- id: contacts', `- id: ${quoted}`),
        }),
      ).not.toEqual([]);
    },
  );

  test.each([
    'groups/__proto__.mdx',
    'groups/..hidden.mdx',
    'groups/a b.mdx',
    'groups/A.mdx',
    'datasets/__proto__.yaml',
  ])('a file %s is refused', async (path) => {
    expect(await codes({ [path]: '---\ntitle: Odd\n---\n' })).not.toEqual([]);
  });
});
