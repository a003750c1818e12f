/** Answers questions of the main thread with hyperjump's validator, which is asynchronous; see `hyperjump.ts`. */
import { parentPort } from 'node:worker_threads';
import {
  registerSchema,
  type SchemaObject,
  setShouldValidateFormat,
  setShouldValidateSchema,
  unregisterSchema,
  validate,
} from '@hyperjump/json-schema/draft-2020-12';
import '@hyperjump/json-schema/formats';
import type { Question } from './hyperjump.ts';

// Imported as the thread starts, so that the declarations of this entry do not ask for another library's types.
await import('@hyperjump/json-schema/draft-2019-09');
await import('@hyperjump/json-schema/draft-07');
await import('@hyperjump/json-schema/draft-06');

// A schema that breaks a rule of form, such as a value twice in `enum`, still has a meaning.
setShouldValidateSchema(false);

let count = 0;

const judge = async ({ schema, dialect, documents, values, assertFormat }: Question): Promise<boolean[]> => {
  const uri = `https://compat.invalid/${++count}`;
  const registered: string[] = [];
  const register = (document: unknown, name: string): void => {
    registerSchema(document as SchemaObject, name, dialect);
    registered.push(name);
  };
  setShouldValidateFormat(assertFormat);
  try {
    for (const [name, document] of Object.entries(documents)) register(document, name);
    register(schema, uri);
    const validator = await validate(uri);
    return values.map((value) => validator(value as never).valid);
  } finally {
    for (const name of registered) unregisterSchema(name);
  }
};

parentPort?.on('message', async ({ question, signal, port }) => {
  try {
    port.postMessage({ verdicts: await judge(question) });
  } catch (error) {
    port.postMessage({ error: String(error) });
  }
  port.close();
  Atomics.store(signal, 0, 1);
  Atomics.notify(signal, 0);
});
