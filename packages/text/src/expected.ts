/**
 * Makes something of what a program gave.
 *
 * @param what was expected, such as `an issue`
 * @throws {TypeError} that says so, with what reading it threw as its cause
 */
export const expected = <Made>(what: string, make: () => Made): Made => {
  try {
    return make();
  } catch (cause) {
    throw new TypeError(`Expected ${what}.`, { cause });
  }
};
