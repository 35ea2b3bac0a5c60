import { cpSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { runCommand } from '../support/runBuild.ts';
import { digests, filesIn, testFolder } from '../support/siteFolder.ts';

const sample = fileURLToPath(new URL('../../content', import.meta.url));

type Change = (text: string) => string;

const retitled: Change = (text) =>
  text.replace(/^(title: )"?([^"\n]+)"?$/mu, '$1"$2, in other words"');
const longer: Change = (text) => `${text}\nOne more sentence stands here now.\n`;
const replaced =
  (part: string | RegExp, by: string): Change =>
  (text) =>
    text.replace(part, by);

/** One edit of every kind of content. What each changes stands on other pages too. */
const edits: Record<string, Change> = {
  'agencies/cafcass.mdx': retitled,
  'arrangements/editions.yaml': replaced(
    'title: Arrangements of the Local',
    'title: The arrangements of the Local',
  ),
  'arrangements/training.mdx': (text) => longer(retitled(text)),
  'datasets/iro-team.yaml': retitled,
  'datasets/practice-audits.csv': replaced('2018-10,47,', '2018-10,48,'),
  'documents.yaml': replaced(/^( +title: ).*$/mu, '$1 A document under another name'),
  'glossary/advocacy.mdx': longer,
  'groups/executive-group.mdx': retitled,
  'improvement/inspections/ofsted-2018.yaml': retitled,
  'improvement/plans/savings-2019-20.yaml': retitled,
  'reports/2018-19/training.mdx': longer,
  'requirements/working-together-2018.yaml': retitled,
  'thresholds/indicators.yaml': replaced('Is physically well.', 'Is well in body.'),
  'thresholds/timescales.yaml': replaced('title: Assessment', 'title: Assessing'),
};

const build = (content: string, site: string) => {
  const result = runCommand('build', [], { CONTENT_DIR: content, OUT_DIR: site });
  expect(result.stdout + result.stderr).toMatch(/^Published \d+ searchable pages/u);
};

test('after edits of every kind the site is the one that a build from nothing makes, and most of it was never drawn again', () => {
  const folder = testFolder();
  const content = join(folder, 'content');
  const site = join(folder, 'site');
  const edit = (file: string, change: Change) => {
    const path = join(content, file);
    const text = readFileSync(path, 'utf8');
    expect(change(text), file).not.toBe(text);
    writeFileSync(path, change(text));
    build(content, site);
  };
  // A page that was left as it was by mistake stays so, and shows in the end.
  const expectSameAsFresh = () => {
    const fresh = join(folder, 'fresh');
    build(content, fresh);
    expect(digests(site)).toEqual(digests(fresh));
    rmSync(fresh, { recursive: true });
  };
  cpSync(sample, content, { recursive: true });
  build(content, site);
  const first = digests(site);
  const inode = () => statSync(join(site, 'worried/index.html')).ino;
  const untouched = inode();
  for (const [file, change] of Object.entries(edits)) edit(file, change);
  expectSameAsFresh();
  const changed = Object.entries(digests(site)).filter(([path, digest]) => first[path] !== digest);
  expect(changed.length).toBeGreaterThan(100);
  expect(inode()).toBe(untouched);

  const added = join(content, 'arrangements/a-new-section.mdx');
  writeFileSync(
    added,
    readFileSync(join(content, 'arrangements/training.mdx'), 'utf8')
      .replace(/^title: .*$/mu, 'title: A new section')
      .replace(/^order: .*$/mu, 'order: 9999')
      .replace(/^answers:\n(?: +- .*\n)+/mu, ''),
  );
  build(content, site);
  expectSameAsFresh();
  expect(filesIn(site)).toContain('arrangements/a-new-section/index.html');
  rmSync(added);
  edit('site.yaml', replaced(/^shortName: .*$/mu, 'shortName: HPS'));
  expectSameAsFresh();
  expect(filesIn(site)).not.toContain('arrangements/a-new-section/index.html');
  expect(inode()).not.toBe(untouched);
});

test('a page of the last site that somebody has changed, or taken away, is drawn again', () => {
  const folder = testFolder();
  const site = join(folder, 'site');
  build(sample, site);
  const whole = digests(site);
  const changed = join(site, 'glossary/advocacy/index.html');
  writeFileSync(changed, `${readFileSync(changed, 'utf8')}<p>Not ours.</p>`);
  rmSync(join(site, 'groups/index.html'));
  rmSync(join(site, 'pagefind'), { recursive: true });
  build(sample, site);
  expect(digests(site)).toEqual(whole);
});
