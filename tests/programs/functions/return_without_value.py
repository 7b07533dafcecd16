def nothing():
    return

def also_nothing():
    pass

def early(flag):
    if flag:
        return "early"

print(nothing(), also_nothing(), early(True), early(False))  # expect: None None early None
