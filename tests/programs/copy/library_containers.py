# Copies of the containers of collections.
import copy
from collections import Counter, OrderedDict, defaultdict, deque

for container in [deque([1, [2]], maxlen=3), defaultdict(list, {"a": [1]}), OrderedDict(a=[1]), Counter("aab")]:
    deep = copy.deepcopy(container)
    print(copy.copy(container) == container, deep, type(deep) is type(container))
    # expect: True deque([1, [2]], maxlen=3) True
    # expect: True defaultdict(<class 'list'>, {'a': [1]}) True
    # expect: True OrderedDict({'a': [1]}) True
    # expect: True Counter({'a': 2, 'b': 1}) True
