import eslintPluginAstro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { importFlow } from './eslint/importFlow.js';
import { ownWords } from './eslint/ownWords.js';

export default defineConfig(
  {
    ignores: [
      'dist/',
      'dist-preview/',
      '.astro/',
      'coverage/',
      'node_modules/',
      'tests/fixtures/',
      'public/',
    ],
  },
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
  {
    files: ['src/**/*.{ts,astro}'],
    plugins: { almanac: { rules: { 'import-flow': importFlow, 'own-words': ownWords } } },
    rules: {
      'almanac/import-flow': 'error',
      // A prompt to ask whether a file holds more than one concept. Most have fewer than 200 lines; the limit is what the longest
      // page keeps today, because a warning stops the lint as an error does.
      'max-lines': ['error', { max: 250 }],
    },
  },
  {
    files: ['src/**/*.astro'],
    rules: { 'almanac/own-words': 'error' },
  },
  {
    // What runs in readers' browsers keeps to what Chrome 90 and Safari 14 know: syntax is made older, calls are not.
    files: [
      'src/client/**/*.ts',
      'src/search/**/*.ts',
      'src/charts/{barMarks,chart*,drawing*,gapMarks,lineMarks,wrapText}.ts',
      'src/model/{countedLimit,dueDate,dueDateText,timeLimitText}.ts',
    ],
    ignores: ['src/charts/chart{Cells,Faults}.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        ...[
          'at',
          'findLast',
          'findLastIndex',
          'groupBy',
          'hasOwn',
          'toReversed',
          'toSorted',
          'toSpliced',
        ].map((property) => ({ property, message: 'Older browsers do not know it.' })),
      ],
    },
  },
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
