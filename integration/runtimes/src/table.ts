/** @returns rows as text, with columns as wide as their widest cell. */
export const table = (rows: readonly (readonly string[])[]): string =>
  rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(Math.max(...rows.map((other) => (other[column] ?? '').length))))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
