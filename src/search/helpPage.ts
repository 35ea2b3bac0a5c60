import { servedPeople } from '../model/servedPeople.ts';
import type { Site } from '../schemas/site.ts';
import type { StandingPage } from './standingPage.ts';
import { list } from './standingPage.ts';

/** The page that says who to tell, found by every way of asking for help. */
export function helpPage(site: Site): StandingPage {
  const { one, theOne } = servedPeople(site.serves);
  return {
    address: '/worried/',
    title: site.urgentHelp.title,
    kind: 'help',
    names: site.urgentHelp.contacts.flatMap(({ name, keywords }) => [name, ...keywords]),
    text: site.urgentHelp.text,
    words: [
      ...[site.urgentHelp.emergency, ...site.urgentHelp.contacts].flatMap(
        ({ name, when, telephone }) => [
          name,
          when,
          ...(telephone === undefined ? [] : [telephone]),
        ],
      ),
      `report ${one.replace(/^an? /u, '')} abuse`,
      ...list(
        'report a concern, report abuse, report neglect, report a family, report a neighbour, raise a concern, tell somebody, who to tell, who to call, who to ring, who to contact, phone number, telephone numbers, contact us, emergency, in danger now, urgent help, out of hours, evening and weekend, emergency duty team, helpline, anonymous, anonymously, neighbour, make a referral, worried about somebody, being hurt, being abused, someone to talk to, talk to somebody, not safe at home, scared at home, help me, I need help, what to do',
      ),
    ],
    places: [
      ...site.urgentHelp.questions.map(({ id, question, answer, keywords }) => ({
        id,
        title: question,
        words: keywords,
        text: answer,
      })),
      {
        id: 'what-to-say',
        title: 'What to say',
        words: list('what to say when you call, what information to give, what they will ask'),
      },
      {
        id: 'if-somebody-tells-you',
        title: `If ${one} tells you that something is wrong`,
        words: [
          'disclosure',
          `${theOne.replace('the ', '')} tells you`,
          'told me a secret',
          'confided in me',
          `what to say to ${one}`,
          'promise to keep a secret',
        ],
      },
      {
        id: 'if-it-is-you',
        title: 'If it is happening to you',
        words: [
          'I am being hurt',
          'it is happening to me',
          ...(site.serves === 'adults'
            ? ['my family hurts me', 'my carer hurts me']
            : ['my parents hit me']),
          'press 55',
          'silent call',
          'I am scared to go home',
        ],
      },
      {
        id: 'hide-your-visit',
        title: 'Hide your visit',
        words: list(
          'browser history, private window, delete history, leave this site quickly, exit this page, cover my tracks, somebody watches my phone',
        ),
      },
    ],
  };
}

/** The page for children and young people; none where a site has none. */
export function childrenPages({ children, urgentHelp }: Site): StandingPage[] {
  if (children === undefined) return [];
  return [
    {
      address: '/children/',
      title: children.title,
      kind: 'help',
      forChildren: true,
      names: urgentHelp.contacts
        .filter((contact) => contact.for === 'children')
        .flatMap(({ name, keywords }) => [name, ...keywords]),
      text: children.text,
      words: list(
        'for children, for kids, young people, someone to talk to, talk to someone, who can I tell, is it my fault, am I being abused, help for children, i need help',
      ),
      places: children.questions.map(({ id, question, answer, keywords }) => ({
        id,
        title: question,
        words: keywords,
        text: answer,
      })),
    },
  ];
}
