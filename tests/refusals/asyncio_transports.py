import asyncio

class Echo(asyncio.Protocol):  # expect refusal: asyncio-network
    pass

class Pipe(asyncio.SubprocessProtocol):  # expect refusal: asyncio-process
    pass

print(asyncio.StreamReader)  # expect refusal: asyncio-network
