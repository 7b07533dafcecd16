"""A chat server without sockets: rooms, members with an inbox each, slow readers, people who leave."""

import asyncio
from collections import defaultdict


class Inbox:
    def __init__(self, limit=3):
        self._queue = asyncio.Queue(maxsize=limit)
        self.dropped = 0

    def deliver(self, message):
        try:
            self._queue.put_nowait(message)
        except asyncio.QueueFull:
            self.dropped += 1

    async def __aiter__(self):
        while True:
            message = await self._queue.get()
            if message is None:
                return
            yield message

    async def close(self):
        await self._queue.put(None)


class Server:
    def __init__(self):
        self.rooms = defaultdict(dict)
        self.log = []

    def join(self, room, name):
        inbox = Inbox()
        self.rooms[room][name] = inbox
        self.say(room, "*", f"{name} joined {room}")
        return inbox

    async def leave(self, room, name):
        inbox = self.rooms[room].pop(name)
        await inbox.close()
        self.say(room, "*", f"{name} left {room}")

    def say(self, room, sender, text):
        line = f"[{room}] {sender}: {text}"
        self.log.append(line)
        for name, inbox in self.rooms[room].items():
            if name != sender:
                inbox.deliver(line)


async def reader(name, inbox, pace):
    count = 0
    async for line in inbox:
        await asyncio.sleep(pace)
        count += 1
        print(f"{asyncio.get_running_loop().time():4.1f} {name:>5} reads {line}")
    print(f"{name} read {count} lines, {inbox.dropped} dropped")
    return count


async def main():
    server = Server()
    inboxes = {name: server.join("tea", name) for name in ("ann", "bob", "cat")}
    paces = {"ann": 0.1, "bob": 0.2, "cat": 1.5}
    readers = [asyncio.create_task(reader(n, inboxes[n], paces[n]), name=f"reader {n}") for n in inboxes]

    server.say("tea", "ann", "hello")
    await asyncio.sleep(0.5)
    for number in range(4):
        server.say("tea", "bob", f"message {number}")
        await asyncio.sleep(0.25)
    await server.leave("tea", "bob")
    server.say("tea", "ann", "bye")
    await server.leave("tea", "ann")
    await server.leave("tea", "cat")

    counts = await asyncio.gather(*readers)
    print("lines read:", sum(counts), "of", len(server.log), "said")
    print("rooms:", {room: sorted(members) for room, members in server.rooms.items()})


asyncio.run(main())
# expect:  0.1   ann reads [tea] *: ann joined tea
# expect:  0.2   bob reads [tea] *: bob joined tea
# expect:  0.2   ann reads [tea] *: bob joined tea
# expect:  0.3   ann reads [tea] *: cat joined tea
# expect:  0.4   bob reads [tea] *: cat joined tea
# expect:  0.6   ann reads [tea] bob: message 0
# expect:  0.6   bob reads [tea] ann: hello
# expect:  0.8   ann reads [tea] bob: message 1
# expect:  1.1   ann reads [tea] bob: message 2
# expect:  1.4   ann reads [tea] bob: message 3
# expect:  1.5   cat reads [tea] *: cat joined tea
# expect: bob read 3 lines, 0 dropped
# expect:  1.6   ann reads [tea] *: bob left tea
# expect: ann read 8 lines, 0 dropped
# expect:  3.0   cat reads [tea] ann: hello
# expect:  4.5   cat reads [tea] bob: message 0
# expect:  6.0   cat reads [tea] bob: message 1
# expect:  7.5   cat reads [tea] *: bob left tea
# expect: cat read 5 lines, 4 dropped
# expect: lines read: 16 of 12 said
# expect: rooms: {'tea': []}
