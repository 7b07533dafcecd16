for shift in [lambda: 1 << -1, lambda: 2**70 >> -1, lambda: 1 << 10**30]:
    try:
        shift()
    except (ValueError, OverflowError) as error:
        print(type(error).__name__, error)
        # expect: ValueError negative shift count
        # expect: ValueError negative shift count
        # expect: OverflowError too many digits in integer
print(0 << 10**30, 5 >> 10**30, -5 >> 10**30)  # expect: 0 0 -1
