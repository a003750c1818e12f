/** The package whose version is that of all: its tag is the tag of a release. */
const leader = '@referral-kit/schemas';

/** @returns the git tag of a version */
export const tagOf = (version: string): string => `${leader}@${version}`;
