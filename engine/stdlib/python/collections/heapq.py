def _up(heap, place, first, less):
    item = heap[place]
    while place > first:
        parent = (place - 1) >> 1
        if not less(item, heap[parent]):
            break
        heap[place] = heap[parent]
        place = parent
    heap[place] = item


def _down(heap, place, less):
    first = place
    end = len(heap)
    item = heap[place]
    child = 2 * place + 1
    while child < end:
        right = child + 1
        if right < end and not less(heap[child], heap[right]):
            child = right
        heap[place] = heap[child]
        place = child
        child = 2 * place + 1
    heap[place] = item
    _up(heap, place, first, less)


def _min(a, b):
    return a < b


def _max(a, b):
    return b < a


def _check(heap, name, number=""):
    if not isinstance(heap, list):
        raise TypeError(f"{name}() argument{number} must be list, not {type(heap).__name__}")


def _push(heap, item, less):
    heap.append(item)
    _up(heap, len(heap) - 1, 0, less)


def _pop(heap, less):
    if not heap:
        raise IndexError("index out of range")
    last = heap.pop()
    if not heap:
        return last
    item = heap[0]
    heap[0] = last
    _down(heap, 0, less)
    return item


def _replace(heap, item, less):
    if not heap:
        raise IndexError("index out of range")
    first = heap[0]
    heap[0] = item
    _down(heap, 0, less)
    return first


def _push_pop(heap, item, less):
    if heap and less(heap[0], item):
        return _replace(heap, item, less)
    return item


def _heapify(heap, less):
    for place in reversed(range(len(heap) // 2)):
        _down(heap, place, less)


def heappush(heap, item, /):
    _check(heap, "heappush", " 1")
    _push(heap, item, _min)


def heappop(heap, /):
    _check(heap, "heappop")
    return _pop(heap, _min)


def heapreplace(heap, item, /):
    _check(heap, "heapreplace", " 1")
    return _replace(heap, item, _min)


def heappushpop(heap, item, /):
    _check(heap, "heappushpop", " 1")
    return _push_pop(heap, item, _min)


def heapify(heap, /):
    _check(heap, "heapify")
    _heapify(heap, _min)


def heappush_max(heap, item, /):
    _check(heap, "heappush_max", " 1")
    _push(heap, item, _max)


def heappop_max(heap, /):
    _check(heap, "heappop_max")
    return _pop(heap, _max)


def heapreplace_max(heap, item, /):
    _check(heap, "heapreplace_max", " 1")
    return _replace(heap, item, _max)


def heappushpop_max(heap, item, /):
    _check(heap, "heappushpop_max", " 1")
    return _push_pop(heap, item, _max)


def heapify_max(heap, /):
    _check(heap, "heapify_max")
    _heapify(heap, _max)


def merge(*iterables, key=None, reverse=False):
    less = _max if reverse else _min
    # [key, index of the iterable, item, iterator]
    heap = []
    for place, iterable in enumerate(iterables):
        iterator = iter(iterable)
        try:
            item = next(iterator)
        except StopIteration:
            continue
        heap.append([item if key is None else key(item), -place if reverse else place, item, iterator])
    _heapify(heap, less)
    while len(heap) > 1:
        try:
            while True:
                entry = heap[0]
                yield entry[2]
                item = entry[2] = next(entry[3])
                entry[0] = item if key is None else key(item)
                _replace(heap, entry, less)
        except StopIteration:
            _pop(heap, less)
    if heap:
        yield heap[0][2]
        yield from heap[0][3]


def nsmallest(n, iterable, key=None):
    return sorted(iterable, key=key)[: max(n, 0)]


def nlargest(n, iterable, key=None):
    return sorted(iterable, key=key, reverse=True)[: max(n, 0)]
