import type { Started } from '../../starting/starter.ts';
import type { FormField, FormOption } from '../forms/formField.ts';
import { fieldInputs } from './fieldInputs.ts';
import type { Screen } from './frame.ts';
import { editAddress } from './frame.ts';
import type { Html } from './html.ts';
import { html } from './html.ts';

/** The questions before starting something. */
export interface StartForm {
  /** The kind, as `npm run new` calls it. */
  kind: string;
  /** What it is, in a few words: `a glossary term`. */
  what: string;
  /** The field for its name; `null` when it has none. */
  name: { label: string; help: string; value: string } | null;
  /** What it can be part of; empty if there is no choice. */
  within: readonly FormOption[];
  /** Which of these was chosen; empty for the first. */
  chosen: string;
  /** The chapters that a report may have; empty for anything else. */
  chapters: readonly ChapterChoice[];
  /** Further fields that take one line. */
  fields: readonly FormField[];
}

/** A chapter that may be started with a report. */
export interface ChapterChoice {
  name: string;
  title: string;
  /** What it has to answer, each a sentence. */
  asked: readonly string[];
  /** Whether the last report has it too. */
  isCarried: boolean;
  isTicked: boolean;
}

/** The name of the boxes for chapters in the form. */
export const chapterField = 'chapter';

/** The screen that lists what can be started. */
export function kindsScreen(kinds: readonly { name: string; what: string }[]): Screen {
  return {
    title: 'Start something',
    body: html`<ul>
        ${kinds.map(({ name, what }) => html`<li><a href="/new?kind=${name}">${capital(what)}</a></li>`)}
      </ul>
      <p>
        <a href="/import">Bring in a document</a>: a spreadsheet, a Word file, comments, a picture
        or a PDF
      </p>
      <p><a href="/comments">Comments on drafts</a></p>
      <p><a href="/partnership">Start a whole new partnership</a></p>`,
  };
}

/** The screen that asks for what has to be known before something is started. */
export function startFormScreen(
  { kind, what, name, within, chosen, chapters, fields }: StartForm,
  fault?: string,
): Screen {
  return {
    title: `Start ${what}`,
    body: html`${faultLine(fault)}
      <form method="post" action="/new">
        <input type="hidden" name="kind" value="${kind}" />
        ${within.length === 0 ? null : withinChoice(kind, within, chosen)}
        ${
          name === null
            ? null
            : html`<div class="field">
                <label for="name">${name.label}</label>
                <p class="hint" id="name-help">${name.help}</p>
                <input
                  id="name"
                  name="name"
                  value="${name.value}"
                  required
                  aria-describedby="name-help"
                  autocomplete="off"
                />
              </div>`
        }
        ${chapters.length === 0 ? null : chapterChoice(chapters)}
        ${fields.map((field) => fieldInputs(field, { file: '', findings: [] }))}
        <p><button>Start</button></p>
      </form>
      <p>
        You fill in everything else on the next screen. The website does not change until you
        publish.
      </p>`,
  };
}

function chapterChoice(chapters: readonly ChapterChoice[]): Html {
  return html`<fieldset>
    <legend>Chapters</legend>
    <input type="hidden" name="chapters-offered" value="yes" />
    <p class="hint">
      The requirements of the law and the guidance, in chapters. Each starts as an empty draft that
      lists what it has to answer. Leave out any you do not need. You can add them later.
    </p>
    ${chapters.map(
      ({ name, title, asked, isCarried, isTicked }) =>
        html`<div class="field">
          <label
            ><input
              type="checkbox"
              name="${chapterField}"
              value="${name}"
              ${isTicked ? html`checked` : null}
            />
            ${title}${isCarried ? ' (as last year)' : null}</label
          >
          ${
            asked.length === 0
              ? null
              : html`<ul class="hint">
                  ${asked.map((one) => html`<li>${one}</li>`)}
                </ul>`
          }
        </div>`,
    )}
  </fieldset>`;
}

function withinChoice(kind: string, options: readonly FormOption[], chosen: string): Html {
  return html`<div class="field">
    <label for="within">${kind === 'chart' ? 'Which table' : 'What it is a part of'}</label>
    <select id="within" name="within">
      ${options.map(({ value, label }) => html`<option value="${value}" ${value === chosen ? html`selected` : null}>${label}</option>`)}
    </select>
  </div>`;
}

/**
 * The screen after something that has several files was started: what is there now, and what is left to do.
 * @param titleOf what people call a file
 */
export function startedScreen(
  name: string,
  { written, left }: Started,
  titleOf: (path: string) => string,
): Screen {
  return {
    title: `Started: ${name}`,
    body: html`<h2>What to do next</h2>
      <ul>
        ${left.map((line) => html`<li>${linked(line, written)}</li>`)}
      </ul>
      <h2>What is there now</h2>
      <ul>
        ${written.map(
          (path) =>
            html`<li>
              <a href="${editAddress(path)}">${titleOf(path)}</a> <span class="hint">${path}</span>
            </li>`,
        )}
      </ul>
      <p><a href="/">What needs doing</a></p>`,
  };
}

/** A sentence in which the first file that it names is a link. */
function linked(line: string, paths: readonly string[]): Html {
  const path = paths.find((one) => line.includes(one));
  if (path === undefined) return html`${line}`;
  const [before = '', ...after] = line.split(path);
  return html`${before}<a href="${editAddress(path)}">${path}</a>${after.join(path)}`;
}

/** What keeps a form from being done, above it. */
export function faultLine(fault: string | undefined): Html | null {
  return fault === undefined
    ? null
    : html`<p class="error" role="alert"><strong>Error:</strong> ${fault}</p>`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
