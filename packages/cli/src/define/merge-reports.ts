import type { MergeFlags } from '../commands/merge-reports.ts';
import type { Define, Definition } from './define.ts';
import { statuses, withReports } from './reporting.ts';

const explanation = `
The reports are those of runs on different files, such as the shards of a job. What comes out, the exit status
included, is that of one run on all of them. A report that cannot be read, or is not whole, ends it with 4, and
nothing is written. A run that found nothing to validate does no harm, unless all did.

Examples:
  referral-kit merge-reports shard-*.json
  referral-kit merge-reports shard-*.json --reporter junit --output report.xml
  referral-kit merge-reports shard-1.ndjson shard-2.json -o whole.json`;

export const defineMergeReports: Define = (command, done): Definition =>
  withReports(
    command
      .description('make one report of the json and ndjson reports of several runs')
      .argument('<reports...>', 'files that --reporter json or --reporter ndjson wrote')
      .option('-o, --output <path>', 'the file of the --reporter that names none; of the json report if there is none'),
  )
    .addHelpText('after', `${explanation}\n${statuses}`)
    .action(async (reports: string[], flags: MergeFlags) => {
      const { mergeReports } = await import('../commands/merge-reports.ts');
      done(await mergeReports(reports, flags));
    });
