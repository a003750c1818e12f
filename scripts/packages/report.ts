/** Prints one line for each check, and what is wrong below it. */
export class Report {
  #passed = 0;
  #failed = 0;

  /**
   * @param what the check
   * @param subject what was checked
   * @param faults what is wrong; nothing when the check passes
   * @param fix what to do about it
   */
  add(what: string, subject: string, faults: readonly string[], fix: string): void {
    if (faults.length === 0) this.#passed += 1;
    else this.#failed += 1;
    console.log(`${faults.length === 0 ? 'ok  ' : 'FAIL'}  ${what.padEnd(12)} ${subject}`);
    for (const fault of faults) console.log(`        ${fault}`);
    if (faults.length > 0) console.log(`      → ${fix}`);
  }

  /** Prints the sum. @returns whether every check passed */
  end(): boolean {
    console.log(`${this.#passed} passed, ${this.#failed} failed`);
    return this.#failed === 0;
  }
}
