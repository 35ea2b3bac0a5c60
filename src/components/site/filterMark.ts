/** How many choices a group of buttons may have: the style sheet knows no more. */
export const mostChoices = 6;

/**
 * The mark of a choice: on its button, and on everything that it keeps in view.
 * @param group the group of buttons on the page, from 1 to 2
 * @param position the place of the choice in its group, from 1
 * @example filterMark(1, 3) // => '1-3'
 */
export function filterMark(group: 1 | 2, position: number): string {
  return `${group}-${position}`;
}
