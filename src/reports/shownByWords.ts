import type { ShownBy } from '../schemas/shownBy.ts';

/** What can show that a requirement is met, in words. */
export const shownByWords: Readonly<Record<ShownBy, string>> = {
  'reviews-concluded': 'the findings of the reviews that concluded in the period',
  'reviews-going-on': 'a list of the reviews that are going on',
  'reviews-actions': 'the actions on the recommendations of reviews',
  'reviews-not-done': 'the decisions not to act on a recommendation, with the reasons',
  contributions: 'a part of every body that owes one',
  accounts: 'a table of income and spending that adds up',
  funding: 'a table of what each partner gave',
  attendance: 'a table of who came to the meetings',
  impact: 'a statement of impact that rests on evidence',
  progress: 'the list of priorities with little or no progress',
  training: 'a table of training and its evaluation',
  figures: 'figures of a dataset',
  scrutiny: 'the independent scrutineer’s assessment',
  membership: 'the members or posts of a group or agency',
};
