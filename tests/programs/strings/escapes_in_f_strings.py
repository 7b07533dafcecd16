name = "x"
print(f"\t{name}\\ {'\n'!r} \x41 {{}} {name!a} {'é'!a}", rf"\n{name}", f"{name}" "plain" f'{name + "!"}')
# expect: 	x\ '\n' A {} 'x' '\xe9' \nx xplainx!
