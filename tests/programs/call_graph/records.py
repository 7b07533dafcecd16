# What a graph is made of are frozen dataclasses.
import asyncio
import dataclasses

print([field.name for field in dataclasses.fields(asyncio.FutureCallGraph)])
# expect: ['future', 'call_stack', 'awaited_by']
print([field.name for field in dataclasses.fields(asyncio.FrameCallGraphEntry)])  # expect: ['frame']
entry = asyncio.FrameCallGraphEntry(None)
print(entry, entry == asyncio.FrameCallGraphEntry(None), asyncio.FutureCallGraph(1, (entry,), ()))
# expect: FrameCallGraphEntry(frame=None) True FutureCallGraph(future=1, call_stack=(FrameCallGraphEntry(frame=None),), awaited_by=())
try:
    entry.frame = 1
except dataclasses.FrozenInstanceError as error:
    print(error)  # expect: cannot assign to field 'frame'
