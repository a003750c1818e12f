/** What the exit statuses of a command with reports say. */
export const reportStatuses = {
  valid: 'Everything is valid, or fails as expected',
  faults: 'Something is not valid, or there are more warnings than `--max-warnings` allows',
  nothing:
    'There was nothing to validate (0 with `--allow-empty`), or a path matched no file (`--allow-unmatched` lets it)',
  unreadable: 'Something could not be read or parsed',
  interrupted: 'Interrupted, so not everything was validated. Report files are left as they were',
} as const;
