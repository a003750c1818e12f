/**
 * @param flag what `--color` or `--no-color` says
 * @returns whether to write colours: as the flag says; else as NO_COLOR or FORCE_COLOR say; else on a terminal
 */
export const colorFor = (stream: { readonly isTTY?: boolean }, flag: boolean | undefined): boolean => {
  if (flag !== undefined) return flag;
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR) return false;
  if (FORCE_COLOR) return FORCE_COLOR !== '0';
  return stream.isTTY === true && TERM !== 'dumb';
};
