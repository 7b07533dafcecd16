"""Candidates for shrinking: programs that are slightly smaller than a given one, largest edits first."""

import ast
import functools
import json


@functools.lru_cache(1)
def edits_in_order(source, only_statements):
    found = [edit for edit in edits(ast.parse(source), only_statements) if edit[0] >= 0]
    return [edit for _, edit in sorted(found, key=lambda edit: -edit[0])]


def smaller_programs(source, only_statements, start, count):
    """JSON of `{texts, next, total}`: up to `count` texts from edit `start` on, the next edit, and the number of edits."""
    todo = edits_in_order(source, only_statements)
    whole = ast.unparse(ast.parse(source)) + "\n"
    texts = []
    position = start
    while position < len(todo) and len(texts) < count:
        text = edited(source, todo[position])
        position += 1
        if text is not None and text != whole and text not in texts:
            texts.append(text)
    return json.dumps({"texts": texts, "next": position, "total": len(todo)})


def edited(source, edit):
    """The text after an edit; None when it is not a valid program."""
    changed = ast.parse(source)
    edit(list(ast.walk(changed)))
    try:
        text = ast.unparse(ast.fix_missing_locations(changed)) + "\n"
        ast.parse(text)
    except (SyntaxError, ValueError, RecursionError, AttributeError, TypeError):
        return None
    return text


def size(*nodes):
    return sum(1 for node in nodes if isinstance(node, ast.AST) for _ in ast.walk(node))


def edits(tree, only_statements):
    """Pairs of the removed size and a function that edits a tree, given as a list of its nodes, at one place."""
    for index, node in enumerate(ast.walk(tree)):
        for name, value in ast.iter_fields(node):
            if isinstance(value, list) and value and isinstance(value[0], ast.AST):
                if not only_statements or isinstance(value[0], ast.stmt):
                    yield from list_edits(index, name, value, keeps_one=name in ("body", "targets", "names", "items", "generators"))
            elif isinstance(value, ast.expr) and not only_statements:
                yield from expression_edits(index, name, value)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and len(node.value) > 1 and not only_statements:
            half = len(node.value) // 2
            for part in (node.value[:half], node.value[half:]):
                yield 0, at(index, lambda target, part=part: setattr(target, "value", part))


def at(index, change):
    return lambda nodes: change(nodes[index])


def list_edits(index, name, value, keeps_one):
    is_block = isinstance(value[0], ast.stmt)
    count = len(value)
    length = count
    while length >= 1:
        for start in range(0, count, length):

            def remove(node, start=start, length=length):
                kept = getattr(node, name)
                del kept[start : start + length]
                if not kept and is_block and name == "body":
                    kept.append(ast.Pass())
                matching_parts(node, name, start, length)

            if not (length == count and keeps_one and not is_block) and not (is_block and length == count == 1 and isinstance(value[0], ast.Pass)):
                yield size(*value[start : start + length]), at(index, remove)
        length //= 2
    for position, item in enumerate(value):
        if is_block:
            inner = blocks_of(item)
            if inner:
                rest = [statement for part in inner for statement in part]
                yield size(item) - size(*rest), at(index, lambda node, position=position: splice(getattr(node, name), position))
        elif isinstance(item, ast.expr):
            for replacement in replacements(item):

                def put(node, position=position, replacement=replacement):
                    getattr(node, name)[position] = replacement

                yield size(item) - size(replacement), at(index, put)


def matching_parts(node, name, start, length):
    """Removes keys and values of a dict, or operators and operands of a comparison, together."""
    if isinstance(node, ast.Dict):
        other = node.values if name == "keys" else node.keys
        del other[start : start + length]
    if isinstance(node, ast.Compare) and name == "comparators":
        del node.ops[start : start + length]


def blocks_of(statement):
    blocks = [getattr(statement, field) for field in ("body", "orelse", "finalbody") if getattr(statement, field, None)]
    return [block for block in blocks if isinstance(block, list)]


def splice(block, position):
    """Replaces a compound statement by its body."""
    inner = [statement for part in blocks_of(block[position]) for statement in part]
    block[position : position + 1] = inner


def expression_edits(index, name, value):
    for replacement in replacements(value):

        def put(node, replacement=replacement):
            setattr(node, name, replacement)

        yield size(value) - size(replacement), at(index, put)


def replacements(expression):
    """Simpler expressions: the parts of an expression, and the simplest ones."""
    if isinstance(expression, (ast.Constant, ast.Name)) or not isinstance(getattr(expression, "ctx", ast.Load()), ast.Load):
        return
    if isinstance(expression, (ast.JoinedStr, ast.FormattedValue)) or type(expression).__name__ == "Interpolation":
        for part in ast.walk(expression):
            if isinstance(part, ast.FormattedValue):
                yield part.value
    else:
        for part in ast.iter_child_nodes(expression):
            if isinstance(part, ast.expr) and not isinstance(part, ast.Starred):
                yield part
            if isinstance(part, ast.keyword):
                yield part.value
    for value in (0, "", None):
        yield ast.Constant(value)
    if not isinstance(expression, (ast.List,)) or expression.elts:
        yield ast.List([], ast.Load())
