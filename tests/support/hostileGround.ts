import { createCanvas } from '@napi-rs/canvas';
import type { Change } from './fixture.ts';
import {
  action,
  inspection,
  inspectionFinding,
  note,
  plan,
  recommendation,
  status,
  stringify,
} from '../unit/improvement/examples.ts';
import { source } from './hostileAdditions.ts';

/** Body text that would run a script if it were treated as markup. */
const hostileBody = `
&lt;script&gt;window.broken=1&lt;/script&gt; and \`<script>window.broken=2</script>\`

\`\`\`html
</code></pre><script>window.broken=3</script>
\`\`\`

## &lt;img src=x onerror=window.broken=4&gt;

[words &quot; onclick=&quot;window.broken=5](https://other.example/%22onclick=%22window.broken=6 "&quot; onmouseover=&quot;window.broken=7")

| &lt;svg onload=window.broken=8&gt; | second |
| --- | --- |
| &quot;&gt;&lt;script&gt;window.broken=9&lt;/script&gt; | b |

A note[^note-1].

[^note-1]: &lt;iframe srcdoc=&quot;&lt;script&gt;window.broken=10&lt;/script&gt;&quot;&gt;

<Details summary="&quot;&gt;&lt;script&gt;window.broken=11&lt;/script&gt;">

Text.

</Details>
`;

const tool = { name: 'A browser', version: 'Version 1' };
/** Every field of an action or a milestone. */
const step = (name: string) => ({
  number: `No. ${name}`,
  due: { inWords: 'In the spring' },
  status: status('Green', { note: `Nearly, by ${name}.` }),
  notes: [note('2021-03', { text: `It goes on in ${name}.`, status: 'Green', source })],
  outcome: `Better work in ${name}.`,
  evidence: [{ type: 'text', text: `The audit shows ${name}.`, source }],
  sourceNote: `Two papers differ on ${name}.`,
});
/** A plan whose theme has every field. */
const planText = (fields: Record<string, unknown>): string =>
  stringify(fields).replace(
    'title: Practice\n',
    'title: Practice\n    number: Part 1\n    outcomes: [Better work]\n',
  );
const draft = (text: string): string =>
  text
    .replace(/^status: .*\n/mu, 'status: draft\nstatusNote: Not signed yet.\n')
    .replace(/^(?:approved|published): .*\n/gmu, '');

/** A partnership that uses as many fields as possible, to plant attacks in. */
export const hostileGround: Record<string, Change> = {
  'site.yaml': (text) =>
    text
      .replace('status: live', 'status: demonstration\nbanner: This is a demonstration.')
      .replace(
        'telephone: "101"',
        'telephone: "101"\n      hours: At any time\n      note: Ask for the front door.\n      url: https://police.example',
      )
      .replace(
        'href: /arrangements/',
        'href: /arrangements/\n    links:\n      - text: The groups\n        href: /groups/',
      ),
  'documents.yaml': (text) =>
    text.replace('date: 2021-06-01', 'date: 2021-06-01\n    url: https://vale.example/plan'),
  'reports/2018-19/report.yaml': draft,
  'reports/2019-20/report.yaml': draft,
  'reports/2018-19/sign-off.yaml': null,
  'reports/2019-20/sign-off.yaml': null,
  'groups/executive.mdx': (text) =>
    text.replace(
      'role: It leads.',
      'role: It leads.\nshortTitle: Executive\nchair: The chief executive\nfrequency: Monthly\nquorum: All partners\nkeywords: [top table]\nworksWith: [learning]\ncommitments:\n  - what: Agree the budget\n    when: every April\n    month: 4\n    source: { document: plan, paragraph: "3", note: It is torn. }',
    ) +
    hostileBody +
    '\n<Picture picture="event" />\n',
  'arrangements/who-leads.mdx': (text) => text + hostileBody,
  'reports/2018-19/what-we-did.mdx': (text) =>
    text.replace('---\n', '---\nsilent: [How long it took.]\nkeywords: [first year]\n') +
    hostileBody,
  'glossary/rapid-review.mdx': (text) =>
    text.replace(
      'definition:',
      'aliases: [quick review]\nsourceNote: Two papers differ.\ndefinition:',
    ) + hostileBody,
  'glossary/hasty-review.mdx': `---\ntitle: hasty review\nabbreviation: HR\ndefinition: An older name.\nstatus: superseded\nsupersededBy: [rapid-review]\nsupersededWhen: some time before 2019\nevidence: document\nsources: [{ document: plan }]\nreviewed: 2021-06-01\n---\n`,
  'agencies/college.mdx': (text) =>
    text.replace(
      '---\n',
      '---\nlistedUnder: Education\nasPrinted: The Collage\nwhy: It teaches many.\nnow: It has merged.\nkeywords: [sixth form]\n',
    ) + hostileBody,
  'datasets/sources.csv': 'source,contacts\nSchools,60\nHealth,30\nTotal,91\n',
  'datasets/sources.yaml': stringify({
    title: 'Schools made most contacts',
    subtitle: 'Contacts by source, the Vale, 2018/19',
    description: 'Counted by hand.',
    period: { from: '2018-04-01', to: '2019-03-31' },
    sources: [{ document: 'plan', paragraph: 'Table 1', note: 'One page is missing.' }],
    licence: 'Open Government Licence',
    revised: '2021-06-01',
    columns: [
      { id: 'source', type: 'category', label: 'Source', description: 'Who made contact.' },
      {
        id: 'contacts',
        type: 'count',
        label: 'Contacts',
        description: 'How many.',
        unit: 'contacts',
      },
    ],
    key: ['source'],
    relations: [{ type: 'rows-sum', total: 'Total' }],
    unrelated: [{ figures: ['Schools', 'Health'], reason: 'They are counted apart.' }],
    contradictions: [
      { row: 'Total', column: 'contacts', explanation: 'The source counts one more.' },
    ],
    footnotes: [
      { text: 'Schools include colleges.', row: 'Schools', column: 'contacts' },
      { text: 'Rounded.' },
    ],
    charts: [
      {
        id: 'by-source',
        kind: 'horizontal',
        title: 'Schools are first',
        category: 'source',
        series: ['contacts'],
        except: ['Total'],
        description: 'Schools made more contacts than health.',
      },
    ],
    keywords: ['who tells us'],
    area: 'Elsewhere',
    recipe: {
      sheet: 'Contacts',
      start: 'A1',
      header: 'Source',
      columns: { Source: 'source', Contacts: 'contacts' },
      leftOut: ['Notes'],
    },
  }),
  'library/course.mdx': `---\n${stringify({
    title: 'A course about notes',
    kind: 'training',
    date: '2018-10-01',
    owner: 'Learning group',
    issue: 'Issue 2',
    amended: [{ date: '2018-11-01', what: 'It has a second day.' }],
    file: { url: 'https://vale.example/course', format: 'PDF', size: '40 kB' },
    training: {
      from: '2019-01-10',
      level: 'Level 3',
      place: 'Online',
      book: 'https://vale.example/book',
    },
    summary: 'How to write a note.',
    sources: [source],
    reviewed: '2019-01-01',
    keywords: ['record keeping'],
  })}---\n${hostileBody}`,
  'reports/2018-19/contributions/council.mdx': `---\n${stringify({
    did: ['We opened a line for concerns.'],
    changed: { statement: 'More concerns were answered.', evidence: ['survey-2019'] },
    next: 'Ask the fire service to join.',
    sources: [source],
    reviewed: '2019-06-01',
  })}---\n`,
  'versions/worried-welsh.mdx': `---\n${stringify({
    of: '/worried/',
    kind: 'translation',
    language: 'cy',
    title: 'Profion yn unig',
    summary: 'Testun prawf yn unig.',
    made: '2019-01-01',
    madeFrom: '000000000000',
    checkedBy: 'A translator',
    ifBehind: 'Testun prawf arall.',
  })}---\n${hostileBody}`,
  'pictures/event.png': createCanvas(40, 30).toBuffer('image/png'),
  'pictures/event.yaml': stringify({
    alternative: 'People write on paper.',
    caption: 'The summer event.',
    source: 'The council',
    licence: 'Our own',
    people: 'none',
  }),
  'reviews/themes.yaml': stringify({
    themes: [{ id: 'sharing', title: 'Sharing information', national: 'Sharing' }],
    harms: [{ id: 'neglect', title: 'Long neglect', national: 'Neglect' }],
  }),
  'reviews/heron.mdx': `---\n${stringify({
    title: 'Practice review: Heron',
    codeName: 'Heron',
    kind: 'child-practice-review',
    status: 'not-published',
    whyNotPublished: 'The family could be recognised.',
    dates: { commissioned: '2018-01', concluded: '2018-09' },
    ageGroup: 'Under 5',
    ethnicGroup: 'White British',
    area: 'The north',
    themes: ['sharing'],
    harms: ['neglect'],
    agencies: ['council'],
    findings: [inspectionFinding('records', { number: 'No. 1', source })],
    recommendations: [
      recommendation('one-record', {
        number: 'No. 2',
        shortText: 'One record',
        area: 'Early help',
        addressedTo: 'The council',
        note: 'It is old.',
        findings: ['records'],
        source,
        answer: {
          decision: 'accepted-in-part',
          text: 'Two of three do so.',
          why: 'The third has no system.',
          date: '2018-10',
          source,
        },
      }),
    ],
    response: { text: 'The partners accept it.', date: '2018-10', source },
    family: [{ words: 'Nobody asked us.', who: 'A relative' }],
    briefing: Object.fromEntries(
      [
        'background',
        'whyItMatters',
        'whatHappened',
        'whatWentWell',
        'whatWasFound',
        'whatToDo',
        'findOutMore',
      ].map((part) => [part, 'Several services knew.']),
    ),
    questions: ['Who in our team would notice?'],
    keywords: ['the bird'],
    summary: 'What was learnt.',
    sources: [source],
    reviewed: '2021-06-01',
  })}---\n${hostileBody}`,
  'improvement/scales.yaml': stringify({
    scales: [
      {
        id: 'grades',
        title: 'Grades',
        values: ['Good enough', 'Not good'],
        note: 'Of four grades.',
      },
    ],
  }),
  'improvement/inspections/review.yaml': stringify(
    inspection({
      recommendationsTitle: 'Areas for improvement',
      judgements: [
        { area: 'Early help', scale: 'grades', value: 'Not good', note: 'In part.', source },
      ],
      findings: [inspectionFinding('gaps', { number: 'No. 1', source })],
      recommendations: [
        recommendation('records', {
          number: 'No. 2',
          shortText: 'Better records',
          area: 'Early help',
          addressedTo: 'The council',
          note: 'It is old.',
          findings: ['gaps'],
          source,
        }),
      ],
      silent: ['Who read the files.'],
      withoutAction: 'Other plans were not published.',
      keywords: ['the visit'],
      sources: [source],
    }),
  ),
  'improvement/plans/plan.yaml': planText(
    plan(
      [
        action('training', { ...step('training'), lead: 'Head of service' }),
        action('audit', {
          ...step('audit'),
          status: undefined,
          milestones: [action('first-audit', { ...step('first audit'), lead: 'Head of audit' })],
        }),
      ],
      {
        owner: 'The board',
        actionsTitle: 'Next steps',
        updates: [{ date: '2021-02', text: 'It moved.', source }],
        silent: ['What it cost.'],
        keywords: ['the plan'],
        sources: [source],
      },
    ),
  ),
  'improvement/indicators.yaml': stringify({
    indicators: [
      {
        id: 'on-time',
        title: 'Visits on time',
        unit: 'percent',
        better: 'higher',
        targets: [{ value: 90, by: '2021-06', note: 'By the summer' }],
        actuals: [{ period: '2021-03', value: 80, note: 'By hand', source }],
        note: 'Counted twice.',
        source,
      },
    ],
  }),
  'improvement/risks.yaml': stringify({
    risks: [
      {
        id: 'staff',
        text: 'Staff leave.',
        owner: 'Head of service',
        mitigation: 'Pay more.',
        asAt: '2021-05',
        source,
      },
    ],
  }),
  'words/en.yaml': stringify({
    checkedBy: 'A translator',
    checkedOn: '2019-01-01',
    phrases: { 'site.search': 'Search here' },
  }),
  'accessibility.yaml': stringify({
    shortfalls: [
      { text: 'Charts are small.', ground: 'non-compliance', plan: 'Make them larger.' },
    ],
    audits: [{ date: '2021-05-01', by: 'A charity', method: 'By ear', complete: false }],
  }),
  'results/accessibility.yaml': stringify({
    date: '2021-06-01',
    pages: 9,
    kinds: 3,
    widths: [320],
    tools: [tool],
    tested: ['rules'],
    journeys: ['Find help'],
    problems: [{ aspect: 'rules', text: 'A label is missing.', page: '/groups/', pages: 1 }],
  }),
};
