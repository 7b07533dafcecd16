import json
from datetime import datetime, timedelta


class Encoder(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, datetime):
            return o.isoformat()
        if isinstance(o, set):
            return sorted(o)
        return super().default(o)


print(json.dumps({"at": datetime(2025, 1, 2), "tags": {"b", "a"}}, cls=Encoder), Encoder(indent=1).encode([{1}]))
# expect: {"at": "2025-01-02T00:00:00", "tags": ["a", "b"]} [
# expect:  [
# expect:   1
# expect:  ]
# expect: ]
print(json.dumps([datetime(2025, 1, 2), timedelta(1)], default=str), json.JSONDecoder().raw_decode("[1] rest"))
# expect: ["2025-01-02 00:00:00", "1 day, 0:00:00"] ([1], 3)
try:
    json.dumps({"x": timedelta(1)}, cls=Encoder)
except TypeError as error:
    print(error)  # expect: Object of type timedelta is not JSON serializable


class Numbers(json.JSONDecoder):
    def __init__(self, **kw):
        super().__init__(parse_int=lambda digits: f"<{digits}>", **kw)


print(json.loads("[1, 2.5]", cls=Numbers), "".join(json.JSONEncoder().iterencode({"a": 1})))
# expect: ['<1>', 2.5] {"a": 1}
