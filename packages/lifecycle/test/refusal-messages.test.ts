import { expect, it } from 'vitest';
import { transition } from '../src/index.ts';

it.each([
  [{}, 'The status is missing.'],
  [{ substatus: 'Won' }, 'The status is missing.'],
  [{ status: 'Closed' }, 'The substatus is missing.'],
  [{ status: 'Closed', substatus: null }, 'null is not a substatus.'],
  [{ status: 'Open', substatus: 'Won' }, '"Open" is not a status.'],
])('%j is refused because: %s', (to, reason) => {
  const result = transition({ status: 'Active', substatus: 'Accepted' }, to as never);
  expect(result.refusal?.message.slice(0, reason.length)).toBe(reason);
});
