width, places = 10, 3
for value in (1.5, 22.25):
    print(f"[{value:{width}.{places}f}] [{value:>{width - 2}}] [{value:{'<' if value < 2 else '^'}{width}}]")
    # expect: [     1.500] [     1.5] [1.5       ]
    # expect: [    22.250] [   22.25] [  22.25   ]
