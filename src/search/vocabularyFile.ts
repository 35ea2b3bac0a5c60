import { gzipSync } from 'node:zlib';
import type { Vocabulary } from './searchPage.ts';
import { vocabularyText } from './vocabularyText.ts';

/** The vocabulary as it is published, plain and compressed. */
export function vocabularyFile(vocabulary: Vocabulary): {
  plain: string;
  packed: Uint8Array<ArrayBuffer>;
} {
  const plain = vocabularyText(vocabulary);
  return { plain, packed: new Uint8Array(gzipSync(plain, { level: 9 })) };
}
