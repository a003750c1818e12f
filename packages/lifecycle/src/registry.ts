export { defaultRevision, registrations, registry } from './generated/registry.ts';
