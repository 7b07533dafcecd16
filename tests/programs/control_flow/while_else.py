n = 3
while n > 0:
    print(n)
    # expect: 3
    # expect: 2
    # expect: 1
    n -= 1
else:
    print("emptied")  # expect: emptied
while True:
    break
else:
    print("never")
