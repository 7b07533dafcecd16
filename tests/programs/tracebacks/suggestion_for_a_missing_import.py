asyncio.run(None)
# expect error: NameError: name 'asyncio' is not defined. Did you forget to import 'asyncio'?
