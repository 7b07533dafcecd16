def factorial(n):
    return 1 if n <= 1 else n * factorial(n - 1)

def even(n):
    return True if n == 0 else odd(n - 1)

def odd(n):
    return False if n == 0 else even(n - 1)

print([factorial(n) for n in range(8)])  # expect: [1, 1, 2, 6, 24, 120, 720, 5040]
print(even(10), odd(10))  # expect: True False
