import { diskRows } from '../faults/disks.ts';
import { killRows } from '../faults/kills.ts';
import { memoryRows } from '../faults/memory.ts';
import { watchRow } from '../faults/watching.ts';
import type { Part } from '../part.ts';

export const faultsPart: Part = {
  name: 'faults',
  what: 'no file is lost or half written, and no process grows, whatever happens to it',
  run: async ({ isLong, count, seed }) => [
    ...(await killRows(isLong ? Math.min(count, 1000) : 30, seed)),
    ...(await diskRows(isLong ? 5 : 1)),
    ...(await memoryRows(isLong)),
    await watchRow(isLong ? Math.min(count, 1000) : 20),
  ],
};
