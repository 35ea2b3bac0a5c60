import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A page in a form that any program can use: plain Markdown with an address. */
export interface PlainPage {
  /** The address, without leading and trailing slashes. */
  address: string;
  title: string;
  markdown: string;
}

/** An invented partnership, for this program and others. */
export interface SyntheticContent {
  /** The text of each file in the content folder, by path. */
  files: Map<string, string>;
  /** The same text as plain pages, with components replaced by their text or table. */
  pages: PlainPage[];
}

const base = fileURLToPath(new URL('../tests/fixtures/small-partnership/', import.meta.url));
const topics =
  'attendance,bruising,border,bullying,carer,custody,debt,disability,domestic abuse,drug use,early help,exploitation,faith setting,fostering,gambling,health visitor,home education,housing,kinship care,leaving care,midwifery,missing child,neglect,nursery,online safety,play group,probation,school nurse,sports club,trafficking'.split(
    ',',
  );
const activities =
  'meeting,review,plan,audit,panel,visit,referral,record,agreement,training,survey,handover,interview,summary,briefing,protocol,checklist,assessment,conference,partnership'.split(
    ',',
  );
const actors =
  'A social worker|The head teacher|The nurse in charge|A police officer|The team manager|A youth worker|The housing officer|The lead professional'.split(
    '|',
  );
const deeds =
  'writes down|agrees with the family on|looks again at|brings to the meeting|shares with the team|checks|asks about|explains'.split(
    '|',
  );
const things =
  'the plan for the week|what the child has said|the help that was offered|the worries of the school|the times of the visits|the record of the call|the wishes of the parents|what has changed at home'.split(
    '|',
  );
const occasions =
  'before the next meeting|at the end of each month|when a worry comes back|as soon as that is possible|after every visit|before the holidays|with everybody in the room|in words that all can follow'.split(
    '|',
  );
const sources = ['Schools', 'Health', 'Police', 'Housing', 'Probation', 'Families', 'Other'];

/** The last fields of every page. */
const page = 'sources:\n  - document: plan\nreviewed: 2021-06-01\n';

/**
 * Invents a partnership: the small one from the tests, with more terms, sections, agencies, groups, tables and reports in roughly
 * the proportions of a real one. The same size always gives the same text.
 * @param size the number of files with their own page
 */
export function syntheticContent(size: number): SyntheticContent {
  const files = new Map<string, string>();
  for (const entry of readdirSync(base, { recursive: true, encoding: 'utf8' }))
    if (/\.\w+$/u.test(entry)) files.set(entry, readFileSync(base + entry, 'utf8'));
  const pages: PlainPage[] = [];
  const { below, one } = seededChoice(20_210_630);
  const sentence = (): string => `${one(actors)} ${one(deeds)} ${one(things)} ${one(occasions)}.`;
  const paragraph = (): string => [0, 1, 2, 3].map(sentence).join(' ');
  const list = (): string => [0, 1, 2].map(() => `- ${sentence()}`).join('\n');
  const count = (share: number): number[] => [...Array(Math.round(size * share)).keys()];
  const tables = new Map<string, string[][]>();

  /** Adds a file with front matter, and the plain page of the same words. */
  const add = (address: string, title: string, fields: string, body: string, path = address) => {
    files.set(`${path}.mdx`, `---\ntitle: ${title}\n${fields}${page}---\n\n${body}\n`);
    pages.push({ address, title, markdown: plainWords(body, tables) });
  };

  for (const index of count(0.06)) {
    const id = `contacts-${index + 1}`;
    // Far enough apart that hardly any figure is the sum of two others by chance.
    const counts = sources.map(() => (below(10) === 0 ? 1 + below(5) : 10_000 + below(99_000_000)));
    const total = counts.reduce((sum, each) => sum + each, 0);
    const share = (each: number): string => String(Math.round((100 * each) / total));
    const rows = sources.map((source, row) => [
      source,
      String(counts[row]),
      share(counts[row] ?? 0),
    ]);
    tables.set(id, [['source', 'contacts', 'share'], ...rows, ['Total', String(total), '100']]);
    files.set(`datasets/${id}.csv`, `${tables.get(id)?.join('\n')}\n`);
    const title = `Contacts about ${one(topics)}, table ${index + 1}`;
    files.set(
      `datasets/${id}.yaml`,
      (files.get('datasets/contacts.yaml') ?? '')
        .replace(/^title: .*$/mu, `title: ${title}`)
        .replace(/^subtitle: .*$/mu, `subtitle: Contacts by source, area ${index + 1}, 2020/21`)
        .replace('title: Schools made most contacts', `title: Contacts in area ${index + 1}`)
        .replace(
          /description: Schools made.*$/mu,
          'description: One bar for each source of contacts.',
        ),
    );
    pages.push({ address: `data/${id}`, title, markdown: markdownTable(tables.get(id) ?? []) });
  }

  const terms = count(0.65).map((index) => {
    const activity = activities[Math.floor(index / topics.length) % activities.length] ?? '';
    const again = Math.floor(index / (topics.length * activities.length));
    return `${again === 0 ? '' : `area ${again + 1} `}${topics[index % topics.length] ?? ''} ${activity}`;
  });
  const link = (): string => {
    const title = one(terms);
    return `[${title}](/glossary/${slugOf(title)}/)`;
  };
  terms.forEach((title, index) => {
    const fields = `aliases:\n  - help with ${title}\ndefinition: How people settle ${one(things)} in ${title} work.\nstatus: current\nevidence: document\n`;
    const limit = 'It is finished within <TimeLimit id="rapid-review" />.';
    add(
      `glossary/${slugOf(title)}`,
      title,
      fields,
      [
        `${paragraph()} It often leads to a ${link()}.`,
        index % 5 === 0 ? limit : sentence(),
        list(),
      ].join('\n\n'),
    );
  });

  for (const index of count(0.08)) {
    const fields = `type: scheduled-relevant-agency\nscheduleGroup: education-childcare\nposts: []\norder: ${index + 20}\nsummary: ${sentence()}\n`;
    add(`agencies/college-${index + 1}`, `College ${index + 1}`, fields, paragraph());
  }
  for (const index of count(0.04)) {
    const fields = `kind: Subgroup\norder: ${index + 30}\nrole: ${sentence()}\nfunctions:\n${list().replaceAll('- ', '  - ')}\nreportsTo: executive\nmembers:\n  - post: Team manager\n    agency: council\nsummary: ${sentence()}\n`;
    add(`groups/group-${index + 1}`, `Reference group ${index + 1}`, fields, paragraph());
  }
  for (const index of count(0.12)) {
    const fields = `order: ${index + 20}\npart: about\nsummary: ${sentence()}\n`;
    const parts = ['Who does it', 'How it begins', 'What is written down', 'When it ends'].map(
      (heading) =>
        `## ${heading}\n\n${paragraph()} A ${link()} helps here.\n\n${list()}\n\n<Inset>\n\n${paragraph()}\n\n</Inset>`,
    );
    add(
      `arrangements/part-${index + 1}`,
      `Working on step ${index + 1}`,
      fields,
      parts.join('\n\n'),
    );
  }
  for (const index of count(0.05)) {
    const year = 2020 - Math.floor(index / 12);
    const folder = `reports/${year}-${String(year + 1).slice(2)}`;
    if (!files.has(`${folder}/report.yaml`))
      files.set(
        `${folder}/report.yaml`,
        (files.get('reports/2020-21/report.yaml') ?? '')
          .replaceAll('2021-03', `${year + 1}-03`)
          .replaceAll('2020-04', `${year}-04`)
          .replaceAll('2020/21', `${year}/${String(year + 1).slice(2)}`),
      );
    const id = one([...tables.keys()]);
    const row = one(sources);
    const body = [
      `${row} made <Value dataset="${id}" row="${row}" column="contacts" /> contacts. ${paragraph()}`,
      `<Figure dataset="${id}" chart="by-source" />`,
      `## What followed\n\n${paragraph()} Ask for a ${link()}.\n\n<DataTable dataset="${id}" />`,
    ];
    const fields = `order: ${index + 20}\nsummary: ${sentence()}\n`;
    add(
      `${folder}/work-${index + 1}`,
      `Work of the year, part ${index + 1}`,
      fields,
      body.join('\n\n'),
    );
  }
  return { files, pages };
}

/** Pseudo-random choices, the same in every run. */
function seededChoice(seed: number) {
  let state = seed;
  const below = (limit: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  const one = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  return { below, one };
}

function slugOf(title: string): string {
  return title.replaceAll(' ', '-');
}

/** A body with its components replaced by their text or table. */
function plainWords(body: string, tables: ReadonlyMap<string, string[][]>): string {
  return body
    .replaceAll(/<Value dataset="([^"]+)" row="([^"]+)"[^>]*>/gu, (_, id: string, row: string) => {
      return tables.get(id)?.find(([name]) => name === row)?.[1] ?? '';
    })
    .replaceAll(/<(?:Figure|DataTable) dataset="([^"]+)"[^>]*>/gu, (_, id: string) =>
      markdownTable(tables.get(id) ?? []),
    )
    .replaceAll(/<TimeLimit[^>]*>/gu, '15 working days')
    .replaceAll(/<Inset>\s*|\s*<\/Inset>/gu, '');
}

function markdownTable([header = [], ...rows]: readonly string[][]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}
