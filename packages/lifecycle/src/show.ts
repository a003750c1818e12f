/** A text longer than this is cut in messages. */
const longest = 40;

/** @returns a value as a message names it: short, in one line, with control characters escaped. */
export const show = (value: unknown): string => {
  if (typeof value !== 'string') return typeof value === 'number' ? `${value}` : typeof value;
  const cut = value.length > longest ? `${value.slice(0, longest)}…` : value;
  // Half a surrogate pair, which encodeURI cannot take, is escaped by then.
  return JSON.stringify(cut).replace(/\p{C}|\p{Zl}|\p{Zp}/gu, encodeURI);
};
