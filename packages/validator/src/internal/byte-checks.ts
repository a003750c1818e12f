import type { IsValidJson } from '../bytes/check.ts';

/** Checks of the bytes of a document, by revision and type, for the strict profile. */
export type ByteChecks = Readonly<Record<string, Readonly<Record<string, IsValidJson>>>>;

export { byteChecks } from '../compiled/byte-checks.ts';
export type { IsValidJson };
