// For a browser: fetches the documents, sends back the answer.
import { conform } from './conform.ts';
import type { Document } from './verdict.ts';

const send = (answer: unknown): Promise<Response> => fetch('/answer', { method: 'POST', body: JSON.stringify(answer) });

try {
  const documents = (await (await fetch('/documents.json')).json()) as Document[];
  await send(conform(documents));
} catch (error) {
  await send({ error: String(error) });
}
