/** Cells as a spreadsheet takes them from the clipboard. */
export const tabSeparated = (rows: readonly (readonly string[])[]): string =>
  rows.map(cells => cells.map(cell => cell.replaceAll(/\s+/g, ' ')).join('\t')).join('\n');

/** Cells as RFC 4180 writes them. */
export const commaSeparated = (rows: readonly (readonly string[])[]): string =>
  rows.map(cells => cells.map(quoted).join(',') + '\r\n').join('');

function quoted(cell: string): string {
  // A spreadsheet would carry out what begins like a formula.
  const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Offers the rows as a file to keep. */
export function saveCsv(title: string, rows: readonly (readonly string[])[]): void {
  // Without its mark a spreadsheet takes UTF-8 for another encoding.
  const file = URL.createObjectURL(new Blob(['\uFEFF', commaSeparated(rows)], { type: 'text/csv' }));
  const link = document.createElement('a');
  link.href = file;
  link.download = `${title.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-')}.csv`;
  link.click();
  URL.revokeObjectURL(file);
}
