"""Plain object orientation: properties, class methods, operators, errors of one's own, a context manager."""

from datetime import date, datetime, timedelta
from functools import total_ordering


class OverdraftError(Exception):
    def __init__(self, needed, available):
        super().__init__(f"needs {needed:.2f}, has {available:.2f}")
        self.needed = needed


@total_ordering
class Money:
    __slots__ = ("cents", "currency")

    def __init__(self, amount, currency="EUR"):
        self.cents = round(amount * 100)
        self.currency = currency

    @classmethod
    def parse(cls, text):
        amount, _, currency = text.partition(" ")
        return cls(float(amount.replace(",", ".")), currency or "EUR")

    def _check(self, other):
        if not isinstance(other, Money):
            return NotImplemented
        if other.currency != self.currency:
            raise ValueError(f"{self.currency} is not {other.currency}")

    def __add__(self, other):
        if self._check(other) is NotImplemented:
            return NotImplemented
        return Money((self.cents + other.cents) / 100, self.currency)

    def __sub__(self, other):
        return self + -other

    def __neg__(self):
        return Money(-self.cents / 100, self.currency)

    def __mul__(self, factor):
        return Money(self.cents * factor / 100, self.currency)

    __rmul__ = __mul__

    def __eq__(self, other):
        return isinstance(other, Money) and (self.cents, self.currency) == (other.cents, other.currency)

    def __lt__(self, other):
        if self._check(other) is NotImplemented:
            return NotImplemented
        return self.cents < other.cents

    def __hash__(self):
        return hash((self.cents, self.currency))

    def __bool__(self):
        return self.cents != 0

    def __format__(self, spec):
        if spec == "long":
            return f"{self.cents / 100:,.2f} {self.currency}"
        return format(self.cents / 100, spec or ".2f")

    def __repr__(self):
        return f"Money({self.cents / 100}, {self.currency!r})"


class Account:
    interest = 0.02
    _count = 0

    def __init__(self, owner, opened=date(2025, 1, 1)):
        type(self)._count += 1
        self.owner = owner
        self.opened = opened
        self._entries = []

    @property
    def balance(self):
        return sum((money for _, money in self._entries), Money(0))

    @balance.setter
    def balance(self, value):
        raise AttributeError("balances follow from entries")

    def deposit(self, money, when=None):
        self._entries.append((when or self.opened, money))
        return self

    def withdraw(self, money, when=None):
        if money > self.balance:
            raise OverdraftError(money, self.balance)
        return self.deposit(-money, when)

    def __enter__(self):
        self._saved = list(self._entries)
        return self

    def __exit__(self, kind, error, traceback):
        if kind is OverdraftError:
            self._entries = self._saved
            print(f"rolled back: {error}")
            return True

    def __iter__(self):
        yield from sorted(self._entries, key=lambda entry: entry[0])

    @staticmethod
    def format_entry(when, money):
        return f"{when:%d %b %Y} {money:>12,.2f}"


class SavingsAccount(Account):
    interest = 0.05

    def add_interest(self, days):
        gain = self.balance * (self.interest * days / 365)
        return self.deposit(gain, self.opened + timedelta(days=days))


ann = Account("Ann")
ann.deposit(Money.parse("1200,50")).deposit(2 * Money(10.25)).withdraw(Money(99.99))
print(f"{ann.owner}: {ann.balance:long}", repr(ann.balance), bool(Money(0)))
with ann:
    ann.withdraw(Money(1000), date(2025, 2, 14))
    ann.withdraw(Money(1000))
    print("not reached")
print(ann.balance == Money(1121.01), ann.balance >= Money(5), max(Money(3), Money(7), Money(5)))
bob = SavingsAccount("Bob", date(2024, 2, 28)).deposit(Money(5000))
bob.add_interest(365).add_interest(2)
for entry in bob:
    print("  ", Account.format_entry(*entry))
print(Account._count, SavingsAccount._count, SavingsAccount.__mro__[1].__name__, bob.interest, ann.interest)
for attempt in (lambda: Money(1) + 1, lambda: Money(1) < Money(1, "USD"), lambda: setattr(bob, "balance", 1), lambda: Money(1).note):
    try:
        print(attempt())
    except (TypeError, ValueError, AttributeError) as error:
        print(f"{type(error).__name__}: {error}")
print(len({Money(1), Money(1.0), Money(2)}), (datetime(2025, 3, 1) - datetime(2025, 2, 1)).days)
# expect: Ann: 1,121.01 EUR Money(1121.01, 'EUR') False
# expect: rolled back: needs 1000.00, has 121.01
# expect: True True Money(7.0, 'EUR')
# expect:    28 Feb 2024     5,000.00
# expect:    01 Mar 2024         1.44
# expect:    27 Feb 2025       250.00
# expect: 1 2 Account 0.05 0.02
# expect: TypeError: unsupported operand type(s) for +: 'Money' and 'int'
# expect: ValueError: EUR is not USD
# expect: AttributeError: balances follow from entries
# expect: AttributeError: 'Money' object has no attribute 'note'
# expect: 2 28
