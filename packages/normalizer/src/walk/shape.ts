import type { Shape } from '../model/model.ts';
import { foldName, foldText } from '../model/names.ts';
import { isMembers, type Members } from './plain.ts';

const isText = (value: unknown): boolean => typeof value === 'string' || value === null;

/** @returns the list that an object of another revision stands for; nothing where the object says more than that */
const listOf = ({ data, entries }: Shape, object: Members): Members[] | undefined => {
  const seen = new Set<string>();
  const list: Members[] = [];
  for (const [name, value] of Object.entries(object)) {
    const entry = entries.get(foldName(name));
    if (entry === undefined || seen.has(entry) || !isText(value)) return undefined;
    seen.add(entry);
    list.push({ [data.by]: entry, [data.value]: value });
  }
  return list;
};

/** The two parts of an entry of a list, when it has just those. */
const entryOf = ({ data }: Shape, entry: unknown): { readonly by: unknown; readonly value: unknown } | undefined => {
  if (!isMembers(entry)) return undefined;
  const parts = new Map(Object.entries(entry).map(([name, value]) => [foldName(name), value]));
  const [by, value] = [foldName(data.by), foldName(data.value)];
  if (Object.keys(entry).length !== 2 || !parts.has(by) || !parts.has(value)) return undefined;
  return { by: parts.get(by), value: parts.get(value) };
};

/** @returns the object that a list of another revision stands for; nothing where the list says more than that */
const objectOf = (shape: Shape, list: readonly unknown[]): Members | undefined => {
  const found = new Map<string, unknown>();
  for (const item of list) {
    const entry = entryOf(shape, item);
    const name = typeof entry?.by === 'string' ? shape.names.get(foldText(entry.by)) : undefined;
    if (entry === undefined || name === undefined || found.has(name) || !isText(entry.value)) return undefined;
    found.set(name, entry.value);
  }
  return Object.fromEntries(found);
};

/** @returns the value in the shape that this revision has; nothing where it has it, or cannot be brought into it */
export const reshaped = (shape: Shape, value: unknown): unknown => {
  if (shape.is === 'list') return isMembers(value) ? listOf(shape, value) : undefined;
  if (Array.isArray(value)) return objectOf(shape, value);
  return entryOf(shape, value) ? objectOf(shape, [value]) : undefined;
};
