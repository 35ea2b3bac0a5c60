import eslintPluginAstro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * The folders of `src/` in the order of the flow. A file may import from its own folder and from those before it;
 * folders on one line do not know each other.
 */
const layers = [
  ['schemas', 'findings', 'styles'],
  ['prose'],
  ['reader', 'disclosure'],
  ['figures'],
  ['model'],
  ['charts', 'reports', 'search', 'reuse'],
  ['checks'],
  ['proof'],
  ['cli', 'components', 'client', 'press'],
  ['layouts'],
  ['pages'],
];

/** Folders that a folder may not import from. */
const forbidden = (folder) => {
  const level = layers.findIndex((names) => names.includes(folder));
  return layers.flatMap((names, index) =>
    index > level ? names : index === level ? names.filter((name) => name !== folder) : [],
  );
};

/** Rooms on the edge that may know more than the order says, each with its reason. */
const allowed = {
  // Components bring their own scripts; charts in the browser share the drawing.
  components: ['client'],
  // Commands print with the press.
  cli: ['press'],
};

const layerRules = layers.flat().map((folder) => ({
  files: [`src/${folder}/**/*.{ts,astro}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `/(?:${
              forbidden(folder)
                .filter((name) => !(allowed[folder] ?? []).includes(name))
                .join('|') || 'nothing'
            })/`,
            message:
              'This import runs against the flow of the design: see the map in CONTRIBUTING.md.',
          },
          ...(layers.findIndex((names) => names.includes(folder)) <
          layers.findIndex((names) => names.includes('components'))
            ? [{ regex: '^astro:', message: 'Nothing below the components knows Astro.' }]
            : []),
        ],
      },
    ],
  },
}));

export default defineConfig(
  { ignores: ['dist/', '.astro/', 'coverage/', 'node_modules/', 'tests/fixtures/', 'public/'] },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  ...eslintPluginAstro.configs.recommended,
  {
    rules: {
      complexity: ['error', 20],
      // A leading underscore takes a field out of an object on purpose.
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  ...layerRules,
  {
    // Only the edge reads the clock, so that two builds of one commit are the same.
    files: ['src/**/*.{ts,astro}'],
    ignores: ['src/cli/**', 'src/client/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'Use the reference date of the site: a build does not read the clock.',
        },
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: 'Use the reference date of the site: a build does not read the clock.',
        },
        {
          selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
          message: 'Two builds of one commit must be the same.',
        },
      ],
    },
  },
);
