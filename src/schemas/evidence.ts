import { z } from 'zod';

/** How well a statement of law or guidance has been checked. */
export const EvidenceSchema = z.enum(['original', 'secondary', 'document', 'unverified']).meta({
  title: 'How well it has been checked',
  description:
    '"original": read at the address given, in the text itself or on the page of a body that uses it. "secondary": read in another body\'s account of the original. "document": stated in one of the partnership\'s own documents. "unverified": general knowledge, without reading the original. Readers always see this.',
});
