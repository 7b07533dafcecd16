def f():
    try:
        raise SystemExit
    except Exception:
        print("not an Exception")

print("stopping")  # expect: stopping
f()
print("never")
