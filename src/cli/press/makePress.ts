import { build } from 'astro';
import { pressAdapter } from '../../press/pressAdapter.ts';
import { engineFolder } from '../engineFolder.ts';
import { systemFault } from '../systemFault.ts';

/**
 * Compiles the pages into the folder that is named. Runs as a program of its own: the bundler takes as much memory as
 * the rest of a build, and works on one core while the content is checked on another.
 */
const [outDir = ''] = process.argv.slice(2);
process.chdir(engineFolder);
try {
  await build({ root: engineFolder, outDir, logLevel: 'warn', integrations: [pressAdapter()] });
} catch (cause) {
  const words = cause instanceof Error ? cause.message : String(cause);
  process.stderr.write(`${systemFault(cause) ?? words}\n`);
  process.exitCode = 1;
}
