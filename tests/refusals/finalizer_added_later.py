class Resource:
    pass


Resource.__del__ = lambda self: print("closing")
# expect error: NotImplementedError: Loopscope does not run __del__: release resources with try/finally or with
