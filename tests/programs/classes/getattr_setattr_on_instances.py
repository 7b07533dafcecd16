# getattr, setattr, hasattr and delattr with names made at run time.
class Config:
    debug = False

config = Config()
for name, value in {"host": "localhost", "port": 8080}.items():
    setattr(config, name, value)
print(config.host, config.port, getattr(config, "debug"), getattr(config, "user", "nobody"))
# expect: localhost 8080 False nobody
delattr(config, "host")
print(hasattr(config, "host"), hasattr(config, "debug"))  # expect: False True
setattr(Config, "debug", True)
print(config.debug)  # expect: True
