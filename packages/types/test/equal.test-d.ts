import { type Equal, equal } from '../../../scripts/test/helpers/equal.ts';
import type {
  Referral,
  ReferralMembers,
  ReferralState,
  ReferralStatus,
  Tag,
} from '../src/generated/2018-10-01/index.ts';

// `Equal` tells apart what differs in any way, so that a verdict of `true` means something.
equal<Tag, { id: string }>(true);
equal<Tag, { id?: string }>(false);
equal<Tag, { readonly id: string }>(false);
equal<Tag, { id: string; name?: string }>(false);
equal<Tag, { id: ReferralStatus }>(false);
equal<Tag, unknown>(false);
// biome-ignore lint/suspicious/noExplicitAny: the type that must not pass for another
equal<Tag, any>(false);
equal<Tag, never>(false);
equal<ReferralStatus, string>(false);
equal<ReferralStatus, Exclude<ReferralStatus, 'None'>>(false);
equal<Referral, ReferralMembers & ReferralState>(true);
equal<Referral, ReferralMembers>(false);
equal<Referral, Omit<ReferralMembers, 'team'> & ReferralState>(false);
equal<Referral, ReferralMembers & Exclude<ReferralState, { status: 'None' }>>(false);

// @ts-expect-error: the wrong verdict does not compile.
equal<Tag, { id?: string }>(true);
// @ts-expect-error: nor does this one.
equal<Tag, { id: string }>(false);

/** The verdict is the same both ways round. */
type Symmetric<A, B> = Equal<Equal<A, B>, Equal<B, A>>;
const symmetric: [Symmetric<Tag, { id: string }>, Symmetric<Tag, Referral>, Symmetric<ReferralStatus, string>] = [
  true,
  true,
  true,
];
void symmetric;
