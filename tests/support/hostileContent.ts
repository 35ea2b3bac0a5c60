import { parse, parseDocument, stringify } from 'yaml';
import { checkContent } from '../../src/checks/checkContent.ts';
import { newMemory } from '../../src/load/loadMemory.ts';
import type { ContentFiles } from '../../src/reader/contentFiles.ts';
import { readEntries } from '../../src/reader/entries.ts';
import { textDigests } from '../../src/reports/digest.ts';
import { withCorrection, withSignature } from '../../src/reports/signOff.ts';
import { signedValues } from '../../src/reports/signedTexts.ts';
import type { SignOff } from '../../src/schemas/signOff.ts';
import type { Change } from './fixture.ts';
import { brief, fixtureWith } from './fixture.ts';
import { enriched } from './hostileAdditions.ts';
import { hostileGround } from './hostileGround.ts';
import { triesEverything } from './sample.ts';
import { leafOf } from './textLeaves.ts';

/** Markup that would run a script anywhere on a page, with a number to trace its field. */
export const attack = (mark: number): string =>
  `<!--</title></textarea></style></script><script>window.broken=${mark}</script>"><img src=x onerror=window.broken=${mark}>' onmouseover='window.broken=${mark}]]>\${${mark}}<style>`;
/** The same for fields that take only a few words. */
const shortAttack = (mark: number): string => `"'><svg onload=broken=${mark}>`;
/** The same for text about tables, which may contain no elements and no numbers that are not in the table. */
const tableAttack = (mark: number): string => {
  const letters = String(mark).replace(/\d/gu, (digit) => 'abcdefghij'[Number(digit)] ?? '');
  return `"'><!--' onmouseover='window.broken=true//${letters}`;
};

/** Whether a value is clearly not free text: an id, a date, a number, an address or the name of a kind. */
const isFixed = (value: string): boolean =>
  /^[a-z0-9#/:.-]*$|^[A-Z0-9]+(?:-[A-Z0-9]+)+$/u.test(value);

/** The path to every free-text field in a settings file. */
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

/** The settings of a file and the text after them. */
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
  return joined(document.toString({ lineWidth: 0 }), rest);
}

function joined(settings: string, rest: string | null): string {
  return rest === null ? settings : `---\n${settings.trimEnd()}${rest}`;
}

const partners = ['council', 'health', 'police'];

/** A published report: signed, sent to a body and corrected, with attacks in its text. */
function signedByAll(
  year: string,
  changes: Record<string, Change>,
  words: () => string,
): Record<string, Change> {
  const path = `reports/${year}/report.yaml`;
  const { files } = fixtureWith(changes, 'report-published');
  const { entries, texts } = readEntries(files);
  const digests = textDigests(signedValues(year, texts));
  const signer = (organisation: string, date: string) => ({
    post: entries.agencies.find(({ id }) => id === organisation)?.data.posts[0]?.title ?? '',
    organisation,
    date,
    recordedBy: words(),
  });
  const signed = partners.reduce<SignOff | null>(
    (record, id) => withSignature(record, signer(id, '2019-09-03'), digests),
    null,
  );
  if (signed === null) throw new Error('No one has signed.');
  const correction = { ...signer('council', '2019-11-04'), what: words(), why: words() };
  const asked = entries.requirements.flatMap(({ data }) =>
    data.requirements.flatMap(({ recipients }) => recipients),
  );
  const record = {
    ...withCorrection(signed, correction, digests),
    recipients: [...asked, words()].map((name) => ({ name, sent: '2019-10-02' })),
  };
  const published = (texts.get(path) ?? '').replace(
    /^status: .*\n/mu,
    'status: published\napproved: 2019-09-03\npublished: 2019-09-30\n',
  );
  return { ...changes, [path]: published, [`reports/${year}/sign-off.yaml`]: stringify(record) };
}

/** The errors of a changed fixture. */
async function errorsOf(changes: Record<string, Change>): Promise<string> {
  const { findings } = await checkContent(fixtureWith(changes, 'report-published'));
  return findings
    .filter(({ severity }) => severity === 'error')
    .map((one) => `${brief(one)} ${one.message}`)
    .join('\n');
}

interface Field {
  path: string;
  field: PropertyKey[];
  mark: number;
}

/** A partnership with an attack in every field that accepts one. */
export interface HostileContent {
  content: ContentFiles;
  /** The number of fields with an attack. */
  planted: number;
  /** The fields they are in, as `textLeaves` names them. */
  leaves: ReadonlySet<string>;
  /** The fields that refuse attacks, as `file: field`. */
  refused: string[];
}

/**
 * Plants an attack in every free-text field. A field that refuses it stays unchanged.
 * @param bound fields that repeat another value, as `textLeaves` names them. Only `npm run prove` tries these, because each try
 * checks all the content
 */
export async function hostileContent(bound: readonly RegExp[]): Promise<HostileContent> {
  let changes: Record<string, Change> = { ...hostileGround };
  const refused: string[] = [];
  const leaves = new Set<string>();
  let planted = 0;
  const textOf = (path: string, of: Record<string, Change>): string => {
    const file = fixtureWith(of, 'report-published').files.find((one) => one.path === path);
    return Buffer.from(file?.bytes ?? []).toString('utf8');
  };
  const memory = newMemory();
  const isSound = async (candidate: Record<string, Change>): Promise<boolean> =>
    (await checkContent(fixtureWith(candidate, 'report-published'), memory)).partnership !== null;
  /** Tries all the fields at once, and each half separately if that fails. */
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
      for (const { field } of fields) leaves.add(leafOf(path, field));
      return [];
    }
    if (fields.length === 1) return [...fields];
    const half = Math.ceil(fields.length / 2);
    return [
      ...(await plant(fields.slice(0, half), words)),
      ...(await plant(fields.slice(half), words)),
    ];
  };
  for (const { path } of fixtureWith(changes, 'report-published').files) {
    if (!/\.(?:mdx|yaml)$/u.test(path)) continue;
    const { settings, rest } = parted(textOf(path, changes), path);
    changes[path] = joined(enriched(path, settings), rest);
  }
  if (!(await isSound(changes)))
    throw new Error(
      `The content to attack has errors before any attack:\n${await errorsOf(changes)}`,
    );
  const attacks = [attack, shortAttack, tableAttack];
  // A field that accepted only a shorter attack in one file gets no longer one in the next.
  const taken = new Map<string, number>();
  let mark = 0;
  const { files } = fixtureWith(changes, 'report-published');
  for (const { path } of files.filter((file) => /\.(?:mdx|yaml)$/u.test(file.path))) {
    const fields = textsIn(parted(textOf(path, changes), path).settings)
      .filter(
        (field) => triesEverything || !bound.some((pattern) => pattern.test(leafOf(path, field))),
      )
      .map((field) => ({ path, field, mark: (mark += 1) }));
    let left = fields;
    for (const [turn, words] of attacks.entries()) {
      const isNow = ({ field }: Field) => (taken.get(leafOf(path, field)) ?? 0) <= turn;
      const tried = left.filter(isNow);
      const failed = await plant(tried, words);
      for (const { field } of tried.filter((one) => turn > 0 && !failed.includes(one)))
        taken.set(leafOf(path, field), turn);
      left = [...left.filter((one) => !isNow(one)), ...failed];
    }
    refused.push(...left.map(({ field }) => `${path}: ${field.map(String).join('.')}`));
  }
  const cell = attack(0).replaceAll('"', '""');
  changes['datasets/sources.csv'] =
    `source,contacts\n"${cell}",30\nHealth,30\nSchools,30\nTotal,91\n`;
  if (!(await isSound(changes))) throw new Error('The table with the attack was refused.');
  changes = signedByAll('2018-19', changes, () => attack((mark += 1)));
  for (const leaf of [
    'signatures[].recordedBy',
    'recipients[].name',
    'corrections[].what',
    'corrections[].why',
    'corrections[].recordedBy',
  ])
    leaves.add(`signOffs: ${leaf}`);
  if (!(await isSound(changes)))
    throw new Error(`The signed reports were refused:\n${await errorsOf(changes)}`);
  return { content: fixtureWith(changes, 'report-published'), planted, leaves, refused };
}
