// Answers, for one tool, whether a change of a schema makes some document invalid that was valid.
import { createRequire } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import { compare, type Json } from '@referral-kit/compat';
import { jsonSchemaDiff } from '../../packages/compat/scripts/json-schema-diff.ts';
import type { Answer, ToolName } from './tools.ts';

const load = createRequire(import.meta.url);

interface DiffValidator {
  validateSchemaCompatibility(old: Json, now: Json): void;
}

interface SmartDiff {
  compareJsonSchema(old: Json, now: Json): { readonly diffs: readonly { readonly type: string }[] };
}

const answers: Readonly<Record<ToolName, (old: Json, now: Json) => Answer | Promise<Answer>>> = {
  '@referral-kit/compat': (old, now) => {
    const { files } = compare(
      { files: { a: old } },
      { files: { a: now } },
      { role: 'writer', dialect: 'draft-07', format: 'annotation', entry: ['#'], idVersion: 'ignore' },
    );
    const findings = files
      .flatMap((file) => file.findings)
      .filter(({ rule, bump }) => bump === 'major' && !rule.startsWith('id/'));
    if (
      findings.some(({ rule }) => rule.endsWith('/unproved')) &&
      !findings.some(({ witness }) => witness !== undefined)
    )
      return { breaks: undefined };
    const witness = findings.find((finding) => finding.witness !== undefined)?.witness;
    return { breaks: findings.length > 0, ...(witness !== undefined && { witness }) };
  },
  'json-schema-diff': async (old, now) => ({ breaks: await jsonSchemaDiff(load)(old, now) }),
  'json-schema-diff-validator': (old, now) => {
    const { validateSchemaCompatibility } = load('json-schema-diff-validator') as DiffValidator;
    try {
      validateSchemaCompatibility(old, now);
      return { breaks: false };
    } catch (error) {
      if (!/not backward compatible/.test((error as Error).message)) throw error;
      return { breaks: true };
    }
  },
  'api-smart-diff': (old, now) => {
    const { compareJsonSchema } = load('api-smart-diff') as SmartDiff;
    return { breaks: compareJsonSchema(old, now).diffs.some(({ type }) => type === 'breaking') };
  },
};

parentPort?.on('message', async ([old, now]: [Json, Json]) => {
  let answer: Answer;
  try {
    answer = await answers[workerData as ToolName](old, now);
  } catch {
    answer = { breaks: undefined };
  }
  parentPort?.postMessage(answer);
});
