/** @type {import('jest').Config} */
export default {
  testMatch: ['**/*.jest.ts'],
  setupFilesAfterEnv: ['@referral-kit/testing/jest'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/strip-types.js' },
};
