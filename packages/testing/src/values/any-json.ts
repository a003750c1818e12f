import * as fc from 'fast-check';
import { type JsonValue, smallJsonValues } from './small-json.ts';

/** Small JSON values, a fresh one each time. */
export const smallJson: fc.Arbitrary<JsonValue> = fc
  .nat(smallJsonValues.length - 1)
  .map((index) => structuredClone(smallJsonValues[index]) as JsonValue);
