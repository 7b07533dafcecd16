import asyncio

class Policy(asyncio.DefaultEventLoopPolicy):  # expect refusal: asyncio-policies
    pass
