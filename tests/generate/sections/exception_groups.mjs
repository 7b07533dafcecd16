// Exception groups: `except*`, split and subgroup, nested groups.

import { expression } from "../expressions/expression.mjs";
import { int, str } from "../types.mjs";
import { indented } from "./statements.mjs";

const leaves = ["ValueError", "TypeError", "KeyError", "Oops", "SubOops", "ZeroDivisionError"];
const handled = [
  ...leaves,
  "Exception",
  "(ValueError, TypeError)",
  "ExceptionGroup",
  "LookupError",
  "(Oops, KeyError)",
  "ArithmeticError",
];

const prelude = [
  "def tree(error, depth=0):",
  "    print('  ' * depth + type(error).__name__, error, error.args if depth == 0 else '')",
  "    for inner in getattr(error, 'exceptions', ()): tree(inner, depth + 1)",
];

function leaf(context) {
  const { random } = context;
  return `${random.pick(leaves)}(${random.chance(0.7) ? expression(context, random.pick([int, str]), 0) : ""})`;
}

function group(context, depth) {
  const { random } = context;
  const parts = random.several(1, 3, () =>
    depth > 0 && random.chance(0.35) ? group(context, depth - 1) : leaf(context),
  );
  const name = random.weighted([
    [8, "ExceptionGroup"],
    [1, "BaseExceptionGroup"],
  ]);
  if (random.chance(0.03))
    return random.pick([
      "ExceptionGroup('none', [])",
      "ExceptionGroup('one', [5])",
      "ExceptionGroup(1, [KeyError()])",
      "ExceptionGroup('alone')",
      "ExceptionGroup('text', 'ab')",
    ]);
  return `${name}(${random.pick(["'first'", "'inner'", "''"])}, ${random.chance(0.8) ? `[${parts.join(", ")}]` : `(${parts.join(", ")},)`})`;
}

function handlers(context) {
  const { random } = context;
  return random
    .several(1, 3, () => {
      const body = [random.pick(["tree(e)", "print(repr(e))", "print(len(e.exceptions), e.message)", "print(e)"])];
      if (random.chance(0.25))
        body.push(
          random.pick([
            "raise",
            `raise ${leaf(context)}`,
            `raise ${leaf(context)} from e`,
            `raise ${leaf(context)} from None`,
            "raise e",
            `raise ${group(context, 0)}`,
            "raise e.exceptions[0]",
          ]),
        );
      const caught = random.chance(0.95)
        ? random.pick(handled.filter((name) => name !== "ExceptionGroup"))
        : random.pick(handled);
      return [`except* ${caught} as e:`, ...indented(body)];
    })
    .flat();
}

/** Raises a group and handles it with `except*`. */
export function exceptStarSection(context) {
  const { random } = context;
  const name = context.fresh("f");
  const raised = random.chance(0.85) ? group(context, 2) : leaf(context);
  const lines = [...prelude, `def ${name}():`, "    try:"];
  if (random.chance(0.2)) lines.push("        print('body')");
  lines.push(random.chance(0.92) ? `        raise ${raised}` : "        pass");
  lines.push(...indented(handlers(context)));
  if (random.chance(0.25)) lines.push("    else:", "        print('else')");
  if (random.chance(0.3)) lines.push("    finally:", "        print('finally')");
  lines.push(
    "    return 'ended'",
    "try:",
    `    print(${name}())`,
    "except BaseException as error:",
    "    tree(error)",
    "    report(error)",
  );
  return lines;
}

/** The methods of groups. */
export function groupSection(context) {
  const { random } = context;
  const lines = [
    ...prelude,
    "try:",
    `    g = ${group(context, 2)}`,
    "except Exception as error:",
    "    report(error)",
    "    g = ExceptionGroup('made', [ValueError(1), ExceptionGroup('in', [KeyError('k')])])",
  ];
  if (random.chance(0.3)) lines.push("g.add_note('noted')");
  const uses = [
    () => "g.exceptions",
    () => "(g.message, str(g), repr(g), g.args[0])",
    () => `g.subgroup(${random.pick(handled)})`,
    () => `g.split(${random.pick(handled)})`,
    () => `g.subgroup(lambda e: isinstance(e, ${random.pick(handled)}))`,
    () => `g.subgroup(lambda e: not isinstance(e, BaseExceptionGroup))`,
    () => `g.split(lambda e: '${random.pick([..."ab1"])}' in str(e))`,
    () => "g.derive([ValueError('d')])",
    () => "g.derive([])",
    () => "isinstance(g, ExceptionGroup), isinstance(g, Exception)",
    () => `g.split(${random.pick(["5", "int", "None", "'ValueError'", "()"])})`,
    () => "getattr(g.subgroup(Exception), '__notes__', None)",
  ];
  for (const _ of random.several(3, 5, () => 0)) lines.push(`attempt(lambda: ${random.pick(uses)()})`);
  lines.push("tree(g)");
  return lines;
}
