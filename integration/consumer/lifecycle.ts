import { canTransition, nextStates, type ReferralState, states, transition } from '@referral-kit/lifecycle';
import { expect } from './expect.ts';

const active = { status: 'Active', substatus: 'Accepted' } as const;
const won = { status: 'Closed', substatus: 'Won' } as const;

const outcome = transition(active, won);
expect(outcome.ok, 'an active referral can be won');
expect(outcome.state.substatus === 'Won', 'the state that was reached');
expect(nextStates(active).length === 5, 'what an active referral can become');

// @ts-expect-error the table has no way back
expect(!canTransition(won, active), 'a closed referral stays closed');

const unknown: unknown = active;
expect(canTransition(active, unknown), 'a target of unknown type');
const reached: ReferralState = unknown;
expect(states.some(({ substatus }) => substatus === reached.substatus), 'the state is one of the table');
