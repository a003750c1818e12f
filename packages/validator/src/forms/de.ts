import { translatorOf } from '@referral-kit/messages';
import { messages as texts } from '@referral-kit/messages/forms/de';
import type { FormMessages, Translator } from '@referral-kit/types/issues';

/** What a form says in German to the person who fills it in, by the code of an issue. */
export const messages: FormMessages = texts;

/** Says in German, in a few words, what the person who fills in a form can do about an issue. */
export const translate: Translator = /*#__PURE__*/ translatorOf(messages);
