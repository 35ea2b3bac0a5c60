import type { Finding } from '../findings/finding.ts';
import type { LoadedContent } from '../load/loadPartnership.ts';

/** What a rule may look at. */
export type RuleContext = Omit<LoadedContent, 'findings'>;

/** One rule: looks at the content and returns what is wrong with it. */
export type Rule = (context: RuleContext) => Finding[];
