/** The beginning of a path from the root of a file system, here and on Windows. */
const absolute = /^(?:\/|[a-z]:\/)/i;

const encoded = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

/** A file as other tools name it. */
export interface FileUri {
  readonly uri: string;
  /** What a relative one is relative to. */
  readonly uriBaseId?: string;
}

/** The folder that the command was run in: where the repository was checked out. */
export const sourceRoot = '%SRCROOT%';

/** @param path with forward slashes, as reports name files */
export const fileUri = (path: string): FileUri => {
  const whole = path.toWellFormed();
  if (!absolute.test(whole)) return { uri: encoded(whole), uriBaseId: sourceRoot };
  return { uri: `file://${whole.startsWith('/') ? '' : '/'}${encoded(whole)}` };
};
