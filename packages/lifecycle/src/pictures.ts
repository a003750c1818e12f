export { toDot } from './picture/dot.ts';
export { toMermaid } from './picture/mermaid.ts';
export { toXState, type XStateConfig, type XStateStatus } from './picture/xstate.ts';
