import { canonicalUrl } from "../domain/canonical-url.ts";
import { toHex } from "../domain/hex.ts";
import { foldSource } from "./fold-source.ts";

/** Keys as UUIDs, in the order of IDENTITY_KINDS (`resolve_submissions` knows it); null where there is none of a kind. */
export type IdentityKeys = readonly [external: string | null, url: string | null, content: string];

interface Identified {
  externalId: string | null;
  /** Whose external id it is; two sources may use the same. */
  externalSource: string | null;
  url: string | null;
  /** Hex SHA-256. */
  contentHash: string;
}

/** The keys of an article: 128 bits of SHA-256 each, so that any length fits an index and none says what it stands for. */
export async function identityKeys(article: Identified): Promise<IdentityKeys> {
  const { externalId, externalSource, contentHash } = article;
  const url = article.url === null ? null : canonicalUrl(article.url);
  return [
    externalId === null ? null : await hash(`external_id\n${foldSource(externalSource ?? "")}\n${externalId}`),
    url === null ? null : await hash(`url\n${url}`),
    toUuid(contentHash),
  ];
}

async function hash(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return toUuid(toHex(new Uint8Array(digest)));
}

function toUuid(hex: string): string {
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join("-");
}
