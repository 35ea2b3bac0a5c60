import { isLikelyName } from './personNames.ts';

/** Words in the names of mailboxes that belong to a team. */
const teamWords = new Set(
  `abuse access admin adoption adult adults advice after alcohol allegations arrangements attendance autism board
  business care carers case central chair child childcare children childrens committee communications community
  complaints conference contact contracts council court customer data democratic designated development
  disability disabled domestic door drugs duty early education emergency employment engagement enquiries enquiry
  equality events executive exploitation families family feedback finance first foi fostering freedom front
  governance harm health help homeless hospital hours housing hr hub inclusion independent info information
  inspection intelligence it job jobs justice lado lead learning legal line looked manager mash media member members
  mental missing news nhs no office officer online operations out participation partners partnership payroll people
  performance planning police policy practice press prevention private probation procurement protection psychology
  public quality reception records recruitment referral referrals reply reporting request requests resolution
  response review reviews safe safeguarding safer school schools secretariat section send senior service services
  sexual social specialist staff standards strategy substance support survey team teams the training transport
  triage unit violence virtual volunteers web website welfare wellbeing women work workforce young youth`.split(
    /\s+/u,
  ),
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
