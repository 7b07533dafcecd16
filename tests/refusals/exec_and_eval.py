eval("1 + 1")  # expect refusal: dynamic-code
exec("print(1)")  # expect refusal: dynamic-code
