import { parseArgs } from 'node:util';
import { describe, expect, test } from 'vitest';
import { argumentFault } from '../../../src/cli/argumentFault.ts';
import { optionsOf, swallowedOption } from '../../../src/cli/swallowedOption.ts';
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
  [['--write=yes'], 'The option --write stands alone'],
  [['x'], 'The command does not know what "x" is for. npm run import -- <file> [options]'],
])('%j is explained', (args, words) => {
  expect(faultOf(...args)).toContain(words);
});

test('another fault is not explained away', () => {
  expect(argumentFault(new Error('disk full'), help)).toBeNull();
});

describe('two dashes that were forgotten', () => {
  const commandFor = (event: string, args: string[], taken: Record<string, string>) =>
    swallowedOption(optionsOf(help), args, { ...taken, npm_lifecycle_event: event })?.replace(
      /^.*: npm run /u,
      'npm run ',
    );

  test.each([
    [['a.xlsx', 'Table 1'], { npm_config_sheet: 'true' }, 'a.xlsx --sheet "Table 1"'],
    [['a.xlsx'], { npm_config_sheet: 'Figures' }, 'a.xlsx --sheet Figures'],
    [['a.xlsx'], { npm_config_write: 'true' }, 'a.xlsx --write'],
    [
      ['a.xlsx', 'Figures'],
      { npm_config_write: 'true', npm_config_sheet: 'true' },
      'a.xlsx --sheet Figures --write',
    ],
  ])('%j with %j are put right', (args, taken, right) => {
    expect(commandFor('import', args, taken)).toBe(`npm run import -- ${right}`);
  });

  test('are not missed where npm took nothing', () => {
    expect(swallowedOption(optionsOf(help), ['x'], { npm_config_user_agent: 'npm' })).toBeNull();
  });

  test('are missed by a command', () => {
    const result = runCommand('import', ['a.xlsx', 'A3:D4'], { npm_config_range: 'true' });
    expect(result).toMatchObject({ status: 2, stdout: '' });
    expect(result.stderr).toMatch(/^--range went to npm and not to this command\.[^\n]*\n$/u);
  });
});
