import type { DependencyReason } from './dependencyReasons.ts';

/** What is read of `package-lock.json`. */
export interface LockFile {
  packages: Record<
    string,
    {
      version?: string;
      license?: string;
      dev?: boolean;
      optional?: boolean;
      dependencies?: Record<string, string>;
      devDependencies?: Record<string, string>;
    }
  >;
}

/** A package that building a site needs. */
export interface Dependency {
  name: string;
  version: string;
  licence: string;
  /** Needed on some machines only, or by a part that is not used. */
  optional: boolean;
}

/** Every package that building a site needs, directly or through another, in the order of the alphabet. */
export function buildDependencies({ packages }: LockFile): Dependency[] {
  const all = Object.entries(packages)
    .filter(([path, { dev }]) => path !== '' && dev !== true)
    .map(([path, { version = '', license = 'not stated', optional = false }]) => ({
      name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version,
      licence: license,
      optional,
    }));
  const unique = new Map(all.map((one) => [`${one.name} ${one.version}`, one]));
  return [...unique].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

const introduction = `# What the program is made with

Every package that building a site needs, with its licence, read from \`package-lock.json\`. The page is made by
\`npm run handbook\`: do not edit it by hand. A test fails when it is out of date, when a package has no reason, or when a licence
is new.

The program is under the MIT licence. The typeface, Nunito Sans, is under the SIL Open Font Licence 1.1.
`;

/** The page of the handbook that lists what the program is made with, in Markdown. */
export function dependenciesPage(
  lock: LockFile,
  reasons: Readonly<Record<string, DependencyReason>>,
): string {
  const all = buildDependencies(lock);
  const direct = Object.keys(lock.packages['']?.dependencies ?? {}).toSorted();
  const rows = direct.map((name) => {
    const version = lock.packages[`node_modules/${name}`]?.version ?? '';
    const licence = lock.packages[`node_modules/${name}`]?.license ?? 'not stated';
    const reason = reasons[name];
    return `| ${name} | ${version} | ${licence} | ${reason?.why ?? ''} | ${reason?.published === true ? 'yes' : 'no'} |`;
  });
  const groups = [...Map.groupBy(all, ({ licence }) => licence)].toSorted(
    ([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1),
  );
  const lists = groups.map(
    ([licence, members]) =>
      `### ${licence}: ${members.length}\n\n${members.map(entry).join(', ')}.\n`,
  );
  return [
    introduction,
    '## Chosen\n',
    '| Package | Version | Licence | What for | Part of it is published |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
    `## All ${all.length}, by licence\n`,
    'A star marks what only some machines need, or what belongs to a part of Astro that is not used.\n',
    '- MPL-2.0 asks that changes to the package itself be shared: it is used unchanged, during the build alone.',
    '- LGPL-3.0-or-later is the licence of an image library that Astro can use and this program does not.\n',
    ...lists,
  ].join('\n');
}

function entry({ name, version, optional }: Dependency): string {
  return `${name} ${version}${optional ? '*' : ''}`;
}
