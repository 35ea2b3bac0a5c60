import type { Site } from '../../schemas/site.ts';
import { fullAddress } from '../siteRoot.ts';
import type { LibraryPage } from './libraryCatalogue.ts';

/** A course as a file for calendars (RFC 5545). The clock is not read: the time stamp is the day on which the page was checked. */
export function calendarEvent(
  item: LibraryPage,
  { url, name }: Pick<Site, 'url' | 'name'>,
): string {
  const { title, summary, training, reviewed, address } = item;
  if (training === undefined) throw new Error(`"${title}" is not a course.`);
  const day = (date: string): string => date.replaceAll('-', '');
  const page = fullAddress(url, address);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${escaped(name)}//Partnership Almanac//EN`,
    'BEGIN:VEVENT',
    `UID:${page}`,
    `DTSTAMP:${day(reviewed)}T000000Z`,
    `DTSTART;VALUE=DATE:${day(training.from)}`,
    // The end is the day after the last one.
    `DTEND;VALUE=DATE:${day(dayAfter(training.to ?? training.from))}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(`${summary} ${training.level}. ${training.book}`)}`,
    ...(training.place === undefined ? [] : [`LOCATION:${escaped(training.place)}`]),
    `URL:${page}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines
    .flatMap(folded)
    .map((line) => `${line}\r\n`)
    .join('');
}

function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/gu, (mark) => `\\${mark}`);
}

/** A line in pieces of at most 75 bytes, as the format asks; each further one begins with a space. */
function folded(line: string): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const letter of line) {
    if (Buffer.byteLength(piece + letter) > 75) {
      pieces.push(piece);
      piece = ' ';
    }
    piece += letter;
  }
  return [...pieces, piece];
}

function dayAfter(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
