let decoder: InstanceType<typeof TextDecoder> | undefined;

/** @returns what a string literal between two offsets stands for */
export const textOf = (view: DataView, start: number, end: number): string => {
  decoder ??= new TextDecoder('utf-8', { ignoreBOM: true });
  return JSON.parse(decoder.decode(new Uint8Array(view.buffer, start, end - start))) as string;
};

/** Whether a string literal cannot be compared byte by byte: it has an escape, or a character beyond ASCII. */
export const isSpelled = (view: DataView, start: number, end: number): boolean => {
  for (let at = start; at < end; at += 1) if (view.getUint8(at) === 0x5c || view.getUint8(at) >= 0x80) return true;
  return false;
};
