import traceback

try:
    raise ValueError("printed")
except ValueError:
    traceback.print_exc()
print("goes on")  # expect: goes on
# expect stderr: ValueError: printed
