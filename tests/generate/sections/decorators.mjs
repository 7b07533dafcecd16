// Decorators of functions, methods and classes; attributes of functions; closures created in loops.

import { expression } from "../expressions/expression.mjs";
import { elementType, int, str } from "../types.mjs";
import { callArguments, signature } from "./functions.mjs";

const makers = [
  "import functools",
  "def traced(function):",
  "    @functools.wraps(function)",
  "    def wrapper(*args, **kwargs):",
  "        print('call', function.__name__, args, kwargs)",
  "        return function(*args, **kwargs)",
  "    return wrapper",
  "def tagged(tag, *more, **named):",
  "    print('tagged', tag, more, named)",
  "    def decorate(thing):",
  "        thing.tag = getattr(thing, 'tag', ()) + (tag,)",
  "        return thing",
  "    return decorate",
  "def twice(function): return lambda *a, **k: (function(*a, **k), function(*a, **k))",
  "class Counted:",
  "    def __init__(self, function): self.function, self.count = function, 0; functools.update_wrapper(self, function)",
  "    def __call__(self, *args): self.count += 1; return self.count, self.function(*args)",
  "    def __get__(self, instance, owner): return functools.partial(self, instance) if instance is not None else self",
];

function decorator(context) {
  const { random } = context;
  return random.weighted([
    [4, () => "traced"],
    [4, () => `tagged(${expression(context, random.pick([int, str]), 1)})`],
    [1, () => `tagged(*${expression(context, { kind: "list", of: [int] }, 0)}, x=1)`],
    [2, () => "twice"],
    [2, () => "Counted"],
    [1, () => "functools.lru_cache"],
    [1, () => "functools.cache"],
    [1, () => `(lambda f: f)`],
    [1, () => `[traced, twice][${random.between(-1, 1)}]`],
    [random.chance(0.3) ? 1 : 0, () => random.pick(["5", "tagged()", "traced(5)", "missing", "staticmethod"])],
  ])();
}

export function decoratorSection(context) {
  const { random } = context;
  const name = context.fresh("f");
  const { text, parameters } = signature(context);
  const lines = [...makers];
  for (const _ of random.several(1, 3, () => 0)) lines.push(`@${decorator(context)}`);
  const names = parameters.map((parameter) => `${parameter.name}, `).join("");
  lines.push(`def ${name}(${text}):`, ...(random.chance(0.5) ? ["    'what it does'"] : []), `    return (${names})`);
  for (const _ of random.several(2, 3, () => 0))
    lines.push(`attempt(lambda: ${name}(${callArguments(context, parameters)}))`);
  lines.push(`attempt(lambda: (${name}.__name__, ${name}.__doc__, getattr(${name}, 'tag', None)))`);
  lines.push(
    `attempt(lambda: ${random.pick([`${name}.count`, `${name}.__wrapped__.__name__`, `${name}.cache_info()`, `${name}.__qualname__.split('.')[-1]`])})`,
  );
  return lines;
}

export function decoratedClassSection(context) {
  const { random } = context;
  const name = context.fresh("C");
  const value = () => expression(context, elementType(random), 0);
  const lines = [...makers];
  if (random.chance(0.6)) lines.push(`@tagged(${value()})`);
  if (random.chance(0.2)) lines.push("@functools.total_ordering");
  lines.push(`class ${name}:`, "    def __init__(self, v=1): self.v = v");
  lines.push(
    `    def __lt__(self, other): return self.v < other.v`,
    "    def __eq__(self, other): return self.v == other.v",
  );
  const methods = [
    ["traced", "m", "self, x=2", "(self.v, x)"],
    ["staticmethod", "s", "x=3", "x"],
    ["classmethod", "k", "cls, x=4", "(cls.__name__, x)"],
    ["property", "p", "self", "self.v"],
    ["Counted", "c", "self", "self.v"],
    ["functools.cached_property", "q", "self", "[print('computed'), self.v][1]"],
    ["functools.cache", "h", "self, x=5", "x"],
    ["functools.singledispatchmethod", "d", "self, x", "'any'"],
  ];
  for (const [decorate, method, parameters, result] of methods)
    if (random.chance(0.6)) {
      if (decorate !== "functools.cache") lines.push(`    @${decorate}`);
      if (random.chance(0.2) && decorate !== "traced" && !/Counted|cached|single/.test(decorate))
        lines.push("    @traced");
      lines.push(`    def ${method}(${parameters}): return ${result}`);
    }
  lines.push(`o = ${name}(${random.chance(0.3) ? value() : ""})`);
  const uses = [
    "o.m()",
    "o.m(1)",
    `${name}.s()`,
    "o.s(9)",
    "o.k()",
    `${name}.k(x=1)`,
    "o.p",
    "o.c(), o.c()",
    "o.q, o.q",
    "o.h()",
    "o.d(1), o.d('a')",
    `${name}(1) < ${name}(2)`,
    `${name}(1) >= ${name}(2)`,
    `${name}(1) != ${name}(1)`,
    `${name}.tag, o.tag`,
    `${name}.m(o)`,
    `${name}.m()`,
    "o.s.__name__",
    "o.m.__name__, o.m.__self__ is o",
    `setattr(o, 'p', 3)`,
    `${name}(1) > 5`,
  ];
  for (const _ of random.several(3, 6, () => 0)) lines.push(`attempt(lambda: (${random.pick(uses)}))`);
  return lines;
}

/** Closures created in a loop share its variable, unless a default argument keeps the value. */
export function loopClosureSection(context) {
  const { random } = context;
  const [made, item, f] = ["fs", "i", "f"].map((prefix) => context.fresh(prefix));
  const source = expression(context, { kind: "list", of: [int] }, 1);
  const body = random.pick([
    [`${made}.append(lambda: ${item})`],
    [`${made}.append(lambda x=${item}: (x, ${item}))`],
    [`def ${f}(n=0):`, `    nonlocal total`, `    total += 1`, `    return total, ${item}, n`, `${made}.append(${f})`],
    [`def ${f}(): yield ${item}`, `${made}.append(lambda g=${f}: list(g()))`],
    [`class K:`, `    kept = ${item}`, `    def get(self): return self.kept, ${item}`, `${made}.append(K().get)`],
    [`${made}.append((lambda j: lambda: (j, ${item}))(${item}))`],
    [`${made}.extend([lambda: (k, ${item}) for k in range(2)])`],
  ]);
  const lines = [
    `def ${f}_all():`,
    `    ${made}, total = [], 0`,
    `    for ${item} in ${source}:`,
    ...body.map((line) => `        ${line}`),
    ...(random.chance(0.3) ? [`    ${item} = 'changed'`] : random.chance(0.2) ? [`    del ${item}`] : []),
    `    return [g() for g in ${made}], total`,
    `attempt(${f}_all)`,
  ];
  if (random.chance(0.5))
    lines.push(
      `attempt(lambda: [g() for g in [lambda: n for n in ${expression(context, { kind: "list", of: [str] }, 0)}]])`,
    );
  return lines;
}
