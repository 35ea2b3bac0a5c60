import type { PlacedFinding } from '../content/findingPlaces.ts';
import { fieldKey } from '../forms/formField.ts';
import type { FormPage } from '../forms/formPages.ts';
import { startsWith } from './fieldInputs.ts';
import { editAddress } from './frame.ts';
import type { Html } from './html.ts';
import { html } from './html.ts';

/** The pages of a long form: what each holds, and what there is to look at. A short form has no list. */
export function formPageList(
  file: string,
  pages: readonly FormPage[],
  current: FormPage | undefined,
  findings: readonly PlacedFinding[],
): Html | null {
  if (pages.length < 2) return null;
  return html`<nav aria-label="Pages of this form">
    <ul class="pages">
      ${pages.map((page) => {
        const found = findingsOn(page, pages, findings);
        return html`<li>
          <a
            href="${editAddress(file, 'fields', fieldKey(page.at))}"
            data-go
            ${page === current ? html` aria-current="page"` : null}
            >${page.title}</a
          >
          <span class="hint">${heldWords(page)}</span>${
            found === 0 ? null : html` <strong>${found} to look at</strong>`
          }
        </li>`;
      })}
    </ul>
  </nav>`;
}

/** The link to the page after the current one, below its fields. */
export function nextPage(
  file: string,
  pages: readonly FormPage[],
  current: FormPage | undefined,
): Html | null {
  const next = current === undefined ? undefined : pages[pages.indexOf(current) + 1];
  return next === undefined
    ? null
    : html`<p>
        <a href="${editAddress(file, 'fields', fieldKey(next.at))}" data-go>Next: ${next.title}</a>
      </p>`;
}

function findingsOn(
  page: FormPage,
  pages: readonly FormPage[],
  findings: readonly PlacedFinding[],
): number {
  const others = pages.filter(({ at }) => at.length > 0);
  return findings.filter(({ path }) =>
    path === null
      ? page.at.length === 0
      : page.at.length > 0
        ? startsWith(path, page.at)
        : !others.some(({ at }) => startsWith(path, at)),
  ).length;
}

/** How much a page holds, in words: nothing for the page with single fields. */
function heldWords({ fields: [field], at }: FormPage): string {
  if (at.length === 0 || field === undefined) return '';
  if (!('items' in field)) return '';
  if (field.items.length > 0) return `(${field.items.length})`;
  return field.needed ? '(nothing yet)' : '(empty, optional)';
}
