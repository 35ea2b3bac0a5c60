/**
 * The address that a telephone dials.
 *
 * @example telephoneLink('0808 800 5000') // => 'tel:08088005000'
 */
export function telephoneLink(telephone: string): string {
  return `tel:${telephone.replaceAll(' ', '')}`;
}
