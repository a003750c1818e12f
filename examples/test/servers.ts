import type { Fault } from './fixtures.ts';

/** How to speak with an example's server, and where its answers have what. */
export interface Server {
  readonly name: string;
  readonly path: string;
  readonly accepted: number;
  readonly refused: { readonly status: number; readonly mediaType: string };
  readonly receipt: (body: unknown) => unknown;
  readonly errors: (body: unknown) => readonly Fault[];
}

const http = {
  path: '/referrals',
  accepted: 201,
  refused: { status: 422, mediaType: 'application/problem+json' },
  receipt: (body: unknown) => body,
  errors: (body: unknown) => (body as { errors: Fault[] }).errors,
};

export const servers: readonly Server[] = [
  { ...http, name: 'fastify' },
  { ...http, name: 'fastify-typebox' },
  { ...http, name: 'hono' },
  { ...http, name: 'express' },
  {
    name: 'trpc',
    path: '/submit',
    accepted: 200,
    refused: { status: 400, mediaType: 'application/json' },
    receipt: (body) => (body as { result: { data: unknown } }).result.data,
    errors: (body) => (body as { error: { data: { errors: Fault[] } } }).error.data.errors,
  },
];
