import asyncio
from typing import Protocol, TypeVar, runtime_checkable


T = TypeVar("T")
def bad(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
@runtime_checkable
class Closer(Protocol):
    def close(self) -> None: ...
class F:
    def close(self): pass
print(isinstance(F(), Closer), isinstance(3, Closer), issubclass(F, Closer))
class Named(Protocol):
    name: str
bad(lambda: isinstance(3, Named)); bad(lambda: Closer())
class Impl(Closer):
    pass
print(Impl().close())
class Repo(Protocol[T]):
    async def get(self, id: int) -> T: ...
class UserRepo:
    async def get(self, id: int) -> str:
        await asyncio.sleep(0.1)
        return f"user {id}"
async def main(r: Repo[str]) -> None:
    print(await r.get(4))
asyncio.run(main(UserRepo()))
print(Repo, Repo[int], Closer)
# expect: True False True
# expect: TypeError Instance and class checks can only be used with @runtime_checkable protocols
# expect: TypeError Protocols cannot be instantiated
# expect: None
# expect: user 4
# expect: <class '__main__.Repo'> __main__.Repo[int] <class '__main__.Closer'>
