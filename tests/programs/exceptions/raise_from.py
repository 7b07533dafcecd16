try:
    try:
        {}["missing"]
    except KeyError as error:
        raise ValueError("no such thing") from error
except ValueError as error:
    print(repr(error), repr(error.__cause__), repr(error.__context__), error.__suppress_context__)
    # expect: ValueError('no such thing') KeyError('missing') KeyError('missing') True
