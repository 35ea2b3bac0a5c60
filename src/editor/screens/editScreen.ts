import type { Column } from '../../schemas/column.ts';
import type { PlacedFinding } from '../content/findingPlaces.ts';
import type { DateState, DateStateOf } from '../content/dateStates.ts';
import type { OpenFile, Part } from '../content/openFile.ts';
import { mayGo, otherFileOf, partsOf } from '../content/openFile.ts';
import { pageOfFile } from '../content/pageOfFile.ts';
import { gridOf } from '../content/tableText.ts';
import type { FormField } from '../forms/formField.ts';
import { fieldKey } from '../forms/formField.ts';
import type { FormPage } from '../forms/formPages.ts';
import { pageAt } from '../forms/formPages.ts';
import type { ValuePath } from '../text/yamlNode.ts';
import type { FormSurroundings } from './fieldInputs.ts';
import { fieldInputs } from './fieldInputs.ts';
import { formContents } from './formContents.ts';
import { formPageList, nextPage } from './formPageList.ts';
import { findingItem } from './findingList.ts';
import { otherFindings, placeElsewhere } from './otherFindings.ts';
import type { Screen } from './frame.ts';
import { editAddress } from './frame.ts';
import type { Html } from './html.ts';
import { html } from './html.ts';
import { linedText } from './linedText.ts';
import { tableInputs } from './tableInputs.ts';
import type { PlainReason, WritingState } from './wordsInputs.ts';
import { wordsInputs } from './wordsInputs.ts';

/** A part of a file that is open for editing, with what the check says of it. */
export interface EditScreen {
  file: OpenFile;
  /** What the file is called by people. */
  title: string;
  part: Part;
  /** The part of the settings that is shown; empty for all. */
  at: ValuePath;
  /** The form of that; `null` when the part has none. */
  form: FormField | null;
  /** The pages of the form of all settings; one when it is short. */
  pages: readonly FormPage[];
  /** Whether the file is shown as text because its settings cannot be read. */
  isUnread: boolean;
  /** The columns of a table, where its settings could be read. */
  columns: readonly Column[];
  findings: readonly PlacedFinding[];
  /** The text, for the part that is the words of a page. */
  writing: WritingState | PlainReason;
  /** What the page has to answer, each a sentence. */
  asked: readonly string[];
  addNew: FormSurroundings['addNew'];
  usesOf: FormSurroundings['usesOf'];
  pictureOf: FormSurroundings['pictureOf'];
  dateStateOf: DateStateOf;
}

const partNames: Record<Part, string> = {
  fields: 'Fields',
  words: 'Words',
  table: 'Table',
  text: 'Whole file',
};

/**
 * The screen on which a part of a file is edited.
 * @param isSaved whether it has just been saved, which is said beside the button
 */
export function editScreen(edit: EditScreen, isSaved: boolean, notice?: string): Screen {
  const { file, title, part, at, findings } = edit;
  const other = otherFileOf(file.path);
  const page = part === 'fields' ? pageAt(edit.pages, at) : undefined;
  const isItem = page !== undefined && at.length > page.at.length;
  const others = otherFindings(edit);
  return {
    title: part === 'fields' ? title : `${title}: ${partNames[part].toLowerCase()}`,
    notice,
    body: html`<p class="hint">
        ${file.path}${
          pageOfFile(file.path) === null
            ? null
            : html` <a
                href="/preview?${new URLSearchParams({ file: file.path }).toString()}"
                data-go
                >See the page</a
              >`
        }
        <a href="/history?${new URLSearchParams({ file: file.path }).toString()}" data-go
          >Earlier versions</a
        >
        ${mayGo(file.path) ? html`<a href="/remove?${new URLSearchParams({ file: file.path }).toString()}">Delete</a>` : null}
      </p>
      <nav aria-label="Parts of this file">
        <ul class="parts">
          ${partsOf(file).map(
            (one) =>
              html`<li>
                <a
                  href="${editAddress(file.path, one)}"
                  data-go
                  ${one === part && !isItem ? html` aria-current="page"` : null}
                  >${partNames[one]}</a
                >
              </li>`,
          )}
          ${
            other === null
              ? null
              : html`<li>
                  <a href="${editAddress(other.path, other.part)}" data-go
                    >${partNames[other.part]}</a
                  >
                </li>`
          }
        </ul>
      </nav>
      ${part === 'fields' ? formPageList(file.path, edit.pages, page, findings) : null}
      ${isItem || (at.length > 0 && page === undefined) ? html`<p><a href="${editAddress(file.path, 'fields', fieldKey(above(at, page)))}" data-go>Back to the list</a></p>` : null}
      <form method="post" action="/save" data-live>
        <input type="hidden" name="file" value="${file.path}" />
        <input type="hidden" name="part" value="${part}" />
        <input type="hidden" name="at" value="${fieldKey(at)}" />
        <input type="hidden" name="digest" value="${file.digest}" />
        <p class="save">
          <button name="action" value="save" id="save" aria-keyshortcuts="Control+S">Save</button>
          <output>${isSaved ? 'Saved.' : null}</output>
        </p>
        <div class="beside">
          <div>${inputs(edit)} ${isItem ? null : nextPage(file.path, edit.pages, page)}</div>
          <section aria-labelledby="found">
            <h2 id="found">What the check says</h2>
            <ul class="findings" data-findings="other">
              ${others.map(({ finding, path }) => findingItem(finding, placeElsewhere(edit, path)))}
            </ul>
            <p data-nothing ${findings.length > 0 ? html` hidden` : null}>
              The check found no problems in this file.
            </p>
            <p data-beside ${findings.length === 0 || others.length > 0 ? html` hidden` : null}>
              ${foundBeside[part]}
            </p>
            <p data-elsewhere></p>
          </section>
        </div>
      </form>`,
  };
}

function inputs({
  file,
  part,
  form,
  columns,
  findings,
  writing,
  asked,
  addNew,
  usesOf,
  pictureOf,
  dateStateOf,
  pages,
  at,
  isUnread,
}: EditScreen): Html {
  if (part === 'table') return tableInputs(gridOf(file.text), columns, findings);
  if (part === 'fields' && form !== null) {
    const around = { file: file.path, findings, addNew, usesOf, pictureOf, dateStateOf };
    const page = pageAt(pages, at);
    const fields = page !== undefined && page.at.length === at.length ? page.fields : null;
    return form.kind === 'group'
      ? html`${dateLine(dateStateOf(at))} ${pages.length > 1 ? null : formContents(form)}
        ${(fields ?? form.fields).map((field) => fieldInputs(field, around))}`
      : fieldInputs(form, around);
  }
  if (part === 'words') return wordsInputs(file, writing, asked);
  return linedText(file.text, isUnread);
}

/** How an action that is past its date is shown to readers. */
function dateLine(state: DateState | null): Html | null {
  return state === null || state.meaning === ''
    ? null
    : html`<p class="notice">Readers see: <strong>${state.words}</strong>. ${state.meaning}</p>`;
}

/** Where what the check has found is shown, when nothing is listed. */
const foundBeside: Record<Part, string> = {
  fields: 'Findings are beside the fields.',
  words: 'Findings are below the paragraphs.',
  table: 'Findings are in the table.',
  text: 'Findings are in the text.',
};

/** The list that an item is in has no screen of its own, unless it is a page: the group of fields around it has. */
function above(path: ValuePath, page: FormPage | undefined): ValuePath {
  const last = path.slice(0, -1).findLastIndex((step) => typeof step === 'number');
  return last === -1 && page !== undefined ? page.at : path.slice(0, last + 1);
}
