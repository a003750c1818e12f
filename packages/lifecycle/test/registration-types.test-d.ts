// Checked by the compiler: a line under `@ts-expect-error` must not compile, every other one must.
import {
  canTransition,
  type NextState,
  nextStates,
  type RegistrationState,
  type RegistrationStatus,
  type StateOf,
  transition,
} from '../src/registration.ts';

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const same = <A, B>(_equal: Same<A, B>): void => {};

same<StateOf<'Approved'>, { readonly status: 'Approved' }>(true);
same<NextState<StateOf<'Approved'>>['status'], 'ReviewPending' | 'Closed'>(true);
same<NextState<StateOf<'Closed'>>, never>(true);
same<RegistrationState['status'], RegistrationStatus>(true);

transition({ status: 'ReviewPending' }, { status: 'Passed' });
transition({ status: 'None' }, { status: 'Approved', id: 'g-1' });
// @ts-expect-error Passed leads to Closed only
transition({ status: 'Passed' }, { status: 'Approved' });
// @ts-expect-error a status is not among its own next ones
transition({ status: 'Approved' }, { status: 'Approved' });
// @ts-expect-error no such status
transition({ status: 'Approved' }, { status: 'Won' });
// @ts-expect-error no such source
canTransition({ status: 'Pending' }, { status: 'Approved' });
// @ts-expect-error nor here
nextStates({ status: 'Pending' });

declare const data: unknown;
declare const text: { status: string };
const outcome = transition(data, data);
if (outcome.ok) same<typeof outcome.state, NextState<RegistrationState>>(true);
transition(text, text);
const passed = transition(text, { status: 'Passed' });
if (passed.ok) passed.state satisfies StateOf<'Passed'>;
