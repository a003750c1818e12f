// What the command line reads JSON with, and YAML in the same terms.
export { deepest, jsonCodes } from '../json/codes.ts';
export { withoutMark } from '../json/decode.ts';
export { describeAt, helpForDamage, tokenEnd } from '../json/describe.ts';
export type { FaultOf, JsonFault, PendingFaultOf } from '../json/fault.ts';
export { brokenPair, duplicateKey, lossyNumber, tooDeep, unsafeKey } from '../json/faults.ts';
export { type LineRange, Lines } from '../json/lines.ts';
export { type Node, nodeAt, type Span, spanAt } from '../json/node.ts';
export type { ReadText } from '../json/read.ts';
export { type Scan, scan } from '../json/scan.ts';
export { decoded, type ReadSource, readBytes } from '../json/source.ts';
export { settled } from '../json/unsettled.ts';
