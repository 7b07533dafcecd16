# What cannot be counted is told in the words of the hash, not of the dict.
from collections import Counter

for use in (lambda: Counter([{}]), lambda: Counter(a=1).update([[]]), lambda: Counter("a").subtract([[]]), lambda: Counter()[[]]):
    try:
        print(use())
    except TypeError as error:
        print(error)
        # expect: unhashable type: 'dict'
        # expect: unhashable type: 'list'
        # expect: cannot use 'list' as a dict key (unhashable type: 'list')
        # expect: cannot use 'list' as a dict key (unhashable type: 'list')
