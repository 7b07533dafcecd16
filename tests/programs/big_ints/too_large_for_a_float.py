huge = 10**400
for attempt in [
    lambda: float(huge),
    lambda: huge * 1.0,
    lambda: 1.0 - huge,
    lambda: huge / 3,
    lambda: huge**-1,
    lambda: divmod(huge, 2.0),
    lambda: f"{huge:e}",
    lambda: "%.1f" % huge,
]:
    try:
        attempt()
    except OverflowError as error:
        print(error)
        # expect: int too large to convert to float
        # expect: int too large to convert to float
        # expect: int too large to convert to float
        # expect: integer division result too large for a float
        # expect: int too large to convert to float
        # expect: int too large to convert to float
        # expect: int too large to convert to float
        # expect: int too large to convert to float
