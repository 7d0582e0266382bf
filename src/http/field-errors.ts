import type { z } from "@hono/zod-openapi";
import type { FieldError } from "../domain/rejection.ts";

/** Most errors told at once, and longest name repeated: a body of a million unknown fields gets a short answer. */
const TOLD_ERRORS = 20;
const NAME_CHARACTERS = 100;

/** Turns what a schema found wrong into errors that name the field or the parameter. */
export function toFieldErrors(issues: readonly z.core.$ZodIssue[], kind: "field" | "parameter"): FieldError[] {
  const errors: FieldError[] = [];
  for (const issue of issues) {
    if (errors.length >= TOLD_ERRORS) break;
    const path = issue.path.map(String).join(".");
    if (issue.code === "unrecognized_keys") {
      for (const key of issue.keys.slice(0, TOLD_ERRORS - errors.length)) {
        errors.push({
          path: shorten(path === "" ? key : `${path}.${key}`),
          code: `unknown_${kind}`,
          message: `unknown ${kind}`,
        });
      }
    } else {
      errors.push({
        path: path === "" ? "body" : shorten(path),
        code: codeOf(issue, kind),
        message: messageOf(issue, kind),
      });
    }
  }
  return errors;
}

function codeOf(issue: z.core.$ZodIssue, kind: "field" | "parameter"): string {
  switch (issue.code) {
    case "invalid_type":
      // A query parameter is a string or, where it is repeated, an array: any other type cannot arrive.
      return kind === "parameter" ? "repeated_parameter" : "wrong_type";
    case "too_big":
      return issue.origin === "string" || issue.origin === "array" ? "too_long" : "invalid_value";
    default:
      return "invalid_value";
  }
}

function messageOf(issue: z.core.$ZodIssue, kind: "field" | "parameter"): string {
  switch (issue.code) {
    case "invalid_type":
      return kind === "parameter" ? "may be given only once" : `must be ${NOUNS[issue.expected] ?? issue.expected}`;
    case "too_big":
      return issue.origin === "array"
        ? `must have at most ${issue.maximum} items`
        : `must have at most ${issue.maximum} characters`;
    case "too_small":
      return "must not be empty";
    case "invalid_value":
      return `must be one of ${issue.values.map(String).join(", ")}`;
    default:
      return issue.message;
  }
}

const NOUNS: Partial<Record<string, string>> = { string: "a string", array: "an array", object: "an object" };

function shorten(name: string): string {
  return name.slice(0, NAME_CHARACTERS).toWellFormed();
}
