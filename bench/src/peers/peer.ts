/** A fault as some peer reports it. Every peer's has a message. */
export interface Fault {
  readonly message: string;
}

/** One way to hold a referral to the contract. */
export interface Peer {
  readonly name: string;
  /** The verdict, by the fastest way that the peer documents. */
  readonly is: (data: unknown) => boolean;
  /** The faults, finished as the peer hands them to its user; absent when it has only a verdict. */
  readonly faults?: (data: unknown) => readonly Fault[];
}

/** No fault at all. */
export const none: readonly Fault[] = [];
