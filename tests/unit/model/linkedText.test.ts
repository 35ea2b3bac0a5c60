import { describe, expect, test } from 'vitest';
import { linkedText } from '../../../src/model/linkedText.ts';

const hub = { text: 'the hub', href: '/worried/' };
const policy = { text: 'escalation policy', href: '/escalation/' };
const flat = (text: string) =>
  linkedText(text, [hub, policy]).map(({ text: one, href }) =>
    href === undefined ? one : `[${one}](${href})`,
  );

describe('words that become links', () => {
  test('are linked where they occur, in any order', () =>
    expect(flat('Use the escalation policy, or ask the hub.')).toEqual([
      'Use the ',
      '[escalation policy](/escalation/)',
      ', or ask ',
      '[the hub](/worried/)',
      '.',
    ]));
  test('are linked only the first time', () =>
    expect(flat('the hub, the hub')).toEqual(['[the hub](/worried/)', ', the hub']));
  test('leave a text without them unchanged', () => expect(flat('Listen.')).toEqual(['Listen.']));
});
