# Whatever makes a list of something asks how long it is, after it took the iterator; a tuple and a set do not ask.
class Shelf:
    def __init__(self, *books):
        self.books = books

    def __iter__(self):
        print("iter", end=" ")
        return iter(self.books)

    def __len__(self):
        print("len", end=" ")
        return len(self.books)


class Countdown:
    def __init__(self):
        self.left = 2

    def __iter__(self):
        print("iter", end=" ")
        return self

    def __next__(self):
        if not self.left:
            raise StopIteration
        self.left -= 1
        return str(self.left)

    def __length_hint__(self):
        print("hint", end=" ")
        return 2


def extended(source):
    result = ["x"]
    result += source
    return result


def replaced(source):
    result = ["x", "y", "z"]
    result[1:2] = source
    return result


def first_and_rest(source):
    first, *rest = source
    return first, rest


for make in (lambda: Shelf("a", "b"), Countdown):
    for use in (list, tuple, sorted, set, lambda s: [*s], lambda s: (*s,), lambda s: print(*s), ",".join):
        result = use(make())
        print(sorted(result) if isinstance(result, set) else result)
    for use in (extended, replaced, first_and_rest, max, list[str]):
        print(use(make()))


class Odd:
    def __init__(self, answer):
        self.answer = answer

    def __iter__(self):
        return iter("ab")

    def __length_hint__(self):
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


for answer in (-1, "two", NotImplemented, TypeError("no"), ValueError("no"), 10, True):
    try:
        print(list(Odd(answer)))
    except Exception as error:
        print(type(error).__name__, error)
# expect: iter len ['a', 'b']
# expect: iter ('a', 'b')
# expect: iter len ['a', 'b']
# expect: iter ['a', 'b']
# expect: iter len ['a', 'b']
# expect: iter len ('a', 'b')
# expect: iter a b
# expect: None
# expect: iter a,b
# expect: iter len ['x', 'a', 'b']
# expect: iter ['x', 'a', 'b', 'z']
# expect: iter ('a', ['b'])
# expect: iter b
# expect: iter len ['a', 'b']
# expect: iter hint ['1', '0']
# expect: iter ('1', '0')
# expect: iter hint ['0', '1']
# expect: iter ['0', '1']
# expect: iter hint ['1', '0']
# expect: iter hint ('1', '0')
# expect: iter 1 0
# expect: None
# expect: iter iter hint 1,0
# expect: iter hint ['x', '1', '0']
# expect: iter iter hint ['x', '1', '0', 'z']
# expect: iter iter hint ('1', ['0'])
# expect: iter 1
# expect: iter hint ['1', '0']
# expect: ValueError __length_hint__() should return >= 0
# expect: TypeError __length_hint__ must be an integer, not str
# expect: ['a', 'b']
# expect: ['a', 'b']
# expect: ValueError no
# expect: ['a', 'b']
# expect: ['a', 'b']
