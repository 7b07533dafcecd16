def function(a, /, b, *args, c=1, **keywords):
    "What it does."
    x = 1
    y = [z for z in (a, b)]

    def inner():
        return x + len(y)

    return inner


code = function.__code__
print(code.co_name, code.co_qualname, code.co_firstlineno)  # expect: function function 1
print(code.co_argcount, code.co_posonlyargcount, code.co_kwonlyargcount, code.co_nlocals)  # expect: 2 1 1 7
print(code.co_varnames, code.co_cellvars, code.co_freevars, code.co_flags)
# expect: ('a', 'b', 'c', 'args', 'keywords', 'z', 'inner') ('x', 'y') () 67108879
inner = function(1, 2)
code = inner.__code__
print(code.co_qualname, code.co_varnames, code.co_freevars, code.co_flags)
# expect: function.<locals>.inner () ('x', 'y') 19
print([cell.cell_contents for cell in inner.__closure__])  # expect: [1, [1, 2]]
inner.__closure__[0].cell_contents = 40
print(inner())  # expect: 42
