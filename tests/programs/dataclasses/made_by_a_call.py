from dataclasses import field, make_dataclass


M = make_dataclass("M", [("x", int), "y", ("z", int, field(default=3))], namespace={"dbl": lambda self: self.x * 2})
print(M(1, 2), M(1, 2).dbl(), M)  # expect: M(x=1, y=2, z=3) 2 <class '__main__.M'>
