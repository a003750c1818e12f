const time = '\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?(?:[Zz]|[+-]\\d{2}(?::?\\d{2})?)?';

/**
 * Patterns that all texts of a format match, as any library takes the format; others may match too. So a format can
 * contradict a pattern, a length or another format, though it is no automaton itself.
 */
export const shapes: ReadonlyMap<string, string> = new Map([
  ['date', '^\\d{4}-\\d{2}-\\d{2}$'],
  ['date-time', `^\\d{4}-\\d{2}-\\d{2}[Tt\\s]${time}$`],
  ['duration', '^P[\\dA-Z]'],
  ['email', '.@.'],
  ['hostname', '^[a-zA-Z\\d.-]{1,254}$'],
  ['ipv4', '^\\d{1,3}(?:\\.\\d{1,3}){3}$'],
  ['ipv6', '^[\\da-fA-F:.]{2,45}$'],
  ['json-pointer', '^(?:/[^]*)?$'],
  ['relative-json-pointer', '^\\d+(?:#|/[^]*)?$'],
  ['time', `^${time}$`],
  ['uri', '^[a-zA-Z][a-zA-Z\\d+.-]*:'],
  ['uuid', '^(?:[Uu][Rr][Nn]:[Uu][Uu][Ii][Dd]:)?[\\da-fA-F]{8}(?:-[\\da-fA-F]{4}){3}-[\\da-fA-F]{12}$'],
]);
