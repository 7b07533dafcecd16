from unittest.mock import MagicMock, patch


def load():
    return "loaded"


class Config:
    debug = False

    def read(self):
        return "file"


with patch.object(Config, "read", return_value="patched") as read:
    print(Config().read(), read.call_count)  # expect: patched 1
with patch.object(Config, "debug", True), patch("__main__.load", lambda: "replaced"):
    print(Config.debug, load())  # expect: True replaced
print(Config().read(), Config.debug, load())  # expect: file False loaded


@patch("__main__.load")
@patch.object(Config, "read")
def decorated(read, load_mock):
    return isinstance(read, MagicMock), load_mock is load


print(decorated())  # expect: (True, True)
settings = {"a": 1}
with patch.dict(settings, {"b": 2}, clear=True):
    print(settings)  # expect: {'b': 2}
print(settings)  # expect: {'a': 1}
patcher = patch.object(Config, "debug", 5)
patcher.start()
print(Config.debug)  # expect: 5
patcher.stop()
print(Config.debug)  # expect: False
try:
    patch.object(Config, "missing").start()
except AttributeError as error:
    print(error)  # expect: <class '__main__.Config'> does not have the attribute 'missing'
