import asyncio

class Node:
    pass

loop = asyncio.new_event_loop()
for number in range(3):
    node = Node()
    node.me = node
    node.future = loop.create_future()
    node.future.set_exception(ValueError(number))
del node
loop.close()
print("end of the program")  # expect: end of the program
# expect stderr: Future exception was never retrieved
# expect stderr: future: <Future finished exception=ValueError(0)>
# expect stderr: ValueError: 0
# expect stderr: Future exception was never retrieved
# expect stderr: future: <Future finished exception=ValueError(1)>
# expect stderr: ValueError: 1
# expect stderr: Future exception was never retrieved
# expect stderr: future: <Future finished exception=ValueError(2)>
# expect stderr: ValueError: 2
