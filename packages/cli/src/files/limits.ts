import { constants } from 'node:buffer';
import { UsageError } from '@referral-kit/command-line/usage';
import type { FileProblem } from '@referral-kit/files/problem';

const units: Readonly<Record<string, number>> = { '': 1, k: 2 ** 10, m: 2 ** 20, g: 2 ** 30 };

/** How many bytes one document may have, decompressed, unless the caller says otherwise. */
export const defaultMaxSize: number = 128 * 2 ** 20;

/** @returns a number of bytes as people write it: `131072 kB` is `128 MB`. */
export const formatBytes = (count: number): string => {
  const unit = ['G', 'M', 'k'].find((name) => count % (units[name.toLowerCase()] as number) === 0);
  return unit === undefined ? `${count} bytes` : `${count / (units[unit.toLowerCase()] as number)} ${unit}iB`;
};

/**
 * @param text what `--max-size` says, as `64M`
 * @throws {UsageError} when it is no size, or larger than any text can be
 */
export const parseSize = (text: string): number => {
  const [, digits, unit = ''] = /^(\d+)([kmg]?)(?:i?b)?$/i.exec(text) ?? [];
  const size = Number(digits) * (units[unit.toLowerCase()] ?? Number.NaN);
  if (size > 0 && size <= constants.MAX_STRING_LENGTH) return size;
  throw new UsageError(
    `--max-size takes a size from 1 to ${constants.MAX_STRING_LENGTH} bytes, such as 65536, 512k or 128M, not ${text}.`,
  );
};

/** @returns why a document is not read at all. */
export const tooLarge = (message: string): FileProblem => ({
  code: 'json/too-large',
  message,
  help: 'Split it, or write its records to an .ndjson file, one per line. --max-size allows larger documents.',
});
