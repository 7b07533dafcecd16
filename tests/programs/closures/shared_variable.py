def account(balance):
    def deposit(amount):
        nonlocal balance
        balance += amount
    def show():
        return balance
    return deposit, show

deposit, show = account(10)
deposit(5)
deposit(7)
print(show())  # expect: 22
