// Assignments: plain, chained, augmented, unpacking; to items, slices and names; and deletion.

import { expression, fill, listExpression } from "../expressions/expression.mjs";

import { anyType, elementType, float, int, listOf, str, valueType } from "../types.mjs";

export function assignment(context, depth = 2) {
  const { random } = context;
  const old = random.chance(0.4) ? context.local() : undefined;
  const type = old?.type ?? valueType(random);
  const value = expression(context, type, depth);
  const name = context.bind(old?.name ?? context.fresh(), type);
  if (random.chance(0.08)) return [`${name} = ${context.bind(context.fresh(), type)} = ${value}`];
  if (random.chance(0.05)) return [`${name}: ${type.kind} = ${value}`.replace("none", "None")];
  return [`${name} = ${value}`];
}

const augmented = {
  int: [
    [5, "+="],
    [4, "-="],
    [1, "*="],
    [2, "//="],
    [2, "%="],
    [1, "&="],
    [1, "|="],
    [1, "^="],
    [1, ">>="],
  ],
  float: [
    [4, "+="],
    [3, "-="],
    [2, "*="],
    [2, "/="],
  ],
  bool: [
    [1, "&="],
    [1, "|="],
    [1, "^="],
  ],
  str: [[4, "+="]],
  list: [[4, "+="]],
  tuple: [[4, "+="]],
  dict: [[4, "|="]],
  set: [
    [1, "|="],
    [1, "&="],
    [1, "-="],
    [1, "^="],
  ],
};

export function augmentedAssignment(context) {
  const { random } = context;
  const target = context.local(...Object.keys(augmented));
  if (target === undefined) return assignment(context);
  const { name, type } = target;
  if (type.kind === "list" && random.chance(0.3)) {
    const [element] = type.of;
    if (!(element.kind in augmented)) return assignment(context);
    const operator = random.weighted(augmented[element.kind]);
    return [`${name}[${fill(context, "$index")}] ${operator} ${expression(context, element, 1)}`];
  }
  if (type.kind === "dict" && random.chance(0.4) && type.of[1].kind in augmented) {
    const operator = random.weighted(augmented[type.of[1].kind]);
    return [`${name}[${expression(context, type.of[0], 1)}] ${operator} ${expression(context, type.of[1], 1)}`];
  }
  if (type.kind === "list" && random.chance(0.2)) return [`${name} *= ${random.between(-1, 2)}`];
  if (type.kind === "list" && random.chance(0.2)) return [`${name} += ${expression(context, str, 1)}`];
  return [`${name} ${random.weighted(augmented[type.kind])} ${expression(context, type, 1)}`];
}

/** `a, *b, (c, d) = …`, usually from a sequence that fits. */
export function unpacking(context) {
  const { random } = context;
  const type = elementType(random);
  const count = random.between(1, 4);
  const star = random.chance(0.4) ? random.below(count) : -1;
  const names = [];
  const targets = Array.from({ length: count }, (_, index) => {
    const name = context.fresh();
    names.push([name, index === star ? listOf(type) : type]);
    return index === star ? `*${name}` : name;
  });
  const given = random.chance(0.88) ? count + (star >= 0 ? random.between(-1, 2) : 0) : random.between(0, 5);
  const elements = Array.from({ length: given }, () => expression(context, type, 1));
  const sources = [
    [4, () => `[${elements.join(", ")}]`],
    [4, () => `(${elements.map((text) => `${text},`).join(" ")})`],
    [1, () => `{${elements.map((text, index) => `${index}: ${text}`).join(", ")}}.values()`],
    [1, () => `iter([${elements.join(", ")}])`],
    // The iterable of a comprehension must not bind a name.
    [1, () => `(x for x in [${elements.filter((text) => !text.includes(":=")).join(", ")}])`],
    [1, () => listExpression(context, type)],
    [1, () => expression(context, anyType(random), 1)],
  ];
  const source = random.weighted(sources)();
  for (const [name, bound] of names) context.bind(name, bound);
  if (random.chance(0.12)) {
    const [first, second] = [context.bind(context.fresh(), int), context.bind(context.fresh(), str)];
    return [`(${first}, [*${second}]), ${targets[0]} = ${fill(context, "($list[int], $str), $any")}`];
  }
  const left = count === 1 ? `${targets[0]},` : random.chance(0.15) ? `[${targets.join(", ")}]` : targets.join(", ");
  return [`${left} = ${source}`, `print(${names.map(([name]) => name).join(", ")})`];
}

const listChanges = [
  [3, "$L.append($T)"],
  [2, "$L.insert($index, $T)"],
  [2, "$L.extend($list[T])"],
  [2, "$L.remove($T)"],
  [2, "print($L.pop($index))"],
  [1, "print($L.pop())"],
  [2, "$L[$index] = $T"],
  [4, "$L[$slice] = $list[T]"],
  [2, "$L[$slice] = $tuple[T]"],
  [1, "$L[$slice] = $str"],
  [1, "$L[$slice] = $any"],
  [3, "del $L[$slice]"],
  [2, "del $L[$index]"],
  [1, "$L.sort()"],
  [1, "$L.sort(key=str, reverse=$bool)"],
  [1, "$L.reverse()"],
  [1, "$L[$index], $L[$index] = $L[$index], $L[$index]"],
  [1, "$L[:] = reversed($L)"],
  [1, "$L[$index:] += [$T]"],
  [1, "$L[len($L):] = $L"],
];

const dictChanges = [
  [3, "$D[$K] = $T"],
  [2, "del $D[$K]"],
  [2, "print($D.pop($K, $any))"],
  [1, "print($D.pop($K))"],
  [1, "print($D.popitem())"],
  [2, "print($D.setdefault($K, $T))"],
  [2, "$D.update({$K: $T})"],
  [1, "$D.update($list)"],
  [1, "$D.update([($K, $T)], z=$T)"],
  [1, "$D |= [($K, $T)]"],
  [1, "print(list($D.items()))"],
  [1, "print($D.keys() , $D.values())"],
  [1, "print(list(reversed($D)))"],
  [1, "$D[$list] = $T"],
];

const setChanges = [
  [3, "$S.add($T)"],
  [2, "$S.discard($T)"],
  [2, "$S.remove($T)"],
  [2, "$S.update($list[T])"],
  [1, "$S -= set($list[T])"],
  [1, "$S.add([$T])"],
  [1, "$S.intersection_update($list[T])"],
  [1, "$S.difference_update($list[T], $tuple[T])"],
  [1, "$S.symmetric_difference_update($list[T])"],
];

/** Changes a named container and prints its new state. */
export function containerChange(context) {
  const { random } = context;
  const target = context.local("list", "dict", "set");
  if (target === undefined) {
    const type = random.chance(0.7) ? listOf(elementType(random)) : { kind: "dict", of: [str, elementType(random)] };
    const text = expression(context, type, 1);
    return [`${context.bind(context.fresh(), type)} = ${text}`];
  }
  const { name, type } = target;
  const [letter, changes] = { list: ["L", listChanges], dict: ["D", dictChanges], set: ["S", setChanges] }[type.kind];
  const template = random.weighted(changes).replaceAll(new RegExp(`\\$${letter}\\b`, "g"), name);
  const bound = type.kind === "dict" ? { K: type.of[0], T: type.of[1] } : { T: type.of[0] };
  const line = fill(context, template, 1, bound);
  return [line, `print(${type.kind === "set" ? `in_order(${name})` : name})`];
}

/** Deletes a name, so that later uses fail. */
export function deletion(context) {
  const { random } = context;
  const local = context.local();
  if (local === undefined || local.isKept) return [`print(${expression(context, float, 1)})`];
  if (random.chance(0.7)) context.names = context.names.filter(({ name }) => name !== local.name);
  return [`del ${local.name}`];
}
