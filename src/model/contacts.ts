import type { Contact } from '../schemas/contact.ts';
import type { PageLink } from '../schemas/pageLink.ts';
import type { Site } from '../schemas/site.ts';

type UrgentHelp = Site['urgentHelp'];

/** The service that takes reports for the area: the contact marked as the front door, else the first one. */
export function frontDoor({ contacts }: UrgentHelp): Contact | undefined {
  return contacts.find((contact) => contact.frontDoor) ?? contacts[0];
}

/** Contacts in the order to try them, those that can be called before those that cannot. */
export function callableFirst(contacts: readonly Contact[]): Contact[] {
  const canBeCalled = ({ telephone }: Contact) => telephone !== undefined;
  return [...contacts.filter(canBeCalled), ...contacts.filter((one) => !canBeCalled(one))];
}

/** The emergency contact and all others by their ids. */
export function contactsById({ emergency, contacts }: UrgentHelp): Map<string, Contact> {
  return new Map(
    [emergency, ...contacts].flatMap((contact) =>
      contact.id === undefined ? [] : [[contact.id, contact] as const],
    ),
  );
}

/**
 * The address that a telephone dials.
 *
 * @example telephoneLink('0808 800 5000') // => 'tel:08088005000'
 */
export function telephoneLink(telephone: string): string {
  return `tel:${telephone.replaceAll(' ', '')}`;
}

/** The numbers of all contacts as links, for texts that name them. Longer numbers come first, so that none is taken for a part of one. */
export function numberLinks({ emergency, contacts }: UrgentHelp): PageLink[] {
  return [emergency, ...contacts]
    .flatMap(({ telephone }) =>
      telephone === undefined ? [] : [{ text: telephone, href: telephoneLink(telephone) }],
    )
    .toSorted((one, other) => other.text.length - one.text.length);
}
