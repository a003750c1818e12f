// Generated from schemas/2022-04-21/contact-preference.schema.json; do not edit. To update it: npm run generate

/**
 * How a person wants to be written to.
 */
export interface ContactPreference {
  /**
   * Language and region of messages to the person, such as en-us.
   */
  locale?: string;
  /**
   * Whether the person gets no notifications.
   */
  disableNotifications?: boolean;
}
