import { z } from 'zod';

/**
 * How well a statement of law or guidance has been checked.
 * - `original`: read in the original at the address given.
 * - `secondary`: read in another body's account of the original.
 * - `document`: stated in one of the partnership's own documents.
 * - `unverified`: general knowledge; the original was not opened. Always shown to readers as unverified.
 */
export const EvidenceSchema = z.enum(['original', 'secondary', 'document', 'unverified']);
export type Evidence = z.infer<typeof EvidenceSchema>;
