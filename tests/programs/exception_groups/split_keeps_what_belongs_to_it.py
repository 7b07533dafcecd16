try:
    try:
        raise OSError("cause")
    except OSError as cause:
        raise ExceptionGroup("g", [ValueError(), TypeError()]) from cause
except ExceptionGroup as group:
    group.add_note("a note")
    values, others = group.split(ValueError)
    for part in (values, others):
        print(repr(part), repr(part.__cause__), repr(part.__context__), part.__notes__)
        print(part.__traceback__ is group.__traceback__, part.__notes__ is group.__notes__)
# expect: ExceptionGroup('g', [ValueError()]) OSError('cause') OSError('cause') ['a note']
# expect: True False
# expect: ExceptionGroup('g', [TypeError()]) OSError('cause') OSError('cause') ['a note']
# expect: True False
