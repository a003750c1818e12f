/** What a reader of the tables has to know about the peers. */
export const notes: string = `## What is compared

Every peer holds referrals to the same closed contract: unknown members refused, enumerations and catalogs closed, dates that exist, status and substatus as a pair. Documents come in pools of 16 (8 of the largest), each parsed on its own, which stay in the processor's cache. Each kind is timed in a process of its own, so that what was timed before it changes nothing. Contestants take turns, and a ratio is the median over the rounds of the ratio within a round, so that other load falls on all alike.

- ajv compiles the published bundle schema with the formats in full; schemasafe and ata-validator compile it too, ata-validator at run time and into the module that \`ata build\` writes; TypeBox compiles \`@referral-kit/schemas/typebox\`.
- ata-validator's compiled module matches patterns with a linear-time engine of its own, which is what its time on dates goes to. Its functions on bytes are timed where its native part loads, which asks for glibc 2.38.
- zod, valibot, arktype and sury have schemas by hand, with discriminated unions; the date-time rule is a regular expression in each.
- typia's module was made by typia 12 on TypeScript 6: typia 14 builds its transformer from source that is not in its package.
- The check written by hand stops at the first fault, has no list of faults, and reads inherited members as data; sury stops at the first fault too.
- \`1 fault\` is a pool of eleven different faults; \`10 faults\` breaks ten rules at once.
- schemasafe and typia name the place and the keyword or type, without a sentence; only Referral Kit says which value was meant.`;
