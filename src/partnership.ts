import { getEntry } from 'astro:content';

const entry = await getEntry('partnership', 'partnership');
if (entry === undefined) throw new Error('There is no partnership to draw.');

/** The partnership that every page is drawn from: complete and checked. */
export const partnership = entry.data;
