class Meta(type):
    def __len__(cls):
        return 2

    def __iter__(cls):
        return iter(["a", "b"])

    def __getitem__(cls, key):
        return f"{cls.__name__}[{key}]"

    def __contains__(cls, item):
        return item == 1

    def __bool__(cls):
        return False

    def __repr__(cls):
        return f"<{cls.__name__}>"

    def __add__(cls, other):
        return (cls, other)

    def __lt__(cls, other):
        return cls.__name__ < other.__name__

    def __eq__(cls, other):
        return cls is other

    def __hash__(cls):
        return 7


class A(metaclass=Meta):
    pass


class B(A):
    pass


print(len(A), list(A), A["x"], 1 in A, 2 in A, bool(A), A, A + B, A < B, hash(A), A == B)
# expect: 2 ['a', 'b'] A[x] True False False <A> (<A>, <B>) True 7 False
print(sorted([B, A]), {A: 1}[A])  # expect: [<A>, <B>] 1
try:
    len(A())
except TypeError as error:
    print(error)  # expect: object of type 'A' has no len()
