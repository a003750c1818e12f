/** A run of the command, and the exit status that it has. */
export interface ExitStatusCase {
  /** The situation, in words. */
  readonly what: string;
  /** What a shell is given, with the command by its name. */
  readonly run: string;
  readonly status: number;
  /** The files of the folder that it runs in; contents that are no text are written as JSON. */
  readonly files?: Readonly<Record<string, unknown>>;
  /** What a shell does there before. */
  readonly prepare?: string;
  /** A text that the command has to write. */
  readonly says?: string;
  /** Whether it takes seconds of computing. */
  readonly isSlow?: true;
}

/** Cases about one thing. */
export interface ExitStatusSection {
  readonly title: string;
  readonly cases: readonly ExitStatusCase[];
}

/** A document of the type `Tag`: small, and valid. */
export const good: Readonly<Record<string, unknown>> = { id: 'a' };

/** One that is invalid. */
export const bad: Readonly<Record<string, unknown>> = { id: 1 };

/** Has git take what is in the folder. */
export const commit =
  'git init -q -b main . && git add -A && git -c user.name=A -c user.email=a@example.com commit -qm before';
