def never():
    [(1, 2) (3, 4)]
    [[1, 2] ["a"]]
    "abc"["x"]
    "abc"(1)
    3[1]
    {1: 2}(1)
    (lambda: 1)[0]
    f"a"(2)
    {1}[0]
    [1][1.5]
    [1][True]
    [1][(1, 2)]
    None(3)
    (x for x in [])()
    (lambda: 1)()
    {1: 2}[1]


print("fine")  # expect: fine
# expect stderr: SyntaxWarning: 'tuple' object is not callable; perhaps you missed a comma?
# expect stderr: SyntaxWarning: list indices must be integers or slices, not str; perhaps you missed a comma?
# expect stderr: SyntaxWarning: str indices must be integers or slices, not str; perhaps you missed a comma?
# expect stderr: SyntaxWarning: 'str' object is not callable; perhaps you missed a comma?
# expect stderr: SyntaxWarning: 'int' object is not subscriptable; perhaps you missed a comma?
# expect stderr: SyntaxWarning: 'dict' object is not callable; perhaps you missed a comma?
# expect stderr: SyntaxWarning: 'function' object is not subscriptable; perhaps you missed a comma?
# expect stderr: SyntaxWarning: 'str' object is not callable; perhaps you missed a comma?
# expect stderr: SyntaxWarning: 'set' object is not subscriptable; perhaps you missed a comma?
# expect stderr: SyntaxWarning: list indices must be integers or slices, not float; perhaps you missed a comma?
# expect stderr: SyntaxWarning: list indices must be integers or slices, not tuple; perhaps you missed a comma?
# expect stderr: SyntaxWarning: 'NoneType' object is not callable; perhaps you missed a comma?
# expect stderr: SyntaxWarning: 'generator' object is not callable; perhaps you missed a comma?
