import { isLikelyName } from './personNames.ts';

/** Words in the names of mailboxes that belong to a team. */
const teamWords = new Set(
  `access admin adult adults advice board business care central chair child children childrens complaints contact
  council data designated development duty early education enquiries enquiry executive family families first
  front door health help hub info information lado learning manager mash media news nhs no office officer
  partners partnership police policy press protection public quality referral referrals reply response review
  reviews safeguarding school schools secretariat section service services social support team training unit web
  welfare work young youth`.split(/\s+/u),
);

/** Providers whose mailboxes belong to private people. */
const privateProvider =
  /@(?:(?:gmail|googlemail|icloud|me|mac|aol|btinternet|btopenworld|sky|virginmedia|protonmail|msn|mail|gmx)\.com|(?:hotmail|outlook|live|yahoo|ymail)\.(?:com|co\.uk|fr|ie)|(?:talktalk|ntlworld|virgin|blueyonder)\.(?:net|com|co\.uk)|proton\.me|tiscali\.co\.uk)$/iu;

/** Whether an address is made of a first and a last name, as `jo.bloggs` or `j.bloggs`, or belongs to a private person. */
export function isPersonalAddress(address: string): boolean {
  const [mailbox = ''] = address.split('@', 1);
  const parts = mailbox.toLowerCase().split(/[._]/u);
  const isNamed =
    parts.length >= 2 &&
    parts.length <= 3 &&
    parts.every((part) => /^\p{L}[\p{L}'-]*\d{0,2}$/u.test(part) && !teamWords.has(part));
  return isNamed || isPrivateAddress(address);
}

/** Whether an address is with a provider of private mailboxes. */
export function isPrivateAddress(address: string): boolean {
  return privateProvider.test(address);
}

/** Whether an address seems to be made of an initial and a last name. */
export function isLikelyPersonal(address: string): boolean {
  return !isPersonalAddress(address) && isLikelyName(address.split('@', 1)[0] ?? '');
}
