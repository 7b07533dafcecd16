import asyncio
import time

asyncio.run(asyncio.slep(1))  # expect refusal: misspelt-in-module
# expect stderr: Did you mean `sleep`?
time.nap(1)  # expect refusal: not-implemented-in-module
