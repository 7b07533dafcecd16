# A frozen dataclass with slots is made anew, and its __setattr__ still asks the first class for other names.
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Point:
    x: int


for name in ("x", "other"):
    for change in (lambda: setattr(Point(1), name, 5), lambda: delattr(Point(1), name)):
        try:
            change()
        except Exception as error:
            print(type(error).__name__, error)
            # expect: FrozenInstanceError cannot assign to field 'x'
            # expect: FrozenInstanceError cannot delete field 'x'
            # expect: TypeError super(type, obj): obj (instance of Point) is not an instance or subtype of type (Point).
            # expect: TypeError super(type, obj): obj (instance of Point) is not an instance or subtype of type (Point).


@dataclass(slots=True)
class Account:
    balance: int

    def knows_its_class(self):
        return __class__ is Account

    @property
    def property_knows(self):
        return __class__ is Account

    @classmethod
    def class_method_knows(cls):
        return __class__ is cls

    def text(self):
        return super().__str__()


account = Account(3)
print(account.knows_its_class(), account.property_knows, Account.class_method_knows(), account.text())
# expect: True True True Account(balance=3)
