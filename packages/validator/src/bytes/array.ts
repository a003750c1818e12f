import { none, type Skip } from './skip.ts';
import { skipSpace } from './space.ts';

const open = 0x5b;
const close = 0x5d;
const comma = 0x2c;

/** Skips an array of items of one kind. */
export const skipArray = (view: DataView, start: number, depth: number, skipItem: Skip): number => {
  if (view.getUint8(start) !== open) return none;
  let at = skipSpace(view, start + 1);
  if (view.getUint8(at) === close) return at + 1;
  for (;;) {
    at = skipItem(view, at, depth + 1);
    if (at === none) return none;
    at = skipSpace(view, at);
    if (view.getUint8(at) === close) return at + 1;
    if (view.getUint8(at) !== comma) return none;
    at = skipSpace(view, at + 1);
  }
};
