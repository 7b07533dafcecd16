# Generators that feed one another work item by item.
def source():
    for i in range(4):
        print("source", i)
        yield i


def double(items):
    for item in items:
        print("double", item)
        yield item * 2


def keep(items):
    for item in items:
        if item % 4 == 0:
            yield item


for item in keep(double(source())):
    print("out", item)
# expect: source 0
# expect: double 0
# expect: out 0
# expect: source 1
# expect: double 1
# expect: source 2
# expect: double 2
# expect: out 4
# expect: source 3
# expect: double 3
