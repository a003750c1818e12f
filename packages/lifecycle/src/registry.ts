export { defaultRevision, registry } from './generated/registry.ts';
