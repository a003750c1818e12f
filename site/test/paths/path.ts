import type { Page } from 'playwright-core';

/** Something that somebody does on the site, and what shows that it led somewhere. */
interface Step {
  /** What is done, as an instruction. */
  readonly text: string;
  /** Does it, and fails unless the page then shows what is looked for. */
  run(page: Page): Promise<void>;
}

/** How somebody finds something out, from the start page. */
export interface Path {
  readonly name: string;
  /** What is to be found out. */
  readonly question: string;
  readonly steps: readonly Step[];
  /** What has been found out then. */
  readonly answer: string;
}

/** @returns the paths as a page of the documentation */
export const pageOf = (paths: readonly Path[]): string => `<!-- Generated: npm run -w site test:browser -- paths -u -->

# Finding your way on the site

Somebody who has never seen the contract starts at the start page. Each question takes a few steps; a browser test takes exactly these, on a phone in dark colours and on a desktop in light ones, and photographs each: \`npm run -w site test:browser -- paths\` leaves the pictures in \`site/.build/pictures/paths\`, and they are looked at whenever a page of them changes.

${paths
  .map(
    ({ question, steps, answer }) =>
      `## ${question}\n\n${steps.map(({ text }, index) => `${index + 1}. ${text}`).join('\n')}\n\n${answer}`,
  )
  .join('\n\n')}
`;
