// Checked by the compiler: a line under `@ts-expect-error` must not compile, every other one must.
import {
  canTransition,
  isState,
  type NextState,
  nextStates,
  type ReferralState,
  type StateOf,
  transition,
} from '../src/index.ts';
import type { Lifecycle } from '../src/machine.ts';
import { registrations, registry } from '../src/registry.ts';

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const same = <A, B>(_equal: Same<A, B>): void => {};

// Types that know the table.
same<StateOf<'Active'>, { readonly status: 'Active'; readonly substatus: 'Accepted' }>(true);
same<StateOf<'Closed'>['substatus'], 'Won' | 'Lost' | 'Declined' | 'Expired'>(true);
same<NextState<StateOf<'Closed'>>, StateOf<'Closed'>>(true);
same<NextState<StateOf<'Active'>>, StateOf<'Active'> | StateOf<'Closed'>>(true);
same<NextState<ReferralState>, ReferralState>(true);
same<NextState<{ status: 'New'; substatus: 'Received' }>['status'], 'New' | 'Active' | 'Closed'>(true);
// @ts-expect-error None has no row
type _None = StateOf<'None'>;
// @ts-expect-error Won does not go with Active
const _pair: ReferralState = { status: 'Active', substatus: 'Won' };

// Literals.
transition({ status: 'New', substatus: 'Received' }, { status: 'Active', substatus: 'Accepted' });
transition({ status: 'Closed', substatus: 'Won' }, { status: 'Closed', substatus: 'Lost', statusReason: 'No budget' });
// @ts-expect-error Closed leads to Closed only
transition({ status: 'Closed', substatus: 'Won' }, { status: 'New', substatus: 'Pending' });
// @ts-expect-error Active does not lead back to New
transition({ status: 'Active', substatus: 'Accepted' }, { status: 'New', substatus: 'Received' });
// @ts-expect-error Won does not go with Active
transition({ status: 'New', substatus: 'Received' }, { status: 'Active', substatus: 'Won' });
// @ts-expect-error no such status
transition({ status: 'New', substatus: 'Received' }, { status: 'Open', substatus: 'Accepted' });
// @ts-expect-error nothing leads from None
transition({ status: 'None', substatus: 'None' }, { status: 'Active', substatus: 'Accepted' });
// @ts-expect-error no such source
transition({ status: 'New', substatus: 'Recieved' }, { status: 'Active', substatus: 'Accepted' });
// @ts-expect-error no text is a state
transition('New', { status: 'Active', substatus: 'Accepted' });
canTransition({ status: 'New', substatus: 'Received' }, { status: 'Closed', substatus: 'Declined' });
// @ts-expect-error Closed leads to Closed only
canTransition({ status: 'Closed', substatus: 'Won' }, { status: 'Active', substatus: 'Accepted' });
// @ts-expect-error nothing leads from None
nextStates({ status: 'None', substatus: 'None' });

// Values known at run time only.
declare const data: unknown;
declare const anything: ReturnType<typeof JSON.parse>;
declare const state: ReferralState;
declare const closed: StateOf<'Closed'>;
declare const open: StateOf<'New'> | StateOf<'Active'>;
declare const text: { status: string; substatus: string; name: string };
declare const optional: { status?: string | null; substatus?: string | null };
declare const maybe: ReferralState | undefined;

const fromData = transition(data, data);
if (fromData.ok) same<typeof fromData.state, ReferralState>(true);
else same<typeof fromData.refusal.allowed, readonly ReferralState[]>(true);
transition(anything, anything);
transition(text, text);
transition(optional, optional);
transition(maybe, maybe);
transition(state, closed);
transition(closed, state);
const fromClosed = transition(closed, data);
if (fromClosed.ok) same<typeof fromClosed.state, StateOf<'Closed'>>(true);
const toActive = transition(state, { status: 'Active', substatus: 'Accepted' });
if (toActive.ok) same<typeof toActive.state, StateOf<'Active'>>(true);
const toLost = transition(data, { status: 'Closed', substatus: 'Lost' });
if (toLost.ok) same<typeof toLost.state.substatus, 'Lost'>(true);
const fromText = transition(text, text);
if (fromText.ok) same<typeof fromText.state, ReferralState>(true);
// @ts-expect-error a closed referral never becomes active
transition(closed, { status: 'Active', substatus: 'Accepted' });

same<ReturnType<typeof nextStates<StateOf<'Closed'>>>, readonly StateOf<'Closed'>[]>(true);
const next: readonly ReferralState[] = nextStates(data);
const afterOpen: readonly ReferralState[] = nextStates(open);

// Narrowing.
if (isState(data)) same<typeof data, ReferralState>(true);
if (isState(text)) {
  const known: ReferralState = text;
  text.name;
  if (known.status === 'Active') same<typeof known.substatus, 'Accepted'>(true);
}
if (canTransition(closed, data)) same<typeof data, StateOf<'Closed'>>(true);
if (canTransition(state, text)) text.status satisfies ReferralState['status'];
else same<typeof text.status, string>(true);
if (!canTransition(state, state)) same<typeof state, ReferralState>(true);
if (!canTransition(open, closed)) same<typeof closed, StateOf<'Closed'>>(true);

// Each member of an outcome may be asked for at once, and is there on its own branch alone.
const { state: reached, advice, refusal } = transition(data, data);
const said: string = reached?.status ?? refusal?.message ?? advice?.join() ?? '';

// What is known is there, though `noUncheckedIndexedAccess` is set.
const machine: Lifecycle = registry['2022-04-21'];
const label: string = registrations['2022-04-21'].table.name;
const named: Lifecycle | undefined = registry[text.name];
// @ts-expect-error nobody knows whether there is such a revision
const certain: Lifecycle = registry[text.name];

export { afterOpen, certain, label, machine, named, next, said };
