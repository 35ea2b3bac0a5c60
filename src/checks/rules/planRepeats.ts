import { finding } from '../../findings/catalogue.ts';
import type { Finding } from '../../findings/finding.ts';
import type { PlanRow } from '../../model/improvement/planRows.ts';
import { planRows } from '../../model/improvement/planRows.ts';
import type { Entry } from '../../reader/entry.ts';
import type { Plan } from '../../schemas/plan.ts';
import type { Rule } from '../rule.ts';

/** No row appears twice in a plan, unless it says that the source prints it so. */
export const planRepeats: Rule = ({ entries }) => entries.plans.flatMap(repeatsIn);

function repeatsIn(entry: Entry<Plan>): Finding[] {
  const rows = planRows(entry);
  const byId = new Map(rows.map(({ row }) => [row.id, row]));
  const texts = new Map<string, PlanRow>();
  const numbers = new Map<string, PlanRow>();
  return rows.flatMap((own): Finding[] => {
    const { row, path } = own;
    const sameText = firstWith(texts, wordsOf(row.text), own);
    const sameNumber = row.number === undefined ? undefined : firstWith(numbers, row.number, own);
    const findings: Finding[] = [];
    for (const field of ['repeats', 'sharesNumberWith'] as const) {
      const named = row[field];
      const other = named === undefined ? undefined : byId.get(named);
      if (named === row.id) {
        findings.push(
          finding(
            'reference-self',
            entry.place([...path, field]),
            `"${row.id}" names itself under "${field}".`,
            'Name the earlier row, or delete the field.',
          ),
        );
      } else if (other !== undefined && other.repeats === row.id) {
        findings.push(
          finding(
            'reference-self',
            entry.place([...path, field]),
            `"${row.id}" and "${other.id}" repeat each other.`,
            'Keep "repeats" on the second of the two.',
          ),
        );
      } else if (
        other !== undefined &&
        !(row.number !== undefined && other.number === row.number) &&
        !(field === 'repeats' && wordsOf(other.text) === wordsOf(row.text))
      ) {
        findings.push(
          finding(
            'repeat-unneeded',
            entry.place([...path, field]),
            `"${row.id}" has neither the number nor the words of "${other.id}".`,
            `Delete "${field}", or name the right row.`,
          ),
        );
      }
    }
    if (row.repeats !== undefined) return findings;
    if (sameText !== undefined) {
      findings.push(
        finding(
          'row-repeated',
          entry.place([...path, 'text']),
          `The words of "${row.id}" are already in "${sameText.row.id}"${lineOf(entry, sameText)}.`,
          `Delete one of the two. If the source prints both, add: repeats: ${sameText.row.id}`,
        ),
      );
    } else if (sameNumber !== undefined && row.sharesNumberWith === undefined) {
      findings.push(
        finding(
          'row-repeated',
          entry.place([...path, 'number']),
          `The number ${row.number ?? ''} is already used by "${sameNumber.row.id}"${lineOf(entry, sameNumber)}.`,
          `Correct the number. If the source prints it on two different rows, add: sharesNumberWith: ${sameNumber.row.id}`,
        ),
      );
    }
    return findings;
  });
}

/** The row that had a key before, if any. */
function firstWith(seen: Map<string, PlanRow>, key: string, row: PlanRow): PlanRow | undefined {
  const first = seen.get(key);
  if (first === undefined) seen.set(key, row);
  return first;
}

/** Words without capitals and punctuation: what makes two rows the same to a reader. */
function wordsOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
}

function lineOf(entry: Entry<Plan>, { path }: PlanRow): string {
  const { line } = entry.place([...path, 'id']);
  return line === undefined ? '' : `, line ${line}`;
}
