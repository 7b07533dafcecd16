"""Routes, middlewares, dependency injection and handlers, all in memory."""

import asyncio
import functools
import inspect
import json
import re
import time
from dataclasses import asdict, dataclass, field


@dataclass
class Request:
    method: str
    path: str
    body: str = ""
    params: dict = field(default_factory=dict)


@dataclass
class Response:
    status: int = 200
    body: object = None
    headers: dict[str, str] = field(default_factory=dict)


class HTTPError(Exception):
    def __init__(self, status, reason):
        self.status, self.reason = status, reason
        super().__init__(status, reason)


class App:
    def __init__(self):
        self.routes = []
        self.middlewares = []

    def route(self, method, pattern):
        regex = re.compile(re.sub(r"<(\w+):int>", r"(?P<\1>\\d+)", re.sub(r"<(\w+)>", r"(?P<\1>[^/]+)", pattern)) + "$")

        def register(handler):
            if not inspect.iscoroutinefunction(handler):
                raise TypeError(f"{handler.__name__} must be async")
            self.routes.append((method, regex, handler))
            return handler

        return register

    def middleware(self, function):
        self.middlewares.append(function)
        return function

    async def dispatch(self, request):
        for method, regex, handler in self.routes:
            if method == request.method and (found := regex.match(request.path)):
                request.params = {k: int(v) if v.isdigit() else v for k, v in found.groupdict().items()}
                return Response(body=await handler(request, **request.params))
        raise HTTPError(404, f"nothing at {request.path}")

    async def handle(self, request):
        call = self.dispatch
        for middleware in reversed(self.middlewares):
            call = functools.partial(middleware, call)
        return await call(request)


app = App()


@app.middleware
async def errors(call, request):
    try:
        return await call(request)
    except HTTPError as error:
        return Response(error.status, {"error": error.reason})
    except Exception as error:
        return Response(500, {"error": f"{type(error).__name__}: {error}"})


@app.middleware
async def timing(call, request):
    begin = time.perf_counter()
    response = await call(request)
    response.headers["x-time"] = f"{time.perf_counter() - begin:.3f}"
    return response


notes = {1: "buy milk"}


@app.route("GET", "/notes/<key:int>")
async def read(request, key):
    await asyncio.sleep(0.125)
    try:
        return {"key": key, "text": notes[key]}
    except KeyError:
        raise HTTPError(404, f"no note {key}") from None


@app.route("POST", "/notes")
async def create(request):
    text = json.loads(request.body)["text"]
    key = max(notes) + 1
    notes[key] = text
    return {"key": key}


@app.route("GET", "/slow/<name>")
async def slow(request, name):
    async with asyncio.timeout(1):
        await asyncio.sleep(len(name) / 4)
    return name[::-1]


async def main():
    try:
        app.route("GET", "/sync")(lambda request: None)
    except TypeError as error:
        print(error)
    requests = [
        Request("GET", "/notes/1"),
        Request("POST", "/notes", '{"text": "call mum"}'),
        Request("GET", "/notes/2"),
        Request("GET", "/notes/7"),
        Request("POST", "/notes", "{broken"),
        Request("POST", "/notes", '{"title": 1}'),
        Request("GET", "/slow/abc"),
        Request("GET", "/slow/abcdef"),
        Request("DELETE", "/notes/1"),
    ]
    responses = await asyncio.gather(*map(app.handle, requests))
    for request, response in zip(requests, responses):
        print(request.method, request.path, "->", json.dumps(asdict(response)))
    print(notes)


asyncio.run(main())
# expect: <lambda> must be async
# expect: GET /notes/1 -> {"status": 200, "body": {"key": 1, "text": "buy milk"}, "headers": {"x-time": "0.125"}}
# expect: POST /notes -> {"status": 200, "body": {"key": 2}, "headers": {"x-time": "0.000"}}
# expect: GET /notes/2 -> {"status": 200, "body": {"key": 2, "text": "call mum"}, "headers": {"x-time": "0.125"}}
# expect: GET /notes/7 -> {"status": 404, "body": {"error": "no note 7"}, "headers": {}}
# expect: POST /notes -> {"status": 500, "body": {"error": "JSONDecodeError: Expecting property name enclosed in double quotes: line 1 column 2 (char 1)"}, "headers": {}}
# expect: POST /notes -> {"status": 500, "body": {"error": "KeyError: 'text'"}, "headers": {}}
# expect: GET /slow/abc -> {"status": 200, "body": "cba", "headers": {"x-time": "0.750"}}
# expect: GET /slow/abcdef -> {"status": 500, "body": {"error": "TimeoutError: "}, "headers": {}}
# expect: DELETE /notes/1 -> {"status": 404, "body": {"error": "nothing at /notes/1"}, "headers": {}}
# expect: {1: 'buy milk', 2: 'call mum'}
