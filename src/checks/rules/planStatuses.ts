import { finding } from '../../findings/catalogue.ts';
import type { Finding } from '../../findings/finding.ts';
import { didYouMean, listOf, spellingCure } from '../../findings/nearest.ts';
import { planRows } from '../../model/improvement/planRows.ts';
import { isBefore } from '../../model/partialDate.ts';
import type { Rule } from '../rule.ts';

/** Every status word appears once in the key of its plan, readings give their reason, and the status keeps up with the notes. */
export const planStatuses: Rule = ({ entries }) =>
  entries.plans.flatMap((entry) => {
    const words = entry.data.statuses.map(({ word }) => word);
    const unknown = (word: string, path: (string | number)[]): Finding[] =>
      words.includes(word)
        ? []
        : [
            finding(
              'status-unknown',
              entry.place(path),
              `The key of this plan has no word "${word}".${didYouMean(word, words)}`,
              `The words are: ${listOf(words)}.`,
              spellingCure(word, words),
            ),
          ];
    return [
      ...words.flatMap((word, index) =>
        words.indexOf(word) === index
          ? []
          : [
              finding(
                'status-duplicate',
                entry.place(['statuses', index, 'word']),
                `The word "${word}" is explained twice.`,
                'Delete one of the two, or change its word.',
              ),
            ],
      ),
      ...planRows(entry).flatMap(({ row, path }): Finding[] => {
        const { status, notes } = row;
        const last = notes.findLast((note) => note.status !== undefined);
        const isBehind =
          status !== undefined &&
          last?.status !== undefined &&
          last.status !== status.word &&
          !isBefore(last.date, status.asAt);
        return [
          ...(status === undefined ? [] : unknown(status.word, [...path, 'status', 'word'])),
          ...notes.flatMap((note, index) =>
            note.status === undefined
              ? []
              : unknown(note.status, [...path, 'notes', index, 'status']),
          ),
          ...(status?.basis === 'read' && status.note === undefined
            ? [
                finding(
                  'status-note-missing',
                  entry.place([...path, 'status']),
                  `The status "${status.word}" of "${row.id}" is our reading of the source, but nothing says what we based it on.`,
                  'Say in "note" what it is based on.',
                ),
              ]
            : []),
          ...(isBehind
            ? [
                finding(
                  'status-behind',
                  entry.place([...path, 'status', 'word']),
                  `The status is "${status.word}" as at ${status.asAt}, but the note of ${last.date} says "${last.status ?? ''}".`,
                  'Bring "status" and its "asAt" up to date, or correct the note.',
                ),
              ]
            : []),
        ];
      }),
    ];
  });
