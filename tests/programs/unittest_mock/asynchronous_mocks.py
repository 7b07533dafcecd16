import asyncio
from unittest.mock import AsyncMock, MagicMock, Mock, call, patch


class Client:
    async def get(self, url):
        await asyncio.sleep(5)
        return "real " + url


async def fetch(client, url):
    for attempt in range(3):
        try:
            return await client.get(url)
        except ConnectionError:
            await asyncio.sleep(1)


async def main():
    client = AsyncMock()
    client.get.side_effect = [ConnectionError("down"), "page"]
    print(await fetch(client, "/a"), client.get.await_count, client.get.await_args_list)
    # expect: page 2 [call('/a'), call('/a')]
    client.get.assert_awaited_with("/a")
    for check in client.get.assert_not_awaited, client.get.assert_awaited_once, client.post.assert_awaited:
        try:
            check()
        except AssertionError as error:
            print(error)
            # expect: Expected get to not have been awaited. Awaited 2 times.
            # expect: Expected get to have been awaited once. Awaited 2 times.
            # expect: Expected post to have been awaited.
    with patch.object(Client, "get", return_value="fake") as get:
        print(await Client().get("/b"), type(get).__name__, get.call_args)  # expect: fake AsyncMock call('/b')
    with patch("asyncio.sleep", new=AsyncMock()) as sleep:
        print(await Client().get("/c"), sleep.await_args)  # expect: real /c call(5)
    print(type(Mock(spec=Client).get).__name__, asyncio.get_running_loop().time())  # expect: AsyncMock 1.0
    context = MagicMock()
    context.__aenter__.return_value = "entered"
    context.__aiter__.return_value = [1, 2]
    async with context as value:
        print(value, [item async for item in context])  # expect: entered [1, 2]
    slow = AsyncMock(side_effect=fetch)
    print(await slow(AsyncMock(**{"get.return_value": 7}), "/d"), slow.mock_calls[0].args[1])  # expect: 7 /d


asyncio.run(main())
