import type { Content, Example, Explanation } from '@referral-kit/codes/explanation';
import { colors } from '@referral-kit/command-line/colors';

const indented = (text: string, by = '  '): string => text.trimEnd().replaceAll(/^(?=.)/gm, by);

/** The most characters of a file that are shown. */
const longest = 1200;

const shown = (content: Content): string => {
  if (typeof content !== 'string') {
    return 'bytes' in content ? `the bytes ${content.bytes}` : `a link to ${content.link}`;
  }
  if (content.trim() === '') return '(blank)';
  return content.length > longest ? `${content.slice(0, 60)}… (${content.length} characters)` : content;
};

/** @returns an example as it would be typed: its files and the command, or the call. */
export const exampleText = (example: Example): string => {
  if ('call' in example) {
    const [name = ''] = example.call.split('.');
    return `import { ${name} } from '${example.from}';\n\n${example.call}(${example.arguments.join(', ')});`;
  }
  const files = Object.entries(example.files).map(([name, content]) => `${name}\n${indented(shown(content))}`);
  const command = example.command.replaceAll(/\S*\*\S*/g, "'$&'");
  return [...files, `$ ${command}`].join('\n\n');
};

/** @returns what `explain` prints about a code. */
export const page = (code: string, meaning: string, explanation: Explanation, color: boolean): string => {
  const { bold, green, red } = colors(color);
  const { why, fix, failing, passing } = explanation;
  return `${bold(code)}
${indented(meaning)}

${bold('Why it matters')}
${indented(why)}

${bold('How to fix it')}
${indented(fix)}

${red('This fails:')}
${indented(exampleText(failing))}

${green('This passes:')}
${indented(exampleText(passing))}
`;
};
