import type { CatalogueEntry } from '../catalogueEntry.ts';

/** Writing that readers find hard. */
export const styleFindings = {
  'link-text-vague': {
    severity: 'warning',
    title: 'A link that does not say where it goes',
    explanation:
      'People who use a screen reader often move from link to link. "Click here", "read more" and a bare web address tell them nothing. Make the words say where the link goes.',
    wrong: 'For the groups [click here](/groups/).',
    right: 'See [how the groups fit together](/groups/).',
  },
  'link-text-repeated': {
    severity: 'warning',
    title: 'The same words for two links',
    explanation:
      'Two links on a page have the same words but go to different places, so readers cannot tell which is which. Make each say where it goes.',
    wrong: '[The plan](/improvement/plan-2018/) replaced [the plan](/improvement/plan-2011/).',
    right:
      '[The plan of 2018](/improvement/plan-2018/) replaced [the plan of 2011](/improvement/plan-2011/).',
  },
  'sentence-long': {
    severity: 'warning',
    title: 'A sentence that is too long',
    explanation:
      'Long sentences are hard to read, especially for people in distress or whose first language is not English. Split it in two. The limit is set under "plainEnglish" in site.yaml.',
    wrong: 'A sentence of 45 words about the board, the groups and what each of them does',
    right: 'Three sentences, each about one of them',
  },
  'reading-age': {
    severity: 'warning',
    title: 'A page that is hard to read',
    explanation:
      'Long words and sentences make this page harder to read than the limit for these readers allows. Use shorter words, split long sentences, or say under "audience" that it is written for practitioners. The limit is set under "plainEnglish" in site.yaml.',
    wrong: 'Subsequent to notification, practitioners undertake a multidisciplinary consideration.',
    right: 'When they hear of it, workers from each service talk it over.',
  },
  'word-avoided': {
    severity: 'warning',
    title: 'A word the partnership avoids',
    explanation:
      'The word is on the list of words to avoid under "plainEnglish" in site.yaml. Use the word the list gives instead.',
    wrong: 'Staff utilise the tool.',
    right: 'Staff use the tool.',
  },
  'page-empty': {
    severity: 'warning',
    title: 'A page with no text',
    explanation:
      'There is nothing below the settings, so readers would see a title and an empty page. Write the text, or delete the file.',
    wrong: '---\ntitle: Training\n---',
    right: '---\ntitle: Training\n---\n\nThe partnership trains people who work with children.',
  },
  'title-duplicate': {
    severity: 'warning',
    title: 'Two pages with the same title',
    explanation:
      'Readers could not tell which is which in menus and search results. Change one of the titles.',
    wrong: 'title: Training    # in two sections',
    right: 'title: Training in schools',
  },
  'summary-repeated': {
    severity: 'warning',
    title: 'A summary repeated by the first paragraph',
    explanation:
      'The summary appears above the text, so readers would see the same words twice. Change one of them.',
    wrong:
      'summary: The group meets four times a year.    # and the text starts with the same words',
    right: 'summary: What the group decides, and who sits on it.',
  },
  'text-capitals': {
    severity: 'warning',
    title: 'A sentence in capitals',
    explanation:
      'Words in capitals are harder to read, and some screen readers spell them out. Write them in small letters.',
    wrong: 'ALWAYS CALL THE HUB FIRST.',
    right: 'Always call the hub first.',
  },
} as const satisfies Record<string, CatalogueEntry>;
