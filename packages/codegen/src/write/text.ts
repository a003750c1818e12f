// What every generated module is written with.

/**
 * @param source what the file is made from, such as `schemas/manifest.json`
 * @param command what makes it again
 * @returns its first line
 */
export const header = (source: string, command = 'npm run generate'): string =>
  `// Generated from ${source}; do not edit. To update it: ${command}\n`;

/** @returns a text as a string literal in single quotes; line breaks are escaped. */
export const stringLiteral = (text: string): string =>
  `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
