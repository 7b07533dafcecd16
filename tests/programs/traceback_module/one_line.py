import traceback


class Store:
    class Full(Exception):
        pass


for error in (ValueError("x"), Store.Full("full"), KeyError("k"), Exception(), None):
    print(traceback.format_exception_only(error))
    # expect: ['ValueError: x\n']
    # expect: ['Store.Full: full\n']
    # expect: ["KeyError: 'k'\n"]
    # expect: ['Exception\n']
    # expect: ['NoneType: None\n']
error = ValueError("with notes")
error.add_note("first\nsecond")
print(traceback.format_exception_only(type(error), error))
# expect: ['ValueError: with notes\n', 'first\n', 'second\n']
