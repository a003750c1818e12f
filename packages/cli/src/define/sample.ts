import type { SampleFlags } from '../commands/sample.ts';
import { status } from '../status.ts';
import type { Define, Definition } from './define.ts';

const explanation = `
People and companies are made up, at example.com and with telephone numbers of 555. The same seed gives the same
samples. With --invalid each document has one rule broken; which one is written to the sidecar of --output, to
the file of --expected, or to standard error, in the form that "referral-kit validate" takes.

Examples:
  referral-kit sample
  referral-kit sample --count 1000000 --seed load-test > referrals.ndjson
  referral-kit sample --type CustomerProfile --count 3 --format json
  referral-kit sample --invalid --count 50 --output fixtures/broken.invalid.ndjson

Exit status:
  ${status.valid}   they were written
  ${status.usage}   there is no such type, format, profile or revision, or a file cannot be written
  ${status.bug}  a fault of referral-kit itself`;

export const defineSample: Define = (command, done): Definition =>
  command
    .description('make up realistic documents: valid ones, or ones with a known fault')
    .option('--type <type>', 'the type of the documents; Referral unless told')
    .option('--count <number>', 'how many; 1 unless told')
    .option('--seed <text>', 'which ones; 1 unless told')
    .option('--invalid', 'break one rule in each')
    .option('--expected <file>', 'where to write the faults, as a sidecar; with --invalid')
    .option('--output <file>', 'where to write the documents, instead of to standard output')
    .option(
      '--format <format>',
      'json (several are an array) or ndjson; unless told, what the name of the output says, else json for one',
    )
    .option('--profile <profile>', 'strict (the default) or tolerant')
    .option('--revision <revision>', 'the revision of the contract')
    .addHelpText('after', explanation)
    .action(async (flags: SampleFlags) => {
      const { sample } = await import('../commands/sample.ts');
      done(await sample(flags));
    });
