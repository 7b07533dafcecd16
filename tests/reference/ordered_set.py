"""Sets that iterate in insertion order, where CPython's order would depend on addresses."""

import weakref


class OrderedWeakSet(weakref.WeakKeyDictionary):
    """The set in which a loop keeps its asynchronous generators."""

    def add(self, item):
        self[item] = None

    def discard(self, item):
        self.pop(item, None)


class OrderedSet(set):
    """A set of tasks or futures that iterates in insertion order, also after `-`, `|`, `&` and `^`."""

    def __init__(self, items=()):
        super().__init__()
        self._order = {}
        self.update(items)

    def __iter__(self):
        return iter(list(self._order))

    def __repr__(self):
        return "{" + ", ".join(map(repr, self)) + "}" if self else "set()"

    def add(self, item):
        super().add(item)
        self._order.setdefault(item)

    def discard(self, item):
        super().discard(item)
        self._order.pop(item, None)

    def remove(self, item):
        super().remove(item)
        del self._order[item]

    def pop(self):
        if not self._order:
            return super().pop()
        item = next(iter(self._order))
        self.remove(item)
        return item

    def clear(self):
        super().clear()
        self._order.clear()

    def update(self, *others):
        for other in others:
            for item in other:
                self.add(item)

    def difference_update(self, *others):
        for other in others:
            for item in list(other):
                self.discard(item)

    def copy(self):
        return OrderedSet(self)

    def union(self, *others):
        result = self.copy()
        result.update(*others)
        return result

    def difference(self, *others):
        result = self.copy()
        result.difference_update(*others)
        return result

    def intersection(self, *others):
        return OrderedSet(item for item in self if all(item in set(other) for other in others))

    def symmetric_difference(self, other):
        return OrderedSet([*(item for item in self if item not in other), *(item for item in other if item not in self)])

    def __or__(self, other):
        return self.union(other) if isinstance(other, (set, frozenset)) else NotImplemented

    def __sub__(self, other):
        return self.difference(other) if isinstance(other, (set, frozenset)) else NotImplemented

    def __and__(self, other):
        return self.intersection(other) if isinstance(other, (set, frozenset)) else NotImplemented

    def __xor__(self, other):
        return self.symmetric_difference(other) if isinstance(other, (set, frozenset)) else NotImplemented

    def __ior__(self, other):
        self.update(other)
        return self

    def __isub__(self, other):
        self.difference_update(other)
        return self


OrderedSet.__name__ = OrderedSet.__qualname__ = "set"
