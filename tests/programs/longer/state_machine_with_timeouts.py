"""A connection as an asynchronous state machine, driven by a script of events, with match and timeouts."""

import asyncio
from dataclasses import dataclass


@dataclass(frozen=True)
class Connected:
    peer: str


@dataclass(frozen=True)
class Data:
    payload: str
    final: bool = False


@dataclass(frozen=True)
class Closed:
    code: int = 1000


class Protocol:
    IDLE_TIMEOUT = 2.0

    def __init__(self, script):
        self.events = asyncio.Queue()
        self.script = script
        self.received = []
        self.trail = ["disconnected"]

    async def feed(self):
        for delay, event in self.script:
            await asyncio.sleep(delay)
            await self.events.put(event)

    async def disconnected(self):
        match await self.events.get():
            case Connected(peer=""):
                return None
            case Connected(peer):
                print("connected to", peer)
                return self.connected
            case Data() | Closed() as event:
                print("ignored", event)
                return self.disconnected

    async def connected(self):
        async with asyncio.timeout(self.IDLE_TIMEOUT):
            event = await self.events.get()
        match event:
            case Data("PING"):
                self.received.append("PONG")
                return self.connected
            case Data(str(payload), final=False) if len(payload) < 8:
                self.received.append(payload)
                return self.connected
            case Data(payload, final=True):
                self.received.append(payload + ".")
                return self.closing
            case Data(payload):
                raise ValueError(f"{len(payload)} characters are too long")
            case Closed(code=1000 | 1001 as code):
                print("closed by the peer with", code)
                return None
            case other:
                print("unexpected", type(other).__name__)
                return self.closing

    async def closing(self):
        await asyncio.sleep(0.1)
        return None

    async def run(self):
        feeder = asyncio.create_task(self.feed())
        state = self.disconnected
        try:
            while state is not None:
                state = await state()
                self.trail.append(state.__name__ if state else "end")
        except TimeoutError:
            self.trail.append("timed out")
        except ValueError as error:
            self.trail.append(f"failed: {error}")
        finally:
            feeder.cancel()
        return self.trail


SCRIPTS = {
    "polite": [(0.1, Connected("server")), (0.2, Data("hello")), (0.2, Data("PING")), (1, Data("bye", True))],
    "early data": [(0.1, Data("what?")), (0.1, Connected("server")), (0.1, Closed())],
    "silent": [(0.1, Connected("server")), (1.9, Data("hm")), (3, Data("too late"))],
    "talkative": [(0, Connected("server")), (0, Data("blah blah blah"))],
    "twice": [(0, Connected("one")), (0, Connected("two"))],
    "broken": [(0, Connected("server")), (0, Closed(1006))],
    "no peer": [(0, Connected(""))],
}


async def main():
    protocols = {name: Protocol(script) for name, script in SCRIPTS.items()}
    trails = await asyncio.gather(*(protocol.run() for protocol in protocols.values()))
    for (name, protocol), trail in zip(protocols.items(), trails):
        print(f"{name:>10}: {' > '.join(trail)} {protocol.received}")


asyncio.run(main())
# expect: connected to server
# expect: connected to one
# expect: connected to server
# expect: unexpected Connected
# expect: unexpected Closed
# expect: connected to server
# expect: ignored Data(payload='what?', final=False)
# expect: connected to server
# expect: connected to server
# expect: closed by the peer with 1000
# expect:     polite: disconnected > connected > connected > connected > closing > end ['hello', 'PONG', 'bye.']
# expect: early data: disconnected > disconnected > connected > end []
# expect:     silent: disconnected > connected > connected > timed out ['hm']
# expect:  talkative: disconnected > connected > failed: 14 characters are too long []
# expect:      twice: disconnected > connected > closing > end []
# expect:     broken: disconnected > connected > closing > end []
# expect:    no peer: disconnected > end []
