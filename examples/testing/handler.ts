// A handler of one's own: it takes a JSON Patch for a referral, and answers with what is stored or with a problem.
import { checkPatch } from '@referral-kit/lifecycle/updates';
import type { Referral } from '@referral-kit/validator';

/** Where referrals are kept, by id. */
export type Store = Map<string, Referral>;

const problem = (status: number, body: object): Response =>
  Response.json({ ...body, status }, { status, headers: { 'content-type': 'application/problem+json' } });

/** @returns what answers `PATCH /referrals/<id>` */
export const patchReferral =
  (store: Store) =>
  async (request: Request): Promise<Response> => {
    const id = decodeURIComponent(new URL(request.url).pathname.split('/').at(-1) ?? '');
    const before = store.get(id);
    if (before === undefined) return problem(404, { title: 'no such referral' });
    // With the whole document in its scope, what is stored is a valid referral each time.
    const { value, issues } = checkPatch<Referral>(before, await request.json(), { scope: 'document' });
    if (issues !== undefined) return problem(422, { title: 'the patch is refused', issues });
    store.set(id, value);
    return Response.json(value);
  };
