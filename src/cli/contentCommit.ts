import { spawnSync } from 'node:child_process';
import { realpathSync } from 'node:fs';

/**
 * Records a publication in the Git repository of the content, when the content folder is one by itself.
 * @returns what Git says when it could not; `null` when it is recorded, or there is nothing to record
 */
export function commitContent(folder: string, why: string): string | null {
  const git = (...args: string[]) => spawnSync('git', args, { cwd: folder, encoding: 'utf8' });
  const top = git('rev-parse', '--show-toplevel');
  // Without Git, or in a folder of another repository, the dated copies are the history.
  if (top.status !== 0 || realpathSync(top.stdout.trim()) !== realpathSync(folder)) return null;
  if (git('status', '--porcelain').stdout === '') return null;
  for (const args of [
    ['add', '--all'],
    ['commit', '--quiet', '--message', why],
  ]) {
    const { status, stdout, stderr } = git(...args);
    if (status !== 0) return `${stdout}${stderr}`.trim();
  }
  return null;
}
