numbers = [1, 2, 3]
for iterable in numbers, (1, 2), "aé😀", range(5), {"a": 1}, {"a": 1}.items(), {1, 2}:
    iterator = iter(iterable)
    next(iterator)
    print(type(iterator).__name__, iterator.__length_hint__())
    # expect: list_iterator 2
    # expect: tuple_iterator 1
    # expect: str_iterator 2
    # expect: range_iterator 4
    # expect: dict_keyiterator 0
    # expect: dict_itemiterator 0
    # expect: set_iterator 1
backwards = reversed(numbers)
next(backwards)
forwards = iter(numbers)
numbers.clear()
print(backwards.__length_hint__(), forwards.__length_hint__())  # expect: 0 0
