import { expected } from '@referral-kit/text';
import type { Machine } from '../machine.ts';
import type { AnyState } from '../state.ts';

/**
 * Makes something of a machine.
 *
 * @throws {TypeError} for anything but a machine
 */
export const ofMachine = <S extends AnyState, Made>(machine: Machine<S>, make: (machine: Machine<S>) => Made): Made =>
  expected('a machine of @referral-kit/lifecycle', () => make(machine));
