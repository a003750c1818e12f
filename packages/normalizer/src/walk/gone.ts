/** Stands for the value of a member that is dropped. */
export const gone: unique symbol = Symbol('gone');
