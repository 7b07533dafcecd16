import asyncio
import numpy  # expect refusal: unknown-module
