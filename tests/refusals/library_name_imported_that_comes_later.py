from asyncio import sleep, start_server  # expect refusal: not-implemented-in-module
