# Decorators work on methods and see the instance as the first argument.
def checked(method):
    def wrapper(self, amount):
        if amount < 0:
            raise ValueError("negative amount")
        return method(self, amount)
    return wrapper

class Account:
    def __init__(self):
        self.balance = 0

    @checked
    def deposit(self, amount):
        self.balance += amount
        return self.balance

account = Account()
print(account.deposit(5))  # expect: 5
try:
    account.deposit(-1)
except ValueError as error:
    print(error)  # expect: negative amount
