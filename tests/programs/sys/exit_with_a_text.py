import sys

print("before")  # expect: before
sys.exit("something is wrong")
# expect error: something is wrong
