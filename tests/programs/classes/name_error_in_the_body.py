# An exception in the body comes with the class's name in the traceback; the class is not made.
try:
    class Broken:
        value = 1
        other = valeu
except NameError as error:
    print(error)  # expect: name 'valeu' is not defined
print("not made")  # expect: not made
class Second:
    1 / 0
# expect error: ZeroDivisionError: division by zero
