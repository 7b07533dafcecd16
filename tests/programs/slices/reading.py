a = [0, 1, 2, 3, 4, 5]
print(a[1:4], a[:2], a[4:], a[-2:], a[:-2], a[::2], a[1::2], a[::-1], a[4:1:-1], a[10:], a[-100:2], a[3:1], a[:])
# expect: [1, 2, 3] [0, 1] [4, 5] [4, 5] [0, 1, 2, 3] [0, 2, 4] [1, 3, 5] [5, 4, 3, 2, 1, 0] [4, 3, 2] [] [0, 1] [] [0, 1, 2, 3, 4, 5]
print("abcdef"[1:-1:2], (1, 2, 3)[::-1], range(10)[2:8:3], list(range(10)[::-4]))
# expect: bd (3, 2, 1) range(2, 8, 3) [9, 5, 1]
try:
    a[::0]
except ValueError as error:
    print(error)  # expect: slice step cannot be zero
