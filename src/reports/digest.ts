import { createHash } from 'node:crypto';
import type { SignedText } from '../schemas/signature.ts';

/** What is signed of a file: a text, or the bytes of a picture. */
export type SignedContent = string | Uint8Array;

/** The SHA-256 digest of bytes, or of a text in UTF-8, in hexadecimal digits. */
export function sha256(content: SignedContent): string {
  return createHash('sha256').update(content).digest('hex');
}

/** The digest of each text, in the order of the paths. */
export function textDigests(texts: ReadonlyMap<string, SignedContent>): SignedText[] {
  return [...texts]
    .map(([path, text]) => ({ path, sha256: sha256(text) }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** The list of digests as `sha256sum` writes and reads it. */
export function manifest(texts: readonly SignedText[]): string {
  return texts
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, sha256: digest }) => `${digest}  ${path}\n`)
    .join('');
}

/** The one digest for everything: the digest of the list. */
export function digestOf(texts: readonly SignedText[]): string {
  return sha256(manifest(texts));
}
