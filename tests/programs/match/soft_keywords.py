match = 5
case = [1, 2]
_ = "underscore"
print(match, case, _)  # expect: 5 [1, 2] underscore
match += 1
print(match * 2, match[0:1] if False else match)  # expect: 12 6


def f(match, case=1):
    return match + case


print(f(match=2))  # expect: 3
match (case):
    case [1, x]:
        print("list", x)  # expect: list 2
match = {"a": 1}
match["a"] = 2
print(match)  # expect: {'a': 2}
match [1]:
    case [y]:
        print(y)  # expect: 1
match -1:
    case -1:
        print("negative")  # expect: negative
match not case:
    case False:
        print("not")  # expect: not
print(match.get("a"))  # expect: 2
match match:
    case case:
        print(case)  # expect: {'a': 2}
