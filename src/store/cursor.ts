import type { ArticleFilter, Position } from "../domain/filter.ts";
import type { Rejection } from "../domain/rejection.ts";
import type { Result } from "../domain/result.ts";

export function encodeCursor(_position: Position, _filter: ArticleFilter): string {
  throw new Error("not written yet");
}

export function decodeCursor(_text: string, _filter: ArticleFilter): Result<Position, Rejection> {
  throw new Error("not written yet");
}
