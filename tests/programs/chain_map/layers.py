# Look-ups go through the maps in order; writes go to the first.
from collections import ChainMap

defaults = {"host": "localhost", "port": 80}
chosen = {"port": 8080}
settings = ChainMap(chosen, defaults)
print(settings)  # expect: ChainMap({'port': 8080}, {'host': 'localhost', 'port': 80})
print(settings["host"], settings["port"], settings.get("debug", False))  # expect: localhost 8080 False
settings["debug"] = True
print(chosen, defaults)  # expect: {'port': 8080, 'debug': True} {'host': 'localhost', 'port': 80}
print(len(settings), list(settings), "host" in settings, bool(ChainMap()))
# expect: 3 ['host', 'port', 'debug'] True False
child = settings.new_child({"port": 1}, name="x")
print(child.maps, child.parents == settings)
# expect: [{'port': 1, 'name': 'x'}, {'port': 8080, 'debug': True}, {'host': 'localhost', 'port': 80}] True
print(dict(child), sorted(child.items()))
# expect: {'host': 'localhost', 'port': 1, 'debug': True, 'name': 'x'} [('debug', True), ('host', 'localhost'), ('name', 'x'), ('port', 1)]
print(ChainMap().new_child(), ChainMap.fromkeys("ab", 0))  # expect: ChainMap({}, {}) ChainMap({'a': 0, 'b': 0})
