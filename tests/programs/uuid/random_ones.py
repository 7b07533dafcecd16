# Random ones differ; version and variant are as they must be.
import asyncio
import uuid


async def job():
    await asyncio.sleep(0)
    return uuid.uuid4()


async def main():
    made = await asyncio.gather(*(job() for _ in range(50)))
    print(len(set(made)), {one.version for one in made}, {one.variant for one in made}, {len(str(one)) for one in made})
    # expect: 50 {4} {'specified in RFC 4122'} {36}


asyncio.run(main())
for make in (uuid.uuid1, uuid.uuid6, uuid.uuid7, uuid.uuid8):
    first, second = make(), make()
    print(make.__name__, first.version, first.variant, first != second, len(first.hex))
    # expect: uuid1 1 specified in RFC 4122 True 32
    # expect: uuid6 6 specified in RFC 4122 True 32
    # expect: uuid7 7 specified in RFC 4122 True 32
    # expect: uuid8 8 specified in RFC 4122 True 32
print(uuid.uuid7() < uuid.uuid7(), uuid.uuid1(node=5, clock_seq=3).node, uuid.uuid1(clock_seq=3).clock_seq)
# expect: True 5 3
print(uuid.uuid8(1, 2, 3), uuid.getnode() == uuid.getnode())  # expect: 00000000-0001-8002-8000-000000000003 True
