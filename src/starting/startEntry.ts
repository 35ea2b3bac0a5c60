import { readContentFiles } from '../reader/contentFiles.ts';
import { readEntries } from '../reader/entries.ts';
import type { EntryKind } from './entryKinds.ts';
import { newEntry } from './newEntry.ts';
import { questionsOf } from './questions.ts';
import type { Starter } from './starter.ts';
import { writeNew } from './writeNew.ts';

/** Makes a starter of entries of one kind. */
export function startEntry(kindName: string, kind: EntryKind): Starter {
  return async ({ name, fields, folder, today, ask }) => {
    const { entries } = readEntries(readContentFiles(folder).files);
    const answers: Record<string, string> = { ...fields };
    for (const { field, question } of ask === null ? [] : questionsOf(kind)) {
      if (field in answers) continue;
      const answer = await ask?.(`\n${question}\n${field} (Enter: later)`);
      if (answer !== undefined && answer !== '') answers[field] = answer;
    }
    const { files, left } = newEntry(kindName, kind, name, answers, today, entries);
    writeNew(folder, files);
    return {
      written: Object.keys(files),
      left: left.length > 0 ? [`Fill in: ${left.join(', ')}.`] : [],
    };
  };
}
