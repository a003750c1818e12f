import { subset } from '@referral-kit/compat/subset';

const { answer } = subset({ type: 'string', maxLength: 5 }, { type: 'string', maxLength: 3 });
if (answer !== 'refuted') throw new Error('five characters are more than three');
