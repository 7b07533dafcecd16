const overflow = /needs more than 64 bits|Loopscope/;
// The reference is a 32-bit platform with the error numbers of Emscripten; on other platforms CPython behaves differently here.
const machine = /too large to convert to C (long|ssize_t)|\(68, 'Result not representable'\)/;

const deadlocked = 3;
const limited = 4;

/**
 * Compares two results `[status, stdout, stderr, schedule]`: `equal`, `different`, `refused` by the engine, or `invalid` when the reference
 * has no result.
 */
export function compare(reference, result) {
  if (typeof reference[0] === "string" || reference[0] === limited) return "invalid";
  if (result[0] === limited && reference[3] === undefined) return "invalid";
  if (isRefusal(result)) return "refused";
  if (isEqual(reference, result)) return "equal";
  return machine.test(reference[1]) || machine.test(reference[2]) ? "invalid" : "different";
}

const isRefusal = ([status, stdout, stderr]) =>
  (status === 2 && !/: (syntax|indentation)-error: /.test(stderr)) ||
  overflow.test(stdout) ||
  overflow.test(lastLine(stderr));

const isEqual = (reference, result) => differingPart(reference, result) === undefined;

/** The first part of two results that differs: `status`, `stdout`, `schedule` or `stderr` (its last line, where the program failed). */
export function differingPart([status, stdout, stderr, schedule = ""], [otherStatus, ...other]) {
  const [otherStdout, otherStderr, otherSchedule = ""] = other;
  if (typeof otherStatus === "string") return "crash";
  if (status !== otherStatus) return "status";
  if (withoutAddresses(stdout) !== withoutAddresses(otherStdout)) return "stdout";
  if (schedule !== otherSchedule) return "schedule";
  const isStderrEqual = status === 0 || status === deadlocked || lastLine(stderr) === lastLine(otherStderr);
  return isStderrEqual ? undefined : "stderr";
}

const withoutAddresses = (text) => text.replaceAll(/\b0x[0-9a-f]+>/g, "0x…>");
const crashReason = (text) =>
  /(runtime error|ERROR: \w+Sanitizer): .*/.exec(text)?.[0].slice(0, 120) ?? text.slice(0, 120);
const lastLine = (text) => text.trimEnd().split("\n").at(-1);

/** The first lines that differ, `[reference's, engine's]`, of stdout, of the schedule or of the end of stderr. */
export function firstDifference([status, stdout, stderr, schedule = ""], [otherStatus, ...other]) {
  const [otherStdout, otherStderr, otherSchedule = ""] = other;
  if (typeof otherStatus === "string") return ["a result", `${otherStatus} ${crashReason(otherStderr)}`];
  const lines =
    differingLines(withoutAddresses(stdout), withoutAddresses(otherStdout)) ??
    differingLines(schedule, otherSchedule)?.map((row) => `row ${row}`);
  return lines ?? [`status ${status}: ${lastLine(stderr)}`, `status ${otherStatus}: ${lastLine(otherStderr)}`];
}

function differingLines(text, otherText) {
  const [left, right] = [text.split("\n"), otherText.split("\n")];
  const index = left.findIndex((line, number) => line !== right[number]);
  if (index < 0 && left.length >= right.length) return undefined;
  const place = index < 0 ? left.length : index;
  return [left[place] ?? "(nothing)", right[place] ?? "(nothing)"];
}
