import { tokensOf } from '@referral-kit/text';
import { valueAt } from '../json.ts';
import type { Fault } from './host.ts';
import type { Loaded } from './load.ts';

/**
 * A number that no double holds is compared by the nearest double. That does no harm unless there is none, or the other
 * version has another number there that becomes the same double.
 *
 * @param names what files of the one are called in the other, where that is something else
 * @returns a fault for each number of which it does harm
 */
export const harmful = (one: Loaded, other: Loaded, names: Readonly<Record<string, string>>): Fault[] =>
  [...one.lossy].flatMap(([path, numbers]) =>
    [...numbers].flatMap(([pointer, { text, fault }]) => {
      const value = Number(text);
      const isNone = !Number.isFinite(value) || value === 0;
      const name = names[path] ?? path;
      const twin = valueAt(other.files[name] ?? other.documents[name] ?? null, tokensOf(pointer));
      const isTwin = twin === value && other.lossy.get(name)?.get(pointer)?.text !== text;
      return isNone || isTwin ? [fault] : [];
    }),
  );
