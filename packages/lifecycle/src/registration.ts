export * from './generated/registration.ts';
