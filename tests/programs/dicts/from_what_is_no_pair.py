for pairs in ([1], [(1, 2), None], [(1, 2, 3)], ["ab", "c"]):
    try:
        print(dict(pairs))
    except (TypeError, ValueError) as error:
        print(error, getattr(error, "__notes__", None))
        # expect: object is not iterable ['Cannot convert dictionary update sequence element #0 to a sequence']
        # expect: object is not iterable ['Cannot convert dictionary update sequence element #1 to a sequence']
        # expect: dictionary update sequence element #0 has length 3; 2 is required None
        # expect: dictionary update sequence element #1 has length 1; 2 is required None
