print("start")  # expect: start
pritn("text")
# expect error: NameError: name 'pritn' is not defined. Did you mean: 'print'?
