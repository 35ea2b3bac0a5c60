import type { Words } from '../words/words.ts';
import type { Partnership } from './partnership.ts';

/** A part of the page of urgent help, `/worried/`: its anchor, and what it is called in the list of contents. */
export interface HelpPart {
  id: string;
  title: string;
}

/** The parts of the page of urgent help, in their order. */
export function helpParts({ site }: Pick<Partnership, 'site'>, words: Words): HelpPart[] {
  const { serves, urgentHelp } = site;
  return [
    { id: 'when-to-use-each', title: words('help.whenToUse') },
    { id: 'what-to-say', title: words('help.whatToSay.title') },
    ...urgentHelp.questions.map(({ id, question }) => ({ id, title: question })),
    { id: 'if-somebody-tells-you', title: words('help.ifTold.short', { serves }) },
    { id: 'if-it-is-you', title: words('help.ifItIsYou.title') },
    { id: 'hide-your-visit', title: words('help.hideVisit.title') },
  ];
}
