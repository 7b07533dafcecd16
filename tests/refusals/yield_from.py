def letters():
    yield from "abc"  # expect refusal: generator

print(list(letters()))
