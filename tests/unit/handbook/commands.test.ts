import { readFileSync, readdirSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { codeOf, handbookPages } from '../../support/handbookPages.ts';
import { runCommand } from '../../support/runBuild.ts';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};
const pages = handbookPages().map((page) => ({ ...page, code: codeOf(page).join('\n') }));
const helps = new Map<string, string>();

/** The help of a command, if it is one of the program’s. */
function helpOf(script: string): string {
  const file = /src\/cli\/(\w+)\.ts/u.exec(scripts[script] ?? '')?.[1];
  const known = helps.get(script);
  if (known !== undefined) return known;
  const help = file === undefined ? '' : runCommand(file, ['--help']).stdout;
  helps.set(script, help);
  return help;
}

/** The commands in some code, each with its options. */
function commandsIn(code: string): { script: string; options: string[] }[] {
  const joined = code.replace(/\\\n\s*/gu, ' ');
  return [...joined.matchAll(/npm run (?:-s )?([a-z][a-z-]*)([^\n]*)/gu)].map(
    ([, script = '', rest = '']) => ({
      script,
      options: [...rest.replace(/"[^"]*"/gu, '').matchAll(/(?<=\s)--[a-z][a-z-]*/gu)].map(
        ([option]) => option,
      ),
    }),
  );
}

describe.each(pages)('$path', ({ code }) => {
  test('names only existing commands', () => {
    const unknown = commandsIn(code).filter(({ script }) => scripts[script] === undefined);
    expect(unknown).toEqual([]);
  });

  test('names only existing options', () => {
    const unknown = commandsIn(code).flatMap(({ script, options }) =>
      options
        .filter((option) => option !== '--help' && !helpOf(script).includes(option))
        .map((option) => `${script} ${option}`),
    );
    expect(unknown).toEqual([]);
  });
});

test('the workflow for a Git host names only existing commands and options', () => {
  const workflow = parse(readFileSync('handbook/hosting/publish.yml', 'utf8')) as {
    jobs: Record<
      string,
      { steps: { run?: string; uses?: string; with?: Record<string, unknown> }[] }
    >;
  };
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);
  const runs = steps.flatMap(({ run }) => run ?? []);
  expect(runs).toEqual(['npm ci', 'npm run -s check -- --format github', 'npm run build']);
  for (const { script, options } of runs.flatMap(commandsIn)) {
    expect(scripts[script]).toBeDefined();
    for (const option of options) expect(helpOf(script)).toContain(option);
  }
  expect(helpOf('build')).toContain('(default: dist)');
  expect(steps.map((step) => step.with?.['path'])).toContain('dist');
  // A tag can be moved to other code, but a digest cannot.
  const actions = steps.flatMap(({ uses }) => uses ?? []);
  expect(actions.length).toBeGreaterThan(3);
  for (const action of actions) expect(action).toMatch(/@[0-9a-f]{40}$/u);
});

test('the settings for Netlify match the handbook', () => {
  const text = readFileSync('handbook/hosting/netlify.toml', 'utf8');
  expect(text).toContain('command = "npm ci && npm run build"');
  expect(text).toContain('publish = "dist"');
});

test('the calendar names only existing requirements', () => {
  const known = new Set(
    readdirSync('content/requirements').flatMap((name) =>
      (
        parse(readFileSync(`content/requirements/${name}`, 'utf8')) as {
          requirements: { id: string; evidence: string }[];
        }
      ).requirements.map(({ id, evidence }) => `${id} ${evidence}`),
    ),
  );
  const ids = [...known].map((line) => line.split(' ', 1)[0] ?? '');
  const calendar = pages.find(({ path }) => path === 'handbook/calendar.md')?.text ?? '';
  const named = calendar.match(/\b(?:WT\d\d|LOCAL|ACT|CARE)(?:-[A-Z]+)?-\d\d\b/gu) ?? [];
  expect(named.length).toBeGreaterThan(15);
  expect(named.filter((id) => !ids.includes(id))).toEqual([]);
  const unverified = [...known].filter((line) => line.endsWith(' unverified'));
  const brackets = calendar.match(/\([^()]*\d\d[^()]*\)/gu) ?? [];
  const unmarked = named.filter(
    (id) =>
      unverified.includes(`${id} unverified`) &&
      !brackets.some((bracket) => bracket.includes(id) && bracket.includes('unverified')),
  );
  expect(unmarked).toEqual([]);
});
