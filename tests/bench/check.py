class Service:
    """Answers requests one after the other, and keeps what it has answered."""

    limit = 3

    def __init__(self, name, *, delay=0.25, retries=2):
        self.name = name
        self.delay = delay
        self.retries = retries
        self.answered: list[str] = []
        self._waiting = {}

    def __repr__(self):
        return f"<Service {self.name!r} answered={len(self.answered)} delay={self.delay:.2f}>"

    async def answer(self, request, *parts, urgent=False, **options):
        for attempt in range(1, self.retries + 1):
            try:
                if not urgent and len(self._waiting) > self.limit:
                    raise RuntimeError(f"{self.name} is busy: {sorted(self._waiting)}")
                await asyncio.sleep(self.delay / (2 if urgent else 1))
                self.answered.append(request)
                return {"request": request, "parts": [part.strip() for part in parts if part], **options}
            except RuntimeError as error:
                print(f"attempt {attempt} of {self.retries}: {error}")
            finally:
                self._waiting.pop(request, None)
        return None

    @property
    def share(self):
        return sum(1 for request in self.answered if "a" in request) / max(len(self.answered), 1)


async def main_of_service(count=4):
    service = Service("first", delay=0.1)
    names = ["alpha", "beta", 'gamma', "delta"][:count]
    results = await asyncio.gather(*(service.answer(name, " x ", "", urgent=i % 2 == 0) for i, name in enumerate(names)))
    for name, result in zip(names, results):
        match result:
            case {"request": str(request), "parts": [first, *rest]}:
                print(name, request, first.upper(), rest)
            case None | []:
                print("nothing for", name)
    total = 0
    while total < 10 and service.answered:
        total += len(service.answered) * 2 + 1
    lengths = {name: len(name) ** 2 // 3 for name in names if name not in ("beta",)}
    print(repr(service), round(service.share, 3), lengths, (lambda a, b=2: a * b)(total))
