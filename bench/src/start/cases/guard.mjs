import { isReferral } from '@referral-kit/validator/guards';

if (!isReferral(JSON.parse(process.argv[2]))) process.exitCode = 1;
