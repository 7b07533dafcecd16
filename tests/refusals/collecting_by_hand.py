# Cycles are not found before the end.
import gc

gc.disable()
print(gc.isenabled())  # expect: False
gc.collect()  # expect error: NotImplementedError: Loopscope frees objects when their last reference goes, and those in cycles at the end of the run: break the cycle by hand, or do without gc.collect()
