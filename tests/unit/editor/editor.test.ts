import { request } from 'node:http';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { EditorEffects, EditorRequest } from '../../../src/editor/server/answer.ts';
import { openEditor } from '../../../src/editor/server/routes.ts';
import type { EditorServer } from '../../../src/editor/server/startServer.ts';
import { startServer } from '../../../src/editor/server/startServer.ts';
import type { FixtureCopy } from '../../support/fixtureCopy.ts';
import { fixtureCopy } from '../../support/fixtureCopy.ts';

let copy: FixtureCopy;
let server: EditorServer;
let folders: ReturnType<EditorEffects['folders']> = null;
const remember = vi.fn<EditorEffects['remember']>();
const openPreview = vi.fn(() => Promise.resolve('http://127.0.0.1:4321/'));
const effects: EditorEffects = {
  folders: () => folders,
  remember,
  newFolder: (content) => content,
  build: () => Promise.resolve({ isPublished: true, words: '' }),
  openPreview,
  repository: () => null,
  makePdf: () => Promise.resolve(null),
  postsOf: () => null,
  now: () => new Date('2026-11-29T14:05:00Z'),
};
const editor = openEditor(effects);

beforeAll(async () => {
  copy = fixtureCopy('small-partnership');
  server = await startServer(editor, 0, 'secret', () => undefined);
});
afterAll(async () => {
  await server.close();
  copy.clear();
});

/** The editor's answer to a request for a page or a posted form. */
function ask(method: EditorRequest['method'], address: string, posted = {}) {
  const { pathname, searchParams } = new URL(address, 'http://editor');
  return editor.answer({
    method,
    path: pathname,
    query: searchParams,
    posted: new URLSearchParams(posted),
    person: null,
    document: null,
  });
}

test('asks for the folders first, and explains why a wrong one is refused', async () => {
  expect(await ask('GET', '/')).toEqual({ kind: 'redirect', to: '/settings' });
  remember.mockImplementationOnce(() => {
    throw new Error('There is no site.yaml in /nowhere.');
  });
  const refused = await ask('POST', '/settings', { content: '/nowhere', site: 'dist' });
  expect(refused).toMatchObject({ kind: 'screen', status: 400 });
  expect(JSON.stringify(refused)).toContain('There is no site.yaml in /nowhere.');
  remember.mockImplementationOnce((named) => {
    folders = named;
  });
  const asked = await ask('POST', '/settings', { content: copy.folder, site: '/site' });
  expect(asked).toEqual({ kind: 'redirect', to: '/' });
  expect(await ask('GET', '/')).toMatchObject({ screen: { title: 'What needs doing' } });
});

test('when the preview cannot be opened, it says why and leads back to the file', async () => {
  openPreview.mockRejectedValueOnce(new Error('A preview of /ours is already running.'));
  const refused = await ask('GET', '/preview?file=groups/executive.mdx');
  expect(refused).toMatchObject({ kind: 'screen', status: 503 });
  const shown = JSON.stringify(refused);
  expect(shown).toContain('A preview of /ours is already running.');
  expect(shown).toContain('/edit?file=groups');
  expect(await ask('GET', '/preview?file=groups/executive.mdx')).toEqual({
    kind: 'redirect',
    to: 'http://127.0.0.1:4321/groups/executive/',
  });
});

test('shows markup in the content as text and never runs it', async () => {
  const before = copy.read('groups/executive.mdx');
  copy.change('groups/executive.mdx', (text) =>
    text.replace('It decides.', '</textarea><script>alert(1)</script>'),
  );
  const answer = await ask('GET', '/edit?file=groups/executive.mdx&part=words');
  const words = JSON.stringify(answer);
  expect(words).toContain('&lt;/textarea&gt;&lt;script&gt;alert(1)');
  expect(words).not.toContain('<script>alert');
  copy.change('groups/executive.mdx', () => before);
});

test('shows a file with unreadable settings as text, with the error', async () => {
  const before = copy.read('groups/executive.mdx');
  copy.change('groups/executive.mdx', (text) => text.replace('order: 10', 'order: "10'));
  const words = JSON.stringify(await ask('GET', '/edit?file=groups/executive.mdx'));
  expect(words).toContain('The whole file');
  expect(words).toMatch(/Error in line \d+/u);
  copy.change('groups/executive.mdx', () => before);
});

/** The server's response to a request sent exactly as given. */
function send(
  path: string,
  headers: Record<string, string> = {},
): Promise<[number, string, string]> {
  const { hostname, port } = new URL(server.url);
  return new Promise((done, failed) => {
    request({ hostname, port, path, headers }, (response) => {
      response.resume();
      const policy = String(response.headers['content-security-policy']);
      done([response.statusCode ?? 0, policy, String(response.headers['set-cookie'] ?? '')]);
    })
      .on('error', failed)
      .end();
  });
}

test('the server answers only the browser that opened its address', async () => {
  const [first, , cookie] = await send('/?key=secret');
  expect(first).toBe(303);
  expect(cookie).toContain('HttpOnly; SameSite=Strict');
  const known = { cookie: 'almanac_editor=secret' };
  const [status, policy] = await send('/', known);
  expect(status).toBe(200);
  expect(policy).toContain("default-src 'none'");
  expect((await send('/'))[0]).toBe(403);
  expect((await send('/assets/editor.css'))[0]).toBe(403);
  expect((await send('/', { ...known, host: 'evil.example' }))[0]).toBe(403);
  expect((await send('/assets/../../package.json', known))[0]).toBe(404);
  expect((await send('/assets/%2e%2e/server/guard.ts', known))[0]).toBe(404);
});
