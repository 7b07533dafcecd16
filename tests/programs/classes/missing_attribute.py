# AttributeError names the class, and a similar attribute.
class Point:
    def __init__(self):
        self.position = 1

p = Point()
try:
    p.size
except AttributeError as error:
    print(error)  # expect: 'Point' object has no attribute 'size'
try:
    Point.size
except AttributeError as error:
    print(error)  # expect: type object 'Point' has no attribute 'size'
try:
    del p.size
except AttributeError as error:
    print(error)  # expect: 'Point' object has no attribute 'size'
p.positon
# expect error: AttributeError: 'Point' object has no attribute 'positon'. Did you mean: 'position'?
