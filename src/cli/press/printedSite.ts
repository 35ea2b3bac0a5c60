import { handOver } from '../../handover.ts';
import type { Partnership } from '../../model/partnership.ts';
import { openHeaders } from '../../policy/siteHeaders.ts';
import { partnershipGrain } from '../../reuse/grain.ts';
import { valueAt } from '../../reuse/places.ts';
import type { DigestAt, PrintRecord } from '../../reuse/printRecord.ts';
import { printRecord, unchangedFiles } from '../../reuse/printRecord.ts';
import { trackReads } from '../../reuse/trackedReads.ts';
import { openDigests } from '../../reuse/valueDigest.ts';
import type { ChartPictures } from '../chartPictures.ts';
import { openFileLayer } from '../layFiles.ts';
import type { SearchIndex } from '../searchIndex.ts';
import type { StageClock } from '../stageClock.ts';
import type { PressFolder } from './openPress.ts';
import { openPrinter } from './sitePrinter.ts';

/** What a site is printed from, and where to. */
interface PrintOrder {
  press: PressFolder;
  partnership: Partnership;
  pictures: Promise<ChartPictures>;
  /** What was kept of the last site. */
  last: PrintRecord;
  /** The folder of the last site, or `null`. */
  lastSite: string | null;
  /** The folder to print into. */
  folder: string;
  index: SearchIndex;
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
  const { press, partnership, pictures, last, lastSite, folder, index, clock } = order;
  const { data, during, placeOf } = trackReads(partnership, partnershipGrain);
  const inputs = openDigests(placeOf);
  handOver({
    partnership: data,
    pictures,
    paths: (pages) => pages.map((page) => ({ ...page, cacheKey: inputs(page.props) })),
  });
  const digestAt = placeDigests(partnership);
  const files = openFileLayer(folder, lastSite);
  const printer = await openPrinter({
    press,
    partnership,
    during,
    unchanged: unchangedFiles(last, digestAt),
    files,
    index,
  });
  const pages = await printer.printPages();
  clock.ended('pages');
  const indexed = index.write(
    folder,
    pages.map(({ path }) => path),
    files,
  );
  // What goes wrong there is told where it is waited for.
  indexed.catch(() => undefined);
  const writeHeaders = openHeaders(folder);
  const others = await printer.printFiles();
  const record = printRecord([...pages, ...others], digestAt);
  clock.ended('other files');
  await indexed;
  // Last, because the files of the search have headers too.
  writeHeaders();
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
