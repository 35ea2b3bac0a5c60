/** The colours of series, in the order of the Government Analysis Function's palette. */
const categorical = ['#12436D', '#28A197', '#801650', '#F46A25'] as const;

/** Two series keep the pair that stays furthest apart for every kind of colour vision. */
const pair = ['#12436D', '#F46A25'] as const;

/** What stands out, what is drawn beside it, and what it is set against. */
export const focusColours = { focus: '#12436D', calm: '#7F96AB', context: '#BFBFBF' } as const;

/** Everything in a picture that is not data. */
export const furniture = {
  background: '#FFFFFF',
  gridline: '#D9D9D9',
  noFigure: '#F2F2F2',
  axis: '#595959',
  text: '#0B0C0C',
  quietText: '#454545',
} as const;

/** The most series that one picture may hold. */
export const seriesLimit = categorical.length;

/** The colours of so many series, in the order in which they are drawn. */
export function seriesColours(count: number): readonly string[] {
  return count === 2 ? pair : categorical.slice(0, count);
}

/** Black or white, whichever can be read on the colour of a series. */
export function textOn(colour: string): string {
  return colour === '#12436D' || colour === '#801650' ? '#FFFFFF' : '#000000';
}
