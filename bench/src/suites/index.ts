import { lifecycle } from '../lifecycle.ts';
import { allocation } from './allocation.ts';
import { bytes } from './bytes.ts';
import { compat } from './compat.ts';
import { guard } from './guard.ts';
import { issues, unread } from './issues.ts';
import { normalizing } from './normalize.ts';
import { parse } from './parse.ts';
import { size } from './size.ts';
import { slope } from './slope.ts';
import { start } from './start.ts';
import type { Suite } from './suite.ts';
import { testData } from './test-data.ts';
import { tolerant } from './tolerant.ts';

/** Every suite, in the order of the report. */
export const suites: Readonly<Record<string, Suite>> = {
  guard,
  issues,
  unread,
  parse,
  bytes,
  tolerant,
  normalize: normalizing,
  slope,
  allocation,
  start,
  size,
  compat,
  lifecycle,
  'test-data': testData,
};
