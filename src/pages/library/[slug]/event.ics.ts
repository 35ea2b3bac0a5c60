import type { APIRoute, GetStaticPaths } from 'astro';
import { calendarEvent } from '../../../model/library/calendarEvent.ts';
import type { LibraryPage } from '../../../model/library/libraryCatalogue.ts';
import { partnership } from '../../../partnership.ts';

export const getStaticPaths = (() =>
  partnership.pages.library
    .filter(({ training }) => training !== undefined)
    .map((item) => ({ params: { slug: item.id }, props: { item } }))) satisfies GetStaticPaths;

/** A course for calendars. */
export const GET: APIRoute<{ item: LibraryPage }> = ({ props }) =>
  new Response(calendarEvent(props.item, partnership.site), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
