// tRPC 11: a validator is a procedure's input. tRPC calls its `assert`, and keeps what that throws as the cause.
import type { AddressInfo } from 'node:net';
import { Referral, ReferralValidationError, toProblemDetails } from '@referral-kit/validator';
import { initTRPC } from '@trpc/server';
import { createHTTPServer } from '@trpc/server/adapters/standalone';

const t = initTRPC.create({
  errorFormatter: ({ shape, error: { cause } }) => {
    const errors = cause instanceof ReferralValidationError ? toProblemDetails(cause).errors : [];
    return { ...shape, data: { ...shape.data, errors } };
  },
});

export const router = t.router({
  submit: t.procedure
    .input(Referral)
    .mutation(({ input }) => ({ id: input.id, country: input.customerProfile.address.country })),
});

/** What a client imports: `createTRPCClient<AppRouter>(…)`. */
export type AppRouter = typeof router;

const server = createHTTPServer({ router, maxBodySize: 256 * 1024 });
server.listen(Number(process.env.PORT ?? 3000), '127.0.0.1', () =>
  console.log(`listening at http://127.0.0.1:${(server.address() as AddressInfo).port}`),
);
