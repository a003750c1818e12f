/** Whether a file is compressed with gzip, by its name. */
export const isCompressed = (name: string): boolean => /\.gz$/i.test(name);
