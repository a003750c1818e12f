// For workerd: answers each request, whose body is the documents.
import { conform } from './conform.ts';
import type { Document } from './verdict.ts';

interface Worker {
  readonly fetch: (request: Request) => Promise<Response>;
}

const worker: Worker = {
  fetch: async (request) => Response.json(conform((await request.json()) as Document[])),
};

export default worker;
