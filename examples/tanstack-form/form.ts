// TanStack Form: a validator is the form's `onSubmit` validator. Each fault ends at the field that it is about.
// The same with React, Vue, Solid, …: give their `useForm` these options.
import { Referral } from '@referral-kit/validator';
import { FormApi } from '@tanstack/form-core';

/** @returns a form for a referral, which calls `save` with a valid one. */
export const referralForm = (defaultValues: Referral, save: (referral: Referral) => void) =>
  new FormApi({
    defaultValues,
    validators: { onSubmit: Referral },
    onSubmit: ({ value }) => save(value),
  });
