import { handOver } from '../../handover.ts';
import type { Partnership } from '../../model/partnership.ts';
import { partnershipGrain } from '../../reuse/grain.ts';
import { valueAt } from '../../reuse/places.ts';
import type { DigestAt, PrintRecord } from '../../reuse/printRecord.ts';
import { printRecord, unchangedFiles } from '../../reuse/printRecord.ts';
import { trackReads } from '../../reuse/trackedReads.ts';
import { openDigests } from '../../reuse/valueDigest.ts';
import type { ChartPictures } from '../chartPictures.ts';
import type { Binder } from '../binder.ts';
import type { StageClock } from '../stageClock.ts';
import type { PressFolder } from './openPress.ts';
import { openPrinter } from './sitePrinter.ts';

/** What a site is printed from, and who takes it. */
interface PrintOrder {
  press: PressFolder;
  partnership: Partnership;
  pictures: Promise<ChartPictures>;
  /** What was kept of the last site. */
  last: PrintRecord;
  binder: Binder;
  clock: StageClock;
}

/**
 * Prints a whole site: pages, other files, search index and headers. What would be drawn just the same is taken from the
 * last site.
 * @returns how many pages it has, and what to keep for the next run
 */
export async function printSite(
  order: PrintOrder,
): Promise<{ pages: number; record: PrintRecord }> {
  const { press, partnership, pictures, last, binder, clock } = order;
  const { data, during, placeOf } = trackReads(partnership, partnershipGrain);
  const inputs = openDigests(placeOf);
  handOver({
    partnership: data,
    pictures,
    paths: (pages) => pages.map((page) => ({ ...page, cacheKey: inputs(page.props) })),
  });
  const digestAt = placeDigests(partnership);
  const printer = await openPrinter({
    press,
    partnership,
    during,
    unchanged: unchangedFiles(last, digestAt),
    binder,
  });
  let indexed = Promise.resolve();
  const pages = await printer.printPages((paths) => {
    indexed = binder.index(paths);
    // What goes wrong there is told where it is waited for.
    indexed.catch(() => undefined);
  });
  clock.ended('pages');
  const others = await printer.printFiles();
  const record = printRecord([...pages, ...others], digestAt);
  clock.ended('other files');
  await indexed;
  await binder.headers();
  clock.ended('search index');
  return { pages: pages.length, record };
}

function placeDigests(partnership: Partnership): DigestAt {
  const digest = openDigests();
  const known = new Map<string, string>();
  return (place) => {
    const stands = known.get(place) ?? digest(valueAt(partnership, place));
    known.set(place, stands);
    return stands;
  };
}
