import type { Comparison } from '../compare/compare.ts';
import type { Finding } from '../compare/finding.ts';
import { place, printable, short } from './text.ts';

const levels: Readonly<Record<Finding['bump'], string>> = { major: 'error', minor: 'warning', patch: 'notice' };

const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

const line = (finding: Finding): string => {
  const properties = [
    ...(finding.file ? [`file=${property(finding.file)}`] : []),
    `title=${property(`${finding.bump}: ${finding.rule}`)}`,
  ];
  const witness = finding.witness === undefined ? '' : `\nWitness: ${short(finding.witness)}`;
  return `::${levels[finding.bump]} ${properties.join(',')}::${data([printable(finding.message), place(finding)].filter(Boolean).join(' ') + witness)}`;
};

/** @returns a comparison as workflow commands of GitHub, one annotation for each finding */
export const reportGithub = ({ files }: Comparison): string =>
  files.flatMap(({ findings }) => findings.map((finding) => `${line(finding)}\n`)).join('');
