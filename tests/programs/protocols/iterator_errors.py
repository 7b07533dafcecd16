# What is not iterable, and an __iter__ that gives no iterator.
class Nothing: pass
class Wrong:
    def __iter__(self):
        return 5
class Failing:
    def __iter__(self):
        return self
    def __next__(self):
        raise ValueError("broken")

for thing in (Nothing(), Wrong(), Failing()):
    try:
        for item in thing:
            pass
    except (TypeError, ValueError) as error:
        print(error)
        # expect: 'Nothing' object is not iterable
        # expect: iter() returned non-iterator of type 'int'
        # expect: broken
try:
    next(Nothing())
except TypeError as error:
    print(error)  # expect: 'Nothing' object is not an iterator
