# Dictionaries and sets that do not keep their contents alive.
import weakref


class Item:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f"Item({self.name!r})"


cache = weakref.WeakValueDictionary()
kept, lost = Item("kept"), Item("lost")
cache["k"], cache["l"] = kept, lost
print(sorted(cache), len(cache), cache["l"])  # expect: ['k', 'l'] 2 Item('lost')
del lost
print(sorted(cache), len(cache), cache.get("l"), "l" in cache, dict(cache))
# expect: ['k'] 1 None False {'k': Item('kept')}
notes = weakref.WeakKeyDictionary()
key = Item("key")
notes[key] = "note"
print(notes[key], key in notes, list(notes.items()))  # expect: note True [(Item('key'), 'note')]
del key
print(len(notes), list(notes))  # expect: 0 []
group = weakref.WeakSet([kept])
other = Item("other")
group.add(other)
print(len(group), other in group)  # expect: 2 True
del other
print(len(group), list(group))  # expect: 1 [Item('kept')]
try:
    cache["l"]
except KeyError as error:
    print(repr(error))  # expect: KeyError('l')
