import sys

print(sys.stdout.write("no newline"), sys.stdout.write(" é\n"))
# expect: no newline é
# expect: 10 3
sys.stdout.writelines(["a\n", "b\n"])
# expect: a
# expect: b
sys.stdout.flush()
print("to the file", file=sys.stdout, flush=True)  # expect: to the file
sys.stderr.write("to stderr\n")
print("also", "to stderr", sep="-", file=sys.stderr)
print(sys.stdout.name, sys.stderr.name, sys.stdout.encoding, sys.stdout.writable(), sys.stdout.isatty())
# expect: <stdout> <stderr> utf-8 True False
# expect stderr: to stderr
# expect stderr: also-to stderr
