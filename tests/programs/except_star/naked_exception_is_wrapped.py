try:
    raise ValueError("alone")
except* ValueError as group:
    print(repr(group), group.__traceback__ is not None)  # expect: ExceptionGroup('', (ValueError('alone'),)) True
try:
    try:
        raise ValueError("alone")
    except* TypeError:
        print("never")
except ValueError as error:
    print(repr(error))  # expect: ValueError('alone')
try:
    try:
        raise ValueError("alone")
    except* ValueError:
        raise
except ExceptionGroup as error:
    print(repr(error))  # expect: ExceptionGroup('', (ValueError('alone'),))
