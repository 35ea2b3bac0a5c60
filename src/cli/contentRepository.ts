import { execFile, spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { ContentRepository } from '../editor/publishing/contentRepository.ts';

/** The author of a commit if no one signs in and Git does not have a name. */
const unnamed = 'Partnership Almanac editor';

/** The most that Git may answer: more than any file of the content has. */
const mostBytes = 64_000_000;

/** The Git repository of a content folder; `null` if it is not one, or is inside another repository. */
export function contentRepository(folder: string): ContentRepository | null {
  if (!existsSync(folder)) return null;
  const environment = { ...process.env, GIT_TERMINAL_PROMPT: '0' };
  const git = (args: readonly string[], named: NodeJS.ProcessEnv = {}) =>
    spawnSync('git', args, {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: mostBytes,
      env: { ...environment, ...named },
    });
  const output = (...args: string[]): string => git(args).stdout.trim();
  const top = git(['rev-parse', '--show-toplevel']);
  if (top.status !== 0 || realpathSync(top.stdout.trim()) !== realpathSync(folder)) return null;
  const isNameKnown = output('config', 'user.name') !== '' && output('config', 'user.email') !== '';
  const names = (by: string | null): NodeJS.ProcessEnv => {
    const author = by ?? (isNameKnown ? null : unnamed);
    if (author === null) return {};
    const email = `${author.toLowerCase().replaceAll(/[^a-z0-9]+/gu, '-')}@editor.invalid`;
    return {
      GIT_AUTHOR_NAME: author,
      GIT_AUTHOR_EMAIL: email,
      ...(isNameKnown ? {} : { GIT_COMMITTER_NAME: author, GIT_COMMITTER_EMAIL: email }),
    };
  };
  const refusal = (args: readonly string[], by: string | null): string | null => {
    const { status, stdout, stderr } = git(args, names(by));
    return status === 0 ? null : `${stdout}${stderr}`.trim();
  };
  const bytes = (path: string, id: string): Uint8Array | null => {
    if (!/^[0-9a-f]{40}$/u.test(id)) return null;
    const { status, stdout } = spawnSync('git', ['show', `${id}:./${path}`], {
      cwd: folder,
      maxBuffer: mostBytes,
      env: environment,
    });
    return status === 0 ? stdout : null;
  };
  return {
    commit: (why, { by, paths, always }) => {
      // Git refuses the name of a file that is not there and that it has never heard of.
      const known = paths?.filter(
        (path) => existsSync(join(folder, path)) || output('ls-files', '--', path) !== '',
      );
      if (known?.length === 0) return null;
      const within = known === undefined ? [] : ['--', ...known];
      if (!always && git(['status', '--porcelain', ...within]).stdout === '') return null;
      return (
        refusal(['add', '--all', ...within], by) ??
        refusal(['commit', '--quiet', '--allow-empty', '--message', why, ...within], by)
      );
    },
    push: async () => {
      const [remote] = output('remote').split('\n');
      if (remote === undefined || remote === '')
        return 'The content’s repository has no remote repository to push to. Ask whoever set it up to add one with "git remote add".';
      try {
        const options = { cwd: folder, env: environment };
        await promisify(execFile)('git', ['push', '--quiet', remote, 'HEAD'], options);
        return null;
      } catch (cause) {
        return cause instanceof Error && 'stderr' in cause
          ? String(cause.stderr).trim()
          : String(cause);
      }
    },
    versions: (path) =>
      output('log', '--max-count=100', '--format=%H%x09%aI%x09%an%x09%s', '--', path)
        .split('\n')
        .filter(Boolean)
        .map((line) => {
          const [id = '', at = '', by = '', ...why] = line.split('\t');
          return { id, at, by, why: why.join(' ') };
        }),
    deletions: () =>
      output(
        ...['-c', 'core.quotePath=off', 'log', '--max-count=200', '--diff-filter=D'],
        // A file that was given another name was not deleted.
        ...['--find-renames=100%', '--name-only', '--format=%x09%P%x09%aI%x09%an'],
      )
        .split(/^\t/mu)
        .flatMap((commit) => {
          const [head = '', ...paths] = commit.split('\n').filter(Boolean);
          const [parents = '', at = '', by = ''] = head.split('\t');
          const [version = ''] = parents.split(' ');
          return paths.map((path) => ({ path, version, at, by: by === unnamed ? '' : by }));
        }),
    bytes,
    holds: (path, wanted) => {
      const head = bytes(path, output('rev-parse', '--verify', '--quiet', 'HEAD'));
      return head !== null && Buffer.compare(head, wanted) === 0;
    },
  };
}
