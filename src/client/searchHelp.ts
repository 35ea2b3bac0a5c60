import type { CallForHelp } from '../search/callForHelp.ts';

/** Who the call for help may be written to. */
export type HelpReader = CallForHelp['to'];

/**
 * Shows the call for help before the results, or takes it away. Its words are in the page as templates, one for each reader; a
 * site that does not serve children has only one.
 */
export function showHelp(results: HTMLElement, to: HelpReader | null): void {
  const page = results.ownerDocument;
  const shown = page.querySelector<HTMLElement>('[data-help]');
  const template =
    page.querySelector<HTMLTemplateElement>(`template[data-help-for="${to ?? ''}"]`) ??
    (to === null
      ? null
      : page.querySelector<HTMLTemplateElement>('template[data-help-for="adult"]'));
  const reader = template?.dataset['helpFor'];
  // What is shown already stays as it is, so that no one loses the number they are about to press.
  if (shown?.dataset['help'] === reader) return;
  shown?.remove();
  if (template === null || reader === undefined) return;
  const help = template.content.cloneNode(true) as DocumentFragment;
  help.querySelector<HTMLElement>('section')?.setAttribute('data-help', reader);
  results.before(help);
}
