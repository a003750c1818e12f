/** The file of the configuration. */
export const configName = 'referral-kit.config.json';

/** The member of `package.json` that may hold the configuration instead. */
export const configMember = 'referral-kit';

/** The file that may hold the configuration as a member. */
export const manifestName = 'package.json';

/** What a baseline is called unless told. */
export const baselineName = 'referral-kit.baseline.json';
