# super() works in async methods, comprehensions and closures that have the method's self.
import asyncio

class Base:
    async def run(self):
        await asyncio.sleep(0)
        return "base"

    def value(self, n):
        return n * 2

class Derived(Base):
    async def run(self):
        return "derived " + await super().run()

    def values(self):
        return [super(Derived, self).value(n) for n in range(3)]

    def owner(self):
        return __class__.__name__

print(asyncio.run(Derived().run()), Derived().values(), Derived().owner())  # expect: derived base [0, 2, 4] Derived
