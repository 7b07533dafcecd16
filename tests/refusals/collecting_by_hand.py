# Cycles are not found before the end.
import gc

gc.disable()
print(gc.isenabled())  # expect: False
gc.collect()  # expect error: NotImplementedError: Loopscope destroys objects with their last reference, and cycles at the end of the run: break the cycle explicitly instead of calling gc.collect()
