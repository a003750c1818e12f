import { type Bump, writeChangeset } from './changesets.ts';
import type { Means } from './means.ts';

/** What a changeset says. */
export interface Asked {
  /** The packages that it names. */
  readonly names: readonly string[];
  readonly text: string;
}

const attempt = async ({ story, repository }: Means, status: 0 | 1, what: string): Promise<void> => {
  const ended = await repository.try('gate');
  if (status === 1) story.quote(ended.stdout.replace(/^.*?^(?=The contract is)/ms, ''));
  const faults = ended.status === status ? [] : [`it ended with ${ended.status}`, ended.stdout, ended.stderr];
  story.tell('gate', status === 0 ? `lets pass: ${what}` : `stops: ${what}`, faults);
};

/** Shows that the gate stops what the repository has, whatever its changeset asks for. */
export const stopped = async (means: Means, { names, text }: Asked, bump: Bump): Promise<void> => {
  writeChangeset(means.repository.folder, names, bump, text);
  await attempt(means, 1, `a ${bump} changeset`);
};

/** Shows that the gate stops a changeset that asks for too little, and lets pass one that asks for enough. */
export const gated = async (means: Means, asked: Asked, tooLittle: Bump, enough: Bump): Promise<void> => {
  const { repository } = means;
  await stopped(means, asked, tooLittle);
  writeChangeset(repository.folder, asked.names, enough, asked.text);
  await attempt(means, 0, `a ${enough} changeset`);
  await repository.git('add', '--all');
  await repository.git('commit', '--quiet', '--message', asked.text.split('\n')[0] ?? '');
};
