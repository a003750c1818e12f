/** Small slips in one value of a list, and texts that are of no list. */
const slips: readonly ((value: string) => string)[] = [
  (value) => value.toLowerCase(),
  (value) => value.toUpperCase(),
  (value) => `${value} `,
  (value) => ` ${value}`,
  (value) => `${value}\n`,
  (value) => value.slice(0, -1),
  (value) => `${value}${value.at(-1)}`,
  (value) => value.split(/[,&(]/)[0] as string,
  (value) => value.replaceAll(/[^A-Za-z0-9]/g, ''),
  (value) => value.replaceAll(/(?<=[a-z])[A-Z]/g, ' $&'),
  (value) => `${value},${value}`,
  (value) =>
    value.replace(/[aeo]/, (vowel) => (({ a: 'а', e: 'е', o: 'о' }) as Record<string, string>)[vowel] ?? vowel),
  () => '0',
  () => 'constructor',
  () => '__proto__',
  () => 'toString',
  () => 'null',
  () => 'Bogus',
  () => '直接',
  () => 'x'.repeat(500),
  () => '\u0000',
  () => '\ud83d\ude00',
  () => '',
];

/**
 * @param list the values that are allowed
 * @param near the value to slip from
 * @param nonEmpty whether the empty text is left out
 * @returns a text that is none of the list; any natural number picks one
 */
export const unlisted = (list: readonly string[], near: string, nonEmpty: boolean, pick: number): string => {
  for (let at = pick; ; at++) {
    const text = (slips[at % slips.length] as (typeof slips)[number])(near);
    if (!list.includes(text) && !(nonEmpty && text === '')) return text;
  }
};
