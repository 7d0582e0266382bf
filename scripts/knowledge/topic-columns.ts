import type { Row } from "./tables.ts";

/** Topics each after its parent, so that like words stand near each other in the pack. */
export function inTreeOrder(rows: readonly Row[]): Row[] {
  const parents = new Map(rows.map(({ cells }) => [cells.id ?? "", cells.parent ?? ""]));
  const pathOf = (id: string): string => (id === "" ? "" : `${pathOf(parents.get(id) ?? "")} ${id}`);
  const paths = new Map(rows.map((row) => [row, pathOf(row.cells.id ?? "")]));
  return [...rows].sort((a, b) => (paths.get(a)! < paths.get(b)! ? -1 : 1));
}

/**
 * The columns of topics in the order of their tree, each a line: steps between ids, levels below the top, numbers of Wikidata
 * items, English names. Columns pack smaller than rows.
 */
export function topicColumns(topics: readonly Row["cells"][]): string[] {
  const levels = new Map<string, number>();
  const columns: string[][] = [[], [], [], []];
  let before = 0;
  for (const { id = "", parent = "", wikidata = "", en = "" } of topics) {
    const level = parent === "" ? 0 : levels.get(parent)! + 1;
    levels.set(id, level);
    for (const [index, cell] of [Number(id) - before, level, wikidata.slice(1), en].entries()) {
      columns[index]!.push(String(cell));
    }
    before = Number(id);
  }
  return columns.map((cells) => cells.join("\t"));
}
