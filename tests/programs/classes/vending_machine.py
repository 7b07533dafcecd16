# A small state machine with a table of handlers.
class Machine:
    prices = {"tea": 2, "coffee": 3}

    def __init__(self):
        self.credit = 0
        self.handlers = {"coin": self.coin, "choose": self.choose}

    def coin(self, amount):
        self.credit += amount
        return f"credit {self.credit}"

    def choose(self, drink):
        price = self.prices[drink]
        if self.credit < price:
            return f"insert {price - self.credit} more"
        self.credit -= price
        return f"here is your {drink}"

    def handle(self, event, argument):
        return self.handlers[event](argument)

machine = Machine()
for event in [("coin", 1), ("choose", "tea"), ("coin", 2), ("choose", "coffee"), ("choose", "tea")]:
    print(machine.handle(*event))
    # expect: credit 1
    # expect: insert 1 more
    # expect: credit 3
    # expect: here is your coffee
    # expect: insert 2 more
