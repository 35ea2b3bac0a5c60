import { cellAddress } from '../../reader/csvSource.ts';
import type { Column } from '../../schemas/column.ts';
import type { PlacedFinding } from '../content/findingPlaces.ts';
import type { Grid } from '../content/tableText.ts';
import type { Html } from './html.ts';
import { html } from './html.ts';

/** How many empty rows a table has for more figures. */
const spareRows = 3;

/** A table as a grid of cells. The name of a cell is its row and column, counted from 0 below the first row. */
export function tableInputs(
  { header, rows }: Grid,
  columns: readonly Column[],
  findings: readonly PlacedFinding[],
): Html {
  const byId = new Map(columns.map((column) => [column.id, column]));
  const faulty = new Set(
    findings.flatMap(({ finding }) => (finding.severity === 'error' ? (finding.cell ?? []) : [])),
  );
  const empty = Array.from({ length: spareRows }, () => header.map(() => ''));
  return html`<p class="hint">
      Copy cells in Excel, choose the first cell here and paste. Write c for a hidden small number,
      x for a number that is not available, and z for one that does not apply. To delete a row,
      empty all its cells.
    </p>
    <div class="table-scroll" tabindex="0" role="region" aria-label="The table">
      <table>
        <thead>
          <tr>
            <th scope="col">Row</th>
            ${header.map((id) => heading(id, byId.get(id)))}
          </tr>
        </thead>
        <tbody>
          ${[...rows, ...empty].map((cells, row) => rowOf(cells, row, header, byId, faulty))}
        </tbody>
        <tfoot hidden>
          <tr>
            <th scope="row">Sum</th>
            ${header.map((_, column) => html`<td data-sum="${column}"></td>`)}
          </tr>
        </tfoot>
      </table>
    </div>`;
}

function heading(id: string, column: Column | undefined): Html {
  return html`<th scope="col">
    ${column?.label ?? id}<br /><span class="hint">${kindWords(column)}</span>
  </th>`;
}

/** What a column holds, in a word or two. */
function kindWords(column: Column | undefined): string {
  if (column === undefined) return '';
  return 'unit' in column ? `${column.type}: ${column.unit}` : column.type;
}

function isWords(column: Column | undefined): boolean {
  return column?.type === 'category' || column?.type === 'text';
}

function rowOf(
  cells: readonly string[],
  row: number,
  header: readonly string[],
  columns: ReadonlyMap<string, Column>,
  faulty: ReadonlySet<string>,
): Html {
  return html`<tr>
    <th scope="row">${row + 2}</th>
    ${header.map((id, index) => {
      const address = cellAddress(row + 1, index);
      return html`<td${isWords(columns.get(id)) ? html` class="words"` : null}>
        <input
          name="cell:${row}:${index}"
          id="cell-${address}"
          value="${cells[index] ?? ''}"
          aria-label="${columns.get(id)?.label ?? id}, row ${row + 2}"
          autocomplete="off"
          ${faulty.has(address) ? html` aria-invalid="true"` : null}
        />
      </td>`;
    })}
  </tr>`;
}
