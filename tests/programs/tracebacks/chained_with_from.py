def load(name):
    try:
        return {}[name]
    except KeyError as error:
        raise ValueError(f"no setting {name}") from error

load("colour")
# expect error: ValueError: no setting colour
