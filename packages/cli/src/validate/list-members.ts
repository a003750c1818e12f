// Apart from what opens lists, since the build asks for it before there is anything compiled.

/** The members of lists, as services answer with them, that hold their records. */
export const recordsMembers = ['value', 'items'] as const;
