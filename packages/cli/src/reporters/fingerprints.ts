import { createHash } from 'node:crypto';
import type { Diagnostic, DocumentResult } from '../validate/document-result.ts';

/**
 * Tells faults apart from run to run, wherever the lines of a file move: by the file, the referral, the code and the
 * pointer; and those that have all of these in common by their order.
 */
export class Fingerprints {
  #file: string | undefined;
  readonly #counts = new Map<string, number>();

  /** @returns the fingerprint of a fault; the verdicts on one file come one after the other */
  of(result: DocumentResult, diagnostic: Diagnostic): string {
    if (result.file !== this.#file) this.#counts.clear();
    this.#file = result.file;
    const key = JSON.stringify([result.file, result.id ?? null, diagnostic.code, diagnostic.pointer]);
    const count = (this.#counts.get(key) ?? 0) + 1;
    this.#counts.set(key, count);
    return createHash('sha256').update(`${key}${count}`).digest('hex').slice(0, 32);
  }
}
