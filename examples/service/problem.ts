// Responses of the type application/problem+json (RFC 9457).
import { STATUS_CODES } from 'node:http';
import { toProblemDetails } from '@referral-kit/validator';

const respond = <Body extends { readonly status: number }>(body: Body): Response =>
  Response.json(body, { status: body.status, headers: { 'content-type': 'application/problem+json' } });

/** A request that fails for a reason other than the content of its document. */
export const problem = (status: number, detail: string): Response =>
  respond({ type: 'about:blank', title: STATUS_CODES[status], status, detail });

/** A document that was refused: `found` is the failed result of a check from any of Referral Kit's packages. */
export const invalid = (found: Parameters<typeof toProblemDetails>[0], instance: string, status = 422): Response =>
  respond(toProblemDetails(found, { instance, status }));
