import { ReviewSchema } from '../schemas/review.ts';
import { pages } from './collection.ts';

/** Practice reviews, safeguarding adult reviews and audits. */
export const reviews = pages({
  folder: 'reviews',
  schema: ReviewSchema,
  one: 'practice review',
  needed: false,
  section: {
    text: 'site.sections.reviews',
    menu: 75,
    inMenu: true,
    files: ['/reviews.csv', '/reviews/feed.xml'],
  },
  order: 'title',
  uniqueTitles: true,
  prose: { required: false, dated: null },
  anchors: ({ findings, recommendations }) => [
    ...['_changed', '_findings', '_recommendations', '_response', '_family', '_questions'],
    ...[...findings, ...recommendations].map(({ id }) => id),
  ],
  aToZ: ({ title }, _site, words) => [{ title, kind: words('siteMap.kinds.review') }],
  kind: 'review',
  start: {
    name: 'review',
    what: 'a practice review or safeguarding adult review',
    example: 'Kingfisher',
    values: { status: 'going-on' },
  },
});
