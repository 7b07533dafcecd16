def size(n):
    if n < 0:
        return "negative"
    elif n == 0:
        return "zero"
    elif n < 10:
        return "small"
    else:
        return "large"

print([size(n) for n in (-5, 0, 9, 10)])  # expect: ['negative', 'zero', 'small', 'large']
