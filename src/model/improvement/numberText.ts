/** A printed number before its text: a whole number gets a full stop. @example numberText('8') // => '8.' */
export function numberText(number: string): string {
  return /^\d+$/u.test(number) ? `${number}.` : number;
}
