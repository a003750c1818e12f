/** @returns whether this runtime makes code of a text. */
export const generatesCode = (): boolean => {
  try {
    return new Function('return true')() === true;
  } catch {
    return false;
  }
};
