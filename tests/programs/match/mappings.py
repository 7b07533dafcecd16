def read(message):
    match message:
        case {"type": "text", "body": str(body)}:
            return f"text {body}"
        case {"type": "move", "to": [x, y], **rest}:
            return f"move {x} {y} {rest}"
        case {"type": kind}:
            return f"unknown {kind}"
        case {**everything} if everything:
            return everything
        case {}:
            return "empty"
        case _:
            return "no mapping"


print(read({"type": "text", "body": "hi"}))  # expect: text hi
print(read({"type": "move", "to": (1, 2), "speed": 3, "by": "me"}))  # expect: move 1 2 {'speed': 3, 'by': 'me'}
print(read({"type": "text", "body": 5}))  # expect: unknown text
print(read({1: 2}))  # expect: {1: 2}
print(read({}))  # expect: empty
print(read([("type", "text")]))  # expect: no mapping
