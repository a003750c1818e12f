import { none } from './skip.ts';

const isContinuation = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x80 && byte <= 0xbf;

/** The lowest and the highest second byte after some first bytes: others would be overlong, a surrogate, or too large. */
const lowest = (lead: number): number => (lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80);
const highest = (lead: number): number => (lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf);

/** Skips one character of several bytes, in UTF-8 as RFC 3629 has it. */
export const skipCharacter = (view: DataView, at: number): number => {
  const lead = view.getUint8(at);
  const second = view.getUint8(at + 1);
  if (lead < 0xc2 || lead > 0xf4 || second < lowest(lead) || second > highest(lead)) return none;
  if (lead < 0xe0) return at + 2;
  if (!isContinuation(view.getUint8(at + 2))) return none;
  if (lead < 0xf0) return at + 3;
  return isContinuation(view.getUint8(at + 3)) ? at + 4 : none;
};
