import { html } from "hono/html";
import type { ApiDescription } from "./description.ts";

export type Schema = NonNullable<NonNullable<ApiDescription["components"]>["schemas"]>[string];
export type Html = ReturnType<typeof html>;

/** A word of the API in a text. */
export const code = (text: string): Html => html`<code>${text}</code>`;

/** A paragraph in which `…` marks words of the API. */
export function prose(text: string | undefined): Html {
  if (text === undefined) return html``;
  return html`<p>${text.split("`").map((part, index) => (index % 2 === 1 ? code(part) : part))}</p>`;
}

/** The properties of an object, one row each. */
export function renderProperties(schema: Schema): Html {
  if (!("properties" in schema) || schema.properties === undefined) return html``;
  const rows = Object.entries(schema.properties).map(
    ([name, property]) =>
      html`<tr><td>${code(name)}</td><td>${renderType(property)}${schema.required?.includes(name) ? "" : html` <span class="type">optional</span>`}</td><td>${prose(property.description)}</td></tr>`,
  );
  return html`<div class="wide"><table><tbody>${rows}</tbody></table></div>`;
}

/** The type of a value in a few words, with links to the objects it names. */
export function renderType(schema: Schema): Html {
  if ("$ref" in schema && schema.$ref !== undefined) {
    const name = schema.$ref.split("/").at(-1) ?? "";
    return html`<a href="#${name}">${name}</a>`;
  }
  if ("anyOf" in schema && schema.anyOf !== undefined) return join(schema.anyOf.map(renderType), " or ");
  if ("enum" in schema && schema.enum !== undefined) {
    return html`<span class="type">${schema.enum.map(String).join(" | ")}</span>`;
  }
  if ("items" in schema && schema.items !== undefined)
    return html`<span class="type">array of ${renderType(schema.items)}</span>`;
  if ("properties" in schema && schema.properties !== undefined) {
    const names = Object.keys(schema.properties).join(", ");
    return html`<span class="type">${typeNames(schema)} { ${names} }</span>`;
  }
  return html`<span class="type">${typeNames(schema)}${limitsOf(schema)}</span>`;
}

function typeNames(schema: Schema): string {
  if (!("type" in schema) || schema.type === undefined) return "any";
  const names = [schema.type].flat().join(" or ");
  return schema.format === undefined ? names : `${names} (${schema.format})`;
}

function limitsOf(schema: Schema): string {
  if ("$ref" in schema && schema.$ref !== undefined) return "";
  const { minimum, maximum, maxLength, default: fallback } = schema as { [name: string]: unknown };
  const parts = [
    minimum !== undefined && maximum !== undefined ? `${minimum} to ${maximum}` : null,
    maxLength === undefined ? null : `at most ${maxLength} characters`,
    fallback === undefined ? null : `default ${fallback}`,
  ].filter((part) => part !== null);
  return parts.length === 0 ? "" : `, ${parts.join(", ")}`;
}

function join(parts: Html[], separator: string): Html {
  return html`${parts.map((part, index) => (index === 0 ? part : html`${separator}${part}`))}`;
}
