from asyncio import sleep, start_server  # expect refusal: asyncio-network
