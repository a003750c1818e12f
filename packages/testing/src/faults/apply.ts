import { withMember } from '../values/strange-names.ts';
import type { Edit } from './mutation.ts';

const change = (holder: object, edit: Edit, name: string): object => {
  const entries = Object.entries(holder);
  if (edit.action === 'remove') return Object.fromEntries(entries.filter(([key]) => key !== name));
  if (edit.action === 'rename') {
    return Object.fromEntries(entries.map(([key, value]) => [key === name ? edit.to : key, value]));
  }
  const replaced = entries.map(([key, value]) => [key, key === name ? edit.value : value]);
  return Object.hasOwn(holder, name) ? Object.fromEntries(replaced) : withMember(holder, name, edit.value);
};

const changeAt = (value: unknown, edit: Edit, depth: number): unknown => {
  if (depth === edit.at.length) return (edit as Edit & { action: 'set' }).value;
  const step = edit.at[depth] as string | number;
  if (Array.isArray(value)) return value.with(step as number, changeAt(value[step as number], edit, depth + 1));
  const holder = value as Record<string, unknown>;
  if (depth === edit.at.length - 1) return change(holder, edit, String(step));
  return Object.fromEntries(
    Object.entries(holder).map(([key, part]) => [key, key === step ? changeAt(part, edit, depth + 1) : part]),
  );
};

/** @returns a copy of a document with one change; what is not on the way to it is shared. */
export const applyEdit = (value: unknown, edit: Edit): unknown => changeAt(value, edit, 0);
