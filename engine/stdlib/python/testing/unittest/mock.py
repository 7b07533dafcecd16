from _library import import_module as _import_module
from _mock_calls import ANY, DEFAULT, _arguments, _Call, call, sentinel
from inspect import _names
from inspect import iscoroutinefunction as _iscoroutinefunction
from inspect import markcoroutinefunction as _markcoroutinefunction

_magic_defaults = {
    "__len__": 0,
    "__contains__": False,
    "__int__": 1,
    "__float__": 1.0,
    "__bool__": True,
    "__index__": 1,
    "__exit__": False,
    "__aexit__": False,
}


_own = {
    "_children", "_name", "_parent", "_spec", "_return", "_effect", "_wraps", "_kind",
    "called", "call_count", "call_args", "call_args_list", "mock_calls", "method_calls",
    "await_count", "await_args", "await_args_list", "return_value", "side_effect",
}  # fmt: skip


class NonCallableMock:
    def __init__(
        self, spec=None, wraps=None, name=None, spec_set=None, *, return_value=DEFAULT, side_effect=None, _parent=None, **kwargs
    ):
        spec = spec_set if spec is None else spec
        names = None
        if spec is not None:
            names = set(spec) if isinstance(spec, (list, tuple)) else set(_names(spec))
        asynchronous = set() if names is None or isinstance(spec, (list, tuple)) else {
            each for each in names if not each.startswith("__") and _iscoroutinefunction(getattr(spec, each, None))
        }
        self.__dict__.update(
            _children={}, _name=name, _parent=_parent, _spec=names, _set=spec_set is not None, _async=asynchronous, _wraps=wraps
        )
        self.__dict__["_class"] = spec if isinstance(spec, type) else type(spec) if names and not isinstance(spec, (list, tuple)) else None
        self._return = return_value
        self._effect = self._iterated(side_effect)
        self.reset_mock()
        self.configure_mock(**kwargs)

    @property
    def __class__(self):
        return self._class or type(self)

    def _iterated(self, effect):
        if effect is None or callable(effect) or isinstance(effect, (BaseException, type)):
            return effect
        return iter(effect)

    def reset_mock(self, visited=None, *, return_value=False, side_effect=False):
        self.__dict__.update(called=False, call_count=0, call_args=None, await_count=0, await_args=None)
        self.__dict__.update(call_args_list=[], mock_calls=[], method_calls=[], await_args_list=[])
        if return_value:
            self._return = DEFAULT
        if side_effect:
            self._effect = None
        for child in self._children.values():
            if isinstance(child, NonCallableMock):
                child.reset_mock(return_value=return_value, side_effect=side_effect)
        if self._return is not DEFAULT and isinstance(self._return, NonCallableMock) and self._return is not self:
            self._return.reset_mock()

    def configure_mock(self, **kwargs):
        for key, value in sorted(kwargs.items(), key=lambda item: item[0].count(".")):
            *path, last = key.split(".")
            target = self
            for part in path:
                target = getattr(target, part)
            setattr(target, last, value)

    def _full_name(self):
        if self._parent is None:
            return self._name or "mock"
        above = self._parent._full_name()
        return above + self._name if self._name == "()" else f"{above}.{self._name}"

    def _child(self, name):
        kind = type(self)
        if name in self._async or name in ("__aenter__", "__aexit__", "__anext__"):
            kind = AsyncMock
        elif kind is AsyncMock and (name.startswith("__") or self._spec is not None and name in self._spec):
            kind = MagicMock
        elif not issubclass(kind, CallableMixin):
            kind = Mock
        return kind(name=name, _parent=self)

    def __getattr__(self, name):
        if name in _own or name.startswith("__") and name.endswith("__") or name in ("_class", "_set", "_async"):
            raise AttributeError(name)
        children = self._children
        if name in children:
            if children[name] is _deleted:
                raise AttributeError(name)
            return children[name]
        if self._spec is not None and name not in self._spec:
            raise AttributeError(f"Mock object has no attribute {name!r}")
        if self._spec is None and name.startswith(("assert", "assret", "asert", "aseert", "assrt")):
            raise AttributeError(
                f"{name!r} is not a valid assertion. Use a spec for the mock if {name!r} is meant to be an attribute."
            )
        if self._wraps is not None:
            children[name] = type(self)(name=name, _parent=self, wraps=getattr(self._wraps, name))
        else:
            children[name] = self._child(name)
        return children[name]

    def __setattr__(self, name, value):
        if name in _own or name.startswith("_"):
            if name.startswith("__") and name.endswith("__") and name != "__class__":
                self._children[name] = value
                return
            object.__setattr__(self, name, value)
            return
        if self._set and name not in self._spec:
            raise AttributeError(f"Mock object has no attribute {name!r}")
        if isinstance(value, NonCallableMock) and value._parent is None and value._name is None:
            value.__dict__.update(_parent=self, _name=name)
        self._children[name] = value

    def __delattr__(self, name):
        if self._children.get(name) is _deleted:
            raise AttributeError(name)
        self._children[name] = _deleted

    def __dir__(self):
        return sorted({*(self._spec or ()), *self._children, *self.__dict__})

    @property
    def return_value(self):
        if self._return is DEFAULT:
            object.__setattr__(self, "_return", self._child("()"))
        return self._return

    @return_value.setter
    def return_value(self, value):
        object.__setattr__(self, "_return", value)
        if isinstance(value, NonCallableMock) and value._parent is None and value._name is None:
            value.__dict__.update(_parent=self, _name="()")

    @property
    def side_effect(self):
        return self._effect

    @side_effect.setter
    def side_effect(self, value):
        object.__setattr__(self, "_effect", self._iterated(value))

    def attach_mock(self, mock, attribute):
        mock.__dict__.update(_parent=None, _name=None)
        setattr(self, attribute, mock)

    def _record(self, args, kwargs):
        made = _Call("", args, kwargs)
        self.__dict__.update(called=True, call_count=self.call_count + 1, call_args=made)
        self.call_args_list.append(made)
        self.mock_calls.append(_Call("", args, kwargs))
        name = self._name
        mock = self
        is_method = name != "()"
        while (parent := mock._parent) is not None:
            parent.mock_calls.append(_Call(name, args, kwargs))
            if is_method:
                parent.method_calls.append(_Call(name, args, kwargs))
            mock = parent
            if mock._parent is not None:
                is_method = is_method and mock._name != "()"
                name = mock._name + ("" if name.startswith("()") else ".") + name

    def _result(self, args, kwargs):
        effect = self._effect
        if effect is not None:
            if isinstance(effect, BaseException) or isinstance(effect, type) and issubclass(effect, BaseException):
                raise effect
            if callable(effect):
                result = effect(*args, **kwargs)
            else:
                result = next(effect)
                if isinstance(result, BaseException) or isinstance(result, type) and issubclass(result, BaseException):
                    raise result
            if result is not DEFAULT:
                return result
        if self._return is DEFAULT and self._wraps is not None:
            return self._wraps(*args, **kwargs)
        return self.return_value

    def _fail(self, text):
        raise AssertionError(text)

    def _label(self):
        return self._name if self._name and self._name != "()" else "mock"

    def _calls_text(self):
        return f"\nCalls: {self.mock_calls!r}." if self.mock_calls else ""

    def assert_called(self):
        if not self.call_count:
            self._fail(f"Expected '{self._label()}' to have been called.")

    def assert_not_called(self):
        if self.call_count:
            self._fail(
                f"Expected '{self._label()}' to not have been called. Called {self.call_count} times.{self._calls_text()}"
            )

    def assert_called_once(self):
        if self.call_count != 1:
            self._fail(
                f"Expected '{self._label()}' to have been called once. Called {self.call_count} times.{self._calls_text()}"
            )

    def assert_called_with(self, /, *args, **kwargs):
        expected = _Call("", args, kwargs)
        if self.call_args is None or not expected == self.call_args:
            actual = "not called." if self.call_args is None else _arguments(self._label(), *self.call_args._parts())
            text = f"Expected: {_arguments(self._label(), args, kwargs)}\n  Actual: {actual}"
            self._fail("expected call not found.\n" + text)

    def assert_called_once_with(self, /, *args, **kwargs):
        if self.call_count != 1:
            self._fail(f"Expected '{self._label()}' to be called once. Called {self.call_count} times.{self._calls_text()}")
        self.assert_called_with(*args, **kwargs)

    def assert_any_call(self, /, *args, **kwargs):
        if not any(_Call("", args, kwargs) == made for made in self.call_args_list):
            self._fail(f"{_arguments(self._label(), args, kwargs)} call not found")

    def _has(self, calls, made, any_order):
        if any_order:
            made = list(made)
            for each in calls:
                if each not in made:
                    return False
                made.remove(each)
            return True
        calls = list(calls)
        return any(made[at : at + len(calls)] == calls for at in range(len(made) - len(calls) + 1))

    def assert_has_calls(self, calls, any_order=False):
        if not self._has(calls, self.mock_calls, any_order):
            self._fail(f"Calls not found.\nExpected: {list(calls)}\n  Actual: {self.mock_calls}")

    def __repr__(self):
        name = f" name={self._full_name()!r}" if self._name or self._parent else ""
        return f"<{type(self).__name__}{name} id='{id(self)}'>"


class _Deleted:
    pass


_deleted = _Deleted()


class CallableMixin:
    def __call__(self, /, *args, **kwargs):
        self._record(args, kwargs)
        return self._result(args, kwargs)


class Mock(CallableMixin, NonCallableMock):
    pass


async def _each(items):
    for item in items:
        yield item


class _Magic:
    def __init__(self, name):
        self.name = name

    def __get__(self, mock, cls=None):
        if mock is None:
            return self
        name = self.name
        own = mock._children.get(name)
        if own is None:
            own = mock._children[name] = mock._child(name)
            if name in _magic_defaults:
                own.return_value = _magic_defaults[name]
            elif name == "__iter__":
                own.side_effect = lambda: iter([] if own._return is DEFAULT else own._return)
            elif name == "__aiter__":
                own.side_effect = lambda: _each([] if own._return is DEFAULT else own._return)
        if isinstance(own, NonCallableMock):
            return own
        return lambda *args: own(mock, *args)


class MagicMixin:
    pass


for _name in (
    "__len__ __contains__ __int__ __float__ __bool__ __index__ __enter__ __exit__ __aenter__ __aexit__ __iter__ __aiter__"
    " __getitem__ __setitem__ __delitem__ __next__ __anext__ __add__ __sub__ __mul__ __truediv__ __floordiv__ __mod__ __pow__"
    " __and__ __or__ __xor__ __neg__ __radd__ __rsub__ __rmul__ __iadd__ __isub__"
).split():
    setattr(MagicMixin, _name, _Magic(_name))


class MagicMock(MagicMixin, Mock):
    pass


class NonCallableMagicMock(MagicMixin, NonCallableMock):
    pass


class AsyncMock(MagicMock):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        _markcoroutinefunction(self)

    async def _awaited(self, args, kwargs):
        made = _Call("", args, kwargs)
        self.__dict__.update(await_count=self.await_count + 1, await_args=made)
        self.await_args_list.append(made)
        effect = self._effect
        if effect is not None and not isinstance(effect, (BaseException, type)) and not callable(effect):
            try:
                result = next(effect)
            except StopIteration:
                raise StopAsyncIteration
            if isinstance(result, BaseException) or isinstance(result, type) and issubclass(result, BaseException):
                raise result
            return self.return_value if result is DEFAULT else result
        if _iscoroutinefunction(effect):
            result = await effect(*args, **kwargs)
            return self.return_value if result is DEFAULT else result
        if effect is None and self._return is DEFAULT and self._wraps is not None and _iscoroutinefunction(self._wraps):
            return await self._wraps(*args, **kwargs)
        return self._result(args, kwargs)

    def __call__(self, /, *args, **kwargs):
        self._record(args, kwargs)
        return self._awaited(args, kwargs)

    def assert_awaited(self):
        if not self.await_count:
            self._fail(f"Expected {self._label()} to have been awaited.")

    def assert_not_awaited(self):
        if self.await_count:
            self._fail(f"Expected {self._label()} to not have been awaited. Awaited {self.await_count} times.")

    def assert_awaited_once(self):
        if self.await_count != 1:
            self._fail(f"Expected {self._label()} to have been awaited once. Awaited {self.await_count} times.")

    def assert_awaited_with(self, /, *args, **kwargs):
        if self.await_args is None:
            self._fail(f"Expected await: {_arguments(self._label(), args, kwargs)}\nNot awaited")
        if not _Call("", args, kwargs) == self.await_args:
            actual = _arguments(self._label(), *self.await_args._parts())
            self._fail(f"expected await not found.\nExpected: {_arguments(self._label(), args, kwargs)}\n  Actual: {actual}")

    def assert_awaited_once_with(self, /, *args, **kwargs):
        if self.await_count != 1:
            self._fail(f"Expected {self._label()} to have been awaited once. Awaited {self.await_count} times.")
        self.assert_awaited_with(*args, **kwargs)

    def assert_any_await(self, /, *args, **kwargs):
        if not any(_Call("", args, kwargs) == made for made in self.await_args_list):
            self._fail(f"{_arguments(self._label(), args, kwargs)} await not found")

    def assert_has_awaits(self, calls, any_order=False):
        if not self._has(calls, self.await_args_list, any_order):
            self._fail(f"Awaits not found.\nExpected: {list(calls)}\nActual: {self.await_args_list}")


class _Patch:
    def __init__(self, getter, attribute, new, create, new_callable, kwargs):
        self.getter, self.attribute, self.new, self.create = getter, attribute, new, create
        self.new_callable, self.kwargs = new_callable, kwargs

    def __enter__(self):
        target = self.target = self.getter()
        name = self.attribute
        self.is_local = name in getattr(target, "__dict__", {})
        original = target.__dict__[name] if self.is_local else getattr(target, name, DEFAULT)
        if original is DEFAULT and not self.create:
            raise AttributeError(f"{target} does not have the attribute {name!r}")
        self.original = original
        new = self.new
        if new is DEFAULT:
            kind = self.new_callable
            if kind is None:
                kind = AsyncMock if _iscoroutinefunction(getattr(target, name, None)) else MagicMock
                new = kind(name=name, **self.kwargs)
            else:
                new = kind(**self.kwargs)
        self.made = new
        setattr(target, name, new)
        return new

    def __exit__(self, *info):
        if self.is_local:
            setattr(self.target, self.attribute, self.original)
        else:
            delattr(self.target, self.attribute)
        return False

    start = __enter__

    def stop(self):
        return self.__exit__(None, None, None)

    def _extra(self, made):
        return (made,) if self.new is DEFAULT else ()

    def __call__(self, function):
        return _decorated(self, function)


def _decorated(patcher, function):
    from functools import wraps

    if isinstance(function, type):
        for name in _names(function):
            if name.startswith("test") and callable(getattr(function, name)):
                setattr(function, name, _decorated(patcher, getattr(function, name)))
        return function
    if hasattr(function, "_patchers"):
        function._patchers.append(patcher)
        return function
    patchers = [patcher]
    if _iscoroutinefunction(function):

        @wraps(function)
        async def patched(*args, **kwargs):
            with _All(patchers) as made:
                return await function(*args, *made, **kwargs)

    else:

        @wraps(function)
        def patched(*args, **kwargs):
            with _All(patchers) as made:
                return function(*args, *made, **kwargs)

    patched._patchers = patchers
    return patched


class _All:
    def __init__(self, patchers):
        self.patchers = patchers

    def __enter__(self):
        self.entered = []
        made = ()
        try:
            for patcher in self.patchers:
                made += patcher._extra(patcher.__enter__())
                self.entered.append(patcher)
        except BaseException:
            self.__exit__()
            raise
        return made

    def __exit__(self, *info):
        for patcher in reversed(self.entered):
            patcher.__exit__(*info)
        return False


class _PatchDict:
    def __init__(self, in_dict, values=(), clear=False, **kwargs):
        self.target, self.values, self.clear, self.kwargs = in_dict, values, clear, kwargs

    def __enter__(self):
        if isinstance(self.target, str):
            self.target = _resolve(self.target)
        self.original = dict(self.target)
        if self.clear:
            self.target.clear()
        self.target.update(self.values, **self.kwargs)
        return self.target

    def __exit__(self, *info):
        self.target.clear()
        self.target.update(self.original)
        return False

    start = __enter__

    def stop(self):
        return self.__exit__()

    def _extra(self, made):
        return ()

    def __call__(self, function):
        return _decorated(self, function)


def _resolve(path):
    first, *rest = path.split(".")
    found = _import_module(first)
    for index, name in enumerate(rest, 1):
        if not hasattr(found, name):
            _import_module(".".join([first, *rest[:index]]))
        found = getattr(found, name)
    return found


def patch(target, new=DEFAULT, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, **kwargs):
    path, dot, name = target.rpartition(".")
    if not dot:
        raise TypeError(f"Need a valid target to patch. You supplied: {target!r}")
    return _patch_object(lambda: _resolve(path), name, new, spec, create, spec_set, autospec, new_callable, **kwargs)


def _patch_object(
    target, attribute, new=DEFAULT, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, **kwargs
):
    if autospec or spec_set or spec is True:
        raise NotImplementedError("Loopscope: patch() does not support autospec, spec=True or spec_set")
    if spec is not None:
        kwargs["spec"] = spec
    getter = target if getattr(target, "__name__", "") == "<lambda>" else lambda: target
    return _Patch(getter, attribute, new, create, new_callable, kwargs)


patch.object = _patch_object
patch.dict = _PatchDict
