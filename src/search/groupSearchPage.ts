import type { AgencyPage, GroupPage } from '../model/partnership.ts';
import { pageBasics, sectionPlaces } from './pageBasics.ts';
import type { SearchPage } from './searchPage.ts';

/** The page of a group, with its seats and promises. */
export function groupSearchPage(group: GroupPage, agencies: readonly AgencyPage[]): SearchPage {
  const agencyNames = new Map(agencies.map(({ id, title }) => [id, title]));
  const posts = [
    ...new Set(
      group.members.map(({ post, agency }) =>
        agency === undefined ? post : `${post}, ${agencyNames.get(agency) ?? ''}`,
      ),
    ),
  ];
  const { chair, frequency, quorum, shortTitle, functions, commitments } = group;
  return {
    ...pageBasics('group', group.address, group.title, group.summary, group.keywords),
    // People leave out what kind of group it is: "the executive".
    names: [
      ...(shortTitle === undefined ? [] : [shortTitle]),
      group.title.replace(/ (?:sub)?group$/u, ''),
    ],
    places: [
      ...(functions.length === 0
        ? []
        : [{ id: 'functions', title: 'What it does', text: functions.join(' ') }]),
      {
        id: 'members',
        title: 'Who sits on it',
        words: posts,
        text: [chair, frequency, quorum].filter((fact) => fact !== undefined).join('. '),
      },
      ...(commitments.length === 0
        ? []
        : [
            {
              id: 'commitments',
              title: 'What it has promised to do',
              words: commitments.map(({ what, when }) => `${what} ${when}`),
            },
          ]),
      ...sectionPlaces(group.body),
    ],
  };
}
