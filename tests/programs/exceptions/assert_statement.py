assert True, "never shown"
try:
    assert 1 + 1 == 3, "arithmetic holds"
except AssertionError as error:
    print(repr(error))  # expect: AssertionError('arithmetic holds')
try:
    assert []
except AssertionError as error:
    print(repr(error), error.args)  # expect: AssertionError() ()
