import { stringify } from 'yaml';
import { partnerWord } from '../collections/agencyTypes.ts';
import { servedPeople } from '../model/servedPeople.ts';
import type { HelpForChildren } from './helpForChildren.ts';
import type { RequirementEditions } from './requirementEditions.ts';

/** What someone who starts a site is asked. */
export interface NewSite {
  /** The partnership's full name. */
  name: string;
  /** The area that it serves. */
  area: string;
  /** Who it serves. */
  serves: 'children' | 'adults' | 'both';
  /** The day. */
  today: string;
  /** What the law asks of it. */
  editions: RequirementEditions;
  /** The page for children, if it has one. */
  help: HelpForChildren;
  /** Words that no one can guess, for the choice of figures that are hidden to protect others. */
  seed: string;
}

const childContacts = [
  {
    id: 'nspcc',
    name: 'NSPCC helpline',
    when: 'You are an adult who wants advice about a child.',
    for: 'adults',
    telephone: '0808 800 5000',
    relay: '18001 0808 800 5000',
    url: 'https://www.nspcc.org.uk',
  },
  {
    id: 'childline',
    name: 'Childline',
    when: 'You are under 19 and want to talk to someone about anything.',
    for: 'children',
    telephone: '0800 1111',
    hours: 'Free, at any time of day or night.',
    chat: 'https://www.childline.org.uk',
    relay: '18001 0800 1111',
    url: 'https://www.childline.org.uk',
  },
];

const frontDoors: Readonly<Record<NewSite['serves'], string>> = {
  children: 'children’s services',
  adults: 'adult social care',
  both: 'social care',
};

/** The files of the smallest site that passes the check, by path. Every sentence in it is there to be replaced. */
export function siteFiles({
  name,
  area,
  serves,
  today,
  editions,
  help,
  seed,
}: NewSite): Record<string, string> {
  const partner = partnerWord(serves);
  const site = {
    name,
    shortName: shortNameOf(name),
    area,
    description: `The agencies in ${area} that work together to keep people safe.`,
    url: 'https://partnership.example',
    serves,
    status: 'demonstration',
    banner: 'This site is being prepared. It is not yet the partnership’s own advice.',
    referenceDate: today,
    urgentHelp: {
      title: `Worried about ${servedPeople(serves).one}?`,
      text: 'Tell someone today. You do not need proof, and you do not need to be sure.',
      emergency: {
        id: 'emergency',
        name: 'Emergency services',
        when: 'Is someone in danger now, or is a crime happening?',
        telephone: '999',
        relay: '18000',
      },
      contacts: [
        {
          id: 'front-door',
          name: `The council’s ${frontDoors[serves]}`,
          when: `You think ${servedPeople(serves).one} is being harmed or needs help.`,
          frontDoor: true,
          languages: 'Ask for an interpreter when you call.',
          note: 'The number to call will be here before this site goes live.',
        },
        ...(serves === 'adults' ? [] : childContacts),
        {
          id: 'police',
          name: 'Police, when it is not an emergency',
          when: 'You want to tell the police about a crime or a worry that is not an emergency.',
          telephone: '101',
          relay: '18001 101',
        },
      ],
    },
    ...(help.page === undefined ? {} : { children: help.page }),
    exit: { url: 'https://www.bbc.co.uk/weather' },
    doors: [
      ...(help.page === undefined
        ? []
        : [
            {
              title: 'I am a child or young person',
              text: 'Who you can talk to now, and what happens then.',
              href: '/children/',
            },
          ]),
      {
        title: 'I am worried about someone',
        text: 'Who to call, and what to say.',
        href: '/worried/',
      },
      {
        title: 'About the partnership',
        text: 'Who leads the work, and how.',
        href: '/arrangements/',
      },
      { title: 'The groups', text: 'Who meets, and what they decide.', href: '/groups/' },
    ],
    arrangementsParts: [{ id: 'about', title: 'About the arrangements' }],
    ...(serves === 'adults' ? {} : { plainAbbreviations: ['NSPCC'] }),
    disclosure: {
      suppressFrom: 1,
      suppressTo: 5,
      protectionRange: 5,
      seed,
      statement:
        'We leave out counts from 1 to 5, and any other figure that would give them away, because a small number can identify a person.',
    },
    publisher: {
      name: `the business unit of ${name}`,
      contact: {
        name: 'Business unit',
        when: 'Something on this site is wrong, or you need it in another format.',
        url: 'https://partnership.example/contact',
      },
    },
    accessibility: {
      enforcement:
        'The Equality and Human Rights Commission enforces the accessibility regulations. If you are not happy with our answer, contact the Equality Advisory and Support Service.',
      responseTime: 'We will reply within 10 working days.',
    },
  };
  const documents = {
    documents: [
      {
        id: 'arrangements',
        title: `The published arrangements of ${name}`,
        shortTitle: 'Arrangements',
        publisher: name,
      },
      ...editions.documents,
      ...help.documents,
    ],
  };
  const sources = [{ document: 'arrangements' }];
  return {
    ...editions.files,
    'site.yaml': `# Who publishes the site, and everything that is the same on every page.\n${yaml(site)}`,
    'documents.yaml': `# The documents that facts come from. Every page names at least one.\n${yaml(documents)}`,
    'arrangements/who-leads.mdx': page(
      {
        title: 'Who leads the partnership',
        order: 10,
        part: 'about',
        summary: `The ${partner}s lead together.`,
        sources,
        reviewed: today,
      },
      `The ${partner}s lead the partnership together. They meet in the [executive group](/groups/executive-group/).`,
    ),
    'groups/executive-group.mdx': page(
      {
        title: 'Executive group',
        kind: 'Executive',
        order: 10,
        role: 'It leads the partnership.',
        summary: `The group of the ${partner}s.`,
        sources,
        reviewed: today,
      },
      'The group agrees the arrangements and the annual report.',
    ),
    'agencies/council.mdx': page(
      {
        title: `${area.replace(/^the /iu, '')} Council`,
        type: 'safeguarding-partner',
        scheduleGroup: 'local-government',
        order: 10,
        summary: `The council is a ${partner}.`,
        sources,
        reviewed: today,
      },
      '',
    ),
  };
}

function page(settings: Record<string, unknown>, text: string): string {
  return `---\n${yaml(settings)}---\n${text === '' ? '' : `\n${text}\n`}`;
}

function yaml(data: unknown): string {
  return stringify(data, { lineWidth: 0, defaultStringType: 'PLAIN' });
}

/** The first letters of a name. @example shortNameOf('Vale Safeguarding Partnership') // => 'VSP' */
function shortNameOf(name: string): string {
  const letters = name
    .split(/[^\p{L}]+/u)
    .flatMap((word) => (/^\p{Lu}/u.test(word) ? word.charAt(0) : ''));
  const short = letters.join('');
  return short.length > 1 ? short : name;
}
