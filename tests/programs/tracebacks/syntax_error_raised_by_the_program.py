raise SyntaxError("cannot read this", ("table.txt", 3, 5, "  if x = 3:\n", 3, 6))
# expect error: SyntaxError: cannot read this
