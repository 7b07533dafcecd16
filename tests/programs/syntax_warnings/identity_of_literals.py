def f(x):
    print(x is "a" and x is not 5, x is (), x is (1, 2), x is (1, x))  # expect: False False False False
    print(x is None, x is True, x is ..., None is x)  # expect: False False False False
    print(x is 3 is 4, x is -1)  # expect: False False


f(0)
# expect stderr: SyntaxWarning: "is" with 'str' literal. Did you mean "=="?
# expect stderr: SyntaxWarning: "is not" with 'int' literal. Did you mean "!="?
# expect stderr: SyntaxWarning: "is" with 'tuple' literal. Did you mean "=="?
# expect stderr: SyntaxWarning: "is" with 'tuple' literal. Did you mean "=="?
# expect stderr: SyntaxWarning: "is" with 'int' literal. Did you mean "=="?
