import type { Part } from '../part.ts';
import { bytesPart } from './bytes.ts';
import { daysPart } from './days.ts';
import { enginesPart } from './engines.ts';
import { faultsPart } from './faults.ts';
import { fuzzPart } from './fuzz.ts';
import { jsonPart } from './json.ts';
import { suitePart } from './suite.ts';
import { supplyPart } from './supply.ts';
import { testsPart } from './tests.ts';

/** Everything that `npm run proof` runs, in this order. */
export const parts: readonly Part[] = [
  enginesPart,
  bytesPart,
  suitePart,
  daysPart,
  jsonPart,
  fuzzPart,
  faultsPart,
  testsPart,
  supplyPart,
];
