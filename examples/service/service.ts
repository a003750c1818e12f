// A service next to Partner Center: it keeps the referrals, takes patches and new ones, and receives events.
import { checkPatch } from '@referral-kit/lifecycle/updates';
import { normalizePatch } from '@referral-kit/normalizer';
import { type ReferralPatch, Referral as Strict } from '@referral-kit/validator/2022-04-21';
import { onReferralEvent, type Referral } from '@referral-kit/validator/2022-04-21/tolerant';
import { type ParsedJson, parseJson } from '@referral-kit/validator/json';
import { type Context, Hono } from 'hono';
import { accepts } from 'hono/accepts';
import { bodyLimit } from 'hono/body-limit';
import { hintsFor, languages, page, readForm } from './form.ts';
import { description } from './openapi.ts';
import type { PartnerCenter } from './partner-center.ts';
import { invalid, problem } from './problem.ts';

/** The body of a request, without what JSON.parse would change in silence. */
const bodyOf = async ({ req }: Context): Promise<ParsedJson> => parseJson(new Uint8Array(await req.arrayBuffer()));

export const createService = (partnerCenter: PartnerCenter): Hono => {
  const store = new Map<string, Referral>();
  const keep = (referral: Referral): void => void store.set(referral.id, referral);

  const take = onReferralEvent({
    'referral-created': async ({ ResourceUri }) => keep(await partnerCenter.referral(ResourceUri)),
    'referral-updated': async ({ ResourceUri }) => keep(await partnerCenter.referral(ResourceUri)),
    default: async ({ EventName }) => console.log(`nothing to do for ${EventName}`),
  });

  const app = new Hono();
  app.use(bodyLimit({ maxSize: 256 * 1024, onError: () => problem(413, 'The body is too large') }));

  app.post('/sync', async (context) => {
    const rejected: object[] = [];
    for await (const page of partnerCenter.pages()) {
      page.referrals.forEach(keep);
      rejected.push(...page.invalid.map(({ pointer, issues }) => ({ pointer, codes: issues.map(({ code }) => code) })));
    }
    return context.json({ stored: store.size, rejected });
  });

  app.get('/openapi.json', (context) => context.json(description));

  app.get('/new', (context) => context.html(page()));

  app.post('/new', async (context) => {
    const typed = await context.req.parseBody();
    const found = readForm(typed);
    const language = accepts(context, { header: 'Accept-Language', supports: Object.keys(languages), default: 'en' });
    if (!found.ok) return context.html(page(typed, hintsFor(found, language)), 422);
    const referral = await partnerCenter.create(found.value);
    keep(referral);
    return context.redirect(`/referrals/${encodeURIComponent(referral.id)}`, 303);
  });

  app.get('/referrals/:id', (context) => {
    const referral = store.get(context.req.param('id'));
    return referral ? context.json(referral) : problem(404, 'There is no such referral');
  });

  app.patch('/referrals/:id', async (context) => {
    const stored = store.get(context.req.param('id'));
    const body = await bodyOf(context);
    if (!stored) return problem(404, 'There is no such referral');
    if (!body.ok) return invalid(body, context.req.path, 400);
    // Paths may be spelt as Partner Center spells them, too.
    const { before, patch } = normalizePatch(stored, body.value, { revision: '2022-04-21' });
    // Changes are validated against the strict profile; what the live service sent before is left alone.
    const result = checkPatch(before, patch, { validator: Strict });
    if (!result.ok) return invalid(result, context.req.path);
    const isTaken = await partnerCenter.patch(stored, patch as ReferralPatch);
    if (!isTaken) return problem(412, 'The referral has changed meanwhile');
    keep(result.value as Referral);
    return context.json({ referral: result.value, preexisting: result.preexisting.map(({ pointer }) => pointer) });
  });

  app.post('/events', async (context) => {
    const body = await bodyOf(context);
    if (!body.ok) return invalid(body, context.req.path, 400);
    const outcome = take(body.value);
    if (!outcome.ok) return invalid(outcome, context.req.path);
    await outcome.value;
    return context.body(null, 204);
  });

  app.onError((error) => {
    console.error(error);
    return problem(502, 'Partner Center did not answer as expected');
  });
  return app;
};
