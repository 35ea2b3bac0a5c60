import type { SearchPage } from '../../../src/search/searchPage.ts';
import type { SearchIndex } from '../../../src/search/searchIndex.ts';
import { programWords } from '../../../src/search/programWords.ts';
import { indexVocabulary } from '../../../src/search/searchIndex.ts';

/** Pages of an invented site, with enough of each kind to test the order of results. */
export const examplePages: SearchPage[] = [
  {
    address: '/worried/',
    title: 'Worried about a child?',
    kind: 'help',
    label: 'Help',
    words: ['report abuse', 'who to call'],
    text: 'Tell somebody today.',
  },
  {
    address: '/glossary/',
    title: 'Glossary',
    kind: 'glossary',
    label: 'Glossary',
    list: true,
    words: ['abbreviations'],
  },
  {
    address: '/glossary/section-47-enquiry/',
    title: 'Section 47 enquiry (S47)',
    kind: 'glossary',
    label: 'Glossary',
    names: ['S47', 'section 47 enquiry'],
    words: ['child protection enquiry'],
    text: 'The check that a council must make.',
  },
  {
    address: '/glossary/domestic-abuse/',
    title: 'Domestic abuse (DA)',
    kind: 'glossary',
    label: 'Glossary',
    names: ['DA', 'domestic abuse'],
    words: ['domestic violence', 'controlling partner'],
    text: 'Violence or control by a partner.',
  },
  {
    address: '/glossary/neglect/',
    title: 'Neglect',
    kind: 'glossary',
    label: 'Glossary',
    words: ['not fed'],
    harm: true,
    text: 'Not giving a child what it needs.',
  },
  {
    address: '/glossary/old-board/',
    title: 'Old board (LSCB)',
    kind: 'glossary',
    label: 'Glossary',
    names: ['LSCB'],
    superseded: true,
  },
  {
    address: '/thresholds/level-4/',
    title: 'Level 4: Children in acute need',
    kind: 'thresholds',
    label: 'Threshold',
    audience: 'practitioner',
    names: ['Level 4', 'Children in acute need'],
    level: 4,
    action: 'Call the front door today.',
    words: ['section 47'],
    text: 'The child is suffering significant harm.',
    places: [
      {
        id: 'unexplained-injuries',
        title: 'Has injuries that nobody can explain',
        label: 'Sign, Level 4',
        words: ['marks on the body', 'bruises'],
        safeguarding: true,
      },
      {
        id: 'hungry',
        title: 'Is hungry time after time',
        label: 'Sign, Level 4',
        words: ['starving'],
      },
      { id: 'what-to-do', title: 'What to do now', text: 'Call the front door.' },
    ],
  },
  {
    address: '/thresholds/timescales/',
    title: 'Time limits',
    kind: 'time-limits',
    label: 'Time limits',
    audience: 'practitioner',
    places: [
      {
        id: 'conference',
        title: 'Hold the initial child protection conference',
        label: 'Time limit',
        text: 'Within 15 working days, counted from the strategy discussion.',
      },
      {
        id: 'rapid-review',
        title: 'Complete the rapid review',
        label: 'Time limit',
        text: 'Within 15 working days.',
      },
    ],
  },
  {
    address: '/glossary/child-protection-conference/',
    title: 'Child protection conference',
    kind: 'glossary',
    label: 'Glossary',
    text: 'A meeting that decides about a plan.',
  },
  {
    address: '/groups/executive-group/',
    title: 'Executive group',
    kind: 'group',
    label: 'Group',
    names: ['Executive'],
    text: 'The partners at the top.',
    places: [{ id: 'members', title: 'Who sits on it', words: ['Borough Commander'] }],
  },
  {
    address: '/arrangements/allegations/',
    title: 'Allegations against people who work with children',
    kind: 'arrangements',
    label: 'Arrangements',
    words: ['complaint about a coach', 'teacher hurt a child', 'LADO'],
  },
  {
    address: '/reports/2018-19/allegations/',
    title: 'Allegations in the year',
    kind: 'report',
    label: 'Annual report',
    year: '2018-19',
  },
  {
    address: '/data/allegations/',
    title: 'Allegations by year',
    kind: 'data',
    label: 'Figures',
    year: '2018-19',
    words: ['contacts'],
  },
];

/** The invented site, ready for queries. */
export const exampleIndex: SearchIndex = indexVocabulary({
  pages: examplePages,
  everydayWords: programWords,
});
