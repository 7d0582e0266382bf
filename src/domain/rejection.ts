import type { Scope } from "./api-key.ts";

/** Why a request cannot be done. The tag is the stable, machine-readable `code` of the problem sent. */
export type Rejection =
  | EntryRejection
  | { code: "malformed_json"; detail: string }
  | { code: "invalid_field"; errors: FieldError[] }
  | { code: "invalid_parameter"; errors: FieldError[] }
  | { code: "invalid_cursor"; detail: string }
  | { code: "unsupported_media_type"; contentType: string | null; accepted: readonly string[] }
  | { code: "unsupported_charset"; charset: string }
  | { code: "unsupported_content_encoding"; encoding: string }
  | { code: "body_too_large"; limitBytes: number }
  | { code: "empty_article"; detail: string }
  | { code: "unusable_submission"; detail: string }
  | { code: "not_found"; detail: string }
  | { code: "method_not_allowed"; allow: string[] }
  | { code: "not_ready"; errors: FieldError[]; retryAfterSeconds: number }
  | { code: "database_unavailable"; errors?: FieldError[]; retryAfterSeconds: number };

/** Why a request is turned away before its route looks at it. */
export type EntryRejection =
  | { code: "invalid_idempotency_key" }
  | { code: "idempotency_key_reused" }
  | { code: "idempotency_key_in_flight"; retryAfterSeconds: number }
  | { code: "key_required"; scope: Scope }
  | { code: "invalid_key" }
  | { code: "insufficient_scope"; scope: Scope }
  | { code: "cross_origin" }
  | { code: "rate_limited"; limit: number; retryAfterSeconds: number }
  | { code: "uri_too_long" }
  | { code: "headers_too_large" };

/** One thing wrong with one field or parameter. `path` is the field's name, dotted where nested. */
export interface FieldError {
  path: string;
  code: string;
  message: string;
}
