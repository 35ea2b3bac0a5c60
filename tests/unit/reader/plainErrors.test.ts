import { expect, test } from 'vitest';
import { z } from 'zod';
import { validate } from '../../../src/reader/validation.ts';
import { readYaml } from '../../../src/reader/yamlSource.ts';

/** The message for an invalid value. */
function told(schema: z.ZodType, value: string): string {
  const { findings } = validate(
    readYaml(`field: ${value}`, 'file.yaml'),
    z.strictObject({ field: schema }),
  );
  return findings.map(({ message, hint }) => `${message} ${hint}`).join('\n');
}

test.each([
  [z.string().min(3), 'ab', 'Write at least 3 characters.'],
  [z.string().max(3), 'abcd', 'Write at most 3 characters.'],
  [z.array(z.string()).min(2), '[a]', 'Give at least 2 of them.'],
  [z.array(z.string()).max(1), '[a, b]', 'Give at most 1 of them.'],
  [z.number().min(5), '4', 'Write 5 or more.'],
  [z.number().gt(5), '5', 'Write a number above 5.'],
  [z.number().max(5), '6', 'Write 5 or less.'],
  [z.number().lt(5), '5', 'Write a number below 5.'],
  [z.number().multipleOf(5), '7', 'Write a multiple of 5.'],
  [z.uuid(), 'abc', 'It is not in the format this field needs'],
])('an out-of-range value is explained in a sentence (%#)', (schema, value, sentence) => {
  expect(told(schema, value)).toContain(sentence);
});
