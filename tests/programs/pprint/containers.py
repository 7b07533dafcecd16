from collections import defaultdict, deque
from pprint import pformat, pp, pprint

jobs = [{"id": n, "name": f"job {n}", "tags": ["fast", "urgent"], "after": (n - 1,)} for n in range(3)]
pprint(jobs)
# expect: [{'after': (-1,), 'id': 0, 'name': 'job 0', 'tags': ['fast', 'urgent']},
# expect:  {'after': (0,), 'id': 1, 'name': 'job 1', 'tags': ['fast', 'urgent']},
# expect:  {'after': (1,), 'id': 2, 'name': 'job 2', 'tags': ['fast', 'urgent']}]
pprint({"zeta": 1, "alpha": {"deep": list(range(12)), "set": {3, 1, 2}}, "text": "word " * 20}, width=40)
# expect: {'alpha': {'deep': [0,
# expect:                     1,
# expect:                     2,
# expect:                     3,
# expect:                     4,
# expect:                     5,
# expect:                     6,
# expect:                     7,
# expect:                     8,
# expect:                     9,
# expect:                     10,
# expect:                     11],
# expect:            'set': {1, 2, 3}},
# expect:  'text': 'word word word word word '
# expect:          'word word word word word '
# expect:          'word word word word word '
# expect:          'word word word word word ',
# expect:  'zeta': 1}
pp({"zeta": 1, "alpha": [2, {"x": [3, [4]]}]}, depth=2)  # expect: {'zeta': 1, 'alpha': [2, {...}]}
print(pformat(list(range(40)), compact=True, width=50), pformat({}), pformat("short"), pformat(("x" * 50, "y" * 50)))
# expect: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14,
# expect:  15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26,
# expect:  27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38,
# expect:  39] {} 'short' ('xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
# expect:  'yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy')
pprint([defaultdict(list, {key: ["v" * 20] for key in "abc"}), deque(range(3)), frozenset({2, 1})], indent=4, width=60)
# expect: [   defaultdict(<class 'list'>,
# expect:                 {   'a': ['vvvvvvvvvvvvvvvvvvvv'],
# expect:                     'b': ['vvvvvvvvvvvvvvvvvvvv'],
# expect:                     'c': ['vvvvvvvvvvvvvvvvvvvv']}),
# expect:     deque([0, 1, 2]),
# expect:     frozenset({1, 2})]
pprint("a text that is long enough to be broken over lines, word by word", width=30)
# expect: ('a text that is long enough '
# expect:  'to be broken over lines, '
# expect:  'word by word')
try:
    pprint(1, width=0)
except ValueError as error:
    print(error)  # expect: width must be != 0
