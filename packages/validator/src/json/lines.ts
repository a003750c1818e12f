/** A stretch of a text by lines. Lines and columns count from 1, columns in UTF-16 units; the end is just past the last unit. */
export interface LineRange {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** The lines of a text, each ended by a line feed. */
export class Lines {
  readonly text: string;
  /** The number of the first line. */
  readonly first: number;
  readonly #starts: number[] = [0];

  /** @param first the number that the text's first line has in its file */
  constructor(text: string, first = 1) {
    this.text = text;
    this.first = first;
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) this.#starts.push(at + 1);
  }

  /** The number of the last line; nothing after a final line feed is no line. */
  get last(): number {
    const count = this.#starts.length;
    return this.first + count - (count > 1 && this.#starts.at(-1) === this.text.length ? 2 : 1);
  }

  /** @returns the text of a line, without what ends it. */
  line(line: number): string {
    const index = line - this.first;
    const end = this.#starts[index + 1];
    return this.text.slice(this.#starts[index], end === undefined ? undefined : end - 1).replace(/\r$/, '');
  }

  /** @returns where two offsets into the text are in the file. */
  range(start: number, end: number): LineRange {
    const [line, column] = this.#place(start);
    const [endLine, endColumn] = this.#place(end);
    return { line, column, endLine, endColumn };
  }

  #place(offset: number): [line: number, column: number] {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return [low + this.first, offset - (this.#starts[low] as number) + 1];
  }
}
