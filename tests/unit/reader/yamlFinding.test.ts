import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/checks/checkContent.ts';
import { readContentFiles } from '../../../src/reader/contentFiles.ts';
import { readYaml } from '../../../src/reader/yamlSource.ts';
import { fixtureFolder } from '../../support/fixture.ts';

describe('a slip in YAML is explained', () => {
  test.each([
    ["a: 'The partnership's chair'\n", 1, 'Put double quotation marks round it'],
    [
      'list:\n  - post: A\n    agency: b\n  - post: B\n   agency: c\n',
      5,
      'Use spaces to line it up',
    ],
    ['list:\n  - post: A\n     agency: b\n', 2, 'check whether the next line is indented too far'],
    ['a: b: c\n', 1, 'If the text contains a colon'],
    ['title:text\nb: 1\n', 1, 'a space is missing after a colon'],
    ['a: "open\nb: 1\n', 3, 'each quotation mark and bracket is closed'],
    ['a: [b, c\nd: 1\n', 2, 'each quotation mark and bracket is closed'],
    ['a: @b\n', 1, 'Put quotation marks round the whole value'],
    ['a: **The** chair\n', 1, 'Put quotation marks round the whole value'],
    ['a: [The Chair], for now\n', 1, 'Put quotation marks round the whole value'],
    ['list:\n  - post: {The} chair\n', 2, 'Put quotation marks round the whole value'],
    ['a: | x y\n', 1, 'Put quotation marks round the whole value'],
    ['a: !x y\n', 1, 'Put quotation marks round the whole value'],
    ['a:\n  - Lead\n  -Carry\n  - Go\nb: 1\n', 3, 'Put a space after the hyphen: "- Carry ..."'],
    ['a:\n\u00A0 - post: a\n    agency: b\n\u00A0 - post: c\n', 2, 'type them again'],
    ['a:\n  - post: a\n\u00A0\u00A0- post: c\n    agency: x\n', 3, 'type them again'],
    ['a:\u00A0b\nc: d\n', 1, 'type them again'],
    ['a: “Training: x”\nb: 1\n', 1, 'Type straight quotation marks'],
    ['a: - b\n', 1, 'Check the punctuation of this line'],
  ])('%j', (text, line, hint) => {
    const { findings } = readYaml(text, 'a.yaml');
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ code: 'yaml-syntax', line });
    expect(findings[0]?.hint).toContain(hint);
  });
});

test('curly quotation marks around a date are recognised', async () => {
  const { files, findings } = readContentFiles(fixtureFolder('small-partnership'));
  const changed = files.map(({ path, bytes }) => ({
    path,
    bytes:
      path === 'site.yaml'
        ? Buffer.from(
            Buffer.from(bytes)
              .toString()
              .replace(/referenceDate: (.+)/u, 'referenceDate: “$1”'),
          )
        : bytes,
  }));
  const result = await checkContent({ files: changed, findings });
  expect(result.findings).toMatchObject([
    {
      code: 'field-value',
      file: 'site.yaml',
      hint: expect.stringContaining('Curly quotation marks become part of the text') as string,
    },
  ]);
});
