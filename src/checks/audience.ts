import type { Entry } from '../reader/entry.ts';
import type { PlainEnglish } from '../schemas/plainEnglish.ts';

/** Who an entry is written for: who it says, or else everyone; plans and inspections are for practitioners. */
export function audienceOf({ data, file }: Entry<unknown>): keyof PlainEnglish['readingAge'] {
  const { audience, kind } = data as { audience?: keyof PlainEnglish['readingAge']; kind?: string };
  if (file.startsWith('versions/') && kind === 'young-people') return kind;
  return audience ?? (/^(?:improvement|requirements)\//u.test(file) ? 'practitioner' : 'public');
}
