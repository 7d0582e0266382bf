import { describe, expect, test } from "vitest";
import { LIMITS } from "../../src/domain/limits.ts";
import { connectDatabase } from "../../src/store/client.ts";
import { openTestDatabase } from "../support/database.ts";
import { openAppOver, post, postJson } from "./open-app.ts";

const database = openTestDatabase();
const app = openAppOver(connectDatabase(database.connectionString, database.endpoint));
const NDJSON = "application/x-ndjson";

const report = (place: string) =>
  `The ferry to ${place} was cancelled on Monday.\n\nPassengers in ${place} waited for the next one until the evening, ` +
  `when the harbour of ${place} opened again and the first boat of the day came in from the islands.`;
const item = (place: string, fields: object = {}) => ({ text: report(place), title: `Ferry to ${place}`, ...fields });

interface Answer {
  results: { index: number; status: number; result?: string; id?: string; problem?: { code: string } }[];
  [count: string]: unknown;
}

const readAnswer = async (answer: Response) => ({ status: answer.status, ...((await answer.json()) as Answer) });
interface Submitted {
  result: string;
  id: string;
  content_hash: string;
  near_duplicate_of: unknown;
}
const submit = async (fields: object) => (await (await postJson(app, "/v1/articles", fields)).json()) as Submitted;

const postLines = async (lines: string[]) =>
  readAnswer(await post(app, "/v1/articles/batch", lines.join("\n"), NDJSON));
const postList = async (articles: unknown[]) => readAnswer(await postJson(app, "/v1/articles/batch", { articles }));

describe("a batch", () => {
  test("lets others be answered while it is processed", async () => {
    const events: string[] = [];
    const noting = new Proxy(connectDatabase(database.connectionString, database.endpoint), {
      get: (target, name) => {
        if (name === "execute") events.push("saved");
        return Reflect.get(target, name);
      },
    });
    const busy = openAppOver(noting);
    const batch = postJson(busy, "/v1/articles/batch", { articles: Array.from({ length: 80 }, () => item("Brač")) });
    // In an event of its own, as a request that comes in later.
    await new Promise((resolve) => setTimeout(resolve, 0));
    await Promise.resolve(busy.request("/health")).then(() => events.push("answered"));
    expect((await batch).status).toBe(207);
    expect(events).toEqual(["answered", "saved"]);
  });

  /** A batch of which nothing comes until it is sent, and whether it has been asked for. */
  const slowBatch = () => {
    let sending: ReadableStreamDefaultController<Uint8Array> | undefined;
    const body = new ReadableStream<Uint8Array>(
      {
        pull: (controller) => {
          sending = controller;
        },
      },
      { highWaterMark: 0 },
    );
    const answer = post(app, "/v1/articles/batch", body, NDJSON);
    const isRead = () => sending !== undefined;
    const send = async (one: object) => {
      while (sending === undefined) await pause(10);
      sending.enqueue(new TextEncoder().encode(JSON.stringify(one)));
      sending.close();
      return readAnswer(await answer);
    };
    return { isRead, send };
  };
  const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

  test("is not read before there is room for it, however many come at once", async () => {
    const [first, second] = [slowBatch(), slowBatch()];
    await pause(100);
    expect([first.isRead(), second.isRead()]).toEqual([true, false]);
    expect(await first.send(item("Sušac"))).toMatchObject({ status: 207, created: 1 });
    expect(await second.send(item("Palagruža"))).toMatchObject({ status: 207, created: 1 });
  });

  test.each([
    ["/v1/articles", 201],
    ["/v1/analyze", 200],
  ])("has long submissions to %s wait while it takes the room, and no short ones", async (path, status) => {
    const batch = slowBatch();
    while (!batch.isRead()) await pause(10);
    const events: string[] = [];
    const submitted = async (place: string, length: number) => {
      const headers = { "Content-Type": "application/json", "Content-Length": String(length) };
      const answer = await app.request(path, { method: "POST", headers, body: JSON.stringify(item(place)) });
      expect(answer.status).toBe(status);
      events.push(place);
    };
    const both = Promise.all([submitted("Jabuka", LIMITS.BODY_BYTES), submitted("Biševo", 300)]);
    await pause(300);
    await batch.send(item(`Svetac for ${path}`));
    events.push("batch");
    await both;
    expect(events).toEqual(["Biševo", "batch", "Jabuka"]);
  });

  test("answers each of its submissions in order, in lines and as a list", async () => {
    const lines = await postLines([item("Vis"), item("Hvar"), item("Vis")].map((one) => JSON.stringify(one)));
    expect(lines).toMatchObject({ status: 207, created: 2, duplicate: 1, updated: 0, rejected: 0 });
    expect(lines.results.map(({ index, status, result }) => [index, status, result])).toEqual([
      [0, 201, "created"],
      [1, 201, "created"],
      [2, 200, "duplicate"],
    ]);
    expect(lines.results[2]!.id).toBe(lines.results[0]!.id);
    const list = await postList([item("Hvar"), item("Cres")]);
    expect(list.results.map(({ result }) => result)).toEqual(["duplicate", "created"]);
    expect(list.results[0]!.id).toBe(lines.results[1]!.id);
  });

  test("has no bad submission that spoils another", async () => {
    const lines = [
      JSON.stringify(item("Rab")),
      '{"text": "half',
      "",
      JSON.stringify({ text: " \n " }),
      JSON.stringify({ ...item("Krk"), colour: "red" }),
      '{"text": "The \\ud800 lone half and the \\u0000 zero are told on the radio in Zadar."}',
      JSON.stringify(item("Pag", { external_id: "\0" })),
      "[".repeat(100),
      JSON.stringify(item("Ist")),
    ];
    const { results, ...counts } = await postLines(lines);
    expect(results.map(({ result, problem }) => result ?? problem?.code)).toEqual([
      ...["created", "malformed_json", "empty_article", "invalid_field"],
      ...["created", "invalid_field", "malformed_json", "created"],
    ]);
    expect(results.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(counts).toMatchObject({ status: 207, created: 3, rejected: 5 });
  });

  test("resolves what is the same article inside it as if its submissions came one after the other", async () => {
    const url = "https://news.example/ferry/lastovo";
    const { results } = await postList([
      item("Lastovo", { url, external_id: "l", source: "Ferry News" }),
      item("Lastovo and back", { url }),
      item("Lastovo and back", { url: `${url}?utm_source=x` }),
      item("Lastovo again", { external_id: "l", source: "Ferry News" }),
      item("Lastovo"),
      item("Lastovo", { url }),
    ]);
    expect(results.map(({ result, matched_by: how }: Record<string, unknown>) => [result, how])).toEqual([
      ["created", undefined],
      ["updated", "url"],
      ["duplicate", "url"],
      ["updated", "external_id"],
      ["duplicate", "content"],
      ["updated", "url"],
    ]);
    expect(new Set(results.map(({ id }) => id)).size).toBe(1);
    const revisions = await (await app.request(`/v1/articles/${results[0]!.id}/revisions`)).json();
    expect(revisions).toMatchObject({ data: [{ number: 3 }, { number: 2 }, { number: 1 }], next_cursor: null });
  });

  test("updates one article by two of its keys, and both contents are kept", async () => {
    const url = "https://news.example/ferry/mljet";
    const known = { external_id: "m", source: "Ferry News" };
    const [first] = (await postList([item("Mljet", { url, ...known })])).results;
    const { results } = await postList([item("Mljet North", known), item("Mljet South", { url })]);
    expect(results.map(({ result, id }) => [result, id])).toEqual([
      ["updated", first!.id],
      ["updated", first!.id],
    ]);
    expect(await (await app.request(`/v1/articles/${first!.id}`)).json()).toMatchObject({
      title: "Ferry to Mljet South",
    });
  });

  test("is refused whole when it is no batch, too long or too large", async () => {
    const codeOf = async (answer: Promise<Response>) => {
      const { status, code } = (await (await answer).json()) as { status: number; code: string };
      return [status, code];
    };
    const path = "/v1/articles/batch";
    expect(await codeOf(postJson(app, path, [item("Unije")]))).toEqual([400, "invalid_field"]);
    expect(await codeOf(postJson(app, path, { articles: [], more: 1 }))).toEqual([400, "invalid_field"]);
    expect(await codeOf(post(app, path, "{", "application/json"))).toEqual([400, "malformed_json"]);
    expect(await codeOf(post(app, path, "text"))).toEqual([415, "unsupported_media_type"]);
    const many = "{}\n".repeat(LIMITS.BATCH_ITEMS + 1);
    expect(await codeOf(post(app, path, many, NDJSON))).toEqual([400, "invalid_field"]);
    expect(await codeOf(post(app, path, "x".repeat(LIMITS.BATCH_BYTES + 1), NDJSON))).toEqual([413, "body_too_large"]);
    expect(await postList([])).toMatchObject({ status: 207, results: [], created: 0 });
  });
});

describe("revisions", () => {
  test("are the earlier contents, whole", async () => {
    const url = "https://news.example/ferry/susak";
    const first = await submit(item("Susak", { url }));
    await submit(item("Susak and Unije", { url }));
    const path = `/v1/articles/${first.id}/revisions`;
    const { data } = (await (await app.request(path)).json()) as { data: Record<string, unknown>[] };
    expect(data).toMatchObject([{ number: 1, title: "Ferry to Susak", content_hash: first.content_hash }]);
    const { result: _, ...article } = first;
    const revision = (await (await app.request(`${path}/1`)).json()) as object;
    expect(revision).toEqual({ ...data[0], article });
    for (const missing of [`${path}/2`, `${path}/0`, `${path}/x`]) {
      expect((await app.request(missing)).status).toBe(404);
    }
    expect((await app.request(`${path}?cursor=x`)).status).toBe(400);
  });

  test("are none of an article that was never updated, and unknown of one that is not there", async () => {
    const { id } = await submit(item("Olib"));
    expect(await (await app.request(`/v1/articles/${id}/revisions`)).json()).toEqual({ data: [], next_cursor: null });
    await app.request(`/v1/articles/${id}`, { method: "DELETE" });
    expect((await app.request(`/v1/articles/${id}/revisions`)).status).toBe(404);
  });
});

describe("a near-duplicate", () => {
  const long = (place: string) =>
    Array.from(
      { length: 6 },
      (_, at) => `${report(`${place} ${at}`)} Line ${at} of ${place} was the ${at + 2}th to open.`,
    ).join("\n\n");

  test("is stored, and linked to the earliest article that it repeats", async () => {
    const first = await submit({ title: "Ferries wait", text: long("Lošinj") });
    const reprint = await submit({ title: "Boats are late", text: long("Lošinj") });
    const longer = await submit({
      title: "Late boats",
      text: `${long("Lošinj")}\n\nThe company said that it was sorry for the delay.`,
    });
    const other = await submit({ title: "Ferries wait", text: long("Split") });
    expect(first.near_duplicate_of).toBeNull();
    expect(reprint).toMatchObject({ result: "created", near_duplicate_of: { id: first.id, similarity: 1 } });
    expect(longer).toMatchObject({ result: "created", near_duplicate_of: { id: first.id } });
    expect(other.near_duplicate_of).toBeNull();
  });

  test("is linked to one earlier in the same batch", async () => {
    const { results } = await postList([
      { title: "One", text: long("Brač") },
      { title: "Two", text: long("Brač") },
    ]);
    const second = await (await app.request(`/v1/articles/${results[1]!.id}`)).json();
    expect(second).toMatchObject({ near_duplicate_of: { id: results[0]!.id } });
  });
});
