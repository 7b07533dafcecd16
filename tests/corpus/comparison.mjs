// Compares a run with the program's comments and with another engine's run.

const diagnostic = /^.*?:(\d+):\d+: ([a-z][a-z0-9-]*): /;

/** Complaints about a run that differs from the program's expectations; empty if it does not. */
export function againstExpectations(expected, result) {
  const complaints = [];
  if (result.exitCode !== expected.exitCode) {
    complaints.push(`exit status ${result.exitCode}, expected ${expected.exitCode}${firstWords(result.stderr)}`);
  }
  const printed = result.stdout === "" ? [] : result.stdout.replace(/\n$/, "").split("\n");
  complaints.push(
    ...firstDifference(
      "line of stdout",
      printed.map((text) => text.trimEnd()),
      expected.stdout,
    ),
  );
  if (expected.error !== undefined && lastLine(result.stderr) !== expected.error) {
    complaints.push(`stderr ends '${lastLine(result.stderr)}', expected '${expected.error}'`);
  }
  let rest = result.stderr.split("\n");
  for (const text of expected.stderr) {
    const found = rest.findIndex((candidate) => candidate.includes(text));
    if (found < 0) complaints.push(`stderr lacks '${text}'`);
    rest = rest.slice(found + 1);
  }
  return complaints;
}

/** Complaints about a run of a lesson, which has no expectations: it must print something and end by itself or in a deadlock. */
export function againstLesson({ exitCode, stdout, stderr }) {
  const complaints = [];
  if (exitCode !== 0 && exitCode !== 3) complaints.push(`exit status ${exitCode}${firstWords(stderr)}`);
  if (stdout === "") complaints.push("it prints nothing");
  return complaints;
}

/** Complaints about a run that should equal the reference's. */
export function againstReference(reference, result) {
  const complaints = [];
  if (result.exitCode !== reference.exitCode) {
    complaints.push(`exit status ${result.exitCode}, the reference's ${reference.exitCode}`);
  }
  complaints.push(...firstDifference("line of stdout", result.stdout.split("\n"), reference.stdout.split("\n")));
  complaints.push(...firstDifference("row of the schedule", rows(result), rows(reference)));
  const ranToEnd = reference.exitCode !== 3 && reference.exitCode !== 4;
  if (ranToEnd && lastLine(result.stderr) !== lastLine(reference.stderr)) {
    complaints.push(`stderr ends '${lastLine(result.stderr)}', the reference's '${lastLine(reference.stderr)}'`);
  }
  return complaints;
}

/** Complaints about all of stderr without frames of library files, for close checks of tracebacks. */
export function againstReferenceErrors(path, reference, result) {
  return firstDifference("line of stderr", ownLines(path, result.stderr), ownLines(path, reference.stderr));
}

/** Complaints about a run that should have been refused with exactly these diagnostics. */
export function againstRefusals(expected, result) {
  const complaints = [];
  if (result.exitCode !== 2) complaints.push(`exit status ${result.exitCode}, expected 2${firstWords(result.stderr)}`);
  const found = result.stderr
    .split("\n")
    .map((text) => diagnostic.exec(text))
    .filter((match) => match !== null)
    .map(([, line, id]) => `line ${line}: ${id}`);
  const wanted = expected.refusals.map(({ id, line }) => `line ${line}: ${id}`);
  return [...complaints, ...firstDifference("diagnostic", found, wanted)];
}

function firstDifference(what, actual, expected) {
  const length = Math.max(actual.length, expected.length);
  for (let index = 0; index < length; index += 1) {
    if (actual[index] !== expected[index]) {
      return [`${what} ${index + 1}: ${shown(actual[index])}, expected ${shown(expected[index])}`];
    }
  }
  return [];
}

function shown(text) {
  return text === undefined ? "nothing" : JSON.stringify(text);
}

function rows({ schedule }) {
  return schedule.replace(/\n$/, "").split("\n");
}

function lastLine(text) {
  return text.trimEnd().split("\n").at(-1);
}

function firstWords(stderr) {
  return stderr === "" ? "" : ` (${lastLine(stderr).slice(0, 200)})`;
}

function ownLines(path, stderr) {
  const kept = [];
  let inLibrary = false;
  for (const text of stderr.split("\n")) {
    if (/^ {2}File "/.test(text)) inLibrary = !text.startsWith(`  File "${path}"`);
    else if (!text.startsWith("    ")) inLibrary = false;
    if (!inLibrary) kept.push(text);
  }
  return kept;
}
