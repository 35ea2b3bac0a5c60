import { request } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { mainPart } from '../support/mainPart.ts';
import type { PreviewServer } from '../support/previewServer.ts';
import { openPreviewServer } from '../support/previewServer.ts';
import { runCommand } from '../support/runBuild.ts';
import { testFolder } from '../support/siteFolder.ts';

let preview: PreviewServer;
beforeAll(async () => {
  preview = await openPreviewServer();
});
afterAll(() => preview.close());

const text = async (path: string) => (await fetch(`${preview.url}${path}`)).text();

/** The status of a request that is sent as it stands: `fetch` would tidy its address and set its host. */
function statusOf(path: string, headers: Record<string, string> = {}): Promise<number> {
  const { hostname, port } = new URL(preview.url);
  return new Promise((done, failed) => {
    request({ hostname, port, path, headers }, (response) => {
      response.resume();
      done(response.statusCode ?? 0);
    })
      .on('error', failed)
      .end();
  });
}

describe('the preview', () => {
  test('shows after every edit the page that a build for partners makes, drafts included', async () => {
    const edits: [file: string, edit: (words: string) => string, page: string, words: string][] = [
      [
        'groups/executive.mdx',
        (words) => words.replace('It decides.', 'It decides together.'),
        '/groups/executive/',
        'It decides together.',
      ],
      [
        'datasets/contacts.csv',
        (words) =>
          words
            .replace('Schools,60,60', 'Schools,61,60.4')
            .replace('Total,100', 'Total,101')
            .replace('30,30', '30,29.7')
            .replace('10,10', '10,9.9'),
        '/data/contacts/',
        '101',
      ],
      [
        'site.yaml',
        (words) => words.replace(/^shortName: .*$/mu, 'shortName: Vale partners'),
        '/data/',
        'Vale partners',
      ],
    ];
    for (const [file, edit, page, words] of edits) {
      preview.edit(file, edit);
      await vi.waitFor(async () => expect(await text(page)).toContain(words), { timeout: 120_000 });
    }
    const shown = await Promise.all(edits.map(([, , page]) => text(page)));
    const site = join(testFolder(), 'site');
    const built = runCommand('build', ['--preview'], {
      CONTENT_DIR: preview.contentFolder,
      OUT_DIR: site,
    });
    expect(built.status, built.stdout).toBe(0);
    edits.forEach(([, , page], index) =>
      expect(mainPart(shown[index] ?? '')).toBe(
        mainPart(readFileSync(join(`${site}-preview`, page, 'index.html'), 'utf8')),
      ),
    );
  });

  test.each([
    '/content/datasets/iro-team.csv',
    '/content/datasets/iro-team.csv?raw',
    '/content/site.yaml?import',
    '//content/site.yaml',
    `/@fs${process.cwd()}/content/site.yaml`,
    '/@fs/etc/hostname',
    '/src/../package.json',
    '/package.json',
    '/.astro/data-store.json',
  ])('gives away nothing that is no part of the site: %s', async (path) => {
    expect(await statusOf(path)).toBe(404);
  });

  test('answers no other host, and lives through addresses without a path or that cannot be decoded', async () => {
    expect(await statusOf('/', { host: 'attacker.example' })).toBe(403);
    expect(await statusOf('//')).toBeLessThan(500);
    expect(await statusOf('/%E0')).toBeGreaterThanOrEqual(400);
    expect(await statusOf('/')).toBe(200);
  });
});

test('while the content was never sound, another host gets no findings either', async () => {
  preview.close();
  preview = await openPreviewServer((edit) =>
    edit('site.yaml', (words) => words.replace('name: Vale', 'nmae: Vale')),
  );
  expect(await statusOf('/')).toBe(503);
  expect(await statusOf('//')).toBe(301);
  expect(await statusOf('/', { host: 'attacker.example' })).toBe(403);
  expect(await statusOf('/__almanac/findings', { host: 'attacker.example' })).toBe(403);
});
