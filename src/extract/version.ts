/** Version of the rules: stored with every report they read. */
export const RULES_VERSION = '1.3.0'
