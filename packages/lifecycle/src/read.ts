/** @returns a member of a value of any type; nothing where reading it throws. */
export const read = (value: unknown, member: string): unknown => {
  try {
    return (value as Readonly<Record<string, unknown>> | null | undefined)?.[member];
  } catch {
    return undefined;
  }
};

/** @returns whether a value is an array; a proxy that cannot be asked is none. */
export const isArray = (value: unknown): boolean => {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
};
