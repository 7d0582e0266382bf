/** Outcome of a step that can fail for a reason the caller must handle. */
export type Result<Value, Reason> = { ok: true; value: Value } | { ok: false; reason: Reason };

/** Wraps a success. */
export const ok = <Value>(value: Value): { ok: true; value: Value } => ({ ok: true, value });

/** Wraps a failure and its reason. */
export const fail = <Reason>(reason: Reason): { ok: false; reason: Reason } => ({ ok: false, reason });
