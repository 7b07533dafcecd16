# What type parameters and aliases see: names of a class around first, then functions, then the module.
kind = "module"


class Outer:
    kind = "class"
    inner = int

    def method[T: kind](self, value: kind) -> T:
        return kind

    class Nested[T](list[inner]):
        seen = T

    type Alias = kind
    type Pairs[T] = (kind, T)


print(Outer.method.__annotations__, Outer.method.__type_params__[0].__bound__, Outer().method(1))
# expect: {'value': 'class', 'return': T} class module
print(Outer.Nested.__orig_bases__, Outer.Nested.seen, Outer.Nested.__qualname__)
# expect: (list[int], typing.Generic[T]) T Outer.Nested
print(Outer.Alias.__value__, Outer.Pairs.__value__)  # expect: class ('class', T)


def around(count):
    def generic[T: count]():
        def deeper():
            return T, count

        return deeper()

    class Local[T]:
        kinds = [T for _ in range(count)]

        def method(self):
            return T, count

    type Alias = count
    return generic, Local, Alias


generic, Local, Alias = around(2)
print(generic(), Local().method(), Local.kinds, Alias.__value__, generic.__type_params__[0].__bound__)
# expect: (T, 2) (T, 2) [T, T] 2 2
print(generic.__qualname__, Local.__qualname__, Local.method.__qualname__)
# expect: around.<locals>.generic around.<locals>.Local around.<locals>.Local.method


def shadow[T](T):
    return T


def declared[T]():
    global T
    T = "global"


declared()
print(shadow(3), T)  # expect: 3 global


class Private:
    def method[__T](self, value: __T) -> list[__T]:
        return []

    type __Alias = int


print(Private.method.__annotations__, Private.method.__type_params__, Private._Private__Alias)
# expect: {'value': __T, 'return': list[__T]} (__T,) __Alias
