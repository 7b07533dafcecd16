# Generators as tasks of a round-robin scheduler.
def task(name, n):
    for i in range(n):
        print(name, i)
        yield


queue = [task("a", 3), task("b", 1), task("c", 2)]
while queue:
    current = queue.pop(0)
    try:
        next(current)
    except StopIteration:
        print("done")
    else:
        queue.append(current)
# expect: a 0
# expect: b 0
# expect: c 0
# expect: a 1
# expect: done
# expect: c 1
# expect: a 2
# expect: done
# expect: done
