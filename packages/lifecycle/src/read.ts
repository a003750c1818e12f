/** @returns a member of a value of any type; nothing where reading it throws. */
export const read = (value: unknown, member: string): unknown => {
  try {
    return (value as Readonly<Record<string, unknown>> | null | undefined)?.[member];
  } catch {
    return undefined;
  }
};
