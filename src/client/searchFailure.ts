import { showHelp } from './searchHelp.ts';

/** Says that the search could not be loaded, and where to look instead. Shows who to call too, because the words may have been a call for help. */
export function showFailure(results: HTMLElement): void {
  const page = results.ownerDocument;
  const message = page.createElement('p');
  const link = page.createElement('a');
  link.href = `${import.meta.env.BASE_URL}site-map/#a-to-z`;
  link.textContent = 'everything from A to Z';
  message.append('The search could not be loaded. Look through ', link, '.');
  results.replaceChildren(message);
  showHelp(results, 'adult');
}
