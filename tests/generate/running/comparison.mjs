const overflow = /needs more than 64 bits|Loopscope/;

/**
 * How two results `[status, stdout, stderr]` compare: `equal`, `different`, `refused` by the engine, or `invalid`, where the reference
 * itself has no result.
 */
export function compare(reference, result) {
  if (typeof reference[0] === "string") return "invalid";
  if (result[0] === 4) return "invalid";
  if (isRefusal(result)) return "refused";
  return isEqual(reference, result) ? "equal" : "different";
}

const isRefusal = ([status, stdout, stderr]) =>
  (status === 2 && !/: (syntax|indentation)-error: /.test(stderr)) ||
  overflow.test(stdout) ||
  overflow.test(lastLine(stderr));

function isEqual([status, stdout, stderr], [otherStatus, otherStdout, otherStderr]) {
  return (
    status === otherStatus &&
    withoutAddresses(stdout) === withoutAddresses(otherStdout) &&
    (status === 0 || lastLine(stderr) === lastLine(otherStderr))
  );
}

const withoutAddresses = (text) => text.replaceAll(/\b0x[0-9a-f]+>/g, "0x…>");
const crashReason = (text) =>
  /(runtime error|ERROR: \w+Sanitizer): .*/.exec(text)?.[0].slice(0, 120) ?? text.slice(0, 120);
const lastLine = (text) => text.trimEnd().split("\n").at(-1);

/** The first lines that differ, `[reference's, engine's]`, of stdout or of the end of stderr. */
export function firstDifference([status, stdout, stderr], [otherStatus, otherStdout, otherStderr]) {
  if (typeof otherStatus === "string") return ["a result", `${otherStatus} ${crashReason(otherStderr)}`];
  const [left, right] = [withoutAddresses(stdout).split("\n"), withoutAddresses(otherStdout).split("\n")];
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    if (left[index] !== right[index]) return [left[index] ?? "(nothing)", right[index] ?? "(nothing)"];
  }
  return [`status ${status}: ${lastLine(stderr)}`, `status ${otherStatus}: ${lastLine(otherStderr)}`];
}
