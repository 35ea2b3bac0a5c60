import type { ImportAnswers, ImportPlan, ImportQuestion } from '../../documents/importPlan.ts';
import { openQuestions } from '../../documents/importPlan.ts';
import type { SheetChoices } from '../content/sheetChoices.ts';
import type { FormOption } from '../forms/formField.ts';
import type { Screen } from './frame.ts';
import type { Html } from './html.ts';
import { html } from './html.ts';
import { faultLine } from './startingScreen.ts';

/** Which part of which file to import, and where to. */
export interface ImportChoice extends SheetChoices {
  /** What the file is kept under until it is brought in. */
  document: string;
  /** The name of the file. */
  name: string;
  /** The row with the names of the columns; empty for the first of the range. */
  header: string;
  /** The dataset or the page. */
  to: string;
  answers: ImportAnswers;
}

/** What the names of the fields of questions start with. */
export const answerField = 'answer:';

/** What the screen shows of a file that was handed in. */
export interface ImportState {
  choice: ImportChoice;
  plan: ImportPlan;
  /** The datasets that are there. */
  datasets: readonly FormOption[];
  /** Tells what was shown from anything else. */
  digest: string;
}

/**
 * The screen that asks for a file.
 * @param givenEndings the endings of files that readers are given as they are
 */
export function uploadScreen(givenEndings: readonly string[], fault?: string): Screen {
  return {
    title: 'Bring in a document',
    body: html`${faultLine(fault)}
      <form method="post" action="/import" enctype="multipart/form-data">
        <div class="field">
          <label for="document">The file</label>
          <p class="hint" id="document-help">
            A Word document (.docx), an Excel workbook (.xlsx), an OpenDocument spreadsheet (.ods),
            a .csv file, or comments from a review copy (.json): the editor shows what it has read
            before it writes anything. Or a picture, PDF or recording to publish unchanged: its form
            opens next. The editor cannot read figures or chapters from a PDF. Ask for the workbook
            or Word document it was made from.
          </p>
          <input
            id="document"
            type="file"
            name="document"
            required
            accept="${['docx', 'xlsx', 'xlsm', 'ods', 'csv', 'json', ...givenEndings].map((one) => `.${one}`).join(',')}"
            aria-describedby="document-help"
          />
        </div>
        <p><button>Look at it</button></p>
      </form>`,
  };
}

/** The screen that shows what a spreadsheet would bring: what is wrong with it, what was understood, and what would change. */
export function importScreen(
  { choice, plan, datasets, digest }: ImportState,
  fault?: string,
): Screen {
  const { problems, questions, understood, notes, changes, findings, files, isNew } = plan;
  const unsettled = [...problems, ...openQuestions(plan).map(({ text }) => text)];
  const isSame = unsettled.length === 0 && Object.keys(files).length === 0;
  return {
    title: `Bring in ${choice.name}`,
    body: html`${faultLine(fault)} ${choiceForm(choice, datasets, questions)}
      <p>Read from: ${plan.origin}</p>
      ${part('Put this right first', unsettled)} ${part('What was understood', understood)}
      ${part(`What would change in “${choice.to}” (+ new, ~ changed, - removed)`, changes)}
      ${part('Look at this', notes)} ${part('The check would also find', findings)}
      ${isSame ? html`<p><strong>The document matches the content. There is nothing to do.</strong></p>` : null}
      ${
        unsettled.length > 0 || isSame
          ? null
          : html`<form method="post" action="/import/write">
              ${Object.entries({ ...choiceValues(choice), digest }).map(
                ([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`,
              )}
              <p>
                <button>${isNew ? 'Bring it in' : 'Change what is there'}</button>
              </p>
            </form>`
      }`,
  };
}

function choiceForm(
  choice: ImportChoice,
  datasets: readonly FormOption[],
  questions: readonly ImportQuestion[],
): Html {
  const { document, sheets, sheet, blocks, range, header, to } = choice;
  return html`<form method="get" action="/import">
    <input type="hidden" name="document" value="${document}" />
    ${
      sheets.length < 2
        ? null
        : html`<div class="field">
            <label for="sheet">Sheet</label>
            <select id="sheet" name="sheet">
              ${sheets.map(
                (name) => html`<option ${name === sheet ? html`selected` : null}>${name}</option>`,
              )}
            </select>
          </div>`
    }
    <div class="field">
      <label for="range">Cells of the table</label>
      <p class="hint" id="range-help">
        The first and the last cell, with the names of the columns, for example A3:D20. On this
        sheet there ${blocks.length === 1 ? 'is' : 'are'}:
        ${blocks.map(({ label }) => label).join(', ')}.
      </p>
      <input
        id="range"
        name="range"
        value="${range}"
        aria-describedby="range-help"
        autocomplete="off"
      />
    </div>
    <div class="field">
      <label for="header">Row with the column names, if not the first</label>
      <input id="header" name="header" value="${header}" inputmode="numeric" autocomplete="off" />
    </div>
    <div class="field">
      <label for="to">Dataset, or page for a Word document</label>
      <p class="hint" id="to-help">
        For a spreadsheet, the name of a new or existing dataset. For a Word document, the page, for
        example reports/2025-26/police. Existing content is updated.
      </p>
      <input
        id="to"
        name="to"
        value="${to}"
        list="datasets"
        aria-describedby="to-help"
        autocomplete="off"
      />
      <datalist id="datasets">
        ${datasets.map(({ value, label }) => html`<option value="${value}">${label}</option>`)}
      </datalist>
    </div>
    ${questions.map(questionField)}
    <p><button class="minor">Look again</button></p>
  </form>`;
}

function questionField({ id, text, choices, answer }: ImportQuestion, index: number): Html {
  const name = `${answerField}${id}`;
  return html`<div class="field">
    <label for="question-${index}">${text}</label>
    ${
      choices.length === 0
        ? html`<input
            id="question-${index}"
            name="${name}"
            value="${answer ?? ''}"
            autocomplete="off"
          />`
        : html`<select id="question-${index}" name="${name}">
            ${answer === null ? html`<option value="">Choose</option>` : null}
            ${choices.map(
              (one) =>
                html`<option value="${one.answer}" ${one.answer === answer ? html`selected` : null}>
                  ${one.answer}: ${one.meaning}
                </option>`,
            )}
          </select>`
    }
  </div>`;
}

function choiceValues({
  document,
  sheet,
  range,
  header,
  to,
  answers,
}: ImportChoice): Record<string, string> {
  const given = Object.entries(answers).map(([id, answer]) => [`${answerField}${id}`, answer]);
  return { document, sheet, range, header, to, ...Object.fromEntries(given) };
}

function part(heading: string, lines: readonly string[]): Html | null {
  return lines.length === 0
    ? null
    : html`<h2>${heading}</h2>
        <ul>
          ${lines.map((line) => html`<li>${forScreen(line)}</li>`)}
        </ul>`;
}

/** The import speaks of the options of its command; here they are fields. */
function forScreen(line: string): string {
  return line
    .replaceAll(/--range(?= [A-Z]+\d)/gu, '“Cells of the table”:')
    .replaceAll('--range', '“Cells of the table”')
    .replaceAll('--header', '“Row with the column names”')
    .replace(/this command finds: npm run check \S+/u, 'the check says of it, under Content.');
}
