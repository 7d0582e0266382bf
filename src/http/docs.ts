import { html, raw } from "hono/html";
import { SCOPE_FIELD } from "./define-route.ts";
import type { ApiDescription } from "./description.ts";
import { code, type Html, prose, renderProperties, renderType, type Schema } from "./docs-schema.ts";
import { DOCS_STYLE } from "./docs-style.ts";
import { PROBLEMS } from "./errors.ts";
import { LIMIT_ROWS } from "./limits-table.ts";

type PathItem = NonNullable<ApiDescription["paths"]>[string];
type Operation = NonNullable<PathItem["get"]>;
type Parameter = Extract<NonNullable<Operation["parameters"]>[number], { in: string }>;

/** One operation with where it is found. */
interface Entry {
  method: string;
  path: string;
  operation: Operation;
}

const METHODS = ["get", "post", "delete"] as const;

/** The API as one page of HTML without scripts. `origin` stands in the lines to try. */
export async function renderDocs(description: ApiDescription, origin: string): Promise<string> {
  const { info, tags = [], components } = description;
  const entries = entriesOf(description);
  const schemas = Object.entries(components?.schemas ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  const groups = tags.map((tag) => ({
    tag,
    entries: entries.filter((entry) => entry.operation.tags?.includes(tag.name)),
  }));
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${info.title} API</title>
<style>${raw(DOCS_STYLE)}</style>
</head>
<body>
<div class="page">
<header>
<h1>${info.title} API</h1>
${prose(info.description?.split("\n\n", 1)[0])}
<p>Machine-readable: <a href="/openapi.json">/openapi.json</a> (OpenAPI ${description.openapi}).</p>
</header>
<nav aria-label="Contents">
${groups.map((group) => html`<h2>${group.tag.name}</h2><ul>${group.entries.map(renderLink)}</ul>`)}
<h2>Objects</h2><ul>${schemas.map(([name]) => html`<li><a href="#${name}">${name}</a></li>`)}</ul>
<h2>Errors</h2><ul><li><a href="#errors">Problem codes</a></li></ul>
<h2>Limits</h2><ul><li><a href="#limits">How much of what</a></li></ul>
</nav>
<main>
${groups.map(
  (group) => html`<section><h2>${group.tag.name}</h2>${prose(group.tag.description)}
${group.entries.map((entry) => renderOperation(entry, components?.schemas ?? {}, origin))}</section>`,
)}
<section><h2>Objects</h2>${schemas.map(([name, schema]) => renderObject(name, schema))}</section>
${renderProblems()}
${renderLimits()}
</main>
</div>
</body>
</html>
`;
  return String(await page);
}

function entriesOf(description: ApiDescription): Entry[] {
  return Object.entries(description.paths ?? {}).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      return operation === undefined ? [] : [{ method, path, operation }];
    }),
  );
}

function renderLink({ method, path, operation }: Entry): Html {
  return html`<li><a href="#${operation.operationId}"><span class="method ${method}">${method}</span>${path}</a></li>`;
}

function renderOperation(entry: Entry, schemas: Record<string, Schema>, origin: string): Html {
  const { method, path, operation } = entry;
  const parameters = parametersOf(operation);
  return html`<article>
<h3 id="${operation.operationId}"><span class="method ${method}">${method}</span><code>${path}</code></h3>
<p><strong>${operation.summary}</strong></p>
${prose(operation.description)}
${prose(neededKey(operation))}
<h4>Try</h4>
${curlLines(entry, schemas, origin).map((line) => html`<pre class="line"><code>${line}</code></pre>`)}
${parameters.length === 0 ? "" : html`<h4>Parameters</h4>${renderParameters(parameters)}`}
${renderBody(operation)}
<h4>Answers</h4>
<div class="wide"><table><tbody>${Object.entries(operation.responses ?? {}).map(([status, response]) => renderAnswer(status, response))}</tbody></table></div>
</article>
`;
}

function neededKey(operation: Operation): string {
  const scope: unknown = operation[SCOPE_FIELD];
  return scope === "public" ? "Needs no key." : `Needs a key with the scope \`${String(scope)}\`.`;
}

function renderParameters(parameters: Parameter[]): Html {
  const rows = parameters.map((parameter) => {
    const schema = parameter.schema ?? {};
    return html`<tr><td>${code(parameter.name)} ${parameter.required ? html`<span class="needed">required</span>` : ""}</td>
<td class="type">${parameter.in}</td><td>${renderType(schema)}</td><td>${prose(parameter.description)}</td></tr>`;
  });
  return html`<div class="wide"><table><thead><tr><th>Name</th><th>In</th><th>Type</th><th></th></tr></thead><tbody>${rows}</tbody></table></div>`;
}

function renderBody(operation: Operation): Html {
  const body = operation.requestBody;
  if (body === undefined || !("content" in body)) return html``;
  const rows = Object.entries(body.content).map(
    ([type, media]) => html`<tr><td>${code(type)}</td><td>${media.schema ? renderType(media.schema) : ""}</td></tr>`,
  );
  return html`<h4>Body</h4>${prose(body.description)}<div class="wide"><table><tbody>${rows}</tbody></table></div>`;
}

function renderAnswer(status: string, response: NonNullable<Operation["responses"]>[string]): Html {
  const contents = Object.values((response.content ?? {}) as Record<string, { schema?: Schema }>);
  const headers = Object.keys((response.headers ?? {}) as Record<string, unknown>);
  const types = contents.map((media) => (media.schema === undefined ? "" : renderType(media.schema)));
  const extra = headers.length === 0 ? "" : html` <span class="type">with ${headers.join(", ")}</span>`;
  return html`<tr><td>${code(status)}</td><td>${prose(response.description)}</td><td>${types}${extra}</td></tr>`;
}

function renderObject(name: string, schema: Schema): Html {
  const example = "example" in schema ? schema.example : undefined;
  const shown =
    example === undefined
      ? ""
      : html`<details><summary>Example</summary><pre><code>${JSON.stringify(example, null, 2)}</code></pre></details>`;
  return html`<article><h3 id="${name}">${name}</h3>${prose(schema.description)}${renderProperties(schema)}${shown}</article>`;
}

function renderProblems(): Html {
  const rows = Object.entries(PROBLEMS).map(
    ([name, { status, title, meaning }]) =>
      html`<tr id="${name}"><td>${code(name)}</td><td>${status}</td><td>${prose(`${title}. ${meaning}`)}</td></tr>`,
  );
  return html`<section><h2 id="errors">Errors</h2><p>Sent as ${code("application/problem+json")}; the <code>code</code> is stable.</p>
<div class="wide"><table><thead><tr><th>Code</th><th>Status</th><th>Meaning</th></tr></thead><tbody>${rows}</tbody></table></div></section>`;
}

function renderLimits(): Html {
  const rows = LIMIT_ROWS.map(({ what, limit }) => html`<tr><td>${prose(what)}</td><td>${limit}</td></tr>`);
  return html`<section><h2 id="limits">Limits</h2><p>A field or parameter beyond its limit is a <code>400</code> that names it.</p>
<div class="wide"><table><tbody>${rows}</tbody></table></div></section>`;
}

/** Lines for a shell that make this request, one for each kind of body that has an example. */
function curlLines({ method, path, operation }: Entry, schemas: Record<string, Schema>, origin: string): string[] {
  const parameters = parametersOf(operation);
  const exampleOf = (parameter: Parameter): string => {
    const schema = parameter.schema;
    const example: unknown = schema !== undefined && "example" in schema ? schema.example : undefined;
    return example === undefined ? "" : String(Array.isArray(example) ? example[0] : example);
  };
  const filled = parameters
    .filter((parameter) => parameter.in === "path")
    .reduce((url, parameter) => url.replace(`{${parameter.name}}`, exampleOf(parameter)), path);
  const query = parameters
    .filter((parameter) => parameter.in === "query" && exampleOf(parameter) !== "")
    .slice(0, 2)
    .map((parameter) => `${parameter.name}=${exampleOf(parameter)}`);
  const address = (pairs: string[]) => quote(`${origin}${filled}${pairs.length === 0 ? "" : `?${pairs.join("&")}`}`);
  const body = operation.requestBody;
  if (body === undefined || !("content" in body)) {
    return [`curl ${method === "get" ? "" : `-X ${method.toUpperCase()} `}${address(method === "get" ? query : [])}`];
  }
  return Object.entries(body.content)
    .slice(0, 2)
    .map(([type, media]) => {
      const schema = media.schema ?? {};
      const target = "$ref" in schema ? schemas[schema.$ref?.split("/").at(-1) ?? ""] : schema;
      const example: unknown = target !== undefined && "example" in target ? target.example : "";
      const data = typeof example === "string" ? example : JSON.stringify(example);
      return `curl ${address([])} -H 'Content-Type: ${type}' \\\n  --data-binary ${quote(data)}`;
    });
}

/** One word for a POSIX shell. */
function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

function parametersOf(operation: Operation): Parameter[] {
  return (operation.parameters ?? []).filter((parameter): parameter is Parameter => "in" in parameter);
}
