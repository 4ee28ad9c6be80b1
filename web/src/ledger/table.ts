import { html, nothing, type TemplateResult } from 'lit';

export interface Column<T> {
  title: string;
  unit?: string;
  /** What is shown in the cell. */
  cell: (row: T, index: number) => unknown;
  number?: boolean;
  className?: string;
}

export interface TableParts<T> {
  caption: string;
  columns: readonly Column<T>[];
  rows: readonly T[];
  /** Marks the row that is chosen. */
  chosen?: (row: T, index: number) => boolean;
  /** A heading over the rows that follow, where it changes. */
  group?: (row: T) => string;
  className?: string;
}

/** A table whose first column names the row; it scrolls sideways within its own frame. */
export function table<T>(parts: TableParts<T>): TemplateResult {
  const { caption, columns, rows, group } = parts;
  return html`<div class="scroll-x rec-frame" tabindex="0" role="group" aria-label=${caption}>
    <table class="rec-table ${parts.className ?? ''}">
      <caption class="hidden">
        ${caption}
      </caption>
      <thead>
        <tr>
          ${columns.map((column) => html`<th scope="col" class=${column.number ? 'number' : nothing}>${column.title}${column.unit ? html` <span class="unit">${column.unit}</span>` : nothing}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map((row, i) => {
          const name = group?.(row);
          const fresh = name !== undefined && (i === 0 || group?.(rows[i - 1]!) !== name);
          return html`${fresh ? heading(name, columns.length) : nothing}${line(parts, row, i)}`;
        })}
      </tbody>
    </table>
  </div>`;
}

function heading(name: string, columns: number): TemplateResult {
  return html`<tr class="rec-table__group">
    <th scope="rowgroup" colspan=${columns}><bdi>${name}</bdi></th>
  </tr>`;
}

function line<T>({ columns, chosen }: TableParts<T>, row: T, index: number): TemplateResult {
  return html`<tr class=${chosen?.(row, index) ? 'is-marked' : nothing} data-row=${index}>
    ${columns.map((column, i) =>
      i === 0
        ? html`<th scope="row">${column.cell(row, index)}</th>`
        : html`<td class="${column.number ? 'number' : ''} ${column.className ?? ''}">
            ${column.cell(row, index)}
          </td>`,
    )}
  </tr>`;
}
