import asyncio
import pandas  # expect refusal: unknown-module
