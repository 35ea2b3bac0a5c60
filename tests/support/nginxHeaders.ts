/** An nginx directive: its words, and the block in its braces. */
interface Directive {
  words: string[];
  block: Directive[];
}

/**
 * The headers that the first server of an nginx configuration sends with an address. It understands only what the example uses:
 * a `map` on the address, and `add_header` in the server block.
 */
export function nginxHeaders(text: string): (address: string) => Record<string, string> {
  const directives = read(tokens(text), { at: 0 });
  const server = directives.find(({ words }) => words[0] === 'server');
  const maps = directives.filter(({ words }) => words[0] === 'map');
  const valueOf = (word: string, address: string): string => {
    const map = maps.find(({ words }) => words[1] === '$uri' && words[2] === word);
    if (map === undefined) return word;
    const rules = map.block.map(({ words: [pattern = '', value = ''] }) => ({ pattern, value }));
    const found = rules.find(
      ({ pattern }) => pattern.startsWith('~') && new RegExp(pattern.slice(1), 'u').test(address),
    );
    return (found ?? rules.find(({ pattern }) => pattern === 'default'))?.value ?? '';
  };
  // A location with its own header would lose those of the server.
  const isMuddled = server?.block.some(({ block }) =>
    block.some(({ words }) => words[0] === 'add_header'),
  );
  if (server === undefined || isMuddled === true) throw new Error('The headers cannot be read.');
  return (address) =>
    Object.fromEntries(
      server.block
        .filter(({ words }) => words[0] === 'add_header' && words.at(-1) === 'always')
        .map(({ words: [, name = '', value = ''] }) => [
          name.toLowerCase(),
          valueOf(value, address),
        ]),
    );
}

function tokens(text: string): string[] {
  return [...text.matchAll(/#[^\n]*|"([^"]*)"|[{};]|[^\s{};"]+/gu)]
    .filter(([token]) => !token.startsWith('#'))
    .map(([token, quoted]) => quoted ?? token);
}

function read(list: readonly string[], place: { at: number }): Directive[] {
  const directives: Directive[] = [];
  let words: string[] = [];
  for (; place.at < list.length; place.at += 1) {
    const token = list[place.at] ?? '';
    if (token === '}') return directives;
    if (token === ';') {
      directives.push({ words, block: [] });
      words = [];
    } else if (token === '{') {
      place.at += 1;
      directives.push({ words, block: read(list, place) });
      words = [];
    } else words.push(token);
  }
  return directives;
}
