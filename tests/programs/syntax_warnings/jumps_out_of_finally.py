def first(x):
    for _ in range(3):
        try:
            x += 1
        finally:
            if x > 5:
                return x
            if x > 4:
                break
            continue
    return -x


def second():
    try:
        pass
    finally:
        for _ in range(3):
            break

        def inner():
            return 1

        try:
            pass
        finally:
            return inner()


print(first(0), first(4), first(5), second())  # expect: -3 -5 6 1
# expect stderr: SyntaxWarning: 'return' in a 'finally' block
# expect stderr: SyntaxWarning: 'break' in a 'finally' block
# expect stderr: SyntaxWarning: 'continue' in a 'finally' block
# expect stderr: SyntaxWarning: 'return' in a 'finally' block
