/**
 * Makes something of values that the caller fixed.
 *
 * @throws {TypeError} for a value that throws when it is read, or that cannot be copied; else what making it throws
 */
export const withReadable = <Made>(make: () => Made): Made => {
  try {
    return make();
  } catch (error) {
    // A stack that overflows is no answer: what is nested so deep cannot be copied.
    const isOverflow = error instanceof RangeError && /call stack/i.test(error.message);
    if (!isOverflow && (error instanceof RangeError || error instanceof TypeError)) throw error;
    throw new TypeError('A value cannot be read or copied. Expected values that JSON can hold.', { cause: error });
  }
};
