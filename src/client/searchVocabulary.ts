import type { SearchIndex } from '../search/searchIndex.ts';
import { indexFrom } from '../search/vocabularyText.ts';

/** Fetches the vocabulary, the small file that the first results come from, and makes an index of it while it arrives. */
export async function loadIndex(address: string): Promise<SearchIndex> {
  // The file is compressed already, because not every web server compresses what it sends.
  const canUnpack = typeof DecompressionStream === 'function';
  const response = await fetch(canUnpack ? address : address.replace('.json.gz', '.json'));
  if (!response.ok || response.body === null)
    throw new Error(`The vocabulary could not be loaded: ${response.status}.`);
  // Some web servers say that it is compressed, so that it arrives unpacked.
  const [start, whole] = response.body.tee();
  const { value: bytes } = await start.getReader().read();
  const isPacked = bytes?.[0] === 0x1f && bytes[1] === 0x8b;
  return indexFrom(textIn(isPacked ? whole.pipeThrough(new DecompressionStream('gzip')) : whole));
}

/** The text of a stream, piece by piece. Older browsers have neither streams of text nor streams to go through. */
async function* textIn(stream: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield decoder.decode(value, { stream: true });
  }
}
