import pack from "./generated/knowledge.bin";
import { Knowledge } from "./load.ts";

/** Opened once, when the Worker starts; its parts are read when they are first needed. */
export const knowledge = new Knowledge(pack);
