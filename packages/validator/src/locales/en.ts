import { translatorOf } from '@referral-kit/messages';
import { messages as texts } from '@referral-kit/messages/en';
import type { Messages, Translator } from '@referral-kit/types/issues';

/** Every text of the validator, the machine, updates, registrations and the normalizer in English, by code. */
export const messages: Messages = texts;

/** Says in English what an issue, a refusal, an advice or a change says. */
export const translate: Translator = /*#__PURE__*/ translatorOf(messages);
