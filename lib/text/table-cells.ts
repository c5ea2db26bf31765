/** Between the cells of a table row, as rows are read and shown. */
export const CELL_SEPARATOR = ' | ';

/** The cells of a row, in order; a row of one cell has one. */
export function cellsOf(row: string): string[] {
  return row.split(CELL_SEPARATOR);
}
