import { describe, expect, test } from 'vitest';
import { linkedText } from '../../../src/model/linkedText.ts';

const hub = { text: 'the hub', href: '/worried/' };
const policy = { text: 'escalation policy', href: '/escalation/' };
const flat = (text: string) =>
  linkedText(text, [hub, policy]).map(({ text: one, href }) =>
    href === undefined ? one : `[${one}](${href})`,
  );

describe('words in a text become links', () => {
  test('where they are, in any order', () =>
    expect(flat('Use the escalation policy, or ask the hub.')).toEqual([
      'Use the ',
      '[escalation policy](/escalation/)',
      ', or ask ',
      '[the hub](/worried/)',
      '.',
    ]));
  test('the first time only', () =>
    expect(flat('the hub, the hub')).toEqual(['[the hub](/worried/)', ', the hub']));
  test('and a text without them stays as it is', () =>
    expect(flat('Listen.')).toEqual(['Listen.']));
});
