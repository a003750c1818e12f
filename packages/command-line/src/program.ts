import type { CommandTable } from './command.ts';

/** A program with commands. */
export interface Program {
  /** What is typed to run it. */
  readonly name: string;
  /** What it does, in one sentence. */
  readonly description: string;
  readonly commands: CommandTable;
  version(): string;
  /** Whether a word that begins with a dash, and is no option, may be the name of a file. */
  mayBeFile(word: string): boolean;
  /** Where results and help go. */
  readonly stdout: Sink;
  /** Where everything else goes. */
  readonly stderr: Sink;
}

interface Sink {
  write(text: string): void;
}
