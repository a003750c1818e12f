import type { LocatedDocument } from '@referral-kit/parse/located-document';
import { isObject } from '@referral-kit/text';

/** @returns the `id` of a record, if it has one. */
export const idOf = (value: unknown): string | undefined =>
  isObject(value) && typeof value.id === 'string' && value.id !== '' ? value.id : undefined;

/** @returns the same for a document; nothing where readers disagree on its `id`, since the member is written twice. */
export const idOfDocument = ({ content, faults }: LocatedDocument): string | undefined =>
  faults.some(({ path }) => path[0] === 'id') ? undefined : idOf(content?.value);
