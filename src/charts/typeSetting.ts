/** How type is set. */
export interface TypeSetting {
  /** The typeface. */
  family: string;
  /** Its size in pixels of the drawing. */
  size: number;
  /** Its weight. */
  weight: 'normal';
  /** The height of a line as a multiple of the size. */
  lineHeight: number;
}
