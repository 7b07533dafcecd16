# In debug mode a future finds out when it is done that a callback cannot be called; else the loop does, in its turn.
import asyncio


async def no_callback(future):
    pass


async def main(debug):
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: print(context["message"]))
    for wrong in 5, no_callback:
        future = loop.create_future()
        future.add_done_callback(wrong)
        try:
            future.set_result("done")
        except TypeError as error:
            print(error)
        print(future.done(), future.result())
    await asyncio.sleep(0)


asyncio.run(main(True), debug=True)
asyncio.run(main(False), debug=False)
# expect: a callable object was expected by call_soon(), got 5
# expect: True done
# expect: coroutines cannot be used with call_soon()
# expect: True done
# expect: True done
# expect: True done
# expect: Exception in callback 5()
# expect stderr: RuntimeWarning: coroutine 'no_callback' was never awaited
