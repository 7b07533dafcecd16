def first[T](items: list[T]) -> T:  # expect refusal: type-parameters
    return items[0]
