class Base:
    pass


class Marker:
    def __mro_entries__(self, bases):
        print("asked with", len(bases))  # expect: asked with 1
        return (Base,)


marker = Marker()


class Derived(marker):
    pass


print(Derived.__bases__, Derived.__orig_bases__ == (marker,))  # expect: (<class '__main__.Base'>,) True
try:
    type("Other", (marker,), {})
except TypeError as error:
    print(error)  # expect: type() doesn't support MRO entry resolution; use types.new_class()
