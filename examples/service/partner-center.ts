// Reads referrals of the live service, and sends it new ones and patches.
import { normalize } from '@referral-kit/normalizer';
import type { NewReferral, PatchOperation } from '@referral-kit/validator/2022-04-21';
import { type InvalidRecord, Referral, splitList } from '@referral-kit/validator/2022-04-21/tolerant';

const revision = '2022-04-21';
const all = '/v1/engagements/referrals';

const bodyOf = async (response: Response): Promise<unknown> => {
  if (!response.ok) throw new Error(`Partner Center answered ${response.status}`);
  return response.json();
};

const referralIn = (body: unknown): Referral => Referral.assert(normalize(body, { revision, type: 'Referral' }).value);

/** What was read: the referrals that are valid, and why others are not. */
export interface Page {
  readonly referrals: readonly Referral[];
  readonly invalid: readonly InvalidRecord[];
}

/** A client of the service at an address. */
export class PartnerCenter {
  readonly #base: URL;

  constructor(base: string) {
    this.#base = new URL(base);
  }

  /** Reads every page. One referral that is not valid leaves the others alone. */
  async *pages(): AsyncGenerator<Page> {
    let next: string | undefined = all;
    while (next !== undefined) {
      const list: unknown = normalize(await this.#read(next), { revision, type: 'ReferralList' }).value;
      const { values, invalid, issues, nextLink } = splitList(list);
      if (issues.length > 0) throw new Error(issues[0]?.message);
      yield { referrals: values, invalid };
      next = nextLink;
    }
  }

  /** Reads one referral. The address comes from outside, so it must lead to the service. */
  async referral(uri: string): Promise<Referral> {
    return referralIn(await this.#read(uri));
  }

  /** Creates a referral, and returns it with what the service has set. */
  async create(referral: NewReferral): Promise<Referral> {
    const response = await fetch(this.#within(all), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(referral),
    });
    return referralIn(await bodyOf(response));
  }

  /** Sends a patch, unless the referral has changed meanwhile. */
  async patch({ id, eTag }: Referral, patch: readonly PatchOperation[]): Promise<boolean> {
    const response = await fetch(this.#within(`${all}/${encodeURIComponent(id)}`), {
      method: 'PATCH',
      headers: { 'content-type': 'application/json-patch+json', ...(eTag && { 'if-match': eTag }) },
      body: JSON.stringify(patch),
    });
    if (response.ok || response.status === 412) return response.ok;
    throw new Error(`Partner Center answered ${response.status}`);
  }

  #within(uri: string): URL {
    const url = new URL(uri, this.#base);
    if (url.origin !== this.#base.origin) throw new Error(`${url.origin} is not Partner Center`);
    return url;
  }

  async #read(uri: string): Promise<unknown> {
    return bodyOf(await fetch(this.#within(uri)));
  }
}
