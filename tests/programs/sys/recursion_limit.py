import sys


def depth(number):
    return 0 if number == 0 else 1 + depth(number - 1)


sys.setrecursionlimit(3000)
print(sys.getrecursionlimit(), depth(2000))  # expect: 3000 2000
sys.setrecursionlimit(100)
try:
    depth(2000)
except RecursionError as error:
    print(error)  # expect: maximum recursion depth exceeded
for limit in (0, "x"):
    try:
        sys.setrecursionlimit(limit)
    except (ValueError, TypeError) as error:
        print(error)
        # expect: recursion limit must be greater or equal than 1
        # expect: 'str' object cannot be interpreted as an integer
