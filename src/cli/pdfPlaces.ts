/**
 * On which page of a PDF each anchor of the printed page is. Chromium writes its objects uncompressed: the places that links lead
 * to under `/Dests`, and the pages as a tree of `/Kids`.
 * @param pdf the PDF, each byte a character
 */
export function pdfPlaces(pdf: string): ReadonlyMap<string, number> {
  const objects = new Map(
    [...pdf.matchAll(/^(\d+) 0 obj\n([\s\S]*?)\nendobj/gmu)].map(([, id = '', body = '']) => [
      id,
      body,
    ]),
  );
  const reference = (name: string, body: string) =>
    new RegExp(String.raw`/${name} (\d+) 0 R`, 'u').exec(body)?.[1] ?? '';
  const pagesBelow = (id: string): string[] => {
    const kids = /\/Kids \[([^\]]*)\]/u.exec(objects.get(id) ?? '')?.[1];
    return kids === undefined
      ? [id]
      : [...kids.matchAll(/(\d+) 0 R/gu)].flatMap(([, kid = '']) => pagesBelow(kid));
  };
  const catalogue = [...objects.values()].find((body) => /\/Type \/Catalog\b/u.test(body)) ?? '';
  const pages = pagesBelow(reference('Pages', catalogue));
  const places = objects.get(reference('Dests', catalogue)) ?? '';
  return new Map(
    [...places.matchAll(/\/(\S+) \[(\d+) 0 R/gu)].flatMap(([, name = '', page = '']) => {
      const number = pages.indexOf(page) + 1;
      return number === 0 ? [] : [[anchorOf(name), number] as const];
    }),
  );
}

/** The anchor in a name of a PDF, in which unusual characters are written as `#2E`. */
function anchorOf(name: string): string {
  return name.replace(/#([0-9A-F]{2})/giu, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
