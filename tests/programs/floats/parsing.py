print(float("1.5"), float(" -2e3 "), float("1_0.5"), float("Infinity"), float(), float(7), float("-0"))
# expect: 1.5 -2000.0 10.5 inf 0.0 7.0 -0.0
for text in ("", "abc", "1,5"):
    try:
        float(text)
    except ValueError as error:
        print(error)
        # expect: could not convert string to float: ''
        # expect: could not convert string to float: 'abc'
        # expect: could not convert string to float: '1,5'
