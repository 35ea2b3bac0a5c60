import { describe, expect, test } from 'vitest';
import { callableFirst, frontDoor, numberLinks } from '../../../src/model/contacts.ts';
import { linkedText } from '../../../src/model/linkedText.ts';
import type { Contact } from '../../../src/schemas/contact.ts';
import { ContactSchema } from '../../../src/schemas/contact.ts';
import { UrgentHelpSchema } from '../../../src/schemas/urgentHelp.ts';

const contact = (name: string, rest: Partial<Contact> = {}): Contact =>
  ContactSchema.parse({ name, when: 'You are worried.', ...rest });
const help = (...contacts: Contact[]) =>
  UrgentHelpSchema.parse({
    title: 'Worried?',
    text: 'Tell someone.',
    emergency: contact('Emergency', { telephone: '999' }),
    contacts,
  });

describe('contacts', () => {
  test('with a telephone number come first, and otherwise keep their order', () => {
    const names = callableFirst([
      contact('Hub'),
      contact('Helpline', { telephone: '0808 800 5000' }),
      contact('Police', { telephone: '101' }),
    ]).map(({ name }) => name);
    expect(names).toEqual(['Helpline', 'Police', 'Hub']);
  });

  test('have one front door: the marked one, or otherwise the first', () => {
    const first = contact('Police');
    const marked = contact('Hub', { frontDoor: true });
    expect(frontDoor(help(first, marked))?.name).toBe('Hub');
    expect(frontDoor(help(first))?.name).toBe('Police');
  });
});

test('numbers in text become links, and a long number is not mistaken for a short one', () => {
  const links = numberLinks(help(contact('Hub', { telephone: '01632 960 999' })));
  const called = linkedText('Call 01632 960 999 today, or 999 in danger.', links);
  expect(called.flatMap(({ href }) => href ?? [])).toEqual(['tel:01632960999', 'tel:999']);
});
