import type { Model } from '../explain/model.ts';
import { explainObject } from '../explain/object.ts';

/** The members that hold the records of a list: `value` since 2019 (OData), `items` in 2018. */
export const recordsMembers: readonly ['value', 'items'] = ['value', 'items'];

type RecordsMember = (typeof recordsMembers)[number];

const text: Model = { type: ['string', 'null'] };
const count: Model = { type: ['number', 'null'] };

/** What may be next to the records. `Count` is what ConvertTo-Json of PowerShell writes. */
const beside: Readonly<Record<RecordsMember, Readonly<Record<string, Model>>>> = {
  value: { '@odata.context': text, '@odata.count': count, '@odata.nextLink': text, Count: count },
  items: { totalCount: count, links: {}, attributes: {} },
};

/** @returns which member of an object holds records. */
export const recordsMember = (list: object): RecordsMember | undefined =>
  recordsMembers.find((name) => Object.hasOwn(list, name));

/** @returns what the faults of a list are explained from, those of its records aside. */
export const listModel = (member: RecordsMember): Model => ({
  title: 'ReferralList',
  type: ['array', 'object'],
  properties: { [member]: { type: 'array' }, ...beside[member] },
  required: [member],
  additionalProperties: false,
  look: explainObject,
});
