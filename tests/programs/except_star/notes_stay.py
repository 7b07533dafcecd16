group = ExceptionGroup("g", [ValueError(1), TypeError(2)])
group.add_note("found in the second run")
try:
    try:
        raise group
    except* ValueError as values:
        print(values.__notes__)  # expect: ['found in the second run']
except* TypeError as types:
    print(types.__notes__, types is group)  # expect: ['found in the second run'] False
