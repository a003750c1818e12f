import { existsSync } from 'node:fs';
import type { Program } from '@referral-kit/command-line/program';
import { stderr, stdout } from '@referral-kit/files/streams';
import { isGlob } from '../files/resolve-paths.ts';
import { isDocument } from '../parse/formats/index.ts';
import { version } from '../version.ts';
import { commands } from './commands.ts';

export const program: Program = {
  name: 'referral-kit',
  description: 'Validates referral documents against the contract of the Referral resource.',
  commands,
  version,
  mayBeFile: (word) => isDocument(word) || isGlob(word) || existsSync(word),
  stdout,
  stderr,
};
