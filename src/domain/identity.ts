/** What an article is recognised by, the surest first. */
export const IDENTITY_KINDS = ["external_id", "url", "content"] as const;
export type IdentityKind = (typeof IDENTITY_KINDS)[number];
