# A class with only __getitem__ can be iterated, searched and reversed with __len__.
class Squares:
    def __getitem__(self, index):
        if index >= 5:
            raise IndexError(index)
        return index * index

    def __len__(self):
        return 5

s = Squares()
print(list(s), 16 in s, 5 in s, list(reversed(s)), len(s), bool(s))
# expect: [0, 1, 4, 9, 16] True False [16, 9, 4, 1, 0] 5 True
