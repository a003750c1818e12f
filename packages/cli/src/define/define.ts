import type { Command } from 'commander';

/**
 * Gives a command its words, its flags and what it does. What it does is loaded once it is called.
 *
 * @param done is told the exit status
 */
export type Define = (command: Command, done: (status: number) => void) => Command;
