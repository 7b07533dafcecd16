print("hello"[::-1], [1, 2, 3][-2:], (1, 2, 3)[:-1], range(5)[1:], "abc"[1:1], "abc"[None:2])
# expect: olleh [2, 3] (1, 2) range(1, 5)  ab
n = slice(1, 3)
print([0, 1, 2, 3][n], "wxyz"[n], n)  # expect: [1, 2] xy slice(1, 3, None)
