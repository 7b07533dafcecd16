# Values are evaluated where the template string stands, from left to right.
def noted(value):
    print("noted", value)
    return value


template = t"{noted(1)} {noted(2):{noted(3)}} {noted(4)}"
print("made", template.interpolations[1].format_spec)
try:
    t"{noted(5)} {unknown} {noted(6)}"
except NameError as error:
    print(error)
print(t"{1 / 0}")
# expect: noted 1
# expect: noted 2
# expect: noted 3
# expect: noted 4
# expect: made 3
# expect: noted 5
# expect: name 'unknown' is not defined
# expect error: ZeroDivisionError: division by zero
