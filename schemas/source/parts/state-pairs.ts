import { Type } from 'typebox';

/** The statuses with a row in the transition table, and the substatuses that go with each. */
type Rows = Readonly<Record<'New' | 'Active' | 'Closed', { readonly substatus: readonly string[] }>>;

const described = (status: string) => ({
  title: `${status}State`,
  description: `The status ${status} and the details that go with it.`,
});

const pair = <const S extends string, const D extends string>(status: S, substatus: readonly D[]) =>
  Type.Object({ status: Type.Literal(status), substatus: Type.Enum([...substatus]) }, described(status));

const looselyPaired = <const S extends string, const D extends string>(status: S, substatus: readonly D[]) =>
  Type.Object(
    { status: Type.Optional(Type.Literal(status)), substatus: Type.Optional(Type.Enum([...substatus])) },
    described(status),
  );

/** @returns the branches of a type whose substatus goes with its status; `None` is in no row, and goes with itself. */
export const statePairs = <const R extends Rows>(rows: R) =>
  [
    pair('None', ['None']),
    pair('New', rows.New.substatus as readonly R['New']['substatus'][number][]),
    pair('Active', rows.Active.substatus as readonly R['Active']['substatus'][number][]),
    pair('Closed', rows.Closed.substatus as readonly R['Closed']['substatus'][number][]),
  ] as const;

/** @returns the same branches for a document that may lack either member. */
export const loosePairs = <const R extends Rows>(rows: R) =>
  [
    looselyPaired('None', ['None']),
    looselyPaired('New', rows.New.substatus as readonly R['New']['substatus'][number][]),
    looselyPaired('Active', rows.Active.substatus as readonly R['Active']['substatus'][number][]),
    looselyPaired('Closed', rows.Closed.substatus as readonly R['Closed']['substatus'][number][]),
  ] as const;
