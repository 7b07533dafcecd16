import asyncio

asyncio.print_call_graph()  # expect refusal: asyncio-call-graph
