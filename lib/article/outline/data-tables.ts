import { wholeText } from '../elements/shown-text';
import { MOST_PARTS } from '../limits';

/** No cell of a table of data holds more than this, in characters; so many rows say what the table is. */
const LONGEST_CELL = 80;
const ROWS_LOOKED_AT = 12;

/** Whether a table holds data, in columns of short cells: bold names these, where older pages set whole articles in tables. */
export function isOfData(table: HTMLTableElement): boolean {
  const rows = Array.from({ length: Math.min(table.rows.length, ROWS_LOOKED_AT) }, (_, at) => table.rows[at]);
  const cells = rows.map((row) => cellsOf(row));
  const hasColumns = cells.filter((texts) => texts.length > 1).length > 1;
  return hasColumns && cells.flat().every(({ length }) => length <= LONGEST_CELL);
}

/** The texts of a row's cells that hold any. */
function cellsOf(row: HTMLTableRowElement | undefined): string[] {
  const cells = Array.from(row?.cells ?? []).slice(0, MOST_PARTS);
  return cells.map((cell) => wholeText(cell, LONGEST_CELL + 1)).filter((text) => text !== '');
}
