for value, specification in (
    (1, ",,d"), (1, ",,"), (1, ",_"), (1, "_,"), (1, "__"), (1e16, ".6_n"), (1e16, ".6_f"), (1e16, ".6,x"), (5, "_x"), (5, ",x"),
    (True, "s"), (5, "s"), ("a", ",s"),
):
    try:
        print(format(value, specification))
    except ValueError as error:
        print(error)
# expect: Invalid format specifier ',,d' for object of type 'int'
# expect: Cannot specify ',' with ','.
# expect: Cannot specify both ',' and '_'.
# expect: Cannot specify both ',' and '_'.
# expect: Cannot specify '_' with '_'.
# expect: Cannot specify '_' with 'n'.
# expect: 10000000000000000.000_000
# expect: Unknown format code 'x' for object of type 'float'
# expect: 5
# expect: Cannot specify ',' with 'x'.
# expect: Unknown format code 's' for object of type 'bool'
# expect: Unknown format code 's' for object of type 'int'
# expect: Cannot specify ',' with 's'.
