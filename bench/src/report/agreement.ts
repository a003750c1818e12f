import type { Agreement } from '../agreement.ts';

/** @returns where peers judge fixtures otherwise than the contract does, as Markdown. */
export const agreementText = (agreements: readonly Agreement[]): string => {
  const total = agreements[0]?.fixtures ?? 0;
  const lines = agreements
    .filter(({ wrong }) => wrong.length > 0)
    .map(
      ({ peer, wrong }) => `- ${peer} is wrong about ${wrong.length}: ${wrong.map((path) => `\`${path}\``).join(', ')}`,
    );
  return [
    '## Same verdicts',
    `Before it is timed, every peer judges the ${total} referrals among the fixtures, by its verdict and by its list of faults. ${
      lines.length > 0 ? 'Those that are not right about all of them:' : 'All are right about all of them.'
    }`,
    ...(lines.length > 0 ? [lines.join('\n')] : []),
  ].join('\n\n');
};
