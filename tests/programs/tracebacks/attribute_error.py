number = 5
number.append(1)
# expect error: AttributeError: 'int' object has no attribute 'append'
