print("working")  # expect: working
raise KeyboardInterrupt
# expect exit: 130
# expect stderr: KeyboardInterrupt
