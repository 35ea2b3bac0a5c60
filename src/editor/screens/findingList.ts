import type { FindingGroup } from '../../checks/findingGroups.ts';
import { findingGroups } from '../../checks/findingGroups.ts';
import { tablePattern } from '../../collections/index.ts';
import { catalogue } from '../../findings/catalogue.ts';
import type { Finding } from '../../findings/finding.ts';
import { isEditable } from '../content/openFile.ts';
import type { FieldPlace } from './fieldPlace.ts';
import { findingWords, hintWords, wordsAtField } from './findingWords.ts';
import { editAddress } from './frame.ts';
import type { Html } from './html.ts';
import { html } from './html.ts';

/** Finds the field that a finding is about; `null` for a finding about anything else. */
export type PlaceOf = (finding: Finding) => FieldPlace | null;

/** Findings as people put them right: errors first, and one cause once. */
export function findingGroupList(findings: readonly Finding[], placeOf: PlaceOf): Html {
  const groups = findingGroups(findings);
  const isError = ({ findings: [first] }: FindingGroup): boolean => first.severity === 'error';
  const ordered = [...groups.filter(isError), ...groups.filter((group) => !isError(group))];
  return html`<ul class="findings">
    ${ordered.map((group) => groupItem(group, placeOf))}
  </ul>`;
}

function groupItem({ kind, findings }: FindingGroup, placeOf: PlaceOf): Html {
  const [first] = findings;
  const place = kind === 'single' && !isAboutFigures(first) ? placeOf(first) : null;
  if (place !== null)
    return html`<li class="${first.severity}">
      <p>
        <strong>${severityWord(first)}:</strong>
        <a href="${place.address}">${place.words}</a>: ${wordsAtField(first)}
      </p>
      <p class="hint">${first.file}</p>
    </li>`;
  const files = [...new Set(findings.map(({ file }) => file))];
  const times = kind === 'single' ? '' : `, ${findings.length} times`;
  return html`<li class="${first.severity}">
    <p><strong>${severityWord(first)}${times}:</strong> ${wordsElsewhere(first)}</p>
    <p>${isAboutFigures(first) ? 'The table shows what is wrong.' : hintWords(first)}</p>
    <p>
      ${files.slice(0, 4).map((file) => html`<a href="${fileAddress(file)}">${file}</a> `)}${
        files.length > 4 ? `and ${files.length - 4} more files` : ''
      }
    </p>
  </li>`;
}

/** Where to correct a file: its form, or the rename screen if its name is wrong. */
function fileAddress(file: string): string {
  return isEditable(file)
    ? editAddress(file)
    : `/remove?${new URLSearchParams({ file }).toString()}`;
}

/** What a finding says outside the screen of its file: what it says of a table may hold a number that is hidden. */
function wordsElsewhere(finding: Finding): string {
  if (!isAboutFigures(finding)) return finding.message;
  const title = Object.entries(catalogue).find(([code]) => code === finding.code)?.[1].title ?? '';
  return `${title}${finding.cell === undefined ? '' : `, cell ${finding.cell}`}.`;
}

function isAboutFigures({ file }: Finding): boolean {
  return tablePattern.test(file);
}

/**
 * What a finding says on the screen of its file.
 * @param place where its field is, when that has another screen
 */
export function findingItem(finding: Finding, place: FieldPlace | null): Html {
  if (place === null)
    return html`<li class="${finding.severity}">
      <strong>${findingHead(finding)}:</strong> ${findingWords(finding)}
    </li>`;
  return html`<li class="${finding.severity}">
    <strong>${severityWord(finding)}:</strong>
    <a href="${place.address}" data-go>${place.words}</a>: ${wordsAtField(finding)}
  </li>`;
}

/** How serious a finding is and where it is: `Error in line 3`. */
export function findingHead({ severity, line, cell }: Finding): string {
  const word = severityWord({ severity });
  if (cell !== undefined) return `${word} in cell ${cell}`;
  return line === undefined ? word : `${word} in line ${line}`;
}

/** The severity in a word. */
export function severityWord({ severity }: Pick<Finding, 'severity'>): string {
  return severity === 'error' ? 'Error' : 'Warning';
}
