import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Timing } from '../measure/compare.ts';
import type { Order } from './tasks.ts';

const child = join(import.meta.dirname, 'child.ts');

/** @returns the timings of what is ordered, from its own process */
export const apart = (order: Order): Timing[] =>
  JSON.parse(execFileSync(process.execPath, [child, JSON.stringify(order)], { encoding: 'utf8' })) as Timing[];
