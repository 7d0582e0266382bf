import { expect, test } from "vitest";
import { clean } from "./submission.ts";

test("tabs are white space like any other, within lines, around them and between them", () => {
  const first =
    "The council of the river town approved a new bridge on Monday after two years of debate about its cost.";
  const second =
    "Work will begin in spring, the mayor said, and the old ferry will run until the bridge is open to traffic.";
  const tabbed = (text: string) => text.replaceAll(" ", "\t").replace("\t", " \t ");
  expect(clean(`\t${tabbed(first)}\t\n\t\n${tabbed(second)}`).body).toBe(`${first}\n\n${second}`);
});
