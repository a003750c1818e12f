/** `true` where A and B are one and the same type; `any` is the same as nothing but itself. */
export type Exact<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
