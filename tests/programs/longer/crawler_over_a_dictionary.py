"""A crawler whose web is a dictionary: workers, a queue, a seen set, a depth limit, slow and broken pages."""

import asyncio
from dataclasses import dataclass, field


@dataclass
class Page:
    links: list[str] = field(default_factory=list)
    latency: float = 0.1
    status: int = 200


WEB = {
    "/": Page(["/about", "/blog", "/shop"]),
    "/about": Page(["/", "/team"], latency=0.2),
    "/blog": Page(["/blog/1", "/blog/2", "/blog/3"], latency=0.3),
    "/blog/1": Page(["/blog", "/blog/2"]),
    "/blog/2": Page(["/missing"], latency=0.7),
    "/blog/3": Page(["/shop"], latency=5.0),
    "/shop": Page(["/shop/cart", "/about"], latency=0.15),
    "/shop/cart": Page(["/shop"], status=500),
    "/team": Page(["/team/ann", "/team/bob"]),
    "/team/ann": Page(["/deep"]),
    "/team/bob": Page(),
    "/deep": Page(["/deeper"]),
}


class FetchError(Exception):
    def __init__(self, url, status):
        super().__init__(f"{url} answered {status}")
        self.status = status


async def fetch(url):
    page = WEB.get(url)
    if page is None:
        await asyncio.sleep(0.05)
        raise FetchError(url, 404)
    await asyncio.sleep(page.latency)
    if page.status != 200:
        raise FetchError(url, page.status)
    return page


class Crawler:
    def __init__(self, workers=3, max_depth=3, timeout=1.0):
        self.queue = asyncio.Queue()
        self.seen = set()
        self.pages = {}
        self.problems = {}
        self.workers = workers
        self.max_depth = max_depth
        self.timeout = timeout

    def enqueue(self, url, depth):
        if url in self.seen or depth > self.max_depth:
            return
        self.seen.add(url)
        self.queue.put_nowait((url, depth))

    async def crawl(self, start):
        self.enqueue(start, 0)
        workers = [asyncio.create_task(self.work(number)) for number in range(self.workers)]
        await self.queue.join()
        for worker in workers:
            worker.cancel()
        results = await asyncio.gather(*workers, return_exceptions=True)
        assert all(isinstance(result, asyncio.CancelledError) for result in results)

    async def work(self, number):
        while True:
            url, depth = await self.queue.get()
            try:
                page = await asyncio.wait_for(fetch(url), self.timeout)
            except FetchError as error:
                self.problems[url] = str(error)
            except TimeoutError:
                self.problems[url] = f"no answer in {self.timeout} s"
            else:
                self.pages[url] = depth
                print(f"worker {number} has {url} at depth {depth}: {len(page.links)} links")
                for link in page.links:
                    self.enqueue(link, depth + 1)
            finally:
                self.queue.task_done()


async def main():
    crawler = Crawler()
    await crawler.crawl("/")
    print(len(crawler.pages), "pages,", len(crawler.problems), "problems")
    for url, problem in sorted(crawler.problems.items()):
        print(f"  {url:<12}{problem}")
    print("not visited:", sorted(set(WEB) - crawler.seen))


asyncio.run(main())
# expect: worker 0 has / at depth 0: 3 links
# expect: worker 2 has /shop at depth 1: 2 links
# expect: worker 0 has /about at depth 1: 2 links
# expect: worker 1 has /blog at depth 1: 3 links
# expect: worker 0 has /team at depth 2: 2 links
# expect: worker 1 has /blog/1 at depth 2: 2 links
# expect: worker 1 has /team/ann at depth 3: 1 links
# expect: worker 1 has /team/bob at depth 3: 0 links
# expect: worker 2 has /blog/2 at depth 2: 1 links
# expect: 9 pages, 3 problems
# expect:   /blog/3     no answer in 1.0 s
# expect:   /missing    /missing answered 404
# expect:   /shop/cart  /shop/cart answered 500
# expect: not visited: ['/deep']
