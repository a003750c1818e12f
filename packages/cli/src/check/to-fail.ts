import { atStart } from '../text/lines.ts';
import { quoted } from '../text/printable.ts';
import type { Expected } from './expectation.ts';
import { sidecarOf } from './fixture-name.ts';
import type { Judgement } from './judge.ts';
import type { Finding } from './verdict.ts';

/** @returns what a sidecar has to state for a document to fail as expected, ordered as found, each once. */
export const expectationOf = ({ issues }: Judgement, record?: number): Expected[] => {
  const errors = issues.filter(({ severity }) => severity === 'error');
  const entries = errors.map(({ code, pointer }) => ({ code, pointer, ...(record !== undefined && { record }) }));
  return [...new Map(entries.map((entry) => [JSON.stringify(entry), entry])).values()];
};

const undue = (about: string, help: string, found: readonly Finding[] = []): Judgement => ({
  outcome: 'invalid',
  issues: [
    {
      ...atStart,
      code: 'fixture/no-expectation',
      severity: 'error',
      pointer: '',
      message: about,
      help,
      ...(found.length > 0 && {
        related: found.map(({ pointer, code, message, line, column, endLine, endColumn }) => {
          return { pointer, message: `${code}: ${message}`, line, column, endLine, endColumn };
        }),
      }),
    },
  ],
});

/** @returns the fault of a document that is to fail, and has no sidecar that states how. */
export const withoutReason = (name: string, judgement: Judgement, record?: number): Judgement => {
  const sidecar = quoted(sidecarOf(name));
  if (judgement.outcome === 'valid') {
    const help = `break one rule in it and state the issue in ${sidecar}, or give it another name or folder`;
    return undue('the document is valid, but its name or folder says that it is to fail', help);
  }
  const entries = JSON.stringify(expectationOf(judgement, record));
  return undue(
    'the document is to fail, but nothing states which faults are meant',
    `if these are, write them to ${sidecar} ("referral-kit expect" does): ${entries}`,
    judgement.issues.filter(({ severity }) => severity === 'error'),
  );
};
