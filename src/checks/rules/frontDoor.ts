import { finding } from '../../findings/catalogue.ts';
import { frontDoor as frontDoorOf } from '../../model/contacts.ts';
import type { Rule } from '../rule.ts';

/** On a live site the service that takes reports can be called. A demonstration may say that its sources give no number. */
export const frontDoor: Rule = ({ entries }) =>
  entries.site.flatMap((entry) => {
    const { status, urgentHelp } = entry.data;
    const contact = frontDoorOf(urgentHelp);
    if (status !== 'live' || contact === undefined || contact.telephone !== undefined) return [];
    return [
      finding(
        'front-door-without-number',
        entry.place(['urgentHelp', 'contacts', urgentHelp.contacts.indexOf(contact)]),
        `The site is live, but "${contact.name}" has no telephone number.`,
        'Add "telephone" with the number to call, and "outOfHours" with the number for evenings and weekends. If another contact takes reports, write "frontDoor: true" there.',
      ),
    ];
  });
