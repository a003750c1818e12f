import { compare, type Json, subset } from '../../../packages/compat/src/index.ts';
import type { CompareAnswer, CompareQuestion } from './question.ts';

const answerTo = ({ old, now, role, id }: CompareQuestion): CompareAnswer => {
  const file = 'schema.json';
  try {
    const { bump, files } = compare({ files: { [file]: old as Json } }, { files: { [file]: now as Json } }, { role });
    return {
      id,
      bump,
      findings: files.flatMap(({ findings }) => findings),
      forward: subset(old as never, now as never),
      backward: subset(now as never, old as never),
    };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
};

self.addEventListener('message', ({ data }: MessageEvent<CompareQuestion>) => postMessage(answerTo(data)));
