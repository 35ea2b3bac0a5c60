import type { PlacedFinding } from '../content/findingPlaces.ts';
import type { FormField, GroupList, SingleField, ValueList } from '../forms/formField.ts';
import { fieldKey } from '../forms/formField.ts';
import type { ValuePath } from '../text/yamlNode.ts';
import type { NewChoice } from '../content/addNew.ts';
import type { DateState, DateStateOf } from '../content/dateStates.ts';
import { severityWord } from './findingList.ts';
import { wordsAtField } from './findingWords.ts';
import { editAddress } from './frame.ts';
import type { Html } from './html.ts';
import { html, textArea } from './html.ts';

/** What the fields of a form need to know. */
export interface FormSurroundings {
  file: string;
  findings: readonly PlacedFinding[];
  /** Where something that a list does not hold yet is added, by its kinds. */
  addNew?: (kinds: readonly string[]) => readonly NewChoice[];
  /** How many places refer to an id of a kind. */
  usesOf?: (kind: string, id: string) => number;
  /** How a part of a plan is against its date; `null` where nothing is past it. */
  dateStateOf?: DateStateOf;
  /** The address of the picture of a choice; `null` where choices have none. */
  pictureOf?: (path: ValuePath, value: string) => string | null;
}

/** A field of a form, or a group or list of them. */
export function fieldInputs(field: FormField, around: FormSurroundings): Html {
  switch (field.kind) {
    case 'single':
      return singleInput(field, around);
    case 'group':
      return html`<fieldset id="${partId(field.path)}">
        <legend>${field.label}${optional(field)}</legend>
        ${help(field)} ${findingLines(field.path, around)}
        ${field.fields.map((one) => fieldInputs(one, around))}
      </fieldset>`;
    case 'values':
      return valueList(field, around);
    case 'groups':
      return groupList(field, around);
    case 'other':
      return html`<div class="field">
        <p><strong>${field.label}</strong></p>
        ${help(field)}
        <p>To change this, choose “Whole file” above.</p>
      </div>`;
  }
}

/** The id of a group of fields or a list, for the contents of a form. */
export function partId(path: ValuePath): string {
  return `part-${fieldKey(path)}`;
}

function singleInput(field: SingleField, around: FormSurroundings): Html {
  const { path, label } = field;
  const key = fieldKey(path);
  if (field.control === 'choice' && (around.pictureOf?.(path, '') ?? null) !== null)
    return html`<div class="field">
      <div id="${key}-help">${help(field)}</div>
      ${findingLines(path, around)} ${pictureChoice(field, around)}
    </div>`;
  return html`<div class="field">
    <label for="${key}">${label}${optional(field)}</label>
    <div id="${key}-help">${help(field)} ${usesHint(usesOf(field, around))}</div>
    ${findingLines(path, around)} ${control(field, around)}
    ${(around.addNew?.(field.refersTo) ?? []).map(
      ({ kind, address }) =>
        html`<p>
          <a href="${address}" target="_blank" data-add-new>Add a new ${kind} (in another tab)</a>
        </p>`,
    )}
  </div>`;
}

/** Choices by their pictures. */
function pictureChoice(
  { path, label, value, options }: SingleField,
  around: FormSurroundings,
): Html {
  const key = fieldKey(path);
  return html`<fieldset class="pictures" aria-describedby="${key}-help ${key}-findings">
    <legend>${label}</legend>
    ${options.map(
      (one) =>
        html`<label
          ><input
            type="radio"
            name="${key}"
            value="${one.value}"
            ${one.value === value ? html` checked` : null} />
          ${one.label}
          <img src="${around.pictureOf?.(path, one.value)}" alt="" loading="lazy"
        /></label>`,
    )}
  </fieldset>`;
}

function control(field: SingleField, around: FormSurroundings): Html {
  const { path, value, options } = field;
  const key = fieldKey(path);
  const isFaulty = findingsAt(path, around).some(({ finding }) => finding.severity === 'error');
  const named = html`id="${key}" name="${key}" aria-describedby="${key}-help
  ${key}-findings"${isFaulty ? html` aria-invalid="true"` : null}`;
  if (field.control === 'choice')
    return html`<select ${named}>
      <option value=""></option>
      ${options.map(
        (one) =>
          html`<option value="${one.value}" ${one.value === value ? html` selected` : null}>
            ${one.label}
          </option>`,
      )}
    </select>`;
  if (field.control === 'long')
    return textArea(html`${named} rows="${Math.min(12, Math.ceil(value.length / 70) + 1)}"`, value);
  const uses = usesOf(field, around);
  const isDate = field.control === 'date' && /^(?:\d{4}-\d{2}-\d{2})?$/u.test(value);
  return html`<input
    ${named}
    value="${value}"
    type="${isDate ? 'date' : 'text'}"
    autocomplete="off"
    ${field.control === 'number' ? html` inputmode="decimal"` : null}
    ${field.control === 'text' ? html` spellcheck="true"` : null}
    ${uses > 0 ? html` readonly` : null}
  />`;
}

/** How many other places use an id: their links would break if it changed. */
function usesOf({ identifies, value }: SingleField, around: FormSurroundings): number {
  return identifies === null || value === '' ? 0 : (around.usesOf?.(identifies, value) ?? 0);
}

function usesHint(uses: number): Html | null {
  return uses === 0
    ? null
    : html`<p class="hint">
        It stays as it is, because
        ${uses === 1 ? 'another place names' : `${uses} other places name`} it.
      </p>`;
}

function valueList(field: ValueList, around: FormSurroundings): Html {
  return html`<fieldset id="${partId(field.path)}">
    <legend>${field.label}${optional(field)}</legend>
    ${help(field)} ${findingLines(field.path, around)}
    ${field.items.map(
      (item, index) =>
        html`<div class="item">
          ${singleInput(item, around)}
          <p class="tools">${itemTools(item.path, item.label, index)}</p>
        </div>`,
    )}
    ${addButton(field)}
  </fieldset>`;
}

function groupList(field: GroupList, around: FormSurroundings): Html {
  const within = (path: ValuePath): number =>
    around.findings.filter(({ path: found }) => found !== null && startsWith(found, path)).length;
  return html`<fieldset id="${partId(field.path)}">
    <legend>${field.label}${optional(field)}</legend>
    ${help(field)} ${findingLines(field.path, around)}
    <ol>
      ${field.items.map(
        ({ path, title }, index) =>
          html`<li>
            <a href="${editAddress(around.file, 'fields', fieldKey(path))}" data-go>${title}</a>${
              within(path) === 0 ? null : html` <strong>(${within(path)} to look at)</strong>`
            }${stateWords(around.dateStateOf?.(path) ?? null)}
            <span class="tools">${itemTools(path, title, index)}</span>
          </li>`,
      )}
    </ol>
    ${addButton(field)}
  </fieldset>`;
}

function stateWords(state: DateState | null): Html | null {
  return state === null ? null : html` <span class="hint">${state.words}</span>`;
}

function addButton({ path, label }: FormField): Html {
  return html`<p>
    <button class="minor" name="action" value="add:${fieldKey(path)}">Add to “${label}”</button>
  </p>`;
}

function itemTools(path: ValuePath, title: string, index: number): Html {
  const key = fieldKey(path);
  return html`${
      index === 0
        ? null
        : html`<button class="minor" name="action" value="up:${key}" aria-label="Move up: ${title}">
            Move up
          </button>`
    }
    <button class="minor" name="action" value="remove:${key}" aria-label="Remove: ${title}">
      Remove
    </button>`;
}

function findingLines(path: ValuePath, around: FormSurroundings): Html {
  const key = fieldKey(path);
  return html`<ul class="findings" id="${key}-findings" data-findings="${key}">
    ${findingsAt(path, around).map(
      ({ finding }) =>
        html`<li class="${finding.severity}">
          <strong>${severityWord(finding)}:</strong> ${wordsAtField(finding)}
        </li>`,
    )}
  </ul>`;
}

function help({ help: words, example }: FormField): Html | null {
  if (words === '' && example === '') return null;
  return html`<p class="hint">${words}${example === '' ? '' : ` For example: ${example}`}</p>`;
}

function optional({ needed, path }: FormField): string {
  return needed || path.length === 0 || typeof path.at(-1) === 'number' ? '' : ' (optional)';
}

function findingsAt(path: ValuePath, { findings }: FormSurroundings): PlacedFinding[] {
  return findings.filter((one) => one.path !== null && fieldKey(one.path) === fieldKey(path));
}

/** Whether a path leads to a value or to something within it. */
export function startsWith(path: ValuePath, start: ValuePath): boolean {
  return start.every((step, index) => path[index] === step);
}
