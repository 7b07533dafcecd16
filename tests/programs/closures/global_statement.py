total = 0
def add(amount):
    global total, last
    total += amount
    last = amount

add(3)
add(4)
print(total, last)  # expect: 7 4
