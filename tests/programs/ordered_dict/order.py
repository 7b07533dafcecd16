# An OrderedDict moves its keys, and compares their order with another OrderedDict's.
from collections import OrderedDict

order = OrderedDict([("a", 1), ("b", 2), ("c", 3)])
order.move_to_end("a")
print(order)  # expect: OrderedDict({'b': 2, 'c': 3, 'a': 1})
order.move_to_end("c", last=False)
print(list(order), order.popitem(), order.popitem(last=False), order)
# expect: ['c', 'b', 'a'] ('a', 1) ('c', 3) OrderedDict({'b': 2})
print(OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), OrderedDict(a=1, b=2) == {"b": 2, "a": 1})  # expect: False True
print(list(reversed(OrderedDict(a=1, b=2))), OrderedDict(a=1) | {"b": 2}, {"b": 2} | OrderedDict(a=1))
# expect: ['b', 'a'] OrderedDict({'a': 1, 'b': 2}) OrderedDict({'b': 2, 'a': 1})
print(OrderedDict.fromkeys("ab", 0), OrderedDict(), order.copy(), isinstance(order, dict))
# expect: OrderedDict({'a': 0, 'b': 0}) OrderedDict() OrderedDict({'b': 2}) True
for call in (lambda: OrderedDict().popitem(), lambda: order.move_to_end("z"), lambda: order.missing, lambda: hash(order)):
    try:
        call()
    except (KeyError, AttributeError, TypeError) as error:
        print(type(error).__name__, error)
        # expect: KeyError 'dictionary is empty'
        # expect: KeyError 'z'
        # expect: AttributeError 'collections.OrderedDict' object has no attribute 'missing'
        # expect: TypeError unhashable type: 'collections.OrderedDict'
order["self"] = order
print(order)  # expect: OrderedDict({'b': 2, 'self': ...})
