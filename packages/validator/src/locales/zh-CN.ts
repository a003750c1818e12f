import { translatorOf } from '@referral-kit/messages';
import { messages as texts } from '@referral-kit/messages/locales/zh-CN';
import type { Messages, Translator } from '@referral-kit/types/issues';

/** Every text of the validator, the machine, updates, registrations and the normalizer in Simplified Chinese, by code. */
export const messages: Messages = texts;

/** Says in Simplified Chinese what an issue, a refusal, an advice or a change says. */
export const translate: Translator = /*#__PURE__*/ translatorOf(messages);
