import pack from "./generated/knowledge.bin";
import { loadKnowledge } from "./load.ts";

/** Loaded once, when the Worker starts. */
export const knowledge = loadKnowledge(pack);
