class Account:
    def __init__(self):
        self.amount = 5

    def show(self):
        return [amount for each in "ab"]


Account().show()
# expect error: NameError: name 'amount' is not defined. Did you mean: 'self.amount'?
