import type { Place } from './places.ts';

/** A page or file of a site, and what it was drawn from. */
export interface PrintedFile {
  /** The path in the site, with forward slashes. */
  path: string;
  /** The digest of what its address stands for; empty when it stands for nothing, `null` when nobody said. */
  inputs: string | null;
  /** Every place in the partnership that was read while it was drawn. */
  reads: Iterable<Place>;
  /** The digest of the file. */
  content: string;
}

/** What is kept of a site that was printed, so that the next run draws only what has become another. */
export interface PrintRecord {
  /** The pages first, in the order in which they were printed. What was read is given by positions in `places`. */
  files: (Omit<PrintedFile, 'reads'> & { reads: number[] })[];
  /** Every place that was read for any of them. */
  places: Place[];
  /** The digest of what stood at each. */
  digests: string[];
}

/** A record with nothing in it. */
export const nothingPrinted: PrintRecord = { files: [], places: [], digests: [] };

/** Says what stands at a place now, by its digest. */
export type DigestAt = (place: Place) => string;

/** Keeps what the files of a site were drawn from. */
export function printRecord(files: readonly PrintedFile[], digestAt: DigestAt): PrintRecord {
  const positions = new Map<Place, number>();
  const positionOf = (place: Place): number => {
    const position = positions.get(place) ?? positions.size;
    positions.set(place, position);
    return position;
  };
  const kept = files.map((file) => ({ ...file, reads: Array.from(file.reads, positionOf) }));
  const places = [...positions.keys()];
  return { files: kept, places, digests: places.map(digestAt) };
}

/**
 * Finds the files of the last site that would be drawn just the same again.
 * @param record what was kept of the last site
 * @param digestAt what stands at a place now
 * @returns gives the file of a path and what its address stands for; `null` when it must be drawn anew
 */
export function unchangedFiles(
  { files, places, digests }: PrintRecord,
  digestAt: DigestAt,
): (path: string, inputs: string | null) => PrintedFile | null {
  const known = new Map(files.map((file) => [file.path, file]));
  const isSame = new Map<number, boolean>();
  const stands = (position: number): boolean => {
    const same = isSame.get(position) ?? digestAt(places[position] ?? '') === digests[position];
    isSame.set(position, same);
    return same;
  };
  return (path, inputs) => {
    const file = known.get(path);
    if (file === undefined || inputs === null || file.inputs !== inputs) return null;
    if (!file.reads.every(stands)) return null;
    return { ...file, reads: file.reads.map((position) => places[position] ?? '') };
  };
}
