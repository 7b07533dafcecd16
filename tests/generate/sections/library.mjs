// functools, itertools, collections and operator, on lists and strings.

import { expression } from "../expressions/expression.mjs";
import { int, listOf, str } from "../types.mjs";

const ints = (context) => expression(context, listOf(int), 1);
const strs = (context) => expression(context, listOf(str), 1);

export function itertoolsSection(context) {
  const { random } = context;
  const small = () => random.between(-1, 4);
  const limited = (text) => `list(itertools.islice(${text}, ${random.between(0, 7)}))`;
  const uses = [
    () => limited(`itertools.count(${small()}${random.chance(0.5) ? `, ${random.pick(["2", "-1", "0.5"])}` : ""})`),
    () => limited(`itertools.cycle(${ints(context)})`),
    () => `list(itertools.repeat(${expression(context, str, 0)}, ${small()}))`,
    () =>
      `list(itertools.accumulate(${ints(context)}${random.pick(["", ", max", ", lambda a, b: a * 2 - b", ", initial=5", ", operator.mul, initial=1"])}))`,
    () =>
      `list(itertools.chain(${ints(context)}, ${strs(context)})), list(itertools.chain.from_iterable(${strs(context)}))`,
    () => `list(itertools.compress(${strs(context)}, ${ints(context)}))`,
    () => `list(itertools.dropwhile(lambda x: x ${random.pick(["<", ">"])} ${small()}, ${ints(context)}))`,
    () => `list(itertools.takewhile(lambda x: x ${random.pick(["<", "!="])} ${small()}, ${ints(context)}))`,
    () => `list(itertools.filterfalse(${random.pick(["None", "lambda x: x % 2"])}, ${ints(context)}))`,
    () =>
      `[(k, list(g)) for k, g in itertools.groupby(${ints(context)}${random.pick(["", ", lambda x: x % 2", ", key=abs"])})]`,
    () =>
      `list(itertools.islice(${strs(context)}, ${random.pick(["2", "1, 3", "0, None, 2", "None", "-1", "1, 5, 0"])}))`,
    () =>
      `list(itertools.pairwise(${ints(context)})), list(itertools.batched(${ints(context)}, ${random.between(0, 3)}))`,
    () =>
      `list(itertools.product(${ints(context)}[:2], ${strs(context)}[:2]${random.chance(0.3) ? ", repeat=2" : ""}))[:8]`,
    () => `list(itertools.permutations(${strs(context)}[:3]${random.pick(["", ", 2", ", 0", ", -1"])}))[:8]`,
    () => `list(itertools.combinations(${ints(context)}[:4], ${random.between(-1, 3)}))`,
    () => `list(itertools.combinations_with_replacement(${strs(context)}[:3], 2))`,
    () => `list(itertools.starmap(${random.pick(["pow", "max", "lambda *a: a"])}, [(2, 3), (${small()}, 2)]))`,
    () =>
      `list(itertools.zip_longest(${ints(context)}, ${strs(context)}${random.chance(0.5) ? ", fillvalue='-'" : ""}))`,
    () => `(lambda a, b: (next(a, None), list(b), list(a)))(*itertools.tee(${ints(context)}))`,
    () =>
      `itertools.${random.pick(["chain(1)", "count('a')", "repeat()", "islice([1])", "accumulate()", "batched([1], n=2, strict=True)", "tee([1], -1)", "product([1], repeat=-1)", "groupby()", "starmap(pow, [5])", "zip_longest([1], x=2)"])}`,
    () => `list(itertools.starmap(pow, [5])), 1`,
    () => `list(itertools.batched('abc', 2, strict=${random.pick(["True", "False"])}))`,
    () => `repr(itertools.count(${small()})), repr(itertools.repeat('a', 2))`,
    () =>
      `functools.reduce(${random.pick(["operator.add", "max", "lambda a, b: [a, b]", "operator.sub"])}, ${ints(context)}${random.chance(0.4) ? `, ${small()}` : ""})`,
    () => `sorted(${ints(context)}, key=functools.cmp_to_key(lambda a, b: b - a))`,
    () => `sorted(${strs(context)}, key=operator.itemgetter(${random.pick(["0", "-1", "slice(1)", "0, 1"])}))`,
    () =>
      `operator.${random.pick(["methodcaller('upper')('ab')", "attrgetter('real', 'imag')(5)", "itemgetter(1, 'a')({1: 2, 'a': 3})", "contains([1], 1)", "truth([])", "index(1.5)", "concat([1], [2])", "concat(1, 2)", "attrgetter('a.b')(5)", "countOf([1, 1], 1)", "length_hint([1])"])}`,
    () =>
      `functools.partial(${random.pick(["int, base=2", "max, 3", "lambda *a, **k: (a, k), 1, x=2"])})(${random.pick(["'101'", "5", "", "x=1"])})`,
    () => `repr(functools.partial(max, 3, key=len)), functools.partial(5)`,
  ];
  const lines = ["import functools, itertools, operator"];
  for (const _ of random.several(4, 7, () => 0)) lines.push(`attempt(lambda: (${random.pick(uses)()}))`);
  return lines;
}

const makers = {
  deque: ["deque(VALUE, maxlen=3)", "deque(VALUE)", "deque()"],
  counter: ["Counter(VALUE)", "Counter(a=2, b=-1)", "Counter({'a': 1, 'z': 5})"],
  defaultdict: [
    "defaultdict(list)",
    "defaultdict(int, a=1)",
    "defaultdict(lambda: 'new', {1: 2})",
    "defaultdict(None, {'a': 1})",
  ],
  ordered: ["OrderedDict(a=1, b=2, c=3)", "OrderedDict(zip('xyz', VALUE))"],
};
const changes = {
  deque: [
    "c.append(I)",
    "c.appendleft(I)",
    "print(c.pop())",
    "print(c.popleft())",
    "c.extend(VALUE)",
    "c.extendleft(VALUE)",
    "c.rotate(I)",
    "c.insert(I, 'i')",
    "c.remove(I)",
    "print(c[I])",
    "c[I] = 'set'",
    "del c[I]",
    "print(c.index(I))",
    "print(c.count(I), c.maxlen, len(c))",
    "c.reverse()",
    "c += VALUE",
    "print(c + deque([1]))",
    "print(c * 2)",
    "print(c[1:2])",
    "print(c == deque(VALUE), c < deque([1]))",
    "print(list(reversed(c)), I in c)",
    "c.append()",
    "print(c.copy())",
    "c.clear()",
  ],
  counter: [
    "c.update(VALUE)",
    "c.update('abca')",
    "print(c.most_common(2))",
    "print(c.most_common())",
    "print(c['none'], 'none' in c)",
    "c.subtract('ab')",
    "print(sorted(map(str, c.elements())))",
    "print(c + Counter('ab'))",
    "print(c - Counter('a'))",
    "print(c & Counter('ab'), c | Counter('ab'))",
    "print(c.total())",
    "del c['none']",
    "c['a'] += I",
    "print(+c, -c)",
    "print(c == Counter('a'), c <= Counter('aabb'))",
    "print(c.fromkeys('a'))",
    "print(dict(c))",
    "print(c.pop('a', None))",
    "print(Counter(1))",
  ],
  defaultdict: [
    "c['k'].append(I)",
    "c['n'] += I",
    "print(c['miss'])",
    "print(c.get('miss'))",
    "print(c.default_factory is None)",
    "c.default_factory = str",
    "print(c.setdefault('s', I))",
    "print('k' in c, len(c))",
    "print(c.pop('a', 'gone'))",
    "print(c.copy())",
    "print(c | {'z': 1})",
    "c.update(q=I)",
    "del c['q']",
    "print(defaultdict(5))",
    "print(list(c.items()))",
    "c[[1]]",
  ],
  ordered: [
    "c.move_to_end('a')",
    "c.move_to_end('b', last=False)",
    "c.move_to_end('q')",
    "print(c.popitem())",
    "print(c.popitem(last=False))",
    "print(list(reversed(c)))",
    "c['n'] = I",
    "del c['a']",
    "print(c == {'a': 1}, c == OrderedDict(a=1))",
    "c.update(z=I)",
    "print(c | {'o': 1})",
    "print(c.pop('x', 'none'))",
    "print(c.fromkeys('ab', I))",
    "print(list(c.keys()), list(c.values()))",
    "print(c.setdefault('d'))",
    "c.clear()",
  ],
};

export function collectionsSection(context) {
  const { random } = context;
  const kind = random.pick(Object.keys(makers));
  const filled = (text) =>
    text
      .replaceAll("VALUE", () => (random.chance(0.7) ? ints(context) : strs(context)))
      .replaceAll(/\bI\b/g, () => random.between(-2, 3));
  const lines = [
    "from collections import Counter, OrderedDict, defaultdict, deque",
    "try:",
    `    c = ${filled(random.pick(makers[kind]))}`,
    "except Exception as error:",
    "    report(error)",
    "    c = deque([3, 1, 2])",
  ];
  for (const _ of random.several(4, 7, () => 0))
    lines.push(
      "try:",
      `    ${filled(random.pick(changes[kind]))}`,
      "    print(c)",
      "except Exception as error:",
      "    report(error)",
    );
  return lines;
}
