import type { Kind } from './kinds.ts';
import { type CoverageTargets, coverageTargets, transitionName } from './targets.ts';

/** Something that was exercised, or a type that was met. Plain text, so that it may come from another thread. */
export type Feature = string;

/** A document and what it exercises. */
export interface Exercise {
  readonly file: string;
  /** The id of the referral that it is a snapshot of. */
  readonly id?: string;
  readonly revision: string;
  readonly exercised?: readonly Feature[];
}

const separator = '\t';

export const feature = (revision: string, kind: Kind | 'type', name: string): Feature =>
  [revision, kind, name].join(separator);

export const partsOf = (text: Feature): { revision: string; kind: Kind | 'type'; name: string } => {
  const [revision = '', kind = '', name = ''] = text.split(separator);
  return { revision, kind: kind as Kind | 'type', name };
};

/** How much of one kind is exercised. */
export interface Share {
  readonly exercised: readonly string[];
  readonly missing: readonly string[];
}

/** How much of one revision is exercised. Kinds with nothing to exercise are left out. */
interface RevisionCoverage {
  readonly types: readonly string[];
  readonly kinds: Readonly<Partial<Record<Kind, Share>>>;
}

/** What fixtures exercise, by revision. */
export type Coverage = Readonly<Record<string, RevisionCoverage>>;

/** A referral's state, as its snapshot's features tell it. */
const stateIn = (features: readonly Feature[]): string | undefined =>
  features.map(partsOf).find(({ kind }) => kind === 'pairs')?.name;

const shareOf = (all: ReadonlySet<string>, found: ReadonlySet<string> | undefined): Share => ({
  exercised: [...all].filter((name) => found?.has(name)).sort(),
  missing: [...all].filter((name) => !found?.has(name)).sort(),
});

/** Puts together what the documents of a run exercise. */
export class CoverageTally {
  readonly #kinds: readonly Kind[];
  readonly #withHistories: boolean;
  /** By revision, then by kind. */
  readonly #found = new Map<string, Map<string, Set<string>>>();
  readonly #lives = new Map<string, string>();

  /** @param counted the kinds that the run can exercise; with `transitions`, successive snapshots of a referral are steps */
  constructor(counted: readonly Kind[]) {
    this.#kinds = counted;
    this.#withHistories = counted.includes('transitions');
  }

  /** Takes what the documents of another run exercise. */
  addCoverage(coverage: Coverage): void {
    for (const [revision, { types, kinds: shares }] of Object.entries(coverage)) {
      for (const type of types) this.#note(revision, 'type', type);
      for (const [kind, { exercised }] of Object.entries(shares)) {
        for (const name of exercised) this.#note(revision, kind, name);
      }
    }
  }

  /** Takes what a document exercises; verdicts come in the order of their file. */
  add({ file, id, exercised = [], revision }: Exercise): void {
    for (const text of exercised) {
      const { kind, name, revision: of } = partsOf(text);
      this.#note(of, kind, name);
    }
    if (this.#withHistories) this.#step(`${file}\t${id ?? ''}`, stateIn(exercised), revision);
  }

  #note(revision: string, kind: string, name: string): void {
    const ofRevision = this.#found.get(revision) ?? new Map<string, Set<string>>();
    this.#found.set(revision, ofRevision);
    const names = ofRevision.get(kind) ?? new Set();
    ofRevision.set(kind, names.add(name));
  }

  #step(life: string, state: string | undefined, revision: string): void {
    const before = this.#lives.get(life);
    if (state === undefined) return;
    if (before !== undefined) this.#note(revision, 'transitions', transitionName(before, state));
    this.#lives.set(life, state);
  }

  get result(): Coverage {
    const revisions = [...this.#found].sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(
      revisions.map(([revision, found]) => {
        const types = [...(found.get('type') ?? [])].sort();
        const all: CoverageTargets = coverageTargets(revision, types, this.#withHistories);
        const shares = this.#kinds
          .filter((kind) => all[kind].size > 0)
          .map((kind) => [kind, shareOf(all[kind], found.get(kind))] as const);
        return [revision, { types, kinds: Object.fromEntries(shares) }];
      }),
    );
  }
}
