# A proxy acts as its object, and fails when that is gone.
import weakref


class Box:
    def __init__(self):
        self.items = [1, 2]

    def __len__(self):
        return len(self.items)

    def __getitem__(self, index):
        return self.items[index]

    def __add__(self, other):
        return self.items + other


box = Box()
proxy = weakref.proxy(box, lambda dead: print("gone"))
print(proxy.items, len(proxy), proxy[0], proxy + [3], 2 in proxy, type(proxy))
proxy.label = "set through"
print(box.label, proxy == box, list(proxy))
del box
for use in (lambda: proxy.items, lambda: len(proxy), lambda: str(proxy), lambda: hash(proxy)):
    try:
        use()
    except (ReferenceError, TypeError) as error:
        print(type(error).__name__, error)
# expect: [1, 2] 2 1 [1, 2, 3] True <class 'weakref.ProxyType'>
# expect: set through True [1, 2]
# expect: gone
# expect: ReferenceError weakly-referenced object no longer exists
# expect: ReferenceError weakly-referenced object no longer exists
# expect: ReferenceError weakly-referenced object no longer exists
# expect: TypeError unhashable type: 'weakref.ProxyType'
