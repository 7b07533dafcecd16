// Classes: inheritance, super, properties, `__getattr__`, descriptors.

import { expression } from "../expressions/expression.mjs";
import { elementType, int, str } from "../types.mjs";
import { callArguments, signature } from "./functions.mjs";
import { indented } from "./statements.mjs";

/** Classes that inherit from each other, with methods that call super(). */
export function inheritanceSection(context) {
  const { random } = context;
  const names = [];
  const lines = [];
  const methods = ["a", "b", "c"];
  for (const _ of random.several(2, 4, () => 0)) {
    const name = context.fresh("C");
    const bases =
      names.length === 0 || random.chance(0.15)
        ? []
        : random.shuffled(names).slice(
            0,
            random.weighted([
              [5, 1],
              [3, 2],
              [1, 3],
            ]),
          );
    lines.push(
      `try:`,
      ...indented(classLines(context, name, bases, methods)),
      "except Exception as error:",
      "    report(error)",
      `    class ${name}: pass`,
    );
    names.push(name);
    lines.push(`print([k.__name__ for k in ${name}.__mro__])`);
  }
  for (const name of names) {
    const made = context.fresh("o");
    lines.push(`${made} = ${name}()`);
    for (const method of random.several(1, 3, () => random.pick([...methods, "d"]))) {
      lines.push(
        `attempt(lambda: ${made}.${method}${random.weighted([
          [6, "()"],
          [1, `(${expression(context, int, 1)})`],
          [1, ""],
        ])})`,
      );
    }
    lines.push(
      `attempt(lambda: (${random.pick(names)}.${random.pick(methods)}(${made}), isinstance(${made}, ${random.pick(names)}), issubclass(${name}, (${names.at(-1)}, int))))`,
    );
  }
  return lines;
}

function classLines(context, name, bases, methods) {
  const { random } = context;
  const lines = [
    `class ${name}${bases.length > 0 ? `(${bases.join(", ")})` : ""}:`,
    `    def __repr__(self): return '${name}!'`,
  ];
  for (const method of methods) {
    if (!random.chance(0.5)) continue;
    const value = expression(context, random.pick([int, str]), 1);
    lines.push(
      ...random.weighted([
        [4, [`    def ${method}(self): return ['${name}.${method}', ${value}]`]],
        [4, [`    def ${method}(self): return ['${name}'] + super().${method}()`]],
        [
          1,
          [
            `    def ${method}(self, x=${value}): return [x, self.${random.pick(methods.filter((other) => other > method).concat("z"))}]`,
          ],
        ],
        [1, [`    @classmethod`, `    def ${method}(cls): return [cls.__name__]`]],
        [1, [`    @staticmethod`, `    def ${method}(): return ['static']`]],
        [1, [`    ${method} = ${value}`]],
        [1, [`    @property`, `    def ${method}(self): return ${value}`]],
      ]),
    );
  }
  return lines;
}

/** A class whose `__init__` and methods have any parameters. */
export function constructorSection(context) {
  const { random } = context;
  const name = context.fresh("C");
  const made = signature(context, ["self"]);
  const method = signature(context, ["self"]);
  const names = (parameters) => parameters.map((parameter) => `, ${parameter.name}`).join("");
  const lines = [
    `class ${name}:`,
    `    count = ${random.between(0, 3)}`,
    `    def __init__(${made.text}):`,
    `        self.all = ('made'${names(made.parameters)})`,
    `        ${random.pick(["self", name, "type(self)"])}.count += 1`,
    `    def call(${method.text}): return ('called'${names(method.parameters)}, self.count)`,
  ];
  if (random.chance(0.3)) lines.push("    __slots__ = ('all',)");
  for (const _ of random.several(2, 3, () => 0)) {
    lines.push(`attempt(lambda: ${name}(${callArguments(context, made.parameters)}).all)`);
  }
  lines.push(
    "try:",
    `    o = ${name}(${callArguments(context, made.parameters)})`,
    "except TypeError as error:",
    "    report(error)",
    "else:",
  );
  for (const _ of random.several(1, 3, () => 0)) {
    const callee = random.weighted([
      [5, "o.call"],
      [1, `${name}.call`],
      [1, "o.cal"],
      [1, `${name}(1, 2, 3, 4, 5).call`],
    ]);
    lines.push(`    attempt(lambda: ${callee}(${callArguments(context, method.parameters)}))`);
  }
  lines.push(`print(${name}.count)`);
  return lines;
}

/** Properties with and without setters, `__getattr__`, deletion. */
export function attributeSection(context) {
  const { random } = context;
  const name = context.fresh("C");
  const value = () => expression(context, elementType(random), 1);
  const parts = [
    ["    @property", "    def p(self):", `        print('get'); return self._p`],
    [
      "    @p.setter",
      "    def p(self, value):",
      "        print('set', value)",
      `        if value == (${value()}): raise ValueError(value)`,
      "        self._p = value",
    ],
    ["    @p.deleter", "    def p(self): del self._p"],
  ];
  const lines = [`class ${name}:`, `    shared = [${value()}]`, ...parts.slice(0, random.between(1, 3)).flat()];
  if (random.chance(0.4))
    lines.push(
      "    def __getattr__(self, name):",
      "        print('missing', name)",
      `        if name.startswith('_'): raise AttributeError(name)`,
      `        return name * 2`,
    );
  if (random.chance(0.15))
    lines.push(
      "    def __setattr__(self, name, value):",
      "        print('setattr', name)",
      "        super().__setattr__(name, value)",
    );
  if (random.chance(0.15))
    lines.push(
      "    def __delattr__(self, name):",
      "        print('delattr', name)",
      "        object.__delattr__(self, name)",
    );
  if (random.chance(0.15))
    lines.push(
      "    def __getattribute__(self, name):",
      "        if name == 'q': return 'always'",
      "        return super().__getattribute__(name)",
    );
  lines.push(`o = ${name}()`);
  const uses = [
    () => `attempt(lambda: o.p)`,
    () => `attempt(lambda: setattr(o, 'p', ${value()}))`,
    () => `attempt(lambda: delattr(o, '${random.pick(["p", "q", "shared"])}'))`,
    () => `attempt(lambda: o.${random.pick(["q", "shared", "_p", "prop", "__class__.__name__"])})`,
    () => `attempt(lambda: setattr(o, '${random.pick(["q", "shared"])}', ${value()}))`,
    () => `attempt(lambda: getattr(o, '${random.pick(["q", "zz", "_zz"])}', ${value()}))`,
    () => `attempt(lambda: hasattr(o, '${random.pick(["p", "q", "_zz"])}'))`,
    () => `attempt(lambda: o.shared.append(${value()}))`,
    () => `attempt(lambda: (o.__dict__, ${name}.shared))`,
    () => `attempt(lambda: o())`,
    () => `attempt(lambda: ${name}.${random.pick(["q", "shared", "p.fget.__name__"])})`,
  ];
  for (const _ of random.several(3, 6, () => 0)) lines.push(random.pick(uses)());
  return lines;
}

/** Descriptors, with data and without, and `__set_name__`, `__init_subclass__`. */
export function descriptorSection(context) {
  const { random } = context;
  const [descriptor, owner] = [context.fresh("D"), context.fresh("C")];
  const lines = [`class ${descriptor}:`, "    def __init__(self, start): self.start = start"];
  if (random.chance(0.7))
    lines.push(
      "    def __set_name__(self, owner, name):",
      "        print('named', owner.__name__, name); self.name = name",
    );
  if (random.chance(0.85))
    lines.push(
      "    def __get__(self, instance, owner):",
      "        print('get', instance is None, owner.__name__)",
      "        if instance is None: return 'on the class'",
      "        return instance.__dict__.get('kept', self.start)",
    );
  if (random.chance(0.6))
    lines.push(
      "    def __set__(self, instance, value):",
      "        print('set', value)",
      `        if value is None: raise ValueError('none')`,
      "        instance.__dict__['kept'] = value",
    );
  if (random.chance(0.3))
    lines.push("    def __delete__(self, instance):", "        print('delete'); del instance.__dict__['kept']");
  lines.push("    def __repr__(self): return 'D'");
  lines.push(`class ${owner}:`);
  if (random.chance(0.3))
    lines.push(
      "    def __init_subclass__(cls, **kwargs):",
      "        print('subclass', cls.__name__, kwargs); super().__init_subclass__()",
    );
  lines.push(
    `    x = ${descriptor}(${expression(context, int, 1)})`,
    `class Sub(${owner}): ${random.pick(["pass", "x = 5", "y = 1"])}`,
    `o = ${random.pick([owner, "Sub"])}()`,
  );
  const uses = [
    () => "attempt(lambda: o.x)",
    () => `attempt(lambda: setattr(o, 'x', ${random.chance(0.2) ? "None" : expression(context, str, 1)}))`,
    () => "attempt(lambda: delattr(o, 'x'))",
    () => `attempt(lambda: ${owner}.x)`,
    () => "attempt(lambda: o.__dict__)",
    () => `attempt(lambda: setattr(${owner}, 'x', 3))`,
    () => "attempt(lambda: o.__dict__.update(x=9))",
  ];
  for (const _ of random.several(3, 6, () => 0)) lines.push(random.pick(uses)());
  return lines;
}
