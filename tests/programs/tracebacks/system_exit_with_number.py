print("leaving")  # expect: leaving
raise SystemExit(3)
# expect exit: 3
