# copy takes the outside, deepcopy all of it.
import copy

items = [1, [2, 3], {"a": [4]}]
shallow, deep = copy.copy(items), copy.deepcopy(items)
items[1].append("new")
items[2]["a"].append("new")
print(shallow, deep)  # expect: [1, [2, 3, 'new'], {'a': [4, 'new']}] [1, [2, 3], {'a': [4]}]
shared = [0]
pair = copy.deepcopy([shared, shared])
print(pair[0] is pair[1], pair[0] is shared)  # expect: True False
items.append(items)
deep = copy.deepcopy(items)
print(deep[3] is deep)  # expect: True
point = (1, [2])
print(copy.copy(point) is point, copy.deepcopy(point)[1] is point[1], copy.deepcopy((1, 2)) == (1, 2))
# expect: True False True
print(copy.deepcopy({(1, 2): {3}, "f": print}), copy.copy(print) is print)
# expect: {(1, 2): {3}, 'f': <built-in function print>} True
