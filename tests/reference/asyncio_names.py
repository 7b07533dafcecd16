# Every public name of asyncio, and the members of each public class, as JSON: [[name, [member …]] …].
import asyncio
import json

protocols = {
    "__aenter__", "__aexit__", "__aiter__", "__anext__", "__await__", "__enter__", "__exit__", "__iter__",
}


def members(owner):
    inherited = dir(BaseException) if issubclass(owner, BaseException) else dir(object)
    names = {name for name in dir(owner) if not name.startswith("_") or name in protocols} - set(inherited)
    if owner is asyncio.BaseEventLoop:
        loop = asyncio.BaseEventLoop()
        names |= {name for name in vars(loop) if not name.startswith("_")}
    return sorted(names)


def entry(name):
    value = getattr(asyncio, name)
    # TimeoutError is the built-in class; members that all loops have are listed once, at BaseEventLoop.
    is_told_elsewhere = value is TimeoutError or (name.endswith("EventLoop") and name != "BaseEventLoop")
    return [name, members(value) if isinstance(value, type) and not is_told_elsewhere else []]


print(json.dumps([entry(name) for name in sorted(asyncio.__all__)]))
