import { join } from 'node:path';
import { testTotal } from '../../testing/test/helpers/total.ts';

// Types and lists of values alone: a function that is added needs a probe.
testTotal(join(import.meta.dirname, '..'), { total: {} });
