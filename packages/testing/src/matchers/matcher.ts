/** What both vitest and Jest give a matcher as `this`; of it, what is used here. */
export interface MatcherContext {
  /** Whether the assertion is negated: `expect(…).not`. */
  readonly isNot?: boolean | undefined;
  readonly utils?: {
    readonly matcherHint?: (
      name: string,
      received?: string,
      expected?: string,
      options?: { isNot?: boolean },
    ) => string;
  };
}

/** What both take from a matcher. */
export interface MatcherResult {
  readonly pass: boolean;
  readonly message: () => string;
}

/** @returns the first line of a failure, such as `expect(received).not.toHaveIssue(expected)` */
const hintOf = ({ isNot = false, utils }: MatcherContext, name: string, expected: string): string =>
  utils?.matcherHint?.(name, 'received', expected, { isNot }) ??
  `expect(received)${isNot ? '.not' : ''}.${name}(${expected})`;

/** @returns the result of a matcher; `lines` are asked for only when it fails. */
export const result = (
  context: MatcherContext,
  name: string,
  expected: string,
  pass: boolean,
  lines: () => readonly string[],
): MatcherResult => ({ pass, message: () => [hintOf(context, name, expected), '', ...lines()].join('\n') });
