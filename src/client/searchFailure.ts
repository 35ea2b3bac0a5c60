import { showHelp } from './searchHelp.ts';

/** Says that the search could not be loaded, and where to look. Whoever to tell is shown too: the words may have asked for it. */
export function showFailure(results: HTMLElement): void {
  const page = results.ownerDocument;
  const message = page.createElement('p');
  const link = page.createElement('a');
  link.href = '/site-map/#a-to-z';
  link.textContent = 'everything from A to Z';
  message.append('The search could not be loaded. Look through ', link, '.');
  results.replaceChildren(message);
  showHelp(results, 'adult');
}
