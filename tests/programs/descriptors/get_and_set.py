# A descriptor learns its name and guards an attribute.
class Positive:
    def __set_name__(self, owner, name):
        print("named", owner.__name__, name)
        # expect: named Order price
        # expect: named Order quantity
        self.name = "_" + name

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        return getattr(instance, self.name)

    def __set__(self, instance, value):
        if value <= 0:
            raise ValueError(f"{self.name[1:]} must be positive")
        setattr(instance, self.name, value)

class Order:
    price = Positive()
    quantity = Positive()

    def __init__(self, price, quantity):
        self.price = price
        self.quantity = quantity

order = Order(10, 2)
print(order.price * order.quantity, order.__dict__, type(Order.price).__name__)
# expect: 20 {'_price': 10, '_quantity': 2} Positive
try:
    order.price = 0
except ValueError as error:
    print(error)  # expect: price must be positive
