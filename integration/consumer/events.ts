// Events of the webhook, read without changing anything in silence.
import { onReferralEvent, type ReferralEvent } from '@referral-kit/validator/2022-04-21/referral-event';
import { onReferralEvent as onAnyEvent } from '@referral-kit/validator/2022-04-21/tolerant/referral-event';
import { parseJson } from '@referral-kit/validator/json';
import { expect } from './expect.ts';

const event: ReferralEvent = {
  EventName: 'referral-created',
  ResourceUri: 'https://api.example.com/v1/engagements/referrals/r-1',
  ResourceName: 'referral',
  AuditUri: null,
  ResourceChangeUtcDate: '2022-04-23T08:00:00.0000001+00:00',
};

const taken: string[] = [];
const handlers = {
  'referral-created': ({ EventName, ResourceUri }: ReferralEvent & { EventName: 'referral-created' }) => {
    taken.push(EventName satisfies 'referral-created');
    return ResourceUri;
  },
  default: ({ EventName }: { readonly EventName: string }) => taken.push(EventName),
};
const take = onReferralEvent(handlers);
const outcome = take(event);
expect(outcome.ok && outcome.handled && outcome.value === event.ResourceUri, 'the handler of its name');
expect(take({ ...event, EventName: 'related-referral-updated' }).handled, 'or the default');
expect(!take({ ...event, EventName: 'referral-merged' }).ok, 'strict knows what is documented');
expect(onAnyEvent({ default: () => 1 })({ ...event, EventName: 'referral-merged' }).handled, 'tolerant takes any');
let thrown: unknown;
try {
  // @ts-expect-error there is no such event
  onReferralEvent({ 'referral-creatd': () => 1 });
} catch (error) {
  thrown = error;
}
expect(thrown instanceof TypeError && thrown.message.includes('referral-created'), 'a misspelt name is refused');

// A body says one thing to every reader, or it is refused before a handler sees it.
const count = taken.length;
const text = JSON.stringify(event);
const bodies = {
  'json/duplicate-key': text.replace('{', '{"EventName":"referral-updated",'),
  'json/lossy-number': text.replace('{', '{"Sequence":12345678901234567890,'),
  'json/unsafe-key': text.replace('{', '{"__proto__":{"EventName":"referral-updated"},'),
  'json/lone-surrogate': text.replace('{', '{"Note":"\\ud800",'),
};
for (const [code, body] of Object.entries(bodies)) {
  const read = parseJson(Uint8Array.from([...body], (character) => character.charCodeAt(0)));
  expect(!read.ok && read.issues.map((issue) => issue.code).join() === code, code);
  expect(read.issues[0]?.range.line === 1, 'with its place');
}
const escaped = parseJson(text.replace('{', '{"\\u0045ventName":"referral-updated",'));
expect(escaped.issues?.[0]?.pointer === '/EventName', 'a name that is written with an escape is the same name');
expect(taken.length === count, 'nobody was called');
const read = parseJson(text);
expect(read.ok && take(read.value).handled, 'what is faithful is handled');
