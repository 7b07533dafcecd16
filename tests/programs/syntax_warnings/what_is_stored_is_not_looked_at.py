# Only what is read is told not to be subscriptable; the target of a statement fails when it runs.
def never():
    del (lambda: 0)[0]
    (1, 2)["a"] = 1
    for (lambda: 0)[0] in ():
        pass
    [(lambda: 0)[0], *(1, 2)["b"]] = ()
    (lambda: 0)[0] += 1


def read():
    del (1, 2)["a"][0]


print("run")  # expect: run
# expect stderr: SyntaxWarning: tuple indices must be integers or slices, not str; perhaps you missed a comma?
