export type { Diagnostic } from "../../engine/outcome.ts";
