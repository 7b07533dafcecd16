// Metaclasses, `__init_subclass__`, `__class_getitem__`, classes created by calls.

import { expression } from "../expressions/expression.mjs";
import { elementType, int } from "../types.mjs";

export function metaclassSection(context) {
  const { random } = context;
  const [meta, name, sub] = ["M", "C", "S"].map((prefix) => context.fresh(prefix));
  const value = () => expression(context, elementType(random), 0);
  const parts = [
    [
      "    def __new__(mcs, name, bases, namespace, **kwargs):",
      "        print('new', name, [b.__name__ for b in bases], [k for k in namespace if not k.startswith('__')], kwargs)",
      "        return super().__new__(mcs, name, bases, namespace)",
    ],
    [
      "    def __init__(cls, name, bases, namespace, **kwargs):",
      "        print('init', name, kwargs)",
      "        super().__init__(name, bases, namespace)",
    ],
    [
      "    def __call__(cls, *args, **kwargs):",
      "        print('call', cls.__name__, args, kwargs)",
      "        return super().__call__(*args, **kwargs)",
    ],
    [
      "    @classmethod",
      "    def __prepare__(mcs, name, bases, **kwargs):",
      "        print('prepare', name, kwargs); return {'prepared': len(name)}",
    ],
    ["    def __len__(cls): return 5"],
    ["    def __iter__(cls): return iter([cls.__name__, 1])"],
    ["    def __getitem__(cls, key): return (cls.__name__, [][0] if key == 9 else key)"],
    ["    def __contains__(cls, item): return item == 1"],
    ["    def __repr__(cls): return f'<{cls.__name__}>'"],
    ["    def __instancecheck__(cls, instance): return instance == 1 or super().__instancecheck__(instance)"],
    ["    def __subclasscheck__(cls, other): print('subclass?', other.__name__); return False"],
    ["    def __getattr__(cls, name): return 'meta ' + name if name != 'gone' else object.nothing"],
    ["    def __eq__(cls, other): return 'same'", "    __hash__ = type.__hash__"],
    ["    def __bool__(cls): return False"],
    ["    def __add__(cls, other): return (cls.__name__, other)"],
    ["    shared = 'of the meta'"],
    ["    @property", "    def p(cls): return 'p of ' + cls.__name__"],
    ["    def mro(cls): return super().mro()"],
  ];
  const lines = [
    `class ${meta}(type):`,
    "    def m(cls): return ('m', cls.__name__)",
    ...random.shuffled(parts).slice(0, random.between(1, 4)).flat(),
  ];
  const keywords = random.chance(0.25) ? `, ${random.pick(["x=1", "metaclass_option='o'"])}` : "";
  lines.push(
    "try:",
    `    class ${name}(metaclass=${meta}${keywords}):`,
    `        a = ${value()}`,
    "        def __init__(self, *args): self.args = args",
  );
  if (random.chance(0.25))
    lines.push(
      "        def __init_subclass__(cls, /, k=None, **kwargs): print('subclassed', cls.__name__, k); super().__init_subclass__(**kwargs)",
    );
  if (random.chance(0.15)) lines.push("        def __class_getitem__(cls, key): return ('item', key)");
  lines.push(
    `    class ${sub}(${name}${random.chance(0.3) ? ", k=2" : ""}):`,
    `        b = ${value()}`,
    "except Exception as error:",
    "    report(error)",
    `    class ${name}(metaclass=type): a = 1`,
    `    class ${sub}(${name}): b = 2`,
  );
  const uses = [
    `${name}()`,
    `${name}(1, 2).args`,
    `${sub}.m()`,
    `${name}().m()`,
    `type(${sub}).__name__, type(${name}()).__name__`,
    `len(${name})`,
    `list(${name})`,
    `${name}[1]`,
    `1 in ${name}`,
    `${name}, ${sub}`,
    `isinstance(1, ${name}), isinstance(${sub}(), ${name})`,
    `issubclass(${sub}, ${name})`,
    `${sub}.nothing`,
    `${sub}.gone`,
    `${name}.p, ${name}.shared`,
    `${name}().shared`,
    `${name} == ${sub}, ${name} != 1`,
    `bool(${name})`,
    `${name} + 1`,
    `${name}.prepared`,
    `type('Made', (${name},), {'c': 1}).c`,
    `${meta}('Made', (), {}).m()`,
    `${meta}('Made')`,
    `type(${name}).m(${name})`,
    `[k.__name__ for k in ${sub}.__mro__]`,
    `${sub}.__bases__ == (${name},)`,
    `setattr(${name}, 'a', 5), ${sub}.a`,
    `delattr(${name}, 'b')`,
    `${name}.__class__ is ${meta}`,
    `{${name}: 1}[${name}]`,
    `type(5)('7'), type(3.5, 2)`,
    `type('A', (int, str), {})`,
    `type('A', (5,), {})`,
    `type(1, (), {})`,
    `sorted(k for k in vars(${sub}) if not k.startswith('__'))`,
    `[c.__name__ for c in ${name}.__subclasses__()]`,
    `super(${sub}, ${sub}()).a`,
    `${name}.__call__.__name__`,
    `${name}.missing.x`,
  ];
  for (const _ of random.several(3, 6, () => 0)) lines.push(`attempt(lambda: (${random.pick(uses)}))`);
  return lines;
}

/** Classes with conflicting bases or slots, and classes that are changed afterwards. */
export function classShapeSection(context) {
  const { random } = context;
  const [a, b, c] = ["A", "B", "C"].map((prefix) => context.fresh(prefix));
  const value = () => expression(context, int, 0);
  const lines = [
    `class ${a}:`,
    `    ${random.pick(["__slots__ = ('x',)", "__slots__ = ['x', 'y']", "pass", "x = 1", "__slots__ = ()"])}`,
    `    def hello(self): return '${a}', __class__.__name__`,
  ];
  lines.push(
    `class ${b}(${random.pick([a, "", "object"])}):`,
    `    ${random.pick(["__slots__ = ('y',)", "y = 2", "pass"])}`,
    `    def hello(self): return '${b}', super().hello()`,
  );
  lines.push(
    "try:",
    `    class ${c}(${random.pick([`${a}, ${b}`, `${b}, ${a}`, b, `${b}, ${b}`, `${a}, object`, `object, ${a}`, `${b}, int`, `bool`])}):`,
    `        def hello(self): return '${c}', super().hello()`,
    "        def __private(self): return 'private'",
    "        def call(self): return self.__private()",
    "except Exception as error:",
    "    report(error)",
    `    ${c} = ${b}`,
    `o = ${c}()`,
  );
  const uses = [
    "o.hello()",
    `setattr(o, '${random.pick(["x", "y", "z"])}', ${value()})`,
    "o.x",
    "o.y",
    "o.__dict__",
    `[k.__name__ for k in ${c}.__mro__]`,
    "o.call()",
    "o.__private()",
    `o._${c}__private()`,
    `setattr(${a}, 'hello', lambda self: 'changed')`,
    `delattr(${b}, 'hello')`,
    `type(o).__name__, o.__class__ is ${c}`,
    `${c}.__name__, ${c}.__qualname__.split('.')[-1]`,
    `super(${b}, o).hello()`,
    `super(${c}, 5).hello()`,
    "super().hello()",
    `${c}.hello(5)`,
    `isinstance(o, (${a}, ${b})), issubclass(${c}, ${a})`,
    `setattr(${c}, '__call__', lambda self, x: x * 2), o(4)`,
    `setattr(o, '__call__', lambda: 1), o()`,
    `${a}() == ${a}(), o != o`,
    `hasattr(o, 'x'), hasattr(${c}, 'x')`,
    `getattr(o, 5)`,
    `${a}(1)`,
    `${c}.__bases__[0].__name__`,
    `o.hello.__func__ is ${c}.hello`,
  ];
  for (const _ of random.several(4, 7, () => 0)) lines.push(`attempt(lambda: (${random.pick(uses)}))`);
  return lines;
}
