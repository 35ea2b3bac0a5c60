import { dirname, relative, resolve, sep } from 'node:path';
import { allowed, firstWithAstro, layers } from './layers.js';

const source = resolve(import.meta.dirname, '../src');
const levelOf = (folder) => layers.findIndex((names) => names.includes(folder));

/** The folder of `src/` that contains a file, or the file’s own name if it is directly in `src/`; `null` outside. */
function folderOf(file) {
  const [folder = ''] = relative(source, file).split(sep);
  return folder === '' || folder === '..' || folder === 'assets' ? null : folder;
}

function faultOf(wanted, folder, filename) {
  if (levelOf(folder) < 0) return { messageId: 'unplaced', data: { folder } };
  if (/^astro(?:[:/]|$)/u.test(wanted))
    return levelOf(folder) < levelOf(firstWithAstro) ? { messageId: 'astro' } : null;
  if (!wanted.startsWith('.')) return null;
  const target = folderOf(resolve(dirname(filename), wanted));
  if (target === null || target === folder || (allowed[folder] ?? []).includes(target)) return null;
  if (levelOf(target) < 0) return { messageId: 'unplaced', data: { folder: target } };
  return levelOf(target) < levelOf(folder)
    ? null
    : { messageId: 'against', data: { folder, target } };
}

/** Holds the flow of the design, whichever way something is imported: as a value, as a type, or while the program runs. */
export const importFlow = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      against:
        'src/{{folder}} may not import from src/{{target}}: it runs against the flow of the design. See the map in CONTRIBUTING.md.',
      astro: 'Nothing before src/site in the flow knows Astro.',
      unplaced: 'src/{{folder}} has no place in the flow: give it one in eslint/layers.js.',
    },
  },
  create(context) {
    const folder = folderOf(context.filename);
    if (folder === null) return {};
    const look = (node, specifier) => {
      if (typeof specifier?.value !== 'string') return;
      const fault = faultOf(specifier.value, folder, context.filename);
      if (fault !== null) context.report({ node, ...fault });
    };
    const lookAtSource = (node) => look(node, node.source);
    return {
      ImportDeclaration: lookAtSource,
      ExportNamedDeclaration: lookAtSource,
      ExportAllDeclaration: lookAtSource,
      ImportExpression: lookAtSource,
      TSImportType: lookAtSource,
    };
  },
};
