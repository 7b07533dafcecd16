def call(order, value):
    order.append(value)
    return value

order = []
def take(*args, **kwargs):
    return args, kwargs

print(take(call(order, 1), *[call(order, 2)], key=call(order, 3), **{"more": call(order, 4)}))
# expect: ((1, 2), {'key': 3, 'more': 4})
print(order)  # expect: [1, 2, 3, 4]
