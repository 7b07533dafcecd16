import time

start = time.perf_counter()
time.sleep(0.25)
time.sleep(1)
print(time.perf_counter() - start, time.time())  # expect: 1.25 1735689601.25
