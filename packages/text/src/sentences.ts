/** @returns texts as one: sentences one after the other, other texts with a semicolon between them */
export const together = (...texts: readonly (string | undefined)[]): string =>
  texts
    .filter((text) => text !== undefined && text !== '')
    .reduce<string>((all, text) => (all === '' ? `${text}` : `${all}${/[.?!]$/.test(all) ? '' : ';'} ${text}`), '');
