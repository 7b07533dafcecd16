class Account:
    def balance(self):
        return 5

    def show(self):
        return balance()


Account().show()
# expect error: NameError: name 'balance' is not defined. Did you mean: 'self.balance'?
