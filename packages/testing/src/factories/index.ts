export * from '../generated/factories/default.ts';
export type { FaultKind, IllegalHistory } from '../histories/illegal.ts';
export type { Overrides, With } from '../overrides/overrides.ts';
export type { PatchOperation } from '../patches/operation.ts';
export type { Factory, FactoryOptions } from './factory.ts';
export type { HistoryFactory, IllegalHistoryFactory, IllegalLifeOptions, LifeOptions } from './history.ts';
export type { PatchFactory, PatchOptions } from './patch.ts';
export type { SeedOptions } from './turn.ts';
export type { WireOptions, WireSpelling } from './wire.ts';
