const expressions = new Map<string, RegExp | undefined>();

/** @returns whether a text holds a match of a pattern; undefined for a pattern that ECMAScript refuses */
export const matches = (source: string, text: string): boolean | undefined => {
  if (!expressions.has(source)) {
    let expression: RegExp | undefined;
    try {
      expression = new RegExp(source, 'u');
    } catch {}
    expressions.set(source, expression);
  }
  return expressions.get(source)?.test(text);
};
