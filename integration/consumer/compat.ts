import { compare, type SubsetAnswer, subset } from '@referral-kit/compat';
import { expect } from './expect.ts';

const open = { type: 'string', maxLength: 5 };
const tighter = { type: 'string', maxLength: 3 };

const proved: SubsetAnswer = subset(tighter, open);
expect(proved.answer === 'proved', 'a tighter schema is a subset');
expect(subset(open, tighter).answer === 'refuted', 'a looser one is refuted, with a witness');
const { bump } = compare({ files: { 'a.json': open } }, { files: { 'a.json': tighter } }, { role: 'writer' });
expect(bump === 'major', 'tightening is major for a writer');
