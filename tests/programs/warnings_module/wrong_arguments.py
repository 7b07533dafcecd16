import warnings

for attempt in (
    lambda: warnings.warn("x", int),
    lambda: warnings.warn("x", 3),
    lambda: warnings.simplefilter("bogus"),
    lambda: warnings.simplefilter("error", lineno=-1),
    lambda: warnings.filterwarnings("error", message=3),
    lambda: warnings.filterwarnings("error", category=3),
    lambda: warnings.filterwarnings("error", module=3),
):
    try:
        attempt()
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
        # expect: TypeError category must be a Warning subclass, not 'type'
        # expect: TypeError category must be a Warning subclass, not 'int'
        # expect: ValueError invalid action: 'bogus'
        # expect: ValueError lineno must be an int >= 0
        # expect: TypeError message must be a string
        # expect: TypeError category must be a Warning subclass
        # expect: TypeError module must be a string
