# asyncio.graph is the module of these names.
import asyncio
import asyncio.graph
from asyncio import capture_call_graph

print(asyncio.graph.capture_call_graph is capture_call_graph is asyncio.capture_call_graph)  # expect: True
print(capture_call_graph.__module__, asyncio.FutureCallGraph.__module__, asyncio.FutureCallGraph)
# expect: asyncio.graph asyncio.graph <class 'asyncio.graph.FutureCallGraph'>
