done = true
# expect error: NameError: name 'true' is not defined. Did you mean: 'True'?
