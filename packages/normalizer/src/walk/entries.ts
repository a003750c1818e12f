import type { Step } from '../change.ts';
import type { Members } from './plain.ts';

/** One member of an object that is being put together. */
export interface Entry {
  /** Its name in the document as it came. */
  readonly key: string;
  /** Its name now. */
  name: string;
  value: unknown;
}

/** The members of an object that is being put together, in their order. */
export interface Entries {
  list: Entry[];
  /** Changes that take the finished object to be carried out. */
  readonly pending: Step[];
  /** @returns the member of a name, if it is there */
  find(name: string): Entry | undefined;
  drop(entry: Entry): void;
  /** Whether anything differs from the object as it came. */
  isChanged(object: Members): boolean;
}

/** @returns the members of an object, as they are. */
export const entriesOf = (object: Members): Entries => {
  const names = Object.keys(object);
  const entries: Entries = {
    list: names.map((name) => ({ key: name, name, value: object[name] })),
    pending: [],
    find: (name) => entries.list.find((entry) => entry.name === name && entry.value !== undefined),
    drop: (entry) => {
      entries.list = entries.list.filter((each) => each !== entry);
    },
    isChanged: (before) =>
      entries.list.length !== names.length ||
      entries.list.some(({ key, name, value }) => key !== name || value !== before[key]),
  };
  return entries;
};
