/** What each package that the program needs is there for, and whether any of it reaches a reader. */
export interface DependencyReason {
  /** What it does. */
  why: string;
  /** Whether the published site holds some of it. */
  published: boolean;
}

/** Every package that `package.json` names under "dependencies". */
export const dependencyReasons: Readonly<Record<string, DependencyReason>> = {
  '@astrojs/mdx': { why: 'Pages of the program itself that are mostly words', published: false },
  '@napi-rs/canvas': {
    why: 'The surface that charts are drawn on during the build',
    published: false,
  },
  '@rgrove/parse-xml': {
    why: 'Reads the sheets of a workbook that is imported, and runs nothing that they name',
    published: false,
  },
  astro: { why: 'Turns pages into files', published: false },
  'chart.js': { why: 'Draws charts, during the build and in the browser', published: true },
  chokidar: { why: 'Notices when a file of the content is saved', published: false },
  'csv-parse': { why: 'Reads tables', published: false },
  'fastest-levenshtein': { why: 'Guesses which name was meant', published: false },
  fflate: { why: 'Opens a workbook that is imported', published: false },
  'hast-util-to-html': { why: 'Writes text as HTML', published: false },
  highs: { why: 'Solves the equations that prove small numbers safe', published: false },
  'mdast-util-mdx-jsx': { why: 'The form of components in a text', published: false },
  'mdast-util-to-hast': { why: 'The form of the steps from text to HTML', published: false },
  node: {
    why: 'The runtime, so that an older one on the machine is no obstacle',
    published: false,
  },
  pagefind: { why: 'The index of all text, and its search in the browser', published: true },
  parse5: { why: 'Reads finished pages, for their security policies', published: false },
  'playwright-core': { why: 'Drives a browser for PDF files and tests', published: false },
  'remark-gfm': { why: 'Tables and notes in texts', published: false },
  'remark-mdx': { why: 'Components in texts', published: false },
  'remark-parse': { why: 'Reads texts, and says what is wrong in them', published: false },
  'remark-rehype': { why: 'Turns texts into HTML', published: false },
  sirv: { why: 'Serves files in the preview', published: false },
  unified: { why: 'Joins the steps that read texts', published: false },
  'vfile-message': { why: 'The form of mistakes in a text', published: false },
  vite: { why: 'Bundles scripts and styles, and serves the preview', published: false },
  yaml: { why: 'Reads settings', published: false },
  zod: { why: 'Holds settings against what they may be', published: false },
};
