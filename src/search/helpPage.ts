import type { Site } from '../schemas/site.ts';
import type { Words } from '../words/words.ts';
import type { StandingPage } from './standingPage.ts';
import { list } from './standingPage.ts';

/** The page that says who to tell, found by every way of asking for help. */
export function helpPage(site: Site, words: Words): StandingPage {
  const { serves } = site;
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
      words('search.pages.help.reportAbuse', { serves }),
      ...list(words('search.pages.help.words')),
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
        title: words('help.whatToSay.title'),
        words: list(words('search.pages.help.whatToSay')),
      },
      {
        id: 'if-somebody-tells-you',
        title: words('help.ifTold.title', { serves }),
        words: list(words('search.pages.help.ifTold', { serves })),
      },
      {
        id: 'if-it-is-you',
        title: words('help.ifItIsYou.title'),
        words: list(words('search.pages.help.ifItIsYou', { serves })),
      },
      {
        id: 'hide-your-visit',
        title: words('help.hideVisit.title'),
        words: list(words('search.pages.help.hideVisit')),
      },
    ],
  };
}

/** The page for children and young people; none where a site has none. */
export function childrenPages({ children, urgentHelp }: Site, words: Words): StandingPage[] {
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
      words: list(words('search.pages.children.words')),
      places: children.questions.map(({ id, question, answer, keywords }) => ({
        id,
        title: question,
        words: keywords,
        text: answer,
      })),
    },
  ];
}
