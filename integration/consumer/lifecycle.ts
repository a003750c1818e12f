import {
  canTransition,
  checkHistory,
  nextStates,
  type ReferralState,
  states,
  transition,
} from '@referral-kit/lifecycle';
import { toMermaid } from '@referral-kit/lifecycle/pictures';
import { checkUpdate } from '@referral-kit/lifecycle/updates';
import { expect } from './expect.ts';
import document from './referral.json' with { type: 'json' };

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
expect(
  states.some(({ substatus }) => substatus === reached.substatus),
  'the state is one of the table',
);

const closed = { ...document, ...won };
const update = checkUpdate(document, closed);
expect(update.ok, 'a whole referral can be won');
const id: string = update.value.id;
expect(id === document.id, 'the document itself');
const back = checkUpdate(closed, document);
expect(!back.ok, 'a whole referral stays closed');
expect(back.issues[0]?.code.startsWith('lifecycle/') === true, 'codes of its own');
expect(checkHistory([document, closed]).ok, 'the life of a referral');
expect(toMermaid().includes('Closed'), 'a picture of the table');
