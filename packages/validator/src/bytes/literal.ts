import { none } from './skip.ts';

const letterN = 0x6e;
const letterT = 0x74;

const isAt = (text: string, view: DataView, at: number): boolean => {
  for (let index = 0; index < text.length; index += 1)
    if (view.getUint8(at + index) !== text.charCodeAt(index)) return false;
  return true;
};

/** Whether a value that begins at an offset can only be null. */
export const isNull = (view: DataView, at: number): boolean => view.getUint8(at) === letterN;

/** Skips `null`. */
export const skipNull = (view: DataView, at: number): number => (isAt('null', view, at) ? at + 4 : none);

/** Skips `true` or `false`. */
export const skipBoolean = (view: DataView, at: number): number => {
  if (view.getUint8(at) === letterT) return isAt('true', view, at) ? at + 4 : none;
  return isAt('false', view, at) ? at + 5 : none;
};
