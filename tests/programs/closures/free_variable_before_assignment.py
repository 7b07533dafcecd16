def outer():
    def inner():
        return later
    try:
        inner()
    except NameError as error:
        print(error)
        # expect: cannot access free variable 'later' where it is not associated with a value in enclosing scope
    later = 5
    return inner()

print(outer())  # expect: 5
