import { join } from 'node:path';
import { testTotal } from '../../testing/test/helpers/total.ts';
import { services } from '../src/generated/2018-10-01/index.ts';

testTotal(join(import.meta.dirname, '..'), {
  total: {
    has: services.has,
    suggest: (value) => services.suggest(value as string),
    '*.has': services.has,
    '*.suggest': (value) => services.suggest(value as string, 2),
  },
  misuse: { 'suggest most': (value) => services.suggest('retail', value as number) },
});
