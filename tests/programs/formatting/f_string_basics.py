name, n = "Ann", 3
print(f"{name} has {n} cats, {n + 1} soon", f"{{braces}} {name!r} {name!s:>5}|", f'{"nested"} {name[0]}')
# expect: Ann has 3 cats, 4 soon {braces} 'Ann'   Ann| nested A
print(f"{n=} {n + 1 = } {name=}", f"{n = :03d}", f"{'a' if n > 2 else 'b'}", f"{(lambda x: x * 2)(n)}")
# expect: n=3 n + 1 = 4 name='Ann' n = 003 a 6
