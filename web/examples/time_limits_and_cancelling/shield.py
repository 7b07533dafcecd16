import asyncio


async def pay(amount):
    print("payment begins")
    await asyncio.sleep(3)
    print("payment of", amount, "is booked")
    return amount


async def main():
    payment = asyncio.create_task(pay(20), name="payment")
    try:
        await asyncio.wait_for(asyncio.shield(payment), timeout=1)
    except TimeoutError:
        print("main is tired of waiting")
    print("cancelled?", payment.cancelled())
    print("in the end:", await payment)


asyncio.run(main())
