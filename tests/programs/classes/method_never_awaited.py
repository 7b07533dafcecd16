# A coroutine method that is never awaited.
class Job:
    async def run(self):
        pass

Job().run()
print("end")  # expect: end
# expect stderr: RuntimeWarning: coroutine 'Job.run' was never awaited
