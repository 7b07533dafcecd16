class Sort:
    def method(self):
        return __class__

    async def coroutine(self):
        pass

    async def async_generator(self):
        yield

    def generator(self):
        yield

    function = lambda text: text


for each in (Sort.method, Sort.coroutine, Sort.async_generator, Sort.generator, Sort.function):
    code = each.__code__
    print(code.co_qualname, code.co_flags, code.co_freevars, code.co_varnames)
    # expect: Sort.method 134217731 ('__class__',) ('self',)
    # expect: Sort.coroutine 134217859 () ('self',)
    # expect: Sort.async_generator 134218243 () ('self',)
    # expect: Sort.generator 134217763 () ('self',)
    # expect: Sort.<lambda> 134217731 () ('text',)
