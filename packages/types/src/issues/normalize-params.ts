import type { Shown } from './kind.ts';

/** The parameters of what `normalize` finds and leaves as it is, by code. */
export type NormalizeParams = {
  readonly 'normalize/conflict': {
    /** The documented member. */
    readonly member: string;
    /** The names under which it is present. */
    readonly received: Shown;
    readonly other: Shown;
  };
};

type Changed = { readonly from: Shown; readonly to: Shown };

type Dropped = { readonly from: Shown };

/** The parameters of what `normalize` and `convert` change, by code. */
export type ChangeParams = {
  readonly 'normalize/member-case': Changed;
  readonly 'normalize/member-renamed': Changed;
  readonly 'normalize/member-moved': Changed;
  readonly 'normalize/duplicate-member': Dropped;
  readonly 'normalize/enum-position': Changed;
  readonly 'normalize/text-case': Changed;
  readonly 'normalize/boolean-text': Changed;
  readonly 'normalize/number-text': Changed;
  readonly 'normalize/date-time': Changed;
  readonly 'normalize/null-member': Dropped;
  readonly 'normalize/empty-member': Dropped;
  readonly 'normalize/single-value': Changed;
  readonly 'normalize/list-shape': Changed;
  readonly 'normalize/patch-path': Changed;
  readonly 'normalize/patch-operation': Changed;
};
