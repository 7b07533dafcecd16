import { Context } from "./context.mjs";
import { Random } from "./random.mjs";
import { assignment } from "./sections/assignments.mjs";
import { bigIntegerSection } from "./sections/big_integers.mjs";
import { bytearraySection, bytesSection } from "./sections/bytes.mjs";
import { attributeSection, constructorSection, descriptorSection, inheritanceSection } from "./sections/classes.mjs";
import { changeSection, mutationSection, selfHoldingSection, sortingSection } from "./sections/containers.mjs";
import { coroutineSection, taskSection } from "./sections/coroutines.mjs";
import { decoratedClassSection, decoratorSection, loopClosureSection } from "./sections/decorators.mjs";
import { exceptStarSection, groupSection } from "./sections/exception_groups.mjs";
import { exceptionSection, raiseStatement } from "./sections/exceptions.mjs";
import { argumentSection, bodySection, closureSection, nameSection, recursionSection } from "./sections/functions.mjs";
import { generatorSection, iteratorSection } from "./sections/generators.mjs";
import { collectionsSection, itertoolsSection } from "./sections/library.mjs";
import { matchSection } from "./sections/matching.mjs";
import { classShapeSection, metaclassSection } from "./sections/metaclasses.mjs";
import { conversionSection, operatorSection, subclassSection } from "./sections/operators.mjs";
import { dataclassSection, enumSection, namedtupleSection } from "./sections/records.mjs";
import { guarded, indented, show, statement } from "./sections/statements.mjs";
import { wrongCallSection, wrongOperandSection } from "./sections/wrong_calls.mjs";

/** The start of every program. */
export const prelude = `\
class Oops(Exception): pass
class SubOops(Oops):
    def __init__(self, *args): super().__init__('sub', *args)
class Managed:
    def __init__(self, name, swallows=False): self.name, self.swallows = name, swallows
    def __enter__(self): print('enter', self.name); return 5
    def __exit__(self, kind, value, traceback): print('exit', self.name, kind and kind.__name__, value); return self.swallows
def describe(error, depth=3):
    text = f'{type(error).__name__}: {error}'
    if error.__cause__ is not None and depth: text += f' [cause {describe(error.__cause__, depth - 1)}]'
    if error.__context__ is not None and depth: text += f' [context {describe(error.__context__, depth - 1)}]'
    return text
def report(error): print(describe(error))
def in_order(value): return f'{type(value).__name__} {sorted(map(repr, value))}' if isinstance(value, (set, frozenset)) else repr(value)
def attempt(function):
    try: print(in_order(function()))
    except Exception as error: report(error)
`;

const sections = [
  [14, expressionSection],
  [8, statementSection],
  [5, bodySection],
  [5, argumentSection],
  [2, closureSection],
  [2, nameSection],
  [1, recursionSection],
  [4, exceptionSection],
  [3, inheritanceSection],
  [3, constructorSection],
  [3, attributeSection],
  [2, descriptorSection],
  [3, operatorSection],
  [4, conversionSection],
  [3, subclassSection],
  [4, generatorSection],
  [2, iteratorSection],
  [5, changeSection],
  [2, mutationSection],
  [3, sortingSection],
  [1, selfHoldingSection],
  [4, matchSection],
  [2, exceptStarSection],
  [1, groupSection],
  [3, bytesSection],
  [1, bytearraySection],
  [4, bigIntegerSection],
  [2, decoratorSection],
  [2, decoratedClassSection],
  [1, loopClosureSection],
  [2, dataclassSection],
  [1, namedtupleSection],
  [2, enumSection],
  [3, itertoolsSection],
  [3, collectionsSection],
  [2, metaclassSection],
  [2, classShapeSection],
  [4, coroutineSection],
  [2, taskSection],
  [4, wrongCallSection],
  [3, wrongOperandSection],
];

/** The program of a seed: some sections, each on one subject, in a module or in a function. */
export function program(seed) {
  const random = new Random(seed);
  const context = new Context(random);
  const lines = [];
  for (const _ of random.several(0, 3, () => 0)) lines.push(...guarded(assignment(context, 1)));
  for (const _ of random.several(2, 4, () => 0)) {
    const section = random.weighted(sections);
    lines.push(...(random.chance(0.4) ? inFunction(context, section) : guardedSection(context, section)));
  }
  if (random.chance(0.1)) lines.push(random.chance(0.5) ? raiseStatement(context) : show(context));
  return `${prelude}${lines.join("\n")}\n`;
}

function guardedSection(context, section) {
  const inner = context.inner();
  const lines = section(inner);
  if (context.random.chance(0.3)) context.names = inner.names;
  return guarded(lines);
}

function inFunction(context, section) {
  const name = context.fresh("section");
  const inner = context.function();
  return [`def ${name}():`, ...indented(section(inner)), `attempt(${name})`];
}

function expressionSection(context) {
  const { random } = context;
  return random.several(3, 6, () => guarded([show(context, random.between(1, 3))])).flat();
}

function statementSection(context) {
  return context.random.several(2, 5, () => guarded(statement(context.inner({ inFunction: false })))).flat();
}
