# total_ordering adds the comparisons that are not there.
from functools import total_ordering


@total_ordering
class Version:
    def __init__(self, number):
        self.number = number

    def __eq__(self, other):
        return self.number == other.number if isinstance(other, Version) else NotImplemented

    def __lt__(self, other):
        return self.number < other.number if isinstance(other, Version) else NotImplemented


one, two = Version(1), Version(2)
print(one <= two, one >= two, two > one, one <= Version(1), one >= Version(1), one > one)
# expect: True False True True True False
print(sorted([two, one])[0].number, max(one, two).number)  # expect: 1 2
try:
    one <= 5
except TypeError as error:
    print(error)  # expect: '<=' not supported between instances of 'Version' and 'int'


class Nothing:
    pass


try:
    total_ordering(Nothing)
except ValueError as error:
    print(error)  # expect: must define at least one ordering operation: < > <= >=
