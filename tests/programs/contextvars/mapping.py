# A context is a mapping of its variables, to be read.
from contextvars import ContextVar, copy_context

a = ContextVar("a")
b = ContextVar("b", default=9)
a.set(1)
context = copy_context()
print(len(context), context[a], a in context, b in context, context.get(b), context.get(b, 7))
# expect: 1 1 True False None 7
print([(variable.name, value) for variable, value in context.items()])  # expect: [('a', 1)]
for key in (b, "a"):
    try:
        context[key]
    except (KeyError, TypeError) as error:
        print(type(error).__name__, error.args[0] is b or error)
        # expect: KeyError True
        # expect: TypeError a ContextVar key was expected, got 'a'
try:
    hash(context)
except TypeError as error:
    print(error)  # expect: unhashable type: '_contextvars.Context'
