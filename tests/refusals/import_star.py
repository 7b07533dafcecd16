from asyncio import *  # expect refusal: import-star
