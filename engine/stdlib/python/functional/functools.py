from _objects import generic as _generic
import _objects

_bind = _objects.bind
_mappingproxy = type(type.__dict__)
_missing = object()

WRAPPER_ASSIGNMENTS = ("__module__", "__name__", "__qualname__", "__doc__", "__annotate__", "__type_params__")
WRAPPER_UPDATES = ("__dict__",)


def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    for name in assigned:
        try:
            value = getattr(wrapped, name)
        except AttributeError:
            continue
        setattr(wrapper, name, value)
    for name in updated:
        getattr(wrapper, name).update(getattr(wrapped, name, {}))
    wrapper.__wrapped__ = wrapped
    return wrapper


def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    return partial(update_wrapper, wrapped=wrapped, assigned=assigned, updated=updated)


class _readonly:
    def __init__(self, name):
        self.name = name

    def __get__(self, instance, owner=None):
        return self if instance is None else instance.__dict__[self.name]

    def __set__(self, instance, value):
        raise AttributeError("readonly attribute")

class _PlaceholderType:
    def __repr__(self):
        return "Placeholder"


Placeholder = _PlaceholderType()


def _filled(args, given):
    given = iter(given)
    return [next(given, value) if value is Placeholder else value for value in args] + list(given)


@_generic
class partial:
    def __new__(cls, /, *args, **keywords):
        if not args:
            raise TypeError("type 'partial' takes at least one argument")
        func, *args = args
        if not callable(func):
            raise TypeError("the first argument must be callable")
        if args and args[-1] is Placeholder:
            raise TypeError("trailing Placeholders are not allowed")
        for value in keywords.values():
            if value is Placeholder:
                raise TypeError("Placeholder cannot be passed as a keyword argument")
        if isinstance(func, partial) and len(func.__dict__) == 4:
            args = _filled(func.args, args)
            keywords = {**func.keywords, **keywords}
            func = func.func
        self = super().__new__(cls)
        self._func = func
        self._args = tuple(args)
        self._keywords = keywords
        self._missing = sum(value is Placeholder for value in args)
        return self

    func = _readonly("_func")
    args = _readonly("_args")
    keywords = _readonly("_keywords")

    def __call__(self, /, *args, **keywords):
        if not self._missing:
            return self._func(*self._args, *args, **{**self._keywords, **keywords})
        if len(args) < self._missing:
            raise TypeError(
                "missing positional arguments in 'partial' call; "
                f"expected at least {self._missing}, got {len(args)}"
            )
        return self._func(*_filled(self._args, args), **{**self._keywords, **keywords})

    def __repr__(self):
        cls = type(self)
        parts = [repr(self._func), *map(repr, self._args)]
        parts.extend(f"{name}={value!r}" for name, value in self._keywords.items())
        return f"{cls.__module__}.{cls.__qualname__}({', '.join(parts)})"

    def __get__(self, instance, owner=None):
        return self if instance is None else _bind(self, instance)


partial.__name__ = "functools.partial"


@_generic
class partialmethod:
    def __init__(self, func, /, *args, **keywords):
        if not callable(func) and not hasattr(func, "__get__"):
            raise TypeError(f"the first argument {func!r} must be a callable or a descriptor")
        if isinstance(func, partialmethod):
            args = (*func.args, *args)
            keywords = {**func.keywords, **keywords}
            func = func.func
        self.func = func
        self.args = args
        self.keywords = keywords

    def __repr__(self):
        parts = [repr(self.func), *map(repr, self.args)]
        parts.extend(f"{name}={value!r}" for name, value in self.keywords.items())
        return f"functools.partialmethod({', '.join(parts)})"

    def __get__(self, instance, owner=None):
        get = getattr(type(self.func), "__get__", None)
        func = self.func
        if get is not None:
            func = get(func, instance, owner)
            if func is not self.func:
                return partial(func, *self.args, **self.keywords)

        def method(self_or_cls, /, *args, **keywords):
            return func(self_or_cls, *self_args, *args, **{**self_keywords, **keywords})

        self_args = self.args
        self_keywords = self.keywords
        return method if instance is None else _bind(method, instance)


class _CacheInfo(tuple):
    def __new__(cls, hits, misses, maxsize, currsize):
        return super().__new__(cls, (hits, misses, maxsize, currsize))

    hits = property(lambda self: self[0])
    misses = property(lambda self: self[1])
    maxsize = property(lambda self: self[2])
    currsize = property(lambda self: self[3])

    def __repr__(self):
        return "CacheInfo(hits=%r, misses=%r, maxsize=%r, currsize=%r)" % self


_CacheInfo.__name__ = _CacheInfo.__qualname__ = "CacheInfo"
_keywords_follow = object()


def _key(args, keywords, typed):
    if not typed and not keywords and len(args) == 1 and type(args[0]) in (int, str):
        return args[0]
    key = args
    if keywords:
        key += (_keywords_follow,)
        for item in keywords.items():
            key += item
    if typed:
        key += tuple(map(type, args)) + tuple(map(type, keywords.values()))
    return key


class _lru_cache_wrapper:
    __slots__ = ("_function", "_maxsize", "_typed", "_cache", "_hits", "_misses", "__dict__", "__weakref__")

    def __init__(self, function, maxsize, typed):
        self._function = function
        self._maxsize = maxsize
        self._typed = typed
        self._cache = {}
        self._hits = self._misses = 0
        self.cache_parameters = lambda: {"maxsize": maxsize, "typed": typed}
        update_wrapper(self, function)

    def __call__(self, /, *args, **keywords):
        maxsize = self._maxsize
        if maxsize == 0:
            self._misses += 1
            return self._function(*args, **keywords)
        cache = self._cache
        key = _key(args, keywords, self._typed)
        error = None
        try:
            result = cache.get(key, _missing)
        except TypeError as raised:
            error = raised
        if error:
            hash(args)
            hash(tuple(keywords.values()))
            raise error
        if result is not _missing:
            self._hits += 1
            if maxsize is not None:
                cache[key] = cache.pop(key)
            return result
        self._misses += 1
        result = self._function(*args, **keywords)
        if maxsize is not None:
            if key in cache:
                return result
            if len(cache) >= maxsize:
                del cache[next(iter(cache))]
        cache[key] = result
        return result

    def __get__(self, instance, owner=None):
        return self if instance is None else _bind(self, instance)

    def __repr__(self):
        return object.__repr__(self)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def cache_info(self):
        return _CacheInfo(self._hits, self._misses, self._maxsize, len(self._cache))

    def cache_clear(self):
        self._hits = self._misses = 0
        self._cache.clear()


_lru_cache_wrapper.__name__ = "functools._lru_cache_wrapper"


def lru_cache(maxsize=128, typed=False):
    if isinstance(maxsize, int):
        maxsize = max(maxsize, 0)
    elif callable(maxsize) and isinstance(typed, bool):
        return _lru_cache_wrapper(maxsize, 128, typed)
    elif maxsize is not None:
        raise TypeError("Expected first argument to be an integer, a callable, or None")

    def decorating_function(user_function):
        return _lru_cache_wrapper(user_function, maxsize, typed)

    return decorating_function


def cache(user_function, /):
    return _lru_cache_wrapper(user_function, None, False)


def reduce(*args, initial=_missing):
    if len(args) < 2:
        raise TypeError(f"reduce() takes at least 2 positional arguments ({len(args)} given)")
    if len(args) > 3:
        raise TypeError(f"reduce() takes at most 3 arguments ({len(args)} given)")
    if len(args) == 3:
        initial = args[2]
    function = args[0]
    iterator = None
    try:
        iterator = iter(args[1])
    except TypeError:
        pass
    if iterator is None:
        raise TypeError("reduce() arg 2 must support iteration")
    value = next(iterator, _missing) if initial is _missing else initial
    if value is _missing:
        raise TypeError("reduce() of empty iterable with no initial value")
    while (item := next(iterator, _missing)) is not _missing:
        value = function(value, item)
    return value


@_generic
class cached_property:
    def __init__(self, func):
        self.func = func
        self.attrname = None
        self.__doc__ = func.__doc__
        self.__module__ = func.__module__

    def __set_name__(self, owner, name):
        if self.attrname is None:
            self.attrname = name
        elif name != self.attrname:
            raise TypeError(
                "Cannot assign the same cached_property to two different names "
                f"({self.attrname!r} and {name!r})."
            )

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        name = self.attrname
        if name is None:
            raise TypeError("Cannot use cached_property instance without calling __set_name__ on it.")
        try:
            cache = instance.__dict__
        except AttributeError:
            raise TypeError(
                f"No '__dict__' attribute on {type(instance).__name__!r} instance to cache {name!r} property."
            ) from None
        value = cache.get(name, _missing)
        if value is _missing:
            value = cache[name] = self.func(instance)
        return value


def _ordering(root, name):
    same_direction = name[2] == root[2]
    strict = name[3] == "t"
    opposite = not same_direction and strict != (root[3] == "t")

    def method(self, other):
        result = getattr(type(self), root)(self, other)
        if result is NotImplemented:
            return result
        if not same_direction:
            result = not result
        if opposite:
            return result
        return result and self != other if strict else result or self == other

    method.__name__ = name
    return method


def total_ordering(cls):
    names = ("__lt__", "__le__", "__gt__", "__ge__")
    roots = [name for name in names if getattr(cls, name, None) is not getattr(object, name, None)]
    if not roots:
        raise ValueError("must define at least one ordering operation: < > <= >=")
    for name in names:
        if name not in roots:
            setattr(cls, name, _ordering(max(roots), name))
    return cls


class _KeyWrapper:
    __hash__ = None

    def __init__(self, cmp, obj=_missing):
        self._cmp = cmp
        if obj is not _missing:
            self.obj = obj

    def __call__(self, obj):
        return _KeyWrapper(self._cmp, obj)

    def _compare(self, other):
        if not isinstance(other, _KeyWrapper):
            raise TypeError("other argument must be K instance")
        return self._cmp(self.obj, other.obj)

    def __lt__(self, other):
        return self._compare(other) < 0

    def __le__(self, other):
        return self._compare(other) <= 0

    def __gt__(self, other):
        return self._compare(other) > 0

    def __ge__(self, other):
        return self._compare(other) >= 0

    def __eq__(self, other):
        return self._compare(other) == 0


_KeyWrapper.__name__ = "functools.KeyWrapper"
_KeyWrapper.__qualname__ = "KeyWrapper"


def cmp_to_key(mycmp=_missing):
    if mycmp is _missing:
        raise TypeError("cmp_to_key() missing required argument 'mycmp' (pos 1)")
    return _KeyWrapper(mycmp)


def _order_of_dispatch(cls, registry):
    mro = cls.__mro__
    virtual = [known for known in registry if known not in mro and issubclass(cls, known)]
    for place, base in enumerate(mro):
        if base in registry:
            yield base
        here = [
            known
            for known in virtual
            if issubclass(base, known) and not any(issubclass(later, known) for later in mro[place + 1 :])
        ]
        here = [known for known in here if not any(other is not known and issubclass(other, known) for other in here)]
        if len(here) > 1:
            raise RuntimeError(f"Ambiguous dispatch: {here[0]} or {here[1]}")
        yield from here


def _classes_of(annotation):
    arguments = getattr(annotation, "__args__", None)
    if isinstance(annotation, type):
        return [annotation]
    if arguments and all(isinstance(argument, type) for argument in arguments):
        return list(arguments)
    return None


def singledispatch(func):
    registry = {}
    found = {}

    def dispatch(cls):
        if cls not in found:
            found[cls] = registry[next(_order_of_dispatch(cls, registry))]
        return found[cls]

    def register(cls, func=None):
        classes = _classes_of(cls)
        if classes:
            if func is None:
                return lambda f: register(cls, f)
        else:
            if func is not None:
                raise TypeError(f"Invalid first argument to `register()`. {cls!r} is not a class or union type.")
            annotations = getattr(cls, "__annotations__", {})
            if isinstance(cls, type(register)) and not hasattr(cls, "__annotations__"):
                raise NotImplementedError("Loopscope does not support annotations here yet: use @register(some_class)")
            if not annotations:
                raise TypeError(
                    f"Invalid first argument to `register()`: {cls!r}. Use either `@register(some_class)` "
                    "or plain `@register` on an annotated function."
                )
            func = cls
            name, annotation = next(iter(annotations.items()))
            classes = _classes_of(annotation)
            if not classes:
                raise TypeError(f"Invalid annotation for {name!r}. {annotation!r} is not a class.")
        for each in classes:
            registry[each] = func
        found.clear()
        return func

    def wrapper(*args, **keywords):
        if not args:
            raise TypeError(f"{name} requires at least 1 positional argument")
        return dispatch(args[0].__class__)(*args, **keywords)

    name = getattr(func, "__name__", "singledispatch function")
    registry[object] = func
    wrapper.register = register
    wrapper.dispatch = dispatch
    wrapper.registry = _mappingproxy(registry)
    wrapper._clear_cache = found.clear
    update_wrapper(wrapper, func)
    return wrapper


class singledispatchmethod:
    def __init__(self, func):
        if not callable(func) and not hasattr(func, "__get__"):
            raise TypeError(f"{func!r} is not callable or a descriptor")
        self.dispatcher = singledispatch(func)
        self.func = func

    def register(self, cls, method=None):
        if method is None and isinstance(cls, (classmethod, staticmethod)):
            classes = _classes_of(next(iter(cls.__func__.__annotations__.values())))
            for each in classes:
                self.dispatcher.register(each, cls)
            return cls
        return self.dispatcher.register(cls, func=method)

    def __get__(self, instance, owner=None):
        dispatch = self.dispatcher.dispatch
        name = getattr(self.func, "__name__", "singledispatchmethod method")

        def _method(*args, **keywords):
            if not args:
                raise TypeError(f"{name} requires at least 1 positional argument")
            method = dispatch(args[0].__class__)
            if hasattr(type(method), "__get__"):
                method = method.__get__(instance, owner)
            return method(*args, **keywords)

        _method.register = self.register
        update_wrapper(_method, self.func)
        return _method
