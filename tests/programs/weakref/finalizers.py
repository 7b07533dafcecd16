# finalize calls when its object goes, or at the end of the program.
import weakref


class Resource:
    pass


resource = Resource()
finalizer = weakref.finalize(resource, print, "released", 1, sep=": ")
print(finalizer.alive, finalizer.peek()[1] is print)
del resource
print(finalizer.alive, finalizer(), finalizer.detach())
resource = Resource()
early = weakref.finalize(resource, lambda: 42)
print(early(), early(), early.alive)
kept = Resource()
weakref.finalize(kept, print, "at the end")
print("end")
# expect: True True
# expect: released: 1
# expect: False None None
# expect: 42 None False
# expect: end
# expect: at the end
