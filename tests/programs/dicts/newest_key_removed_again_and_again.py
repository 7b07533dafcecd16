# A dict whose last key comes and goes keeps its free places, however often.
pending = {"base": 0, "other": 1}
for number in range(1000):
    pending[number] = number
    assert pending.pop(number) == number
    pending[(number, "x")] = 1
    del pending[(number, "x")]
print(pending, "missing" in pending, pending.get(5))  # expect: {'base': 0, 'other': 1} False None
active = {"base"}
for number in range(1000):
    active.add(number)
    active.remove(number)
print(active, 5 in active)  # expect: {'base'} False
for number in range(50):
    pending[number] = number
    key, value = pending.popitem()
print(key, value, len(pending), list(pending))  # expect: 49 49 2 ['base', 'other']
