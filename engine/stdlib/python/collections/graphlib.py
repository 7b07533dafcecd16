from _objects import generic as _generic

class CycleError(ValueError):
    pass


class _Node:
    def __init__(self):
        self.waits_for = 0
        self.followers = []


_READY = -1
_DONE = -2


@_generic
class TopologicalSorter:
    def __init__(self, graph=None):
        self._nodes = {}
        self._ready = None
        self._passed_out = self._finished = 0
        if graph is not None:
            for node, predecessors in graph.items():
                self.add(node, *predecessors)

    def _node(self, key):
        node = self._nodes.get(key)
        if node is None:
            node = self._nodes[key] = _Node()
        return node

    def add(self, node, *predecessors):
        if self._ready is not None:
            raise ValueError("Nodes cannot be added after a call to prepare()")
        self._node(node).waits_for += len(predecessors)
        for predecessor in predecessors:
            self._node(predecessor).followers.append(node)

    def prepare(self):
        if self._passed_out:
            raise ValueError("cannot prepare() after starting sort")
        if self._ready is None:
            self._ready = [key for key, node in self._nodes.items() if node.waits_for == 0]
        cycle = self._cycle()
        if cycle:
            raise CycleError("nodes are in a cycle", cycle)

    def get_ready(self):
        if self._ready is None:
            raise ValueError("prepare() must be called first")
        result = tuple(self._ready)
        for key in result:
            self._nodes[key].waits_for = _READY
        self._ready.clear()
        self._passed_out += len(result)
        return result

    def is_active(self):
        if self._ready is None:
            raise ValueError("prepare() must be called first")
        return self._finished < self._passed_out or bool(self._ready)

    __bool__ = is_active

    def done(self, *nodes):
        if self._ready is None:
            raise ValueError("prepare() must be called first")
        for key in nodes:
            node = self._nodes.get(key)
            if node is None:
                raise ValueError(f"node {key!r} was not added using add()")
            if node.waits_for != _READY:
                if node.waits_for >= 0:
                    raise ValueError(f"node {key!r} was not passed out (still not ready)")
                raise ValueError(f"node {key!r} was already marked done")
            node.waits_for = _DONE
            for follower in node.followers:
                self._nodes[follower].waits_for -= 1
                if self._nodes[follower].waits_for == 0:
                    self._ready.append(follower)
            self._finished += 1

    def _cycle(self):
        seen = set()
        for start in self._nodes:
            if start in seen:
                continue
            path = [start]
            places = {start: 0}
            ways = [iter(self._nodes[start].followers)]
            seen.add(start)
            while path:
                for key in ways[-1]:
                    if key in places:
                        return path[places[key] :] + [key]
                    if key not in seen:
                        seen.add(key)
                        places[key] = len(path)
                        path.append(key)
                        ways.append(iter(self._nodes[key].followers))
                        break
                else:
                    del places[path.pop()]
                    ways.pop()
        return None

    def static_order(self):
        self.prepare()
        while self.is_active():
            group = self.get_ready()
            yield from group
            self.done(*group)
