import { Report } from '../packages/report.ts';

/** Thrown when the story cannot go on; what is wrong has been printed. */
export class Deviation extends Error {}

/** So many lines are quoted from the start of what a command said, and so many from its end. */
const most = 14;
/** So many characters of a line. */
const wide = 130;

const fix = 'a release would fail the same way; fix it, then: npm run -w scripts release:dry';

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
    this.#report.add(what, subject, faults, fix);
    if (faults.length > 0) throw new Deviation();
  }

  /** Prints what a command said, without the middle of what is long. */
  quote(text: string): void {
    const lines = text.trim().split('\n');
    const [start, end] = [lines.slice(0, most), lines.slice(most).slice(-most)];
    const left = lines.length - start.length - end.length;
    const shown = [...start, ...(left > 0 ? [`… ${left} more lines …`] : []), ...end];
    for (const line of shown) console.log(`      | ${line.length > wide ? `${line.slice(0, wide)}…` : line}`.trimEnd());
  }

  /** Tells why the story cannot go on. */
  broken(why: string): void {
    this.#report.add('broken off', '', why.split('\n'), fix);
  }

  /** Prints the sum. @returns whether all was as it should be */
  end(): boolean {
    return this.#report.end();
  }
}
