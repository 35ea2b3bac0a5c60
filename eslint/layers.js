/**
 * The folders of `src/`, and the files directly in it, in the order of the flow. A file may import from its own folder and from
 * those before it; folders on one line do not know each other.
 */
export const layers = [
  ['schemas', 'findings', 'styles', 'data', 'words'],
  ['prose', 'collections'],
  ['reader', 'disclosure'],
  ['figures'],
  ['model'],
  ['load'],
  ['charts', 'reports', 'search'],
  ['checks'],
  ['documents', 'proof'],
  ['starting', 'site'],
  ['content.config.ts'],
  ['partnership.ts'],
  ['cli', 'components', 'client'],
  ['layouts'],
  ['pages', 'editor'],
];

/** Folders that may know more than the order says, each with its reason. */
export const allowed = {
  // Components bring their own scripts; charts in the browser share the drawing.
  components: ['client'],
  // A command starts the editor. It is last in the flow, so that nothing of the published site can contain a part of it.
  cli: ['editor'],
};

/** The first folder that knows Astro. */
export const firstWithAstro = 'site';
