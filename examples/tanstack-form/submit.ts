// Fills the form with the document of a file and submits it, without a page around it:
// node tanstack-form/submit.ts ../fixtures/referral/invalid/address-country-in-lower-case.json
import { readFileSync } from 'node:fs';
import { referralForm } from './form.ts';

const form = referralForm(JSON.parse(readFileSync(process.argv[2] ?? '/dev/stdin', 'utf8')), ({ id }) =>
  console.log(`saved ${id}`),
);
form.mount();
await form.handleSubmit();

// The names of the fields are those of the form: `customerProfile.address.country`, `team[0].email`.
for (const [field, faults] of Object.entries(form.state.errorMap.onSubmit ?? {}))
  for (const { message } of faults) console.log(`${field}: ${message}`);

// TanStack's client of its devtools would keep the process waiting for them.
process.exit(form.state.isValid ? 0 : 1);
