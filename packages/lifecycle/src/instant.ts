const dateTime = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{1,7}))?Z$/;

/**
 * A UTC date-time in a form of one length, so that texts compare as the times do, to the last of seven fraction
 * digits; a `Date` would lose four of them.
 *
 * @returns nothing for what is no such date-time
 */
export const instant = (value: unknown): string | undefined => {
  const parts = typeof value === 'string' ? dateTime.exec(value) : null;
  return parts ? `${parts[1]}.${(parts[2] ?? '').padEnd(7, '0')}` : undefined;
};
