import { parseArgs } from 'node:util';
import { expect, test } from 'vitest';
import { argumentFault, optionKeptByNpm, optionsOf } from '../../../src/cli/argumentFault.ts';
import { runCommand } from '../../support/runBuild.ts';

const help = `npm run import -- <file> [options]

  --sheet "Name"   the sheet
  --write          replace the table
  --help           print this
`;

function faultOf(...args: string[]): string | null {
  try {
    parseArgs({ args, options: { sheet: { type: 'string' }, write: { type: 'boolean' } } });
    return null;
  } catch (cause) {
    return argumentFault(cause, help);
  }
}

test.each([
  [['--shet', 'x'], 'There is no option --shet. Did you mean "--sheet"?'],
  [['--sheet'], 'The option --sheet needs a value after it.'],
  [['--sheet', '--write'], 'The option --sheet needs a value after it.'],
  [['--write=yes'], 'The option --write does not take a value'],
  [['x'], 'The command does not recognise "x". npm run import -- <file> [options]'],
])('the fault in %j is explained', (args, words) => {
  expect(faultOf(...args)).toContain(words);
});

test('other errors are passed on', () => {
  expect(argumentFault(new Error('disk full'), help)).toBeNull();
});

test('an option taken by npm is named, with the correct command', () => {
  const kept = (environment: NodeJS.ProcessEnv) =>
    optionKeptByNpm(optionsOf(help), { npm_lifecycle_event: 'import', ...environment });
  expect(kept({ npm_config_write: 'true' })).toMatch(
    /^npm took --write as its own option\..*: npm run import -- \.\.\. --write \.\.\.$/u,
  );
  expect(kept({ npm_config_user_agent: 'npm' })).toBeNull();
});

test('a command reports an option taken by npm before it does anything', () => {
  const result = runCommand('import', ['a.xlsx', 'A3:D4'], { npm_config_range: 'true' });
  expect(result).toMatchObject({ status: 2, stdout: '' });
  expect(result.stderr).toMatch(/^npm took --range as its own option\.[^\n]*\n$/u);
});
