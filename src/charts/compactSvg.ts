import { compactNumber, compactPath } from './compactPath.ts';

/** Attributes that say what is so anyway. */
const needless = [
  ' fill="black"',
  ' stroke-width="1"',
  ' stroke-miterlimit="10"',
  ' xmlns:xlink="http://www.w3.org/1999/xlink"',
];

/**
 * Makes the drawing of a canvas fit to publish: it scales with its box, carries no ids, styles or scripts, and says
 * everything with as few characters as it can.
 */
export function compactSvg(svg: string, width: number, height: number): string {
  const body = svg
    .replace(/^[\s\S]*?<svg[^>]*>/u, '')
    .replace(/\s*<\/svg>\s*$/u, '')
    .trimStart()
    .replace(/>\s+</gu, '><')
    .replace(/<rect fill-opacity="0"[^>]*\/>/gu, '')
    .replace(/ d="([^"]*)"/gu, (_, path: string) => ` d="${compactPath(path)}"`)
    .replace(
      / (x|y|cx|cy|rx|ry|r|width|height|stroke-width)="([\d.e-]+)"/gu,
      (_, name: string, value: string) => ` ${name}="${compactNumber(Number(value))}"`,
    );
  if (/<(?:script|style|text|clipPath|image|use)\b| id=| on[a-z]+=/u.test(body)) {
    throw new Error('The drawing contains something other than shapes.');
  }
  const plain = needless.reduce((text, attribute) => text.replaceAll(attribute, ''), body);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${plain}</svg>\n`;
}
