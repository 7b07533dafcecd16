import asyncio

async def main():
    loop = asyncio.get_running_loop()
    for call in (loop.close, loop.run_forever, lambda: loop.run_until_complete(loop.create_future())):
        try:
            call()
        except RuntimeError as error:
            print(error)
            # expect: Cannot close a running event loop
            # expect: This event loop is already running
            # expect: This event loop is already running
    other = asyncio.new_event_loop()
    try:
        other.run_forever()
    except RuntimeError as error:
        print(error)  # expect: Cannot run the event loop while another loop is running
    other.close()
    print(loop, other)
    # expect: <_UnixSelectorEventLoop running=True closed=False debug=False> <_UnixSelectorEventLoop running=False closed=True debug=False>

asyncio.run(main())
