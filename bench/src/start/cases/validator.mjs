import { Referral } from '@referral-kit/validator';

if (!Referral.validate(JSON.parse(process.argv[2])).ok) process.exitCode = 1;
