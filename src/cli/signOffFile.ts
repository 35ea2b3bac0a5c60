import { stringify } from 'yaml';
import type { SignOff } from '../schemas/signOff.ts';

const heading = `# What happened to this report after it was written. "npm run sign-off" writes the signatures and corrections: do not edit
# their digests. Add the bodies that a copy was sent to under "recipients", each with "name" and "sent".
`;

/** The text of a file `sign-off.yaml`. */
export function signOffFile(signOff: SignOff): string {
  return heading + stringify(signOff, { lineWidth: 120 });
}
