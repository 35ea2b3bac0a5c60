import { parseDocument, visit } from 'yaml';

/** A source with every field filled in. */
export const source = { document: 'plan', paragraph: 'A page', note: 'It is torn.' };

/** Values to set in the front matter or YAML of a file, each by its path. */
type Additions = [path: (string | number)[], value: unknown][];

/** Fields that the fixture leaves out, by file. */
const additions: Record<string, Additions> = {
  'site.yaml': [
    [['urgentHelp', 'emergency', 'hours'], 'At any time'],
    [['urgentHelp', 'emergency', 'note'], 'It is free.'],
    [['urgentHelp', 'emergency', 'keywords'], ['in danger']],
    [['urgentHelp', 'emergency', 'outOfHours'], { telephone: '999', hours: 'In the evening' }],
    [['urgentHelp', 'emergency', 'text'], 'Text 999.'],
    [['urgentHelp', 'emergency', 'languages'], 'Say your language.'],
    [['everydayWords'], [{ say: ['bad people'], mean: ['rapid review'] }]],
    [['urgentHelp', 'contacts', 0, 'keywords'], ['the front door']],
    [['urgentHelp', 'contacts', 0, 'id'], 'police'],
    [['urgentHelp', 'contacts', 0, 'outOfHours'], { telephone: '102', hours: 'In the evening' }],
    [['urgentHelp', 'contacts', 0, 'text'], 'Text the police.'],
    [['urgentHelp', 'contacts', 0, 'chat'], 'https://police.example/chat'],
    [['urgentHelp', 'contacts', 0, 'relay'], '18001 101'],
    [['urgentHelp', 'contacts', 0, 'languages'], 'Ask for an interpreter.'],
    [['urgentHelp', 'contacts', 0, 'email'], 'team@police.example'],
    [
      ['children'],
      {
        title: 'Young people',
        text: 'Talk to someone.',
        questions: [
          {
            id: 'what-then',
            question: 'What happens then?',
            answer: 'Someone listens.',
            points: ['You can stop.'],
            links: [{ text: 'The groups', href: '/groups/' }],
            sources: [source],
            keywords: ['what next'],
            evidence: 'unverified',
          },
        ],
      },
    ],
    [
      ['urgentHelp', 'questions'],
      [
        {
          id: 'who-i-am',
          question: 'Must I say who I am?',
          answer: 'You need not.',
          points: ['Say so at once.'],
          links: [{ text: 'The groups', href: '/groups/' }],
          sources: [source],
          keywords: ['stay unknown'],
          evidence: 'unverified',
        },
      ],
    ],
    [['publisher', 'contact', 'keywords'], ['the editor']],
    [['publisher', 'contact', 'hours'], 'In the morning'],
    [['publisher', 'contact', 'note'], 'Ask for the editor.'],
    [['publisher', 'contact', 'outOfHours'], { telephone: '103', hours: 'In the evening' }],
    [['publisher', 'contact', 'text'], 'Text the editor.'],
    [['publisher', 'contact', 'languages'], 'Ask for an interpreter.'],
    [['plainAbbreviations'], ['A B']],
    [['publicNames'], ['Lord Laming']],
    [['plainEnglish'], { avoid: [{ word: 'a great many words', instead: 'few words' }] }],
  ],
  'arrangements/who-leads.mdx': [[['keywords'], ['who is who']]],
  'arrangements/editions.yaml': [
    [['editions', 0, 'note'], 'It was late.'],
    [['explanations'], [{ requirements: ['WT-01'], why: 'It is new.' }]],
  ],
  'groups/executive.mdx': [
    [['members'], [{ post: 'Chief executive', agency: 'council', note: 'In the chair' }]],
  ],
  'agencies/council.mdx': [[['posts', 0, 'holder'], { name: 'Ann Other', asOf: '2021-05-01' }]],
  'glossary/rapid-review.mdx': [
    [['harm'], true],
    [['signs'], ['It is rapid.']],
    [['doNow'], ['Call at once.']],
    [['call'], ['police']],
    [['links'], [{ text: 'at once', href: '/groups/' }]],
  ],
  'thresholds/levels.yaml': [
    [['levels', 0, 'keywords'], ['all children']],
    [['signsNote'], 'They are examples.'],
    [['seeAlso'], [{ text: 'Worried about a colleague?', href: '/groups/' }]],
    [['links'], [{ text: 'escalation policy', href: '/groups/' }]],
  ],
  'datasets/contacts-by-year.yaml': [
    [
      ['charts'],
      [
        {
          id: 'over-time',
          kind: 'line',
          title: 'Schools lead',
          category: 'year',
          series: ['contacts'],
          splitBy: 'source',
          except: ['2018-19/Total', '2019-20/Total'],
          expected: { value: 100, label: 'Expected by all' },
          description: 'Schools made most contacts in both years.',
        },
      ],
    ],
  ],
  'thresholds/domains.yaml': [[['domains', 0, 'parts'], ['At home']]],
  'thresholds/indicators.yaml': [
    [['indicators', 0, 'part'], 'At home'],
    [['indicators', 0, 'ages'], 'Under five'],
    [['indicators', 0, 'keywords'], ['no food']],
  ],
  'thresholds/timescales.yaml': [
    [['timeLimits', 0, 'inWords'], 'Fifteen days'],
    [['timeLimits', 0, 'note'], 'Sooner is better.'],
    [['timeLimits', 0, 'ruleOf'], 'Another area'],
    [['timeLimits', 0, 'keywords'], ['how long']],
  ],
  'requirements/guidance.yaml': [
    [['note'], 'It was not opened.'],
    [['requirements', 0, 'note'], 'It is plain.'],
    [['requirements', 0, 'chapter'], 'What happened'],
    [['requirements', 0, 'source'], source],
  ],
  'reports/2018-19/report.yaml': [
    [['prioritiesNote'], 'There were two.'],
    [['contributionsOwed'], { from: ['council'], due: '2019-06-30' }],
    [['nextPriorities', 0, 'why'], 'It grows.'],
    [['funding', 'note'], 'In kind as well.'],
    [
      ['evidence', 1],
      { id: 'audit-2019', kind: 'audit', shows: 'Early help', date: '2019-02', source },
    ],
  ],
};

/** The settings of a file with the fields that the fixture leaves out, and every source filled in. */
export function enriched(path: string, settings: string): string {
  const document = parseDocument(settings);
  for (const [field, value] of additions[path] ?? [])
    document.setIn(field, document.createNode(value, { aliasDuplicateObjects: false }));
  visit(document, {
    Map: (_key, map) => {
      if (!map.has('document')) return;
      map.set('paragraph', 'A page');
      map.set('note', 'It is torn.');
    },
  });
  return document.toString({ lineWidth: 0 });
}
