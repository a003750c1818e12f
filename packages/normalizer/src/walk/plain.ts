/** An object with members, read only. */
export type Members = Readonly<Record<string, unknown>>;

/** Whether a value is an object with members. */
export const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
