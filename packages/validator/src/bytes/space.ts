const highest = 0x20;

/** @returns the offset of the first byte from `at` on that is no white space of JSON. */
export const skipSpace = (view: DataView, at: number): number => {
  let end = at;
  for (let byte = view.getUint8(end); byte <= highest; byte = view.getUint8(end)) {
    if (byte !== 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09) return end;
    end += 1;
  }
  return end;
};
