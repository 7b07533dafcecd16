# In a class body locals() is the namespace that becomes the class.
class Settings:
    first = 1
    print(sorted(name for name in locals() if not name.startswith("_")), "first" in vars(), "first" in dir())
    # expect: ['first'] True True
    for number in range(2):
        locals()[f"option_{number}"] = number * 10


print(Settings.option_0, Settings.option_1)  # expect: 0 10
