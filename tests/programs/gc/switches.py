# The collector can be switched off and on; that changes nothing.
import gc

print(gc.isenabled())  # expect: True
gc.disable()
print(gc.isenabled())  # expect: False
gc.enable()
print(gc.isenabled(), gc.get_threshold())  # expect: True (2000, 10, 0)
gc.set_threshold(700, 5)
print(gc.get_threshold())  # expect: (700, 5, 0)
