import os

print(os.getpid(), os.cpu_count(), os.name, repr(os.linesep), os.sep, os.pathsep)  # expect: 42 64 posix '\n' / :
print(os.getenv("LOOPSCOPE_NONE"), os.getenv("LOOPSCOPE_NONE", "default"), os.environ.get("LOOPSCOPE_NONE", 5))
# expect: None default 5
os.environ["WORKERS"] = "4"
print(int(os.environ["WORKERS"]), os.getenv("WORKERS"), "WORKERS" in os.environ)  # expect: 4 4 True
try:
    os.environ["WORKERS"] = 4
except TypeError as error:
    print(error)  # expect: str expected, not int
os.environ["LOOPSCOPE_NONE"]
# expect error: KeyError: 'LOOPSCOPE_NONE'
