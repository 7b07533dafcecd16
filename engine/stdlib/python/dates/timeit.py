from time import perf_counter as default_timer

default_number = 1000000
default_repeat = 5


class Timer:
    def __init__(self, stmt="pass", setup="pass", timer=default_timer, globals=None):
        for code in stmt, setup:
            if code != "pass" and not callable(code):
                if isinstance(code, str):
                    raise NotImplementedError("Loopscope: timeit supports only functions, not source text")
                raise ValueError(f"{'stmt' if code is stmt else 'setup'} is neither a string nor callable")
        self.stmt, self.setup, self.timer = stmt, setup, timer

    def timeit(self, number=default_number):
        if callable(self.setup):
            self.setup()
        start = self.timer()
        if callable(self.stmt):
            for _ in range(number):
                self.stmt()
        return self.timer() - start

    def repeat(self, repeat=default_repeat, number=default_number):
        return [self.timeit(number) for _ in range(repeat)]


def timeit(stmt="pass", setup="pass", timer=default_timer, number=default_number, globals=None):
    return Timer(stmt, setup, timer, globals).timeit(number)


def repeat(stmt="pass", setup="pass", timer=default_timer, repeat=default_repeat, number=default_number, globals=None):
    return Timer(stmt, setup, timer, globals).repeat(repeat, number)
