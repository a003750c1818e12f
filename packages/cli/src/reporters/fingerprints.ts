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
  of(verdict: DocumentResult, finding: Diagnostic): string {
    if (verdict.file !== this.#file) this.#counts.clear();
    this.#file = verdict.file;
    const key = JSON.stringify([verdict.file, verdict.id ?? null, finding.code, finding.pointer]);
    const count = (this.#counts.get(key) ?? 0) + 1;
    this.#counts.set(key, count);
    return createHash('sha256').update(`${key}${count}`).digest('hex').slice(0, 32);
  }
}
