# A future can be looked at without a loop that runs.
import asyncio

loop = asyncio.new_event_loop()
future = loop.create_future()
graph = asyncio.capture_call_graph(future)
print(graph.future is future, graph.call_stack, graph.awaited_by)  # expect: True () ()
loop.close()
