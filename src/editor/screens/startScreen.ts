import type { Finding } from '../../findings/finding.ts';
import { dateText } from '../../model/dateText.ts';
import type { DueItem } from '../content/due.ts';
import type { PageChange } from '../content/pageChanges.ts';
import type { ReportProgress } from '../content/reportProgress.ts';
import { fieldKey } from '../forms/formField.ts';
import { changeList } from './changeList.ts';
import type { DeletedPage } from './deletedScreen.ts';
import { justDeleted } from './deletedScreen.ts';
import type { PlaceOf } from './findingList.ts';
import { findingGroupList } from './findingList.ts';
import type { Screen } from './frame.ts';
import { editAddress } from './frame.ts';
import type { Html } from './html.ts';
import { html } from './html.ts';

/** What needs doing. */
export interface StartState {
  findings: readonly Finding[];
  /** Finds the field that a finding is about. */
  placeOf: PlaceOf;
  /** Whether the site is not live yet. */
  isDemonstration: boolean;
  due: readonly DueItem[];
  /** How far each report has come. */
  reports: readonly ReportProgress[];
  /** What has changed since the last publication; `null` before the first. */
  changes: readonly PageChange[] | null;
  /** What was deleted just now; `null` when nothing was. */
  deleted: DeletedPage | null;
}

/** The screen with everything that needs doing. */
export function startScreen({
  findings,
  placeOf,
  isDemonstration,
  due,
  reports,
  changes,
  deleted,
}: StartState): Screen {
  const toCorrect = findings.filter((finding) => !isOfDraft(finding, reports));
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return {
    title: 'What needs doing',
    body: html`${deleted === null ? null : justDeleted(deleted)}
      <p>
        ${
          errors === 0
            ? html`There are no errors. <a href="/publish">Publish</a>`
            : html`<strong
                >${errors === 1 ? '1 error keeps' : `${errors} errors keep`} the site from being
                published.</strong
              >`
        }
      </p>
      ${isDemonstration ? notLive : null}
      <h2>To correct</h2>
      ${toCorrect.length === 0 ? html`<p>Nothing.</p>` : findingGroupList(toCorrect, placeOf)}
      ${toCorrect.length === findings.length ? null : html`<p>To see what draft reports still need, go to <a href="#reports">Reports</a>.</p>`}
      <h2>Due</h2>
      ${
        due.length === 0
          ? html`<p>Nothing is due within two months.</p>`
          : html`<ul>
              ${plansOf(due).map(planLines)}
              ${due.filter(({ plan }) => plan === undefined).map(dueLine)}
            </ul>`
      }
      <h2 id="reports">Reports</h2>
      ${reportsPart(reports)}
      <h2>Changed since the last publication</h2>
      ${changes === null ? html`<p>Nothing has been published from this editor yet.</p>` : changeList(changes)}`,
  };
}

const notLive = html`<p>
  The site is a demonstration, and every page has a banner that says so.
  <a href="/live">What is missing before it goes live</a>
</p>`;

/** Whether a finding says what a draft of a report still lacks, which its progress says too. */
function isOfDraft({ code, file, severity }: Finding, reports: readonly ReportProgress[]): boolean {
  return (
    severity === 'warning' &&
    (code === 'requirement-unexplained' || code === 'page-empty') &&
    reports.some(
      ({ year, status, coverage }) =>
        status === 'draft' && coverage !== null && file.startsWith(`reports/${year}/`),
    )
  );
}

/** The plans with actions that are due, each once: an old plan may have dozens. */
function plansOf(due: readonly DueItem[]): DueItem[][] {
  return Object.values(Object.groupBy(due, ({ plan }) => plan ?? '')).filter(
    (items) => items !== undefined && items[0]?.plan !== undefined,
  ) as DueItem[][];
}

function planLines(items: readonly DueItem[]): Html {
  const [first] = items;
  if (first === undefined) return html``;
  const passed = items.filter(({ isOverdue }) => isOverdue).length;
  const counts = [
    ...(passed > 0 ? [`${passed} past their date with no proof they were done`] : []),
    ...(items.length > passed ? [`${items.length - passed} due soon`] : []),
  ];
  return html`<li>
    <details>
      <summary>${first.plan ?? ''}: actions, ${counts.join(', ')}</summary>
      <ul>
        ${items.map(dueLine)}
      </ul>
    </details>
  </li>`;
}

function dueLine({ day, what, file, at, report, isOverdue }: DueItem): Html {
  const place = at === undefined ? editAddress(file) : editAddress(file, 'fields', fieldKey(at));
  const href = report === undefined ? place : `/signing?report=${report}`;
  return html`<li>
    <a href="${href}">${what}</a>:
    ${dateText(day)}${isOverdue ? html`, <strong>date passed</strong>` : null}
  </li>`;
}

function reportsPart(reports: StartState['reports']): Html {
  if (reports.length === 0)
    return html`<p>There is no report yet. <a href="/new?kind=report">Start the first one</a></p>`;
  return html`<ul>
    ${reports.map(
      ({ title, year, file, status, owing, coverage }) =>
        html`<li>
          <a href="${editAddress(file)}">${title}</a> (${status},
          <a href="/signing?report=${year}">sign and send</a>)${
            coverage === null
              ? '. Correct the errors to see which requirements it meets.'
              : coverageLines(coverage)
          }
          ${folded(
            'Contributions missing from partners',
            owing.map(
              (one) =>
                html`<a href="/new?kind=contribution&amp;within=${year}&amp;name=${one.id}"
                  >${one.title}</a
                >`,
            ),
          )}
        </li>`,
    )}
  </ul>`;
}

function coverageLines({
  met,
  all,
  missing,
  empty,
}: NonNullable<ReportProgress['coverage']>): Html {
  return html`: requirements answered: ${met} of ${all}
  ${folded(
    'Not answered yet',
    missing.map((one) => html`${one}`),
  )}
  ${folded(
    'Chapters with no text',
    empty.map((one) => html`<a href="${editAddress(one.file)}">${one.title}</a>`),
  )}`;
}

function folded(words: string, items: readonly Html[]): Html | null {
  return items.length === 0
    ? null
    : html`<details>
        <summary>${words}: ${items.length}</summary>
        <ul>
          ${items.map((item) => html`<li>${item}</li>`)}
        </ul>
      </details>`;
}
