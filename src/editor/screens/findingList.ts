import type { FindingGroup } from '../../checks/findingGroups.ts';
import { findingGroups } from '../../checks/findingGroups.ts';
import type { Finding } from '../../findings/finding.ts';
import { editAddress } from './frame.ts';
import type { Html } from './html.ts';
import { html } from './html.ts';

/** Findings as people put them right: errors first, and one cause once. */
export function findingGroupList(findings: readonly Finding[]): Html {
  const groups = findingGroups(findings);
  const isError = ({ findings: [first] }: FindingGroup): boolean => first.severity === 'error';
  const ordered = [...groups.filter(isError), ...groups.filter((group) => !isError(group))];
  return html`<ul class="findings">
    ${ordered.map(groupItem)}
  </ul>`;
}

function groupItem({ kind, findings }: FindingGroup): Html {
  const [first] = findings;
  const files = [...new Set(findings.map(({ file }) => file))];
  const times = kind === 'single' ? '' : `, ${findings.length} times`;
  return html`<li class="${first.severity}">
    <p><strong>${severityWord(first)}${times}:</strong> ${first.message}</p>
    <p>${first.hint}</p>
    <p>
      ${files.slice(0, 4).map((file) => html`<a href="${editAddress(file)}">${file}</a> `)}${
        files.length > 4 ? `and ${files.length - 4} more files` : ''
      }
    </p>
  </li>`;
}

/** What a finding says, with its place in the text or the table. */
export function findingItem(finding: Finding): Html {
  const { severity, message, hint } = finding;
  return html`<li class="${severity}">
    <strong>${findingHead(finding)}:</strong> ${message} ${hint}
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
