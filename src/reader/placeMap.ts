import type { Place } from '../findings/finding.ts';
import type { PlaceTree } from './placeTree.ts';
import { offsetAt } from './placeTree.ts';

/** Where the values of a file's settings are: plain data, so that it can be kept from one run to the next. */
export interface PlaceMap {
  /** The path of the file in the content folder. */
  file: string;
  /** How many lines of the file come before the settings. */
  linesBefore: number;
  /** The offset at which each line of the settings starts. */
  lineStarts: readonly number[];
  /** The places; `null` if there are no settings. */
  tree: PlaceTree | null;
}

/** Finds where the value at a path is; the nearest parent when it is missing. `key` asks for the name, not the value. */
export type PlaceFinder = (path: readonly PropertyKey[], part?: 'key' | 'value') => Place;

/** The finder of places in a file. */
export function placeFinder(places: PlaceMap): PlaceFinder {
  const { tree } = places;
  return (path, part = 'value') => placeAt(places, tree === null ? 0 : offsetAt(tree, path, part));
}

/** The place in the file of an offset in its settings. */
export function placeAt(
  { file, linesBefore, lineStarts }: Omit<PlaceMap, 'tree'>,
  offset: number,
): Place {
  const after = lineStarts.findIndex((start) => start > offset);
  const line = after === -1 ? lineStarts.length : after;
  return { file, line: line + linesBefore, column: offset - (lineStarts[line - 1] ?? 0) + 1 };
}
