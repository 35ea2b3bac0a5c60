import type { TestedAspect } from '../schemas/testedAspect.ts';

/** Something that a test of a built site has found. */
export interface Problem {
  /** What was tested; `privacy` covers requests, errors and anything a page stores. */
  aspect: TestedAspect | 'privacy';
  /** The address of the page. */
  page: string;
  /** The width of the window, in pixels; absent where it makes no difference. */
  width?: number;
  /** What was found. */
  text: string;
}

/** A problem in one line. */
export function problemLine({ aspect, page, width, text }: Problem): string {
  return `${page}${width === undefined ? '' : ` at ${width} pixels`}: ${text} (${aspect})`;
}
