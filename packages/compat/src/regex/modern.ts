const isValid = (source: string): boolean => {
  try {
    new RegExp(source, 'u');
    return true;
  } catch {
    return false;
  }
};

/**
 * Older patterns escape characters that need no escape, such as `\-` or `\@`. With the flag `u`, which JSON Schema asks
 * for, that is an error; without it such an escape is the character itself.
 *
 * @returns the same pattern without such escapes, or as it is when that does not make it valid
 */
export const modern = (source: string): string => {
  if (isValid(source)) return source;
  const plainer = source.replace(/\\(.)/gsu, (escaped, character: string) => {
    if (/[\w^$\\.*+?()[\]{}|/]/.test(character)) return escaped;
    return character === '-' ? '\\x2d' : character;
  });
  return isValid(plainer) ? plainer : source;
};
