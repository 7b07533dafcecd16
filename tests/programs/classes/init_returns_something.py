# __init__ must give back None.
class Wrong:
    def __init__(self):
        return 5

try:
    Wrong()
except TypeError as error:
    print(error)  # expect: __init__() should return None, not 'int'

class Late:
    async def __init__(self):
        pass

Late()
# expect error: TypeError: __init__() should return None, not 'coroutine'
