ages = {"ann": 31}
print(ages["ann"])  # expect: 31
ages["bob"]
# expect error: KeyError: 'bob'
