/** What a reader of the tables has to know about the peers. */
export const notes: string = `## What is compared

Every peer holds referrals to the same closed contract: unknown members refused, enumerations and catalogs closed, dates that exist, status and substatus as a pair. Documents come in pools of 16 (8 of the largest), each parsed on its own, which stay in the processor's cache. Each kind is timed in a process of its own, so that what was timed before it changes nothing. Contestants take turns, and a ratio is the median over the rounds of the ratio within a round, so that other load falls on all alike.

- ajv compiles the published bundle schema with the formats in full; schemasafe compiles it too; TypeBox compiles \`@referral-kit/schemas/typebox\`.
- zod, valibot and arktype have schemas by hand, with discriminated unions; the date-time rule is a regular expression in each.
- typia's module was made by typia 12 on TypeScript 6: typia 14 builds its transformer from source that is not in its package.
- The check written by hand stops at the first fault, has no list of faults, and reads inherited members as data.
- \`1 fault\` is a pool of eleven different faults; \`10 faults\` breaks ten rules at once.
- schemasafe and typia name the place and the keyword or type, without a sentence; only Referral Kit says which value was meant.`;
