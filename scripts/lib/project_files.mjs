import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";

/** The project's files that match git's patterns (all without one), new ones included and ignored ones left out, by path from the root. */
export function projectFiles(...patterns) {
  const listing = ["ls-files", "--cached", "--others", "--exclude-standard", ...patterns];
  return execFileSync("git", listing, { encoding: "utf8" })
    .split("\n")
    .filter((path) => path !== "" && existsSync(path));
}
