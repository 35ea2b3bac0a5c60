import type { Vocabulary } from '../search/searchPage.ts';

/** Fetches the vocabulary, the small file that the first results come from. */
export async function loadVocabulary(address: string): Promise<Vocabulary> {
  // The file is compressed already, because not every web server compresses what it sends.
  const canUnpack = typeof DecompressionStream === 'function';
  const response = await fetch(canUnpack ? address : address.replace('.json.gz', '.json'));
  if (!response.ok) throw new Error(`The vocabulary could not be loaded: ${response.status}.`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const text = isPacked
    ? await new Response(
        new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')),
      ).text()
    : new TextDecoder().decode(bytes);
  return JSON.parse(text) as Vocabulary;
}
