import { type Answer, none } from './answer.ts';

interface Frame {
  readonly key: string;
  /** The outermost question whose answer this one takes for granted; its own depth when it takes none. */
  low: number;
  /** Answers of questions inside that rest on one still open. */
  readonly provisional: string[];
}

/** Remembers answers, and which of them rest on a premise that is still open. */
export class Recall {
  readonly #kept = new Map<string, Answer>();
  readonly #provisional = new Map<string, { readonly answer: Answer; readonly low: number }>();
  readonly #open = new Map<string, number>();
  readonly #frames: Frame[] = [];

  get depth(): number {
    return this.#frames.length;
  }

  /** Forgets what rests on questions that were left without an answer. */
  abandon(): void {
    this.#provisional.clear();
    this.#open.clear();
    this.#frames.length = 0;
  }

  answer(key: string, search: () => Answer): Answer {
    const kept = this.#kept.get(key);
    if (kept) return kept;
    const depth = this.#open.get(key);
    if (depth !== undefined) {
      this.#rest(depth);
      return none;
    }
    const provisional = this.#provisional.get(key);
    if (provisional) {
      this.#rest(provisional.low);
      return provisional.answer;
    }
    return this.#ask(key, search);
  }

  /** Notes that the question in hand rests on an open one. */
  #rest(low: number): void {
    const frame = this.#frames.at(-1);
    if (frame) frame.low = Math.min(frame.low, low);
  }

  #ask(key: string, search: () => Answer): Answer {
    const depth = this.#frames.length;
    const frame: Frame = { key, low: depth, provisional: [] };
    this.#frames.push(frame);
    this.#open.set(key, depth);
    let answer: Answer;
    try {
      answer = search();
    } finally {
      this.#frames.pop();
      this.#open.delete(key);
    }
    this.#settle(frame, depth, answer);
    return answer;
  }

  #settle({ key, low, provisional }: Frame, depth: number, answer: Answer): void {
    if (answer.kind !== 'none') {
      // A premise of the answers inside may have been that this question has no value.
      for (const inner of provisional) this.#provisional.delete(inner);
      if (answer.kind === 'found' || low >= depth) this.#kept.set(key, answer);
      else this.#rest(low);
      return;
    }
    if (low >= depth) {
      for (const inner of provisional) {
        this.#kept.set(inner, (this.#provisional.get(inner) as { answer: Answer }).answer);
        this.#provisional.delete(inner);
      }
      this.#kept.set(key, answer);
      return;
    }
    this.#provisional.set(key, { answer, low });
    this.#frames.at(-1)?.provisional.push(...provisional, key);
    this.#rest(low);
  }
}
