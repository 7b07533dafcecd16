// Reads the expectations in a program's comments, and writes them from a run of the reference.

const comment = /(?:^|\s)# expect( error| exit| stderr| refusal)?:(?: (.*))?$/;
const widestLine = 120;

/**
 * What a program's comments expect: `stdout` (its lines), `error` (stderr's last line, or undefined), `exitCode`,
 * `stderr` (texts that lines of stderr contain, in order), `refusals` (`{ id, line }`), and `any`: whether it has expectations.
 */
export function readExpectations(source) {
  /** @type {{ stdout: string[], error: string | undefined, exitCode: number, stderr: string[], refusals: { id: string, line: number }[], any: boolean }} */
  const expected = { stdout: [], error: undefined, exitCode: 0, stderr: [], refusals: [], any: false };
  source.split("\n").forEach((text, index) => {
    const [, kind, value = ""] = comment.exec(text) ?? [];
    if (!comment.test(text)) return;
    expected.any = true;
    if (kind === undefined) expected.stdout.push(value.trimEnd());
    else if (kind === " error") {
      expected.error = value;
      expected.exitCode = 1;
    } else if (kind === " exit") expected.exitCode = Number(value);
    else if (kind === " stderr") expected.stderr.push(value);
    else {
      expected.refusals.push({ id: value, line: index + 1 });
      expected.exitCode = 2;
    }
  });
  return expected;
}

/** The text without its expectations. */
export function withoutExpectations(source) {
  const kept = [];
  for (const text of source.trimEnd().split("\n")) {
    if (!comment.test(text)) kept.push(text);
    else if (text.replace(comment, "").trim() !== "") kept.push(text.replace(comment, "").trimEnd());
  }
  return `${kept.join("\n").trimEnd()}\n`;
}

/**
 * The text of a program with the results of a run as comments. Lines of stderr that name the program's file are written without the
 * folder, so that they hold wherever the program is run.
 */
export function withExpectations(path, source, { exitCode, stdout, stderr, stdoutLines }) {
  const lines = source.trimEnd().split("\n");
  const printed = stdout === "" ? [] : stdout.replace(/\n$/, "").split("\n");
  const places = printed.map((_, index) => stdoutLines[index] ?? 0);
  // A comment inside a string or statement that spans lines would change the program.
  const spanning = /"""|'''|\\$/m.test(source);
  const inOrder = !spanning && places.every((place, index) => place > 0 && place >= (places[index - 1] ?? 0));
  const result = [];
  const atEnd = [];
  lines.forEach((text, index) => {
    const here = inOrder ? printed.filter((_, at) => places[at] === index + 1).map(line) : [];
    const together = `${text}  ${here[0]}`;
    if (here.length === 1 && together.length <= widestLine) result.push(together);
    else result.push(text, ...here.map((expectation) => indentation(text) + expectation));
  });
  if (!inOrder) atEnd.push(...printed.map(line));
  const errors = stderr.trimEnd().split("\n");
  if (exitCode === 1) atEnd.push(`# expect error: ${errors.at(-1)}`);
  else {
    if (exitCode !== 0) atEnd.push(`# expect exit: ${exitCode}`);
    const told = errors.filter((text) => /^\S/.test(text) && !/^(Traceback|RuntimeWarning: Enable)/.test(text));
    const folder = path.slice(0, path.lastIndexOf("/") + 1);
    atEnd.push(
      ...told.map(
        (text) =>
          `# expect stderr: ${text
            .replace(/^\S+:\d+: /, "")
            .split(folder)
            .at(-1)}`,
      ),
    );
  }
  return `${[...result, ...atEnd].join("\n")}\n`;
}

function line(text) {
  return `# expect: ${text}`.trimEnd();
}

function indentation(text) {
  return /^\s*/.exec(text)?.[0] ?? "";
}
