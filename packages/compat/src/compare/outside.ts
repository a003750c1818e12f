import type { Placed } from '../world/world.ts';
import type { Change } from './changes.ts';
import type { Spot } from './spot.ts';
import type { Target } from './targets.ts';

interface Referred {
  readonly spot: Spot;
  readonly onOld: Placed[];
  readonly onNew: Placed[];
}

/** What was changed in other documents, by the first reference that leads there. */
export class Outside {
  readonly #documents = new Map<string, Referred>();

  /** @param path the other document, as reports name it */
  note(path: string, spot: Spot, keyword: string, old: Target, now: Target): void {
    const known = this.#documents.get(path) ?? {
      spot: { ...spot, oldAt: [...spot.oldAt, keyword], newAt: [...spot.newAt, keyword] },
      onOld: [],
      onNew: [],
    };
    this.#documents.set(path, known);
    known.onOld.push({ uri: old.uri, at: old.tokens, value: now.at.schema });
    known.onNew.push({ uri: now.uri, at: now.tokens, value: old.at.schema });
  }

  /** @returns a change for each document that was noted since the last time */
  take(): Change[] {
    const changes = [...this.#documents].map(
      ([path, { spot, onOld, onNew }]): Change => ({
        subject: 'reference',
        oldAt: spot.oldAt,
        newAt: spot.newAt,
        what: `what it refers to in ${path} was changed`,
        onOld,
        onNew,
        isSibling: false,
        spot: undefined,
      }),
    );
    this.#documents.clear();
    return changes;
  }
}
