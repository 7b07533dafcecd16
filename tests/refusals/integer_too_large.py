print((1 << 8_000_000).bit_length())  # expect: 8000001
1 << 9_000_000
# expect error: MemoryError: Loopscope supports integers of up to 8388608 bits
