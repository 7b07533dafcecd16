# A coroutine-like generator keeps its state between sends.
def average():
    total = 0
    count = 0
    result = None
    while True:
        value = yield result
        total += value
        count += 1
        result = total / count


a = average()
next(a)
print(a.send(10))  # expect: 10.0
print(a.send(20))  # expect: 15.0
print(a.send(60))  # expect: 30.0
