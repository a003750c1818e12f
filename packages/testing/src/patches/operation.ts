/** One operation of a JSON Patch (RFC 6902), of those that the service takes. */
export interface PatchOperation {
  readonly op: 'add' | 'replace';
  /** What it changes, as a JSON Pointer (RFC 6901). */
  readonly path: string;
  readonly value: unknown;
}
