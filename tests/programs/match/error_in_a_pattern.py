class Bad:
    @property
    def x(self):
        raise ValueError("broken property")


try:
    match Bad():
        case Bad(x=1):
            print("no")
except ValueError as error:
    print(error)  # expect: broken property

match Bad:
    case Missing():
        pass
# expect error: NameError: name 'Missing' is not defined
