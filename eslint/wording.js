import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Holds the house's own texts to its style sheet, which is in CONTRIBUTING.md. Generous and short: only habits that nearly always
 * have a plainer word. Prints each place and what to write instead.
 */
const root = fileURLToPath(new URL('..', import.meta.url));

/** @type {[words: RegExp, instead: string][]} */
const everywhere = [
  [/\bat hand\b/giu, 'we have, available'],
  [/\babove all(?! of\b)\b/giu, 'especially, mainly'],
  [/\bafresh\b/giu, 'again'],
  [/\bfor want of\b/giu, 'because there is no'],
  [/\bheld against\b/giu, 'compared with'],
  [/\bwatch(?:es|ed|ing)? over\b/giu, 'oversees, monitors'],
  [/\btime after time\b/giu, 'repeatedly, consistently'],
  [/\bwhom\b(?![|-])/giu, 'who, or another sentence'],
  [/(?<!')\bnoughts?\b/giu, 'zero'],
  [/\b(?:is|are) told so\b/giu, 'gets a warning, hears of it'],
  [/\banew\b/giu, 'again'],
  [/\bleads? nowhere\b/giu, 'is broken, does not exist'],
  [/\blook(?:s|ed)? whether\b/giu, 'check that'],
  [/\bstands? (?:below|above|in|at|beside|under|there|here)\b/giu, 'is, is set out'],
];
/** @type {[words: RegExp, instead: string][]} */
const whatPeopleRead = [
  ...everywhere,
  [/\be-mail/giu, 'email'],
  [/\b(?:among them|borne out|nobody else)\b/giu, 'including; supported; no one else'],
  [/\banswers? for\b/giu, 'is responsible for'],
];

const texts = [
  { path: 'content', list: whatPeopleRead },
  { path: 'handbook', list: whatPeopleRead },
  { path: 'README.md', list: whatPeopleRead },
  { path: 'CHANGELOG.md', list: whatPeopleRead },
  ...[
    ...[
      'cli',
      'charts',
      'checks',
      'collections',
      'components',
      'disclosure',
      'figures',
      'findings',
    ],
    ...[
      'layouts',
      'load',
      'model',
      'pages',
      'prose',
      'proof',
      'reader',
      'reports',
      'schemas',
      'site',
    ],
    'editor',
  ].map((folder) => ({
    path: `src/${folder}`,
    list: everywhere,
  })),
];

/** @param {string} path */
function filesOf(path) {
  if (/\.\w+$/u.test(path)) return [path];
  return readdirSync(join(root, path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:mdx?|ya?ml|ts|astro|mjs)$/u.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length));
}

let faults = 0;
for (const { path, list } of texts) {
  for (const file of filesOf(path)) {
    const lines = readFileSync(join(root, file), 'utf8').split('\n');
    for (const [index, line] of lines.entries()) {
      // What people type into the search box is theirs.
      if (/^\s*(?:keywords|aliases):/u.test(line)) continue;
      for (const [words, instead] of list) {
        for (const match of line.matchAll(words)) {
          process.stderr.write(`${file}:${index + 1}: "${match[0]}". Write: ${instead}.\n`);
          faults += 1;
        }
      }
    }
  }
}
if (faults > 0) {
  process.stderr.write(`${faults} places. The style sheet is in CONTRIBUTING.md.\n`);
  process.exitCode = 1;
}
