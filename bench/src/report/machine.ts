import { cpus, totalmem } from 'node:os';

/** Where and when a run was made. */
export interface Machine {
  readonly processor: string;
  readonly cores: number;
  /** In GiB. */
  readonly memory: number;
  readonly node: string;
  readonly platform: string;
  /** Of the run, as YYYY-MM-DD. */
  readonly date: string;
}

/** @returns the machine that this runs on, today. */
export const machine = (): Machine => ({
  processor: cpus()[0]?.model.trim() ?? 'unknown processor',
  cores: cpus().length,
  memory: Math.round(totalmem() / 2 ** 30),
  node: process.version,
  platform: `${process.platform} ${process.arch}`,
  date: new Date().toISOString().slice(0, 10),
});

/** @returns the machine in a sentence. */
export const machineText = ({ processor, cores, memory, node, platform, date }: Machine): string =>
  `Measured on ${date}: ${processor}, ${cores} cores, ${memory} GiB, ${platform}, Node ${node}.`;
