/**
 * `text.charCodeAt(index)` for loops over texts of every origin. V8 keeps a string in one of a dozen ways (flat, joined, cut out of
 * another, each of one or two bytes), and a loop that met more than four of them looks the method up anew for each unit. A bound
 * method is never looked up.
 */
export const unitAt = Function.prototype.call.bind(String.prototype.charCodeAt) as (
  text: string,
  index: number,
) => number;
