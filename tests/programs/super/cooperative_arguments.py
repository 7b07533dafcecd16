# Keyword arguments travel along the order of the bases.
class Root:
    def __init__(self, **kwargs):
        print("left over", kwargs)  # expect: left over {'extra': 1}

class Sized(Root):
    def __init__(self, size, **kwargs):
        super().__init__(**kwargs)
        self.size = size

class Coloured(Root):
    def __init__(self, colour, **kwargs):
        super().__init__(**kwargs)
        self.colour = colour

class Ball(Sized, Coloured):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)

ball = Ball(size=3, colour="red", extra=1)
print(ball.size, ball.colour)  # expect: 3 red
