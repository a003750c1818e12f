import { Report } from '../packages/report.ts';

/** Thrown when the story cannot go on; what is wrong has been printed. */
export class Deviation extends Error {}

/** So many lines of a block are quoted. */
const most = 4;

/** Tells what a rehearsal does, a line for each thing that is as it should be, and stops at the first that is not. */
export class Story {
  readonly #report = new Report();

  chapter(title: string): void {
    console.log(`\n${title}`);
  }

  /**
   * @param what what was done or looked at
   * @param subject what came out
   * @param faults what is wrong with it
   * @throws {Deviation} when something is
   */
  tell(what: string, subject: string, faults: readonly string[] = []): void {
    this.#report.add(what, subject, faults, 'a release would fail the same way; mend it, then: npm run release:dry');
    if (faults.length > 0) throw new Deviation();
  }

  /** Prints what a command said; of each block of lines that are far indented, the first few. */
  quote(text: string): void {
    let block = 0;
    for (const line of text.trimEnd().split('\n')) {
      block = /^ {6}/.test(line) ? block + 1 : 0;
      if (block <= most) console.log(`      | ${line}`.trimEnd());
      if (block === most + 1) console.log('      |       …');
    }
  }

  /** Prints the sum. @returns whether all was as it should be */
  end(): boolean {
    return this.#report.end();
  }
}
