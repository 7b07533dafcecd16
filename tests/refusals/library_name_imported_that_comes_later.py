from asyncio import sleep, TaskGroup  # expect refusal: not-implemented-in-module
