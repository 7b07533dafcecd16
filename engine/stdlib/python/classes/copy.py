import _objects

_native_base = _objects.native_base
_missing = object()


class Error(Exception):
    pass


error = Error

_atomic = (type(None), bool, int, float, str, range, slice, type(...), type(NotImplemented), property)
_atomic += (type(lambda: 0), type(len))
_values = (int, float, str, tuple)


def _is_atomic(cls):
    return cls in _atomic or issubclass(cls, type) or type(cls).__name__ == "EnumType"


def copy(x):
    cls = type(x)
    if _is_atomic(cls) or cls in (tuple, frozenset):
        return x
    if cls in (list, dict, set):
        return x.copy()
    method = getattr(cls, "__copy__", None)
    if method is not None:
        return method(x)
    return _remade(x, cls, None)


def deepcopy(x, memo=None):
    cls = type(x)
    if _is_atomic(cls):
        return x
    if memo is None:
        memo = {}
    found = memo.get(id(x), _missing)
    if found is not _missing:
        return found
    method = _deep.get(cls)
    if method is not None:
        y = method(x, memo)
    else:
        method = getattr(cls, "__deepcopy__", None)
        y = method(x, memo) if method is not None else _remade(x, cls, memo)
    if y is not x:
        memo[id(x)] = y
        # The memo keeps the copied objects alive, so that no other object gets the same id.
        memo.setdefault(id(memo), []).append(x)
    return y


def _list(x, memo):
    y = memo[id(x)] = []
    for item in x:
        y.append(deepcopy(item, memo))
    return y


def _tuple(x, memo):
    items = [deepcopy(item, memo) for item in x]
    if id(x) in memo:
        return memo[id(x)]
    if all(item is old for item, old in zip(items, x)):
        return x
    return tuple(items)


def _dict(x, memo):
    y = memo[id(x)] = {}
    for key, value in x.items():
        y[deepcopy(key, memo)] = deepcopy(value, memo)
    return y


def _set(x, memo):
    return type(x)([deepcopy(item, memo) for item in x])


def _method(x, memo):
    return _objects.bind(x.__func__, deepcopy(x.__self__, memo))


_deep = {list: _list, tuple: _tuple, dict: _dict, set: _set, frozenset: _set, type(_objects.bind(print, 0)): _method}


def _state_of(x, cls):
    method = getattr(cls, "__getstate__", None)
    if method is not None and method is not getattr(object, "__getstate__", None):
        return method(x)
    state = dict(getattr(x, "__dict__", {}))
    for base in cls.__mro__:
        names = base.__dict__.get("__slots__", ())
        for name in (names,) if isinstance(names, str) else names:
            if name.startswith("__") and not name.endswith("__"):
                name = f"_{base.__name__.lstrip('_')}{name}"
            if name not in ("__dict__", "__weakref__") and hasattr(x, name):
                state[name] = getattr(x, name)
    return state


def _set_state(y, cls, state):
    method = getattr(cls, "__setstate__", None)
    if method is not None:
        method(y, state)
        return
    if isinstance(state, tuple) and len(state) == 2:
        state, slots = state
        for name, value in (slots or {}).items():
            setattr(y, name, value)
    if state:
        attributes = getattr(y, "__dict__", None)
        if attributes is not None:
            attributes.update(state)
        else:
            for name, value in state.items():
                setattr(y, name, value)


# memo None: a shallow copy.
def _remade(x, cls, memo):
    def same(value):
        return value if memo is None else deepcopy(value, memo)

    method = getattr(cls, "__reduce_ex__", None)
    if method is not None and method is not getattr(object, "__reduce_ex__", None):
        return _from_parts(x, cls, method(x, 4), memo, same)
    method = getattr(cls, "__reduce__", None)
    if method is not None and method is not getattr(object, "__reduce__", None):
        return _from_parts(x, cls, method(x), memo, same)
    base = _native_base(cls)
    if base in (list, dict, set, object):
        arguments = cls.__getnewargs__(x) if hasattr(cls, "__getnewargs__") else ()
        y = cls.__new__(cls, *same(arguments))
    elif base in _values:
        y = cls.__new__(cls, same(base(x)))
    elif base is frozenset:
        y = cls.__new__(cls, same(list(x)))
    elif issubclass(base, BaseException):
        y = cls.__new__(cls, *same(x.args))
        y.args = same(x.args)
    elif base.__name__ == "deque":
        y = cls([], x.maxlen)
    else:
        raise TypeError(f"cannot pickle '{cls.__name__}' object")
    if memo is not None:
        memo[id(x)] = y
    state = _state_of(x, cls)
    if state:
        _set_state(y, cls, same(state))
    if base is dict:
        for key, value in x.items():
            y[same(key)] = same(value)
    elif base is list or base.__name__ == "deque":
        for item in x:
            y.append(same(item))
    elif base is set:
        y.update(same(list(x)))
    return y


def _from_parts(x, cls, parts, memo, same):
    if isinstance(parts, str):
        return x
    function, arguments, state, items, pairs, *_ = (*parts, None, None, None, None)
    y = function(*same(arguments))
    if memo is not None:
        memo[id(x)] = y
    if state is not None:
        _set_state(y, cls, same(state))
    for item in items or ():
        y.append(same(item))
    for key, value in pairs or ():
        y[same(key)] = same(value)
    return y


def replace(obj, /, **changes):
    cls = type(obj)
    method = getattr(cls, "__replace__", None)
    if method is None:
        raise TypeError(f"replace() does not support {cls.__name__} objects")
    return method(obj, **changes)
