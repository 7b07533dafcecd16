# __init__ takes what it likes and passes a message on.
class InsufficientFunds(Exception):
    def __init__(self, needed, available):
        super().__init__(f"need {needed}, have {available}")
        self.needed = needed
        self.available = available

try:
    raise InsufficientFunds(100, 30)
except InsufficientFunds as error:
    print(error, error.needed - error.available, error.args, repr(error))
    # expect: need 100, have 30 70 ('need 100, have 30',) InsufficientFunds('need 100, have 30')
