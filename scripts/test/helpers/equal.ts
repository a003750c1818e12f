/** `true` when two types are identical to the compiler, `any` being identical to nothing but itself. */
export type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** States what `Equal` says of two types; the wrong verdict does not compile. */
export const equal = <A, B>(_verdict: Equal<A, B>): void => {};
