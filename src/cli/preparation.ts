import type { PrintRecord } from '../reuse/printRecord.ts';
import { nothingPrinted } from '../reuse/printRecord.ts';
import type { BinderBeside } from './binderBeside.ts';
import { openBinderBeside } from './binderBeside.ts';
import { openLastPrint } from './press/lastPrint.ts';
import type { OpeningPress } from './press/openPress.ts';
import { openPress } from './press/openPress.ts';
import { siteLooks } from './press/siteLooks.ts';
import { publishedFolder } from './publishedSite.ts';
import type { Settings } from './settings.ts';

/** What a build begins on other cores before the rest of the program is even loaded. */
export interface Preparation {
  /** The compiled pages. */
  press: OpeningPress;
  /** What was kept of the last site. */
  last: PrintRecord;
  /** Keeps what the next run needs of this one. */
  keep(record: PrintRecord): void;
  /** The binder, which has begun with the pages of the last site if there is one. */
  binder(): BinderBeside;
  /** Ends whatever is still going on. */
  close(): Promise<void>;
}

/** Begins. Gives `null` when the looks of the site cannot be read: then the check says why. */
export function prepare(folders: Settings): Preparation | null {
  const looks = siteLooks(folders.contentFolder);
  if (looks === null) return null;
  const press = openPress(looks);
  const lastPrint = openLastPrint(folders, looks);
  const last = lastPrint.recall() ?? nothingPrinted;
  const lastSite = publishedFolder(folders.outFolder);
  const pages = last.files.filter(({ path }) => path.endsWith('.html'));
  const open = (): BinderBeside => openBinderBeside({ lastSite, pages });
  // Without a last site there is nothing to do for it yet, and the bundler needs the memory.
  let binder = lastSite !== null && pages.length > 0 ? open() : null;
  return {
    press,
    last,
    keep: lastPrint.keep,
    binder: () => (binder ??= open()),
    close: async () => {
      press.abandon();
      await binder?.close();
    },
  };
}
