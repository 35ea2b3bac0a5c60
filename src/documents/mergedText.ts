import { diff3Merge, diffIndices } from 'node-diff3';

/** A text that was changed in two places at once. */
export interface MergedText {
  text: string;
  /** Where both sides changed the same lines: what is kept, and what the document says. */
  conflicts: { kept: string; incoming: string }[];
}

/**
 * Brings the next version of a document into a text that has been edited since the last one. Where both changed the same lines, the
 * edited ones stay.
 * @param edited the text as it is now
 * @param base the text as the last version of the document gave it
 * @param incoming the text as the next version gives it
 */
export function mergedText(edited: string, base: string, incoming: string): MergedText {
  const conflicts: MergedText['conflicts'] = [];
  const lines = diff3Merge(edited.split('\n'), base.split('\n'), incoming.split('\n'), {
    excludeFalseConflicts: true,
  }).flatMap(({ ok, conflict }) => {
    if (conflict === undefined) return ok ?? [];
    conflicts.push({ kept: conflict.a.join(' ').trim(), incoming: conflict.b.join(' ').trim() });
    return conflict.a;
  });
  return { text: lines.join('\n'), conflicts };
}

/** What differs between two texts, in lines: `+` new, `~` changed, `-` no longer there. */
export function textChanges(before: string, after: string): string[] {
  const filled = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');
  const [old, now] = [filled(before), filled(after)];
  return diffIndices(old, now).flatMap(({ buffer1Content, buffer2Content }) => {
    const [gone, come] = [buffer1Content.map(short), buffer2Content.map(short)];
    return Array.from({ length: Math.max(gone.length, come.length) }, (_, index) => {
      const [was, is] = [gone[index], come[index]];
      if (was === undefined) return `+ ${is ?? ''}`;
      return is === undefined ? `- ${was}` : `~ ${was} -> ${is}`;
    });
  });
}

function short(line: string): string {
  return line.length > 120 ? `${line.slice(0, 119)}…` : line;
}
