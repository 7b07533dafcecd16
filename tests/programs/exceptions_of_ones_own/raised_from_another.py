# Cause and context of an exception of one's own in the traceback.
class ConfigError(Exception):
    pass

def load(text):
    try:
        return int(text)
    except ValueError as error:
        raise ConfigError(f"bad value {text!r}") from error

load("x")
# expect error: ConfigError: bad value 'x'
