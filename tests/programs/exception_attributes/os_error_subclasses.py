class WithoutSuper(OSError):
    def __init__(self, host):
        self.host = host


class WithSuper(ConnectionError):
    def __init__(self, host):
        super().__init__(1000, "cannot reach " + host)


class Plain(TimeoutError):
    pass


for error in (WithoutSuper("a"), WithSuper("b"), Plain(1000, "slow"), Plain("slow")):
    print(repr(error), "|", error, "|", error.args, error.errno)
    # expect: WithoutSuper() |  | () None
    # expect: WithSuper(1000, 'cannot reach b') | [Errno 1000] cannot reach b | (1000, 'cannot reach b') 1000
    # expect: Plain(1000, 'slow') | [Errno 1000] slow | (1000, 'slow') 1000
    # expect: Plain('slow') | slow | ('slow',) None
