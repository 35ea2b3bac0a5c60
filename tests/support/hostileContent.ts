import { parse, parseDocument } from 'yaml';
import { checkContent } from '../../src/checks/checkContent.ts';
import type { ContentFiles } from '../../src/reader/contentFiles.ts';
import {
  action,
  inspection,
  plan,
  recommendation,
  stringify,
} from '../unit/improvement/examples.ts';
import type { Change } from './fixture.ts';
import { fixtureWith } from './fixture.ts';

/** Markup that would run a script in any place of a page, with a number that tells where it came from. */
export const attack = (mark: number): string =>
  `<!--</title></textarea></style></script><script>window.broken=${mark}</script>"><img src=x onerror=window.broken=${mark}>' onmouseover='window.broken=${mark}]]>\${${mark}}`;
/** The same for fields that hold a few words only. */
const shortAttack = (mark: number): string => `"'><svg onload=broken=${mark}>`;

/** Text of a page that would run a script if it were taken for more than words. */
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

const source = { document: 'plan' };
const draft = (text: string): string =>
  text
    .replace(/^status: .*\n/mu, 'status: draft\nstatusNote: Not signed yet.\n')
    .replace(/^(?:approved|published): .*\n/gmu, '');

/** A partnership that uses as many fields as it can: the ground that attacks are planted in. */
const ground: Record<string, Change> = {
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
    ) + hostileBody,
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
  'datasets/sources.csv': 'source,contacts\nSchools,60\nHealth,30\nTotal,90\n',
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
        description: 'Schools made twice as many contacts as health.',
      },
    ],
    keywords: ['who tells us'],
  }),
  'improvement/inspections/review.yaml': stringify(
    inspection({
      recommendationsTitle: 'Areas for improvement',
      recommendations: [recommendation('records')],
      silent: ['Who read the files.'],
      keywords: ['visit'],
    }),
  ),
  'improvement/plans/plan.yaml': stringify(
    plan([action('training', { number: '1.1', lead: 'Head of service' }), action('audit')]),
  ),
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
};

/** What is surely no free text: ids, dates, numbers, addresses and names of kinds. */
const isFixed = (value: string): boolean =>
  /^[a-z0-9#/:.-]*$|^[A-Z0-9]+(?:-[A-Z0-9]+)+$/u.test(value);

/** Every text of a settings file that may hold any words, as a path to it. */
function textsIn(settings: string): PropertyKey[][] {
  const texts = (value: unknown, path: PropertyKey[]): PropertyKey[][] => {
    if (typeof value === 'string') return isFixed(value) ? [] : [path];
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, inner]) =>
      texts(inner, [...path, Array.isArray(value) ? Number(key) : key]),
    );
  };
  return texts(parse(settings), []);
}

/** The settings of a file and what follows them. */
function parted(text: string, path: string): { settings: string; rest: string | null } {
  if (!path.endsWith('.mdx')) return { settings: text, rest: null };
  const end = text.indexOf('\n---\n', 3);
  return { settings: text.slice(4, end + 1), rest: text.slice(end) };
}

function withValue(
  text: string,
  path: string,
  field: readonly PropertyKey[],
  value: string,
): string {
  const { settings, rest } = parted(text, path);
  const document = parseDocument(settings);
  document.setIn(field, value);
  const written = document.toString({ lineWidth: 0 });
  return rest === null ? written : `---\n${written.trimEnd()}${rest}`;
}

interface Field {
  path: string;
  field: PropertyKey[];
  mark: number;
}

/** A partnership with an attack in every text that takes one. */
export interface HostileContent {
  content: ContentFiles;
  /** How many texts hold an attack. */
  planted: number;
  /** Texts that take none, as `file: field`. */
  refused: string[];
}

/** Plants an attack in every text that may hold any words; where one is refused, the text stays as it was. */
export async function hostileContent(): Promise<HostileContent> {
  let changes: Record<string, Change> = { ...ground };
  const refused: string[] = [];
  let planted = 0;
  const textOf = (path: string, of: Record<string, Change>): string => {
    const file = fixtureWith(of, 'report-published').files.find((one) => one.path === path);
    return Buffer.from(file?.bytes ?? []).toString('utf8');
  };
  const isSound = async (candidate: Record<string, Change>): Promise<boolean> =>
    (await checkContent(fixtureWith(candidate, 'report-published'))).partnership !== null;
  /** Tries all at once, and halves of them where that does not pass. */
  const plant = async (
    fields: readonly Field[],
    words: (mark: number) => string,
  ): Promise<Field[]> => {
    if (fields.length === 0) return [];
    const [{ path } = { path: '' }] = fields;
    const text = fields.reduce(
      (before, { field, mark }) => withValue(before, path, field, words(mark)),
      textOf(path, changes),
    );
    const candidate = { ...changes, [path]: text };
    if (await isSound(candidate)) {
      changes = candidate;
      planted += fields.length;
      return [];
    }
    if (fields.length === 1) return [...fields];
    const half = Math.ceil(fields.length / 2);
    return [
      ...(await plant(fields.slice(0, half), words)),
      ...(await plant(fields.slice(half), words)),
    ];
  };
  if (!(await isSound(changes)))
    throw new Error('The ground of the attacks has an error of its own.');
  let mark = 0;
  const { files } = fixtureWith(changes, 'report-published');
  for (const { path } of files.filter((file) => !file.path.endsWith('.csv'))) {
    const fields = textsIn(parted(textOf(path, changes), path).settings).map((field) => ({
      path,
      field,
      mark: (mark += 1),
    }));
    const left = await plant(await plant(fields, attack), shortAttack);
    refused.push(...left.map(({ field }) => `${path}: ${field.map(String).join('.')}`));
  }
  const cell = attack(0).replaceAll('"', '""');
  changes['datasets/sources.csv'] =
    `source,contacts\n"${cell}",30\nHealth,30\nSchools,30\nTotal,90\n`;
  if (!(await isSound(changes))) throw new Error('The attack in the table was refused.');
  return { content: fixtureWith(changes, 'report-published'), planted, refused };
}
