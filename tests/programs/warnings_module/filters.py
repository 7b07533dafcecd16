import warnings

with warnings.catch_warnings():
    warnings.simplefilter("error")
    try:
        warnings.warn("raised", RuntimeWarning)
    except RuntimeWarning as error:
        print(repr(error))  # expect: RuntimeWarning('raised')
with warnings.catch_warnings():
    warnings.filterwarnings("ignore", message="abc.*")
    warnings.warn("ABCdef")
    warnings.filterwarnings("ignore", category=DeprecationWarning)
    warnings.warn("old", DeprecationWarning)
    warnings.filterwarnings("error", "stop", UserWarning)
    try:
        warnings.warn("stop here")
    except UserWarning as error:
        print(error)  # expect: stop here
with warnings.catch_warnings(action="ignore"):
    warnings.warn("nothing")
with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter("once")
    for _ in range(2):
        warnings.warn("one of a kind")
        warnings.warn("one of a kind")
print(len(log))  # expect: 1
warnings.resetwarnings()
print(warnings.filters)  # expect: []
