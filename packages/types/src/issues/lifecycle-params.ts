import type { NoParams, Shown } from './kind.ts';

/** The states, such as `Closed/Won`, that a transition may lead to; all states where the source is at fault. */
type Allowed = { readonly allowed: readonly string[] };

/** A value that is no state, and the state that it most likely stands for. */
type Misfit = Allowed & { readonly received: Shown; readonly meant?: string };

/** The parameters of an advice; those that a refusal adds where advice is treated as one. */
type Advised = {
  readonly allowed?: readonly string[];
  /** What else is advised against. */
  readonly also?: readonly AdviceCode[];
};

type RefusalParams = {
  readonly 'lifecycle/unknown-status': Misfit;
  readonly 'lifecycle/unknown-substatus': Misfit;
  readonly 'lifecycle/substatus-mismatch': Misfit & {
    readonly status: string;
    /** The substatuses that go with the status. */
    readonly fitting: readonly string[];
  };
  readonly 'lifecycle/undocumented-state': Misfit;
  readonly 'lifecycle/status-not-reachable': Allowed & { readonly from: string; readonly to: string };
};

type AdviceParams = {
  readonly 'lifecycle/closed-is-terminal': Advised;
  readonly 'lifecycle/expired-is-set-by-service': Advised;
  readonly 'lifecycle/won-or-lost-before-accepted': Advised;
  readonly 'lifecycle/reason-expected': Advised;
};

type HistoryParams = {
  readonly 'lifecycle/not-a-history': NoParams;
  readonly 'lifecycle/identity-changed': {
    readonly member: string;
    readonly received: Shown;
    readonly previous: Shown;
  };
  readonly 'lifecycle/updated-backwards': { readonly received: Shown; readonly previous: Shown };
  readonly 'lifecycle/bad-updated-time': { readonly received: Shown };
};

/** Why a patch, or an operation of it, cannot be applied. */
export type PatchFault = 'not-an-array' | 'not-an-object' | 'path-not-a-string' | 'no-value';

type UpdateParams = {
  readonly 'lifecycle/set-by-service': { readonly member: string; readonly received: Shown; readonly previous: Shown };
  readonly 'lifecycle/bad-patch': { readonly reason: PatchFault; readonly received?: Shown };
  readonly 'lifecycle/operation-not-allowed': { readonly received: Shown };
  readonly 'lifecycle/bad-pointer': { readonly received: Shown };
  readonly 'lifecycle/unsafe-path': {
    /** Whether the path or the value has the unsafe name. */
    readonly part: 'path' | 'value';
    readonly received?: Shown;
  };
  readonly 'lifecycle/path-not-found': {
    readonly received: Shown;
    /** The part of the path that leads to nothing. */
    readonly missing: Shown;
  };
};

/** The code of a refused transition. */
export type RefusalCode = keyof RefusalParams | 'referral/closed-as-error';

/** The code of an advice. */
export type AdviceCode = keyof AdviceParams;

/** The code of a fault of a history, in addition to those of its transitions. */
export type HistoryCode = keyof HistoryParams;

/** The code of a fault of an update or a patch, in addition to those of its transitions. */
export type UpdateCode = keyof UpdateParams;

/** The parameters of the issues of transitions, histories, updates and patches, by code. */
export type LifecycleParams = RefusalParams & AdviceParams & HistoryParams & UpdateParams;

/**
 * The parameters of the issues of registrations, by code. `compared` is the other value of the rule.
 */
export type RegistrationParams = {
  readonly 'registration/not-a-registration': { readonly received: Shown };
  readonly 'registration/not-won': { readonly member: string; readonly received: Shown };
  readonly 'registration/too-early': { readonly received: Shown; readonly compared: Shown };
  readonly 'registration/too-late': { readonly received: Shown; readonly compared: Shown };
  readonly 'registration/signed-in-future': { readonly received: Shown; readonly compared: Shown };
  readonly 'registration/signed-before-creation': { readonly received: Shown; readonly compared: Shown };
  readonly 'registration/ends-before-start': { readonly received: Shown; readonly compared: Shown };
  readonly 'registration/end-missing': { readonly received: Shown };
  readonly 'registration/solution-above-contract': { readonly received: Shown; readonly compared: Shown };
  readonly 'registration/marketplace-date-missing': NoParams;
  readonly 'registration/bad-date-time': { readonly member: string; readonly received: Shown };
  readonly 'registration/locked': { readonly status: string; readonly received: Shown; readonly previous: Shown };
};
