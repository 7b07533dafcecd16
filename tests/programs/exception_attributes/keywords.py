error = ImportError("text", name="module", path="a/b")
print(repr(error), error.msg, error.name, error.path)  # expect: ImportError('text') text module a/b
error = AttributeError("text", name="x", obj=3)
print(repr(error), error.name, error.obj, error.__dict__)  # expect: AttributeError('text') x 3 {}
error = NameError("text", name="y")
print(repr(error), error.name)  # expect: NameError('text') y
print(AttributeError().name, ImportError("a", "b").msg)  # expect: None None
for attempt in (
    lambda: ImportError("text", nam="m"),
    lambda: ModuleNotFoundError("text", other=1),
    lambda: AttributeError("text", names=1),
    lambda: UnboundLocalError("text", obj=1),
    lambda: ValueError("text", name="x"),
):
    try:
        attempt()
    except TypeError as error:
        print(error)
        # expect: ImportError() got an unexpected keyword argument 'nam'. Did you mean 'name'?
        # expect: ImportError() got an unexpected keyword argument 'other'
        # expect: AttributeError() got an unexpected keyword argument 'names'. Did you mean 'name'?
        # expect: NameError() got an unexpected keyword argument 'obj'
        # expect: ValueError() takes no keyword arguments
