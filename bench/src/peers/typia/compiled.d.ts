/** A fault as typia reports it. */
interface Refusal {
  readonly path: string;
  readonly expected: string;
}

export declare const equals: (data: unknown) => boolean;
export declare const validate: (
  data: unknown,
) => { readonly success: true } | { readonly success: false; readonly errors: readonly Refusal[] };
