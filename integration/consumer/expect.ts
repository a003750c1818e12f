/** Fails the consumer unless a condition holds. */
export function expect(condition: boolean, what: string): asserts condition {
  if (!condition) throw new Error(`expected: ${what}`);
}
